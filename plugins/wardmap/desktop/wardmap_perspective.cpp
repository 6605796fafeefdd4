#include "plugins/wardmap/desktop/wardmap_perspective.h"

#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::wardmap {

using ui::words;

WardmapPerspective::WardmapPerspective(ui::Shell& shell)
    : m_task(shell.session()),
      m_panel(new PrintPanel(shell, m_task)),
      m_preview(new PreviewPage(m_task, m_panel)) {
  m_preview->hide();
}

WardmapPerspective::~WardmapPerspective() {
  delete m_preview.data();
  delete m_panel.data();
}

QString WardmapPerspective::title() const { return words("Print"); }
QIcon WardmapPerspective::icon() const { return ui::icon("document-print"); }
QWidget* WardmapPerspective::panel() { return m_panel; }
std::vector<ui::Page> WardmapPerspective::pages() { return {{words("Preview"), m_preview}}; }

std::vector<std::string> WardmapPerspective::theme() const {
  return {"ground",
          "background_water",
          "rail",
          "road",
          "flood_max",
          "landslide",
          "district",
          "facility_shop",
          "facility_medical",
          "facility_pharmacy",
          "shelter",
          "transit_stop",
          "priority",
          "note"};
}

void WardmapPerspective::enter() {
  m_task.setPreviewing(true);
  m_panel->takeSelection();
}

}  // namespace michi::wardmap
