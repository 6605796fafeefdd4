#include "ingest/ledger_districts.h"

#include "address/fold.h"
#include "ingest/ledger_values.h"

namespace michi::ingest {
namespace {

std::vector<geo::Geometry> areasOf(std::span<const store::District> districts) {
  std::vector<geo::Geometry> areas;
  areas.reserve(districts.size());
  for (const store::District& district : districts) areas.push_back(district.area);
  return areas;
}

std::string folded(std::string_view name) {
  std::string text = address::normalised(name);
  for (const std::string_view mayLack : {"行政", "第"})
    if (const std::size_t at = text.find(mayLack); at != std::string::npos) text.erase(at, mayLack.size());
  return text;
}

std::string withoutZeros(const std::string& code) {
  const std::size_t digit = code.find_first_not_of('0');
  return digit == std::string::npos ? code : code.substr(digit);
}

}  // namespace

DistrictFinder::DistrictFinder(std::span<const store::District> districts) : m_areas(areasOf(districts)) {
  for (const store::District& district : districts) m_codes.push_back(district.code);
  for (std::size_t i = 0; i < districts.size(); ++i) {
    for (const std::string& name : {districts[i].name, districts[i].code, withoutZeros(districts[i].code)})
      remember(folded(name), i);
  }
}

void DistrictFinder::remember(const std::string& name, std::size_t district) {
  if (name.empty()) return;
  const auto [found, isNew] = m_byName.emplace(name, district);
  if (!isNew && found->second != district) found->second = m_codes.size();
}

std::string DistrictFinder::codeOf(std::string_view text) const {
  const auto found = m_byName.find(folded(text));
  return found == m_byName.end() || found->second == m_codes.size() ? std::string() : m_codes[found->second];
}

std::string DistrictFinder::codesOf(std::string_view text) const {
  std::string codes;
  for (const std::string& name : splitWords(text)) {
    const std::string code = codeOf(name);
    if (code.empty()) return std::string(text);
    codes += (codes.empty() ? "" : "、") + code;
  }
  return codes;
}

std::string DistrictFinder::codeAt(geo::Point point) const {
  const std::int64_t found = m_areas.firstContaining(point);
  return found < 0 ? std::string() : m_codes[static_cast<std::size_t>(found)];
}

}  // namespace michi::ingest
