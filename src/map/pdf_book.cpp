#include "map/pdf_book.h"

#include <qpdf/qpdf-c.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <system_error>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/text.h"
#include "map/message.h"

namespace michi::map {
namespace {

namespace fs = std::filesystem;

/// qpdf by its C interface: its C++ headers do not compile with every compiler in C++20.
struct Closer {
  void operator()(_qpdf_data* pdf) const { qpdf_cleanup(&pdf); }
};
using Pdf = std::unique_ptr<_qpdf_data, Closer>;

Pdf newPdf() {
  Pdf pdf(qpdf_init());
  qpdf_set_suppress_warnings(pdf.get(), QPDF_TRUE);
  qpdf_silence_errors(pdf.get());
  return pdf;
}

Error notWritten(const std::string& output) {
  return Error(ErrorKind::Io, text("The PDF cannot be written."), output,
               text("Is the folder there, is there room on the disk, and is the file not open elsewhere?"));
}

struct Bookmark {
  std::string title;
  qpdf_oh page = 0;
};

/// The pages are read while the book is written: the parts stay open until then.
class Book {
 public:
  Book() : m_book(newPdf()) { qpdf_empty_pdf(m_book.get()); }

  void add(const BookPart& part) {
    std::error_code ignored;
    if (!fs::is_regular_file(fs::u8path(part.file), ignored))
      throw Error(ErrorKind::NotFound, text("A printed page is missing."), part.file);
    Pdf file = newPdf();
    if ((qpdf_read(file.get(), part.file.c_str(), nullptr) & QPDF_ERRORS) != 0)
      throw Error(ErrorKind::BadInput, text("A printed page is missing."), part.file);
    const int pages = qpdf_get_num_pages(file.get());
    for (int i = 0; i < pages; ++i)
      qpdf_add_page(m_book.get(), file.get(), qpdf_get_page_n(file.get(), static_cast<std::size_t>(i)),
                    QPDF_FALSE);
    if (!part.title.empty() && pages > 0)
      m_bookmarks.push_back({part.title, qpdf_get_page_n(m_book.get(), m_pages)});
    m_pages += static_cast<std::size_t>(std::max(0, pages));
    m_parts.push_back(std::move(file));
  }

  void write(const std::string& title, const std::string& output) {
    setOutline();
    const qpdf_oh info = newObject();
    set(info, "/Title", words(title));
    set(qpdf_get_trailer(m_book.get()), "/Info", info);
    const bool failed = (qpdf_init_write(m_book.get(), output.c_str()) & QPDF_ERRORS) != 0;
    if (!failed) qpdf_set_object_stream_mode(m_book.get(), qpdf_o_generate);
    if (failed || (qpdf_write(m_book.get()) & QPDF_ERRORS) != 0) throw notWritten(output);
  }

 private:
  qpdf_oh newObject() {
    return qpdf_make_indirect_object(m_book.get(), qpdf_oh_new_dictionary(m_book.get()));
  }
  void set(qpdf_oh object, const char* key, qpdf_oh value) {
    qpdf_oh_replace_key(m_book.get(), object, key, value);
  }
  qpdf_oh words(const std::string& utf8) { return qpdf_oh_new_unicode_string(m_book.get(), utf8.c_str()); }
  qpdf_oh name(const char* name) { return qpdf_oh_new_name(m_book.get(), name); }

  qpdf_oh placeOf(const Bookmark& mark) {
    const qpdf_oh place = qpdf_oh_new_array(m_book.get());
    qpdf_oh_append_item(m_book.get(), place, mark.page);
    qpdf_oh_append_item(m_book.get(), place, name("/Fit"));
    return place;
  }

  void setOutline() {
    if (m_bookmarks.empty()) return;
    const qpdf_oh outlines = newObject();
    set(outlines, "/Type", name("/Outlines"));
    set(outlines, "/Count", qpdf_oh_new_integer(m_book.get(), static_cast<long long>(m_bookmarks.size())));
    qpdf_oh before = 0;
    for (const Bookmark& mark : m_bookmarks) {
      const qpdf_oh item = newObject();
      set(item, "/Title", words(mark.title));
      set(item, "/Parent", outlines);
      set(item, "/Dest", placeOf(mark));
      if (before != 0) set(before, "/Next", item), set(item, "/Prev", before);
      if (before == 0) set(outlines, "/First", item);
      before = item;
    }
    set(outlines, "/Last", before);
    set(qpdf_get_root(m_book.get()), "/Outlines", outlines);
    set(qpdf_get_root(m_book.get()), "/PageMode", name("/UseOutlines"));
  }

  std::vector<Pdf> m_parts;  // the book is closed before them
  Pdf m_book;
  std::vector<Bookmark> m_bookmarks;
  std::size_t m_pages = 0;
};

}  // namespace

void bindBook(std::span<const BookPart> parts, const std::string& title, const std::string& output) {
  const std::string unfinished = output + kPartSuffix;
  std::error_code error;
  try {
    {
      Book book;
      for (const BookPart& part : parts) book.add(part);
      book.write(title, unfinished);
    }
    fs::rename(fs::u8path(unfinished), fs::u8path(output), error);
    if (error) throw notWritten(output);
  } catch (...) {
    fs::remove(fs::u8path(unfinished), error);
    throw;
  }
}

}  // namespace michi::map
