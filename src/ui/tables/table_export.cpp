#include "ui/tables/table_export.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>
#include <filesystem>

#include "base/error.h"
#include "japanese/cp932.h"
#include "plugin/text_table.h"
#include "ui/base/words.h"
#include "ui/tables/table_model.h"

namespace michi::ui {
namespace {

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
  return isCp932 ? japanese::toCp932(writer.content(), lost) : "\xEF\xBB\xBF" + writer.content();
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
