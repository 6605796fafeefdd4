#pragma once
// Watches the window's thread: an event that takes longer than a limit is a moment in which nothing answers.

#include <QApplication>
#include <QEvent>
#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace michi::ui {

/// What stood still and for how long. Names a class of the program and a kind of event: nothing of the data.
struct Stall {
  std::chrono::milliseconds time{0};
  const char* receiver = "";
  QEvent::Type event = QEvent::None;

  /// "120 ms: MetaCall to michi::ui::Jobs".
  std::string words() const;
};

/// One thread only. Events sent while another is handled are part of that one; events of a loop within it
/// (an open dialog or menu) are not, and end its measuring: the window answers meanwhile.
class StallWatch {
 public:
  using Clock = std::function<std::chrono::nanoseconds()>;

  /// `report` is called for every event of `limit` or longer. `clock` goes forward.
  StallWatch(std::chrono::milliseconds limit, std::function<void(const Stall&)> report,
             Clock clock = steadyTime);

  void begin(const char* receiver, QEvent::Type event, int loopLevel);
  void end();

  const Stall& longest() const { return m_longest; }
  /// From here on anew.
  void forget() { m_longest = {}; }

  static std::chrono::nanoseconds steadyTime();
  /// What a person notices (the sanitizers' builds are many times slower).
  static std::chrono::milliseconds usualLimit();

 private:
  struct Event {
    Stall stall;
    std::chrono::nanoseconds since{0};
    int loopLevel = 0;
    bool isMeasured = true;
  };
  std::chrono::milliseconds m_limit;
  std::function<void(const Stall&)> m_report;
  Clock m_clock;
  std::vector<Event> m_events;  // being handled, the innermost last
  Stall m_longest;
};

/// An application whose events watches see. Without one it is an ordinary application.
class WatchedApplication : public QApplication {
 public:
  using QApplication::QApplication;
  /// Not while events are handled.
  void add(std::unique_ptr<StallWatch> watch) { m_watches.push_back(std::move(watch)); }

  bool notify(QObject* receiver, QEvent* event) override;

 private:
  std::vector<std::unique_ptr<StallWatch>> m_watches;
};

}  // namespace michi::ui
