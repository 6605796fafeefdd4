// What the user changes in the layer tree: checks, order, groups.

#include <QMimeData>

#include "ui/layers/layer_model.h"

namespace michi::ui {

Qt::ItemFlags LayerModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::NoItemFlags;
  const Node& at = *node(index);
  Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
  if (at.symbol >= 0) return flags | Qt::ItemNeverHasChildren;
  if (index.column() == Name) flags |= Qt::ItemIsUserCheckable;
  flags |= Qt::ItemIsDropEnabled;
  if (!at.layer.empty()) flags |= Qt::ItemIsDragEnabled;
  return flags;
}

bool LayerModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (!index.isValid() || role != Qt::CheckStateRole) return false;
  const Node& at = *node(index);
  const bool isVisible = value.toInt() != Qt::Unchecked;
  if (at.symbol >= 0) return false;
  if (!at.layer.empty()) {
    m_layers.setVisible(at.layer, isVisible);
    return true;
  }
  std::vector<std::string> ids;  // the tree may change while they are
  for (const auto& child : at.children) ids.push_back(child->layer);
  for (const std::string& id : ids) m_layers.setVisible(id, isVisible);
  return true;
}

QStringList LayerModel::mimeTypes() const { return {QString::fromLatin1(kMimeType)}; }

QMimeData* LayerModel::mimeData(const QModelIndexList& indexes) const {
  auto* data = new QMimeData;
  for (const QModelIndex& index : indexes) {
    const std::string layer = layerAt(index);
    if (!layer.empty()) data->setData(QString::fromLatin1(kMimeType), QByteArray::fromStdString(layer));
  }
  return data;
}

bool LayerModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int,
                                 const QModelIndex& parent) const {
  if (action != Qt::MoveAction || !data->hasFormat(QString::fromLatin1(kMimeType))) return false;
  const bool isOnLayer = !node(parent)->layer.empty();
  return parent.isValid() && node(parent)->symbol < 0 && !(isOnLayer && row >= 0);
}

bool LayerModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                              const QModelIndex& parent) {
  if (!canDropMimeData(data, action, row, column, parent)) return false;
  const std::string layer = data->data(QString::fromLatin1(kMimeType)).toStdString();
  if (m_nodes.find(layer) == m_nodes.end()) return false;
  const Node& on = *node(parent);
  if (on.layer.empty())
    place(layer, on, row < 0 ? 0 : row);  // on the group: to its top
  else
    place(layer, *on.parent, on.row);
  return false;  // the list has moved it: the view must not remove a row
}

void LayerModel::place(const std::string& layer, const Node& group, int row) {
  const auto& rows = group.children;
  auto at = static_cast<std::size_t>(row);
  while (at < rows.size() && rows[at]->layer == layer) ++at;
  if (at < rows.size()) {
    m_layers.move(layer, rows[at]->layer, group.group);
    return;
  }
  // Below the group's last one: above whatever lies directly under that.
  std::string last;
  for (const auto& one : rows) {
    if (one->layer != layer) last = one->layer;
  }
  std::string below;
  for (const LayerState& one : m_layers.all()) {
    if (one.id() == last) break;
    if (one.id() != layer) below = one.id();
  }
  m_layers.move(layer, below, group.group);
}

bool LayerModel::canStep(const std::string& layer, bool isUp) const {
  const auto found = m_nodes.find(layer);
  if (found == m_nodes.end()) return false;
  const Node& at = *found->second;
  const Node& group = *at.parent;
  if (isUp) return at.row > 0 || group.row > 0;
  return at.row + 1 < static_cast<int>(group.children.size()) ||
         group.row + 1 < static_cast<int>(m_root.children.size());
}

void LayerModel::step(const std::string& layer, bool isUp) {
  if (!canStep(layer, isUp)) return;
  const Node& at = *m_nodes[layer];
  const Node& group = *at.parent;
  const auto neighbour = [&](int by) -> const Node& {
    const int row = group.row + by;
    return *m_root.children[static_cast<std::size_t>(row)];
  };
  const bool isAtEnd = isUp ? at.row == 0 : at.row + 1 == static_cast<int>(group.children.size());
  if (isAtEnd)
    place(layer, neighbour(isUp ? -1 : 1), isUp ? static_cast<int>(neighbour(-1).children.size()) : 0);
  else
    place(layer, group, isUp ? at.row - 1 : at.row + 2);
}

}  // namespace michi::ui
