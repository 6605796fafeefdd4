#include "ui/canvas/tools/measure_length_tool.h"

#include <algorithm>

#include "ui/base/words.h"
#include "ui/canvas/tools/measure_words.h"

namespace michi::ui {

MeasureLengthTool::MeasureLengthTool(RoadRouter& router, QObject* parent)
    : PathTool(false, parent), m_router(router) {
  connect(&m_router, &RoadRouter::answered, this, &MeasureLengthTool::take);
  connect(&m_router, &RoadRouter::readyChanged, this, [this] {
    m_asked = 0;
    m_legs.clear();
    pathChanged();
    emit changed();
  });
}

const Leg* MeasureLengthTool::legOf(geo::Point from, geo::Point to) const {
  const auto found = std::find_if(m_legs.begin(), m_legs.end(),
                                  [&](const Leg& leg) { return leg.from == from && leg.to == to; });
  return found == m_legs.end() ? nullptr : &*found;
}

/// One question at a time: what the mouse has left behind is never asked for.
void MeasureLengthTool::askNext() {
  if (!m_router.isReady() || m_asked != 0) return;
  const Points path = withCursor();
  for (std::size_t i = 1; i < path.size(); ++i) {
    if (legOf(path[i - 1], path[i]) != nullptr) continue;
    m_asked = m_router.ask(path[i - 1], path[i]);
    return;
  }
}

void MeasureLengthTool::pathChanged() {
  const Points path = withCursor();
  std::erase_if(m_legs, [&](const Leg& leg) {
    for (std::size_t i = 1; i < path.size(); ++i)
      if (leg.from == path[i - 1] && leg.to == path[i]) return false;
    return true;
  });
  askNext();
}

void MeasureLengthTool::take(std::uint64_t number, const Leg& leg) {
  if (number != m_asked) return;
  m_asked = 0;
  m_legs.push_back(leg);
  pathChanged();
  if (isDone() && result().isComplete) emit said(label().join(QStringLiteral("  ")));
  emit changed();
}

MeasureLengthTool::Result MeasureLengthTool::result() const {
  const Points path = withCursor();
  Result result;
  result.straight = lengthOf(path);
  result.isComplete = path.size() > 1;
  for (std::size_t i = 1; i < path.size(); ++i) {
    const Leg* leg = legOf(path[i - 1], path[i]);
    if (leg == nullptr) {
      result.isComplete = false;
    } else if (leg->reach != walk::Reach::Reached) {
      result.isBroken = true;
    } else {
      result.byRoad += leg->metres;
      result.seconds += leg->seconds;
    }
  }
  return result;
}

QStringList MeasureLengthTool::label() const {
  const Result now = result();
  QStringList lines{words("Straight %1", lengthWords(now.straight).toStdString())};
  if (!m_router.isReady()) return lines;
  if (now.isBroken)
    lines.append(words("There is no way on foot along the roads."));
  else if (now.isComplete)
    lines.append(
        {words("Along the roads %1", lengthWords(now.byRoad).toStdString()), walkWords(now.seconds)});
  else
    lines.append(words("Along the roads …"));
  return lines;
}

bool MeasureLengthTool::pathDone() {
  pathChanged();
  emit said(label().join(QStringLiteral("  ")));
  return true;
}

void MeasureLengthTool::paint(QPainter& painter, const MapView& view) {
  painter.setRenderHint(QPainter::Antialiasing);
  for (const Leg& leg : m_legs) {
    QPolygonF line;
    for (const geo::Point p : leg.line) line.append(view.toScreen(p));
    painter.setPen(QPen(Qt::white, 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(QPen(colour::kWithin, 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
  }
  PathTool::paint(painter, view);
}

}  // namespace michi::ui
