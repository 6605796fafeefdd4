// Reading what records were before.

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/text.h"
#include "seal/pack.h"
#include "store/registry_impl.h"

namespace michi::store {
namespace {

HistoryEntry readHistory(RecordKind kind, std::int64_t version, const std::string& plain) {
  seal::Unpacker unpacker(plain);
  HistoryEntry entry;
  entry.kind = nameOf(kind);
  entry.version = version;
  entry.at = unpacker.field();
  entry.login = unpacker.field();
  entry.action = unpacker.field();
  while (!unpacker.isAtEnd()) {
    registry::FieldChange& field = entry.fields.emplace_back();
    field.path = unpacker.field();
    field.before = unpacker.field();
    field.after = unpacker.field();
  }
  return entry;
}

/// Walks back from what the record is now.
template <class Record>
nlohmann::json jsonAt(RecordKind kind, std::int64_t id, std::int64_t version, const Stored<Record>* known,
                      const std::vector<HistoryEntry>& history) {
  if (known == nullptr) throw Error(ErrorKind::NotFound, text("There is no %1 %2.", titleOf(kind), id));
  nlohmann::json json = registry::toJson(known->record);
  for (auto entry = history.rbegin(); entry != history.rend() && entry->version > version; ++entry)
    json = registry::undone(json, entry->fields);
  return json;
}

}  // namespace

std::vector<HistoryEntry> Registry::Impl::history(RecordKind kind, std::int64_t id) {
  SealedRecords& records = of(kind);
  std::vector<HistoryEntry> entries;
  // One for each version, and one more for a removal; places get theirs with the first change.
  const std::int64_t known = records.version({kind, id});
  for (std::int64_t version = 1;; ++version) {
    const RecordRef entry = historyOf(kind, id, version);
    if (records.version(entry) == 0) {
      if (version > std::max<std::int64_t>(known, 1)) break;
      continue;
    }
    records.read(entry, [&](std::int64_t, std::int64_t, const std::string& plain) {
      entries.push_back(readHistory(kind, version, plain));
    });
  }
  return entries;
}

std::vector<HistoryEntry> Registry::history(RecordKind kind, std::int64_t id) const {
  const Transaction reading(m_impl->connection, Transaction::Kind::Read);
  return m_impl->history(kind, id);
}

registry::Household Registry::householdAt(std::int64_t id, std::int64_t version) const {
  return registry::householdFromJson(
      jsonAt(RecordKind::Household, id, version, household(id), history(RecordKind::Household, id)));
}

registry::Place Registry::placeAt(std::int64_t id, std::int64_t version) const {
  return registry::placeFromJson(
      jsonAt(RecordKind::Place, id, version, place(id), history(RecordKind::Place, id)));
}

}  // namespace michi::store
