#include "plugins/mobility/places.h"

#include "base/error.h"
#include "base/text.h"

namespace michi::mobility {

std::vector<KindOfPlace> placesOf(const store::Workspace& workspace, const catalog::FacilityKinds& known,
                                  const std::vector<std::string>& asked) {
  std::vector<KindOfPlace> result;
  for (const std::string& kind : asked) {
    KindOfPlace& places = result.emplace_back();
    places.kind = kind;
    for (const auto& facility : workspace.facilities(known.expand(kind))) {
      places.places.push_back({facility.key, facility.position});
    }
    if (places.places.empty()) {
      const catalog::FacilityKind& label = *known.find(kind);
      throw Error(ErrorKind::NotFound,
                  text("The workspace has no facility of the kind “%1”.",
                       inUserLanguage(label.labelJa, label.labelEn)),
                  {},
                  text("Import facilities first: under “Data” in the workstation, or with\n"
                       "michi import facilities FILE --into WORKSPACE"));
    }
  }
  return result;
}

}  // namespace michi::mobility
