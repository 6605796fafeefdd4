#pragma once
// 印刷: which districts, on which sheet, for whom.

#include "plugins/wardmap/desktop/print_task.h"
#include "ui/shell/shell.h"
#include "ui/shell/task_panel.h"

class QComboBox;
class QGroupBox;
class QLineEdit;

namespace michi::wardmap {

class DistrictTree;

class PrintPanel : public ui::TaskPanel {
  Q_OBJECT

 public:
  PrintPanel(ui::Shell& shell, PrintTask& task, QWidget* parent = nullptr);
  /// Ticks the district that is picked on the map, if any.
  void takeSelection();

 private:
  void makeSheet();
  void makeHandOut();
  void makeNext();
  void takeOrder();
  void showCity();
  void showBusy();
  void showPrinted(int sheets, std::int64_t copyNumber);
  void chooseFolder();

  ui::Shell& m_shell;
  PrintTask& m_task;
  DistrictTree* m_districts;
  QComboBox* m_layout;
  QLineEdit* m_maker;
  QLineEdit* m_handling;
  QLineEdit* m_folder;
  QWidget* m_handOut;
  QLineEdit* m_recipient;
  QLineEdit* m_post;
  QComboBox* m_ground;
  QLineEdit* m_returnBy;
  QPushButton* m_open = nullptr;
  QString m_warning;
};

}  // namespace michi::wardmap
