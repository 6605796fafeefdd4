#include "ui/layers/layer_list.h"

#include <QFile>
#include <QSettings>
#include <algorithm>
#include <tuple>

#include "base/text.h"
#include "ui/layers/layer_memory.h"

namespace michi::ui {
namespace {

constexpr int kSaveAfter = 500;  // ms without a further change
const QString kBaseKey = QStringLiteral("basemap");

bool contains(const std::vector<std::string>& ids, const std::string& id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

}  // namespace

QString LayerState::title() const {
  return QString::fromStdString(def.titleEn.empty() ? def.title : inUserLanguage(def.title, def.titleEn));
}

bool LayerState::isListed() const {
  if (kind != LayerKind::Workspace) return true;
  const bool isForLayouts = !def.isVisible && !def.isPrinted && (def.legend.empty() || def.isByMessage());
  return !isForLayouts && def.scope == catalog::LayerScope::All;
}

bool LayerState::isOurs() const {
  return kind == LayerKind::Workspace && (def.isByMessage() || def.id == kNoteLayer);
}

LayerList::LayerList(const std::string& resources, QObject* parent)
    : QObject(parent), m_resources(resources) {
  for (catalog::LayerDef& def : catalog::readLayers(resources + "/layers", resources + "/styles")) {
    LayerState& layer = m_layers.emplace_back();
    layer.isVisible = def.isVisible;
    layer.group = def.group;
    layer.def = std::move(def);
  }
  m_base = baseMapOf(QSettings().value(kBaseKey).toString());
  insertBase();
  m_saving.setSingleShot(true);
  m_saving.setInterval(kSaveAfter);
  connect(&m_saving, &QTimer::timeout, this, &LayerList::save);
}

LayerList::~LayerList() {
  if (m_saving.isActive()) save();
}

const LayerState* LayerList::find(const std::string& id) const {
  const auto found = std::find_if(m_layers.begin(), m_layers.end(),
                                  [&](const LayerState& layer) { return layer.id() == id; });
  return found == m_layers.end() ? nullptr : &*found;
}

LayerState* LayerList::state(const std::string& id) { return const_cast<LayerState*>(find(id)); }

void LayerList::announce(bool isStructure) {
  m_saving.start();
  if (isStructure) emit structureChanged();
  emit changed();
}

// How they are shown

void LayerList::setVisible(const std::string& id, bool isVisible) {
  LayerState* layer = state(id);
  if (layer == nullptr || layer->isVisible == isVisible) return;
  layer->isVisible = isVisible;
  announce(false);
}

void LayerList::setOpacity(const std::string& id, double opacity) {
  LayerState* layer = state(id);
  opacity = std::clamp(opacity, 0.0, 1.0);
  if (layer == nullptr || layer->opacity == opacity) return;
  layer->opacity = opacity;
  announce(false);
}

void LayerList::setStyle(const std::string& id, const std::string& file) {
  LayerState* layer = state(id);
  if (layer == nullptr || layer->style == file) return;
  layer->style = file;
  announce(true);  // its symbols are others
}

void LayerList::move(const std::string& id, const std::string& below, const std::string& group) {
  if (find(id) == nullptr || id == below) return;
  LayerState moved = *find(id);
  std::erase_if(m_layers, [&](const LayerState& layer) { return layer.id() == id; });
  auto at = m_layers.begin();
  if (!below.empty()) {
    at = std::find_if(m_layers.begin(), m_layers.end(),
                      [&](const LayerState& one) { return one.id() == below; });
    if (at != m_layers.end()) ++at;
  }
  if (!group.empty()) moved.group = group;
  m_layers.insert(at, std::move(moved));
  announce(true);
}

void LayerList::apply(const std::vector<std::string>& theme) {
  for (LayerState& layer : m_layers) {
    if (layer.kind == LayerKind::Workspace) layer.isVisible = contains(theme, layer.id());
  }
}

void LayerList::showOnly(const std::vector<std::string>& ids) {
  apply(ids);
  announce(false);
}

// Perspectives

/// The order, opacity and styles of layers/*.toml; guests on top, the base map on the ground.
void LayerList::placeByFiles() {
  std::erase_if(m_layers, [](const LayerState& layer) { return layer.kind == LayerKind::Base; });
  for (LayerState& layer : m_layers) {
    layer.opacity = 1;
    layer.style.clear();
    layer.group = layer.kind == LayerKind::Guest ? kGuestGroup : layer.def.group;
  }
  std::stable_sort(m_layers.begin(), m_layers.end(), [](const LayerState& a, const LayerState& b) {
    const auto rank = [](const LayerState& layer) {
      const bool isGuest = layer.kind == LayerKind::Guest;
      return std::tuple(isGuest, isGuest ? 0 : layer.def.order, isGuest ? std::string() : layer.id());
    };
    return rank(a) < rank(b);
  });
  insertBase();
}

void LayerList::enter(const QString& perspective, const std::vector<std::string>& theme) {
  if (m_saving.isActive()) save();
  m_saving.stop();
  m_perspective = perspective;
  m_theme = theme;
  placeByFiles();
  apply(theme);
  LayerMemory(perspective).recall(m_layers);
  for (LayerState& layer : m_layers) {  // a style that is gone since then
    if (!QFile::exists(QString::fromStdString(m_resources + "/styles/" + layer.style))) layer.style.clear();
  }
  emit structureChanged();
  emit changed();
}

void LayerList::restore() {
  placeByFiles();
  apply(m_theme);
  LayerMemory(m_perspective).forget();
  emit structureChanged();
  emit changed();
  m_saving.stop();
}

void LayerList::save() {
  m_saving.stop();
  if (!m_perspective.isEmpty()) LayerMemory(m_perspective).keep(m_layers, m_theme);
}

// Guests and the base map

std::string LayerList::addGuest(LayerState guest) {
  guest.kind = LayerKind::Guest;
  guest.group = guest.def.group = kGuestGroup;
  guest.def.id = guest.guest.id = "guest" + std::to_string(++m_lastGuest);
  std::string id = guest.def.id;
  m_layers.push_back(std::move(guest));
  announce(true);
  return id;
}

void LayerList::removeGuest(const std::string& id) {
  const auto removed = std::erase_if(
      m_layers, [&](const LayerState& layer) { return layer.kind == LayerKind::Guest && layer.id() == id; });
  if (removed > 0) announce(true);
}

/// Upon the ground of the city, which would hide it, and under everything else.
void LayerList::insertBase() {
  std::erase_if(m_layers, [](const LayerState& layer) { return layer.kind == LayerKind::Base; });
  if (m_base.id.isEmpty()) return;
  LayerState base;
  base.kind = LayerKind::Base;
  base.def.id = map::kBaseMapId;
  base.def.title = m_base.title.toStdString();
  base.group = base.def.group = kBackgroundGroup;
  auto at = std::find_if(m_layers.begin(), m_layers.end(),
                         [](const LayerState& one) { return one.id() == "ground"; });
  at = at == m_layers.end() ? m_layers.begin() : at + 1;
  m_layers.insert(at, std::move(base));
}

void LayerList::setBaseMap(const BaseMapChoice& choice) {
  m_base = choice;
  QSettings().setValue(kBaseKey, choice.id);
  insertBase();
  announce(true);
}

QString LayerList::credit() const {
  const LayerState* base = find(map::kBaseMapId);
  return base != nullptr && base->isVisible ? m_base.credit : QString();
}

void LayerList::setTrouble(const std::string& id, const QString& trouble) {
  LayerState* layer = state(id);
  if (layer == nullptr || layer->trouble == trouble) return;
  layer->trouble = trouble;
  emit troubleChanged();
}

map::MapSource LayerList::source(const City& city) const {
  map::MapSource source;
  source.workspace = city.file;
  source.crs = city.info.crs;
  source.isOrdered = true;
  for (const LayerState& layer : m_layers) {
    if (!layer.isVisible || layer.isOurs()) continue;
    source.layers.push_back(layer.id());
    if (layer.opacity != 1 || !layer.style.empty()) source.looks[layer.id()] = {layer.opacity, layer.style};
    if (layer.kind == LayerKind::Guest) source.guests.push_back(layer.guest);
    if (layer.kind == LayerKind::Base) source.base = m_base.map;
  }
  return source;
}

}  // namespace michi::ui
