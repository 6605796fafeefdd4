#pragma once
// One row of a city's list as records: the person, the further members, what it says of the household.

#include <map>
#include <string>
#include <vector>

#include "ingest/ledger_cells.h"

namespace michi::ingest {

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
  std::vector<NeedColumn> m_needs;
  std::vector<ContactColumns> m_contacts;
  std::vector<std::pair<std::string, std::size_t>> m_supports;  // role, column
  LedgerCells m_cells;
  LedgerPerson m_person;
};

}  // namespace michi::ingest
