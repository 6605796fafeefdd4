#include "ui/tables/table_export.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>
#include <filesystem>
#include <memory>

#include "base/error.h"
#include "plugin/text_table.h"
#include "ui/base/words.h"
#include "ui/tables/table_model.h"

namespace michi::ui {
namespace {

constexpr char16_t kMissing[] = u"〓";

struct Close {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};

void countAndReplace(const void* context, UConverterFromUnicodeArgs* arguments, const UChar*, int32_t,
                     UChar32, UConverterCallbackReason reason, UErrorCode* status) {
  if (reason > UCNV_IRREGULAR) return;
  ++*static_cast<std::size_t*>(const_cast<void*>(context));
  *status = U_ZERO_ERROR;
  const UChar* from = kMissing;
  ucnv_cbFromUWriteUChars(arguments, &from, kMissing + 1, 0, status);
}

/// As Windows-31J, so that ～ － ① 髙 survive.
std::string toCp932(const std::string& utf8, std::size_t& lost) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, Close> converter(ucnv_open("ibm-943_P15A-2003", &status));
  ucnv_setFromUCallBack(converter.get(), countAndReplace, &lost, nullptr, nullptr, &status);
  const std::u16string wide = QString::fromStdString(utf8).toStdU16String();
  std::string bytes(wide.size() * 2 + 1, '\0');
  const auto length = ucnv_fromUChars(converter.get(), bytes.data(), static_cast<int32_t>(bytes.size()),
                                      wide.data(), static_cast<int32_t>(wide.size()), &status);
  if (U_FAILURE(status)) throw Error(ErrorKind::Internal, text("The text could not be written in CP932."));
  bytes.resize(static_cast<std::size_t>(length));
  return bytes;
}

[[noreturn]] void cannotWrite(const QString& file, const QString& why) {
  throw Error(ErrorKind::Io, text("The file could not be written: %1", why.toStdString()), file.toStdString(),
              text("Close it where it is open, or choose another folder."));
}

void writeCsv(const TableContent& content, bool isCp932, const QString& file, std::size_t& lost,
              const std::function<void()>& beforeItIsThere) {
  QSaveFile out(file);
  const std::string bytes = asCsv(content, isCp932, lost);
  if (!out.open(QIODevice::WriteOnly) || out.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0)
    cannotWrite(file, out.errorString());
  try {
    if (beforeItIsThere) beforeItIsThere();
  } catch (...) {
    out.cancelWriting();
    throw;
  }
  if (!out.commit()) cannotWrite(file, out.errorString());
}

/// A free name beside the file; the library opens it itself.
QString nameBeside(const QString& file) {
  QTemporaryFile place(file + QStringLiteral(".XXXXXX"));
  if (!place.open()) cannotWrite(file, place.errorString());
  place.setAutoRemove(false);
  return place.fileName();
}

void replaceBook(const TableContent& content, const QString& file, Progress& progress,
                 const std::function<void()>& beforeItIsThere) {
  const QString beside = nameBeside(file);
  try {
    writeXlsx(content, beside, progress);
    if (beforeItIsThere) beforeItIsThere();
    std::error_code failed;
    std::filesystem::rename(beside.toStdU16String(), file.toStdU16String(), failed);
    if (failed) cannotWrite(file, QString::fromStdString(failed.message()));
  } catch (...) {
    QFile::remove(beside);
    throw;
  }
}

}  // namespace

QString titleOf(TableFormat format) {
  switch (format) {
    case TableFormat::Xlsx:
      return words("Excel (XLSX)…");
    case TableFormat::Csv:
      return words("CSV (opens in Excel)…");
    case TableFormat::CsvCp932:
      return words("CSV in Shift_JIS (for older programs)…");
  }
  return {};
}

QString endingOf(TableFormat format) {
  return format == TableFormat::Xlsx ? QStringLiteral("xlsx") : QStringLiteral("csv");
}

std::string asCsv(const TableContent& content, bool isCp932, std::size_t& lost) {
  plugin::CsvWriter writer;
  std::vector<std::string> cells;
  for (const std::size_t column : content.columns)
    cells.push_back(headingOf(content.table->columns[column]).toStdString());
  writer.row(cells);
  for (const std::uint32_t row : content.rows) {
    for (std::size_t i = 0; i < cells.size(); ++i)
      cells[i] = plainCell(*content.table, content.columns[i], row);
    writer.row(cells);
  }
  return isCp932 ? toCp932(writer.content(), lost) : "\xEF\xBB\xBF" + writer.content();
}

std::size_t writeTableFile(const TableContent& content, TableFormat format, const QString& file,
                           Progress& progress, const std::function<void()>& beforeItIsThere) {
  std::size_t lost = 0;
  if (format == TableFormat::Xlsx)
    replaceBook(content, file, progress, beforeItIsThere);
  else
    writeCsv(content, format == TableFormat::CsvCp932, file, lost, beforeItIsThere);
  return lost;
}

}  // namespace michi::ui
