#pragma once
// 印刷: ward maps with a preview, one or all.

#include <QPointer>

#include "plugins/wardmap/desktop/preview_page.h"
#include "plugins/wardmap/desktop/print_panel.h"
#include "plugins/wardmap/desktop/print_task.h"
#include "ui/shell/perspective.h"
#include "ui/shell/shell.h"

namespace michi::wardmap {

class WardmapPerspective : public ui::Perspective {
  Q_OBJECT

 public:
  explicit WardmapPerspective(ui::Shell& shell);
  ~WardmapPerspective() override;

  QString id() const override { return QStringLiteral("wardmap"); }
  QString title() const override;
  QIcon icon() const override;
  QWidget* panel() override;
  std::vector<ui::Page> pages() override;
  std::vector<std::string> theme() const override;
  double pageShare() const override { return 0.65; }
  void enter() override;
  void leave() override { m_task.setPreviewing(false); }

  PrintTask& task() { return m_task; }

 private:
  PrintTask m_task;
  // Wherever the window has put them: they go with the perspective, whose parts they show.
  QPointer<PrintPanel> m_panel;
  QPointer<PreviewPage> m_preview;
};

}  // namespace michi::wardmap
