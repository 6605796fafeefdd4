#include "ui/search/place_index.h"

#include <algorithm>
#include <map>

#include "base/text.h"
#include "catalog/facility_kinds.h"
#include "catalog/former_names.h"
#include "catalog/variants.h"

namespace michi::ui {
namespace {

std::vector<std::string> parted(const std::string& words) {
  std::vector<std::string> parts;
  std::string part;
  const auto close = [&] {
    if (!part.empty()) parts.push_back(std::exchange(part, {}));
  };
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool isWide = words.compare(i, 3, "\xE3\x80\x80") == 0;  // 全角空白
    if (isWide || words[i] == ' ') {
      close();
      i += isWide ? 2 : 0;
    } else {
      part += words[i];
    }
  }
  close();
  return parts;
}

std::string districtAt(const City& city, geo::Point position) {
  const std::int64_t index = city.districts.indexAt(position);
  return index < 0 ? std::string() : city.districts.all()[static_cast<std::size_t>(index)].name;
}

std::string joined(const std::string& a, const std::string& b) {
  return a.empty() || b.empty() ? a + b : a + "　" + b;
}

/// How far down an address is known.
std::string levelWords(address::Level level) {
  switch (level) {
    case address::Level::Block:
      return text("by its number");
    case address::Level::Koaza:
      return text("part of a town only");
    case address::Level::Town:
      return text("town only");
    default:
      return text("city only");
  }
}

}  // namespace

PlaceIndex::PlaceIndex(const City& city, const store::Workspace& workspace, const std::string& resources,
                       Progress& progress)
    : m_folding(catalog::readVariants(resources + "/data/rules/characters/variants.toml")) {
  addPlaces(city, resources);
  progress.report(0.3);
  readAddresses(workspace, resources);
}

void PlaceIndex::add(Found found, const std::string& also) {
  // The end of the label stands between, so that no word runs over it.
  std::string folded = m_folding.foldText(found.label) + '\n' + m_folding.foldText(also);
  m_entries.push_back({std::move(found), std::move(folded)});
}

void PlaceIndex::addPlaces(const City& city, const std::string& resources) {
  const auto kinds = catalog::FacilityKinds::read(resources + "/data/rules/facility_kinds.toml");
  for (const store::District& one : city.districts.all())
    add({Found::Kind::District, one.code, one.name, joined(one.former, one.council), geo::centroid(one.area)},
        one.former + one.council + one.code);
  for (const store::Facility& one : city.facilities) {
    const catalog::FacilityKind* kind = kinds.find(one.kind);
    const std::string label = kind == nullptr ? one.kind : inUserLanguage(kind->labelJa, kind->labelEn);
    add({Found::Kind::Facility, one.key, one.name, joined(label, districtAt(city, one.position)),
         one.position},
        label + one.address);
  }
  for (const store::Shelter& one : city.shelters)
    add({Found::Kind::Shelter, one.key, one.name, districtAt(city, one.position), one.position}, one.address);
}

/// Addresses mostly lack prefecture and city: those with the most records are meant.
void PlaceIndex::readAddresses(const store::Workspace& workspace, const std::string& resources) {
  const std::vector<address::Record> records = workspace.addresses();
  if (records.empty()) return;
  std::map<std::pair<std::string, std::string>, std::size_t> counts;
  for (const address::Record& one : records) ++counts[{one.prefecture, one.city}];
  const auto home = std::max_element(counts.begin(), counts.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  m_home.prefecture = home->first.first;
  m_home.city = home->first.second;
  m_addresses.emplace(records, catalog::readFormerNames(resources + "/data/rules/addresses"));
}

std::vector<Found> PlaceIndex::find(const std::string& words, std::size_t most) const {
  std::vector<std::string> needles;
  for (const std::string& part : parted(words)) {
    std::string folded = m_folding.foldText(part);
    if (!folded.empty()) needles.push_back(std::move(folded));
  }
  std::vector<Found> result;
  if (needles.empty()) return result;
  std::vector<const Entry*> fitting;
  for (const Entry& entry : m_entries) {
    if (std::all_of(needles.begin(), needles.end(), [&](const std::string& needle) {
          return entry.folded.find(needle) != std::string::npos;
        }))
      fitting.push_back(&entry);
  }
  const auto order = [&](const Entry* entry) {
    const std::size_t at = entry->folded.find(needles.front());
    const std::size_t labelEnd = entry->folded.find('\n');
    return std::tuple(entry->found.kind, at == 0 ? 0 : at < labelEnd ? 1 : 2, labelEnd);
  };
  std::stable_sort(fitting.begin(), fitting.end(),
                   [&](const Entry* a, const Entry* b) { return order(a) < order(b); });
  std::map<Found::Kind, std::size_t> counts;
  for (const Entry* entry : fitting) {
    if (counts[entry->found.kind]++ < most) result.push_back(entry->found);
  }
  findAddresses(words, most, result);
  return result;
}

void PlaceIndex::findAddresses(const std::string& words, std::size_t most, std::vector<Found>& into) const {
  if (!m_addresses) return;
  const bool isNamed = !into.empty();
  address::Options options = m_home;
  options.mostCandidates = most;
  for (const address::Candidate& one : m_addresses->match(words, options).candidates) {
    if (one.level < address::Level::Town || !one.point) continue;
    if (isNamed && !one.rest.empty()) continue;  // 水沢第1行政区 is no house in 水沢
    into.push_back({Found::Kind::Address,
                    {},
                    one.city + one.town + one.koaza + one.block + (one.block.empty() ? "" : one.number),
                    levelWords(one.level),
                    one.point});
  }
}

}  // namespace michi::ui
