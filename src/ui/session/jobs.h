#pragma once
// Long work beside the window: several at once, each with its progress, the time left and a way to stop it.
// What the work gives is handed over on the window's thread.

#include <QObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>
#include <QTimer>
#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <type_traits>
#include <vector>

#include "base/error.h"
#include "base/progress.h"

namespace michi::ui {

/// One piece of work as the status bar shows it.
struct JobState {
  std::uint64_t id = 0;
  QString title;
  QString step;         // what it is at, may be empty
  double fraction = 0;  // 0 to 1
  double seconds = 0;   // since it began
  /// Negative while it cannot be told.
  double secondsLeft() const { return fraction > 0.02 ? seconds * (1 - fraction) / fraction : -1; }
};

class Jobs : public QObject {
  Q_OBJECT

 public:
  explicit Jobs(QObject* parent = nullptr);
  /// Cancels what runs and waits for it.
  ~Jobs() override;

  using Failed = std::function<void(const Error&)>;

  /// Runs `work(Progress&)` on a thread of `pool` (nullptr: the shared one) and then `done(result)` on this
  /// thread. An Error goes to `failed`, or without one to the signal failed(); a cancelled job ends in
  /// silence. Nothing is called once `context` is gone. A quiet job is not shown.
  template <class Work, class Done>
  std::uint64_t start(const QString& title, QObject* context, Work work, Done done, const Failed& failed = {},
                      QThreadPool* pool = nullptr) {
    using Result = std::invoke_result_t<Work, Progress&>;
    return launch(
        title, context,
        [work = std::move(work),
         done = std::move(done)](Progress& progress) mutable -> std::function<void()> {
          if constexpr (std::is_void_v<Result>) {
            work(progress);
            return [done = std::move(done)]() mutable { done(); };
          } else {
            auto result = std::make_shared<Result>(work(progress));
            return [done = std::move(done), result]() mutable { done(std::move(*result)); };
          }
        },
        failed, pool);
  }

  void cancel(std::uint64_t id);
  /// All but those that are kept.
  void cancelAll();
  /// From now on this job is let run to its end: what was confirmed must not get lost.
  void keep(std::uint64_t id);
  bool isRunning(std::uint64_t id) const;
  bool isIdle() const { return m_running.empty(); }
  /// Those that run longer than a blink, oldest first.
  std::vector<JobState> states() const;

 signals:
  /// The states changed; at most ten times a second.
  void changed();
  void failed(const michi::Error& error);

 private:
  using Body = std::function<std::function<void()>(Progress&)>;
  struct Job;
  std::uint64_t launch(const QString& title, QObject* context, Body body, Failed failed, QThreadPool* pool);
  void run(const std::shared_ptr<Job>& job, const Body& body);
  void finish(const std::shared_ptr<Job>& job, const std::function<void()>& then, const Error* error);

  QThreadPool m_pool;
  QTimer m_ticker;
  std::uint64_t m_lastId = 0;
  std::vector<std::shared_ptr<Job>> m_running;
};

}  // namespace michi::ui
