#include "plugins/mobility/match_values.h"

#include <algorithm>
#include <limits>
#include <set>

#include "base/text.h"
#include "catalog/former_names.h"
#include "ingest/ledger_place.h"

namespace michi::mobility {
namespace {

using ingest::Problem;

constexpr long kMostPeople = 999, kMostVehicles = 99, kMostVisits = 99;
constexpr double kFarthestKilometres = 200;

/// The fields of one row; the first that is wrong is remembered.
class Cells {
 public:
  explicit Cells(const SupportValues& values) : m_values(values) {}

  std::string cell(const char* field) const {
    const auto found = m_values.find(field);
    return found == m_values.end() ? std::string() : found->second;
  }
  std::string required(const char* field, const std::string& reason) {
    if (cell(field).empty()) refuse(field, reason);
    return cell(field);
  }
  unsigned count(const char* field, long least, long most, unsigned ifEmpty) {
    const std::string words = cell(field);
    if (words.empty()) return ifEmpty;
    const auto number = ingest::parseInteger(words);
    if (!number || *number < least || *number > most) {
      refuse(field, text("This must be a whole number from %1 to %2.", least, most));
      return ifEmpty;
    }
    return static_cast<unsigned>(*number);
  }
  Weekdays days(const char* field) {
    const auto days = parseWeekdays(required(field, text("The days of the week are missing.")));
    if (!days || *days == 0) refuse(field, text("These are no days of the week; write 月水金, for example."));
    return days.value_or(0);
  }
  void refuse(const char* field, const std::string& reason) {
    if (!m_problem) m_problem = Problem{field, cell(field), reason};
  }
  const std::optional<Problem>& problem() const { return m_problem; }

 private:
  const SupportValues& m_values;
  std::optional<Problem> m_problem;
};

bool holds(const std::string& words, std::initializer_list<const char*> parts) {
  return std::any_of(parts.begin(), parts.end(),
                     [&](const char* part) { return words.find(part) != std::string::npos; });
}

Offerer offererOf(const std::string& kind) {
  if (holds(kind, {"法人", "社福", "corporation"}) && !holds(kind, {"株式", "有限"}))
    return Offerer::Corporation;
  if (holds(kind, {"企業", "会社", "株式", "有限", "company"})) return Offerer::Company;
  return Offerer::Other;
}

/// Half of the words of a list of areas are separated by what may stand in a name.
std::vector<std::string> split(const std::string& words, std::initializer_list<std::string_view> separators) {
  std::vector<std::string> parts{std::string()};
  for (std::size_t at = 0; at < words.size();) {
    const auto found = std::find_if(separators.begin(), separators.end(), [&](std::string_view one) {
      return words.compare(at, one.size(), one) == 0;
    });
    if (found == separators.end()) {
      parts.back() += words[at++];
    } else {
      at += found->size();
      parts.emplace_back();
    }
  }
  for (std::string& part : parts) part = ingest::trimmed(part);
  std::erase(parts, std::string());
  return parts;
}

/// 水沢 as 水沢区, 水沢地域, 旧水沢市.
std::string bareName(const std::string& area) {
  std::string name = area.starts_with("旧") ? area.substr(std::string("旧").size()) : area;
  for (const char* ending : {"地域", "地区", "区", "市", "町", "村"}) {
    if (!name.ends_with(ending)) continue;
    return name.substr(0, name.size() - std::string(ending).size());
  }
  return name;
}

template <class Value>
std::vector<Value> valuesOf(const SupportReader& reader, SupportList list, const SupportFile& file,
                            std::vector<ingest::Reject>& rejects) {
  std::vector<Value> values;
  std::set<std::string> keys;
  for (const SupportRow& row : file.rows) {
    Value value;
    auto problem = reader.read(row.values, value);
    if (!problem && !keys.insert(supportKey(list, row.values)).second) {
      const char* field = supportFields(list).front();
      problem =
          Problem{field, row.values.at(field),
                  list == SupportList::Offers ? text("This organisation and vehicle are in the list already.")
                                              : text("This district and purpose are in the list already.")};
    }
    if (!problem) {
      values.push_back(std::move(value));
      continue;
    }
    const auto column = file.columns.find(problem->column);
    const bool isThere = column != file.columns.end() && !column->second.empty();
    rejects.push_back(
        {file.file, row.row, isThere ? column->second : problem->column, problem->value, problem->reason});
  }
  return values;
}

}  // namespace

std::string supportKey(SupportList list, const SupportValues& values) {
  const Cells cells(values);
  const bool isOffer = list == SupportList::Offers;
  const std::string second = cells.cell(isOffer ? "vehicle" : "purpose");
  const std::string first = cells.cell(isOffer ? "organisation" : "district");
  return second.empty() ? first : first + "／" + second;
}

SupportReader::SupportReader(const store::Workspace& workspace, const std::string& resources)
    : m_districts(workspace.districts()), m_finder(m_districts), m_surroundings(workspace) {
  const std::vector<address::Record> records = workspace.addresses();
  m_hasDictionary = !records.empty();
  m_home = ingest::homeOf(records, m_finder);
  m_dictionary = address::Dictionary(records, catalog::readFormerNames(resources + "/data/rules/addresses"));
}

const std::string& SupportReader::districtName(const std::string& code) const {
  const auto found = std::find_if(m_districts.begin(), m_districts.end(),
                                  [&](const store::District& one) { return one.code == code; });
  return found == m_districts.end() || found->name.empty() ? code : found->name;
}

std::optional<Problem> SupportReader::readBase(const SupportValues& values, SupportOffer& offer) const {
  Cells cells(values);
  const std::string lat = cells.cell("lat"), lon = cells.cell("lon"), address = cells.cell("address");
  if (!lat.empty() || !lon.empty()) {
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    const ingest::PlaceCheck check("EPSG:6668", m_surroundings);
    const auto place =
        check.place({ingest::parseNumber(lon).value_or(kNone), ingest::parseNumber(lat).value_or(kNone)});
    if (!place.isGood()) return Problem{lat.empty() ? "lat" : "lon", lat + " / " + lon, place.reason};
    offer.base = place.value;
    return std::nullopt;
  }
  if (address.empty())
    return Problem{"address",
                   {},
                   text("Where the vehicle stands is missing: write an address, or latitude and longitude.")};
  if (!m_hasDictionary)
    return Problem{
        "address", address,
        text("The workspace has no addresses: write latitude and longitude, or import addresses first.")};
  const address::Match match = m_dictionary.match(address, m_home);
  const address::Candidate* found = match.single();
  if (found == nullptr || !found->point || found->level < address::Level::Town)
    return Problem{"address", address,
                   match.candidates.size() > 1
                       ? text("Several places are called so: write the address in full.")
                       : text("This address is not known: write it in full, or latitude and longitude.")};
  offer.base = *found->point;
  return std::nullopt;
}

std::vector<std::string> SupportReader::districtsOf(const std::string& area) const {
  const std::string code = m_finder.codeOf(area);
  if (!code.empty()) return {code};
  std::vector<std::string> codes;
  const std::string bare = bareName(area);
  for (const store::District& one : m_districts)
    if (one.former == area || one.former == bare || (!one.council.empty() && one.council == area))
      codes.push_back(one.code);
  return codes;
}

std::optional<Problem> SupportReader::readAreas(const SupportValues& values, SupportOffer& offer) const {
  Cells cells(values);
  const std::string words = cells.cell("areas");
  offer.isForAll = words.empty();
  for (const std::string& area : split(words, {"、", "，", ",", ";", "；", "\n", "・"})) {
    if (holds(area, {"全域", "全市", "市内", "どこでも", "everywhere"})) {
      offer.isForAll = true;
      continue;
    }
    const std::vector<std::string> codes = districtsOf(area);
    if (codes.empty())
      return Problem{"areas", area, text("No district, council or former municipality is called so.")};
    offer.districts.insert(offer.districts.end(), codes.begin(), codes.end());
  }
  std::sort(offer.districts.begin(), offer.districts.end());
  offer.districts.erase(std::unique(offer.districts.begin(), offer.districts.end()), offer.districts.end());
  const std::string radius = cells.cell("radius");
  if (radius.empty()) return std::nullopt;
  const auto kilometres = ingest::parseNumber(radius);
  if (!kilometres || !(*kilometres > 0) || *kilometres > kFarthestKilometres)
    return Problem{"radius", radius,
                   text("This must be kilometres, above 0 and up to %1.", kFarthestKilometres)};
  offer.radius = *kilometres * 1000;
  return std::nullopt;
}

std::optional<Problem> SupportReader::read(const SupportValues& values, SupportOffer& offer) const {
  Cells cells(values);
  offer.organisation = cells.required("organisation", text("The name of the organisation is missing."));
  offer.kind = offererOf(cells.cell("kind").empty() ? offer.organisation : cells.cell("kind"));
  offer.vehicle = cells.cell("vehicle");
  offer.vehicles = cells.count("vehicles", 1, kMostVehicles, 1);
  cells.required("seats", text("How many people a vehicle takes is missing."));
  offer.seats = cells.count("seats", 1, kMostPeople, 1);
  offer.wheelchairs = cells.count("wheelchairs", 0, kMostPeople, 0);
  if (offer.wheelchairs > offer.seats)
    cells.refuse("wheelchairs", text("There cannot be more wheelchairs than people in a vehicle."));
  offer.drivers = cells.count("drivers", 0, kMostVehicles, offer.vehicles);
  offer.days = cells.days("days");
  const unsigned atOnce = offer.drivers == 0 ? offer.vehicles : std::min(offer.vehicles, offer.drivers);
  offer.perDay = cells.count("per_day", 1, kMostVisits, atOnce);
  offer.perWeek = cells.count("per_week", 1, kMostVisits, 0);
  if (cells.problem()) return cells.problem();
  if (auto problem = readBase(values, offer)) return problem;
  return readAreas(values, offer);
}

std::optional<Problem> SupportReader::read(const SupportValues& values, SupportRequest& request) const {
  Cells cells(values);
  const std::string district = cells.required("district", text("The district is missing."));
  request.district = m_finder.codeOf(district);
  if (request.district.empty()) cells.refuse("district", text("No district is called so."));
  request.days = cells.days("days");
  const unsigned most = std::max(1U, dayCount(request.days));
  request.times = cells.count("times", 1, kDaysOfWeek, 1);
  if (request.times > most)
    cells.refuse("times", text("More days a week are wanted than there are days that would do."));
  cells.required("people", text("How many people would ride is missing."));
  request.people = cells.count("people", 1, kMostPeople, 1);
  request.wheelchairs = cells.count("wheelchairs", 0, kMostPeople, 0);
  if (request.wheelchairs > request.people)
    cells.refuse("wheelchairs", text("There cannot be more wheelchairs than people."));
  const std::string driver = cells.cell("driver");
  request.hasDriver =
      ingest::isTicked(driver) || driver.starts_with("いる") || ingest::parseInteger(driver).value_or(0) > 0;
  request.purpose = cells.cell("purpose");
  return cells.problem();
}

std::vector<SupportOffer> offersOf(const SupportReader& reader, const SupportFile& file,
                                   std::vector<ingest::Reject>& rejects) {
  return valuesOf<SupportOffer>(reader, SupportList::Offers, file, rejects);
}

std::vector<SupportRequest> requestsOf(const SupportReader& reader, const SupportFile& file,
                                       std::vector<ingest::Reject>& rejects) {
  return valuesOf<SupportRequest>(reader, SupportList::Requests, file, rejects);
}

}  // namespace michi::mobility
