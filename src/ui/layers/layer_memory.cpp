#include "ui/layers/layer_memory.h"

#include <QSettings>
#include <QStringList>
#include <QVariant>
#include <algorithm>
#include <map>

#include "ui/layers/layer_list.h"

namespace michi::ui {
namespace {

const QString kOrder = QStringLiteral("order");
const QString kGroups = QStringLiteral("groups");
const QString kShown = QStringLiteral("shown");
const QString kHidden = QStringLiteral("hidden");
const QString kOpacity = QStringLiteral("opacity");
const QString kStyles = QStringLiteral("styles");

bool isKept(const LayerState& layer) { return layer.kind != LayerKind::Guest; }

/// As layers/*.toml would have them; the base map is put in its place by hand or by default.
bool isInOrderOfFiles(const std::vector<LayerState>& layers) {
  int last = -1;
  for (std::size_t i = 0; i < layers.size(); ++i) {
    const LayerState& layer = layers[i];
    if (!isKept(layer)) continue;
    if (layer.kind == LayerKind::Base) {
      if (i == 0 || layers[i - 1].id() != "ground") return false;
      continue;
    }
    if (layer.def.order < last) return false;
    last = layer.def.order;
  }
  return true;
}

/// Sorts those that are named as they are named; a new one stays above the one it was above.
void order(std::vector<LayerState>& layers, const QStringList& names) {
  std::map<std::string, int> places;
  for (const QString& name : names) places.emplace(name.toStdString(), static_cast<int>(places.size()));
  std::vector<std::pair<double, LayerState>> keyed;
  double last = -1;
  for (LayerState& layer : layers) {
    const auto found = places.find(layer.id());
    last = found != places.end() ? found->second : last + 0.001;
    if (layer.kind == LayerKind::Guest) last = static_cast<double>(places.size());
    keyed.emplace_back(last, std::move(layer));
  }
  std::stable_sort(keyed.begin(), keyed.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  layers.clear();
  for (auto& [key, layer] : keyed) layers.push_back(std::move(layer));
}

template <class Change>
void forEachNamed(const QVariant& values, std::vector<LayerState>& layers, Change change) {
  const QVariantMap map = values.toMap();
  for (LayerState& layer : layers) {
    const auto found = map.find(QString::fromStdString(layer.id()));
    if (found != map.end() && isKept(layer)) change(layer, *found);
  }
}

}  // namespace

LayerMemory::LayerMemory(const QString& perspective) : m_key(QStringLiteral("layers/") + perspective) {}

void LayerMemory::forget() const { QSettings().remove(m_key); }

void LayerMemory::keep(const std::vector<LayerState>& layers, const std::vector<std::string>& theme) const {
  QStringList names, shown, hidden;
  QVariantMap groups, opacity, styles;
  for (const LayerState& layer : layers) {
    if (!isKept(layer)) continue;
    const QString id = QString::fromStdString(layer.id());
    const bool isTheme =
        layer.kind == LayerKind::Base || std::find(theme.begin(), theme.end(), layer.id()) != theme.end();
    names.append(id);
    if (layer.isVisible && !isTheme) shown.append(id);
    if (!layer.isVisible && isTheme) hidden.append(id);
    if (layer.group != layer.def.group) groups[id] = QString::fromStdString(layer.group);
    if (layer.opacity != 1) opacity[id] = layer.opacity;
    if (!layer.style.empty()) styles[id] = QString::fromStdString(layer.style);
  }
  forget();
  QSettings settings;
  settings.beginGroup(m_key);
  const auto set = [&settings](const QString& key, const auto& value) {
    if (!value.isEmpty()) settings.setValue(key, value);
  };
  if (!isInOrderOfFiles(layers)) set(kOrder, names);
  set(kShown, shown);
  set(kHidden, hidden);
  set(kGroups, groups);
  set(kOpacity, opacity);
  set(kStyles, styles);
}

void LayerMemory::recall(std::vector<LayerState>& layers) const {
  QSettings settings;
  settings.beginGroup(m_key);
  const QStringList names = settings.value(kOrder).toStringList();
  if (!names.isEmpty()) order(layers, names);
  const QStringList shown = settings.value(kShown).toStringList();
  const QStringList hidden = settings.value(kHidden).toStringList();
  for (LayerState& layer : layers) {
    const QString id = QString::fromStdString(layer.id());
    if (!isKept(layer)) continue;
    if (shown.contains(id)) layer.isVisible = true;
    if (hidden.contains(id)) layer.isVisible = false;
  }
  forEachNamed(settings.value(kGroups), layers,
               [](LayerState& layer, const QVariant& v) { layer.group = v.toString().toStdString(); });
  forEachNamed(settings.value(kOpacity), layers, [](LayerState& layer, const QVariant& v) {
    const double opacity = v.toDouble();
    if (opacity >= 0 && opacity <= 1) layer.opacity = opacity;
  });
  forEachNamed(settings.value(kStyles), layers,
               [](LayerState& layer, const QVariant& v) { layer.style = v.toString().toStdString(); });
}

}  // namespace michi::ui
