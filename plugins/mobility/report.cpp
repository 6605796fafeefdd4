#include "plugins/mobility/report.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "base/error.h"
#include "base/text.h"
#include "plugins/mobility/report_areas.h"

namespace michi::mobility {
namespace {

constexpr int kCurveSteps = 40;
constexpr double kCurveEnd = 4;  // times the limit
constexpr std::size_t kNearestShown = 3;

/// The weights' median; 0 of nothing.
double medianOf(std::vector<std::pair<double, double>> values) {
  std::sort(values.begin(), values.end());
  double all = 0, sum = 0;
  for (const auto& [value, weight] : values) all += weight;
  for (const auto& [value, weight] : values) {
    sum += weight;
    if (sum * 2 >= all) return value;
  }
  return 0;
}

/// What people have in common with their neighbours: the one that most of them name, -1 for none.
template <class Of>
std::int64_t mostCommon(const std::vector<std::size_t>& members, const std::vector<Demand>& demands,
                        const Of& of) {
  std::map<std::int64_t, double> people;
  for (const std::size_t i : members) {
    if (of(i) >= 0) people[of(i)] += demands[i].weight;
  }
  const auto most = std::max_element(people.begin(), people.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == people.end() ? -1 : most->first;
}

/// Makes a report of its input, question by question.
class Maker {
 public:
  Maker(const ReportInput& input, ReportLevel level)
      : m_input(input), m_level(level), m_areas(input.districts) {
    m_report.level = level;
    m_report.detail = detailGroup(input.groups, level);
    nameAreas();
    if (m_report.detail) {
      m_detail = &input.groups[*m_report.detail];
      m_members.resize(m_areas.size());
      for (std::size_t i = 0; i < m_detail->demands.size(); ++i)
        m_members[m_areas.indexOf(m_detail->demands[i].district)].push_back(i);
    }
  }

  Report make() {
    for (std::size_t group = 0; group < m_input.groups.size(); ++group) tellReach(group);
    if (m_detail != nullptr) tellDetails();
    rank();
    dropTheNameless();
    return std::move(m_report);
  }

 private:
  using Table = std::vector<std::vector<double>>;

  void nameAreas() {
    for (const CountedGroup& group : m_input.groups) m_report.groups.push_back(group.who);
    for (const DistrictName& district : m_input.districts) {
      AreaFigures& area = m_report.districts.emplace_back();
      area.code = district.code, area.name = district.name;
      area.former = district.former, area.council = district.council;
    }
    m_report.districts.emplace_back();  // of those in no district; dropped in the end
    m_report.councils = m_areas.councils();
    m_report.formers = m_areas.formers();
    forEach([this](AreaFigures& area) {
      area.people.resize(m_input.groups.size());
      area.kinds.resize(m_input.kinds.size());
      for (KindFigures& kind : area.kinds) kind.reach.resize(m_input.groups.size());
    });
  }

  template <class Visit>
  void forEach(const Visit& visit) {
    for (auto* areas : {&m_report.districts, &m_report.councils, &m_report.formers})
      std::for_each(areas->begin(), areas->end(), visit);
    visit(m_report.city);
  }

  /// One question: counts by district and class, told to all areas.
  template <class Keep>
  void tell(const Table& table, const Keep& keep) {
    ReportAreas::Told told = m_areas.tell(table, m_level);
    for (std::size_t i = 0; i < told.districts.size(); ++i) keep(m_report.districts[i], told.districts[i]);
    for (std::size_t i = 0; i < told.councils.size(); ++i) keep(m_report.councils[i], told.councils[i]);
    for (std::size_t i = 0; i < told.formers.size(); ++i) keep(m_report.formers[i], told.formers[i]);
    keep(m_report.city, told.city);
  }

  template <class ClassOf>
  Table tableOf(const CountedGroup& group, std::size_t classes, const ClassOf& classOf) const {
    Table table(m_areas.size(), std::vector<double>(classes, 0));
    for (std::size_t i = 0; i < group.demands.size(); ++i)
      table[m_areas.indexOf(group.demands[i].district)][classOf(i)] += group.demands[i].weight;
    return table;
  }

  bool isTold(std::size_t group, std::size_t kind) const {
    return m_level == ReportLevel::Internal || group == m_report.detail || (group == 0 && kind == 0);
  }

  void tellReach(std::size_t group) {
    const CountedGroup& people = m_input.groups[group];
    for (std::size_t kind = 0; kind < m_input.kinds.size(); ++kind) {
      if (!isTold(group, kind)) continue;
      const auto& lines = people.coverage.lines[kind];
      tell(tableOf(people, kReachClasses,
                   [&](std::size_t i) { return static_cast<std::size_t>(lines[i].reached); }),
           [&](AreaFigures& area, Counts& counts) {
             if (kind == 0) area.people[group] = counts.back();
             area.kinds[kind].reach[group] = counts;
           });
    }
  }

  void tellDetails() {
    for (std::size_t kind = 0; kind < m_input.kinds.size(); ++kind) {
      tellBands(kind);
      tellCurves(kind);
      tellNearest(kind);
    }
    tellMinistry();
    if (m_input.bus) tellBus();
    for (const OptionInput& option : m_input.options) tellOption(option);
    if (m_input.trips) {
      const std::vector<RoundTrip>& trips = *m_input.trips;
      tell(tableOf(*m_detail, kOutcomeCount,
                   [&](std::size_t i) { return static_cast<std::size_t>(trips[i].outcome); }),
           [](AreaFigures& area, Counts& counts) { area.trips = counts; });
    }
  }

  void tellBands(std::size_t kind) {
    const auto& lines = m_detail->coverage.lines[kind];
    const auto& ends = m_input.bands;
    tell(tableOf(*m_detail, ends.size() + 2,
                 [&](std::size_t i) {
                   const auto way = wayOf(lines[i], m_input.by);
                   return way ? static_cast<std::size_t>(std::lower_bound(ends.begin(), ends.end(), *way) -
                                                         ends.begin())
                              : ends.size() + 1;
                 }),
         [&](AreaFigures& area, Counts& counts) { area.kinds[kind].bands = counts; });
  }

  std::vector<CurvePoint> curveOf(std::span<const CoverageLine> lines,
                                  std::span<const Demand> demands) const {
    const Curve curve(lines, demands, m_input.by);
    std::vector<CurvePoint> points;
    if (curve.all() <= 0) return points;
    for (int step = 0; step <= kCurveSteps; ++step) {
      const double at = m_input.limit * kCurveEnd * step / kCurveSteps;
      points.push_back({at, curve.within(at) / curve.all()});
    }
    return points;
  }

  void tellCurves(std::size_t kind) {
    const auto& lines = m_detail->coverage.lines[kind];
    m_report.city.kinds[kind].curve = curveOf(lines, m_detail->demands);
    for (std::size_t district = 0; district < m_members.size(); ++district) {
      std::vector<CoverageLine> own;
      std::vector<Demand> people;
      for (const std::size_t i : m_members[district])
        own.push_back(lines[i]), people.push_back(m_detail->demands[i]);
      m_report.districts[district].kinds[kind].curve = curveOf(own, people);
    }
  }

  void tellNearest(std::size_t kind) {
    for (std::size_t district = 0; district < m_members.size(); ++district)
      m_report.districts[district].kinds[kind].nearest = nearestOf(m_members[district], kind);
  }

  std::vector<NearPlace> nearestOf(const std::vector<std::size_t>& members, std::size_t kind) const {
    const auto& lines = m_detail->coverage.lines[kind];
    std::map<std::int64_t, std::vector<std::size_t>> byPlace;
    for (const std::size_t i : members) {
      if (lines[i].place >= 0) byPlace[lines[i].place].push_back(i);
    }
    std::vector<std::pair<double, NearPlace>> found;
    for (const auto& [place, users] : byPlace) {
      std::vector<std::pair<double, double>> metres, minutes;
      double people = 0;
      for (const std::size_t i : users) {
        const double weight = m_detail->demands[i].weight;
        metres.emplace_back(lines[i].distance, weight), minutes.emplace_back(lines[i].minutes, weight);
        people += weight;
      }
      found.emplace_back(people, NearPlace{m_input.kinds[kind].names[static_cast<std::size_t>(place)],
                                           medianOf(std::move(metres)), medianOf(std::move(minutes))});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    if (found.size() > kNearestShown) found.resize(kNearestShown);
    std::vector<NearPlace> places;
    places.reserve(found.size());
    for (auto& [people, place] : found) places.push_back(std::move(place));
    return places;
  }

  /// Those whose ages are known and may be told: of the details' group, else the inhabitants.
  const CountedGroup* groupWithAges() const {
    for (std::size_t i = *m_report.detail; i < m_input.groups.size(); ++i) {
      const auto& demands = m_input.groups[i].demands;
      if (std::any_of(demands.begin(), demands.end(),
                      [](const Demand& one) { return one.elderly.has_value(); }))
        return &m_input.groups[i];
    }
    return nullptr;
  }

  /// 農林水産省の数え方, of the first kind of place.
  void tellMinistry() {
    const CountedGroup* group = groupWithAges();
    if (group == nullptr) return;
    const auto straight = straightDistances(group->demands, m_input.kinds.front().places);
    constexpr std::size_t kClasses = 4;
    Table table(m_areas.size(), std::vector<double>(kClasses, 0));
    for (std::size_t i = 0; i < group->demands.size(); ++i) {
      const Demand& one = group->demands[i];
      if (!one.elderly) continue;
      const bool isFar = !straight[i] || *straight[i] >= AccessDifficulty::kStraightLimit;
      const bool isOut = group->coverage.lines.front()[i].reached != Reached::Within;
      table[m_areas.indexOf(one.district)][(isFar ? 0U : 2U) + (isOut ? 0U : 1U)] += *one.elderly;
    }
    tell(table, [](AreaFigures& area, Counts& counts) {
      area.ministry = counts;
      area.elderly = counts.back();
    });
  }

  void tellBus() {
    const std::vector<GapLine>& lines = m_input.bus->gaps.lines;
    tell(tableOf(*m_detail, kGapCount, [&](std::size_t i) { return static_cast<std::size_t>(lines[i].gap); }),
         [](AreaFigures& area, Counts& counts) { area.gaps = counts; });
    for (std::size_t district = 0; district < m_members.size(); ++district) {
      if (!m_members[district].empty()) m_report.districts[district].bus = busOf(m_members[district]);
    }
  }

  BusFigures busOf(const std::vector<std::size_t>& members) const {
    const auto& stops = m_input.bus->stops;
    const Gaps& gaps = m_input.bus->gaps;
    const auto& demands = m_detail->demands;
    BusFigures bus;
    const auto nearest = mostCommon(members, demands, [&](std::size_t i) { return gaps.lines[i].nearest; });
    const auto best = mostCommon(members, demands, [&](std::size_t i) { return gaps.lines[i].best; });
    bus.gap = static_cast<BusGap>(mostCommon(
        members, demands, [&](std::size_t i) { return static_cast<std::int64_t>(gaps.lines[i].gap); }));
    if (nearest >= 0) {
      std::vector<std::pair<double, double>> ways;
      for (const std::size_t i : members) {
        if (gaps.lines[i].nearest == nearest) ways.emplace_back(gaps.lines[i].distance, demands[i].weight);
      }
      bus.nearest = stops[0][static_cast<std::size_t>(nearest)].name;
      bus.metres = medianOf(std::move(ways));
    }
    if (best < 0) return bus;
    bus.best = stops[0][static_cast<std::size_t>(best)].name;
    for (std::size_t day = 0; day < stops.size(); ++day)
      bus.trips[day] = stops[day][static_cast<std::size_t>(best)].service.trips;
    return bus;
  }

  void tellOption(const OptionInput& option) {
    constexpr std::size_t kClasses = 3;
    m_report.options.push_back(option.name);
    forEach([](AreaFigures& area) { area.options.emplace_back(); });
    const auto count = [&](const std::vector<signed char>& of, Counts OptionFigures::*counts) {
      if (of.empty()) return;
      tell(tableOf(*m_detail, kClasses, [&](std::size_t i) { return of[i] > 0   ? 0U
                                                                    : of[i] < 0 ? 1U
                                                                                : 2U; }),
           [&](AreaFigures& area, Counts& told) { area.options.back().*counts = told; });
    };
    count(option.reach, &OptionFigures::reach);
    count(option.bus, &OptionFigures::bus);
  }

  void rank() {
    for (std::size_t i = 0; i + 1 < m_report.districts.size(); ++i) m_report.worstFirst.push_back(i);
    const auto out = [this](std::size_t i) {
      return outOfReach(m_report.districts[i].kinds.front().reach.front()).value_or(-1);
    };
    std::stable_sort(m_report.worstFirst.begin(), m_report.worstFirst.end(),
                     [&](std::size_t a, std::size_t b) { return out(a) > out(b); });
  }

  /// Those of no district, and councils and former municipalities that the data do not name.
  void dropTheNameless() {
    for (auto* areas : {&m_report.districts, &m_report.councils, &m_report.formers})
      std::erase_if(*areas, [](const AreaFigures& area) { return area.name.empty() && area.code.empty(); });
    std::erase_if(m_report.councils, [](const AreaFigures& area) { return area.council.empty(); });
  }

  const ReportInput& m_input;
  ReportLevel m_level;
  ReportAreas m_areas;
  Report m_report;
  const CountedGroup* m_detail = nullptr;
  std::vector<std::vector<std::size_t>> m_members;  // [district] of the detailed group
};

}  // namespace

std::optional<std::size_t> detailGroup(std::span<const CountedGroup> groups, ReportLevel level) {
  if (level == ReportLevel::Internal && !groups.empty()) return 0;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    if (groups[i].who == "population") return i;
  }
  return std::nullopt;
}

Report makeReport(const ReportInput& input, ReportLevel level) {
  if (input.groups.empty() || input.kinds.empty())
    throw Error(ErrorKind::BadInput, text("A report needs people and a kind of place."));
  return Maker(input, level).make();
}

std::optional<std::int64_t> outOfReach(const Counts& reach) {
  if (reach.size() <= kReachClasses) return std::nullopt;
  if (reach.front() && reach.back()) return *reach.back() - *reach.front();
  return reach[1] && reach[2] ? std::optional(*reach[1] + *reach[2]) : std::nullopt;
}

std::optional<double> shareWithin(const Counts& reach) {
  if (reach.size() <= kReachClasses || !reach.front() || !reach.back() || *reach.back() == 0)
    return std::nullopt;
  return static_cast<double>(*reach.front()) / static_cast<double>(*reach.back());
}

}  // namespace michi::mobility
