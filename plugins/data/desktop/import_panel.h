#pragma once
// 取り込み: what, which files, try it, take it in.

#include "plugins/data/desktop/import_task.h"
#include "ui/shell/shell.h"
#include "ui/shell/task_panel.h"

class QComboBox;
class QLineEdit;
class QListWidget;

namespace michi::ui {
class Paragraph;
}

namespace michi::data {

class ImportPanel : public ui::TaskPanel {
  Q_OBJECT

 public:
  ImportPanel(ui::Shell& shell, ImportTask& task, QWidget* parent = nullptr);

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void makeConditions();
  void makeMoreConditions();
  void makeNext();
  void chooseFiles();
  void chooseFolder();
  void showInput();
  void showOutcome();
  void showBusy();
  void takeIn();
  bool isSure();

  ui::Shell& m_shell;
  ImportTask& m_task;
  QComboBox* m_kind = nullptr;
  ui::Paragraph* m_hint = nullptr;
  QListWidget* m_files = nullptr;
  QPushButton* m_login = nullptr;
  QPushButton* m_takeIn = nullptr;
  QComboBox* m_preset = nullptr;
  QLineEdit* m_asOf = nullptr;
  QLineEdit* m_crs = nullptr;
};

}  // namespace michi::data
