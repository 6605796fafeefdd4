#pragma once
// Sharp pictures of the map, drawn by michi-mapworker on a thread of their own: the newest request wins, what is under
// way for an older one is cancelled.

#include <QImage>
#include <QObject>
#include <condition_variable>
#include <atomic>
#include <mutex>
#include <optional>
#include <thread>

#include "geo/point.h"
#include "map/worker_client.h"

namespace michi::ui {

class MapDrawer : public QObject {
  Q_OBJECT

 public:
  explicit MapDrawer(map::WorkerOptions options, QObject* parent = nullptr);
  /// Ends the worker.
  ~MapDrawer() override;

  /// drawn() or failed() follows, unless a newer request comes before.
  void request(map::RenderJob job);
  /// Process id of the worker, 0 while none runs; for tests and the status bar.
  std::int64_t workerPid() const { return m_pid; }

 signals:
  void started();
  void drawn(const QImage& picture, const michi::geo::Box& extent);
  void failed(const QString& words);
  /// The worker had died and was started again.
  void workerRestarted();

 private:
  void loop();
  void draw(map::WorkerClient& client, const map::RenderJob& job);

  map::WorkerOptions m_options;
  std::mutex m_mutex;
  std::condition_variable m_wake;
  std::optional<map::RenderJob> m_pending;  // by m_mutex
  bool m_isEnding = false;                  // by m_mutex
  std::atomic<bool> m_cancel = false;
  std::atomic<std::int64_t> m_pid = 0;
  std::thread m_thread;
};

}  // namespace michi::ui
