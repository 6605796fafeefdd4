#pragma once
// The registry's households as the logged-in user may see them: what tables, the map and the search show.

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "catalog/codes.h"
#include "registry/search.h"
#include "store/registry.h"

namespace michi::ui {

struct HouseholdRow {
  std::int64_t id = 0;
  std::string district;                     // code
  std::string names, kana, address, phone;  // empty without the person tier
  std::string needs;                        // in words
  std::string mobility;                     // in words
  int people = 0;
  registry::PlaceLevel level = registry::PlaceLevel::None;
  std::optional<geo::Point> position;
};

/// Immutable; personal data in it is wiped when the last holder lets go.
struct Households {
  std::vector<HouseholdRow> rows;  // ascending by id
  std::size_t withheld = 0;        // kept back for want of consent
  bool hasPersons = false;
  std::unique_ptr<japanese::Folding> folding;    // with hasPersons
  std::unique_ptr<registry::SearchIndex> index;  // of `rows`, with hasPersons

  Households() = default;
  Households(const Households&) = delete;
  Households& operator=(const Households&) = delete;
  ~Households();

  /// nullptr when the user does not see such a household.
  const HouseholdRow* find(std::int64_t id) const;
};

/// Throws Error(Conflict) without the place tier. `resources` holds data/rules.
std::shared_ptr<const Households> readHouseholds(const store::Registry& registry,
                                                 const std::string& resources);

}  // namespace michi::ui
