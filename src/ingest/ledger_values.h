#pragma once
// The small words of ledgers' cells: floors, lists of names, notes in brackets, eras.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "japanese/date.h"

namespace michi::ingest {

/// "2", "２階", "2階建て", "平屋", "1F", "二階" as a number; nothing when it is none.
std::optional<int> parseStoreys(std::string_view text);

/// Parts between 、 ， , ・ ／ / ; and line breaks, trimmed; none of them empty.
std::vector<std::string> splitWords(std::string_view text);

/// "透析（週３回）" is "透析" and the note "週３回". Without brackets at its end the whole text and no note.
struct Annotated {
  std::string word;
  std::string note;
};
Annotated splitNote(std::string_view text);

/// 同上, 〃: as in the row above.
bool isDitto(std::string_view text);

/// "-", "／": a cell that is crossed out.
bool isDash(std::string_view text);

/// Whether a date is written in an era that had ended by then: 平成31年5月1日. Precondition: `date` was read
/// from `text`.
bool isAfterItsEra(std::string_view text, const japanese::Date& date);

}  // namespace michi::ingest
