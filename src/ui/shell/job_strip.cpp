#include "ui/shell/job_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <cmath>

#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::ui {

JobStrip::JobStrip(Jobs& jobs, QWidget* parent)
    : QWidget(parent), m_jobs(jobs), m_label(new QLabel), m_bar(new QProgressBar), m_cancel(new QToolButton) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(m_label);
  row->addWidget(m_bar);
  row->addWidget(m_cancel);
  m_bar->setRange(0, 1000);
  m_bar->setFixedWidth(160);
  m_bar->setTextVisible(false);
  m_bar->setAccessibleName(words("Progress"));
  m_cancel->setIcon(icon("process-stop"));
  m_cancel->setText(words("Stop"));
  m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  connect(m_cancel, &QToolButton::clicked, this, &JobStrip::cancelShown);
  connect(&m_jobs, &Jobs::changed, this, &JobStrip::update);
  hide();
}

void JobStrip::update() {
  const auto states = m_jobs.states();
  setVisible(!states.empty());
  if (states.empty()) return;
  const JobState& state = states.front();
  m_shown = state.id;
  QString line = state.step.isEmpty() ? state.title : state.title + QStringLiteral(": ") + state.step;
  const QString left = timeLeft(state.secondsLeft());
  if (!left.isEmpty()) line += QStringLiteral("  ") + left;
  if (states.size() > 1) line += QStringLiteral("  ") + words("(and %1 more)", states.size() - 1);
  m_label->setText(line);
  m_bar->setRange(0, state.fraction > 0 ? 1000 : 0);
  m_bar->setValue(static_cast<int>(std::lround(state.fraction * 1000)));
}

void JobStrip::cancelShown() { m_jobs.cancel(m_shown); }

QString timeLeft(double seconds) {
  constexpr double kMinute = 60;
  if (seconds < 0) return {};
  if (seconds < kMinute) return words("%1 s left", static_cast<int>(std::ceil(seconds)));
  return words("%1 min left", static_cast<int>(std::ceil(seconds / kMinute)));
}

}  // namespace michi::ui
