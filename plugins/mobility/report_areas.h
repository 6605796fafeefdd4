#pragma once
// Districts and what they are parts of, and the counts of one question for all of them. Private to the
// report.

#include <map>
#include <span>
#include <string>
#include <vector>

#include "plugins/mobility/report.h"

namespace michi::mobility {

class ReportAreas {
 public:
  explicit ReportAreas(std::span<const DistrictName> districts);

  /// Of the district's code; those of no district are one more.
  std::size_t indexOf(const std::string& code) const;
  std::size_t size() const { return m_councilOf.size(); }

  struct Told {
    std::vector<Counts> districts, councils, formers;
    Counts city;
  };
  /// `counts`: people, [district][class]. Public: with what has to be kept back kept back.
  Told tell(const std::vector<std::vector<double>>& counts, ReportLevel level) const;

  /// Empty areas with their names, in the order of tell(); what has no name is left out of them.
  std::vector<AreaFigures> councils() const { return m_councils; }
  std::vector<AreaFigures> formers() const { return m_formers; }

 private:
  std::map<std::string, std::size_t> m_index;        // by code
  std::vector<std::size_t> m_councilOf, m_formerOf;  // of a district; of a council
  std::vector<AreaFigures> m_councils, m_formers;
};

}  // namespace michi::mobility
