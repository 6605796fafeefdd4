#include "ui/layers/layer_model.h"

#include <QApplication>
#include <QIcon>
#include <QPalette>
#include <array>
#include <cmath>

#include "base/text.h"
#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::ui {
namespace {

constexpr std::array kGroupOrder = {kGuestGroup, "解析結果",   "要支援",
                                    "災害",      "生活・交通", kBackgroundGroup};

QString groupTitle(const std::string& group) {
  if (group == kGuestGroup) return words("Guests (shown, not stored)");
  if (group == "解析結果") return words("Results");
  if (group == "要支援") return words("People in need");
  if (group == "災害") return words("Disasters");
  if (group == "生活・交通") return words("Living and transport");
  return words("Background");
}

QString scaleWords(double scale) { return QStringLiteral("1:") + counted(std::llround(scale)); }

}  // namespace

LayerModel::LayerModel(LayerList& layers, const LegendBook& legends, QObject* parent)
    : QAbstractItemModel(parent), m_layers(layers), m_legends(legends) {
  connect(&layers, &LayerList::structureChanged, this, &LayerModel::rebuild);
  connect(&layers, &LayerList::changed, this, &LayerModel::refresh);
  connect(&layers, &LayerList::troubleChanged, this, &LayerModel::refresh);
  connect(&legends, &LegendBook::changed, this, &LayerModel::rebuild);
  rebuild();
}

LayerModel::~LayerModel() = default;

// The tree

LayerModel::Node& LayerModel::add(Node& parent) {
  Node& node = *parent.children.emplace_back(std::make_unique<Node>());
  node.parent = &parent;
  node.row = static_cast<int>(parent.children.size()) - 1;
  node.group = parent.group;
  return node;
}

void LayerModel::rebuild() {
  beginResetModel();
  m_nodes.clear();
  m_root.children.clear();
  for (const char* group : kGroupOrder) addGroup(group);
  endResetModel();
}

void LayerModel::addGroup(const std::string& group) {
  Node* node = nullptr;
  const auto& all = m_layers.all();
  for (auto layer = all.rbegin(); layer != all.rend(); ++layer) {
    if (layer->group != group || !layer->isListed()) continue;
    if (node == nullptr) {
      node = &add(m_root);
      node->group = group;
    }
    addLayer(*node, *layer);
  }
}

void LayerModel::addLayer(Node& group, const LayerState& layer) {
  Node& node = add(group);
  node.layer = layer.id();
  m_nodes[layer.id()] = &node;
  const auto count = static_cast<int>(m_legends.symbols(layer).size());
  for (int i = 0; count > 1 && i < count; ++i) {  // a single one stands beside the name
    Node& symbol = add(node);
    symbol.layer = layer.id();
    symbol.symbol = i;
  }
}

void LayerModel::refresh() {
  for (const auto& group : m_root.children) {
    const QModelIndex parent = indexOf(*group);
    emit dataChanged(parent, parent);
    emit dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, Columns - 1, parent));
  }
}

void LayerModel::setScale(double n) {
  if (std::abs(n - m_scale) < 0.5) return;
  m_scale = n;
  refresh();
}

void LayerModel::setCounts(std::map<std::string, std::int64_t> counts) {
  m_counts = std::move(counts);
  refresh();
}

void LayerModel::setLocked(bool isLocked) {
  m_isLocked = isLocked;
  refresh();
}

const LayerModel::Node* LayerModel::node(const QModelIndex& index) const {
  return index.isValid() ? static_cast<const Node*>(index.constInternalPointer()) : &m_root;
}

QModelIndex LayerModel::indexOf(const Node& node, int column) const {
  return &node == &m_root ? QModelIndex() : createIndex(node.row, column, &node);
}

QModelIndex LayerModel::indexOf(const std::string& layer) const {
  const auto found = m_nodes.find(layer);
  return found == m_nodes.end() ? QModelIndex() : indexOf(*found->second);
}

std::string LayerModel::layerAt(const QModelIndex& index) const {
  return node(index)->symbol < 0 ? node(index)->layer : std::string();
}

std::string LayerModel::layerOf(const QModelIndex& index) const { return node(index)->layer; }

QModelIndex LayerModel::index(int row, int column, const QModelIndex& parent) const {
  const Node& of = *node(parent);
  if (row < 0 || column < 0 || column >= Columns || row >= static_cast<int>(of.children.size())) return {};
  return createIndex(row, column, of.children[static_cast<std::size_t>(row)].get());
}

QModelIndex LayerModel::parent(const QModelIndex& child) const {
  return child.isValid() ? indexOf(*node(child)->parent) : QModelIndex();
}

int LayerModel::rowCount(const QModelIndex& parent) const {
  return parent.column() > 0 ? 0 : static_cast<int>(node(parent)->children.size());
}

int LayerModel::columnCount(const QModelIndex&) const { return Columns; }

// What is shown

const LayerState& LayerModel::state(const Node& node) const { return *m_layers.find(node.layer); }

bool LayerModel::isLocked(const LayerState& layer) const {
  return m_isLocked && layer.kind == LayerKind::Workspace &&
         layer.def.sensitivity != catalog::Sensitivity::Public;
}

bool LayerModel::isFaint(const LayerState& layer) const {
  return isLocked(layer) || !layer.trouble.isEmpty() || (m_scale > 0 && !layer.isShownAt(m_scale));
}

QVariant LayerModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Node& at = *node(index);
  if (!at.layer.empty() && m_layers.find(at.layer) == nullptr) return {};  // the tree is being built anew
  if (role == IdRole) return q(at.layer);
  if (at.layer.empty()) return index.column() == Name ? groupData(at, role) : QVariant();
  if (at.symbol >= 0) return index.column() == Name ? symbolData(at, role) : QVariant();
  return index.column() == Name ? layerData(at, role) : countData(state(at), role);
}

QVariant LayerModel::groupData(const Node& node, int role) const {
  if (role == Qt::DisplayRole) return groupTitle(node.group);
  if (role == Qt::FontRole) {
    QFont font = QApplication::font();
    font.setBold(true);
    return font;
  }
  if (role != Qt::CheckStateRole) return {};
  std::size_t shown = 0;
  for (const auto& child : node.children) shown += m_layers.find(child->layer)->isVisible ? 1 : 0;
  return shown == 0 ? Qt::Unchecked : shown == node.children.size() ? Qt::Checked : Qt::PartiallyChecked;
}

QVariant LayerModel::layerData(const Node& node, int role) const {
  const LayerState& layer = state(node);
  const auto& symbols = m_legends.symbols(layer);
  switch (role) {
    case Qt::DisplayRole:
      return layer.title();
    case Qt::CheckStateRole:
      return layer.isVisible ? Qt::Checked : Qt::Unchecked;
    case Qt::DecorationRole:
      if (layer.isPicture || layer.kind == LayerKind::Base) return icon("image-x-generic");
      return symbols.size() == 1 ? QVariant(symbols.front().picture) : QVariant();
    case Qt::ForegroundRole:
      return isFaint(layer) ? QVariant(QApplication::palette().color(QPalette::PlaceholderText)) : QVariant();
    case Qt::ToolTipRole:
      return toolTip(layer);
    case Qt::AccessibleDescriptionRole:
      return toolTip(layer).remove(layer.title()).trimmed();
    case IsLockedRole:
      return isLocked(layer);
    case IsHiddenByScaleRole:
      return m_scale > 0 && !layer.isShownAt(m_scale);
    default:
      return {};
  }
}

QVariant LayerModel::countData(const LayerState& layer, int role) const {
  const auto found = m_counts.find(layer.id());
  const std::int64_t count =
      layer.kind == LayerKind::Workspace && found != m_counts.end() ? found->second : layer.count;
  switch (role) {
    case Qt::DisplayRole:
      return isLocked(layer) || count < 0 ? QString() : counted(count);
    case Qt::DecorationRole:
      if (!layer.trouble.isEmpty()) return icon("dialog-warning");
      return isLocked(layer) ? QVariant(icon("object-locked")) : QVariant();
    case Qt::TextAlignmentRole:
      return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ForegroundRole:
      return QApplication::palette().color(QPalette::PlaceholderText);
    case Qt::ToolTipRole:
      return toolTip(layer);
    default:
      return {};
  }
}

QVariant LayerModel::symbolData(const Node& node, int role) const {
  const auto& symbols = m_legends.symbols(state(node));
  const auto at = static_cast<std::size_t>(node.symbol);
  if (at >= symbols.size()) return {};
  if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return symbols[at].label;
  if (role == Qt::DecorationRole) return symbols[at].picture;
  if (role == Qt::ForegroundRole && isFaint(state(node)))
    return QApplication::palette().color(QPalette::PlaceholderText);
  return {};
}

QString LayerModel::toolTip(const LayerState& layer) const {
  QStringList lines{layer.title()};
  if (!layer.trouble.isEmpty()) lines << layer.trouble;
  if (isLocked(layer)) lines << words("Locked: log in to see it.");
  if (m_scale > 0 && m_scale < layer.def.fromScale)
    lines << words("Shown at %1 and smaller scales: zoom out.",
                   scaleWords(layer.def.fromScale).toStdString());
  if (m_scale > 0 && layer.def.toScale > 0 && m_scale > layer.def.toScale)
    lines << words("Shown from %1 on: zoom in.", scaleWords(layer.def.toScale).toStdString());
  if (layer.kind == LayerKind::Guest) lines << q(layer.guest.file);
  return lines.join(u'\n');
}

QVariant LayerModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  return section == Name ? words("Layer") : words("Number");
}

}  // namespace michi::ui
