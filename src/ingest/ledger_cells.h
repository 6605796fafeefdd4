#pragma once
// The cells of one row of a city's list, read as values; what they do not say well is reported.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "catalog/codes.h"
#include "ingest/import.h"
#include "ingest/ledger_columns.h"
#include "ingest/ledger_districts.h"
#include "ingest/ledger_table.h"
#include "ingest/supporter_finder.h"
#include "registry/household.h"

namespace michi::ingest {

/// What a reader of ledgers knows beside the list; all must outlive it.
struct LedgerKnowledge {
  const catalog::Codes& codes;
  const japanese::Folding& folding;
  const DistrictFinder& districts;
  const SupporterFinder& supporters;
  japanese::Date today;
  japanese::Date asOf;  // the day that ages in the list were true
};

struct LedgerPerson {
  std::uint64_t row = 0;
  registry::Household household;  // members: the person, then those of the further columns
  std::string district;           // as written
  bool isRejected = false;
};

/// Where rows report to. A reject is of a row that is not taken; a notice of one that is, for somebody to
/// look at.
struct LedgerFindings {
  std::vector<Reject> rejects;
  std::vector<Reject> notices;
  std::map<std::string, std::uint64_t> wordsWithoutNeed;  // in the column `need`, with how often
};

/// Everything refers to the row of the last begin(); a rejected cell marks its person. All arguments must
/// outlive it.
class LedgerCells {
 public:
  LedgerCells(const LedgerTable& table, const LedgerColumns& columns, const LedgerKnowledge& knowledge,
              LedgerFindings& findings);

  /// The row without a problem of `person`; its dittos take the values of the row before.
  void begin(const LedgerRow& row, LedgerPerson& person);

  const std::string& value(const std::string& field) const;
  const std::string& at(std::size_t column) const;
  void reject(const std::string& column, const std::string& value, std::string reason);
  void notice(const std::string& column, const std::string& value, std::string reason);
  /// A notice, and the words stand in the household's note.
  void keepAsNote(const std::string& column, const std::string& value, std::string reason);

  std::string code(const catalog::CodeList& list, const std::string& field);
  std::string codeOrWords(const catalog::CodeList& list, const std::string& words) const;
  std::optional<int> storeys(const std::string& field);
  std::string date(const std::string& field, bool mayBeComing = false);
  std::string birth(const std::string& words, const std::string& column, bool isPerson);
  void readAge(registry::Member& member, const std::string& words, const std::string& column, bool isPerson);

 private:
  void copyDittos(const LedgerRow& row);
  void findForeignCharacters();
  bool saysNothing(const std::string& words) const;

  const LedgerColumns& m_columns;
  const LedgerKnowledge& m_knowledge;
  LedgerFindings& m_findings;
  std::string m_file;
  japanese::DateOptions m_dates;
  std::vector<std::string> m_values;  // of the row at hand, dittos filled in
  LedgerPerson* m_person = nullptr;
};

}  // namespace michi::ingest
