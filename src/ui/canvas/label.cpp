#include "ui/canvas/label.h"

#include <QFontMetricsF>
#include <algorithm>

namespace michi::ui {
namespace {

constexpr double kPadding = 8;
constexpr double kAway = 16;  // from the mouse

}  // namespace

void paintLabel(QPainter& painter, QPointF at, const QStringList& lines, QSize window) {
  if (lines.isEmpty()) return;
  painter.save();
  QFont bold = painter.font();
  bold.setBold(true);
  const QFont plain = painter.font();
  const QFontMetricsF metrics(bold);
  double width = 0;
  for (const QString& line : lines) width = std::max(width, metrics.horizontalAdvance(line));
  QRectF box(at.x() + kAway, at.y() + kAway, width + 2 * kPadding,
             metrics.lineSpacing() * static_cast<double>(lines.size()) + 2 * kPadding);
  if (box.right() > window.width()) box.moveRight(at.x() - kAway);
  if (box.bottom() > window.height()) box.moveBottom(at.y() - kAway);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(QColor(0x55, 0x55, 0x55), 1));
  painter.setBrush(QColor(255, 255, 255, 240));
  painter.drawRoundedRect(box, 4, 4);
  painter.setPen(QColor(0x1C, 0x1C, 0x1E));
  double y = box.top() + kPadding + metrics.ascent();
  for (const QString& line : lines) {
    painter.setFont(&line == &lines.first() ? bold : plain);
    painter.drawText(QPointF(box.left() + kPadding, y), line);
    y += metrics.lineSpacing();
  }
  painter.restore();
}

}  // namespace michi::ui
