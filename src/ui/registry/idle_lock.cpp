#include "ui/registry/idle_lock.h"

#include <QCoreApplication>
#include <QEvent>

#include "ui/base/preferences.h"

namespace michi::ui {

IdleLock::IdleLock(Session& session, QObject* parent) : QObject(parent), m_session(session) {
  m_timer.setSingleShot(true);
  const auto asPreferred = [this] { setWait(std::chrono::minutes(preferences().get().lockMinutes)); };
  connect(&m_timer, &QTimer::timeout, this, [this] {
    m_session.lock();
    emit locked();
  });
  connect(&session, &Session::loginChanged, this, &IdleLock::follow);
  connect(&preferences(), &PreferenceStore::changed, this, asPreferred);
  QCoreApplication::instance()->installEventFilter(this);
  asPreferred();
}

void IdleLock::setWait(std::chrono::milliseconds wait) {
  m_timer.setInterval(wait);
  follow();
}

void IdleLock::follow() {
  if (m_session.login())
    m_timer.start();
  else
    m_timer.stop();
}

bool IdleLock::eventFilter(QObject*, QEvent* event) {
  switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletMove:
    case QEvent::InputMethod:
      if (m_timer.isActive()) m_timer.start();
      break;
    default:
      break;
  }
  return false;
}

}  // namespace michi::ui
