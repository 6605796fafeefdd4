#include "catalog/codes.h"

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "catalog/toml.h"
#include "japanese/fold.h"

namespace michi::catalog {
namespace {

std::string folded(std::string_view spelling) {
  static const japanese::Folding kFolding;
  return kFolding.foldText(spelling);
}

template <class Entries>
auto findId(Entries& entries, std::string_view id) {
  return std::find_if(entries.begin(), entries.end(), [&](const Code& code) { return code.id == id; });
}

void requireNew(const std::vector<Code>& codes, const std::string& id, const TomlTable& table) {
  if (findId(codes, id) != codes.end())
    throw Error(ErrorKind::BadInput, text("“%1” is there twice.", id), table.where("id"));
}

bool readOwner(const TomlTable& table) {
  const std::string owner = table.string("owner", "city");
  if (owner != "city" && owner != "council") {
    throw Error(ErrorKind::BadInput, text("“city” or “council” is expected, not “%1”.", owner),
                table.where("owner"));
  }
  return owner == "council";
}

Code readCode(const TomlTable& table) {
  Code code;
  code.id = table.string("id");
  code.labelJa = table.string("ja");
  code.labelEn = table.string("en");
  code.spellings = table.strings("spellings");
  code.needClass = table.string("class", "");
  if (code.id.empty()) throw Error(ErrorKind::BadInput, text("This entry is empty."), table.where("id"));
  return code;
}

Code readGrade(const TomlTable& table, const Code& kind) {
  Code grade = readCode(table);
  grade.shortSpellings = table.strings("short");
  if (grade.needClass.empty()) grade.needClass = kind.needClass;
  requireNew(kind.grades, grade.id, table);
  table.rejectUnknownKeys();
  return grade;
}

}  // namespace

const std::string& Code::title() const { return inUserLanguage(labelJa, labelEn); }

const Code* Code::grade(std::string_view gradeId) const {
  const auto found = findId(grades, gradeId);
  return found == grades.end() ? nullptr : &*found;
}

CodeList CodeList::read(const std::string& file) {
  const TomlTable root = TomlTable::read(file);
  CodeList list;
  list.add(root);
  return list;
}

CodeList CodeList::parse(const std::string& toml, const std::string& nameForErrors) {
  CodeList list;
  list.add(TomlTable::parse(toml, nameForErrors));
  return list;
}

void CodeList::add(const TomlTable& root) {
  m_titleJa = root.string("title_ja");
  m_titleEn = root.string("title_en");
  for (const TomlTable& table : root.tables("code")) {
    Code code = readCode(table);
    code.isCouncils = readOwner(table);
    requireNew(m_codes, code.id, table);
    const int place = static_cast<int>(m_codes.size());
    m_short.emplace_back();
    addSpellings(code, {place, -1}, table);
    for (const TomlTable& inner : table.tables("grade")) {
      Code grade = readGrade(inner, code);
      addSpellings(grade, {place, static_cast<int>(code.grades.size())}, inner);
      code.grades.push_back(std::move(grade));
    }
    table.rejectUnknownKeys();
    m_codes.push_back(std::move(code));
  }
  root.rejectUnknownKeys();
}

void CodeList::addSpellings(const Code& code, Place place, const TomlTable& table) {
  std::vector<std::string> words = code.spellings;
  words.insert(words.end(), {code.labelJa, code.labelEn});
  if (place.grade < 0) words.push_back(code.id);
  for (const std::string& word : words) remember(m_spellings, word, place, table);
  if (place.grade < 0) return;
  Places& inKind = m_short[static_cast<std::size_t>(place.code)];
  words.insert(words.end(), code.shortSpellings.begin(), code.shortSpellings.end());
  for (const std::string& word : words) remember(inKind, word, place, table);
}

void CodeList::remember(Places& places, const std::string& spelling, Place place, const TomlTable& table) {
  const auto [found, isNew] = places.emplace(folded(spelling), place);
  if (isNew || found->second == place) return;
  throw Error(ErrorKind::BadInput, text("“%1” has two meanings.", spelling), table.where("spellings"));
}

const std::string& CodeList::title() const { return inUserLanguage(m_titleJa, m_titleEn); }

const Code* CodeList::find(std::string_view id) const {
  const auto found = findId(m_codes, id);
  return found == m_codes.end() ? nullptr : &*found;
}

int CodeList::rankOf(std::string_view id) const {
  const auto found = findId(m_codes, id);
  return found == m_codes.end() ? -1 : static_cast<int>(found - m_codes.begin());
}

CodeMatch CodeList::match(std::string_view spelling) const {
  const auto found = m_spellings.find(folded(spelling));
  if (found == m_spellings.end()) return {};
  const Code& code = m_codes[static_cast<std::size_t>(found->second.code)];
  if (found->second.grade < 0) return {&code, nullptr};
  return {&code, &code.grades[static_cast<std::size_t>(found->second.grade)]};
}

const Code* CodeList::matchGrade(const Code& kind, std::string_view spelling) const {
  const int rank = rankOf(kind.id);
  if (rank < 0) return nullptr;
  const Places& places = m_short[static_cast<std::size_t>(rank)];
  const auto found = places.find(folded(spelling));
  if (found == places.end()) return nullptr;
  return &m_codes[static_cast<std::size_t>(rank)].grades[static_cast<std::size_t>(found->second.grade)];
}

Codes Codes::read(const std::string& rulesFolder) {
  const auto list = [&](const char* name) {
    return CodeList::read(rulesFolder + "/registry/" + name + ".toml");
  };
  Codes codes{list("needs"),
              list("marks"),
              list("mobility"),
              list("car_use"),
              list("sex"),
              list("relation"),
              list("consent_state"),
              list("consent_medium"),
              list("plan_status"),
              list("registries"),
              list("supporter_role"),
              list("contact_kind"),
              list("visit_frequency"),
              list("member_status")};
  const NeedClasses classes = NeedClasses::read(rulesFolder + "/need_classes.toml");
  const auto check = [&](const Code& code, const char* file) {
    if (code.needClass.empty() || classes.find(code.needClass) != nullptr) return;
    throw Error(ErrorKind::BadInput, text("There is no need class “%1”.", code.needClass),
                rulesFolder + "/registry/" + file + " (" + code.id + ".class)");
  };
  for (const Code& kind : codes.needs.all()) {
    check(kind, "needs.toml");
    for (const Code& grade : kind.grades) check(grade, "needs.toml");
  }
  for (const Code& code : codes.mobility.all()) check(code, "mobility.toml");
  return codes;
}

MarkedNeed Codes::readNeed(const Code& kind, std::string_view text) const {
  using Answer = MarkedNeed::Answer;
  if (folded(text).empty()) return {Answer::No, nullptr};
  if (const Code* grade = needs.matchGrade(kind, text)) return {Answer::Yes, grade};
  const CodeMatch named = needs.match(text);
  if (named.code != nullptr && named.code->id == kind.id) return {Answer::Yes, named.grade};
  const CodeMatch mark = marks.match(text);
  if (mark.code == nullptr || mark.code->id == "unknown") return {};
  return {mark.code->id == "yes" ? Answer::Yes : Answer::No, nullptr};
}

std::string Codes::needClass(std::string_view kind, std::string_view grade) const {
  const Code* code = needs.find(kind);
  if (code == nullptr) return "other";
  const Code* inner = code->grade(grade);
  const std::string& result = inner != nullptr ? inner->needClass : code->needClass;
  return result.empty() ? "other" : result;
}

}  // namespace michi::catalog
