#pragma once
// Points and boxes of a plane in metres (the workspace's CRS: x east, y north) unless a name says lon/lat.

#include <algorithm>
#include <cmath>
#include <limits>

namespace michi::geo {

struct Point {
  double x = 0;
  double y = 0;
  bool operator==(const Point&) const = default;
};

inline double distance(Point a, Point b) { return std::hypot(a.x - b.x, a.y - b.y); }
inline bool isFinite(Point p) { return std::isfinite(p.x) && std::isfinite(p.y); }

/// A closed rectangle; a default one is empty and grows with extend().
struct Box {
  double minX = std::numeric_limits<double>::infinity();
  double minY = std::numeric_limits<double>::infinity();
  double maxX = -std::numeric_limits<double>::infinity();
  double maxY = -std::numeric_limits<double>::infinity();

  bool isEmpty() const { return minX > maxX || minY > maxY; }
  double width() const { return isEmpty() ? 0 : maxX - minX; }
  double height() const { return isEmpty() ? 0 : maxY - minY; }
  Point centre() const { return {(minX + maxX) / 2, (minY + maxY) / 2}; }
  bool contains(Point p) const { return p.x >= minX && p.x <= maxX && p.y >= minY && p.y <= maxY; }
  bool overlaps(const Box& o) const {
    return minX <= o.maxX && o.minX <= maxX && minY <= o.maxY && o.minY <= maxY;
  }
  void extend(Point p) {
    minX = std::min(minX, p.x), minY = std::min(minY, p.y);
    maxX = std::max(maxX, p.x), maxY = std::max(maxY, p.y);
  }
  void extend(const Box& o) {
    minX = std::min(minX, o.minX), minY = std::min(minY, o.minY);
    maxX = std::max(maxX, o.maxX), maxY = std::max(maxY, o.maxY);
  }
  Box grown(double by) const { return {minX - by, minY - by, maxX + by, maxY + by}; }
  bool operator==(const Box&) const = default;
};

}  // namespace michi::geo
