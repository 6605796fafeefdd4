#include "apps/michi/address_book.h"

#include "base/text.h"
#include "catalog/former_names.h"

namespace michi::apps {

AddressBook::AddressBook(const store::Workspace& workspace, const plugin::Host& host)
    : districts(workspace.districts()),
      finder(workspace.addresses(), catalog::readFormerNames(host.resources() + "/data/rules/addresses"),
             districts) {}

void sayPlace(std::int64_t id, const registry::Place& place, ingest::Relocation relocation,
              plugin::Host& host) {
  if (relocation == ingest::Relocation::HandKept)
    return host.warn(
        text("Household %1 has a new address; its position was set by hand and stays. Look whether "
             "it is still right.",
             id));
  if (place.level == registry::PlaceLevel::Hand) return;
  if (place.candidates > 1)
    return host.warn(
        text("The address of household %1 may mean %2 places. “michi registry place” lists them, and "
             "--choose takes one.",
             id, place.candidates));
  if (!place.position) return host.warn(text("Household %1 has no position: its address is not known.", id));
  host.say(registry::isExact(place.level)
               ? text("Household %1 was placed by its address.", id)
               : text("Household %1 was placed by its address, only roughly.", id));
}

}  // namespace michi::apps
