#include <gmock/gmock.h>

#include <map>

#include "base/error.h"
#include "ingest/gtfs_reader.h"
#include "workspace.h"

namespace michi::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using Files = std::map<std::string, std::string>;

Files smallFeed() {
  return {
      {"agency.txt",
       "\xEF\xBB\xBF"
       "agency_id,agency_name\r\n1,市バス\r\n"},
      {"stops.txt",
       "stop_id,stop_name,stop_lat,stop_lon,location_type\ns1,駅,39.1,141.1,0\ns2,\"病院, "
       "前\",39.11,141.1,\n"},
      {"routes.txt",
       "route_id,agency_id,route_short_name,route_long_name,route_type,route_color\nr1,1,,水沢線,3,FF0000\n"},
      {"trips.txt", "route_id,service_id,trip_id,direction_id\nr1,平日,t1,0\nr1,土日,t2,1\n"},
      {"stop_times.txt",
       "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n"
       "t1,24:50:00,25:10:00,s2,9\nt1,7:00:00,7:00:00,s1,2\nt2,,8:00:00,s1,1\nt2,,,s2,2\n"},
      {"calendar.txt",
       "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\n"
       "平日,1,1,1,1,1,0,0,20260401,20270331\n"},
      {"calendar_dates.txt", "service_id,date,exception_type\n平日,20260504,2\n土日,20260502,1\n"}};
}

struct Outcome {
  store::TransitFeed feed;
  std::vector<std::string> rejects, warnings;
};

Outcome read(const Files& files) {
  Outcome outcome;
  ingest::GtfsContext context;
  context.place = [](geo::Point lonLat, geo::Point& position) {
    position = lonLat;
    return std::string(lonLat.y > 90 ? "not on the globe" : "");
  };
  context.reject = [&](const std::string& file, std::uint64_t row, const std::string& column,
                       const std::string&, const std::string& reason) {
    outcome.rejects.push_back(file + ":" + std::to_string(row) + " " + column + " " + reason);
  };
  context.warn = [&](const std::string& sentence) { outcome.warnings.push_back(sentence); };
  context.check = [] {};
  outcome.feed =
      ingest::readGtfs(
          [&](const std::string& name) { return files.contains(name) ? files.at(name) : std::string(); },
          context)
          .feed;
  return outcome;
}

TEST(Gtfs, Times) {
  EXPECT_EQ(ingest::gtfsTime("7:05:09"), 7 * 3600 + 5 * 60 + 9);
  EXPECT_EQ(ingest::gtfsTime("25:10:00"), 90600);
  for (const char* no : {"", "7:05", "7:60:00", "-1:00:00", "7:05:09x", "a", "999:00:00", "7:5:"})
    EXPECT_EQ(ingest::gtfsTime(no), -1) << no;
}

TEST(Gtfs, TablesWithBomCrlfAndTimesPastMidnight) {
  const Outcome outcome = read(smallFeed());
  EXPECT_TRUE(outcome.rejects.empty());
  EXPECT_TRUE(outcome.warnings.empty());
  const auto& feed = outcome.feed;
  EXPECT_THAT(feed.agencies, ElementsAre("市バス"));
  EXPECT_EQ(feed.stops[1].name, "病院, 前");
  ASSERT_EQ(feed.stopTimes.size(), 4U);  // by trip and sequence
  EXPECT_EQ(feed.stopTimes[0].sequence, 2);
  EXPECT_EQ(feed.stopTimes[1].departure, 90600);
  EXPECT_EQ(feed.stopTimes[2].arrival, 8 * 3600);  // only the departure is given
  EXPECT_EQ(feed.stopTimes[3].arrival, -1);        // untimed
  EXPECT_EQ(feed.services[0].weekdays, 0b0011111);
  EXPECT_FALSE(feed.exceptions[0].added);
  EXPECT_TRUE(feed.exceptions[1].added);
}

TEST(Gtfs, ABrokenRowIsRejectedByItself) {
  Files files = smallFeed();
  files["stops.txt"] +=
      "s3,遠い,139.1,141.1,0\ns4,な,abc,141.1,0\ns1,駅,39.1,141.1,0\n,x,39.1,141.1,0\nn,節,,,3\n";
  files["trips.txt"] += "r9,平日,t3,0\nr1,平日,t1,0\n";
  files["stop_times.txt"] +=
      "t1,7:99:00,7:99:00,s1,3\nt9,7:00:00,7:00:00,s1,1\nt1,8:00:00,7:00:00,s1,4\nt1,8:00:00,8:00:00,s3,5\n"
      "t1,8:00:00,8:00:00,s1,x\nt1,6:00:00,6:00:00,s1,6\nt1,24:55:00,24:55:00,s1,9\n";
  files["calendar.txt"] += "x,1,1,1,1,1,1,1,2026,20270331\n";
  files["calendar_dates.txt"] += "x,20260101,3\n";
  files["frequencies.txt"] =
      "trip_id,start_time,end_time,headway_secs\nt1,7:00:00,9:00:00,600\nt1,7:00:00,9:00:00,0\n";
  const Outcome outcome = read(files);
  EXPECT_THAT(
      outcome.rejects,
      ElementsAre("stops.txt:4 stop_lat,stop_lon not on the globe", "stops.txt:5 stop_lat This is no number.",
                  "stops.txt:6 stop_id This id is there twice.", "stops.txt:7 stop_id The id is missing.",
                  "trips.txt:4 route_id There is nothing with this id.",
                  "trips.txt:5 trip_id This id is there twice.",
                  "stop_times.txt:6 arrival_time This is no time.",
                  "stop_times.txt:7 trip_id There is nothing with this id.",
                  "stop_times.txt:8 departure_time The departure is before the arrival.",
                  "stop_times.txt:9 stop_id There is nothing with this id.",
                  "stop_times.txt:10 stop_sequence This is no number.",
                  HasSubstr("The bus would arrive before it left"), HasSubstr("there twice in the trip"),
                  "calendar.txt:3 start_date This is no date.",
                  "calendar_dates.txt:4 exception_type This must be 1 or 2.",
                  "frequencies.txt:3 headway_secs The headway must be above 0 seconds."));
  EXPECT_EQ(outcome.feed.stopTimes.size(), 4U);
  EXPECT_EQ(outcome.feed.frequencies.size(), 1U);
}

TEST(Gtfs, OptionalFilesMayBeMissingNeededOnesNot) {
  Files files = smallFeed();
  files.erase("calendar.txt");
  files.erase("agency.txt");
  EXPECT_THAT(read(files).warnings, ElementsAre(HasSubstr("operator")));
  files.erase("calendar_dates.txt");
  EXPECT_THAT(read(files).warnings, ElementsAre(HasSubstr("operator"), HasSubstr("which days")));
  files.erase("stop_times.txt");
  EXPECT_THROW(read(files), Error);
  files = smallFeed();
  files["trips.txt"] = "route_id,service_id\n";
  EXPECT_THROW(read(files), Error);
}

TEST(Gtfs, ReadingsOfAllVersions) {
  Files files = smallFeed();
  files["translations.txt"] = "trans_id,lang,translation\n駅,en,Station\n駅,ja-Hrkt,えき\n";
  EXPECT_EQ(read(files).feed.stops[0].reading, "えき");
  files["translations.txt"] =
      "table_name,field_name,language,translation,record_id,field_value\n"
      "stops,stop_name,ja-Hrkt,エキ,s1,\nstops,stop_name,ja-Hrkt,びょういん,,\"病院, 前\"\n";
  EXPECT_EQ(read(files).feed.stops[0].reading, "エキ");
  EXPECT_EQ(read(files).feed.stops[1].reading, "びょういん");
}

TEST(Transit, ZipWithAFolderExpiredAndImportedAgain) {
  const TempFolder folder;
  auto workspace = newWorkspace(folder);
  Files files = smallFeed();
  files["feed_info.txt"] =
      "feed_publisher_name,feed_version,feed_start_date,feed_end_date\n市,v1,20250401,20260331\n";
  std::vector<std::pair<std::string, std::string>> members;
  for (const auto& [name, content] : files) members.emplace_back("feed/" + name, content);
  const std::string zip = folder.writeZip("bus.zip", members);
  const auto report = import(workspace, "transit", {zip});
  EXPECT_THAT(report.warnings, ElementsAre(HasSubstr("expired on 2026-03-31")));
  EXPECT_EQ(report.sources[0].dataDate, "2025-04-01");
  const auto feed = workspace.transitFeed("bus");
  EXPECT_EQ(feed.stops.size(), 2U);
  EXPECT_EQ(feed.publisher, "市");
  EXPECT_EQ(import(workspace, "transit", {zip}).changes.added, 0U);
  EXPECT_EQ(workspace.transitFeeds().size(), 1U);
}

}  // namespace
}  // namespace michi::test
