#include "ui/cards/district_facts.h"

#include <algorithm>
#include <cmath>

namespace michi::ui {
namespace {

constexpr std::size_t kNearestShelters = 3;

/// 3 (before the designation) is a 1, 4 is a 2: the code list of A33_002.
bool isSpecial(const store::LandslideZone& zone) { return zone.zone == 2 || zone.zone == 4; }

bool overlaps(const geo::Box& a, const geo::Box& b) {
  return a.minX <= b.maxX && b.minX <= a.maxX && a.minY <= b.maxY && b.minY <= a.maxY;
}

class Cut {
 public:
  Cut(const geo::Geometry& district, double area, Progress& progress)
      : m_district(district), m_bounds(district.bounds()), m_area(area), m_progress(progress) {}

  /// The zones that pass, overlaps counted once.
  template <class Zone, class Passes, class Rank>
  Share share(const std::vector<Zone>& zones, Passes passes, Rank rank) const {
    Share share;
    std::vector<geo::Geometry> pieces;
    for (const Zone& zone : zones) {
      if (!passes(zone) || !overlaps(zone.area.bounds(), m_bounds)) continue;
      m_progress.check();
      geo::Geometry piece = geo::intersection(zone.area, m_district);
      if (geo::area(piece) <= 0) continue;
      share.worst = std::max(share.worst, rank(zone));
      pieces.push_back(std::move(piece));
    }
    if (!pieces.empty() && m_area > 0) share.part = std::min(1.0, geo::area(geo::unionOf(pieces)) / m_area);
    return share;
  }
  /// How much of a cell lies in the district, 0 to 1.
  double partOf(const geo::Geometry& cell) const {
    if (!overlaps(cell.bounds(), m_bounds)) return 0;
    const double whole = geo::area(cell);
    return whole > 0 ? geo::area(geo::intersection(cell, m_district)) / whole : 0;
  }

 private:
  const geo::Geometry& m_district;
  geo::Box m_bounds;
  double m_area;
  Progress& m_progress;
};

Hazards hazardsOf(const Cut& cut, const CardSource& source) {
  const auto flood = [&](store::FloodMap map) {
    return cut.share(
        source.floods, [map](const store::FloodZone& zone) { return zone.map == map && zone.rank > 0; },
        [](const store::FloodZone& zone) { return zone.rank; });
  };
  const auto severity = [](const store::LandslideZone& zone) { return isSpecial(zone) ? 2 : 1; };
  return {flood(store::FloodMap::Maximum), flood(store::FloodMap::Planned), flood(store::FloodMap::Collapse),
          cut.share(
              source.slides, [](const store::LandslideZone&) { return true; }, severity),
          cut.share(source.slides, isSpecial, severity)};
}

void add(std::optional<double>& sum, const std::optional<double>& value, double part) {
  if (value) sum = sum.value_or(0) + *value * part;
}

std::optional<Ages> peopleOf(const Cut& cut, const std::vector<store::MeshCell>& cells) {
  if (cells.empty()) return std::nullopt;
  Ages ages;
  for (const store::MeshCell& cell : cells) {
    const double part = cut.partOf(cell.area);
    if (part <= 0) continue;
    ages.total += cell.total * part;
    add(ages.under15, cell.under15, part);
    add(ages.from15To64, cell.from15To64, part);
    add(ages.over65, cell.over65, part);
    add(ages.over75, cell.over75, part);
  }
  return ages;
}

template <class Place>
NamedPlace named(const Place& place, std::string kind, geo::Point from) {
  return {place.key, std::move(kind), place.name,
          std::hypot(place.position.x - from.x, place.position.y - from.y)};
}

void byDistance(std::vector<NamedPlace>& places) {
  std::sort(places.begin(), places.end(),
            [](const NamedPlace& a, const NamedPlace& b) { return a.metres < b.metres; });
}

/// The first of each kind.
std::vector<NamedPlace> firstOfKinds(std::vector<NamedPlace> places) {
  byDistance(places);
  std::vector<NamedPlace> first;
  for (NamedPlace& place : places) {
    if (std::none_of(first.begin(), first.end(),
                     [&](const NamedPlace& one) { return one.kind == place.kind; }))
      first.push_back(std::move(place));
  }
  return first;
}

void findPlaces(const City& city, std::int64_t index, geo::Point middle, DistrictFacts& facts) {
  for (const store::Facility& one : city.facilities) {
    const bool isInside = city.districts.indexAt(one.position) == index;
    (isInside ? facts.facilities : facts.nearestFacilities).push_back(named(one, one.kind, middle));
  }
  for (const store::Shelter& one : city.shelters) {
    const bool isInside = city.districts.indexAt(one.position) == index;
    (isInside ? facts.shelters : facts.nearestShelters)
        .push_back(named(one, one.isEmergencyPlace ? one.isShelter ? "both" : "place" : "shelter", middle));
  }
  std::sort(facts.facilities.begin(), facts.facilities.end(), [](const NamedPlace& a, const NamedPlace& b) {
    return std::tie(a.kind, a.name) < std::tie(b.kind, b.name);
  });
  byDistance(facts.shelters);
  facts.nearestFacilities = firstOfKinds(std::move(facts.nearestFacilities));
  byDistance(facts.nearestShelters);
  if (facts.nearestShelters.size() > kNearestShelters) facts.nearestShelters.resize(kNearestShelters);
}

bool isOfMesh(const store::CoverageRow& row) { return row.pointKey.find('/') != std::string::npos; }

}  // namespace

std::shared_ptr<const CardSource> readCardSource(const store::Workspace& workspace, int thisYear) {
  auto source = std::make_shared<CardSource>();
  source->cells = workspace.population();
  for (const store::MeshCell& cell : source->cells) {
    const bool isBetter =
        source->year == 0 || (cell.year <= thisYear ? cell.year > source->year || source->year > thisYear
                                                    : cell.year < source->year);
    if (isBetter) source->year = cell.year;
  }
  std::erase_if(source->cells,
                [year = source->year](const store::MeshCell& cell) { return cell.year != year; });
  source->cells.shrink_to_fit();
  source->floods = workspace.floodZones();
  source->slides = workspace.landslideZones();
  return source;
}

DistrictFacts districtFacts(const City& city, const CardSource& source, const std::string& code,
                            Progress& progress) {
  const store::District& district = city.districts.byCode(code);
  DistrictFacts facts;
  facts.area = geo::area(district.area);
  facts.year = source.year;
  const Cut cut(district.area, facts.area, progress);
  facts.people = peopleOf(cut, source.cells);
  progress.report(0.3);
  facts.hazards = hazardsOf(cut, source);
  progress.report(0.9);
  facts.needs = needsOf(city.needPoints, city, code);
  const auto& all = city.districts.all();
  findPlaces(city, &district - all.data(), geo::centroid(district.area), facts);
  facts.district = {district.code, district.name, district.former, district.council, {}};
  return facts;
}

std::vector<std::pair<std::string, int>> needsOf(const std::vector<store::NeedPoint>& points,
                                                 const City& city, const std::string& code) {
  std::map<std::string, int> counts;
  for (const store::NeedPoint& point : points) {
    if (city.districts.codeOf(city.districts.indexAt(point.position)) == code) ++counts[point.needClass];
  }
  std::vector<std::pair<std::string, int>> sorted(counts.begin(), counts.end());
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  return sorted;
}

RunPart partOf(const std::optional<store::Run>& run, const std::string& code) {
  RunPart part;
  if (!run) return part;
  part.createdAt = run->createdAt;
  part.isStale = run->isStale;
  // A coverage of people in need may hold the cells of the mesh, too: they are other people.
  const bool hasNeeds = !std::all_of(run->coverage.begin(), run->coverage.end(), isOfMesh);
  for (const store::CoverageRow& row : run->coverage) {
    if (row.districtCode != code || (hasNeeds && isOfMesh(row))) continue;
    auto found = std::find_if(part.reach.begin(), part.reach.end(),
                              [&](const auto& one) { return one.first == row.kind; });
    if (found == part.reach.end()) found = part.reach.insert(found, {row.kind, {}});
    double& count = row.reached == "within"   ? found->second.within
                    : row.reached == "beyond" ? found->second.beyond
                                              : found->second.unreachable;
    count += row.weight;
  }
  for (const store::PriorityRow& row : run->priority) {
    if (row.districtCode == code) ++part.classes[row.priorityClass];
  }
  return part;
}

}  // namespace michi::ui
