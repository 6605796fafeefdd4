#pragma once
// A page under the map that shows one table, linked both ways with the map by the Selection: sort by a click on a
// heading, search, filter a column, choose columns, copy, export to CSV and XLSX.

#include <QWidget>
#include <memory>

#include "ui/base/selection.h"
#include "ui/tables/table.h"

namespace michi::ui {

class Shell;
class TableModel;

class TablePage : public QWidget {
  Q_OBJECT

 public:
  /// `shell` outlives the page. `emptyWords` say what will stand here and how to get it.
  TablePage(Shell& shell, const QString& emptyWords, QWidget* parent = nullptr);
  ~TablePage() override;

  /// nullptr: the empty words. Keeps sorting and search where the columns are the same.
  void setTable(std::shared_ptr<const Table> table);
  const TableModel& model() const { return *m_model; }

 signals:
  /// A row was double-clicked or Enter pressed on it.
  void activated(const std::string& key);

 private:
  Shell& m_shell;
  TableModel* m_model;
};

}  // namespace michi::ui
