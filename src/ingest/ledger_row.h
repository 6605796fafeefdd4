#pragma once
// One row of a city's list as records: the person, the further members, what it says of the household.

#include <map>
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

class LedgerRowReader {
 public:
  LedgerRowReader(const LedgerTable& table, const LedgerColumns& columns, const catalog::LedgerPreset& preset,
                  const LedgerKnowledge& knowledge, LedgerFindings& findings);

  /// Rejected: no name; a birth date that is none, is still to come or makes an age above 130; without a
  /// birth date an age that is none; an unknown word for a grade of a strict kind, for an answer of consent
  /// or for 異動. Any other word that is not understood becomes a notice and stands in the household's note.
  LedgerPerson read(const LedgerRow& row);

 private:
  struct NeedColumn {
    const catalog::Code* kind;
    std::size_t column;
    bool isStrict;
  };
  struct ContactColumns {
    std::string kind;
    std::map<std::string, std::size_t> fields;
  };
  void findContacts();
  const std::string& value(const std::string& field) const;
  const std::string& at(std::size_t column) const;
  void copyDittos(const LedgerRow& row);
  void reject(const std::string& column, const std::string& value, std::string reason);
  void notice(const std::string& column, const std::string& value, std::string reason);
  void keepAsNote(const std::string& column, const std::string& value, std::string reason);
  void findForeignCharacters();
  bool saysNothing(const std::string& words) const;

  std::string code(const catalog::CodeList& list, const std::string& field);
  std::string codeOrWords(const catalog::CodeList& list, const std::string& words) const;
  std::optional<int> storeys(const std::string& field);
  std::string date(const std::string& field, bool mayBeComing = false);
  std::string birth(const std::string& text, const std::string& column, bool isPerson);
  void readAge(registry::Member& member, const std::string& text, const std::string& column, bool isPerson);
  void readPerson(registry::Member& member);
  void readNeeds(registry::Member& member);
  void readNeed(registry::Member& member, const NeedColumn& need);
  void readConsents(registry::Member& member);
  std::string consentState(const std::string& field);
  void readPlan(registry::Plan& plan);
  void readRegistries(registry::Member& member);
  void readStatus(registry::Member& member);
  void readSupports(registry::Member& member);
  void readHouse();
  void readContacts();
  void readFamily();

  const LedgerColumns& m_columns;
  const catalog::LedgerPreset& m_preset;
  const LedgerKnowledge& m_knowledge;
  LedgerFindings& m_findings;
  std::string m_file;
  japanese::DateOptions m_dates;
  std::vector<NeedColumn> m_needs;
  std::vector<ContactColumns> m_contacts;
  std::vector<std::pair<std::string, std::size_t>> m_supports;  // role, column
  std::vector<std::string> m_values;                            // of the row at hand, dittos filled in
  LedgerPerson m_person;
};

}  // namespace michi::ingest
