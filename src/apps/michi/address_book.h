#pragma once
// Addresses of the registry's households, looked up in the workspace's dictionary.

#include "ingest/ledger_place.h"
#include "plugin/plugin.h"
#include "store/workspace.h"

namespace michi::apps {

struct AddressBook {
  /// Reads the whole dictionary: about half a second for all of Japan.
  AddressBook(const store::Workspace& workspace, const plugin::Host& host);
  AddressBook(const AddressBook&) = delete;  // the finder refers to the districts
  AddressBook& operator=(const AddressBook&) = delete;

  ingest::DistrictFinder districts;
  ingest::PlaceFinder finder;
};

/// What became of a household's place after its address was entered; never the address.
void sayPlace(std::int64_t id, const registry::Place& place, ingest::Relocation relocation,
              plugin::Host& host);

}  // namespace michi::apps
