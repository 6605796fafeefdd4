// Bus gaps and round trips of a whole workspace: kinds of day, editions, and what is written down.

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "base/error.h"
#include "ingest/workspace.h"
#include "plugin/analysis.h"
#include "plugins/mobility/gap_files.h"
#include "plugins/mobility/journey_files.h"
#include "plugins/small_feed.h"
#include "plugins/straight_road.h"

namespace michi::mobility {
namespace {

using Json = nlohmann::json;

/// The straight road and the timetable of small_feed.h, three people beside it, a clinic at C.
class BusAnswers : public testing::Test {
 protected:
  BusAnswers() : workspace(test::newWorkspace(folder)) {
    const std::array districts = {store::District{"1", "西", "水沢", "", box(-100, 1500)},
                                  store::District{"2", "東", "江刺", "", box(1500, 3100)}};
    workspace.importDistricts(from("districts"), districts, progress);
    const std::vector<geo::Point> line{{0, 0}, {3000, 0}};
    const std::array roads = {
        store::Road{"r", "", "residential", 3000, true, geo::Geometry::lineString(line)}};
    workspace.importRoads(from("roads"), roads, {}, tests::StraightRoad::build().save(), progress);
    const std::array people = {store::NeedPoint{"a", "", 2, {100, 0}}, store::NeedPoint{"b", "", 3, {900, 0}},
                               store::NeedPoint{"c", "", 4, {2900, 0}}};
    workspace.importNeedPoints(from("points"), people, progress);
    const std::array places = {store::Facility{"K", "clinic", "医院", "", "{}", {2050, 0}},
                               store::Facility{"S", "shop", "店", "", "{}", {950, 0}}};
    workspace.importFacilities(from("facilities"), places, progress);
    add(tests::smallFeed());
  }
  static geo::Geometry box(double west, double east) {
    const std::array parts = {geo::Geometry::box({west, -100, east, 100})};
    return geo::Geometry::multiPolygon(parts);
  }
  static store::Source from(const std::string& kind) {
    store::Source source;
    source.kind = source.name = kind;
    return source;
  }
  void add(const store::TransitFeed& feed) {
    store::Source source = from("transit");
    source.name = feed.name;
    workspace.importTransit(source, feed, progress);
  }
  GapAnswer gaps(GapRequest request = {}) {
    request.feeds = "bus";
    return computeGaps(workspace, nullptr, request, MICHI_SOURCE_DIR, progress);
  }
  JourneyAnswer journeys(JourneyRequest request = {}) {
    request.feeds = "bus";
    return computeJourneys(workspace, nullptr, request, MICHI_SOURCE_DIR, progress);
  }
  static std::size_t lines(const std::string& csv) {
    return static_cast<std::size_t>(std::count(csv.begin(), csv.end(), '\n'));
  }

  test::TempFolder folder;
  Progress progress;
  store::Workspace workspace;
};

TEST_F(BusAnswers, GapsOfAllKindsOfDaySideBySide) {
  const GapAnswer answer = gaps();
  ASSERT_EQ(answer.days.size(), 3U);
  EXPECT_EQ(answer.asked().day, "weekday");
  EXPECT_EQ(answer.asked().gaps.people, (std::array<double, 4>{4, 0, 3, 2}))
      << "A has four buses a day, B two, nobody lives near C";
  EXPECT_EQ(answer.on("saturday")->gaps.people, (std::array<double, 4>{4, 3, 0, 2}));
  EXPECT_EQ(answer.on("sunday")->gaps.people, (std::array<double, 4>{4, 5, 0, 0}));
  EXPECT_EQ(answer.on("2026-11-04"), nullptr);
  const Json json = Json::parse(gapJson(answer));
  EXPECT_EQ(json["totals"]["served"], 2);
  EXPECT_EQ(json["by_day"]["sunday"]["districts"]["1"]["no_service"], 5);
  EXPECT_EQ(json["days"]["bus"], "2026-11-02");
  EXPECT_FALSE(json.contains("change"));
  EXPECT_EQ(lines(gapPointsCsv(answer)), 4U);
  EXPECT_EQ(lines(gapStopsCsv(answer)), 4U) << "the station is no stop";
  const std::string districts = gapDistrictsCsv(answer, plugin::Districts(workspace.districts()));
  EXPECT_NE(districts.find("sunday,1,西,0.0,5.0,0.0,0.0\n"), std::string::npos) << districts;
  EXPECT_EQ(gapChangesCsv(answer), "");
}

TEST_F(BusAnswers, ADateStandsBesideTheKindsOfDay) {
  GapRequest request;
  request.day = "2026-11-03";
  const GapAnswer answer = gaps(request);
  ASSERT_EQ(answer.days.size(), 4U);
  EXPECT_EQ(answer.asked().day, "2026-11-03");
  EXPECT_EQ(answer.feeds.front().day, 20261103);
}

TEST_F(BusAnswers, TwoEditionsAreComparedInValues) {
  store::TransitFeed old = tests::smallFeed();
  old.name = "old";
  old.trips[0].direction = old.trips[1].direction = 0;
  old.stops.push_back({"D", "え", "", "", "", 0, {2900, 0}});
  for (int hour = 8; hour < 12; ++hour) {  // D had four buses
    const auto trip = static_cast<std::uint32_t>(old.trips.size());
    old.trips.push_back({"d" + std::to_string(hour), "weekday", "", 0, 0});
    old.stopTimes.push_back({trip, 4, 1, hour * 3600, hour * 3600, 0, 0});
    old.stopTimes.push_back({trip, 0, 2, hour * 3600 + 600, hour * 3600 + 600, 0, 0});
  }
  add(old);
  GapRequest request;
  request.before = "old";
  const GapAnswer answer = gaps(request);
  ASSERT_TRUE(answer.before);
  EXPECT_EQ(answer.before->people.worse, 4);
  EXPECT_EQ(answer.before->people.better, 0);
  EXPECT_EQ(answer.before->districts.at("2").worse, 4);
  EXPECT_EQ(answer.before->stopChanges.size(), 4U);
  const Json json = Json::parse(gapJson(answer));
  EXPECT_EQ(json["change"]["stops_gone"], 1);
  EXPECT_EQ(json["change"]["worse"], 4);
  EXPECT_NE(gapChangesCsv(answer).find("old/D"), std::string::npos);
}

TEST_F(BusAnswers, JourneysOfAllKindsOfDay) {
  JourneyRequest request;
  request.day = "all";
  request.leaveAfter = "6:50";
  request.homeBy = "18:00";
  const JourneyAnswer answer = journeys(request);
  ASSERT_EQ(answer.days.size(), 3U);
  EXPECT_EQ(answer.asked().day, "weekday");
  EXPECT_EQ(peopleWhoCan(answer.asked().people), 2) << "a: 7:00 from A, 17:00 back";
  EXPECT_EQ(peopleIn(answer.asked().people), 9);
  EXPECT_EQ(peopleWhoCan(answer.days[1].people), 0);
  EXPECT_EQ(answer.days[2].districts.at("1")[static_cast<std::size_t>(Outcome::NotThere)], 5);
  const RoundTrip& trip = answer.asked().trips.front();
  ASSERT_EQ(trip.there.rides.size(), 1U);
  EXPECT_EQ(answer.names.stops[trip.there.rides[0].from].name, "あ");
  EXPECT_EQ(trip.there.rides[0].via, std::vector<std::uint32_t>{1});
  EXPECT_EQ(answer.names.places[static_cast<std::size_t>(trip.place)].key, "K");
  const Json json = Json::parse(journeyJson(answer));
  EXPECT_EQ(json["totals"]["by_bus"], 2);
  EXPECT_EQ(json["by_day"]["saturday"]["totals"]["by_bus"], 0);
  EXPECT_EQ(lines(journeyCsv(answer)), 4U) << "of the first day only";
  EXPECT_EQ(lines(journeyDistrictsCsv(answer, plugin::Districts(workspace.districts()))), 7U);
}

TEST_F(BusAnswers, ShoppingHasOtherTimesThanADoctor) {
  const JourneyAnswer doctor = journeys();
  EXPECT_EQ(doctor.days.size(), 1U);
  EXPECT_EQ(doctor.request.arriveBy, "10:30");
  JourneyRequest request;
  request.to = "shop";
  request.stay = "30min";
  const JourneyAnswer shop = journeys(request);
  EXPECT_EQ(shop.request.leaveAfter, "9:00");
  EXPECT_EQ(shop.request.homeBy, "16:00");
  EXPECT_EQ(shop.request.stay, "30min") << "what is said stands";
  EXPECT_EQ(shop.asked().people[static_cast<std::size_t>(Outcome::OnFoot)], 3) << "b lives beside it";
}

TEST_F(BusAnswers, WrongTimesAreSaid) {
  JourneyRequest request;
  request.arriveBy = "7:00";
  EXPECT_THROW(journeys(request), Error);
  request.arriveBy = "25 o'clock";
  EXPECT_THROW(journeys(request), Error);
  GapRequest gap;
  gap.within = "10min";
  EXPECT_THROW(gaps(gap), Error);
  gap.within = "500m";
  gap.day = "someday";
  EXPECT_THROW(gaps(gap), Error);
}

}  // namespace
}  // namespace michi::mobility
