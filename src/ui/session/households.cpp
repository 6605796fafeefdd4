#include "ui/session/households.h"

#include <algorithm>

#include "base/text.h"
#include "catalog/variants.h"
#include "plugin/registry_view.h"
#include "seal/secret.h"

namespace michi::ui {
namespace {

void append(std::string& list, const std::string& one) {
  if (!one.empty()) list += (list.empty() ? "" : text(", ")) + one;
}

std::string needTitles(const registry::Place& place, const catalog::Codes& codes) {
  std::string titles;
  for (const registry::Need& need : place.needs) {
    const catalog::Code* kind = codes.needs.find(need.kind);
    const catalog::Code* grade = kind == nullptr ? nullptr : kind->grade(need.grade);
    append(titles, grade != nullptr ? grade->title() : kind != nullptr ? kind->title() : need.kind);
  }
  return titles;
}

HouseholdRow rowOf(std::int64_t id, const registry::Place& place, const catalog::Codes& codes) {
  HouseholdRow row;
  row.id = id;
  row.district = place.district;
  row.needs = needTitles(place, codes);
  const catalog::Code* mobility = codes.mobility.find(place.mobility);
  if (mobility != nullptr) row.mobility = mobility->title();
  row.people = place.people;
  row.level = place.level;
  row.position = place.position;
  return row;
}

void addPersons(HouseholdRow& row, const registry::Household& household) {
  for (const registry::Member& member : household.members) {
    append(row.names, member.name);
    append(row.kana, member.kana);
  }
  row.address = household.address;
  row.phone = household.phone;
}

}  // namespace

Households::~Households() {
  for (HouseholdRow& row : rows) {
    for (std::string* text : {&row.names, &row.kana, &row.address, &row.phone, &row.needs}) seal::wipe(*text);
  }
}

const HouseholdRow* Households::find(std::int64_t id) const {
  const auto at =
      std::lower_bound(rows.begin(), rows.end(), id,
                       [](const HouseholdRow& row, std::int64_t wanted) { return row.id < wanted; });
  return at != rows.end() && at->id == id ? &*at : nullptr;
}

std::shared_ptr<const Households> readHouseholds(const store::Registry& registry,
                                                 const std::string& resources) {
  registry.require(store::Tier::Place);
  const plugin::RegistryView view(registry, resources);
  auto result = std::make_shared<Households>();
  result->hasPersons = registry.holds(store::Tier::Person);
  std::vector<registry::Household> visible;
  for (const std::int64_t id : view.visibleIds()) {
    HouseholdRow row = rowOf(id, *view.place(id), view.codes());
    if (result->hasPersons) {
      auto household = view.household(id);
      if (!household) continue;
      addPersons(row, *household);
      visible.push_back(std::move(*household));
    }
    result->rows.push_back(std::move(row));
  }
  result->withheld = view.withheld();
  if (!result->hasPersons) return result;
  std::vector<const registry::Household*> searched;
  searched.reserve(visible.size());
  for (const registry::Household& household : visible) searched.push_back(&household);
  result->folding = std::make_unique<japanese::Folding>(
      catalog::readVariants(resources + "/data/rules/characters/variants.toml"));
  result->index = std::make_unique<registry::SearchIndex>(searched, *result->folding);
  return result;
}

}  // namespace michi::ui
