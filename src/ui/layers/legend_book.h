#pragma once
// The symbols of the layers, asked of the worker once and kept.

#include <QObject>
#include <QPixmap>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "map/job.h"

namespace michi::ui {

struct LayerState;
class MapDrawer;

struct LegendSymbol {
  QString label;  // empty: the layer's only symbol
  QPixmap picture;
};

class LegendBook : public QObject {
  Q_OBJECT

 public:
  /// For screens of so many pixels an inch; `ratio` of them make one of Qt's.
  LegendBook(MapDrawer& drawer, double dpi, double ratio, QObject* parent = nullptr);

  /// Empty until they have come or where there are none.
  const std::vector<LegendSymbol>& symbols(const LayerState& layer) const;
  /// Asks for what is not there yet; changed() follows. `crs`: the plane of the workspace, for guests.
  void want(const std::vector<LayerState>& layers, const std::string& workspace, const std::string& crs);

 signals:
  void changed();

 private:
  using Key = std::pair<std::string, std::string>;  // layer, style
  void take(const map::Legend& legend, const map::LegendJob& job);

  MapDrawer& m_drawer;
  double m_dpi;
  double m_ratio;
  std::map<Key, std::vector<LegendSymbol>> m_symbols;
  std::set<Key> m_asked;
};

}  // namespace michi::ui
