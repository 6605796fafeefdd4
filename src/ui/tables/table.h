#pragma once
// A table as plain values, by columns: what a page shows, sorts, filters and exports.

#include <QString>
#include <memory>
#include <string>
#include <vector>

namespace michi::ui {

struct Column {
  enum class Kind { Text, Number };
  QString title = {};
  Kind kind = Kind::Text;
  int decimals = 0;     // of a number
  QString unit = {};    // "m", "人"; stands in the title
  bool isShown = true;  // at first; the user may choose otherwise
};

/// Immutable once shown. A number that is not known is NaN and shown as a dash.
struct Table {
  QString name;             // of the page and of an exported file
  std::string kind;         // of Selection: what a row is ("household", "district" …)
  bool isPersonal = false;  // exports go into the disclosure ledger, copying asks first, locking clears it
  std::vector<Column> columns;
  std::vector<std::string> keys;             // one a row, as in Selection
  std::vector<std::vector<QString>> texts;   // [column][row]; empty for a number column
  std::vector<std::vector<double>> numbers;  // [column][row]; empty for a text column

  std::size_t rowCount() const { return keys.size(); }
  /// As shown: separators, decimals, a dash for what is not known.
  QString shown(std::size_t column, std::size_t row) const;
};

/// Fills a table row by row: addText()/addNumber() for each column in order.
class TableBuilder {
 public:
  TableBuilder(QString name, std::string kind, std::vector<Column> columns);
  void startRow(std::string key);
  TableBuilder& text(QString cell);
  TableBuilder& number(double cell);
  /// Precondition: every row has all its cells.
  std::shared_ptr<const Table> finish(bool isPersonal = false);

 private:
  std::shared_ptr<Table> m_table;
  std::size_t m_column = 0;
};

}  // namespace michi::ui
