#pragma once
// Locks the registry when nobody has touched keys or mouse for a while: an unattended screen shows nobody.

#include <QObject>
#include <QTimer>
#include <chrono>

#include "ui/session/session.h"

namespace michi::ui {

class IdleLock : public QObject {
  Q_OBJECT

 public:
  /// Minutes in the settings; 1 to 60.
  static const QString kSetting;
  static constexpr int kUsual = 10;

  /// Watches the whole application from here on.
  explicit IdleLock(Session& session, QObject* parent = nullptr);

  int minutes() const;
  /// Keeps it in the settings.
  void setMinutes(int minutes);
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
