#pragma once
// The supporters whom a ledger names, found in their own list.

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "japanese/fold.h"
#include "registry/household.h"
#include "store/registry.h"

namespace michi::ingest {

/// Immutable; `folding` must outlive it.
class SupporterFinder {
 public:
  SupporterFinder(std::span<const store::Stored<registry::Supporter>> supporters,
                  const japanese::Folding& folding);

  struct Found {
    registry::SupporterId id = 0;  // 0: nobody, or several
    std::size_t candidates = 0;
  };
  /// The supporter of that name; of several the one with the role in the district, else the one of the
  /// district.
  Found find(std::string_view name, std::string_view role, std::string_view district) const;

 private:
  struct Entry {
    registry::SupporterId id;
    std::string role;
    std::string districts;
  };
  const japanese::Folding& m_folding;
  std::unordered_map<std::string, std::vector<Entry>> m_byName;
};

}  // namespace michi::ingest
