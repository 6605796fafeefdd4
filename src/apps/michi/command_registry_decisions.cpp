// registry duplicates --undo and --decisions.

#include <nlohmann/json.hpp>

#include "apps/michi/registry_decisions.h"
#include "base/text.h"

namespace michi::apps {
namespace {

using Json = nlohmann::json;
using registry::Decision;

std::string listed(const std::vector<std::string>& fields) {
  std::string list;
  for (const std::string& field : fields) list += (list.empty() ? "" : text(", ")) + field;
  return list;
}

/// A household that is gone has nothing to be kept back.
bool isShown(const Decision& decision, const OpenRegistry& open) {
  const auto isHidden = [&](std::int64_t id) {
    return open.registry.household(id) != nullptr && !open.view.household(id);
  };
  return !isHidden(decision.first) && !isHidden(decision.second);
}

std::string inWords(const Decision& decision) {
  std::string what = decision.kind == Decision::Kind::Merged
                         ? text("%1: household %2 became part of %3 (%4)", decision.on, decision.second,
                                decision.first, decision.by)
                         : text("%1: households %2 and %3 stay two (%4)", decision.on, decision.first,
                                decision.second, decision.by);
  if (decision.isInForce()) return what;
  return what + text("; taken back on %1 (%2)", decision.undoneOn, decision.undoneBy);
}

}  // namespace

void undoDecision(OpenRegistry& open, const RegistryOptions& options, plugin::Host& host) {
  const plugin::TakenBack undone = plugin::takeBack({open.registry, open.view, options.unlock.purpose},
                                                    {options.undone[0], options.undone[1]});
  const auto& [first, second] = undone.pair;
  if (!undone.kept.empty())
    host.warn(text("Changed since the merge, and kept in household %1: %2", first, listed(undone.kept)));
  host.say(undone.wasMerge ? text("Households %1 and %2 are two again.", first, second)
                           : text("Households %1 and %2 are no longer kept apart.", first, second));
}

void listDecisions(OpenRegistry& open, const RegistryOptions& options, plugin::Host& host) {
  Json all = Json::array();
  for (const Decision& decision : plugin::decisionsOf(open.registry)) {
    if (!isShown(decision, open)) continue;
    if (options.json.empty())
      host.say(inWords(decision));
    else
      all.push_back(Json::parse(writeDecision(decision)));
  }
  if (!options.json.empty()) host.write(options.json, all.dump(2) + "\n");
}

}  // namespace michi::apps
