#include "ingest/ledger_row.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "ingest/encoding.h"
#include "ingest/ledger_values.h"

namespace michi::ingest {

LedgerRowReader::LedgerRowReader(const LedgerTable& table, const LedgerColumns& columns,
                                 const catalog::LedgerPreset& preset, const LedgerKnowledge& knowledge,
                                 LedgerFindings& findings)
    : m_columns(columns),
      m_preset(preset),
      m_knowledge(knowledge),
      m_findings(findings),
      m_file(table.file),
      m_cells(table, columns, knowledge, findings) {
  for (const auto& [field, column] : columns.fields()) {
    if (field.starts_with("need.")) {
      const catalog::Code* kind = knowledge.codes.needs.find(field.substr(5));
      const bool isStrict = std::count(preset.strictNeeds.begin(), preset.strictNeeds.end(), kind->id) > 0;
      m_needs.push_back({kind, column, isStrict});
    } else if (field.starts_with("support.")) {
      m_supports.emplace_back(field.substr(8), column);
    }
  }
  std::sort(m_needs.begin(), m_needs.end(), [&](const NeedColumn& a, const NeedColumn& b) {
    return knowledge.codes.needs.rankOf(a.kind->id) < knowledge.codes.needs.rankOf(b.kind->id);
  });
  findContacts();
}

void LedgerRowReader::findContacts() {
  std::map<std::string, ContactColumns> contacts;  // "emergency.1"
  for (const auto& [field, column] : m_columns.fields()) {
    if (!field.starts_with("contact.")) continue;
    const std::size_t kindEnd = field.find('.', 8), numberEnd = field.find('.', kindEnd + 1);
    ContactColumns& contact = contacts[field.substr(8, numberEnd - 8)];
    contact.kind = field.substr(8, kindEnd - 8);
    contact.fields[field.substr(numberEnd + 1)] = column;
  }
  for (auto& [name, contact] : contacts) m_contacts.push_back(std::move(contact));
}

LedgerPerson LedgerRowReader::read(const LedgerRow& row) {
  m_person = {};
  m_person.row = row.row;
  if (row.problem) {
    m_findings.rejects.push_back(
        {m_file, row.row, row.problem->column, shown(row.problem->value), row.problem->reason});
    m_person.isRejected = true;
    return std::move(m_person);
  }
  m_cells.begin(row, m_person);
  m_person.district = m_cells.value("district");
  m_person.household.members.emplace_back();
  readHouse();
  readPerson(m_person.household.members[0]);
  readContacts();
  readFamily();
  return std::move(m_person);
}

void LedgerRowReader::readPerson(registry::Member& member) {
  member.key = m_cells.value("key");
  member.name = m_cells.value("name");
  if (member.name.empty()) m_cells.reject(m_columns.nameOf("name"), {}, text("The name is missing."));
  member.kana = m_cells.value("kana");
  member.birth = m_cells.birth(m_cells.value("birth"), m_columns.nameOf("birth"), true);
  m_cells.readAge(member, m_cells.value("age"), m_columns.nameOf("age"), true);
  member.sex = m_cells.code(m_knowledge.codes.sex, "sex");
  member.phone = m_cells.value("phone");
  member.relation = m_cells.codeOrWords(m_knowledge.codes.relation, m_cells.value("relation"));
  member.reason = m_cells.value("reason");
  readNeeds(member);
  member.mobility = m_cells.code(m_knowledge.codes.mobility, "mobility");
  const auto power = m_knowledge.codes.marks.match(m_cells.value("needs_power"));
  member.needsPower =
      !m_cells.value("needs_power").empty() && (power.code == nullptr || power.code->id == "yes");
  if (power.code == nullptr && member.needsPower)
    m_cells.keepAsNote(m_columns.nameOf("needs_power"), m_cells.value("needs_power"),
                       text("This is taken for yes and kept as a note."));
  member.doctor = m_cells.value("doctor");
  member.medicine = m_cells.value("medicine");
  member.toBring = m_cells.value("to_bring");
  member.considerations = m_cells.value("considerations");
  readRegistries(member);
  readConsents(member);
  readPlan(member.plan);
  readStatus(member);
  readSupports(member);
}

void LedgerRowReader::readNeeds(registry::Member& member) {
  for (const NeedColumn& need : m_needs) readNeed(member, need);
  const std::string& kinds = m_cells.value("need");
  const auto add = [&](const std::string& word) {
    const auto found = m_knowledge.codes.needs.match(word);
    if (found.code == nullptr || found.code->id == "other") return false;
    const bool isThere = std::any_of(member.needs.begin(), member.needs.end(),
                                     [&](const registry::Need& need) { return need.kind == found.code->id; });
    if (!isThere)
      member.needs.push_back({found.code->id, found.grade != nullptr ? found.grade->id : std::string(), {}});
    return true;
  };
  if (kinds.empty() || add(kinds)) return;
  for (const std::string& word : splitWords(kinds))
    if (!add(word)) ++m_findings.wordsWithoutNeed[word];
}

void LedgerRowReader::readNeed(registry::Member& member, const NeedColumn& need) {
  using Answer = catalog::MarkedNeed::Answer;
  const std::string& words = m_cells.at(need.column);
  if (words.empty()) return;
  const auto take = [&](const std::string& word, const std::string& note) {
    const auto read = m_knowledge.codes.readNeed(*need.kind, word);
    if (read.answer == Answer::Yes)
      member.needs.push_back({need.kind->id, read.grade != nullptr ? read.grade->id : std::string(), note});
    return read.answer != Answer::Unclear;
  };
  if (take(words, {})) return;
  const auto mark = m_knowledge.codes.marks.match(words);
  if (mark.code != nullptr)
    return m_cells.notice(m_columns.header()[need.column], words, text("This says that it is not known."));
  const Annotated annotated = splitNote(words);
  if (!annotated.note.empty() && take(annotated.word, annotated.note)) return;
  const std::vector<std::string> parts = splitWords(words);
  if (parts.size() > 1 && take(parts[0], words)) return;
  if (need.isStrict)
    return m_cells.reject(m_columns.header()[need.column], words,
                          text("%1 has no grade “%2”.", need.kind->title(), shown(words)));
  member.needs.push_back({need.kind->id, {}, words});
}

std::string LedgerRowReader::consentState(const std::string& field) {
  const std::string& words = m_cells.value(field);
  if (words.empty() || isDash(words)) return {};
  const auto whole = m_knowledge.codes.consentState.match(words);
  if (whole.code != nullptr) return whole.code->id;
  const auto word = m_knowledge.codes.consentState.match(splitNote(words).word);
  if (word.code != nullptr) return word.code->id;
  const auto mark = m_knowledge.codes.marks.match(words);
  if (mark.code == nullptr || mark.code->id != "unknown")
    m_cells.reject(m_columns.nameOf(field), words,
                   text("This is neither yes nor no to the question of consent."));
  return {};
}

void LedgerRowReader::readConsents(registry::Member& member) {
  constexpr std::array<const char*, registry::kConsentKinds> kNames = {
      "consent_list", "consent_plan", "consent_plan_sharing", "consent_supporter"};
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    const std::string name = kNames[i];
    registry::Consent& consent = member.consents[i];
    consent.state = consentState(name + ".state");
    consent.date = m_cells.date(name + ".date");
    consent.medium = m_cells.code(m_knowledge.codes.consentMedium, name + ".medium");
  }
}

void LedgerRowReader::readPlan(registry::Plan& plan) {
  plan.status = m_cells.code(m_knowledge.codes.planStatus, "plan.status");
  plan.made = m_cells.date("plan.made");
  plan.updated = m_cells.date("plan.updated");
  plan.refuge = m_cells.value("plan.refuge");
  plan.route = m_cells.value("plan.route");
}

void LedgerRowReader::readRegistries(registry::Member& member) {
  if (!m_columns.has("registries")) {
    if (!m_preset.registry.empty()) member.registries = {m_preset.registry};
    return;
  }
  const catalog::CodeList& list = m_knowledge.codes.registries;
  const std::string& words = m_cells.value("registries");
  const auto whole = list.match(words);
  if (whole.code != nullptr) {
    member.registries = {whole.code->id};
    return;
  }
  for (const std::string& word : splitWords(words)) {
    const auto found = list.match(word);
    if (found.code == nullptr)
      m_cells.keepAsNote(m_columns.nameOf("registries"), word,
                         text("This is no word of the list “%1”; it is kept as a note.", list.title()));
    else if (std::count(member.registries.begin(), member.registries.end(), found.code->id) == 0)
      member.registries.push_back(found.code->id);
  }
}

void LedgerRowReader::readStatus(registry::Member& member) {
  const std::string& words = m_cells.value("status");
  const auto found = m_knowledge.codes.memberStatus.match(splitNote(words).word);
  const auto mark = m_knowledge.codes.marks.match(words);
  if (found.code != nullptr)
    member.status = found.code->id;
  else if (!words.empty() && !isDash(words) && (mark.code == nullptr || mark.code->id != "no"))
    m_cells.reject(m_columns.nameOf("status"), words,
                   text("This is no word of the list “%1”.", m_knowledge.codes.memberStatus.title()));
  member.statusDate = m_cells.date("status_date", true);
}

void LedgerRowReader::readSupports(registry::Member& member) {
  const std::string district = m_knowledge.districts.codeOf(m_person.district);
  for (const auto& [role, column] : m_supports) {
    for (const std::string& name : splitWords(m_cells.at(column))) {
      const auto found = m_knowledge.supporters.find(name, role, district);
      if (found.id != 0) {
        const registry::Support support{found.id, role};
        if (std::find(member.supports.begin(), member.supports.end(), support) == member.supports.end())
          member.supports.push_back(support);
      } else {
        m_cells.keepAsNote(
            m_columns.header()[column], name,
            found.candidates > 1
                ? text("Several supporters have this name; it is kept as a note.")
                : text("The list of supporters does not have this name; it is kept as a note."));
      }
    }
  }
}

void LedgerRowReader::readHouse() {
  registry::Household& household = m_person.household;
  household.note = m_cells.value("household.note");
  household.key = m_cells.value("household.key");
  household.postcode = m_cells.value("household.postcode");
  household.address = m_cells.value("household.address");
  household.building = m_cells.value("household.building");
  household.phone = m_cells.value("household.phone");
  household.carUse = m_cells.code(m_knowledge.codes.carUse, "household.car_use");
  household.storeys = m_cells.storeys("household.storeys");
  household.floor = m_cells.storeys("household.floor");
  if (household.storeys && household.floor && *household.floor > *household.storeys) {
    m_cells.keepAsNote(m_columns.nameOf("household.floor"), m_cells.value("household.floor"),
                       text("The house has no such floor."));
    household.floor.reset();
  }
}

void LedgerRowReader::readContacts() {
  const auto of = [&](const ContactColumns& columns, const char* field) -> const std::string& {
    const auto found = columns.fields.find(field);
    return m_cells.at(found == columns.fields.end() ? LedgerColumns::kNone : found->second);
  };
  for (const ContactColumns& columns : m_contacts) {
    registry::Contact contact{columns.kind,         of(columns, "name"),    {},
                              of(columns, "phone"), of(columns, "address"), {}};
    if (contact.name.empty() && contact.phone.empty()) continue;
    contact.relation = m_cells.codeOrWords(m_knowledge.codes.relation, of(columns, "relation"));
    contact.frequency = m_cells.codeOrWords(m_knowledge.codes.visitFrequency, of(columns, "frequency"));
    m_person.household.contacts.push_back(std::move(contact));
  }
}

void LedgerRowReader::readFamily() {
  for (const auto& columns : m_columns.family()) {
    const auto column = [&](const char* field) {
      const auto found = columns.find(field);
      return found == columns.end() ? LedgerColumns::kNone : found->second;
    };
    const auto header = [&](const char* field) {
      const std::size_t place = column(field);
      return place == LedgerColumns::kNone ? std::string() : m_columns.header()[place];
    };
    registry::Member member;
    member.name = m_cells.at(column("name"));
    if (member.name.empty()) continue;
    member.kana = m_cells.at(column("kana"));
    member.birth = m_cells.birth(m_cells.at(column("birth")), header("birth"), false);
    m_cells.readAge(member, m_cells.at(column("age")), header("age"), false);
    const auto sex = m_knowledge.codes.sex.match(m_cells.at(column("sex")));
    if (sex.code != nullptr) member.sex = sex.code->id;
    member.relation = m_cells.codeOrWords(m_knowledge.codes.relation, m_cells.at(column("relation")));
    member.phone = m_cells.at(column("phone"));
    m_person.household.members.push_back(std::move(member));
  }
}

}  // namespace michi::ingest
