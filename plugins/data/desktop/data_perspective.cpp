#include "plugins/data/desktop/data_perspective.h"

#include <QtWidgets>

#include "plugins/data/desktop/file_page.h"
#include "plugins/data/desktop/import_panel.h"
#include "plugins/data/desktop/open_page.h"
#include "plugins/data/desktop/reject_page.h"
#include "plugins/data/desktop/source_page.h"
#include "plugins/data/desktop/upkeep_panel.h"
#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::data {

using ui::words;

namespace {

/// To the front of the tabs that it stands in.
void bringUp(QWidget* page) {
  for (QWidget* above = page->parentWidget(); above != nullptr; above = above->parentWidget()) {
    if (auto* tabs = qobject_cast<QTabWidget*>(above)) return tabs->setCurrentWidget(page);
  }
}

}  // namespace

DataPerspective::DataPerspective(ui::Shell& shell)
    : m_shell(shell), m_import(shell.session()), m_upkeep(shell.session()) {
  auto* tabs = new QTabWidget;
  tabs->setDocumentMode(true);
  tabs->setAccessibleName(words("Work on data"));
  tabs->addTab(new ImportPanel(shell, m_import), words("Take in"));
  tabs->addTab(new UpkeepPanel(shell, m_upkeep), words("Check, backup"));
  tabs->addTab(new ExportPanel(shell, m_upkeep), words("Export"));
  m_panel = tabs;
  makePages();
}

DataPerspective::~DataPerspective() {
  for (QWidget* widget : {m_sources.data(), m_file.data(), m_rejects.data(), m_open.data()}) delete widget;
  delete m_panel.data();
}

/// They follow what is done: files chosen, tried out.
void DataPerspective::makePages() {
  m_sources = new SourcePage(m_shell.session(), m_panel);
  m_file = new FilePage(m_import, m_panel);
  m_rejects = new RejectPage(m_shell, m_import, m_panel);
  m_open = new OpenPage(m_import, m_panel);
  for (QWidget* page : {m_sources.data(), m_file.data(), m_rejects.data(), m_open.data()}) page->hide();
  connect(&m_import, &ImportTask::previewChanged, this, [this] {
    if (m_import.preview()) bringUp(m_file);
  });
  connect(&m_import, &ImportTask::outcomeChanged, this, [this] {
    const auto& outcome = m_import.outcome();
    if (outcome && !outcome->open.empty()) return bringUp(m_open);
    if (outcome && !outcome->rejects.empty()) bringUp(m_rejects);
  });
}

QString DataPerspective::title() const { return words("Data"); }
QIcon DataPerspective::icon() const { return ui::icon("document-import"); }

std::vector<ui::Page> DataPerspective::pages() {
  return {{words("Sources and dates"), m_sources},
          {words("The chosen file"), m_file},
          {words("Rows not usable"), m_rejects},
          {words("Who is who"), m_open}};
}

std::vector<std::string> DataPerspective::theme() const {
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
          "facility_salon",
          "shelter",
          "transit_stop",
          "note"};
}

}  // namespace michi::data
