#include "ui/registry/idle_lock.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSettings>
#include <algorithm>

namespace michi::ui {

const QString IdleLock::kSetting = QStringLiteral("registry/idleMinutes");

IdleLock::IdleLock(Session& session, QObject* parent) : QObject(parent), m_session(session) {
  m_timer.setSingleShot(true);
  m_timer.setInterval(std::chrono::minutes(minutes()));
  connect(&m_timer, &QTimer::timeout, this, [this] {
    m_session.lock();
    emit locked();
  });
  connect(&session, &Session::loginChanged, this, &IdleLock::follow);
  QCoreApplication::instance()->installEventFilter(this);
  follow();
}

int IdleLock::minutes() const { return std::clamp(QSettings().value(kSetting, kUsual).toInt(), 1, 60); }

void IdleLock::setMinutes(int minutes) {
  QSettings().setValue(kSetting, std::clamp(minutes, 1, 60));
  setWait(std::chrono::minutes(this->minutes()));
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
