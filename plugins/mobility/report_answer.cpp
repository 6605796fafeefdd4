#include "plugins/mobility/report_answer.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/text.h"
#include "catalog/facility_kinds.h"
#include "plugin/analysis.h"
#include "plugin/registry_view.h"
#include "plugins/mobility/analysis.h"
#include "plugins/mobility/demands.h"
#include "plugins/mobility/feeds.h"
#include "plugins/mobility/places.h"
#include "plugins/mobility/scenario_answer.h"

namespace michi::mobility {
namespace {

constexpr double kStopLimit = 500;      // metres to a stop: the handbook's for the country
constexpr std::uint32_t kMinTrips = 3;  // fewer a day and direction are few
constexpr Time kLongestWalk = 15 * 60;
constexpr const char* kDoctor = "clinic";

/// What is read and computed on the way.
struct Work {
  const store::Workspace& workspace;
  const ReportRequest& request;
  const std::string& resources;
  catalog::FacilityKinds known;
  plugin::Districts districts;
  ReportInput input = {};
  ReportAnswer answer = {};
  std::vector<std::string> codes = {};
};

void readKinds(Work& work) {
  for (KindOfPlace& kind : placesOf(work.workspace, work.known, plugin::splitList(work.request.to))) {
    ReportKind& one = work.input.kinds.emplace_back();
    one.key = kind.kind;
    one.label = work.known.find(kind.kind)->labelJa;
    work.answer.kinds.push_back(one.key);
    work.answer.kindLabels.push_back(one.label);
    for (const auto& facility : work.workspace.facilities(work.known.expand(kind.kind)))
      one.names.push_back(facility.name);
    one.places = std::move(kind.places);
  }
  if (work.input.kinds.empty())
    throw Error(ErrorKind::BadInput, text("A report needs people and a kind of place."));
}

void readDistricts(Work& work) {
  for (const store::District& district : work.districts.all()) {
    work.codes.push_back(district.code);
    work.input.districts.push_back({district.code, district.name, district.former, district.council});
    work.answer.districts.push_back(district);
  }
  if (work.codes.empty())
    throw Error(ErrorKind::NotFound, text("The workspace has no districts to report on."), {},
                text("Import districts first: under “Data” in the workstation, or with\n"
                     "michi import districts FILE --into WORKSPACE"));
}

void readPeople(Work& work, const store::Registry* registry) {
  if (work.request.points != "population") {
    const plugin::People people = registry != nullptr ? plugin::householdsOf(*registry, work.resources)
                                                      : plugin::needPointsOf(work.workspace);
    if (!people.points.empty())
      work.input.groups.push_back(
          {people.areHouseholds ? "households" : "needs", demandsOf(people, work.districts), {}});
    work.answer.warnings = plugin::warningsOf(people);
  }
  if (work.request.points != "needs") {
    Census inhabitants = census(work.workspace, work.districts);
    if (!inhabitants.cells.empty()) {
      work.answer.notes.push_back(printText("Inhabitants by the census of %1.", *inhabitants.year));
      work.input.groups.push_back({"population", std::move(inhabitants.cells), {}});
    }
  }
  if (work.input.groups.empty())
    throw Error(ErrorKind::NotFound,
                text("The workspace has neither need points nor population: there is nobody to cover."), {},
                text("Import points or population first."));
}

/// The roads of the first kind, for the map; then everybody's way.
void coverEverybody(Work& work, const plugin::Walking& walking) {
  std::vector<KindOfPlace> kinds;
  for (const ReportKind& kind : work.input.kinds) kinds.push_back({kind.key, kind.places});
  for (CountedGroup& group : work.input.groups)
    group.coverage = cover(walking.metric, group.demands, kinds, work.input.limit, work.codes, 0);
  std::vector<geo::Point> places;
  for (const Place& place : work.input.kinds.front().places) places.push_back(place.position);
  work.answer.ways = roadBands(walking.metric, places, work.input.bands);
}

const CountedGroup* detailOf(const Work& work) {
  const auto detail = detailGroup(work.input.groups, work.request.level);
  return detail ? &work.input.groups[*detail] : nullptr;
}

void findBuses(Work& work, const std::vector<store::TransitFeed>& feeds) {
  const CountedGroup* people = detailOf(work);
  if (people == nullptr) return;
  const auto walking =
      plugin::openWalking(work.workspace, work.resources, work.request.profile, walk::Minimise::Distance);
  BusInput bus;
  bus.stops = {busStops(feeds, "weekday"), busStops(feeds, "saturday"), busStops(feeds, "sunday")};
  bus.gaps = findGaps(walking->metric, people->demands, bus.stops[0], kStopLimit, kMinTrips, work.codes, 0);
  work.input.bus = std::move(bus);
}

/// To the doctor and back on a weekday; nothing where the city has no clinic.
void findTrips(Work& work, const std::vector<store::TransitFeed>& feeds) {
  const CountedGroup* people = detailOf(work);
  const auto clinics = work.workspace.facilities(work.known.expand(kDoctor));
  if (people == nullptr || clinics.empty()) return;
  const auto walking =
      plugin::openWalking(work.workspace, work.resources, work.request.profile, walk::Minimise::Time);
  std::vector<geo::Point> places, stops;
  std::vector<int> days;
  for (const store::Facility& clinic : clinics) places.push_back(clinic.position);
  for (const store::TransitFeed& feed : feeds) {
    days.push_back(dayOf(feed, "weekday"));
    for (const auto& stop : feed.stops) stops.push_back(stop.position);
  }
  const DayTimetable timetable(feeds, days);
  const RoundTripSearch search(walking->metric, timetable, stops, places, kLongestWalk, {});
  work.input.trips = search.run(people->demands, Appointment(), 0);
}

void readBuses(Work& work, Progress& progress) {
  if (work.workspace.transitFeeds().empty()) {
    work.answer.notes.push_back(printText("There is no timetable: buses were not looked at."));
    return;
  }
  const auto feeds = feedsOf(work.workspace, work.request.feeds, work.answer.warnings);
  warnOfDays(feeds, "weekday", work.answer.warnings);
  findBuses(work, feeds);
  progress.report(0.5);
  findTrips(work, feeds);
}

/// What each saved scenario would do to those whom the details are of.
void tryScenarios(Work& work, const store::Registry* registry, Progress& progress) {
  const CountedGroup* people = detailOf(work);
  const std::vector<Scenario> scenarios = scenariosOf(work.workspace, work.answer.warnings);
  if (people == nullptr || scenarios.empty()) return;
  StudyRequest request;
  request.to = work.input.kinds.front().key;
  request.within = work.request.within;
  request.profile = work.request.profile;
  request.points = people->who == "population" ? "population" : "needs";
  const ScenarioStudy study(work.workspace, registry, request, work.resources, progress);
  for (const Scenario& scenario : scenarios) {
    ScenarioOutcome outcome = study.outcomeOf(scenario);
    work.input.options.push_back({outcome.name, std::move(outcome.kinds.front().of),
                                  outcome.bus ? std::move(outcome.bus->of) : std::vector<signed char>()});
    work.answer.warnings.insert(work.answer.warnings.end(), outcome.warnings.begin(), outcome.warnings.end());
  }
}

std::string kindOnReport(const std::string& kind) {
  for (const auto& [key, title] : {std::pair{"districts", printText("Districts")},
                                   {"roads", printText("Roads")},
                                   {"facilities", printText("Facilities")},
                                   {"transit", printText("Timetables")},
                                   {"points", printText("Need points")},
                                   {"population", printText("Population")}}) {
    if (kind == key) return title;
  }
  return {};
}

/// "道路：roads.osm.pbf（2026-11-01）／…", each kind once with its newest source.
std::string sourcesOf(const store::WorkspaceInfo& info, const std::string& who) {
  std::string line;
  std::map<std::string, const store::SourceInfo*> newest;
  for (const auto& source : info.sources) {
    if (kindOnReport(source.kind).empty() || (source.kind == "points" && who != "needs")) continue;
    const store::SourceInfo*& found = newest[source.kind];
    if (found == nullptr || found->importedAt < source.importedAt) found = &source;
  }
  for (const auto& [kind, source] : newest) {
    const std::string date = source->dataDate.empty() ? source->importedAt.substr(0, 10) : source->dataDate;
    line += (line.empty() ? "" : printText(" / ")) + printText("%1: %2", kindOnReport(kind), source->name) +
            printText(" (%1)", date);
  }
  if (who == "households")
    line += (line.empty() ? "" : printText(" / ")) + printText("Registry of households");
  return line;
}

/// Where everybody in need stands on the map, at the internal level.
void placePoints(Work& work) {
  const CountedGroup& people = work.input.groups.front();
  if (work.request.level != ReportLevel::Internal || people.who == "population") return;
  for (std::size_t i = 0; i < people.demands.size(); ++i) {
    store::CoverageRow& row = work.answer.points.emplace_back();
    row.districtCode = people.demands[i].district;
    row.reached = word(people.coverage.lines.front()[i].reached);
    row.position = people.demands[i].position;
  }
}

void setLimits(Work& work) {
  const plugin::Limit limit = plugin::parseLimit(work.request.within);
  work.input.limit = work.answer.limit = limit.value;
  work.input.by = limit.by;
  work.answer.isTime = limit.by == walk::Minimise::Time;
  work.input.bands = {limit.value / 2, limit.value, 2 * limit.value, 4 * limit.value};
  work.answer.bands = work.input.bands;
}

}  // namespace

ReportAnswer computeReport(const store::Workspace& workspace, const store::Registry* registry,
                           const ReportRequest& request, const std::string& resources, Progress& progress) {
  Work work{workspace, request, resources,
            catalog::FacilityKinds::read(resources + "/data/rules/facility_kinds.toml"),
            plugin::Districts(workspace.districts())};
  setLimits(work);
  readDistricts(work);
  readKinds(work);
  readPeople(work, registry);
  const auto walking = plugin::openWalking(workspace, resources, request.profile, work.input.by);
  progress.step(0.3, text("Computing coverage"));
  coverEverybody(work, *walking);
  progress.step(0.6, text("Looking for journeys"));
  readBuses(work, progress);
  progress.step(0.9, text("Trying the scenarios"));
  tryScenarios(work, registry, progress);
  placePoints(work);
  const store::WorkspaceInfo info = workspace.info();
  ReportAnswer answer = std::move(work.answer);
  answer.report = makeReport(work.input, request.level);
  answer.request = request;
  answer.city = info.name;
  answer.today = japanese::isoDate(plugin::today());
  answer.profileLabel = walking->profile.label.empty() ? request.profile : walking->profile.label;
  answer.sources = sourcesOf(info, work.input.groups.front().who);
  return answer;
}

std::vector<std::size_t> chosenDistricts(const ReportAnswer& answer, const std::string& wanted) {
  std::vector<std::size_t> chosen;
  const plugin::Districts known(answer.districts);
  const auto indexOf = [&](const std::string& code) {
    for (std::size_t i = 0; i < answer.districts.size(); ++i) {
      if (answer.districts[i].code == code) return i;
    }
    return answer.districts.size();
  };
  if (wanted == "all") {
    for (std::size_t i = 0; i < answer.districts.size(); ++i) chosen.push_back(i);
  } else {
    for (const std::string& code : plugin::splitList(wanted))
      chosen.push_back(indexOf(known.byCode(code).code));
  }
  if (chosen.empty()) throw Error(ErrorKind::NotFound, text("No district was chosen."));
  return chosen;
}

ReportLevel reportLevel(const std::string& words) {
  if (words == "public") return ReportLevel::Public;
  if (words == "internal") return ReportLevel::Internal;
  throw Error(ErrorKind::BadInput, text("“%1” is no level of a report.", words), {},
              text("Write public or internal."));
}

}  // namespace michi::mobility
