#pragma once
// data/rules/columns/ledger/: which column of a city's list holds which field of the registry.

#include <map>
#include <string>
#include <vector>

#include "catalog/codes.h"

namespace michi::catalog {

/// One kind of list. Fields of a list of households:
///   household.<field>                 of the household;
///   <field>                           of the member on the row, with consent_….<field> and plan.<field>;
///   district                          the 行政区, by number or name;
///   need, need.<kind>                 a word that names the kind; a grade, a word or a mark of that kind;
///   support.<role>                    names out of the supporters' list;
///   contact.<kind>.<n>.<field>        n counts from 1;
///   family.<field>                    of further members on the same row, "{n}" in the column counts from 1.
/// Those of a list of supporters are the fields of a supporter, with consent.<field>.
struct LedgerPreset {
  std::string name;  // of the file, without its ending
  std::string titleJa, titleEn;
  bool isOfSupporters = false;
  std::string registry;  // the list that every row belongs to where no column says so; may be empty
  std::vector<std::string> strictNeeds;  // kinds in whose columns an unknown word is a mistake
  std::map<std::string, std::vector<std::string>> columns;  // field → names of columns, best first

  /// In the user's language.
  const std::string& title() const;
  /// Throws Error(NotFound), or Error(BadInput) with file and key: an unknown field or code, no name for a
  /// field.
  static LedgerPreset read(const std::string& file, const Codes& codes);
};

/// Whether a list of households (or of supporters) has such a field.
bool isLedgerField(const std::string& field, bool isOfSupporters, const Codes& codes);

/// All of the folder, in the order of their names. Throws as LedgerPreset::read; Error(NotFound) when there
/// is none.
std::vector<LedgerPreset> readLedgerPresets(const std::string& rulesFolder, const Codes& codes);

}  // namespace michi::catalog
