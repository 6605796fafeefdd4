#pragma once
// A table of words for a view: rows come all at once.

#include <QAbstractTableModel>
#include <QStringList>
#include <utility>
#include <vector>

namespace michi::data {

class TextRows : public QAbstractTableModel {
  Q_OBJECT

 public:
  using QAbstractTableModel::QAbstractTableModel;

  /// What was shown before is gone from memory.
  void show(QStringList columns, std::vector<QStringList> rows) {
    beginResetModel();
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    endResetModel();
  }
  void clear() { show({}, {}); }

  int rowCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
  }
  int columnCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
  }
  QVariant data(const QModelIndex& index, int role) const override {
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    return m_rows[static_cast<std::size_t>(index.row())].value(index.column());
  }
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
    if (role != Qt::DisplayRole) return {};
    return orientation == Qt::Horizontal ? QVariant(m_columns.value(section)) : QVariant(section + 1);
  }

 private:
  QStringList m_columns;
  std::vector<QStringList> m_rows;
};

}  // namespace michi::data
