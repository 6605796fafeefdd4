#include "ui/canvas/map_furniture.h"

#include <QPainterPath>
#include <cmath>

#include "ui/base/words.h"

namespace michi::ui {
namespace {

constexpr double kEdge = 14;
constexpr double kLongestBar = 160;

void paintWithHalo(QPainter& painter, QPointF baseline, const QString& words) {
  QPainterPath path;
  path.addText(baseline, painter.font(), words);
  painter.strokePath(path, QPen(QColor(255, 255, 255, 220), 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.fillPath(path, QColor(0x22, 0x22, 0x22));
}

void paintScaleBar(QPainter& painter, const MapView& view) {
  const ScaleBar bar = scaleBarFor(view, kLongestBar);
  const double y = view.size().height() - kEdge;
  const QPolygonF line{{kEdge, y - 6}, {kEdge, y}, {kEdge + bar.pixels, y}, {kEdge + bar.pixels, y - 6}};
  const QPointF bracket[] = {line[0], line[1], line[2], line[3]};
  painter.setPen(QPen(QColor(255, 255, 255, 220), 5, Qt::SolidLine, Qt::SquareCap));
  painter.drawPolyline(bracket, 4);
  painter.setPen(QPen(QColor(0x22, 0x22, 0x22), 2, Qt::SolidLine, Qt::SquareCap));
  painter.drawPolyline(bracket, 4);
  paintWithHalo(painter, {kEdge + bar.pixels + 8, y}, bar.label);
}

void paintNorth(QPainter& painter, const MapView& view) {
  const QPointF top(view.size().width() - kEdge - 14, kEdge);
  QPainterPath arrow(top);
  arrow.lineTo(top + QPointF(9, 28));
  arrow.lineTo(top + QPointF(0, 21));
  arrow.lineTo(top + QPointF(-9, 28));
  arrow.closeSubpath();
  painter.setPen(QPen(QColor(255, 255, 255, 220), 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.drawPath(arrow);
  painter.fillPath(arrow, QColor(0x22, 0x22, 0x22));
  const QString letter = words("N (north)");
  const double width = painter.fontMetrics().horizontalAdvance(letter);
  paintWithHalo(painter, top + QPointF(-width / 2, 28 + painter.fontMetrics().ascent() + 2), letter);
}

}  // namespace

ScaleBar scaleBarFor(const MapView& view, double longest) {
  const double most = longest * view.metresPerPixel();
  const double power = std::pow(10, std::floor(std::log10(most)));
  const double leading = most / power;
  const double metres = power * (leading >= 5 ? 5 : leading >= 2 ? 2 : 1);
  const bool isFar = metres >= 1000;
  const QString number = QString::number(isFar ? metres / 1000 : metres, 'g', 6);
  return {metres, metres / view.metresPerPixel(),
          number + (isFar ? QStringLiteral(" km") : QStringLiteral(" m"))};
}

void paintFurniture(QPainter& painter, const MapView& view, const QString& credit) {
  painter.setRenderHint(QPainter::Antialiasing);
  paintScaleBar(painter, view);
  paintNorth(painter, view);
  if (credit.isEmpty()) return;
  QFont small = painter.font();
  small.setPointSizeF(small.pointSizeF() * 0.85);
  painter.setFont(small);
  const double width = painter.fontMetrics().horizontalAdvance(credit);
  paintWithHalo(painter, {view.size().width() - kEdge - width, view.size().height() - kEdge}, credit);
}

}  // namespace michi::ui
