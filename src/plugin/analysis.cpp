#include "plugin/analysis.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <ctime>
#include <sstream>

#include "base/error.h"
#include "base/text.h"
#include "catalog/walk_profile.h"

namespace michi::plugin {
namespace {

int todayAsNumber() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
#ifdef _WIN32
  localtime_s(&local, &now);
#else
  localtime_r(&now, &local);
#endif
  return (local.tm_year + 1900) * 10000 + (local.tm_mon + 1) * 100 + local.tm_mday;
}

std::string dateWords(int yyyymmdd) {
  return fmt::format("{:04}-{:02}-{:02}", yyyymmdd / 10000, yyyymmdd / 100 % 100, yyyymmdd % 100);
}

std::uint64_t countOf(const store::WorkspaceInfo& info, const std::string& layer) {
  for (const auto& one : info.layers) {
    if (one.name == layer) return one.count;
  }
  return 0;
}

void warnOfEmptyLayers(const store::WorkspaceInfo& info, std::vector<std::string>& warnings) {
  for (const char* layer : {"district", "road", "facility", "shelter", "flood_zone", "landslide_zone"}) {
    if (countOf(info, layer) == 0) {
      warnings.push_back(
          text("The workspace has no %1 yet. That nothing is drawn does not mean that there is nothing.",
               layerTitle(layer)));
    }
  }
}

}  // namespace

std::string layerTitle(const std::string& layer) {
  if (layer == "district") return text("districts");
  if (layer == "facility") return text("facilities");
  if (layer == "shelter") return text("shelters");
  if (layer == "flood_zone") return text("flood zones");
  if (layer == "landslide_zone") return text("landslide zones");
  if (layer == "population_mesh") return text("population mesh cells");
  if (layer == "need_point") return text("need points");
  if (layer == "road") return text("roads");
  if (layer == "background") return text("water and other background");
  if (layer == "transit_stop") return text("bus stops");
  if (layer == "transit_route") return text("bus routes");
  return layer;
}

std::string kindTitle(const std::string& kind) {
  static const std::map<std::string, std::string> kLayers{
      {"districts", "district"},         {"roads", "road"},       {"facilities", "facility"},
      {"shelters", "shelter"},           {"flood", "flood_zone"}, {"landslide", "landslide_zone"},
      {"population", "population_mesh"}, {"points", "need_point"}};
  if (kind == "elevation") return text("elevation");
  if (kind == "transit") return text("timetables");
  if (kind == "addresses") return text("addresses");
  const auto found = kLayers.find(kind);
  return found == kLayers.end() ? kind : layerTitle(found->second);
}

std::vector<std::string> workspaceWarnings(const store::Workspace& workspace,
                                           const store::WorkspaceInfo& info) {
  std::vector<std::string> warnings;
  warnOfEmptyLayers(info, warnings);
  for (const auto& source : info.sources) {
    if (source.rowsRejected > 0) {
      warnings.push_back(text("%1 of %2 rows of %3 were rejected at import.", source.rowsRejected,
                              source.rowsRead, source.name));
    }
  }
  for (const auto& feed : workspace.transitFeeds()) {
    if (feed.endDate != 0 && feed.endDate < todayAsNumber())
      warnings.push_back(text("The timetable %1 ended on %2.", feed.name, dateWords(feed.endDate)));
  }
  return warnings;
}

Districts::Districts(std::vector<store::District> districts)
    : m_districts(std::move(districts)), m_index([this] {
        std::vector<geo::Geometry> areas;
        areas.reserve(m_districts.size());
        for (const store::District& district : m_districts) areas.push_back(district.area);
        return geo::AreaIndex(areas);
      }()) {}

std::string Districts::codeOf(std::int64_t index) const {
  return index < 0 ? std::string() : m_districts[static_cast<std::size_t>(index)].code;
}

const store::District& Districts::byCode(const std::string& code) const {
  const auto found = std::find_if(m_districts.begin(), m_districts.end(),
                                  [&](const auto& one) { return one.code == code || one.name == code; });
  if (found != m_districts.end()) return *found;
  std::string some;
  for (std::size_t i = 0; i < m_districts.size() && i < 3; ++i) {
    some += (i == 0 ? "" : ", ") + m_districts[i].code + " " + m_districts[i].name;
  }
  throw Error(ErrorKind::NotFound, text("There is no district “%1”.", code), {},
              text("Give a code or a name as in the workspace, such as: %1", some));
}

std::unique_ptr<const Walking> openWalking(const store::Workspace& workspace, const std::string& resources,
                                           const std::string& profile, walk::Minimise minimise) {
  walk::Profile who = catalog::walkProfile(resources + "/data/rules/profiles", profile);
  const std::string bytes = workspace.network();
  if (bytes.empty()) {
    throw Error(ErrorKind::NotFound, text("The workspace has no roads, so no way on foot can be computed."),
                {}, text("Import roads first: michi import roads FILE --into WORKSPACE"));
  }
  return std::make_unique<const Walking>(walk::Network::load(bytes), std::move(who), minimise);
}

Limit parseLimit(const std::string& words) {
  double value = 0;
  const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), value);
  const std::string unit(end, words.data() + words.size());
  constexpr double kMostMetres = 200'000;
  if (error == std::errc() && value > 0) {
    if (unit == "m" && value <= kMostMetres) return {walk::Minimise::Distance, value};
    if (unit == "km" && value * 1000 <= kMostMetres) return {walk::Minimise::Distance, value * 1000};
    if (unit == "min" && value <= 24 * 60) return {walk::Minimise::Time, value * 60};
  }
  throw Error(ErrorKind::BadInput, text("“%1” is not a limit.", words), {},
              text("Write metres or minutes, such as 500m, 1.2km or 15min."));
}

std::map<std::string, std::uint64_t> revisionsOf(const store::Workspace& workspace,
                                                 std::span<const std::string> layers) {
  std::map<std::string, std::uint64_t> result;
  for (const std::string& layer : layers) result[layer] = workspace.revision(layer);
  return result;
}

std::vector<std::string> splitList(const std::string& commaSeparated) {
  std::vector<std::string> result;
  std::istringstream stream(commaSeparated);
  for (std::string word; std::getline(stream, word, ',');) {
    if (!word.empty()) result.push_back(word);
  }
  return result;
}

}  // namespace michi::plugin
