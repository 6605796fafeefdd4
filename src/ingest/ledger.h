#pragma once
// A city's list as households: several rows to one, several members on a row, whatever keys it has or lacks.

#include <memory>
#include <string>
#include <vector>

#include "base/progress.h"
#include "ingest/ledger_row.h"

namespace michi::ingest {

/// A household as a list has it.
struct LedgerHousehold {
  registry::Household household;    // members of the rows first, in their order
  std::string district;             // as written on the first row that says one
  std::vector<std::uint64_t> rows;  // of each member
  std::string file;                 // of the first row
};

struct LedgerReading {
  std::vector<LedgerHousehold> households;  // in the order of their first rows
  LedgerFindings findings;                  // ascending by row
  std::uint64_t rowsRead = 0;
  std::uint64_t repeated = 0;  // rows of a person who had one already
};

/// Reads one or more tables (the sheets of a workbook) as one list. Rows are one household when they have its
/// number, else when address and telephone are the same. What one row lacks another gives; the first that
/// says something counts; notes are joined. Rejected beside what LedgerRowReader rejects: a number that
/// another person of the list has; all rows of a household with neither address nor district. The shared
/// fields of a rejected row still count. Linear in rows.
class LedgerReader {
 public:
  /// Both must outlive it.
  LedgerReader(const catalog::LedgerPreset& preset, const LedgerKnowledge& knowledge);
  ~LedgerReader();
  LedgerReader(LedgerReader&&) noexcept;
  LedgerReader& operator=(LedgerReader&&) noexcept;
  /// Throws Error(Cancelled).
  void add(const LedgerTable& table, const LedgerColumns& columns, Progress& progress);
  /// Once, after the last table.
  LedgerReading finish();

 private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

/// Supporters as a list has them.
struct SupporterReading {
  std::vector<registry::Supporter> supporters;
  LedgerFindings findings;
  std::uint64_t rowsRead = 0;
};
/// Rejected: no name; a number that another supporter has. `district` becomes the codes where all names are
/// known.
SupporterReading readSupporters(const LedgerTable& table, const LedgerColumns& columns,
                                const LedgerKnowledge& knowledge, Progress& progress);

}  // namespace michi::ingest
