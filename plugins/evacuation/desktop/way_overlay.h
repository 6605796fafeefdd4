#pragma once
// The chosen household on the map, and its way along the roads to its emergency place.

#include <QStringList>
#include <optional>
#include <vector>

#include "ui/canvas/overlay.h"

namespace michi::evacuation {

/// What it held is wiped from memory by clear(), by the next place and at its end.
class WayOverlay : public ui::Overlay {
  Q_OBJECT

 public:
  using Overlay::Overlay;
  ~WayOverlay() override;

  /// A ring, and no way yet.
  void showPlace(geo::Point place);
  /// From the place to the end of the line, where the label stands.
  void showWay(std::vector<geo::Point> line, QStringList label);
  void clear();

  const std::optional<geo::Point>& place() const { return m_place; }
  const std::vector<geo::Point>& line() const { return m_line; }
  const QStringList& label() const { return m_label; }

  void paint(QPainter& painter, const ui::MapView& view) override;

 private:
  void wipe();
  QPointF labelPlace(const QPainter& painter, const ui::MapView& view) const;
  void paintLine(QPainter& painter, const ui::MapView& view) const;

  std::optional<geo::Point> m_place;
  std::vector<geo::Point> m_line;
  QStringList m_label;
};

}  // namespace michi::evacuation
