// registry list and show.

#include <nlohmann/json.hpp>

#include "apps/michi/registry_commands.h"
#include "base/error.h"
#include "base/text.h"
#include "catalog/variants.h"
#include "plugin/analysis.h"
#include "plugin/registry_words.h"
#include "plugin/text_table.h"
#include "registry/codec.h"
#include "registry/search.h"
#include "registry/summary.h"

namespace michi::apps {
namespace {

using Json = nlohmann::json;

/// Households that the user may see and asked for; those without the person tier have a place only.
struct Line {
  std::int64_t id = 0;
  registry::Place place;
  std::optional<registry::Household> household;
};

bool isAsked(const Line& line, const RegistryOptions& options) {
  if (!options.district.empty() && line.place.district != options.district) return false;
  if (options.need.empty()) return true;
  return std::any_of(line.place.needs.begin(), line.place.needs.end(),
                     [&](const registry::Need& need) { return need.kind == options.need; });
}

/// Searches only what the user may see: a search must not tell what a list keeps back.
std::vector<Line> found(std::vector<Line> lines, const RegistryOptions& options,
                        const std::string& resources) {
  if (options.search.empty()) return lines;
  std::vector<const registry::Household*> households;
  households.reserve(lines.size());
  for (const Line& line : lines) households.push_back(&*line.household);
  const japanese::Folding folding(catalog::readVariants(resources + "/data/rules/characters/variants.toml"));
  const registry::SearchIndex index(households, folding);
  std::vector<Line> hits;
  for (const std::size_t i : index.find(options.search, lines.size())) hits.push_back(std::move(lines[i]));
  return hits;
}

std::vector<Line> linesOf(const OpenRegistry& open, const RegistryOptions& options,
                          const std::string& resources) {
  const bool hasPersons = open.registry.holds(store::Tier::Person);
  if (!options.search.empty()) open.registry.require(store::Tier::Person);
  open.registry.require(store::Tier::Place);
  std::vector<Line> lines;
  for (const std::int64_t id : open.view.visibleIds()) {
    Line line{id, *open.view.place(id), {}};
    if (hasPersons) line.household = open.view.household(id);
    if ((hasPersons && !line.household) || !isAsked(line, options)) continue;
    lines.push_back(std::move(line));
  }
  return found(std::move(lines), options, resources);
}

std::string needTitles(const registry::Place& place, const catalog::Codes& codes) {
  std::string titles;
  for (const registry::Need& need : place.needs) {
    const catalog::Code* kind = codes.needs.find(need.kind);
    const catalog::Code* grade = kind == nullptr ? nullptr : kind->grade(need.grade);
    titles += (titles.empty() ? "" : text(", ")) + (grade != nullptr  ? grade->title()
                                                    : kind != nullptr ? kind->title()
                                                                      : need.kind);
  }
  return titles;
}

std::vector<std::string> cells(const Line& line, const catalog::Codes& codes) {
  std::string names;
  if (line.household) {
    for (const registry::Member& member : line.household->members)
      names += (names.empty() ? "" : text(", ")) + member.name;
  }
  return {std::to_string(line.id),
          line.place.district,
          names,
          line.household ? line.household->address : std::string(),
          line.household ? line.household->phone : std::string(),
          needTitles(line.place, codes),
          std::to_string(line.place.people),
          plugin::levelTitle(line.place.level)};
}

void sayLines(const std::vector<Line>& lines, const RegistryOptions& options, const catalog::Codes& codes,
              plugin::Host& host) {
  for (std::size_t i = 0; i < std::min(lines.size(), options.most); ++i) {
    std::string all;
    for (const std::string& cell : cells(lines[i], codes)) all += (all.empty() ? "" : "  ") + cell;
    host.say(all);
  }
  if (lines.size() > options.most)
    host.warn(
        text("Only %1 of %2 are shown; --limit shows more.", options.most, withSeparators(lines.size())));
}

void writeCsv(const std::vector<Line>& lines, const RegistryOptions& options, OpenRegistry& open,
              plugin::Host& host) {
  const std::int64_t number = plugin::issue(
      open.registry, options.disclosure, text("List of households"),
      options.district.empty() ? text("all districts") : options.district, options.unlock.purpose);
  plugin::CsvWriter csv;
  csv.row(std::vector<std::string>{text("Disclosure number"), std::to_string(number),
                                   options.disclosure.recipient});
  csv.row(std::vector<std::string>{text("Household"), text("District"), text("Names"), text("Address"),
                                   text("Telephone"), text("Needs"), text("People"), text("Position")});
  for (const Line& line : lines) csv.row(cells(line, open.view.codes()));
  host.write(options.csv, "\xEF\xBB\xBF" + csv.content());  // Excel takes it for UTF-8
  host.say(text("Entered as number %1.", number));
}

void list(const RegistryOptions& options, plugin::Host& host) {
  if (options.json == "-" || options.csv == "-") host.keepOutputClean();
  OpenRegistry open(options, host);
  const std::vector<Line> lines = linesOf(open, options, host.resources());
  std::vector<std::int64_t> ids;
  ids.reserve(lines.size());
  for (const Line& line : lines) ids.push_back(line.id);
  const bool isExport = !options.csv.empty() || !options.json.empty();
  open.registry.audit(isExport ? "export" : "read", "household " + store::listIds(ids),
                      options.unlock.purpose);
  if (open.view.withheld() > 0)
    host.warn(text("%1 households are left out: they have not agreed to be known in peacetime.",
                   withSeparators(open.view.withheld())));
  if (!options.csv.empty()) return writeCsv(lines, options, open, host);
  if (options.json.empty()) return sayLines(lines, options, open.view.codes(), host);
  Json all = Json::array();
  for (const Line& line : lines) {
    Json one{{"id", line.id}, {"place", registry::toJson(line.place)}};
    if (line.household) one["household"] = registry::toJson(*line.household);
    all.push_back(std::move(one));
  }
  host.write(options.json, all.dump(2) + "\n");
}

void show(const RegistryOptions& options, plugin::Host& host) {
  host.keepOutputClean();
  OpenRegistry open(options, host);
  Json json{{"id", options.id}, {"place", registry::toJson(open.requirePlace(options.id))}};
  if (open.registry.holds(store::Tier::Person))
    json["household"] = registry::toJson(open.requireHousehold(options.id));
  if (options.showsHistory)
    json["history"] = open.history({store::RecordKind::Household, store::RecordKind::Place}, options.id);
  open.registry.audit("read", "household " + std::to_string(options.id), options.unlock.purpose);
  host.write(options.json.empty() ? "-" : options.json, json.dump(2) + "\n");
}

}  // namespace

void addRegistryLists(CLI::App& app, const std::shared_ptr<RegistryOptions>& options, plugin::Host& host) {
  CLI::App* listing =
      addPart(app, "list", text("Lists the households that you may see"), options, host, list);
  listing->add_option("--search", options->search,
                      text("A part of a name, a reading, an address or a number"));
  listing->add_option("--district", options->district, text("Code of a district"));
  listing->add_option("--need", options->need, text("A kind of need, such as care or dementia"));
  listing->add_option("--limit", options->most, text("How many lines at most"));
  listing->add_option("--json", options->json, text("Write JSON to a file, or to - for standard output"));
  listing->add_option("--csv", options->csv, text("Write a CSV list; it is entered as handed out"));
  plugin::addDisclosureOptions(*listing, options->disclosure);
  CLI::App* showing = addPart(app, "show", text("Shows one household"), options, host, show);
  showing->add_option("household", options->id, text("Number of the household"))->required();
  showing->add_flag("--history", options->showsHistory, text("With all its changes"));
  showing->add_option("--json", options->json, text("Write JSON to a file, or to - for standard output"));
}

}  // namespace michi::apps
