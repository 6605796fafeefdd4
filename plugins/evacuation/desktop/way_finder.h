#pragma once
// The way on foot from a household to its emergency place, found beside the window. The roads are read when
// the first way is wanted, with the walker that the ranking was computed for.

#include <optional>

#include "ui/canvas/tools/road_router.h"
#include "ui/session/session.h"

namespace michi::evacuation {

class WayFinder : public QObject {
  Q_OBJECT

 public:
  /// `session` outlives it.
  explicit WayFinder(ui::Session& session, QObject* parent = nullptr);

  /// found() or failed() follows, unless forget() or another way is asked for first.
  void find(geo::Point from, geo::Point to, const std::string& profile);
  void forget();

 signals:
  void found(const michi::ui::Leg& leg);
  void failed(const michi::Error& error);

 private:
  /// Which roads a way was found on.
  struct Roads {
    std::string file, profile;
    std::uint64_t revision = 0;
    bool operator==(const Roads&) const = default;
  };
  void read(const Roads& roads);
  void ask();
  void close();

  ui::Session& m_session;
  ui::RoadRouter m_router;
  Roads m_roads;   // of the router
  Roads m_coming;  // of what is being read
  std::uint64_t m_reading = 0;
  struct Wanted {
    geo::Point from, to;
  };
  std::optional<Wanted> m_wanted;
  std::uint64_t m_asked = 0;
};

}  // namespace michi::evacuation
