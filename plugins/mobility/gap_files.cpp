#include "plugins/mobility/gap_files.h"

#include <nlohmann/json.hpp>

#include "plugin/text_table.h"
#include "plugins/mobility/numbers.h"

namespace michi::mobility {
namespace {

using Json = nlohmann::ordered_json;

Json toJson(const std::array<double, kGapCount>& people) {
  Json json = Json::object();
  for (std::size_t gap = 0; gap < kGapCount; ++gap)
    json[word(static_cast<BusGap>(gap))] = number(people[gap]);
  return json;
}

Json toJson(const PeopleChange& change) {
  return {{"worse", number(change.worse)}, {"better", number(change.better)}};
}

/// "totals" and "districts".
void addGaps(Json& json, const Gaps& gaps) {
  json["totals"] = toJson(gaps.people);
  for (const auto& [code, sums] : gaps.districts)
    json["districts"][code.empty() ? "none" : code] = toJson(sums);
}

Json toJson(const OlderEdition& before) {
  Json json = toJson(before.people);
  for (const auto& [code, sum] : before.districts)
    json["districts"][code.empty() ? "none" : code] = toJson(sum);
  for (const char* change : {"gone", "new", "fewer", "more"})
    json[std::string("stops_") + change] =
        std::count_if(before.stopChanges.begin(), before.stopChanges.end(),
                      [&](const StopChange& stop) { return word(stop) == std::string_view(change); });
  return json;
}

void addService(std::vector<std::string>& row, const StopService& service) {
  constexpr int kMinute = 60;
  row.push_back(std::to_string(service.trips));
  row.push_back(std::to_string(service.departures));
  row.push_back(service.longestWait < 0 ? "" : std::to_string((service.longestWait + kMinute - 1) / kMinute));
  row.push_back(clockWords(service.first));
  row.push_back(clockWords(service.last));
  row.push_back(std::to_string(serviceClass(service.trips)));
}

}  // namespace

std::string gapJson(const GapAnswer& answer) {
  Json json{{"within", answer.request.within},
            {"day", answer.request.day},
            {"min_trips", answer.request.minTrips},
            {"points", answer.homes.points}};
  for (const FeedInUse& feed : answer.feeds) json["days"][feed.name] = dateWords(feed.day);
  addGaps(json, answer.asked().gaps);
  for (const char* day : kDayKinds) addGaps(json["by_day"][day], answer.on(day)->gaps);
  if (answer.before) json["change"] = toJson(*answer.before);
  json["sentences"] = answer.sentences;
  json["warnings"] = answer.warnings;
  return json.dump(2) + "\n";
}

std::string gapPointsCsv(const GapAnswer& answer) {
  const auto& [day, stops, gaps] = answer.asked();
  plugin::CsvWriter csv;
  csv.row(std::vector<std::string>{"point_id", "district_code", "gap", "gap_before", "nearest_stop",
                                   "distance_m", "best_stop", "trips", "service_class"});
  const auto keyOf = [&stops = stops](std::int64_t stop) {
    return stop < 0 ? std::string() : stops[static_cast<std::size_t>(stop)].key;
  };
  for (std::size_t i = 0; i < answer.homes.demands.size(); ++i) {
    const GapLine& line = gaps.lines[i];
    csv.row(std::vector<std::string>{
        answer.homes.demands[i].key, answer.homes.demands[i].district, word(line.gap),
        answer.before ? word(answer.before->gaps.lines[i].gap) : "", keyOf(line.nearest),
        plugin::decimalOrNothing(line.distance, 2), keyOf(line.best),
        line.best < 0 ? "" : std::to_string(stops[static_cast<std::size_t>(line.best)].service.trips),
        line.serviceClass < 0 ? "" : std::to_string(line.serviceClass)});
  }
  return csv.content();
}

std::string gapStopsCsv(const GapAnswer& answer) {
  plugin::CsvWriter csv;
  std::vector<std::string> header{"stop_id", "name", "x", "y"};
  for (const char* day : kDayKinds)
    for (const char* column : {"_trips", "_departures", "_longest_wait_min", "_first", "_last", "_class"})
      header.push_back(std::string(day) + column);
  csv.row(header);
  for (std::size_t i = 0; i < answer.asked().stops.size(); ++i) {
    const BusStop& stop = answer.asked().stops[i];
    std::vector<std::string> row{stop.key, stop.name, plugin::decimal(stop.position.x, 1),
                                 plugin::decimal(stop.position.y, 1)};
    for (const char* day : kDayKinds) addService(row, answer.on(day)->stops[i].service);
    csv.row(row);
  }
  return csv.content();
}

std::string gapDistrictsCsv(const GapAnswer& answer, const plugin::Districts& districts) {
  plugin::CsvWriter csv;
  csv.row(std::vector<std::string>{"day", "district_code", "name", "no_stop", "no_service", "few", "served"});
  for (const GapDay& day : answer.days) {
    for (const auto& [code, people] : day.gaps.districts) {
      std::vector<std::string> row{day.day, code, code.empty() ? "" : districts.byCode(code).name};
      for (const double count : people) row.push_back(plugin::decimal(count, 1));
      csv.row(row);
    }
  }
  return csv.content();
}

std::string gapChangesCsv(const GapAnswer& answer) {
  if (!answer.before) return {};
  plugin::CsvWriter csv;
  csv.row(std::vector<std::string>{"stop_id", "name", "x", "y", "change", "trips_before", "trips_after"});
  for (const StopChange& stop : answer.before->stopChanges)
    csv.row(std::vector<std::string>{stop.key, stop.name, plugin::decimal(stop.position.x, 1),
                                     plugin::decimal(stop.position.y, 1), word(stop),
                                     std::to_string(stop.before), std::to_string(stop.after)});
  return csv.content();
}

}  // namespace michi::mobility
