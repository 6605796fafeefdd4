#pragma once
// A page under the map that shows one table, linked both ways with the map by the Selection: sort by a click
// on a heading, search, filter a column, choose columns, copy, export to CSV and XLSX.

#include <QWidget>
#include <memory>

#include "ui/base/selection.h"
#include "ui/tables/table.h"

class QHBoxLayout;
class QItemSelection;
class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace michi::ui {

class Shell;
class TableModel;
enum class TableFormat;

class TablePage : public QWidget {
  Q_OBJECT

 public:
  /// `shell` outlives the page. `emptyWords` say what will stand here and how to get it.
  TablePage(Shell& shell, const QString& emptyWords, QWidget* parent = nullptr);
  ~TablePage() override;

  /// nullptr: the empty words. Keeps sorting and search where the columns are the same. A table of persons
  /// goes by itself when the session locks.
  void setTable(std::shared_ptr<const Table> table);
  const TableModel& model() const { return *m_model; }
  TableModel& model() { return *m_model; }
  QTableView& view() { return *m_view; }
  /// A control of the perspective's own in the row above the table.
  void addControl(QWidget* control);

 public slots:
  /// The selected rows with their headings to the clipboard; of persons only after a yes.
  void copy();
  /// Asks for a file, and for a table of persons first who receives it and why.
  void exportTo(michi::ui::TableFormat format);

 signals:
  /// A row was double-clicked or Enter pressed on it.
  void activated(const std::string& key);

 private:
  void makeBar();
  void makeView();
  QWidget* makeNothingFound();
  void makeColumnMenu();
  void makeFilterMenu();
  void askFilter(int column);
  void showHeadingMenu(const QPoint& at);
  void showState();
  void showColumns(const std::shared_ptr<const Table>& before);
  void fitColumns();
  void rememberColumns();
  void takeSelection();
  void showSelection(bool scrolls);
  void copyNow();

  Shell& m_shell;
  QString m_emptyWords;
  TableModel* m_model;
  QTableView* m_view = nullptr;
  QLineEdit* m_search = nullptr;
  QLabel* m_count = nullptr;
  QLabel* m_empty = nullptr;
  QStackedWidget* m_stack = nullptr;
  QWidget* m_bar = nullptr;
  QHBoxLayout* m_controls = nullptr;
  QToolButton* m_filterButton = nullptr;
  QToolButton* m_clear = nullptr;
  QMenu* m_filterMenu = nullptr;
  QMenu* m_columnMenu = nullptr;
  bool m_isTakingOver = false;  // the rows follow the selection or the other way round, never both
};

}  // namespace michi::ui
