#pragma once
// Sharp pictures of the map, drawn by michi-mapworker on a thread of their own: the newest request wins, what
// is under way for an older one is cancelled.

#include <QImage>
#include <QObject>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <thread>
#include <vector>

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
  /// legendDrawn() follows once no picture is wanted, or nothing: a legend is not worth a message.
  void requestLegend(map::LegendJob job);
  /// Process id of the worker, 0 while none runs; for tests and the status bar.
  std::int64_t workerPid() const { return m_pid; }

 signals:
  void started();
  void drawn(const QImage& picture, const michi::geo::Box& extent);
  void failed(const QString& words);
  /// What the last picture lacks; empty when all is well.
  void noted(const std::vector<michi::map::LayerNote>& notes);
  /// Drawing this guest ended the worker twice: the pictures leave it out until it is given up.
  void guestFailed(const QString& layerId);
  void legendDrawn(const std::shared_ptr<const michi::map::Legend>& legend, const michi::map::LegendJob& job);
  /// The worker had died and was started again.
  void workerRestarted();

 private:
  void loop();
  void draw(map::WorkerClient& client, map::RenderJob job);
  void drawLegend(map::WorkerClient& client, const map::LegendJob& job);
  /// The picture; guests that end the worker are taken out of the job.
  map::MapImage render(map::WorkerClient& client, map::RenderJob& job, Progress& progress);
  void dropBadGuests(map::WorkerClient& client, map::RenderJob& job, Progress& progress);

  map::WorkerOptions m_options;
  std::mutex m_mutex;
  std::condition_variable m_wake;
  std::optional<map::RenderJob> m_pending;  // by m_mutex
  std::deque<map::LegendJob> m_legends;     // by m_mutex
  std::set<std::string> m_badGuests;        // ids; on the drawing thread
  std::atomic<bool> m_isEnding = false;
  std::atomic<bool> m_cancel = false;
  std::atomic<std::int64_t> m_pid = 0;
  std::thread m_thread;
};

}  // namespace michi::ui
