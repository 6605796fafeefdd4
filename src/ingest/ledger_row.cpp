#include "ingest/ledger_row.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "base/text.h"
#include "ingest/encoding.h"
#include "ingest/fields.h"
#include "ingest/ledger_values.h"
#include "japanese/characters.h"

namespace michi::ingest {
namespace {

constexpr int kOldest = 130;

bool isDash(const std::string& text) {
  constexpr std::array<std::string_view, 7> kDashes = {"-", "－", "ー", "―", "‐", "/", "／"};
  return std::find(kDashes.begin(), kDashes.end(), text) != kDashes.end();
}

/// Whether a quick look finds a byte that a private-use character begins with.
bool mayHoldForeign(const std::string& text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte == 0xEE || byte == 0xEF || byte >= 0xF3;
  });
}

std::string hex(char32_t c) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string digits;
  for (auto rest = static_cast<std::uint32_t>(c); rest != 0; rest /= 16)
    digits.insert(digits.begin(), kDigits[rest % 16]);
  return digits;
}

}  // namespace

LedgerRowReader::LedgerRowReader(const LedgerTable& table, const LedgerColumns& columns,
                                 const catalog::LedgerPreset& preset, const LedgerKnowledge& knowledge,
                                 LedgerFindings& findings)
    : m_columns(columns), m_preset(preset), m_knowledge(knowledge), m_findings(findings), m_file(table.file) {
  m_dates.allowSerial = table.isWorkbook;
  m_values.resize(table.columns.size());
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

const std::string& LedgerRowReader::at(std::size_t column) const {
  static const std::string kNothing;
  return column < m_values.size() ? m_values[column] : kNothing;
}

const std::string& LedgerRowReader::value(const std::string& field) const { return at(m_columns.of(field)); }

void LedgerRowReader::copyDittos(const LedgerRow& row) {
  const std::size_t key = m_columns.of("key"), name = m_columns.of("name");
  for (std::size_t i = 0; i < m_values.size(); ++i) {
    const std::string& written = i < row.values.size() ? row.values[i] : std::string();
    if (!isDitto(written))
      m_values[i] = written;
    else if (i == key || i == name)
      m_values[i].clear();  // nobody is called so
  }
}

void LedgerRowReader::reject(const std::string& column, const std::string& value, std::string reason) {
  m_findings.rejects.push_back({m_file, m_person.row, column, shown(value), std::move(reason)});
  m_person.isRejected = true;
}

void LedgerRowReader::notice(const std::string& column, const std::string& value, std::string reason) {
  m_findings.notices.push_back({m_file, m_person.row, column, shown(value), std::move(reason)});
}

void LedgerRowReader::keepAsNote(const std::string& column, const std::string& value, std::string reason) {
  std::string& note = m_person.household.note;
  note += (note.empty() ? "" : "\n") + column + ": " + value;
  notice(column, value, std::move(reason));
}

void LedgerRowReader::findForeignCharacters() {
  for (std::size_t i = 0; i < m_values.size(); ++i) {
    if (!mayHoldForeign(m_values[i])) continue;
    for (const auto& character : japanese::privateUse(m_values[i]))
      notice(m_columns.header()[i], m_values[i],
             text("Character %1 is U+%2, an office's own (外字): it is kept, but only its font shows it.",
                  character.position + 1, hex(character.code)));
  }
}

LedgerPerson LedgerRowReader::read(const LedgerRow& row) {
  m_person = {};
  m_person.row = row.row;
  if (row.problem) {
    reject(row.problem->column, row.problem->value, row.problem->reason);
    return std::move(m_person);
  }
  copyDittos(row);
  findForeignCharacters();
  m_person.district = value("district");
  m_person.household.members.emplace_back();
  readHouse();
  readPerson(m_person.household.members[0]);
  readContacts();
  readFamily();
  return std::move(m_person);
}

/// Empty, a dash, 不明.
bool LedgerRowReader::saysNothing(const std::string& words) const {
  if (words.empty() || isDash(words)) return true;
  const auto mark = m_knowledge.codes.marks.match(words);
  return mark.code != nullptr && mark.code->id == "unknown";
}

/// The code of a cell, also where a note in brackets follows it.
std::string LedgerRowReader::code(const catalog::CodeList& list, const std::string& field) {
  const std::string& words = value(field);
  if (words.empty()) return {};
  const auto whole = list.match(words);
  if (whole.code != nullptr) return whole.code->id;
  const auto word = list.match(splitNote(words).word);
  if (word.code != nullptr) return word.code->id;
  const auto mark = m_knowledge.codes.marks.match(words);
  if (mark.code == nullptr || mark.code->id == "yes")
    keepAsNote(m_columns.nameOf(field), words,
               text("This is no word of the list “%1”; it is kept as a note.", list.title()));
  return {};
}

std::string LedgerRowReader::codeOrWords(const catalog::CodeList& list, const std::string& words) const {
  const auto found = list.match(words);
  return found.code != nullptr ? found.code->id : words;
}

std::optional<int> LedgerRowReader::storeys(const std::string& field) {
  const std::string& words = value(field);
  if (saysNothing(words)) return {};
  const auto number = parseStoreys(words);
  if (!number)
    keepAsNote(m_columns.nameOf(field), words, text("This is no number of storeys; it is kept as a note."));
  return number;
}

std::string LedgerRowReader::date(const std::string& field, bool mayBeComing) {
  const std::string& words = value(field);
  if (saysNothing(words)) return {};
  const auto read = japanese::parseDate(words, m_dates);
  if (!read.isGood()) {
    keepAsNote(m_columns.nameOf(field), words, read.reason);
    return {};
  }
  if (read.value > m_knowledge.today) {
    notice(m_columns.nameOf(field), words, text("This date is still to come."));
    if (!mayBeComing) return {};
  }
  return japanese::isoDate(read.value);
}

/// Of the person on the row a bad birth date rejects the row; of a further member it is noticed.
std::string LedgerRowReader::birth(const std::string& words, const std::string& column, bool isPerson) {
  if (saysNothing(words)) return {};
  const auto read = japanese::parseDate(words, m_dates);
  std::string problem = read.reason;
  const auto age = read.isGood() ? japanese::ageOn(read.value, m_knowledge.today) : std::nullopt;
  if (problem.empty() && read.value > m_knowledge.today) problem = text("This date is still to come.");
  if (problem.empty() && age.value_or(0) > kOldest) problem = text("This makes an age of %1.", *age);
  if (!problem.empty()) {
    if (isPerson)
      reject(column, words, std::move(problem));
    else
      keepAsNote(column, words, std::move(problem));
    return {};
  }
  if (isAfterItsEra(words, read.value)) notice(column, words, text("The era had ended by then."));
  return japanese::isoDate(read.value);
}

/// An age is kept only where there is no birth date.
void LedgerRowReader::readAge(registry::Member& member, const std::string& words, const std::string& column,
                              bool isPerson) {
  if (saysNothing(words)) return;
  const auto age = japanese::parseAge(words);
  if (!member.birth.empty()) {
    const auto birth = japanese::parseDate(member.birth);
    const auto byBirth =
        birth.value.isWhole() ? japanese::ageOn(birth.value, m_knowledge.asOf) : std::nullopt;
    if (!age.isGood())
      notice(column, words, age.reason);
    else if (byBirth && std::abs(*byBirth - age.value) > 1)
      notice(column, words, text("The age does not fit the birth date, which counts."));
  } else if (age.isGood()) {
    member.age = age.value;
    member.ageOn = japanese::isoDate(m_knowledge.asOf);
  } else if (isPerson) {
    if (!m_person.isRejected) reject(column, words, age.reason);
  } else {
    keepAsNote(column, words, age.reason);
  }
}

void LedgerRowReader::readPerson(registry::Member& member) {
  member.key = value("key");
  member.name = value("name");
  if (member.name.empty()) reject(m_columns.nameOf("name"), {}, text("The name is missing."));
  member.kana = value("kana");
  member.birth = birth(value("birth"), m_columns.nameOf("birth"), true);
  readAge(member, value("age"), m_columns.nameOf("age"), true);
  member.sex = code(m_knowledge.codes.sex, "sex");
  member.phone = value("phone");
  member.relation = codeOrWords(m_knowledge.codes.relation, value("relation"));
  member.reason = value("reason");
  readNeeds(member);
  member.mobility = code(m_knowledge.codes.mobility, "mobility");
  const auto power = m_knowledge.codes.marks.match(value("needs_power"));
  member.needsPower = !value("needs_power").empty() && (power.code == nullptr || power.code->id == "yes");
  if (power.code == nullptr && member.needsPower)
    keepAsNote(m_columns.nameOf("needs_power"), value("needs_power"),
               text("This is taken for yes and kept as a note."));
  member.doctor = value("doctor");
  member.medicine = value("medicine");
  member.toBring = value("to_bring");
  member.considerations = value("considerations");
  readRegistries(member);
  readConsents(member);
  readPlan(member.plan);
  readStatus(member);
  readSupports(member);
}

void LedgerRowReader::readNeeds(registry::Member& member) {
  for (const NeedColumn& need : m_needs) readNeed(member, need);
  const std::string& kinds = value("need");
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
  const std::string& words = at(need.column);
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
    return notice(m_columns.header()[need.column], words, text("This says that it is not known."));
  const Annotated annotated = splitNote(words);
  if (!annotated.note.empty() && take(annotated.word, annotated.note)) return;
  const std::vector<std::string> parts = splitWords(words);
  if (parts.size() > 1 && take(parts[0], words)) return;
  if (need.isStrict)
    return reject(m_columns.header()[need.column], words,
                  text("%1 has no grade “%2”.", need.kind->title(), shown(words)));
  member.needs.push_back({need.kind->id, {}, words});
}

std::string LedgerRowReader::consentState(const std::string& field) {
  const std::string& words = value(field);
  if (words.empty() || isDash(words)) return {};
  const auto whole = m_knowledge.codes.consentState.match(words);
  if (whole.code != nullptr) return whole.code->id;
  const auto word = m_knowledge.codes.consentState.match(splitNote(words).word);
  if (word.code != nullptr) return word.code->id;
  const auto mark = m_knowledge.codes.marks.match(words);
  if (mark.code == nullptr || mark.code->id != "unknown")
    reject(m_columns.nameOf(field), words, text("This is neither yes nor no to the question of consent."));
  return {};
}

void LedgerRowReader::readConsents(registry::Member& member) {
  constexpr std::array<const char*, registry::kConsentKinds> kNames = {
      "consent_list", "consent_plan", "consent_plan_sharing", "consent_supporter"};
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    const std::string name = kNames[i];
    registry::Consent& consent = member.consents[i];
    consent.state = consentState(name + ".state");
    consent.date = date(name + ".date");
    consent.medium = code(m_knowledge.codes.consentMedium, name + ".medium");
  }
}

void LedgerRowReader::readPlan(registry::Plan& plan) {
  plan.status = code(m_knowledge.codes.planStatus, "plan.status");
  plan.made = date("plan.made");
  plan.updated = date("plan.updated");
  plan.refuge = value("plan.refuge");
  plan.route = value("plan.route");
}

void LedgerRowReader::readRegistries(registry::Member& member) {
  if (!m_columns.has("registries")) {
    if (!m_preset.registry.empty()) member.registries = {m_preset.registry};
    return;
  }
  const catalog::CodeList& list = m_knowledge.codes.registries;
  const std::string& words = value("registries");
  const auto whole = list.match(words);
  if (whole.code != nullptr) {
    member.registries = {whole.code->id};
    return;
  }
  for (const std::string& word : splitWords(words)) {
    const auto found = list.match(word);
    if (found.code == nullptr)
      keepAsNote(m_columns.nameOf("registries"), word,
                 text("This is no word of the list “%1”; it is kept as a note.", list.title()));
    else if (std::count(member.registries.begin(), member.registries.end(), found.code->id) == 0)
      member.registries.push_back(found.code->id);
  }
}

void LedgerRowReader::readStatus(registry::Member& member) {
  const std::string& words = value("status");
  const auto found = m_knowledge.codes.memberStatus.match(splitNote(words).word);
  const auto mark = m_knowledge.codes.marks.match(words);
  if (found.code != nullptr)
    member.status = found.code->id;
  else if (!words.empty() && !isDash(words) && (mark.code == nullptr || mark.code->id != "no"))
    reject(m_columns.nameOf("status"), words,
           text("This is no word of the list “%1”.", m_knowledge.codes.memberStatus.title()));
  member.statusDate = date("status_date", true);
}

void LedgerRowReader::readSupports(registry::Member& member) {
  const std::string district = m_knowledge.districts.codeOf(m_person.district);
  for (const auto& [role, column] : m_supports) {
    for (const std::string& name : splitWords(at(column))) {
      const auto found = m_knowledge.supporters.find(name, role, district);
      if (found.id != 0) {
        const registry::Support support{found.id, role};
        if (std::find(member.supports.begin(), member.supports.end(), support) == member.supports.end())
          member.supports.push_back(support);
      } else {
        keepAsNote(m_columns.header()[column], name,
                   found.candidates > 1
                       ? text("Several supporters have this name; it is kept as a note.")
                       : text("The list of supporters does not have this name; it is kept as a note."));
      }
    }
  }
}

void LedgerRowReader::readHouse() {
  registry::Household& household = m_person.household;
  household.note = value("household.note");
  household.key = value("household.key");
  household.postcode = value("household.postcode");
  household.address = value("household.address");
  household.building = value("household.building");
  household.phone = value("household.phone");
  household.carUse = code(m_knowledge.codes.carUse, "household.car_use");
  household.storeys = storeys("household.storeys");
  household.floor = storeys("household.floor");
  if (household.storeys && household.floor && *household.floor > *household.storeys) {
    keepAsNote(m_columns.nameOf("household.floor"), value("household.floor"),
               text("The house has no such floor."));
    household.floor.reset();
  }
}

void LedgerRowReader::readContacts() {
  const auto of = [&](const ContactColumns& columns, const char* field) -> const std::string& {
    const auto found = columns.fields.find(field);
    return at(found == columns.fields.end() ? LedgerColumns::kNone : found->second);
  };
  for (const ContactColumns& columns : m_contacts) {
    registry::Contact contact{columns.kind,         of(columns, "name"),    {},
                              of(columns, "phone"), of(columns, "address"), {}};
    if (contact.name.empty() && contact.phone.empty()) continue;
    contact.relation = codeOrWords(m_knowledge.codes.relation, of(columns, "relation"));
    contact.frequency = codeOrWords(m_knowledge.codes.visitFrequency, of(columns, "frequency"));
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
    member.name = at(column("name"));
    if (member.name.empty()) continue;
    member.kana = at(column("kana"));
    member.birth = birth(at(column("birth")), header("birth"), false);
    readAge(member, at(column("age")), header("age"), false);
    const auto sex = m_knowledge.codes.sex.match(at(column("sex")));
    if (sex.code != nullptr) member.sex = sex.code->id;
    member.relation = codeOrWords(m_knowledge.codes.relation, at(column("relation")));
    member.phone = at(column("phone"));
    m_person.household.members.push_back(std::move(member));
  }
}

}  // namespace michi::ingest
