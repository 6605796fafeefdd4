#include "plugins/mobility/scenario_effect.h"

#include <algorithm>
#include <bit>

namespace michi::mobility {
namespace {

/// One kind of place on the days that its places have in common.
struct Layer {
  std::size_t kind = 0;
  Weekdays days = 0;
  std::vector<std::int64_t> places;  // indexes into the kind's
};

/// For each kind its places of each set of days that occurs; most kinds have one.
void split(std::span<const PlacesOnDays> kinds, std::vector<KindOfPlace>& sets, std::vector<Layer>& layers) {
  for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
    std::map<Weekdays, std::vector<std::int64_t>> byDays;
    byDays[kEveryDay];  // also without any place: everybody is unreachable then
    for (std::size_t i = 0; i < kinds[kind].days.size(); ++i)
      byDays[kinds[kind].days[i]].push_back(static_cast<std::int64_t>(i));
    for (auto& [days, places] : byDays) {
      KindOfPlace& set = sets.emplace_back();
      for (const std::int64_t i : places)
        set.places.push_back(kinds[kind].all.places[static_cast<std::size_t>(i)]);
      layers.push_back({kind, days, std::move(places)});
    }
  }
}

bool isNearer(const CoverageLine& one, const CoverageLine& other, walk::Minimise by) {
  if (one.place < 0 || other.place < 0) return one.place >= 0;
  return by == walk::Minimise::Distance ? one.distance < other.distance : one.minutes < other.minutes;
}

void add(Effect& effect, const Demand& demand, int change) {
  effect.of.push_back(static_cast<signed char>(change));
  if (change == 0) return;
  for (Shift* shift : {&effect.all, &effect.districts[demand.district]})
    (change > 0 ? shift->better : shift->worse) += demand.weight;
}

int sign(int difference) { return difference > 0 ? 1 : difference < 0 ? -1 : 0; }

}  // namespace

std::vector<Reaching> reachOnDays(const walk::Metric& metric, std::span<const Demand> demands,
                                  std::span<const PlacesOnDays> kinds, double limit, unsigned threads) {
  std::vector<KindOfPlace> sets;
  std::vector<Layer> layers;
  split(kinds, sets, layers);
  const Coverage coverage = cover(metric, demands, sets, limit, {}, threads);
  std::vector<Reaching> result(
      kinds.size(), {std::vector<CoverageLine>(demands.size()), std::vector<Weekdays>(demands.size())});
  for (std::size_t layer = 0; layer < layers.size(); ++layer) {
    Reaching& reaching = result[layers[layer].kind];
    for (std::size_t i = 0; i < demands.size(); ++i) {
      CoverageLine line = coverage.lines[layer][i];
      if (line.reached == Reached::Within)
        reaching.days[i] = static_cast<Weekdays>(reaching.days[i] | layers[layer].days);
      if (line.place >= 0) line.place = layers[layer].places[static_cast<std::size_t>(line.place)];
      if (isNearer(line, reaching.lines[i], metric.minimise())) reaching.lines[i] = line;
    }
  }
  return result;
}

Effect effectOf(const Reaching& before, const Reaching& after, std::span<const Demand> demands) {
  Effect effect;
  for (std::size_t i = 0; i < demands.size(); ++i) {
    const int was = std::popcount(before.days[i]), is = std::popcount(after.days[i]);
    add(effect, demands[i], sign(is - was));
    if (was > 0) effect.before += demands[i].weight;
    if (is > 0) effect.after += demands[i].weight;
    effect.daysBefore += was * demands[i].weight;
    effect.daysAfter += is * demands[i].weight;
  }
  return effect;
}

Effect effectOf(const Gaps& before, const Gaps& after, std::span<const Demand> demands) {
  Effect effect;
  for (std::size_t i = 0; i < demands.size(); ++i) {
    const BusGap was = before.lines[i].gap, is = after.lines[i].gap;
    add(effect, demands[i], sign(static_cast<int>(is) - static_cast<int>(was)));
    if (was == BusGap::Served) effect.before += demands[i].weight;
    if (is == BusGap::Served) effect.after += demands[i].weight;
  }
  return effect;
}

}  // namespace michi::mobility
