#pragma once
// The layers of the map and how they are shown: what layers/*.toml says, changed by the user and remembered
// for each perspective; guests and the base map beside them. Only on the window's thread.

#include <QObject>
#include <QString>
#include <QTimer>
#include <cstdint>
#include <string>
#include <vector>

#include "catalog/layer_def.h"
#include "map/job.h"
#include "ui/layers/base_maps.h"
#include "ui/session/city.h"

namespace michi::ui {

inline constexpr const char* kGuestGroup = "ゲスト";
inline constexpr const char* kBackgroundGroup = "背景";

/// Drawn by the workstation, where they can be moved; by the worker where it prints.
inline constexpr const char* kNoteLayer = "note";

enum class LayerKind { Workspace, Guest, Base };

struct LayerState {
  catalog::LayerDef def;  // of guests and the base map only id, title and group mean something
  bool isVisible = true;
  double opacity = 1;  // on top of def.opacity
  LayerKind kind = LayerKind::Workspace;
  std::string group;        // where it stands in the list; at first def.group
  std::string style;        // file name within styles/; empty: def.style
  map::GuestLayer guest;    // of a guest
  geo::Box extent;          // of a guest
  std::int64_t count = -1;  // of a guest
  bool isPicture = false;   // of a guest
  QString trouble;          // why it is not drawn as it should be

  const std::string& id() const { return def.id; }
  /// In the user's language.
  QString title() const;
  /// Listed for the user: not one that only layouts or a chosen district use.
  bool isListed() const;
  /// Drawn by the workstation as an overlay, not by the worker.
  bool isOurs() const;
  /// Whether its scale range holds 1:n.
  bool isShownAt(double n) const { return n >= def.fromScale && (def.toScale == 0 || n <= def.toScale); }
};

class LayerList : public QObject {
  Q_OBJECT

 public:
  /// Throws as catalog::readLayers() does.
  explicit LayerList(const std::string& resources, QObject* parent = nullptr);
  /// Remembers.
  ~LayerList() override;

  /// From the lowest to the highest.
  const std::vector<LayerState>& all() const { return m_layers; }
  const LayerState* find(const std::string& id) const;
  const std::string& resources() const { return m_resources; }

  void setVisible(const std::string& id, bool isVisible);
  void setOpacity(const std::string& id, double opacity);
  /// A file name of styles/; empty: the layer's own.
  void setStyle(const std::string& id, const std::string& file);
  /// Directly above the layer `below`, or lowest of all where that is empty; listed in `group`.
  void move(const std::string& id, const std::string& below, const std::string& group);
  /// A theme: these and no others; guests and the base map stay as they are.
  void showOnly(const std::vector<std::string>& ids);

  /// Another perspective: its theme, with what the user changed there at other times.
  void enter(const QString& perspective, const std::vector<std::string>& theme);
  /// The perspective's theme as it was at first, and the order, opacity and styles of the files.
  void restore();

  /// A guest on top of all; its id is given. Never stored.
  std::string addGuest(LayerState guest);
  void removeGuest(const std::string& id);
  /// None at first. It is switched on at once.
  void setBaseMap(const BaseMapChoice& choice);
  const BaseMapChoice& baseMap() const { return m_base; }
  /// Of the base map that is shown; else empty.
  QString credit() const;

  /// What could not be drawn; empty words: all is well.
  void setTrouble(const std::string& id, const QString& trouble);

  /// What the worker draws: the visible layers of the workspace, guests and the base map in their order.
  /// Those that the workstation draws itself are not among them.
  map::MapSource source(const City& city) const;

 signals:
  /// The map looks different now.
  void changed();
  /// Layers came, went or changed places.
  void structureChanged();
  void troubleChanged();

 private:
  LayerState* state(const std::string& id);
  void announce(bool isStructure);
  void placeByFiles();
  void insertBase();
  void save();
  void apply(const std::vector<std::string>& theme);

  std::string m_resources;
  std::vector<LayerState> m_layers;
  BaseMapChoice m_base;
  QString m_perspective;
  std::vector<std::string> m_theme;
  int m_lastGuest = 0;
  QTimer m_saving;
};

}  // namespace michi::ui
