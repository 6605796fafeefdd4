#pragma once
// Ward maps from choosing districts to PDFs, without widgets. The preview is a picture in memory; where it
// shows households it is gone when the registry is locked.

#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <memory>

#include "map/worker_client.h"
#include "plugins/wardmap/order.h"
#include "ui/session/session.h"

namespace michi::wardmap {

class PrintTask : public QObject {
  Q_OBJECT

 public:
  explicit PrintTask(ui::Session& session, QObject* parent = nullptr);
  ~PrintTask() override;

  const Order& order() const { return m_order; }
  /// Codes; empty: none is chosen yet (the order's "all" is for all codes).
  void setDistricts(std::vector<std::string> codes);
  void setOrder(const Order& order);

  /// Whether recipient and ground are needed.
  bool showsHouseholds() const { return m_showsHouseholds; }
  bool isReady() const;
  bool isBusy() const { return m_job != 0 && m_session.jobs().isRunning(m_job); }

  /// Null before there is one.
  const QImage& preview() const { return m_preview; }
  /// A preview is drawn once the choice rests, while this is on.
  void setPreviewing(bool on);
  void print();
  void cancel() { m_session.jobs().cancel(m_job); }

 signals:
  void householdsChanged();
  void previewChanged();
  void busyChanged();
  void printed(int sheets, std::int64_t copyNumber);
  void warned(const QString& words);
  void failed(const michi::Error& error);

 private:
  void followHouseholds();
  void forgetPreview();
  void drawPreview();
  void printSheets(Sheets sheets);
  void began(std::uint64_t job);
  void watchBusy();
  map::WorkerOptions workerOptions() const;
  ui::Jobs::Failed onFailure();

  ui::Session& m_session;
  Order m_order;
  bool m_hasDistricts = false;
  bool m_showsHouseholds = false;
  bool m_isPreviewing = false;
  QImage m_preview;
  QThreadPool m_previewLane;                       // of one thread: the worker's sockets belong to it
  std::unique_ptr<map::WorkerClient> m_previewer;  // touched on that thread only
  QTimer m_rest;
  std::uint64_t m_drawing = 0;
  std::uint64_t m_job = 0;
  bool m_wasBusy = false;
};

/// What there is to say of a preview or print beside the result; empty when all is well.
QString warningsOf(const Sheets& sheets);

}  // namespace michi::wardmap
