// Taking back a merge: a three-way comparison, field by field.

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "registry/codec.h"
#include "registry/duplicates.h"

namespace michi::registry {
namespace {

const FieldChange* findChange(const std::vector<FieldChange>& changes, const std::string& path) {
  const auto found = std::find_if(changes.begin(), changes.end(),
                                  [&](const FieldChange& change) { return change.path == path; });
  return found == changes.end() ? nullptr : &*found;
}

}  // namespace

UnmergedHousehold unmerge(const Household& before, const Household& merged, const Household& now) {
  const nlohmann::json present = toJson(now);
  const auto byMerge = changes(toJson(before), toJson(merged));
  UnmergedHousehold result;
  for (const FieldChange& later : changes(toJson(merged), present)) {
    const FieldChange* change = findChange(byMerge, later.path);
    if (change == nullptr)
      result.kept.push_back(later.path);
    else if (later.after != change->before)  // else somebody took it back by hand
      result.conflicts.push_back(later.path);
  }
  if (!result.conflicts.empty()) return result;
  try {
    result.household = householdFromJson(undone(present, byMerge));
  } catch (const Error&) {  // a list with a hole: what was added since stands behind what the merge added
    result.conflicts = std::move(result.kept);
  }
  return result;
}

}  // namespace michi::registry
