#include "ingest/supporter_finder.h"

#include "ingest/ledger_values.h"

namespace michi::ingest {

SupporterFinder::SupporterFinder(std::span<const store::Stored<registry::Supporter>> supporters,
                                 const japanese::Folding& folding)
    : m_folding(folding) {
  for (const auto& supporter : supporters)
    m_byName[folding.foldName(supporter.record.name)].push_back(
        {supporter.id, supporter.record.role, supporter.record.district});
}

SupporterFinder::Found SupporterFinder::find(std::string_view name, std::string_view role,
                                             std::string_view district) const {
  const auto found = m_byName.find(m_folding.foldName(name));
  if (found == m_byName.end()) return {};
  const std::vector<Entry>& entries = found->second;
  if (entries.size() == 1) return {entries[0].id, 1};
  const auto only = [&](auto&& fits) {
    registry::SupporterId id = 0;
    for (const Entry& entry : entries) {
      if (!fits(entry)) continue;
      if (id != 0) return registry::SupporterId{0};
      id = entry.id;
    }
    return id;
  };
  const auto isThere = [&](const Entry& entry) {
    if (district.empty()) return false;
    for (const std::string& one : splitWords(entry.districts))
      if (one == district) return true;
    return false;
  };
  registry::SupporterId id = only([&](const Entry& entry) { return entry.role == role && isThere(entry); });
  if (id == 0) id = only(isThere);
  return {id, id == 0 ? entries.size() : 1};
}

}  // namespace michi::ingest
