#pragma once
// Rows and columns of a table as they are copied or exported: those chosen, in the order shown.

#include <QString>
#include <memory>
#include <vector>

#include "ui/tables/table.h"

class QTableView;

namespace michi::ui {

class TableModel;

struct TableContent {
  std::shared_ptr<const Table> table;
  std::vector<std::size_t> columns;  // of the table
  std::vector<std::uint32_t> rows;   // of the table
};

/// Columns of the model in the order in which the view shows them.
std::vector<int> shownColumns(const QTableView& view);
TableContent contentOf(const TableModel& model, const std::vector<int>& columns,
                       const std::vector<int>& rows);

/// With headings, as spreadsheets paste it: numbers without separators; tabs and line ends within a cell
/// become spaces.
QString asTabbedText(const TableContent& content);
/// A number for other programs: no separators, empty when it is not known.
std::string plainNumber(double number, int decimals);
std::string plainCell(const Table& table, std::size_t column, std::uint32_t row);

}  // namespace michi::ui
