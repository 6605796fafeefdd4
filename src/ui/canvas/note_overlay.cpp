#include "ui/canvas/note_overlay.h"

#include <QFontMetricsF>
#include <QLineF>

#include "ui/base/words.h"

namespace michi::ui {
namespace {

constexpr double kNoteReach = 8;       // pixels
constexpr double kLongestWords = 260;  // pixels, then they wrap
constexpr double kFar = 15;            // metres a pixel

/// Where a note's text stands: in an area, at an arrow's tail, beside a point.
geo::Point anchor(const store::Note& note, const Shape& shape) {
  return shape.isArea() ? geo::pointOnSurface(note.geometry) : shape.parts.front().front();
}

void paintHead(QPainter& painter, const std::vector<geo::Point>& line, const MapView& view, QColor colour) {
  QLineF back(view.toScreen(line.back()), view.toScreen(line[line.size() - 2]));
  back.setLength(16);
  QPainterPath head(back.p1());
  for (const double turn : {25.0, -25.0}) {
    QLineF side = back;
    side.setAngle(back.angle() + turn);
    head.lineTo(side.p2());
  }
  head.closeSubpath();
  painter.strokePath(head, QPen(Qt::white, 3));
  painter.fillPath(head, colour);
}

}  // namespace

void NoteOverlay::setNotes(std::vector<store::Note> notes) {
  m_notes = std::move(notes);
  m_shapes.clear();
  for (const store::Note& note : m_notes) m_shapes.emplace_back(note.geometry);
  m_texts.assign(m_notes.size(), {});
  emit changed();
}

std::optional<std::size_t> NoteOverlay::find(QPointF at, const MapView& view) const {
  const double metres = kNoteReach * view.metresPerPixel();
  for (std::size_t i = m_notes.size(); i-- > 0;)
    if (m_texts[i].contains(at) || geo::distance(m_notes[i].geometry, view.toMap(at)) <= metres) return i;
  return {};
}

void NoteOverlay::paint(QPainter& painter, const MapView& view) {
  painter.setRenderHint(QPainter::Antialiasing);
  const geo::Box seen =
      view.extent().grown(kLongestWords * view.metresPerPixel());  // words reach beyond their place
  m_texts.assign(m_notes.size(), {});
  for (std::size_t i = 0; i < m_notes.size(); ++i)
    if (m_shapes[i].bounds.overlaps(seen)) paintShape(painter, view, i);
  for (std::size_t i = 0; i < m_notes.size(); ++i)
    if (m_shapes[i].bounds.overlaps(seen)) paintWords(painter, view, i);
}

void NoteOverlay::paintShape(QPainter& painter, const MapView& view, std::size_t index) const {
  const store::Note& note = m_notes[index];
  const Shape& shape = m_shapes[index];
  if (shape.isPoint()) return;
  const QColor colour(q(note.colour));
  const QPainterPath path = screenPath(shape, view);
  if (shape.isArea()) painter.fillPath(path, QBrush(colour, Qt::BDiagPattern));
  painter.strokePath(path, QPen(Qt::white, 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.strokePath(path, QPen(colour, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  if (note.kind == "arrow") paintHead(painter, shape.parts.front(), view, colour);
}

void NoteOverlay::paintWords(QPainter& painter, const MapView& view, std::size_t index) {
  const store::Note& note = m_notes[index];
  const Shape& shape = m_shapes[index];
  if (note.text.empty()) return;
  const QColor colour(q(note.colour));
  const QPointF at = view.toScreen(anchor(note, shape));
  const bool isFar = view.metresPerPixel() > kFar;
  if (isFar || shape.isPoint()) {
    painter.setPen(QPen(Qt::white, 1.5));
    painter.setBrush(colour);
    painter.drawEllipse(at, 4, 4);
  }
  if (isFar) return;
  const QString words = q(note.text);
  const QFontMetricsF metrics(painter.font());
  QRectF box =
      metrics.boundingRect(QRectF(0, 0, kLongestWords, 1000), Qt::TextWordWrap, words).adjusted(-8, -5, 8, 5);
  if (shape.isArea())
    box.moveCenter(at);
  else
    box.moveBottomLeft(at + QPointF(6, -6));
  m_texts[index] = box;
  painter.setPen(QPen(colour, 1.5));
  painter.setBrush(QColor(255, 255, 255, 235));
  painter.drawRoundedRect(box, 4, 4);
  painter.setPen(QColor(0x1C, 0x1C, 0x1E));
  painter.drawText(box.adjusted(8, 5, -8, -5), Qt::TextWordWrap, words);
}

}  // namespace michi::ui
