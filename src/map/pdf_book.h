#pragma once
// Printed sheets bound to one PDF, with an outline to turn the pages by.

#include <span>
#include <string>

namespace michi::map {

/// One or more pages that the outline names together.
struct BookPart {
  std::string file;   // a PDF
  std::string title;  // in the outline; empty: belongs to the part before
};

/// `output` is whole or not there, and what was there before stays when this throws. Throws Error: NotFound
/// or BadInput (a part that cannot be read), Io (the book cannot be written).
void bindBook(std::span<const BookPart> parts, const std::string& title, const std::string& output);

}  // namespace michi::map
