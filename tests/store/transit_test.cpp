#include "workspace_fixture.h"

namespace michi::store {
namespace {

using TransitTest = WorkspaceTest;

TransitFeed smallFeed() {
  TransitFeed feed;
  feed.name = "岩手'バス";
  feed.publisher = "岩手バス";
  feed.version = "2024-1";
  feed.startDate = 20240401;
  feed.endDate = 20250331;
  feed.agencies = {"岩手バス", ""};
  feed.stops = {{"s9", "駅前", "えきまえ", "z", "", 0, {0, 0}},
                {"s1", "病院", "びょういん", "", "s9", 1, {1000, 0}},
                {"s5", "役場", "", "", "", 0, {1000, 500}}};
  feed.routes = {{"r2", "a", "1系統", "駅前～役場", "FF0000", 3}, {"r1", "a", "休止", "", "", 3}};
  feed.trips = {{"t2", "平日", "役場行", 0, 1}, {"t1", "平日", "駅前行", 0, -1}};
  feed.stopTimes = {{0, 0, 1, 28800, 28800, 0, 1},
                    {0, 1, 2, 29100, 29160, 0, 0},
                    {0, 2, 3, 29400, 29400, 1, 0},
                    {1, 2, 5, 90000, 90000, 0, 0},
                    {1, 0, 9, -1, -1, 0, 0}};
  feed.services = {{"平日", 0x1F, 20240401, 20250331}};
  feed.exceptions = {{"平日", 20240813, false}, {"平日", 20240428, true}};
  feed.frequencies = {{1, 21600, 32400, 1200}};
  return feed;
}

void expectSame(const TransitFeed& found, const TransitFeed& expected) {
  EXPECT_EQ(found.name, expected.name);
  EXPECT_EQ(found.publisher, expected.publisher);
  EXPECT_EQ(found.version, expected.version);
  EXPECT_EQ(std::pair(found.startDate, found.endDate), std::pair(expected.startDate, expected.endDate));
  EXPECT_EQ(found.agencies, expected.agencies);
  const auto stop = [](const auto& s) {
    return std::tie(s.id, s.name, s.reading, s.zone, s.parent, s.locationType, s.position.x, s.position.y);
  };
  const auto route = [](const auto& r) {
    return std::tie(r.id, r.agency, r.shortName, r.longName, r.colour, r.type);
  };
  const auto trip = [](const auto& t) { return std::tie(t.id, t.service, t.headsign, t.route, t.direction); };
  const auto time = [](const auto& t) {
    return std::tie(t.trip, t.stop, t.sequence, t.arrival, t.departure, t.pickup, t.dropOff);
  };
  const auto service = [](const auto& s) { return std::tie(s.id, s.weekdays, s.startDate, s.endDate); };
  const auto exception = [](const auto& e) { return std::tie(e.service, e.date, e.added); };
  const auto frequency = [](const auto& f) { return std::tie(f.trip, f.start, f.end, f.headway); };
  const auto compare = [](const auto& left, const auto& right, const auto& fields) {
    ASSERT_EQ(left.size(), right.size());
    for (std::size_t i = 0; i < left.size(); ++i) EXPECT_TRUE(fields(left[i]) == fields(right[i])) << i;
  };
  compare(found.stops, expected.stops, stop);
  compare(found.routes, expected.routes, route);
  compare(found.trips, expected.trips, trip);
  compare(found.stopTimes, expected.stopTimes, time);
  compare(found.services, expected.services, service);
  compare(found.exceptions, expected.exceptions, exception);
  compare(found.frequencies, expected.frequencies, frequency);
}

TEST_F(TransitTest, AFeedComesBackInItsOrder) {
  create().importTransit(source("transit", "iwate.zip"), smallFeed(), m_silent);
  const Workspace workspace = reopen(Access::ReadOnly);
  expectSame(workspace.transitFeed("岩手'バス"), smallFeed());
  EXPECT_EQ(kindThrown([&] { workspace.transitFeed("x"); }), ErrorKind::NotFound);
}

TEST_F(TransitTest, FeedsAreListedByNameWithTheirLastDay) {
  Workspace workspace = create();
  EXPECT_TRUE(workspace.transitFeeds().empty());
  TransitFeed undated = smallFeed();
  undated.name = "a";
  undated.endDate = 0;
  workspace.importTransit(source("transit", "iwate.zip"), smallFeed(), m_silent);
  workspace.importTransit(source("transit", "a.zip"), undated, m_silent);
  const auto feeds = workspace.transitFeeds();
  ASSERT_EQ(feeds.size(), 2U);
  EXPECT_EQ(std::pair(feeds[0].name, feeds[0].endDate), std::pair(std::string("a"), 0));
  EXPECT_EQ(std::pair(feeds[1].name, feeds[1].endDate), std::pair(std::string("岩手'バス"), 20250331));
}

TEST_F(TransitTest, RoutesAreDrawnFromStopToStop) {
  Workspace workspace = create();
  workspace.importTransit(source("transit", "iwate.zip"), smallFeed(), m_silent);
  std::map<std::string, geo::Geometry> lines;
  workspace.readLayer("transit_route",
                      [&](auto values, auto, const geo::Geometry& line) { lines[values[2]] = line; });
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_EQ(lines["r2"].parts().size(), 3U);  // s9–s1, s1–s5, s5–s9
  EXPECT_TRUE(lines["r1"].isEmpty());         // nothing runs on it
  EXPECT_TRUE(findingsOf(workspace).empty());
}

TEST_F(TransitTest, ASecondImportSaysWhatChanged) {
  Workspace workspace = create();
  const Source same = source("transit", "iwate.zip");
  EXPECT_EQ(describe(workspace.importTransit(same, smallFeed(), m_silent)), "+7 ~0 =0 -0");
  EXPECT_EQ(describe(workspace.importTransit(same, smallFeed(), m_silent)), "+0 ~0 =7 -0");
  EXPECT_EQ(workspace.revision("transit"), 1U);
  TransitFeed later = smallFeed();
  later.stopTimes[1].arrival += 60;
  EXPECT_EQ(describe(workspace.importTransit(same, later, m_silent)), "+0 ~1 =6 -0");
  expectSame(workspace.transitFeed(later.name), later);
  later.exceptions.pop_back();  // no stop, route or trip differs, yet it is another timetable
  EXPECT_EQ(describe(workspace.importTransit(same, later, m_silent)), "+0 ~0 =7 -0");
  EXPECT_EQ(workspace.revision("transit"), 3U);
  expectSame(workspace.transitFeed(later.name), later);
  later.trips.pop_back();
  later.stopTimes.resize(3);
  later.frequencies.clear();
  EXPECT_EQ(describe(workspace.importTransit(same, later, m_silent)),
            "+0 ~1 =5 -1");  // the route has one line less
  expectSame(workspace.transitFeed(later.name), later);
}

TEST_F(TransitTest, FeedsDoNotTouchEachOther) {
  Workspace workspace = create();
  TransitFeed other = smallFeed();
  other.name = "other";
  workspace.importTransit(source("transit", "a.zip"), smallFeed(), m_silent);
  workspace.importTransit(source("transit", "b.zip"), other, m_silent);
  expectSame(workspace.transitFeed("岩手'バス"), smallFeed());
  expectSame(workspace.transitFeed("other"), other);
  // The same feed from another file takes the place of the old one.
  other.stops.erase(other.stops.begin() + 1);
  other.stopTimes = {{0, 0, 1, 0, 0, 0, 0}, {0, 1, 2, 5, 5, 0, 0}};
  workspace.importTransit(source("transit", "c.zip"), other, m_silent);
  expectSame(workspace.transitFeed("other"), other);
  EXPECT_EQ(workspace.transitFeeds().size(), 2U);
  EXPECT_TRUE(findingsOf(workspace).empty());
}

TEST_F(TransitTest, IndicesOutOfRangeAreRefused) {
  Workspace workspace = create();
  TransitFeed bad = smallFeed();
  bad.stopTimes[0].stop = 3;
  EXPECT_EQ(kindThrown([&] { workspace.importTransit(source("transit", "a"), bad, m_silent); }),
            ErrorKind::BadInput);
  bad = smallFeed();
  bad.trips[1].id = "t2";
  EXPECT_EQ(kindThrown([&] { workspace.importTransit(source("transit", "a"), bad, m_silent); }),
            ErrorKind::BadInput);
  EXPECT_TRUE(workspace.transitFeeds().empty());
}

}  // namespace
}  // namespace michi::store
