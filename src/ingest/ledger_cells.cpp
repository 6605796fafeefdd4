#include "ingest/ledger_cells.h"

#include <algorithm>
#include <cstdlib>

#include "base/text.h"
#include "ingest/encoding.h"
#include "ingest/fields.h"
#include "ingest/ledger_values.h"
#include "japanese/characters.h"

namespace michi::ingest {
namespace {

constexpr int kOldest = 130;

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

LedgerCells::LedgerCells(const LedgerTable& table, const LedgerColumns& columns,
                         const LedgerKnowledge& knowledge, LedgerFindings& findings)
    : m_columns(columns), m_knowledge(knowledge), m_findings(findings), m_file(table.file) {
  m_dates.allowSerial = table.isWorkbook;
  m_values.resize(table.columns.size());
}

const std::string& LedgerCells::at(std::size_t column) const {
  static const std::string kNothing;
  return column < m_values.size() ? m_values[column] : kNothing;
}

const std::string& LedgerCells::value(const std::string& field) const { return at(m_columns.of(field)); }

void LedgerCells::begin(const LedgerRow& row, LedgerPerson& person) {
  m_person = &person;
  copyDittos(row);
  findForeignCharacters();
}

void LedgerCells::copyDittos(const LedgerRow& row) {
  const std::size_t key = m_columns.of("key"), name = m_columns.of("name");
  for (std::size_t i = 0; i < m_values.size(); ++i) {
    const std::string& written = i < row.values.size() ? row.values[i] : std::string();
    if (!isDitto(written))
      m_values[i] = written;
    else if (i == key || i == name)
      m_values[i].clear();  // nobody is called so
  }
}

void LedgerCells::reject(const std::string& column, const std::string& value, std::string reason) {
  m_findings.rejects.push_back({m_file, m_person->row, column, shown(value), std::move(reason)});
  m_person->isRejected = true;
}

void LedgerCells::notice(const std::string& column, const std::string& value, std::string reason) {
  m_findings.notices.push_back({m_file, m_person->row, column, shown(value), std::move(reason)});
}

void LedgerCells::keepAsNote(const std::string& column, const std::string& value, std::string reason) {
  std::string& note = m_person->household.note;
  note += (note.empty() ? "" : "\n") + column + ": " + value;
  notice(column, value, std::move(reason));
}

void LedgerCells::findForeignCharacters() {
  for (std::size_t i = 0; i < m_values.size(); ++i) {
    if (!mayHoldForeign(m_values[i])) continue;
    for (const auto& character : japanese::privateUse(m_values[i]))
      notice(m_columns.header()[i], m_values[i],
             text("Character %1 is U+%2, an office's own (外字): it is kept, but only its font shows it.",
                  character.position + 1, hex(character.code)));
  }
}

/// Empty, a dash, 不明.
bool LedgerCells::saysNothing(const std::string& words) const {
  if (words.empty() || isDash(words)) return true;
  const auto mark = m_knowledge.codes.marks.match(words);
  return mark.code != nullptr && mark.code->id == "unknown";
}

/// The code of a cell, also where a note in brackets follows it.
std::string LedgerCells::code(const catalog::CodeList& list, const std::string& field) {
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

std::string LedgerCells::codeOrWords(const catalog::CodeList& list, const std::string& words) const {
  const auto found = list.match(words);
  return found.code != nullptr ? found.code->id : words;
}

std::optional<int> LedgerCells::storeys(const std::string& field) {
  const std::string& words = value(field);
  if (saysNothing(words)) return {};
  const auto number = parseStoreys(words);
  if (!number)
    keepAsNote(m_columns.nameOf(field), words, text("This is no number of storeys; it is kept as a note."));
  return number;
}

std::string LedgerCells::date(const std::string& field, bool mayBeComing) {
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
std::string LedgerCells::birth(const std::string& words, const std::string& column, bool isPerson) {
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
void LedgerCells::readAge(registry::Member& member, const std::string& words, const std::string& column,
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
    if (!m_person->isRejected) reject(column, words, age.reason);
  } else {
    keepAsNote(column, words, age.reason);
  }
}

}  // namespace michi::ingest
