#pragma once
// Locks the registry when nobody has touched keys or mouse for a while: an unattended screen shows nobody.
// How long that is stands in the preferences, wherever it is set.

#include <QObject>
#include <QTimer>
#include <chrono>

#include "ui/session/session.h"

namespace michi::ui {

class IdleLock : public QObject {
  Q_OBJECT

 public:
  /// Watches the whole application from here on.
  explicit IdleLock(Session& session, QObject* parent = nullptr);

  /// Without a hand on mouse or keyboard.
  std::chrono::milliseconds wait() const { return m_timer.intervalAsDuration(); }
  /// For tests: not kept.
  void setWait(std::chrono::milliseconds wait);

  bool eventFilter(QObject* watched, QEvent* event) override;

 signals:
  /// It was locked, because nobody was there.
  void locked();

 private:
  void follow();

  Session& m_session;
  QTimer m_timer;
};

}  // namespace michi::ui
