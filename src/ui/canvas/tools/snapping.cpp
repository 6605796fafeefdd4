#include "ui/canvas/tools/snapping.h"

namespace michi::ui {
namespace {

/// Keeps the nearest so far.
struct Nearest {
  double metres;
  std::optional<geo::Point> place;
  void offer(geo::Point p, geo::Point mouse) {
    const double distance = geo::distance(p, mouse);
    if (distance > metres) return;
    metres = distance;
    place = p;
  }
};

}  // namespace

geo::Point nearestOn(geo::Point a, geo::Point b, geo::Point p) {
  const double dx = b.x - a.x, dy = b.y - a.y;
  const double square = dx * dx + dy * dy;
  const double t = square > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / square, 0.0, 1.0) : 0;
  return {a.x + t * dx, a.y + t * dy};
}

std::optional<Snapped> snapTo(const std::vector<const Shape*>& shapes, geo::Point place, double metres,
                              std::optional<geo::Point> skip) {
  Nearest vertex{metres, {}}, edge{metres, {}};
  const geo::Box box = geo::Box{place.x, place.y, place.x, place.y}.grown(metres);
  for (const Shape* shape : shapes) {
    if (!shape->bounds.overlaps(box)) continue;
    for (const auto& part : shape->parts) {
      for (std::size_t i = 0; i < part.size(); ++i) {
        if (skip == part[i]) continue;
        vertex.offer(part[i], place);
        if (i > 0 && skip != part[i - 1]) edge.offer(nearestOn(part[i - 1], part[i], place), place);
      }
    }
  }
  if (vertex.place) return Snapped{*vertex.place, true};
  if (edge.place) return Snapped{*edge.place, false};
  return {};
}

}  // namespace michi::ui
