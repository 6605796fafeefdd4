#include "ingest/ledger.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

#include "base/text.h"
#include "ingest/encoding.h"
#include "japanese/fold.h"

namespace michi::ingest {
namespace {

using registry::Household;
using registry::Member;

void fill(std::string& into, std::string& from) {
  if (into.empty()) into = std::move(from);
}

void joinNote(std::string& into, const std::string& from) {
  if (from.empty() || into.find(from) != std::string::npos) return;
  into += (into.empty() ? "" : "\n") + from;
}

class Grouping {
 public:
  Grouping(const LedgerKnowledge& knowledge, LedgerReading& reading)
      : m_knowledge(knowledge), m_reading(reading) {}

  void begin(const LedgerTable& table, const LedgerColumns& columns) {
    m_file = table.file;
    m_keyColumn = columns.nameOf("key");
    m_addressColumn = columns.nameOf("household.address");
  }

  void add(LedgerPerson person) {
    Household& incoming = person.household;
    const bool isRepeated = !person.isRejected && !isNewPerson(person);
    if ((person.isRejected || isRepeated) && incoming.key.empty()) return;
    LedgerHousehold& target = m_reading.households[find(incoming)];
    fill(target.district, person.district);
    mergeShared(target.household, incoming);
    if (person.isRejected || isRepeated) return;
    if (target.rows.empty()) target.file = m_file;
    mergeMembers(target, incoming.members, person.row);
  }

  /// Rejects the rows of households that are nowhere.
  void finish() {
    std::erase_if(m_reading.households, [&](const LedgerHousehold& household) {
      if (household.rows.empty()) return true;
      if (!household.household.address.empty() || !household.district.empty()) return false;
      for (std::size_t i = 0; i < household.rows.size(); ++i) {
        if (i > 0 && household.rows[i] == household.rows[i - 1]) continue;
        m_reading.findings.rejects.push_back({household.file,
                                              household.rows[i],
                                              m_addressColumn,
                                              {},
                                              text("There is neither an address nor a district.")});
      }
      return true;
    });
    for (auto* findings : {&m_reading.findings.rejects, &m_reading.findings.notices})
      std::stable_sort(findings->begin(), findings->end(), [](const Reject& a, const Reject& b) {
        return std::tie(a.file, a.row) < std::tie(b.file, b.row);
      });
  }

 private:
  struct Seen {
    std::uint64_t row;
    std::string name, kana, birth;
  };

  /// False after a reject, and for a person who is there already.
  bool isNewPerson(LedgerPerson& person) {
    const Member& member = person.household.members[0];
    if (member.key.empty()) return true;
    Seen seen{person.row, m_knowledge.folding.foldName(member.name), japanese::foldKana(member.kana),
              member.birth};
    const auto [found, isNew] = m_byKey.emplace(member.key, seen);
    if (isNew) return true;
    const Seen& first = found->second;
    const bool isSame = first.name == seen.name ||
                        (!seen.kana.empty() && first.kana == seen.kana && first.birth == seen.birth);
    if (isSame) {
      ++m_reading.repeated;
    } else {
      m_reading.findings.rejects.push_back(
          {m_file, person.row, m_keyColumn, shown(member.key),
           text("Row %1 has the same number for another person.", first.row)});
      person.isRejected = true;
    }
    return false;
  }

  std::size_t find(const Household& household) {
    std::string key;
    if (!household.key.empty()) {
      key = "k" + household.key;
    } else if (!household.address.empty() && !household.phone.empty()) {
      key =
          "a" + m_knowledge.folding.foldText(household.address) + "|" + japanese::foldPhone(household.phone);
    }
    const std::size_t next = m_reading.households.size();
    const std::size_t place = key.empty() ? next : m_households.emplace(std::move(key), next).first->second;
    if (place == next) m_reading.households.emplace_back();
    return place;
  }

  void mergeShared(Household& into, Household& from) const {
    for (const auto field : {&Household::key, &Household::postcode, &Household::address, &Household::building,
                             &Household::phone, &Household::carUse})
      fill(into.*field, from.*field);
    if (!into.storeys) into.storeys = from.storeys;
    if (!into.floor) into.floor = from.floor;
    if (into.floor && into.storeys && *into.floor > *into.storeys) into.floor.reset();
    joinNote(into.note, from.note);
    for (registry::Contact& contact : from.contacts) {
      const auto isSame = [&](const registry::Contact& other) {
        return other.kind == contact.kind &&
               m_knowledge.folding.foldName(other.name) == m_knowledge.folding.foldName(contact.name);
      };
      if (std::none_of(into.contacts.begin(), into.contacts.end(), isSame))
        into.contacts.push_back(std::move(contact));
    }
  }

  /// A further member may have a row of their own, before or after: that row knows more.
  void mergeMembers(LedgerHousehold& target, std::vector<Member>& from, std::uint64_t row) const {
    std::vector<Member>& members = target.household.members;
    const std::size_t before = members.size();  // those of one row are different people
    for (std::size_t i = 0; i < from.size(); ++i) {
      const std::string name = m_knowledge.folding.foldName(from[i].name);
      std::size_t same = 0;
      while (same < before && !isFurther(members[same], from[i], name, i > 0)) ++same;
      if (same == before) {
        members.push_back(std::move(from[i]));
        target.rows.push_back(row);
      } else if (i == 0) {
        members[same] = std::move(from[i]);
        target.rows[same] = row;
      }
    }
  }

  bool isFurther(const Member& there, const Member& from, const std::string& name, bool isFromFurther) const {
    return (there.key.empty() || isFromFurther) && m_knowledge.folding.foldName(there.name) == name &&
           (there.birth.empty() || from.birth.empty() || there.birth == from.birth);
  }

  const LedgerKnowledge& m_knowledge;
  std::string m_file, m_keyColumn, m_addressColumn;
  LedgerReading& m_reading;
  std::unordered_map<std::string, Seen> m_byKey;
  std::unordered_map<std::string, std::size_t> m_households;
};

/// One list of supporters, row by row.
class SupporterReader {
 public:
  SupporterReader(const LedgerTable& table, const LedgerColumns& columns, const LedgerKnowledge& knowledge)
      : m_columns(columns), m_knowledge(knowledge), m_file(table.file) {
    m_dates.allowSerial = table.isWorkbook;
  }

  void add(const LedgerRow& row) {
    m_row = &row;
    m_supporter = {};
    ++m_reading.rowsRead;
    if (row.problem) return report(m_reading.findings.rejects, *row.problem);
    if (!readWho()) return;
    m_supporter.kana = value("kana");
    m_supporter.organisation = value("organisation");
    m_supporter.district = m_knowledge.districts.codesOf(value("district"));
    m_supporter.phone = value("phone");
    m_supporter.address = value("address");
    m_supporter.note = value("note");
    m_supporter.role = code(m_knowledge.codes.supporterRole, "role");
    m_supporter.consent = {code(m_knowledge.codes.consentState, "consent.state"), date("consent.date"),
                           code(m_knowledge.codes.consentMedium, "consent.medium")};
    m_reading.supporters.push_back(std::move(m_supporter));
  }

  SupporterReading finish() { return std::move(m_reading); }

 private:
  std::string value(const char* field) const {
    const std::size_t column = m_columns.of(field);
    return column < m_row->values.size() ? m_row->values[column] : std::string();
  }

  void report(std::vector<Reject>& into, const Problem& problem) const {
    into.push_back({m_file, m_row->row, problem.column, shown(problem.value), problem.reason});
  }

  void keepAsNote(const char* field, std::string reason) {
    joinNote(m_supporter.note, m_columns.nameOf(field) + ": " + value(field));
    report(m_reading.findings.notices, {m_columns.nameOf(field), value(field), std::move(reason)});
  }

  /// False after a reject.
  bool readWho() {
    m_supporter.name = value("name");
    m_supporter.key = value("key");
    std::vector<Reject>& rejects = m_reading.findings.rejects;
    if (m_supporter.name.empty()) {
      report(rejects, {m_columns.nameOf("name"), {}, text("The name is missing.")});
      return false;
    }
    if (m_supporter.key.empty()) return true;
    const auto [seen, isNew] = m_rowOfKey.emplace(m_supporter.key, m_row->row);
    if (!isNew)
      report(rejects, {m_columns.nameOf("key"), m_supporter.key,
                       text("Row %1 has the same number for another person.", seen->second)});
    return isNew;
  }

  std::string code(const catalog::CodeList& list, const char* field) {
    const auto found = list.match(value(field));
    if (found.code != nullptr) return found.code->id;
    if (!value(field).empty())
      keepAsNote(field, text("This is no word of the list “%1”; it is kept as a note.", list.title()));
    return {};
  }

  std::string date(const char* field) {
    if (value(field).empty()) return {};
    const auto read = japanese::parseDate(value(field), m_dates);
    const bool isComing = read.isGood() && read.value > m_knowledge.today;
    if (read.isGood() && !isComing) return japanese::isoDate(read.value);
    keepAsNote(field, isComing ? text("This date is still to come.") : read.reason);
    return {};
  }

  const LedgerColumns& m_columns;
  const LedgerKnowledge& m_knowledge;
  std::string m_file;
  japanese::DateOptions m_dates;
  const LedgerRow* m_row = nullptr;
  registry::Supporter m_supporter;
  SupporterReading m_reading;
  std::unordered_map<std::string, std::uint64_t> m_rowOfKey;
};

}  // namespace

struct LedgerReader::Impl {
  Impl(const catalog::LedgerPreset& ledgerPreset, const LedgerKnowledge& ledgerKnowledge)
      : preset(ledgerPreset), knowledge(ledgerKnowledge), grouping(knowledge, reading) {}
  const catalog::LedgerPreset& preset;
  const LedgerKnowledge& knowledge;
  LedgerReading reading;
  Grouping grouping;
};

LedgerReader::LedgerReader(const catalog::LedgerPreset& preset, const LedgerKnowledge& knowledge)
    : m_impl(std::make_unique<Impl>(preset, knowledge)) {}
LedgerReader::~LedgerReader() = default;
LedgerReader::LedgerReader(LedgerReader&&) noexcept = default;
LedgerReader& LedgerReader::operator=(LedgerReader&&) noexcept = default;

void LedgerReader::add(const LedgerTable& table, const LedgerColumns& columns, Progress& progress) {
  LedgerReading& reading = m_impl->reading;
  LedgerRowReader reader(table, columns, m_impl->preset, m_impl->knowledge, reading.findings);
  m_impl->grouping.begin(table, columns);
  std::size_t done = 0;
  for (const LedgerRow& row : table.rows) {
    progress.report(static_cast<double>(done++) / static_cast<double>(table.rows.size()));
    m_impl->grouping.add(reader.read(row));
  }
  reading.rowsRead += table.rows.size();
}

LedgerReading LedgerReader::finish() {
  m_impl->grouping.finish();
  return std::move(m_impl->reading);
}

SupporterReading readSupporters(const LedgerTable& table, const LedgerColumns& columns,
                                const LedgerKnowledge& knowledge, Progress& progress) {
  SupporterReader reader(table, columns, knowledge);
  for (const LedgerRow& row : table.rows) {
    progress.check();
    reader.add(row);
  }
  return reader.finish();
}

}  // namespace michi::ingest
