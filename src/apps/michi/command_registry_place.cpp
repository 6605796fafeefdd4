// registry place: the places that a household's address may mean, one of them chosen, or a position by hand.

#include <charconv>

#include "apps/michi/address_book.h"
#include "apps/michi/registry_commands.h"
#include "base/error.h"
#include "base/text.h"
#include "geo/crs.h"
#include "plugin/analysis.h"

namespace michi::apps {
namespace {

geo::Point pointOf(const RegistryOptions& options, const std::string& crs) {
  const std::string& words = options.at.empty() ? options.plane : options.at;
  double x = 0, y = 0;
  const std::size_t comma = words.find(',');
  const auto read = [&](std::size_t from, std::size_t to, double& value) {
    const auto result = std::from_chars(words.data() + from, words.data() + to, value);
    return result.ec == std::errc() && result.ptr == words.data() + to;
  };
  if (comma == std::string::npos || !read(0, comma, x) || !read(comma + 1, words.size(), y)) {
    throw Error(ErrorKind::BadInput, text("“%1” is no position.", words), {},
                text("Write --at 141.139,39.135 (degrees) or --plane 26400,-96100 (metres)."));
  }
  return options.at.empty() ? geo::Point{x, y} : geo::Transform("EPSG:6668", crs).apply({x, y});
}

void placeByHand(OpenRegistry& open, const RegistryOptions& options, plugin::Host& host) {
  (void)open.requirePlace(options.id);  // who may not see it may not move it
  store::Stored<registry::Place> changed = *open.registry.place(options.id);
  const geo::Point position = pointOf(options, open.workspace.crs());
  const plugin::Districts districts(open.workspace.districts());
  changed.record.position = position;
  changed.record.level = registry::PlaceLevel::Hand;
  changed.record.confidence = 1;
  changed.record.candidates = 1;
  const std::string district = districts.codeOf(districts.indexAt(position));
  if (district.empty())
    host.warn(text("The position lies in no district."));
  else
    changed.record.district = district;
  open.registry.edit("change", options.unlock.purpose,
                     [&](store::Registry::Edit& change) { change.change(changed); });
  host.say(text("Placed household %1 by hand; imports will not move it.", options.id));
}

std::string inWords(const address::Candidate& candidate) {
  std::string name = candidate.prefecture + candidate.city + candidate.town + candidate.koaza;
  name += candidate.block.empty() ? candidate.number : candidate.block;
  if (!candidate.point) return text("%1 (without a position)", name);
  return registry::isExact(ingest::placeLevelOf(candidate.level)) ? text("%1 (exact)", name)
                                                                  : text("%1 (roughly)", name);
}

void list(const std::vector<address::Candidate>& candidates, const RegistryOptions& options,
          plugin::Host& host) {
  for (std::size_t i = 0; i < candidates.size(); ++i) host.say(text("%1: %2", i + 1, inWords(candidates[i])));
  host.say(
      text("--choose NUMBER takes one of them for household %1; --at and --plane set its position by hand.",
           options.id));
}

/// As exact as the dictionary is there: a town's middle stays a rough place, whoever chose the town.
void choose(OpenRegistry& open, const address::Candidate& candidate, const AddressBook& addresses,
            const RegistryOptions& options, plugin::Host& host) {
  if (!candidate.point)
    throw Error(ErrorKind::NotFound, text("The dictionary has no position of this place."), {},
                text("Set it by hand with --at or --plane."));
  (void)open.requirePlace(options.id);  // who may not see it may not move it
  store::Stored<registry::Place> changed = *open.registry.place(options.id);
  changed.record.position = candidate.point;
  changed.record.level = ingest::placeLevelOf(candidate.level);
  changed.record.confidence = 1;
  changed.record.candidates = 1;
  const std::string district = addresses.districts.codeAt(*candidate.point);
  if (registry::isExact(changed.record.level) && !district.empty()) changed.record.district = district;
  open.registry.edit("change", options.unlock.purpose,
                     [&](store::Registry::Edit& change) { change.change(changed); });
  host.say(registry::isExact(changed.record.level)
               ? text("Placed household %1 as chosen.", options.id)
               : text("Placed household %1 as chosen, only roughly.", options.id));
}

void placeByAddress(OpenRegistry& open, const RegistryOptions& options, plugin::Host& host) {
  const registry::Household household = open.requireHousehold(options.id);
  const AddressBook addresses(open.workspace, host);
  const auto candidates = addresses.finder.candidatesOf(household);
  if (candidates.empty())
    throw Error(ErrorKind::NotFound,
                addresses.finder.hasDictionary()
                    ? text("The address of household %1 is not known to the dictionary.", options.id)
                    : text("There is no address dictionary."),
                {}, text("Set it by hand with --at or --plane."));
  if (options.chosen == 0) return list(candidates, options, host);
  if (options.chosen > candidates.size())
    throw Error(ErrorKind::BadInput,
                text("The address may mean %1 places, not %2.", candidates.size(), options.chosen));
  choose(open, candidates[options.chosen - 1], addresses, options, host);
}

void place(const RegistryOptions& options, plugin::Host& host) {
  OpenRegistry open(options, host);
  const bool isByHand = !options.at.empty() || !options.plane.empty();
  (isByHand ? placeByHand : placeByAddress)(open, options, host);
}

}  // namespace

void addRegistryPlacing(CLI::App& app, const std::shared_ptr<RegistryOptions>& options, plugin::Host& host) {
  CLI::App* placing = addPart(
      app, "place", text("Lists the places that a household's address may mean, or sets its position"),
      options, host, place);
  placing->add_option("household", options->id, text("Number of the household"))->required();
  auto* chosen = placing->add_option("--choose", options->chosen, text("Which of the places it is, from 1"))
                     ->check(CLI::PositiveNumber);
  auto* degrees =
      placing->add_option("--at", options->at, text("Longitude,latitude in degrees"))->excludes(chosen);
  placing->add_option("--plane", options->plane, text("x,y in metres of the workspace's plane"))
      ->excludes(degrees)
      ->excludes(chosen);
}

}  // namespace michi::apps
