// Changing records, with their history and the audit entry that names them.

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/text.h"
#include "registry/codec.h"
#include "seal/pack.h"
#include "store/dialect.h"
#include "store/registry_impl.h"

namespace michi::store {

struct EditImpl {
  Registry::Impl& registry;
  std::string at;
  std::map<RecordKind, std::vector<std::int64_t>> ids;
  std::map<std::string, Stored<std::string>> settings;  // set in this edit

  void put(RecordKind kind, std::int64_t id, std::string_view plain, std::int64_t leastVersion = 1) {
    registry.of(kind).put({kind, id}, plain, leastVersion);
    touch(kind, id);
  }
  void remove(RecordKind kind, std::int64_t id) {
    registry.of(kind).remove({kind, id});
    touch(kind, id);
  }
  void touch(RecordKind kind, std::int64_t id) {
    registry.touched.insert({kind, id});
    ids[kind].push_back(id);
  }
  void requireVersion(RecordKind kind, std::int64_t id, std::int64_t version) {
    if (registry.of(kind).version({kind, id}) == version && version != 0) return;
    throw Error(ErrorKind::Conflict,
                text("The %1 %2 was changed by somebody else meanwhile.", titleOf(kind), id), {},
                text("Look at it again, and repeat the change if it is still wanted."));
  }

  /// The entry of the history that led to a version, in the tier of the record itself.
  void remember(RecordKind kind, std::int64_t id, std::int64_t version, std::string_view action,
                const std::vector<registry::FieldChange>& fields) {
    seal::Packer packer;
    packer.add(at).add(registry.self.login).add(action);
    for (const auto& field : fields) packer.add(field.path).add(field.before).add(field.after);
    registry.of(kind).put(historyOf(kind, id, version), packer.bytes());
  }

  template <class Record>
  void change(RecordKind kind, const Stored<Record>& wanted, const Stored<Record>* known,
              std::string_view action = "changed") {
    requireVersion(kind, wanted.id, wanted.version);
    if (known == nullptr) {
      throw Error(ErrorKind::NotFound, text("There is no %1 %2.", titleOf(kind), wanted.id));
    }
    const auto fields = registry::changes(registry::toJson(known->record), registry::toJson(wanted.record));
    if (fields.empty()) return;
    put(kind, wanted.id, registry::encode(wanted.record));
    remember(kind, wanted.id, wanted.version + 1, action, fields);
  }

  /// Keeps what it was, so that a removal can be undone.
  template <class Record>
  void removeKnown(RecordKind kind, std::int64_t id, const Stored<Record>* known) {
    if (known == nullptr) throw Error(ErrorKind::NotFound, text("There is no %1 %2.", titleOf(kind), id));
    const auto fields = registry::changes(registry::toJson(known->record), nlohmann::json::object());
    remove(kind, id);
    remember(kind, id, known->version + 1, "removed", fields);
  }

  template <class Record>
  void restore(RecordKind kind, std::int64_t id, Record (*fromJson)(const nlohmann::json&)) {
    const std::vector<HistoryEntry> entries = registry.history(kind, id);
    if (registry.of(kind).version({kind, id}) != 0 || entries.empty() || entries.back().action != "removed")
      throw Error(ErrorKind::Conflict, text("The %1 %2 was not removed.", titleOf(kind), id));
    const nlohmann::json empty = nlohmann::json::object();
    const nlohmann::json json = registry::undone(empty, entries.back().fields);
    const std::int64_t version = entries.back().version + 1;
    put(kind, id, registry::encode(fromJson(json)), version);
    remember(kind, id, version, "restored", registry::changes(empty, json));
  }

  std::string subject() const {
    std::string all;
    for (const auto& [kind, list] : ids) {
      if (!all.empty()) all += "; ";
      std::vector<std::int64_t> sorted = list;
      std::sort(sorted.begin(), sorted.end());
      sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
      all += std::string(nameOf(kind)) + " " + listIds(sorted);
    }
    return all;
  }
};

std::string listIds(const std::vector<std::int64_t>& ids) {
  std::string list;
  for (std::size_t i = 0; i < ids.size();) {
    std::size_t last = i;
    while (last + 1 < ids.size() && ids[last + 1] == ids[last] + 1) ++last;
    if (!list.empty()) list += ' ';
    list += std::to_string(ids[i]);
    if (last > i) list += "-" + std::to_string(ids[last]);
    i = last + 1;
  }
  return list;
}

std::int64_t Registry::Edit::add(const registry::Household& household, const registry::Place& place) {
  SealedRecords& persons = m_impl.registry.of(RecordKind::Household);
  (void)m_impl.registry.of(RecordKind::Place);
  const std::int64_t id = persons.newId(RecordKind::Household);
  m_impl.put(RecordKind::Household, id, registry::encode(household));
  m_impl.put(RecordKind::Place, id, registry::encode(place));
  m_impl.remember(RecordKind::Household, id, 1, "added", {});
  return id;
}

void Registry::Edit::change(const Stored<registry::Household>& household, std::string_view action) {
  m_impl.change(RecordKind::Household, household, m_impl.registry.households.find(household.id), action);
}
void Registry::Edit::change(const Stored<registry::Place>& place, std::string_view action) {
  m_impl.change(RecordKind::Place, place, m_impl.registry.places.find(place.id), action);
}
void Registry::Edit::change(const Stored<registry::Supporter>& supporter) {
  m_impl.change(RecordKind::Supporter, supporter, m_impl.registry.supporters.find(supporter.id));
}

void Registry::Edit::removeHousehold(std::int64_t id) {
  m_impl.removeKnown(RecordKind::Household, id, m_impl.registry.households.find(id));
  m_impl.removeKnown(RecordKind::Place, id, m_impl.registry.places.find(id));
}

void Registry::Edit::restoreHousehold(std::int64_t id) {
  m_impl.restore(RecordKind::Household, id, registry::householdFromJson);
  m_impl.restore(RecordKind::Place, id, registry::placeFromJson);
}

std::int64_t Registry::Edit::add(const registry::Supporter& supporter) {
  const std::int64_t id = m_impl.registry.of(RecordKind::Supporter).newId(RecordKind::Supporter);
  m_impl.put(RecordKind::Supporter, id, registry::encode(supporter));
  m_impl.remember(RecordKind::Supporter, id, 1, "added", {});
  return id;
}

void Registry::Edit::removeSupporter(std::int64_t id) {
  m_impl.removeKnown(RecordKind::Supporter, id, m_impl.registry.supporters.find(id));
}

void Registry::Edit::set(const std::string& name, const std::string& value) {
  const auto known = m_impl.registry.settings.find(name);
  const auto set = m_impl.settings.find(name);
  std::int64_t id = 0;
  if (known != m_impl.registry.settings.end())
    id = known->second.id;
  else if (set != m_impl.settings.end())
    id = set->second.id;
  else
    id = m_impl.registry.of(RecordKind::Setting).newId(RecordKind::Setting);
  m_impl.settings[name] = {id, 0, value};
  m_impl.put(RecordKind::Setting, id, seal::pack(name, value));
}

std::int64_t Registry::Edit::addText(RecordKind kind, const std::string& text) {
  const std::int64_t id = m_impl.registry.of(kind).newId(kind);
  m_impl.put(kind, id, text);
  return id;
}

void Registry::Edit::changeText(RecordKind kind, const Stored<std::string>& text) {
  m_impl.requireVersion(kind, text.id, text.version);
  m_impl.put(kind, text.id, text.record);
}

void Registry::Edit::removeText(RecordKind kind, std::int64_t id) { m_impl.remove(kind, id); }

void Registry::edit(const std::string& action, const std::string& purpose,
                    const std::function<void(Edit&)>& work) {
  m_impl->write([&] {
    EditImpl impl{*m_impl, m_impl->connection.textValue("SELECT " + std::string(dialect::kNow)), {}, {}};
    Edit edit(impl);
    work(edit);
    if (impl.ids.contains(RecordKind::Household) || impl.ids.contains(RecordKind::Place))
      ++m_impl->note.revision;
    if (!impl.ids.empty()) m_impl->record(action, impl.subject(), purpose);
  });
}

}  // namespace michi::store
