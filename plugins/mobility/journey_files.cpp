#include "plugins/mobility/journey_files.h"

#include <nlohmann/json.hpp>

#include "plugin/text_table.h"
#include "plugins/mobility/numbers.h"

namespace michi::mobility {
namespace {

using Json = nlohmann::ordered_json;

Json toJson(const OutcomeCounts& counts) {
  Json json = Json::object();
  for (std::size_t i = 0; i < kOutcomeCount; ++i) json[word(static_cast<Outcome>(i))] = number(counts[i]);
  return json;
}

/// "totals" and "districts".
void addOutcomes(Json& json, const JourneyDay& day) {
  json["totals"] = toJson(day.people);
  for (const auto& [code, counts] : day.districts)
    json["districts"][code.empty() ? "none" : code] = toJson(counts);
}

void addTrip(std::vector<std::string>& row, const RoundTrip& trip, const std::vector<Place>& places) {
  constexpr int kMinute = 60;
  row.push_back(places[static_cast<std::size_t>(trip.place)].key);
  for (const int count : {trip.busesThere, trip.busesBack, trip.changes()})
    row.push_back(std::to_string(count));
  for (const Time time : {trip.leave, trip.arrive, trip.leaveThere, trip.home})
    row.push_back(clockWords(time));
  row.push_back(plugin::decimal(trip.walked, 0));
  row.push_back(std::to_string((trip.waited + kMinute - 1) / kMinute));
}

}  // namespace

std::string journeyJson(const JourneyAnswer& answer) {
  const JourneyRequest& request = answer.request;
  Json json{{"to", request.to},
            {"day", answer.asked().day},
            {"leave_after", request.leaveAfter},
            {"arrive_by", request.arriveBy},
            {"stay", request.stay},
            {"home_by", request.homeBy},
            {"walk", request.walk},
            {"profile", request.profile}};
  json["points"] = answer.homes.points;
  for (const FeedInUse& feed : answer.feeds) json["days"][feed.name] = dateWords(feed.day);
  addOutcomes(json, answer.asked());
  if (answer.days.size() > 1)
    for (const JourneyDay& day : answer.days) addOutcomes(json["by_day"][day.day], day);
  json["sentences"] = answer.sentences;
  json["warnings"] = answer.warnings;
  return json.dump(2) + "\n";
}

std::string journeyCsv(const JourneyAnswer& answer) {
  const std::vector<std::string> header{
      "point_id", "district_code", "outcome",     "facility_id", "buses_there", "buses_back", "changes",
      "leave",    "arrive",        "leave_there", "home",        "walked_m",    "waited_min"};
  plugin::CsvWriter csv;
  csv.row(header);
  const auto& trips = answer.asked().trips;
  for (std::size_t i = 0; i < trips.size(); ++i) {
    const Demand& home = answer.homes.demands[i];
    std::vector<std::string> row{home.key, home.district, word(trips[i].outcome)};
    if (isDone(trips[i].outcome)) addTrip(row, trips[i], answer.names.places);
    row.resize(header.size());
    csv.row(row);
  }
  return csv.content();
}

std::string journeyDistrictsCsv(const JourneyAnswer& answer, const plugin::Districts& districts) {
  plugin::CsvWriter csv;
  csv.row(std::vector<std::string>{"day", "district_code", "name", "on_foot", "by_bus", "not_back",
                                   "not_there", "no_stop"});
  for (const JourneyDay& day : answer.days) {
    for (const auto& [code, counts] : day.districts) {
      std::vector<std::string> row{day.day, code, code.empty() ? "" : districts.byCode(code).name};
      for (const double people : counts) row.push_back(plugin::decimal(people, 1));
      csv.row(row);
    }
  }
  return csv.content();
}

}  // namespace michi::mobility
