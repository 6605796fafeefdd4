#include <xlsxwriter.h>

#include <QFileInfo>
#include <algorithm>
#include <cmath>

#include "base/error.h"
#include "ui/base/words.h"
#include "ui/tables/table_export.h"
#include "ui/tables/table_model.h"

namespace michi::ui {
namespace {

constexpr double kNarrowest = 8;  // characters
constexpr double kWidest = 50;
constexpr std::size_t kLookedAt = 200;       // rows, for the widths
constexpr std::size_t kLongestCell = 32767;  // characters that Excel takes

/// Japanese characters are twice as wide as the digits that Excel counts in.
double widthOf(const QString& words) {
  double width = 0;
  for (const QChar c : words)
    width += c.unicode() < 0x300 || (c.unicode() >= 0xFF61 && c.unicode() <= 0xFF9F) ? 1 : 2;
  return width;
}

struct Book {
  lxw_workbook* book = nullptr;
  lxw_worksheet* sheet = nullptr;
  lxw_format* heading = nullptr;
  std::vector<lxw_format*> formats;  // of each column

  ~Book() {
    if (book != nullptr) workbook_close(book);
  }
};

lxw_format* formatOf(lxw_workbook* book, const Column& column) {
  lxw_format* format = workbook_add_format(book);
  if (column.kind == Column::Kind::Number) {
    const std::string zeros(static_cast<std::size_t>(column.decimals), '0');
    format_set_num_format(format, zeros.empty() ? "#,##0" : ("#,##0." + zeros).c_str());
  }
  return format;
}

void writeHeading(Book& book, const TableContent& content) {
  book.heading = workbook_add_format(book.book);
  format_set_bold(book.heading);
  format_set_text_wrap(book.heading);
  format_set_bg_color(book.heading, 0xE4EBF5);
  format_set_bottom(book.heading, LXW_BORDER_THIN);
  for (std::size_t i = 0; i < content.columns.size(); ++i) {
    const QString title = headingOf(content.table->columns[content.columns[i]]);
    double width = std::max(kNarrowest, widthOf(title) + 4);
    for (std::size_t row = 0; row < std::min(kLookedAt, content.rows.size()); ++row)
      width = std::max(width, widthOf(content.table->shown(content.columns[i], content.rows[row])) + 2);
    const auto at = static_cast<lxw_col_t>(i);
    worksheet_set_column(book.sheet, at, at, std::min(width, kWidest), nullptr);
    worksheet_write_string(book.sheet, 0, at, title.toUtf8().constData(), book.heading);
  }
}

void writeRow(Book& book, const TableContent& content, std::size_t at) {
  const Table& table = *content.table;
  const std::uint32_t row = content.rows[at];
  const auto line = static_cast<lxw_row_t>(at + 1);
  for (std::size_t i = 0; i < content.columns.size(); ++i) {
    const std::size_t column = content.columns[i];
    const auto cell = static_cast<lxw_col_t>(i);
    if (table.columns[column].kind == Column::Kind::Number) {
      const double number = table.numbers[column][row];
      if (std::isfinite(number)) worksheet_write_number(book.sheet, line, cell, number, book.formats[i]);
    } else if (const QString& words = table.texts[column][row]; !words.isEmpty()) {
      worksheet_write_string(book.sheet, line, cell, words.left(kLongestCell).toUtf8().constData(),
                             book.formats[i]);
    }
  }
}

/// Sheet names have at most 31 characters and none of []:*?/\ .
std::string sheetName(QString name) {
  for (const QChar c : {u'[', u']', u':', u'*', u'?', u'/', u'\\', u'\''}) name.remove(c);
  name = name.trimmed().left(31);
  return name.isEmpty() ? text("Table") : name.toStdString();
}

}  // namespace

void writeXlsx(const TableContent& content, const QString& file, Progress& progress) {
  // What the library puts aside lies beside the file, not in the folder for everybody's temporary files.
  std::string folder = QFileInfo(file).absolutePath().toStdString();
  lxw_workbook_options options{};
  options.tmpdir = folder.data();
  Book book;
  book.book = workbook_new_opt(file.toUtf8().constData(), &options);
  book.sheet = workbook_add_worksheet(book.book, sheetName(content.table->name).c_str());
  for (const std::size_t column : content.columns)
    book.formats.push_back(formatOf(book.book, content.table->columns[column]));
  writeHeading(book, content);
  for (std::size_t at = 0; at < content.rows.size(); ++at) {
    if (at % 1000 == 0) progress.report(static_cast<double>(at) / static_cast<double>(content.rows.size()));
    writeRow(book, content, at);
  }
  worksheet_freeze_panes(book.sheet, 1, 0);
  if (!content.columns.empty())
    worksheet_autofilter(book.sheet, 0, 0, static_cast<lxw_row_t>(content.rows.size()),
                         static_cast<lxw_col_t>(content.columns.size() - 1));
  const lxw_error failed = workbook_close(std::exchange(book.book, nullptr));
  if (failed != LXW_NO_ERROR)
    throw Error(ErrorKind::Io, text("The file could not be written: %1", std::string(lxw_strerror(failed))),
                file.toStdString());
}

}  // namespace michi::ui
