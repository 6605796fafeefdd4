#include "ui/registry/household_add.h"

#include "registry/summary.h"

namespace michi::ui {
namespace {

using registry::Household;
using registry::Place;

[[noreturn]] void failChanged(std::int64_t id) {
  throw Error(ErrorKind::Conflict,
              text("Somebody else has changed household %1 meanwhile. It stays as it is now.", id), {},
              text("Look at it as it is now, and repeat the change if it is still wanted."));
}

QString nameOf(std::int64_t id, const Household& household) {
  return household.members.empty() || household.members.front().name.empty()
             ? words("household %1", id)
             : q(household.members.front().name);
}

void requireGood(const Household& household, const catalog::Codes& codes) {
  for (const auto& problem : registry::checkHousehold(household, codes, plugin::today()))
    if (problem.severity == registry::Severity::Error) throw Error(ErrorKind::BadInput, problem.message);
}

void requireVisible(const store::Registry& registry, const plugin::RegistryView& view, const Place& place) {
  const registry::View who{registry.user().flags.isKeeper, view.isDisaster()};
  if (registry::isVisible(place.sharing, view.mode(), who)) return;
  throw Error(ErrorKind::BadInput,
              text("Whoever is on a list of the city's is shown to you only when they agreed."), {},
              text("Ask them first, or choose a list of the council's own that they are on."));
}

}  // namespace

void HouseholdPresence::write(OpenWorkspace& open, bool forward) const {
  store::Registry& registry = open.unlocked();
  registry.require(store::Tier::Person);
  registry.refresh();
  const bool comes = forward == m_isAdded;
  const auto* known = registry.household(m_id);
  if (comes ? known != nullptr : known == nullptr || known->record != m_household) failChanged(m_id);
  registry.edit("change", open.purpose, [&](store::Registry::Edit& edit) {
    comes ? edit.restoreHousehold(m_id) : edit.removeHousehold(m_id);
  });
}

Changes::Written addHousehold(OpenWorkspace& open, const std::string& resources, const Household& household) {
  store::Registry& registry = open.unlocked();
  registry.require(store::Tier::Person);
  registry.refresh();
  const plugin::RegistryView view(registry, resources);
  requireGood(household, view.codes());
  Place place;
  placeByAddress(open.workspace, resources, nullptr, household, place);
  registry::summarise(household, view.codes(), plugin::today(), place);
  requireVisible(registry, view, place);
  std::int64_t id = 0;
  registry.edit("change", open.purpose,
                [&](store::Registry::Edit& edit) { id = edit.add(household, place); });
  const QString title = words("adding of %1", nameOf(id, household).toStdString());
  return std::make_shared<const HouseholdPresence>(id, household, true, title);
}

Changes::Written removeHousehold(OpenWorkspace& open, const std::string& resources, std::int64_t id,
                                 const Household& shown) {
  store::Registry& registry = open.unlocked();
  registry.require(store::Tier::Person);
  registry.refresh();
  const plugin::RegistryView view(registry, resources);
  const auto visible = view.household(id);
  if (!visible || *visible != shown) failChanged(id);
  const Household stored = registry.household(id)->record;
  if (stored != shown)
    throw Error(ErrorKind::Conflict, text("Parts of household %1 are kept back from you.", id), {},
                text("Somebody of the city that keeps the list can remove it."));
  const QString title = words("removal of %1", nameOf(id, stored).toStdString());
  auto change = std::make_shared<const HouseholdPresence>(id, stored, false, title);
  change->write(open, true);
  return change;
}

}  // namespace michi::ui
