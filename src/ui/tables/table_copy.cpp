#include "ui/tables/table_copy.h"

#include <QHeaderView>
#include <QTableView>
#include <cmath>

#include "ui/tables/table_model.h"

namespace michi::ui {

std::vector<int> shownColumns(const QTableView& view) {
  std::vector<int> columns;
  const QHeaderView& heading = *view.horizontalHeader();
  for (int i = 0; i < heading.count(); ++i) {
    const int column = heading.logicalIndex(i);
    if (!view.isColumnHidden(column)) columns.push_back(column);
  }
  return columns;
}

TableContent contentOf(const TableModel& model, const std::vector<int>& columns,
                       const std::vector<int>& rows) {
  TableContent content{model.table(), {}, {}};
  for (const int column : columns) content.columns.push_back(static_cast<std::size_t>(column));
  content.rows.reserve(rows.size());
  for (const int row : rows) content.rows.push_back(model.rows()[static_cast<std::size_t>(row)]);
  return content;
}

std::string plainNumber(double number, int decimals) {
  if (std::isnan(number)) return {};
  return QByteArray::number(number, 'f', decimals).toStdString();
}

std::string plainCell(const Table& table, std::size_t column, std::uint32_t row) {
  if (table.columns[column].kind == Column::Kind::Text) return table.texts[column][row].toStdString();
  return plainNumber(table.numbers[column][row], table.columns[column].decimals);
}

QString asTabbedText(const TableContent& content) {
  QStringList lines, cells;
  for (const std::size_t column : content.columns) cells.push_back(headingOf(content.table->columns[column]));
  lines.push_back(cells.join(u'\t'));
  for (const std::uint32_t row : content.rows) {
    cells.clear();
    for (const std::size_t column : content.columns) {
      QString cell = QString::fromStdString(plainCell(*content.table, column, row));
      for (const QChar c : {u'\t', u'\n', u'\r'}) cell.replace(c, u' ');
      cells.push_back(cell);
    }
    lines.push_back(cells.join(u'\t'));
  }
  return lines.join(u'\n') + u'\n';
}

}  // namespace michi::ui
