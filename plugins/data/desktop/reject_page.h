#pragma once
// The rows that cannot be used, and those to be looked at: where, what, why.

#include <QWidget>

#include "plugins/data/desktop/import_task.h"
#include "plugins/data/desktop/text_rows.h"
#include "ui/shell/shell.h"

class QLabel;
class QPushButton;
class QTableView;

namespace michi::data {

class RejectPage : public QWidget {
  Q_OBJECT

 public:
  RejectPage(ui::Shell& shell, ImportTask& task, QWidget* parent = nullptr);

 private:
  void show();
  /// Personal data leaves only when the user says so.
  bool mayLeave();
  void save();

  ui::Shell& m_shell;
  ImportTask& m_task;
  TextRows m_rows;
  QLabel* m_title;
  QPushButton* m_save;
  QTableView* m_view;
};

}  // namespace michi::data
