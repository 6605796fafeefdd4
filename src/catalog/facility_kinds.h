#pragma once
// data/rules/facility_kinds.toml: the kinds of facility, and how each is found in OSM and in open data.

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "catalog/tag_condition.h"

namespace michi::catalog {

/// A kind of facility. `includes` are other kinds that also count when somebody asks for this one: a way to a
/// hospital is a way to a doctor (clinic includes hospital).
struct FacilityKind {
  std::string key;
  std::string labelJa;
  std::string labelEn;
  std::vector<std::string> includes;
  std::vector<std::string> words;
  std::vector<TagCondition> osm;
};

/// How a table of open data is recognised and which kind its rows are.
struct FacilityTable {
  std::vector<std::string> files;             // parts of the file's name, lower case
  std::vector<std::string> columns;           // all of these columns are there
  std::string kind;                           // of every row, or empty
  std::string by;                             // the column whose value decides
  std::map<std::string, std::string> values;  // value → kind; "" a value whose rows are left out
};

/// Read and checked once; immutable.
class FacilityKinds {
 public:
  /// Throws Error(NotFound) or Error(BadInput) with file and line.
  static FacilityKinds read(const std::string& file);

  const std::vector<FacilityKind>& all() const { return m_kinds; }
  const std::vector<FacilityTable>& tables() const { return m_tables; }
  /// nullptr when there is no such key.
  const FacilityKind* find(const std::string& key) const;
  /// By key or by either label; empty when unknown.
  std::string keyOf(const std::string& keyOrLabel) const;
  /// As a city's own table may write it ("スーパー（生鮮）"): keyOf(), else the longest of all kinds' words
  /// that it contains; empty when unknown.
  std::string keyInWords(const std::string& written) const;
  /// The kind and all that it includes, each once. Throws Error(BadInput), listing the kinds, when unknown.
  std::vector<std::string> expand(const std::string& key) const;
  /// The first kind whose condition holds.
  const FacilityKind* kindOf(const TagValue& tags) const;

 private:
  void readTables(const class TomlTable& root);
  std::vector<FacilityKind> m_kinds;
  std::vector<FacilityTable> m_tables;
};

}  // namespace michi::catalog
