#include "ui/canvas/symbol.h"

#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace michi::ui {
namespace {

constexpr double kRim = 1.5;     // pixels of white
constexpr double kStroke = 1.2;  // pixels of dark line

/// A small dot has a thin rim, or there would be more rim than dot.
double weightOf(const PointClass& look) { return std::clamp(look.size / 9, 0.4, 1.0); }

QPainterPath outline(const PointClass& look) {
  const double r = look.size / 2;
  QPainterPath path;
  switch (look.symbol) {
    case Symbol::Circle:
      path.addEllipse(QPointF(0, 0), r, r);
      break;
    case Symbol::Square:
    case Symbol::CrossHatched:
      path.addRect(-r * 0.9, -r * 0.9, r * 1.8, r * 1.8);
      break;
    case Symbol::Triangle:
      path.addPolygon(QPolygonF({{0, -r * 1.1}, {r * 1.1, r * 0.85}, {-r * 1.1, r * 0.85}}));
      path.closeSubpath();
      break;
    case Symbol::Diamond:
      path.addPolygon(QPolygonF({{0, -r * 1.2}, {r * 1.2, 0}, {0, r * 1.2}, {-r * 1.2, 0}}));
      path.closeSubpath();
      break;
  }
  return path;
}

}  // namespace

void paintSymbol(QPainter& painter, QPointF centre, const PointClass& look) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.translate(centre);
  const QPainterPath path = outline(look);
  const QColor line = look.colour.darker(230);
  const double weight = weightOf(look);
  painter.strokePath(
      path, QPen(Qt::white, (kStroke + 2 * kRim) * weight, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.fillPath(path, look.colour);
  painter.strokePath(path, QPen(line, kStroke * weight, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  if (look.symbol == Symbol::CrossHatched) {
    const double r = look.size / 2 * 0.9;
    painter.setPen(QPen(Qt::white, kStroke * weight));
    painter.drawLine(QPointF(-r * 0.7, -r * 0.7), QPointF(r * 0.7, r * 0.7));
    painter.drawLine(QPointF(-r * 0.7, r * 0.7), QPointF(r * 0.7, -r * 0.7));
  }
  painter.restore();
}

QPixmap symbolPixmap(const PointClass& look, double devicePixelRatio) {
  // An odd number of pixels: the centre is the middle of one. No larger than needed: many are painted.
  const QRectF drawn = outline(look).boundingRect();
  const double reach = std::max({-drawn.left(), drawn.right(), -drawn.top(), drawn.bottom()}) +
                       (kStroke / 2 + kRim) * weightOf(look);
  const int side = 2 * static_cast<int>(std::ceil(reach - 0.5)) + 1;
  QPixmap pixmap(QSize(side, side) * devicePixelRatio);
  pixmap.setDevicePixelRatio(devicePixelRatio);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  paintSymbol(painter, {side / 2.0, side / 2.0}, look);
  return pixmap;
}

QIcon symbolIcon(const PointClass& look) {
  QIcon icon;
  for (const double ratio : {1.0, 2.0}) icon.addPixmap(symbolPixmap(look, ratio));
  return icon;
}

}  // namespace michi::ui
