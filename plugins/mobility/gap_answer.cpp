#include "plugins/mobility/gap_answer.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>

#include "base/error.h"
#include "base/text.h"
#include "plugin/analysis.h"
#include "plugin/text_table.h"
#include "plugins/mobility/demands.h"
#include "plugins/mobility/editions.h"
#include "plugins/mobility/feeds.h"
#include "plugins/mobility/gaps.h"
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

double outOf(const std::array<double, kGapCount>& people) { return people[0] + people[1] + people[2]; }

std::string pointsCsv(const Gaps& gaps, const std::vector<Demand>& demands, const std::vector<BusStop>& stops,
                      const Gaps* before) {
  plugin::CsvWriter csv;
  csv.row(std::vector<std::string>{"point_id", "district_code", "gap", "gap_before", "nearest_stop",
                                   "distance_m", "best_stop", "trips", "service_class"});
  const auto keyOf = [&](std::int64_t stop) {
    return stop < 0 ? std::string() : stops[static_cast<std::size_t>(stop)].key;
  };
  for (std::size_t i = 0; i < demands.size(); ++i) {
    const GapLine& line = gaps.lines[i];
    csv.row(std::vector<std::string>{
        demands[i].key, demands[i].district, word(line.gap),
        before == nullptr ? "" : word(before->lines[i].gap), keyOf(line.nearest),
        plugin::decimalOrNothing(line.distance, 2), keyOf(line.best),
        line.best < 0 ? "" : std::to_string(stops[static_cast<std::size_t>(line.best)].service.trips),
        line.serviceClass < 0 ? "" : std::to_string(line.serviceClass)});
  }
  return csv.content();
}

/// All three kinds of day side by side, whatever day was asked for.
std::string stopsCsv(const std::vector<store::TransitFeed>& feeds) {
  constexpr const char* kDays[] = {"weekday", "saturday", "sunday"};
  plugin::CsvWriter csv;
  std::vector<std::string> header{"stop_id", "name", "x", "y"};
  std::vector<std::vector<BusStop>> byDay;
  for (const char* day : kDays) {
    for (const char* column : {"_trips", "_departures", "_longest_wait_min", "_first", "_last", "_class"})
      header.push_back(std::string(day) + column);
    byDay.push_back(busStops(feeds, day));
  }
  csv.row(header);
  for (std::size_t i = 0; i < byDay.front().size(); ++i) {
    const BusStop& stop = byDay.front()[i];
    std::vector<std::string> row{stop.key, stop.name, plugin::decimal(stop.position.x, 1),
                                 plugin::decimal(stop.position.y, 1)};
    for (const auto& day : byDay) {
      const StopService& service = day[i].service;
      row.push_back(std::to_string(service.trips));
      row.push_back(std::to_string(service.departures));
      row.push_back(service.longestWait < 0 ? "" : std::to_string((service.longestWait + 59) / 60));
      row.push_back(clockWords(service.first));
      row.push_back(clockWords(service.last));
      row.push_back(std::to_string(serviceClass(service.trips)));
    }
    csv.row(row);
  }
  return csv.content();
}

void addSentences(const Gaps& gaps, const plugin::Districts& districts, const GapRequest& request,
                  std::vector<std::string>& sentences) {
  double all = 0;
  for (const double people : gaps.people) all += people;
  const double out = outOf(gaps.people);
  const auto count = [](double people) { return withSeparators(std::llround(people)); };
  sentences.push_back(
      text("%1 of %2 (%3 %) have no bus that serves them: %4 have no stop within %5, at %6 no bus "
           "stops that day, at %7 fewer than %8 a day and direction.",
           count(out), count(all), plugin::decimal(all > 0 ? 100 * out / all : 0, 1), count(gaps.people[0]),
           request.within, count(gaps.people[1]), count(gaps.people[2]), request.minTrips));
  std::string worst;
  double most = 0;
  for (const auto& [code, people] : gaps.districts) {
    if (!code.empty() && outOf(people) > most) most = outOf(people), worst = code;
  }
  if (most > 0) sentences.push_back(text("  Most in %1: %2.", districts.byCode(worst).name, count(most)));
}

/// Who and which stops lost or gained by the newer edition.
void compare(const Gaps& gaps, const Gaps& before, const std::vector<BusStop>& stops,
             const std::vector<BusStop>& oldStops, const std::vector<Demand>& demands, Json& json,
             GapAnswer& answer) {
  double lost = 0, gained = 0;
  std::map<std::string, std::array<double, 2>> districts;
  for (std::size_t i = 0; i < demands.size(); ++i) {
    const int change = static_cast<int>(gaps.lines[i].gap) - static_cast<int>(before.lines[i].gap);
    (change < 0 ? lost : gained) += change == 0 ? 0 : demands[i].weight;
    if (change != 0) districts[demands[i].district][change < 0 ? 0 : 1] += demands[i].weight;
  }
  std::size_t gone = 0, added = 0, fewer = 0, more = 0;
  plugin::CsvWriter csv;
  csv.row(std::vector<std::string>{"stop_id", "name", "x", "y", "change", "trips_before", "trips_after"});
  for (const StopChange& stop : compareStops(oldStops, stops)) {
    const char* change = !stop.isThere              ? "gone"
                         : !stop.wasThere           ? "new"
                         : stop.after < stop.before ? "fewer"
                         : stop.after > stop.before ? "more"
                                                    : "same";
    gone += stop.isThere ? 0 : 1;
    added += stop.wasThere ? 0 : 1;
    fewer += stop.isThere && stop.wasThere && stop.after < stop.before ? 1 : 0;
    more += stop.isThere && stop.wasThere && stop.after > stop.before ? 1 : 0;
    csv.row(std::vector<std::string>{stop.key, stop.name, plugin::decimal(stop.position.x, 1),
                                     plugin::decimal(stop.position.y, 1), change, std::to_string(stop.before),
                                     std::to_string(stop.after)});
  }
  answer.changesCsv = csv.content();
  answer.sentences.push_back(text("Since the older edition, %1 people are worse off and %2 better off.",
                                  withSeparators(std::llround(lost)), withSeparators(std::llround(gained))));
  answer.sentences.push_back(
      text("Stops: %1 gone, %2 new, %3 with fewer trips, %4 with more.", gone, added, fewer, more));
  json["change"] = {{"worse", number(lost)}, {"better", number(gained)}, {"stops_gone", gone},
                    {"stops_new", added},    {"stops_fewer", fewer},     {"stops_more", more}};
  for (const auto& [code, people] : districts)
    json["change"]["districts"][code.empty() ? "none" : code] = {{"worse", number(people[0])},
                                                                 {"better", number(people[1])}};
}

}  // namespace

GapAnswer computeGaps(const store::Workspace& workspace, const store::Registry* registry,
                      const GapRequest& request, const std::string& resources, Progress& progress) {
  const plugin::Limit limit = plugin::parseLimit(request.within);
  if (limit.by != walk::Minimise::Distance)
    throw Error(ErrorKind::BadInput, text("The way to a stop is limited in metres, not in minutes."), {},
                text("Write 300m, 500m or 1km."));
  GapAnswer answer;
  const auto feeds = feedsOf(workspace, request.feeds, answer.warnings);
  const std::vector<BusStop> stops = busStops(feeds, request.day);
  const plugin::Districts districts(workspace.districts());
  std::vector<std::string> codes;
  for (const auto& district : districts.all()) codes.push_back(district.code);
  const Homes homes = homesOf(workspace, registry, request.points, districts, resources);
  const auto walking = plugin::openWalking(workspace, resources, request.profile, limit.by);
  progress.step(0.5, text("Looking for bus gaps"));
  const Gaps gaps = findGaps(walking->metric, homes.demands, stops, limit.value, request.minTrips, codes, 0);

  addSentences(gaps, districts, request, answer.sentences);
  answer.warnings.insert(answer.warnings.end(), homes.warnings.begin(), homes.warnings.end());
  warnOfDays(feeds, request.day, answer.warnings);
  Json json{{"within", request.within}, {"day", request.day}, {"min_trips", request.minTrips}};
  json["points"] = homes.points;
  for (const auto& feed : feeds) json["days"][feed.name] = dateWords(dayOf(feed, request.day));
  json["totals"] = toJson(gaps.people);
  for (const auto& [code, sums] : gaps.districts)
    json["districts"][code.empty() ? "none" : code] = toJson(sums);
  std::optional<Gaps> before;
  if (!request.before.empty()) {
    const auto oldStops = busStops(feedsOf(workspace, request.before, answer.warnings), request.day);
    before = findGaps(walking->metric, homes.demands, oldStops, limit.value, request.minTrips, codes, 0);
    compare(gaps, *before, stops, oldStops, homes.demands, json, answer);
  }
  json["sentences"] = answer.sentences;
  json["warnings"] = answer.warnings;
  answer.json = json.dump(2) + "\n";
  answer.pointsCsv = pointsCsv(gaps, homes.demands, stops, before ? &*before : nullptr);
  answer.stopsCsv = stopsCsv(feeds);
  return answer;
}

}  // namespace michi::mobility
