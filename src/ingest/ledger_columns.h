#pragma once
// Which column of one list holds which field: the preset's names and what the user said or said before.

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/ledger_preset.h"

namespace michi::ingest {

/// "field → column" as the user gave it with --map, or as it was remembered.
using LedgerMapping = std::map<std::string, std::string>;

class LedgerColumns {
 public:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  /// `mapped` goes before the preset's names; "" as a column leaves a field out. Throws Error(BadInput) for a
  /// field that there is not and for a column that the list does not have.
  LedgerColumns(const catalog::LedgerPreset& preset, const catalog::Codes& codes, const LedgerMapping& mapped,
                const std::vector<std::string>& header);

  /// kNone when no column holds it.
  std::size_t of(const std::string& field) const;
  bool has(const std::string& field) const { return of(field) != kNone; }
  /// The name as the list has it; empty without.
  std::string nameOf(const std::string& field) const;
  const std::vector<std::string>& header() const { return m_header; }
  /// Fields with a column, without those of family.
  const std::map<std::string, std::size_t>& fields() const { return m_fields; }
  /// Columns of the first, second … further member: field without "family." → column.
  const std::vector<std::map<std::string, std::size_t>>& family() const { return m_family; }
  /// Columns that no field uses.
  std::vector<std::string> unknown() const;

 private:
  void useFamily(const std::string& field, const std::vector<std::string>& patterns);

  std::vector<std::string> m_header;
  std::map<std::string, std::size_t> m_byName;  // folded
  std::map<std::string, std::size_t> m_fields;
  std::vector<std::map<std::string, std::size_t>> m_family;
};

/// A mapping as one text, to be kept as a setting of the registry; and back. What is no mapping gives an
/// empty one.
std::string writeMapping(const LedgerMapping& mapping);
LedgerMapping readMapping(std::string_view text);
/// The name under which the registry keeps the mapping of lists with such a header:
/// "mapping/nikoniko/1a2b3c4d5e6f7a8b".
std::string mappingSetting(const catalog::LedgerPreset& preset, const std::vector<std::string>& header);

}  // namespace michi::ingest
