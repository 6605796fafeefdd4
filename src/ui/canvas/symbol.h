#pragma once
// The signs that stand for points of a class: each has a shape beside its colour, so that a print in grey and
// an eye that does not tell the colours apart still tell the classes apart.

#include <QColor>
#include <QIcon>
#include <QPainter>
#include <QPixmap>
#include <QString>
#include <cstdint>

namespace michi::ui {

enum class Symbol : std::uint8_t { Circle, Square, Triangle, Diamond, CrossHatched };

/// How the points of one class are drawn, and what the legend says of them.
struct PointClass {
  QString title;
  QColor colour;
  Symbol symbol = Symbol::Circle;
  double size = 10;  // pixels across
};

/// Around `centre`, with a dark line and a white rim that lift it off any map.
void paintSymbol(QPainter& painter, QPointF centre, const PointClass& look);
/// Painted once: the sign with its rim, its centre in the middle.
QPixmap symbolPixmap(const PointClass& look, double devicePixelRatio);
/// For legends, lists and buttons.
QIcon symbolIcon(const PointClass& look);

}  // namespace michi::ui
