// registry counts: aggregates by district that may be published.

#include <map>
#include <nlohmann/json.hpp>

#include "apps/michi/registry_commands.h"
#include "base/error.h"
#include "base/text.h"
#include "plugin/text_table.h"
#include "registry/suppression.h"

namespace michi::apps {
namespace {

/// Districts with the groups they lie in: 振興会, then former municipality.
struct Areas {
  std::vector<store::District> districts;
  std::vector<std::string> councils, formers;
  std::vector<std::size_t> councilOf, formerOf;  // of a district; of a council
};

std::size_t indexOf(std::vector<std::string>& names, const std::string& name) {
  const auto found = std::find(names.begin(), names.end(), name);
  if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
  names.push_back(name);
  return names.size() - 1;
}

Areas areasOf(const store::Workspace& workspace) {
  Areas areas;
  areas.districts = workspace.districts();
  areas.districts.push_back({});  // households in no district
  areas.districts.back().name = text("in no district");
  for (const store::District& district : areas.districts) {
    // A 振興会 of the same name in two former municipalities is two.
    const std::size_t council = indexOf(areas.councils, district.former + "\x1F" + district.council);
    areas.councilOf.push_back(council);
    if (areas.formerOf.size() < areas.councils.size())
      areas.formerOf.push_back(indexOf(areas.formers, district.former));
  }
  return areas;
}

/// The class that a household is counted in: the first need of its list, or its hardest mobility.
std::string classOf(const registry::Place& place, const std::string& by) {
  if (by == "mobility") return place.mobility;
  return place.needs.empty() ? std::string() : place.needs.front().kind;
}

struct Classes {
  std::vector<std::string> ids;
  std::vector<std::string> titles;
};

Classes classesOf(const catalog::CodeList& list) {
  Classes classes;
  for (const catalog::Code& code : list.all()) {
    classes.ids.push_back(code.id);
    classes.titles.push_back(code.title());
  }
  classes.ids.emplace_back();
  classes.titles.push_back(text("none or unknown"));
  return classes;
}

registry::CountTable countTable(const OpenRegistry& open, const Areas& areas, const Classes& classes,
                                const std::string& by) {
  std::map<std::string, std::size_t> row;
  for (std::size_t i = 0; i < areas.districts.size(); ++i) row[areas.districts[i].code] = i;
  registry::CountTable table;
  table.counts.assign(areas.districts.size(), std::vector<std::int64_t>(classes.ids.size(), 0));
  table.groups = {areas.councilOf, areas.formerOf};
  // Everybody is counted, also who is not shown: a count names nobody.
  for (const auto& place : open.registry.places()) {
    if (place.record.people == 0) continue;
    const auto district = row.find(place.record.district);
    const auto known = std::find(classes.ids.begin(), classes.ids.end(), classOf(place.record, by));
    const std::size_t column = known == classes.ids.end()
                                   ? classes.ids.size() - 1
                                   : static_cast<std::size_t>(known - classes.ids.begin());
    ++table.counts[district == row.end() ? areas.districts.size() - 1 : district->second][column];
  }
  return table;
}

std::vector<std::string> cells(const std::string& name, const registry::PublicLine& line) {
  std::vector<std::string> row = {name};
  for (const registry::PublicCount& count : line) row.push_back(count ? std::to_string(*count) : "*");
  return row;
}

std::string csvOf(const registry::PublicTable& table, const Areas& areas, const Classes& classes) {
  plugin::CsvWriter csv;
  std::vector<std::string> head = {text("District")};
  head.insert(head.end(), classes.titles.begin(), classes.titles.end());
  head.push_back(text("Total"));
  csv.row(head);
  for (std::size_t i = 0; i < areas.districts.size(); ++i)
    csv.row(cells(areas.districts[i].name, table.districts[i]));
  for (std::size_t i = 0; i < areas.councils.size(); ++i) {
    std::string name = areas.councils[i];
    std::replace(name.begin(), name.end(), '\x1F', ' ');
    csv.row(cells(name, table.groups[0][i]));
  }
  for (std::size_t i = 0; i < areas.formers.size(); ++i) csv.row(cells(areas.formers[i], table.groups[1][i]));
  csv.row(cells(text("All"), table.all));
  return csv.content();
}

void counts(const RegistryOptions& options, plugin::Host& host) {
  if (options.csv == "-") host.keepOutputClean();
  OpenRegistry open(options, host);
  open.registry.require(store::Tier::Place);
  const Areas areas = areasOf(open.workspace);
  const Classes classes =
      classesOf(options.kind == "mobility" ? open.view.codes().mobility : open.view.codes().needs);
  const registry::PublicTable table =
      registry::suppress(countTable(open, areas, classes, options.kind), options.k);
  open.registry.audit("export", "counts", options.unlock.purpose);
  host.write(options.csv.empty() ? "-" : options.csv, "\xEF\xBB\xBF" + csvOf(table, areas, classes));
  host.say(
      text("Counts of 1 to %1 are hidden (*), and others from which they could be computed.", options.k - 1));
}

}  // namespace

void addRegistryCounts(CLI::App& app, const std::shared_ptr<RegistryOptions>& options, plugin::Host& host) {
  CLI::App* counting =
      addPart(app, "counts", text("Households by district, as they may be published"), options, host, counts);
  counting->add_option("--by", options->kind, text("need or mobility"))
      ->check(CLI::IsMember({"need", "mobility"}));
  counting->add_option("--k", options->k, text("The smallest count that is shown"))
      ->check(CLI::Range(3, 100));
  counting->add_option("--csv", options->csv, text("Write CSV to a file, or - for standard output"));
}

}  // namespace michi::apps
