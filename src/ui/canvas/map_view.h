#pragma once
// Which part of the plane a widget shows: plain values, no widget.
//
// Two spaces: map (metres of the workspace's plane, y north) and screen (logical pixels of the widget, y
// down).

#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QTransform>

#include "geo/point.h"

namespace michi::ui {

class MapView {
 public:
  MapView() = default;
  MapView(geo::Point centre, double metresPerPixel, QSize size);
  /// The whole of `extent` with a small margin.
  static MapView showing(const geo::Box& extent, QSize size);

  geo::Point centre() const { return m_centre; }
  double metresPerPixel() const { return m_metresPerPixel; }
  QSize size() const { return m_size; }
  bool isEmpty() const { return m_size.isEmpty(); }
  geo::Box extent() const;

  QPointF toScreen(geo::Point p) const {
    return {(p.x - m_centre.x) / m_metresPerPixel + m_size.width() / 2.0,
            (m_centre.y - p.y) / m_metresPerPixel + m_size.height() / 2.0};
  }
  geo::Point toMap(QPointF p) const {
    return {m_centre.x + (p.x() - m_size.width() / 2.0) * m_metresPerPixel,
            m_centre.y - (p.y() - m_size.height() / 2.0) * m_metresPerPixel};
  }
  QRectF toScreen(const geo::Box& box) const {
    return {toScreen(geo::Point{box.minX, box.maxY}), toScreen(geo::Point{box.maxX, box.minY})};
  }

  MapView resized(QSize size) const { return {m_centre, m_metresPerPixel, size}; }
  MapView centredOn(geo::Point centre) const { return {centre, m_metresPerPixel, m_size}; }
  MapView panned(QPointF byPixels) const;
  /// factor > 1 comes nearer; what lies under `fixed` stays there. Bounded to 1:50 … 1:20,000,000.
  MapView zoomed(double factor, QPointF fixed) const;
  /// 1:n at so many pixels an inch.
  double scale(double dpi) const { return m_metresPerPixel * dpi / kMetresPerInch; }
  MapView withScale(double scale, double dpi) const {
    return {m_centre, scale * kMetresPerInch / dpi, m_size};
  }

  bool operator==(const MapView&) const = default;

 private:
  static constexpr double kMetresPerInch = 0.0254;
  geo::Point m_centre;
  double m_metresPerPixel = 1;
  QSize m_size;
};

}  // namespace michi::ui
