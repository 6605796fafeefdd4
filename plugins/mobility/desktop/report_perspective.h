#pragma once
// 移動支援シート: the sheets of districts and the summary of the city, as PDF or workbook.

#include "plugins/mobility/desktop/report_task.h"
#include "ui/shell/perspective.h"
#include "ui/shell/shell.h"
#include "ui/shell/task_panel.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace michi::mobility {

class ReportPerspective : public ui::Perspective {
  Q_OBJECT

 public:
  explicit ReportPerspective(ui::Shell& shell);

  QString id() const override { return QStringLiteral("report"); }
  QString title() const override;
  QIcon icon() const override;
  QWidget* panel() override { return m_panel; }
  std::vector<ui::Page> pages() override { return {}; }
  std::vector<std::string> theme() const override;
  void enter() override;

  /// As it stands in the panel, for this file.
  ReportOrder order(const QString& file) const;
  /// What "Make" does once the file is chosen.
  void make(const QString& file) { m_task.make(order(file)); }
  ReportTask& task() { return m_task; }

 private:
  void makeConditions();
  void makeHandOut();
  void fill();
  void showHandOut();
  void askForFile();
  bool showsHouseholds() const;
  QString usualName() const;
  void showWritten(const QString& file, std::int64_t copyNumber, const std::vector<std::string>& warnings);

  ui::Shell& m_shell;
  ReportTask m_task;
  ui::TaskPanel* m_panel;
  QComboBox *m_what, *m_main, *m_within, *m_level, *m_format;
  QLineEdit* m_maker;
  QWidget* m_handOut;
  QLineEdit* m_recipient;
  QComboBox* m_ground;
  QPushButton* m_open = nullptr;
  QString m_file;
};

}  // namespace michi::mobility
