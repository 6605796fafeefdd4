#pragma once
// data/rules/registry/: the lists of codes that the registry's records use, and how ledgers spell them.

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/need_classes.h"

namespace michi::catalog {

/// An entry of a list: what is stored (id), what is shown, how it is spelt elsewhere.
struct Code {
  std::string id;
  std::string labelJa;
  std::string labelEn;
  std::vector<std::string> spellings;
  std::vector<std::string> shortSpellings;  // of a grade, where its kind is known
  std::string needClass;    // of need_classes.toml: as what an analysis counts it; may be empty
  bool isCouncils = false;  // a list of persons that the welfare council made itself (registries.toml)
  std::vector<Code> grades;

  /// In the user's language.
  const std::string& title() const;
  /// nullptr when there is no such grade.
  const Code* grade(std::string_view gradeId) const;
};

/// What a spelling stands for. Both are nullptr when it is unknown; a kind without a grade has only `code`.
struct CodeMatch {
  const Code* code = nullptr;
  const Code* grade = nullptr;
};

/// One file, read and checked once; immutable. Spellings are compared folded (japanese/fold.h): width of
/// letters, spaces and the kind of kana do not matter.
class CodeList {
 public:
  /// Throws Error(NotFound), or Error(BadInput) with file, line and key: an id twice, a spelling with two
  /// meanings, an unknown key.
  static CodeList read(const std::string& file);
  static CodeList parse(const std::string& toml, const std::string& nameForErrors);

  /// The list's own name, in the user's language: "移動の状態".
  const std::string& title() const;
  /// In the order of the file.
  const std::vector<Code>& all() const { return m_codes; }
  /// nullptr when there is no such id.
  const Code* find(std::string_view id) const;
  /// The place in the file, -1 when unknown: where the order means something (mobility, frequency).
  int rankOf(std::string_view id) const;
  /// For an id, a title or a spelling: "要介3" is grade 3 of care, "認知症" dementia without a grade.
  CodeMatch match(std::string_view spelling) const;
  /// In a column that holds one kind only: "3" is grade 3. nullptr when unknown.
  const Code* matchGrade(const Code& kind, std::string_view spelling) const;

 private:
  struct Place {
    int code = -1;
    int grade = -1;
    auto operator<=>(const Place&) const = default;
  };
  using Places = std::map<std::string, Place, std::less<>>;  // by folded spelling
  void add(const class TomlTable& table);
  void addSpellings(const Code& code, Place place, const TomlTable& table);
  void remember(Places& places, const std::string& spelling, Place place, const TomlTable& table);

  std::string m_titleJa;
  std::string m_titleEn;
  std::vector<Code> m_codes;
  Places m_spellings;
  std::vector<Places> m_short;  // of each code
};

/// What a ledger says about one kind of need in a column of its own.
struct MarkedNeed {
  enum class Answer { Unclear, No, Yes };
  Answer answer = Answer::Unclear;
  const Code* grade = nullptr;  // with Yes, where one is named
};

/// All lists of data/rules/registry/.
struct Codes {
  CodeList needs, marks, mobility, carUse, sex, relation, consentState, consentMedium, planStatus, registries,
      supporterRole, contactKind, visitFrequency, memberStatus;

  /// `rulesFolder` is data/rules. Throws as CodeList::read; also when a code names a class that
  /// need_classes.toml does not have.
  static Codes read(const std::string& rulesFolder);

  /// "3", "要介護３", "○", "非該当", "-" in a column for care. An empty text is No.
  /// Precondition: `kind` is of needs.
  MarkedNeed readNeed(const Code& kind, std::string_view text) const;
  /// The need class as which an analysis counts a need; "other" for a kind that has none or is unknown.
  std::string needClass(std::string_view kind, std::string_view grade) const;
};

}  // namespace michi::catalog
