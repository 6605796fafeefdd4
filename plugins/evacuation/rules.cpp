#include "plugins/evacuation/rules.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/error.h"
#include "base/text.h"
#include "catalog/toml.h"

namespace michi::evacuation {
namespace {

using catalog::TomlTable;

[[noreturn]] void fail(const std::string& where, const std::string& what) {
  throw Error(ErrorKind::BadInput, what, where);
}

std::map<int, double> sharesByRank(const TomlTable& table, const std::string& key, int highest) {
  std::map<int, double> result;
  for (const auto& [rank, share] : table.numbers(key, 0, 1)) {
    int number = 0;
    const auto [end, error] = std::from_chars(rank.data(), rank.data() + rank.size(), number);
    if (error != std::errc() || end != rank.data() + rank.size() || number < 1 || number > highest) {
      fail(table.where(key), text("The rank “%1” is not one of 1 to %2.", rank, highest));
    }
    result[number] = share;
  }
  for (int rank = 1; rank <= highest; ++rank) {
    if (!result.contains(rank)) fail(table.where(key), text("The rank %1 is missing.", rank));
  }
  return result;
}

void readHazard(const TomlTable& root, PriorityRules& rules) {
  const TomlTable hazard = root.table("hazard");
  rules.flood = sharesByRank(hazard, "flood", 6);
  rules.collapse = sharesByRank(hazard, "collapse", 3);
  rules.landslide = sharesByRank(hazard, "landslide", 4);
  const TomlTable absence = hazard.table("absence");
  rules.noData = absence.number("no_data", 0, 1);
  rules.nearEdge = absence.number("near_edge", 0, 1);
  rules.edgeMetres = absence.number("edge_m", 0, 200);
  absence.rejectUnknownKeys();
  hazard.rejectUnknownKeys();
}

void readWay(const TomlTable& root, PriorityRules& rules) {
  const TomlTable way = root.table("way");
  rules.unreachable = way.number("unreachable", 0, 1);
  rules.wayMinutes = way.numberList("minutes", 0, 1e6);
  rules.wayShare = way.numberList("share", 0, 1);
  if (rules.wayMinutes.empty() || rules.wayMinutes.size() != rules.wayShare.size()) {
    fail(way.where("share"), text("“minutes” and “share” must be lists of the same length."));
  }
  if (!std::is_sorted(rules.wayMinutes.begin(), rules.wayMinutes.end())) {
    fail(way.where("minutes"), text("The minutes must ascend."));
  }
  way.rejectUnknownKeys();
}

AtLeast readAtLeast(const TomlTable& table) {
  AtLeast rule;
  rule.priorityClass = table.string("class");
  if (std::find(kClasses.begin(), kClasses.end(), rule.priorityClass) == kClasses.end()) {
    fail(table.where("class"), text("A class is S, A, B or C."));
  }
  if (table.has("flood_rank")) rule.floodRank = table.integer("flood_rank", 1, 6);
  rule.collapse = table.boolean("collapse", false);
  rule.landslideRed = table.boolean("landslide_red", false);
  for (const std::string& need : table.strings("need")) rule.need.insert(need);
  if (!rule.floodRank && !rule.collapse && !rule.landslideRed && rule.need.empty()) {
    fail(table.where(), text("This rule has no condition and would match everybody."));
  }
  table.rejectUnknownKeys();
  return rule;
}

void readClasses(const TomlTable& root, PriorityRules& rules) {
  const TomlTable classes = root.table("classes");
  for (std::size_t i = 0; i < rules.leastScore.size(); ++i)
    rules.leastScore[i] = classes.number(kClasses[i], 0, 100);
  if (!std::is_sorted(rules.leastScore.rbegin(), rules.leastScore.rend())) {
    fail(classes.where(), text("The scores of S, A and B must descend."));
  }
  classes.rejectUnknownKeys();
}

}  // namespace

PriorityRules readRules(const std::string& file) {
  const TomlTable root = TomlTable::read(file);
  PriorityRules rules;
  rules.file = file;
  rules.title = root.string("title");
  root.string("title_en", "");
  const TomlTable parts = root.table("parts");
  rules.hazardPart = parts.number("hazard", 0, 100);
  rules.needPart = parts.number("need", 0, 100);
  rules.wayPart = parts.number("way", 0, 100);
  parts.rejectUnknownKeys();
  if (std::abs(rules.hazardPart + rules.needPart + rules.wayPart - 100) > 1e-9) {
    fail(parts.where(), text("The parts must add up to 100."));
  }
  readHazard(root, rules);
  rules.need = root.numbers("need", 0, 1);
  readWay(root, rules);
  readClasses(root, rules);
  for (const TomlTable& table : root.tables("at_least")) rules.atLeast.push_back(readAtLeast(table));
  root.rejectUnknownKeys();
  return rules;
}

}  // namespace michi::evacuation
