#pragma once
// How far it is: straight, and on foot along the roads, corner by corner and in all.

#include <map>

#include "ui/canvas/tools/path_tool.h"
#include "ui/canvas/tools/road_router.h"

namespace michi::ui {

class MeasureLengthTool : public PathTool {
  Q_OBJECT

 public:
  /// `router` must outlive the tool; while it has no roads, only straight lengths are shown.
  explicit MeasureLengthTool(RoadRouter& router, QObject* parent = nullptr);

  struct Result {
    double straight = 0;  // metres
    double byRoad = 0;    // metres, of the legs that are known
    double seconds = 0;
    bool isComplete = false;  // every leg is known
    bool isBroken = false;    // of a leg it is known that there is no way
  };
  Result result() const;
  void paint(QPainter& painter, const MapView& view) override;

 protected:
  QStringList label() const override;
  void pathChanged() override;
  bool pathDone() override;

 private:
  void take(std::uint64_t number, const Leg& leg);
  const Leg* legOf(geo::Point from, geo::Point to) const;
  void askNext();

  RoadRouter& m_router;
  std::vector<Leg> m_legs;    // known; the ends of each say which
  std::uint64_t m_asked = 0;  // 0: nothing is under way
};

}  // namespace michi::ui
