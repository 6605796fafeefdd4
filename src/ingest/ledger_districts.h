#pragma once
// Which 行政区 a cell or a point means.

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "geo/area_index.h"
#include "store/records.h"

namespace michi::ingest {

/// Immutable. Names are compared folded: 水沢第１行政区, 水沢1区 and 水沢第一区 are one, a number may lack
/// the zero that spreadsheets drop. What two districts share means neither.
class DistrictFinder {
 public:
  explicit DistrictFinder(std::span<const store::District> districts);

  /// The code; empty when no district is called so.
  std::string codeOf(std::string_view text) const;
  /// Several names joined by 、 as their codes joined by 、; the text itself where one is unknown.
  std::string codesOf(std::string_view text) const;
  /// The code of the district that covers the point; empty when none does.
  std::string codeAt(geo::Point point) const;
  bool isEmpty() const { return m_codes.empty(); }

 private:
  void remember(const std::string& name, std::size_t district);

  std::vector<std::string> m_codes;
  std::unordered_map<std::string, std::size_t> m_byName;  // m_codes.size(): of several
  geo::AreaIndex m_areas;
};

}  // namespace michi::ingest
