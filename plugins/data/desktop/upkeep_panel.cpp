#include "plugins/data/desktop/upkeep_panel.h"

#include <QtWidgets>

#include "plugin/analysis.h"
#include "ui/base/look.h"
#include "ui/base/paragraph.h"
#include "ui/base/words.h"

namespace michi::data {

using ui::words;

namespace {

QPushButton* button(const char* iconName, const QString& verb, const QString& tip) {
  auto* result = new QPushButton(ui::icon(iconName), verb);
  result->setToolTip(tip);
  result->setAutoDefault(false);
  result->setMinimumHeight(4 * ui::kGrid);
  return result;
}

QString workspaceFilter() { return words("Workspaces") + QStringLiteral(" (*.michi)"); }

QString layerTitle(const std::string& layer) {
  if (layer == "walk_nodes") return words("Walking network: nodes");
  if (layer == "walk_edges") return words("Walking network: roads");
  return ui::q(plugin::layerTitle(layer));
}

/// Tables hold points only.
bool isTable(const std::string& layer) {
  return layer == "facility" || layer == "shelter" || layer == "need_point" || layer == "transit_stop" ||
         layer.starts_with("walk_");
}

}  // namespace

UpkeepPanel::UpkeepPanel(ui::Shell& shell, Upkeep& upkeep, QWidget* parent)
    : TaskPanel(words("Is the workspace sound and safe?"), words("Check the workspace"), parent),
      m_shell(shell),
      m_upkeep(upkeep) {
  auto* backup = button("document-save-as", words("Make a backup…"),
                        words("A checked copy of the whole workspace, ledger included"));
  auto* restore = button("document-revert", words("Restore from a backup…"),
                         words("Opens a backup under a new name; nothing is overwritten"));
  connect(backup, &QPushButton::clicked, this, &UpkeepPanel::askForBackup);
  connect(restore, &QPushButton::clicked, this, &UpkeepPanel::askForRestore);
  auto* hint = new ui::Paragraph(
      words("A backup is a file of its own. Keep it on another disk; the ledger in it stays sealed."));
  conditions().addRow(hint);
  conditions().addRow(backup);
  conditions().addRow(restore);
  connect(this, &TaskPanel::compute, this, [this] {
    if (m_upkeep.isReady()) m_upkeep.check();
  });
  connect(&m_upkeep, &Upkeep::done, this, &UpkeepPanel::show);
  connect(&m_upkeep, &Upkeep::failed, this, [this](const Error& error) { m_shell.showError(error); });
  const auto follow = [this, backup] { backup->setEnabled(m_upkeep.isReady()); };
  connect(&m_shell.session(), &ui::Session::cityChanged, this, follow);
  connect(&m_shell.session(), &ui::Session::closed, this, follow);
  follow();
  showNothing(words("The check looks whether the file is whole, and whether what it holds fits together."));
}

void UpkeepPanel::askForBackup() {
  const QString file =
      QFileDialog::getSaveFileName(this, words("Make a backup"), m_upkeep.backupName(), workspaceFilter(),
                                   nullptr, QFileDialog::DontConfirmOverwrite);
  if (!file.isEmpty()) m_upkeep.backup(file);
}

void UpkeepPanel::askForRestore() {
  const QString backup =
      QFileDialog::getOpenFileName(this, words("Choose the backup"), {}, workspaceFilter());
  if (backup.isEmpty()) return;
  const QString file = QFileDialog::getSaveFileName(this, words("Under which name shall it be opened?"),
                                                    Upkeep::restoreName(backup), workspaceFilter(), nullptr,
                                                    QFileDialog::DontConfirmOverwrite);
  if (!file.isEmpty()) m_upkeep.restore(backup, file);
}

void UpkeepPanel::show(const QString& words, const QStringList& findings) {
  ui::Said said{{words.toStdString()}, {}, {}, false};
  for (const QString& finding : findings) said.warnings.push_back(finding.toStdString());
  showResult(said);
}

ExportPanel::ExportPanel(ui::Shell& shell, Upkeep& upkeep, QWidget* parent)
    : TaskPanel(words("Which data shall others get?"), words("Export…"), parent),
      m_shell(shell),
      m_upkeep(upkeep),
      m_layer(new QComboBox),
      m_format(new QComboBox) {
  m_layer->setAccessibleName(words("Data"));
  m_format->setAccessibleName(words("Format"));
  conditions().addRow(words("Data"), m_layer);
  conditions().addRow(words("Format"), m_format);
  connect(m_layer, &QComboBox::currentIndexChanged, this, [this] {
    m_format->clear();
    const std::string layer = m_layer->currentData().toString().toStdString();
    if (isTable(layer)) {
      m_format->addItem(words("Excel (.xlsx)"), QStringLiteral("xlsx"));
      m_format->addItem(words("Text with commas (.csv)"), QStringLiteral("csv"));
    }
    m_format->addItem(words("Map data for QGIS (.gpkg)"), QStringLiteral("gpkg"));
    m_format->addItem(words("Map data for the web (.geojson)"), QStringLiteral("geojson"));
  });
  connect(this, &TaskPanel::compute, this, &ExportPanel::askForFile);
  connect(&m_upkeep, &Upkeep::done, this, [this](const QString& words) {
    showResult({{words.toStdString()}, {}, {}, false});
  });
  connect(&m_shell.session(), &ui::Session::cityChanged, this, &ExportPanel::showLayers);
  connect(&m_shell.session(), &ui::Session::closed, this, &ExportPanel::showLayers);
  auto* folder = &addNext(ui::icon("folder-open"), words("Open the folder"));
  connect(folder, &QPushButton::clicked, this, [this] {
    if (!m_lastFile.isEmpty())
      QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_lastFile).absolutePath()));
  });
  showNothing(words("Only public data can be exported here. Persons are never among it."));
  showLayers();
}

void ExportPanel::showLayers() {
  const QString before = m_layer->currentData().toString();
  m_layer->clear();
  for (const std::string& layer : m_upkeep.layers()) m_layer->addItem(layerTitle(layer), ui::q(layer));
  const int at = m_layer->findData(before);
  if (at >= 0) m_layer->setCurrentIndex(at);
}

void ExportPanel::askForFile() {
  if (m_layer->count() == 0) return m_shell.say(words("There is nothing to export yet."));
  const QString ending = m_format->currentData().toString();
  const QString file = QFileDialog::getSaveFileName(
      this, words("Export"), m_layer->currentText() + u'.' + ending, QStringLiteral("*.%1").arg(ending));
  if (file.isEmpty()) return;
  m_lastFile = file;
  m_upkeep.exportLayer(m_layer->currentData().toString().toStdString(), file);
}

}  // namespace michi::data
