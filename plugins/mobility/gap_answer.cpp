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

const char* word(const StopChange& stop) {
  if (!stop.isThere) return "gone";
  if (!stop.wasThere) return "new";
  return stop.after < stop.before ? "fewer" : stop.after > stop.before ? "more" : "same";
}

/// Which stops lost or gained by the newer edition.
void compareStopsOf(const std::vector<BusStop>& stops, const std::vector<BusStop>& oldStops, Json& json,
                    GapAnswer& answer) {
  std::map<std::string, std::size_t> counts;
  plugin::CsvWriter csv;
  csv.row(std::vector<std::string>{"stop_id", "name", "x", "y", "change", "trips_before", "trips_after"});
  for (const StopChange& stop : compareStops(oldStops, stops)) {
    ++counts[word(stop)];
    csv.row(std::vector<std::string>{stop.key, stop.name, plugin::decimal(stop.position.x, 1),
                                     plugin::decimal(stop.position.y, 1), word(stop),
                                     std::to_string(stop.before), std::to_string(stop.after)});
  }
  answer.changesCsv = csv.content();
  answer.sentences.push_back(text("Stops: %1 gone, %2 new, %3 with fewer trips, %4 with more.",
                                  counts["gone"], counts["new"], counts["fewer"], counts["more"]));
  for (const char* change : {"gone", "new", "fewer", "more"})
    json["change"][std::string("stops_") + change] = counts[change];
}

/// Who is worse or better off by it.
void comparePeople(const Gaps& gaps, const Gaps& before, const std::vector<Demand>& demands, Json& json,
                   GapAnswer& answer) {
  struct Sum {
    double worse = 0, better = 0;
  };
  Sum all;
  std::map<std::string, Sum> districts;
  for (std::size_t i = 0; i < demands.size(); ++i) {
    if (gaps.lines[i].gap == before.lines[i].gap) continue;
    const bool isWorse = gaps.lines[i].gap < before.lines[i].gap;
    for (Sum* sum : {&all, &districts[demands[i].district]})
      (isWorse ? sum->worse : sum->better) += demands[i].weight;
  }
  answer.sentences.push_back(text("Since the older edition, %1 people are worse off and %2 better off.",
                                  withSeparators(std::llround(all.worse)),
                                  withSeparators(std::llround(all.better))));
  json["change"] = {{"worse", number(all.worse)}, {"better", number(all.better)}};
  for (const auto& [code, sum] : districts)
    json["change"]["districts"][code.empty() ? "none" : code] = {{"worse", number(sum.worse)},
                                                                 {"better", number(sum.better)}};
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
    comparePeople(gaps, *before, homes.demands, json, answer);
    compareStopsOf(stops, oldStops, json, answer);
  }
  json["sentences"] = answer.sentences;
  json["warnings"] = answer.warnings;
  answer.json = json.dump(2) + "\n";
  answer.pointsCsv = pointsCsv(gaps, homes.demands, stops, before ? &*before : nullptr);
  answer.stopsCsv = stopsCsv(feeds);
  return answer;
}

}  // namespace michi::mobility
