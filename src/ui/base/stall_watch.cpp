#include "ui/base/stall_watch.h"

#include <QMetaEnum>
#include <QThread>
#include <utility>

namespace michi::ui {

std::string Stall::words() const {
  const char* kind = QMetaEnum::fromType<QEvent::Type>().valueToKey(event);
  const std::string name = kind == nullptr ? std::to_string(event) : kind;
  return std::to_string(time.count()) + " ms: " + name + " to " + receiver;
}

StallWatch::StallWatch(std::chrono::milliseconds limit, std::function<void(const Stall&)> report, Clock clock)
    : m_limit(limit), m_report(std::move(report)), m_clock(std::move(clock)) {}

void StallWatch::begin(const char* receiver, QEvent::Type event, int loopLevel) {
  const bool isInner = !m_events.empty() && m_events.back().loopLevel == loopLevel;
  if (!isInner)
    for (Event& outer : m_events) outer.isMeasured = false;
  m_events.push_back({{{}, receiver, event}, m_clock(), loopLevel, !isInner});
}

void StallWatch::end() {
  Event last = m_events.back();
  m_events.pop_back();
  if (!last.isMeasured) return;
  last.stall.time = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock() - last.since);
  if (last.stall.time > m_longest.time) m_longest = last.stall;
  if (last.stall.time >= m_limit && m_report) m_report(last.stall);
}

std::chrono::nanoseconds StallWatch::steadyTime() {
  return std::chrono::steady_clock::now().time_since_epoch();
}

std::chrono::milliseconds StallWatch::usualLimit() {
#ifdef __SANITIZE_ADDRESS__
  return std::chrono::seconds(1);
#else
  return std::chrono::milliseconds(50);
#endif
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event) {
  if (m_watches.empty() || QThread::currentThread() != thread()) return QApplication::notify(receiver, event);
  const char* name = receiver->metaObject()->className();  // the receiver may be gone afterwards
  const int level = QThread::currentThread()->loopLevel();
  for (const auto& watch : m_watches) watch->begin(name, event->type(), level);
  const bool isHandled = QApplication::notify(receiver, event);
  for (const auto& watch : m_watches) watch->end();
  return isHandled;
}

}  // namespace michi::ui
