#pragma once
// Ways along the roads from place to place, found on a thread of its own.

#include <QObject>
#include <QThreadPool>
#include <memory>
#include <vector>

#include "plugin/analysis.h"
#include "walk/queries.h"

namespace michi::ui {

/// A way from one place to the next.
struct Leg {
  geo::Point from, to;
  walk::Reach reach = walk::Reach::Unreachable;
  double metres = 0;
  double seconds = 0;
  std::vector<geo::Point> line;
};

class RoadRouter : public QObject {
  Q_OBJECT

 public:
  explicit RoadRouter(QObject* parent = nullptr);
  ~RoadRouter() override;

  /// The roads; nullptr: none yet.
  void setWalking(std::shared_ptr<const plugin::Walking> walking);
  bool isReady() const { return m_walking != nullptr; }
  /// answered() follows on this thread with this number. Nothing happens while there are no roads.
  std::uint64_t ask(geo::Point from, geo::Point to);

 signals:
  void answered(std::uint64_t number, const michi::ui::Leg& leg);
  /// The roads are there, or gone.
  void readyChanged();

 private:
  std::shared_ptr<const plugin::Walking> m_walking;
  std::shared_ptr<walk::NearestSearch> m_search;  // used on the thread only
  std::uint64_t m_last = 0;
  QThreadPool m_thread;  // of one thread
};

}  // namespace michi::ui
