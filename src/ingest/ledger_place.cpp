#include "ingest/ledger_place.h"

#include <algorithm>
#include <map>
#include <utility>

#include "address/fold.h"
#include "address/places.h"
#include "address/variants.h"

namespace michi::ingest {

using registry::PlaceLevel;

PlaceLevel placeLevelOf(address::Level level) {
  switch (level) {
    case address::Level::Block:
      return PlaceLevel::Block;
    case address::Level::Koaza:
      return PlaceLevel::Koaza;
    case address::Level::Town:
      return PlaceLevel::Town;
    case address::Level::City:
      return PlaceLevel::City;
    case address::Level::Prefecture:
    case address::Level::None:
      break;
  }
  return PlaceLevel::None;
}

address::Options homeOf(std::span<const address::Record> records, const DistrictFinder& districts) {
  using City = std::pair<std::string, std::string>;
  std::map<City, std::pair<std::size_t, std::size_t>> counts;  // within the districts, at all
  for (const address::Record& record : records) {
    auto& [within, all] = counts[{record.prefecture, record.city}];
    ++all;
    if (record.point && !districts.codeAt(*record.point).empty()) ++within;
  }
  const auto most = std::max_element(counts.begin(), counts.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  address::Options options;
  if (most != counts.end()) std::tie(options.prefecture, options.city) = most->first;
  return options;
}

PlaceFinder::PlaceFinder(std::span<const address::Record> records,
                         std::span<const address::FormerName> formerNames, const DistrictFinder& districts)
    : m_districts(districts),
      m_dictionary(records, formerNames),
      m_home(homeOf(records, districts)),
      m_hasDictionary(!records.empty()) {}

/// The only candidate, or the only one in the district.
const address::Candidate* PlaceFinder::choose(const std::vector<address::Candidate>& candidates,
                                              const std::string& district) const {
  if (candidates.size() == 1) return &candidates[0];
  const address::Candidate* chosen = nullptr;
  if (district.empty()) return nullptr;
  for (const address::Candidate& candidate : candidates) {
    if (!candidate.point || m_districts.codeAt(*candidate.point) != district) continue;
    if (chosen != nullptr) return nullptr;
    chosen = &candidate;
  }
  return chosen;
}

void PlaceFinder::place(const registry::Household& household, const std::string& district,
                        registry::Place& into) const {
  into.district = m_districts.codeOf(district);
  into.position.reset();
  into.level = PlaceLevel::None;
  into.confidence = 0;
  into.candidates = 0;
  if (household.address.empty() || !m_hasDictionary) return;
  const address::Match match = m_dictionary.match(household.address, m_home);
  if (match.candidates.empty()) return;
  const address::Candidate* chosen = choose(match.candidates, into.district);
  const address::Candidate& best = chosen != nullptr ? *chosen : match.candidates[0];
  into.candidates = chosen != nullptr ? 1 : static_cast<int>(match.candidates.size());
  into.confidence = best.confidence;
  if (!best.point) return;
  into.level =
      chosen != nullptr ? placeLevelOf(best.level) : std::min(placeLevelOf(best.level), PlaceLevel::City);
  if (into.level != PlaceLevel::None) into.position = best.point;
  if (into.district.empty() && registry::isExact(into.level)) into.district = m_districts.codeAt(*best.point);
}

bool PlaceFinder::isElsewhere(const registry::Household& before, const registry::Household& now) const {
  return before.address != now.address && keyOf(before) != keyOf(now);
}

Relocation PlaceFinder::relocate(const registry::Household* before, const registry::Household& now,
                                 const std::string& district, registry::Place& kept) const {
  const bool isMoved = before != nullptr && isElsewhere(*before, now);
  const bool saysDistrict = !m_districts.codeOf(district).empty();
  const bool isByHand = kept.level == PlaceLevel::Hand;
  registry::Place found;
  place(now, district, found);
  const bool takesDistrict = saysDistrict || (isMoved && !isByHand) || kept.district.empty();
  if (!found.district.empty() && takesDistrict) kept.district = found.district;
  if (isByHand) return isMoved ? Relocation::HandKept : Relocation::None;
  const bool isFiner = !kept.position || found.level > kept.level;
  if (!isMoved && !isFiner) return Relocation::None;
  kept.position = found.position;
  kept.level = found.level;
  kept.confidence = found.confidence;
  kept.candidates = found.candidates;
  return isMoved ? Relocation::Moved : Relocation::None;
}

std::vector<address::Candidate> PlaceFinder::candidatesOf(const registry::Household& household) const {
  if (household.address.empty()) return {};
  return m_dictionary.match(household.address, m_home).candidates;
}

namespace {

/// 5, ５番地 and 五番 as one text, 22番地の3 as 22-3.
std::string numberKey(const std::string& number) {
  address::Folded folded;
  address::fold(number, folded);
  address::HouseNumber read;
  address::readHouseNumber(folded, 0, read);
  std::string key;
  for (const address::Unit unit : read.units) {
    if (address::isNumber(unit))
      key += std::to_string(unit - address::kNumber);
    else
      address::encode(unit, key);
  }
  return key.empty() ? address::normalised(number) : key;
}

}  // namespace

std::string PlaceFinder::keyOf(const registry::Household& household) const {
  const address::Match match = m_dictionary.match(household.address, m_home);
  const address::Candidate* found = match.single();
  if (found == nullptr || found->level < address::Level::Town) return address::normalised(household.address);
  return found->city + "|" + found->town + "|" + found->koaza + "|" +
         (found->block.empty() ? numberKey(found->number) : found->block);
}

}  // namespace michi::ingest
