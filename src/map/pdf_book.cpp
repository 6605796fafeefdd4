#include "map/pdf_book.h"

#include <filesystem>
#include <memory>
#include <qpdf/JSON.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <system_error>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/text.h"
#include "map/message.h"

namespace michi::map {
namespace {

namespace fs = std::filesystem;

struct Bookmark {
  std::string title;
  QPDFObjectHandle page;
};

/// The pages are read while the book is written: the parts must stay open until then.
class Book {
 public:
  Book() { m_book.emptyPDF(); }

  void add(const BookPart& part) {
    std::error_code ignored;
    if (!fs::is_regular_file(fs::u8path(part.file), ignored))
      throw Error(ErrorKind::NotFound, text("A printed page is missing."), part.file);
    auto file = std::make_shared<QPDF>();
    file->processFile(part.file.c_str());
    bool isFirst = true;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(*file).getAllPages()) {
      QPDFPageDocumentHelper(m_book).addPage(page, false);
      if (std::exchange(isFirst, false) && !part.title.empty())
        m_bookmarks.push_back(
            {part.title, QPDFPageDocumentHelper(m_book).getAllPages().back().getObjectHandle()});
    }
    m_parts.push_back(std::move(file));
  }

  void write(const std::string& title, const std::string& output) {
    setOutline();
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(title));
    m_book.getTrailer().replaceKey("/Info", m_book.makeIndirectObject(info));
    QPDFWriter writer(m_book, output.c_str());
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
  }

 private:
  void setOutline() {
    if (m_bookmarks.empty()) return;
    QPDFObjectHandle outlines = m_book.makeIndirectObject(QPDFObjectHandle::newDictionary());
    outlines.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    outlines.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(m_bookmarks.size())));
    QPDFObjectHandle before = QPDFObjectHandle::newNull();
    for (const Bookmark& mark : m_bookmarks) {
      QPDFObjectHandle item = m_book.makeIndirectObject(QPDFObjectHandle::newDictionary());
      item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(mark.title));
      item.replaceKey("/Parent", outlines);
      item.replaceKey("/Dest", QPDFObjectHandle::newArray({mark.page, QPDFObjectHandle::newName("/Fit")}));
      if (before.isNull()) {
        outlines.replaceKey("/First", item);
      } else {
        before.replaceKey("/Next", item);
        item.replaceKey("/Prev", before);
      }
      before = item;
    }
    outlines.replaceKey("/Last", before);
    m_book.getRoot().replaceKey("/Outlines", outlines);
    m_book.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
  }

  QPDF m_book;
  std::vector<std::shared_ptr<QPDF>> m_parts;
  std::vector<Bookmark> m_bookmarks;
};

}  // namespace

void bindBook(std::span<const BookPart> parts, const std::string& title, const std::string& output) {
  const std::string unfinished = output + kPartSuffix;
  std::error_code error;
  try {
    Book book;
    for (const BookPart& part : parts) book.add(part);
    book.write(title, unfinished);
    fs::rename(fs::u8path(unfinished), fs::u8path(output));
  } catch (const fs::filesystem_error& failed) {
    fs::remove(fs::u8path(unfinished), error);
    throw Error(ErrorKind::Io, text("The PDF cannot be written."), output,
                text("Is the folder there, is there room on the disk, and is the file not open elsewhere?"));
  } catch (const Error&) {
    throw;
  } catch (const std::exception& failed) {
    fs::remove(fs::u8path(unfinished), error);
    throw Error(ErrorKind::Io, text("The PDF cannot be written."), output + ": " + failed.what(),
                text("Is the folder there, is there room on the disk, and is the file not open elsewhere?"));
  }
}

}  // namespace michi::map
