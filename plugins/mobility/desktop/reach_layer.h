#pragma once
// 到達圏: the ground from which a place can be walked to, under the signs of the coverage. Computed beside
// the window while it is wanted.

#include <memory>

#include "plugins/mobility/desktop/coverage_view.h"
#include "plugins/mobility/reach.h"
#include "ui/canvas/area_overlay.h"
#include "ui/shell/shell.h"

namespace michi::mobility {

class ReachLayer : public QObject {
  Q_OBJECT

 public:
  ReachLayer(ui::Shell& shell, QObject* parent);

  /// Of this kind of place from now on.
  void show(const Conditions& conditions, const KindView& kind);
  void clear();
  void setWanted(bool isWanted);
  void setVisible(bool isVisible);
  bool isReady() const { return m_reach != nullptr; }
  /// As .gpkg or .geojson, by its ending. Told in the status bar.
  void exportTo(const QString& file);

  const ui::AreaOverlay& overlay() const { return *m_overlay; }

 signals:
  /// The area is there, or gone.
  void readyChanged();

 private:
  void compute();
  void take(std::shared_ptr<const Reach> reach);

  ui::Shell& m_shell;
  ui::AreaOverlay* m_overlay;
  ReachRequest m_request;
  std::vector<geo::Point> m_places;
  std::shared_ptr<const Reach> m_reach;
  std::uint64_t m_job = 0;
  bool m_isWanted = false;
  bool m_isVisible = false;
};

}  // namespace michi::mobility
