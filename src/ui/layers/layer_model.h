#pragma once
// The layer list as a tree: groups, their layers from the highest to the lowest, each layer's symbols under
// it.

#include <QAbstractItemModel>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "ui/layers/layer_list.h"
#include "ui/layers/legend_book.h"

namespace michi::ui {

class LayerModel : public QAbstractItemModel {
  Q_OBJECT

 public:
  enum Column { Name, Count, Columns };
  enum Role { IdRole = Qt::UserRole, IsLockedRole, IsHiddenByScaleRole };
  static constexpr const char* kMimeType = "application/x-michi-layer";

  LayerModel(LayerList& layers, const LegendBook& legends, QObject* parent = nullptr);
  ~LayerModel() override;

  /// 1:n of the map: layers that are not shown at it are grey.
  void setScale(double n);
  /// Features of the workspace's layers by layer id.
  void setCounts(std::map<std::string, std::int64_t> counts);
  /// While locked, private layers have no points to show.
  void setLocked(bool isLocked);

  /// Invalid when it is not listed.
  QModelIndex indexOf(const std::string& layer) const;
  /// Empty for groups and symbols.
  std::string layerAt(const QModelIndex& index) const;
  /// The layer itself, or the one whose symbol it is.
  std::string layerOf(const QModelIndex& index) const;
  /// One place up or down in the list, into the next group at its end.
  void step(const std::string& layer, bool isUp);
  bool canStep(const std::string& layer, bool isUp) const;

  QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  QModelIndex parent(const QModelIndex& child) const override;
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

  Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
  QStringList mimeTypes() const override;
  QMimeData* mimeData(const QModelIndexList& indexes) const override;
  bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                       const QModelIndex& parent) const override;
  bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                    const QModelIndex& parent) override;

 private:
  struct Node {
    Node* parent = nullptr;
    int row = 0;
    std::string layer;  // empty: a group
    std::string group;
    int symbol = -1;  // of a layer
    std::vector<std::unique_ptr<Node>> children;
  };

  void rebuild();
  void refresh();
  void addGroup(const std::string& group);
  void addLayer(Node& group, const LayerState& layer);
  static Node& add(Node& parent);
  const Node* node(const QModelIndex& index) const;
  QModelIndex indexOf(const Node& node, int column = 0) const;
  const LayerState& state(const Node& node) const;
  bool isLocked(const LayerState& layer) const;
  bool isFaint(const LayerState& layer) const;
  QVariant groupData(const Node& node, int role) const;
  QVariant layerData(const Node& node, int role) const;
  QVariant countData(const LayerState& layer, int role) const;
  QVariant symbolData(const Node& node, int role) const;
  QString toolTip(const LayerState& layer) const;
  /// Into a group before its n-th row.
  void place(const std::string& layer, const Node& group, int row);

  LayerList& m_layers;
  const LegendBook& m_legends;
  Node m_root;
  std::map<std::string, const Node*> m_nodes;  // by layer
  std::map<std::string, std::int64_t> m_counts;
  double m_scale = 0;
  bool m_isLocked = true;
};

}  // namespace michi::ui
