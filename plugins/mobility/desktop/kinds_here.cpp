#include "plugins/mobility/desktop/kinds_here.h"

#include <algorithm>

#include "base/text.h"
#include "catalog/facility_kinds.h"

namespace michi::mobility {

std::vector<KindHere> kindsHere(const ui::City& city, const std::string& resources) {
  const auto known = catalog::FacilityKinds::read(resources + "/data/rules/facility_kinds.toml");
  std::vector<KindHere> here;
  for (const auto& kind : known.all()) {
    const std::vector<std::string> answers = known.expand(kind.key);
    const bool isHere =
        std::any_of(city.facilities.begin(), city.facilities.end(), [&](const store::Facility& facility) {
          return std::find(answers.begin(), answers.end(), facility.kind) != answers.end();
        });
    if (isHere) here.push_back({kind.key, inUserLanguage(kind.labelJa, kind.labelEn)});
  }
  return here;
}

}  // namespace michi::mobility
