#pragma once
// The ledger of what was handed out: prints and exports of persons, each with its number (配付番号).

#include <string>
#include <vector>

#include "plugin/plugin.h"
#include "store/registry.h"

namespace michi::plugin {

struct Disclosure {
  std::int64_t number = 0;
  std::string what;  // "ward map", "list" …
  std::string recipient;
  std::string post;
  std::string ground;  // consent, ordinance, disaster, internal
  std::string range;   // which districts or households
  std::string issued;  // ISO dates
  std::string returnBy;
  std::string returned;  // empty: still out
  std::string outcome;   // returned, destroyed
  std::string issuedBy;
};

/// To whom and why, as given on a command line.
struct DisclosureOptions {
  std::string recipient, post, ground, returnBy;
};
void addDisclosureOptions(CLI::App& command, DisclosureOptions& options);

/// Enters it into the ledger and the audit trail; the number it got. Throws Error(BadInput) without a
/// recipient or ground. Disaster access is its own ground.
std::int64_t issue(store::Registry& registry, const DisclosureOptions& options, const std::string& what,
                   const std::string& range, const std::string& purpose);
/// Ascending by number.
std::vector<Disclosure> disclosures(const store::Registry& registry);
/// `outcome`: returned or destroyed. Throws Error(NotFound), or Error(Conflict) when it is back already.
void giveBack(store::Registry& registry, std::int64_t number, const std::string& outcome,
              const std::string& day, const std::string& purpose);

/// "consent" → 本人の同意.
std::string groundTitle(const std::string& ground);

}  // namespace michi::plugin
