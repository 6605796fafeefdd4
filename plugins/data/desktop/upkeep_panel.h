#pragma once
// 点検と控え, 書き出し: two panels of buttons over Upkeep.

#include <QWidget>

#include "plugins/data/desktop/upkeep.h"
#include "ui/shell/shell.h"
#include "ui/shell/task_panel.h"

class QComboBox;

namespace michi::data {

class UpkeepPanel : public ui::TaskPanel {
  Q_OBJECT

 public:
  UpkeepPanel(ui::Shell& shell, Upkeep& upkeep, QWidget* parent = nullptr);

 private:
  void askForBackup();
  void askForRestore();
  void show(const QString& words, const QStringList& findings);

  ui::Shell& m_shell;
  Upkeep& m_upkeep;
};

class ExportPanel : public ui::TaskPanel {
  Q_OBJECT

 public:
  ExportPanel(ui::Shell& shell, Upkeep& upkeep, QWidget* parent = nullptr);

 private:
  void showLayers();
  void askForFile();

  ui::Shell& m_shell;
  Upkeep& m_upkeep;
  QComboBox* m_layer;
  QComboBox* m_format;
  QString m_lastFile;
};

}  // namespace michi::data
