#include "plugins/mobility/report_areas.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace michi::mobility {
namespace {

std::size_t indexOfArea(std::vector<AreaFigures>& areas, const std::string& former,
                        const std::string& council) {
  const auto found = std::find_if(areas.begin(), areas.end(), [&](const AreaFigures& area) {
    return area.former == former && area.council == council;
  });
  if (found != areas.end()) return static_cast<std::size_t>(found - areas.begin());
  AreaFigures& area = areas.emplace_back();
  area.former = former, area.council = council;
  area.name = council.empty() ? former : council;
  return areas.size() - 1;
}

Counts sumOf(const std::vector<Counts>& rows, const std::function<bool(std::size_t)>& isWanted) {
  Counts sum(rows.empty() ? 0 : rows.front().size(), 0);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (!isWanted(i)) continue;
    for (std::size_t k = 0; k < sum.size(); ++k) *sum[k] += *rows[i][k];
  }
  return sum;
}

registry::CountTable wholeNumbers(const std::vector<std::vector<double>>& counts) {
  registry::CountTable table;
  for (const auto& row : counts) {
    auto& whole = table.counts.emplace_back();
    for (const double people : row) whole.push_back(std::llround(people));
  }
  return table;
}

Counts withTotal(const std::vector<std::int64_t>& row) {
  Counts counts(row.begin(), row.end());
  std::int64_t all = 0;
  for (const std::int64_t people : row) all += people;
  counts.emplace_back(all);
  return counts;
}

}  // namespace

ReportAreas::ReportAreas(std::span<const DistrictName> districts) {
  const auto add = [this](const std::string& former, const std::string& council) {
    // A 振興会 of the same name in two former municipalities is two.
    const std::size_t index = indexOfArea(m_councils, former, council);
    m_councilOf.push_back(index);
    if (m_formerOf.size() < m_councils.size()) m_formerOf.push_back(indexOfArea(m_formers, former, {}));
  };
  for (const DistrictName& district : districts) {
    m_index.emplace(district.code, m_index.size());
    add(district.former, district.council);
  }
  add({}, {});
}

std::size_t ReportAreas::indexOf(const std::string& code) const {
  const auto found = m_index.find(code);
  return found == m_index.end() ? m_index.size() : found->second;
}

ReportAreas::Told ReportAreas::tell(const std::vector<std::vector<double>>& counts, ReportLevel level) const {
  registry::CountTable table = wholeNumbers(counts);
  if (level == ReportLevel::Public) {
    table.groups = {m_councilOf, m_formerOf};
    registry::PublicTable shown = registry::suppress(table);
    return {std::move(shown.districts), std::move(shown.groups[0]), std::move(shown.groups[1]),
            std::move(shown.all)};
  }
  Told told;
  for (const auto& row : table.counts) told.districts.push_back(withTotal(row));
  for (std::size_t i = 0; i < m_councils.size(); ++i)
    told.councils.push_back(sumOf(told.districts, [&](std::size_t row) { return m_councilOf[row] == i; }));
  for (std::size_t i = 0; i < m_formers.size(); ++i)
    told.formers.push_back(sumOf(told.councils, [&](std::size_t row) { return m_formerOf[row] == i; }));
  told.city = sumOf(told.districts, [](std::size_t) { return true; });
  return told;
}

}  // namespace michi::mobility
