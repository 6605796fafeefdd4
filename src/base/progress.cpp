#include "base/progress.h"

#include <algorithm>
#include <utility>

#include "base/error.h"
#include "base/text.h"

namespace michi {

Progress::Progress(Receiver receiver, const std::atomic<bool>* cancel)
    : m_receiver(std::move(receiver)), m_cancel(cancel) {}

void Progress::check() const {
  if (m_cancel != nullptr && m_cancel->load(std::memory_order_relaxed)) {
    throw Error(ErrorKind::Cancelled, text("Stopped as asked; nothing was changed."));
  }
}

void Progress::report(double fraction) {
  check();
  constexpr double kSmallestStep = 0.001;
  fraction = std::clamp(fraction, 0.0, 1.0);
  if (!m_receiver || (fraction < m_last + kSmallestStep && fraction < 1.0)) return;
  m_last = fraction;
  m_receiver(fraction, m_step);
}

void Progress::step(double fraction, std::string name) {
  m_step = std::move(name);
  m_last = -1;
  report(fraction);
}

Progress Progress::part(double from, double to) {
  Progress inner;
  inner.m_cancel = m_cancel;
  if (m_receiver) {
    inner.m_receiver = [this, from, to](double fraction, std::string_view step) {
      m_receiver(from + (to - from) * fraction, step.empty() ? std::string_view(m_step) : step);
    };
  }
  return inner;
}

}  // namespace michi
