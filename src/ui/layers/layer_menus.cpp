// The menus of the layer panel: what can be done with a layer, which base map lies under all.

#include <QtWidgets>

#include "ui/base/look.h"
#include "ui/base/words.h"
#include "ui/canvas/map_canvas.h"
#include "ui/layers/layer_panel.h"

namespace michi::ui {

QMenu* LayerPanel::menuFor(const std::string& id) {
  auto* menu = new QMenu(this);
  const LayerState* layer = m_layers.find(id);
  if (layer == nullptr) {
    connect(menu->addAction(icon("list-add"), words("Add a file…")), &QAction::triggered, this,
            &LayerPanel::askForGuest);
    return menu;
  }
  if (layer->kind == LayerKind::Workspace) fillStyleMenu(*menu->addMenu(words("Look")), *layer);
  connect(menu->addAction(icon("arrow-up"), words("Upwards")), &QAction::triggered, this,
          [this, id] { m_model->step(id, true); });
  connect(menu->addAction(icon("arrow-down"), words("Downwards")), &QAction::triggered, this,
          [this, id] { m_model->step(id, false); });
  if (layer->def.toScale > 0 && m_canvas.scale() > layer->def.toScale)
    connect(menu->addAction(icon("zoom-in"), words("Zoom in until it is shown")), &QAction::triggered, this,
            [this, scale = layer->def.toScale] { m_canvas.setScale(scale); });
  if (layer->kind == LayerKind::Guest) {
    QAction* whole = menu->addAction(icon("zoom-fit-best"), words("Show all of it"));
    whole->setEnabled(!layer->extent.isEmpty());
    connect(whole, &QAction::triggered, this,
            [this, extent = layer->extent] { m_canvas.showExtent(extent); });
    connect(menu->addAction(icon("list-remove"), words("Take it away")), &QAction::triggered, this,
            [this, id] { m_layers.removeGuest(id); });
  }
  if (layer->kind == LayerKind::Base)
    connect(menu->addAction(icon("list-remove"), words("Take it away")), &QAction::triggered, this,
            [this] { switchBaseMap({}); });
  return menu;
}

void LayerPanel::fillStyleMenu(QMenu& menu, const LayerState& layer) {
  if (m_styles.empty()) m_styles = readStyles(m_layers.resources() + "/styles");
  std::vector<catalog::LayerDef> defs;
  for (const LayerState& one : m_layers.all()) {
    if (one.kind == LayerKind::Workspace) defs.push_back(one.def);
  }
  const QString own = QFileInfo(q(layer.def.style)).fileName();
  auto* group = new QActionGroup(&menu);
  for (const StyleChoice& style : stylesFor(layer.def, m_styles, defs)) {
    const bool isOwn = q(style.file) == own;
    QAction* action = menu.addAction(isOwn ? words("%1 (usual)", style.title.toStdString()) : style.title);
    action->setCheckable(true);
    action->setChecked(layer.style.empty() ? isOwn : layer.style == style.file);
    group->addAction(action);
    connect(
        action, &QAction::triggered, this,
        [this, id = layer.id(), file = isOwn ? std::string() : style.file] { m_layers.setStyle(id, file); });
  }
}

void LayerPanel::fillBaseMenu(QMenu& menu) {
  menu.clear();
  const auto add = [&](const QString& title, const BaseMapChoice& choice) {
    QAction* action = menu.addAction(title);
    action->setCheckable(true);
    action->setChecked(m_layers.baseMap().id == choice.id);
    connect(action, &QAction::triggered, this, [this, choice] { switchBaseMap(choice); });
  };
  add(words("None"), {});
  menu.addSection(words("Over the network"));
  for (const BaseMapChoice& preset : baseMapPresets()) add(preset.title, preset);
  menu.addSection(words("From this computer"));
  const BaseMapChoice& now = m_layers.baseMap();
  const bool isFile = !now.id.isEmpty() && !now.id.startsWith(QLatin1String("gsi/"));
  if (isFile) add(now.title, now);
  connect(menu.addAction(words("An MBTiles file…")), &QAction::triggered, this, &LayerPanel::askForTiles);
}

void LayerPanel::askForTiles() {
  const QString file = QFileDialog::getOpenFileName(this, words("Choose a base map"), {},
                                                    words("Base maps") + QStringLiteral(" (*.mbtiles)"));
  if (!file.isEmpty()) switchBaseMap(baseMapOf(file));
}

void LayerPanel::switchBaseMap(const BaseMapChoice& choice) {
  m_saidBase = false;
  m_layers.setBaseMap(choice);
}

void LayerPanel::askForGuest() {
  if (!m_session.isOpen()) {
    emit said(words("Open a workspace first."));
    return;
  }
  const QString file =
      QFileDialog::getOpenFileName(this, words("Add a file to the map"), {}, GuestAdder::filter());
  if (!file.isEmpty()) m_guests->add(file);
}

}  // namespace michi::ui
