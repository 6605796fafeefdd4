#include "plugins/mobility/gap_answer.h"

#include <algorithm>
#include <cmath>

#include "base/error.h"
#include "base/text.h"
#include "plugin/analysis.h"
#include "plugin/text_table.h"

namespace michi::mobility {
namespace {

std::string rounded(double people) { return withSeparators(std::llround(people)); }

std::string percent(double part, double all) { return plugin::decimal(all > 0 ? 100 * part / all : 0, 1); }

double sumOf(const std::array<double, kGapCount>& people) {
  double sum = 0;
  for (const double count : people) sum += count;
  return sum;
}

void addGapSentences(GapAnswer& answer, const plugin::Districts& districts) {
  const Gaps& gaps = answer.asked().gaps;
  const double all = sumOf(gaps.people), out = withoutBus(gaps.people);
  answer.sentences.push_back(
      text("%1 of %2 (%3 %) have no bus that serves them: %4 have no stop within %5, at %6 no bus "
           "stops that day, at %7 fewer than %8 a day and direction.",
           rounded(out), rounded(all), percent(out, all), rounded(gaps.people[0]), answer.request.within,
           rounded(gaps.people[1]), rounded(gaps.people[2]), answer.request.minTrips));
  std::string worst;
  double most = 0;
  for (const auto& [code, people] : gaps.districts) {
    if (!code.empty() && withoutBus(people) > most) most = withoutBus(people), worst = code;
  }
  if (most > 0)
    answer.sentences.push_back(text("  Most in %1: %2.", districts.byCode(worst).name, rounded(most)));
  for (const GapDay& other : std::span(answer.days).subspan(1)) {
    const double outThen = withoutBus(other.gaps.people);
    answer.sentences.push_back(text("%1: %2 (%3 %) have no bus that serves them.", dayWords(other.day),
                                    rounded(outThen), percent(outThen, all)));
  }
}

std::size_t countOf(const std::vector<StopChange>& stops, std::string_view change) {
  return static_cast<std::size_t>(std::count_if(
      stops.begin(), stops.end(), [&](const StopChange& stop) { return word(stop) == change; }));
}

void addChangeSentences(GapAnswer& answer) {
  const OlderEdition& before = *answer.before;
  answer.sentences.push_back(text("Since the older edition, %1 people are worse off and %2 better off.",
                                  rounded(before.people.worse), rounded(before.people.better)));
  const auto& stops = before.stopChanges;
  answer.sentences.push_back(text("Stops: %1 gone, %2 new, %3 with fewer trips, %4 with more.",
                                  countOf(stops, "gone"), countOf(stops, "new"), countOf(stops, "fewer"),
                                  countOf(stops, "more")));
}

/// Who is worse or better off by the newer edition.
void comparePeople(OlderEdition& before, const Gaps& now, const std::vector<Demand>& demands) {
  for (std::size_t i = 0; i < demands.size(); ++i) {
    if (now.lines[i].gap == before.gaps.lines[i].gap) continue;
    const bool isWorse = now.lines[i].gap < before.gaps.lines[i].gap;
    for (PeopleChange* sum : {&before.people, &before.districts[demands[i].district]})
      (isWorse ? sum->worse : sum->better) += demands[i].weight;
  }
}

}  // namespace

const GapDay* GapAnswer::on(const std::string& day) const {
  const auto found =
      std::find_if(days.begin(), days.end(), [&](const GapDay& one) { return one.day == day; });
  return found == days.end() ? nullptr : &*found;
}

double withoutBus(const std::array<double, kGapCount>& people) { return people[0] + people[1] + people[2]; }

GapAnswer computeGaps(const store::Workspace& workspace, const store::Registry* registry,
                      const GapRequest& request, const std::string& resources, Progress& progress) {
  const plugin::Limit limit = plugin::parseLimit(request.within);
  if (limit.by != walk::Minimise::Distance)
    throw Error(ErrorKind::BadInput, text("The way to a stop is limited in metres, not in minutes."), {},
                text("Write 300m, 500m or 1km."));
  GapAnswer answer;
  answer.request = request;
  const auto feeds = feedsOf(workspace, request.feeds, answer.warnings);
  answer.feeds = inUse(feeds, request.day);
  const plugin::Districts districts(workspace.districts());
  std::vector<std::string> codes;
  for (const auto& district : districts.all()) codes.push_back(district.code);
  answer.homes = homesOf(workspace, registry, request.points, districts, resources);
  const auto walking = plugin::openWalking(workspace, resources, request.profile, limit.by);
  const auto find = [&](const std::vector<BusStop>& stops) {
    return findGaps(walking->metric, answer.homes.demands, stops, limit.value, request.minTrips, codes, 0);
  };
  for (const std::string& day : daysBeside(request.day)) {
    progress.step(0.2, text("Looking for bus gaps"));
    std::vector<BusStop> stops = busStops(feeds, day);
    Gaps gaps = find(stops);
    answer.days.push_back({day, std::move(stops), std::move(gaps)});
  }
  addGapSentences(answer, districts);
  answer.warnings.insert(answer.warnings.end(), answer.homes.warnings.begin(), answer.homes.warnings.end());
  warnOfDays(feeds, request.day, answer.warnings);
  if (!request.before.empty()) {
    OlderEdition& before = answer.before.emplace();
    before.stops = busStops(feedsOf(workspace, request.before, answer.warnings), request.day);
    before.gaps = find(before.stops);
    before.stopChanges = compareStops(before.stops, answer.asked().stops);
    comparePeople(before, answer.asked().gaps, answer.homes.demands);
    addChangeSentences(answer);
  }
  return answer;
}

}  // namespace michi::mobility
