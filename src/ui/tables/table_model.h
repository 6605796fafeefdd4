#pragma once
// A Table for Qt's views, sorted and filtered by itself: 50,000 rows in well under 100 ms.

#include <QAbstractTableModel>
#include <QStringList>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>

#include "ui/tables/table.h"
#include "ui/tables/table_index.h"

namespace michi::ui {

/// Of one column; what is not set lets everything pass. A number that is not known passes no limit.
struct ColumnFilter {
  QString contains;  // width, case and kana do not matter
  std::optional<double> least, most;
  std::optional<QStringList> among;  // whole texts

  bool isEmpty() const { return contains.isEmpty() && !least && !most && !among; }
  bool operator==(const ColumnFilter&) const = default;
};

class TableModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  using QAbstractTableModel::QAbstractTableModel;
  /// Wipes what was made for searching.
  ~TableModel() override;

  /// Filters and sorting stay where the columns are the same.
  void setTable(std::shared_ptr<const Table> table);
  const std::shared_ptr<const Table>& table() const { return m_table; }
  /// Rows in which every word occurs in some column; width, case and kana do not matter. Empty: all.
  void setSearch(const QString& words);
  const QString& search() const { return m_search; }
  void setFilter(int column, const ColumnFilter& filter);
  ColumnFilter filter(int column) const;
  /// The search, too.
  void clearFilters();
  bool isFiltered() const { return !m_filters.empty() || !m_search.isEmpty(); }
  /// The texts that occur in a column, sorted; nothing when there are more than `most`.
  QStringList values(int column, std::size_t most) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  /// Stable; what is not known comes last either way. Column -1: as it came.
  void sort(int column, Qt::SortOrder order) override;
  int sortColumn() const { return m_sortColumn; }

  /// Of a row as shown; "" outside.
  const std::string& keyAt(int row) const;
  /// The row that shows a key, -1 when filtered away.
  int rowOf(const std::string& key) const;
  /// Rows of the table in the order shown.
  std::span<const std::uint32_t> rows() const { return m_rows; }

 private:
  void arrange();
  void keep(std::vector<char>& passes) const;
  void forget();
  bool hasColumn(int column) const;

  std::shared_ptr<const Table> m_table;
  std::vector<std::uint32_t> m_rows;    // of the table, in the order shown
  std::vector<std::int32_t> m_shownAt;  // of each row of the table: where it is shown, or -1
  QString m_search;
  std::map<int, ColumnFilter> m_filters;
  int m_sortColumn = -1;
  Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
  mutable std::map<int, std::vector<std::uint32_t>> m_ranks;  // by column, made when first sorted by
  mutable std::optional<SearchTexts> m_texts;                 // made at the first search
  mutable std::unordered_map<std::string_view, std::uint32_t> m_byKey;
};

/// "道のり（m）": a heading with its unit.
QString headingOf(const Column& column);

}  // namespace michi::ui
