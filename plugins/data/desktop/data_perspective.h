#pragma once
// データ: taking data in, where it comes from, the workspace's health.

#include <QPointer>
#include <memory>

#include "plugins/data/desktop/import_task.h"
#include "plugins/data/desktop/upkeep.h"
#include "ui/shell/perspective.h"
#include "ui/shell/shell.h"

namespace michi::data {

class DataPerspective : public ui::Perspective {
  Q_OBJECT

 public:
  explicit DataPerspective(ui::Shell& shell);
  ~DataPerspective() override;

  QString id() const override { return QStringLiteral("data"); }
  QString title() const override;
  QIcon icon() const override;
  QWidget* panel() override { return m_panel; }
  std::vector<ui::Page> pages() override;
  std::vector<std::string> theme() const override;
  double pageShare() const override { return 0.5; }

  ImportTask& importTask() { return m_import; }
  Upkeep& upkeep() { return m_upkeep; }

 private:
  void makePages();

  ui::Shell& m_shell;
  ImportTask m_import;
  Upkeep m_upkeep;
  // Wherever the window has put them: they go with the perspective, whose parts they show.
  QPointer<QWidget> m_panel;
  QPointer<QWidget> m_sources;
  QPointer<QWidget> m_file;
  QPointer<QWidget> m_rejects;
  QPointer<QWidget> m_open;
};

}  // namespace michi::data
