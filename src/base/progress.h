#pragma once
// Progress and cancellation of long work: a parameter, never a widget.

#include <atomic>
#include <functional>
#include <string>
#include <string_view>

namespace michi {

/// Handed down into long work. A default one is silent and never cancels.
/// Cheap to call often: the receiver is told only when a thousandth has passed or the step changes.
/// Not to be shared by threads; the cancel flag may be set from any thread or signal handler.
class Progress {
 public:
  using Receiver = std::function<void(double fraction, std::string_view step)>;

  Progress() = default;
  Progress(Receiver receiver, const std::atomic<bool>* cancel);

  /// Fraction of this work done, 0 to 1. Throws Error(Cancelled) after a cancel.
  void report(double fraction);
  /// Begins a named step (a text the user sees) and reports.
  void step(double fraction, std::string name);
  /// Throws Error(Cancelled) after a cancel; for inner loops.
  void check() const;
  /// A view on the stretch [from, to] of this progress; this one must outlive it.
  Progress part(double from, double to);

 private:
  Receiver m_receiver;
  const std::atomic<bool>* m_cancel = nullptr;
  std::string m_step;
  double m_last = -1;
};

}  // namespace michi
