#pragma once
// What runs in the background, in the status bar: what, how far, how long still, and a button to stop it.

#include <QWidget>

#include "ui/session/jobs.h"

class QLabel;
class QProgressBar;
class QToolButton;

namespace michi::ui {

class JobStrip : public QWidget {
  Q_OBJECT

 public:
  explicit JobStrip(Jobs& jobs, QWidget* parent = nullptr);

 private:
  void update();
  void cancelShown();

  Jobs& m_jobs;
  std::uint64_t m_shown = 0;
  QLabel* m_label;
  QProgressBar* m_bar;
  QToolButton* m_cancel;
};

/// "残り 3 秒", "残り 2 分"; empty when it cannot be told.
QString timeLeft(double seconds);

}  // namespace michi::ui
