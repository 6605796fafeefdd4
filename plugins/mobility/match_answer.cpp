#include "plugins/mobility/match_answer.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <tuple>

#include "base/error.h"
#include "base/text.h"
#include "japanese/date.h"
#include "plugin/analysis.h"
#include "plugin/registry_view.h"
#include "plugin/text_table.h"
#include "plugins/mobility/demands.h"
#include "plugins/mobility/match_values.h"
#include "plugins/mobility/match_words.h"
#include "plugins/mobility/support_book.h"
#include "plugins/mobility/support_ways.h"

namespace michi::mobility {
namespace {

using Json = nlohmann::ordered_json;

/// All that is joined.
struct Parties {
  std::vector<SupportOffer> offers;
  std::vector<SupportRequest> requests;
  std::vector<Agreement> agreed;  // in force
  std::vector<SettledMatch> settled;
};

/// The people of each request's district; where nobody is known, its middle.
std::vector<std::vector<Demand>> peopleOf(const store::Workspace& workspace, const Parties& parties,
                                          const std::string& resources) {
  const plugin::Districts districts(workspace.districts());
  std::map<std::string, std::vector<Demand>> byDistrict;
  for (Demand& home : homesOf(workspace, nullptr, "auto", districts, resources).demands)
    byDistrict[home.district].push_back(home);
  std::vector<std::vector<Demand>> groups;
  for (const SupportRequest& request : parties.requests) {
    std::vector<Demand>& homes = byDistrict[request.district];
    if (homes.empty()) {
      const store::District& district = districts.byCode(request.district);
      homes.push_back({district.code, geo::pointOnSurface(district.area), 1, district.code});
    }
    groups.push_back(homes);
  }
  return groups;
}

DistanceTable waysOf(const store::Workspace& workspace, const Parties& parties,
                     const std::string& resources) {
  const auto driving = plugin::openWalking(workspace, resources, "vehicle", walk::Minimise::Distance);
  std::vector<geo::Point> bases;
  for (const SupportOffer& offer : parties.offers) bases.push_back(offer.base);
  return supportWays(driving->metric, bases, peopleOf(workspace, parties, resources));
}

double farthestOf(const MatchRequest& request) {
  if (request.farthest.empty()) return 0;
  const plugin::Limit limit = plugin::parseLimit(request.farthest);
  if (limit.by != walk::Minimise::Distance)
    throw Error(ErrorKind::BadInput, text("How far a vehicle goes is limited in kilometres, not in minutes."),
                {}, text("Write 20km, for example."));
  return limit.value;
}

/// `problem`: the first row that cannot be used, where there is one.
void requireLists(const Parties& parties, const std::string& problem) {
  if (parties.offers.empty())
    throw Error(
        ErrorKind::NotFound, text("There is no offer of support that can be used."), problem,
        text("Write offers into the list, or take them in from a file: michi match WORKSPACE --offers FILE"));
  if (parties.requests.empty())
    throw Error(ErrorKind::NotFound, text("There is no request of a district that can be used."), problem,
                text("Write requests into the list, or take them in from a file: michi match WORKSPACE "
                     "--requests FILE"));
}

class Lines {
 public:
  Lines(const store::Workspace& workspace, const SupportReader& reader, const Parties& parties,
        const DistanceTable& ways)
      : m_reader(reader), m_parties(parties), m_ways(ways) {
    for (const store::District& district : workspace.districts())
      m_middles[district.code] = geo::pointOnSurface(district.area);
  }

  MatchLine agreed(std::size_t i) const {
    const AgreementTerms& terms = m_parties.agreed[i].terms;
    const SettledMatch& one = m_parties.settled[i];
    MatchLine line = lineOf(MatchLine::Kind::Agreed, terms.district, terms.purpose);
    line.organisation = terms.organisation;
    line.vehicle = terms.vehicle;
    line.days = terms.days;
    line.count = dayCount(terms.days);
    line.agreement = m_parties.agreed[i].id;
    line.reasons = terms.post.empty() ? text("It is agreed.") : text("It is agreed with: %1.", terms.post);
    if (one.offer < 0) return line;
    line.base = m_parties.offers[static_cast<std::size_t>(one.offer)].base;
    if (one.request >= 0)
      setWay(line, static_cast<std::size_t>(one.offer), static_cast<std::size_t>(one.request));
    return line;
  }
  MatchLine proposed(const SupportMatch& match) const {
    const SupportOffer& offer = m_parties.offers[match.offer];
    const SupportRequest& request = m_parties.requests[match.request];
    MatchLine line = lineOf(MatchLine::Kind::Proposed, request.district, request.purpose);
    setOffer(line, offer);
    line.days = match.days;
    line.count = dayCount(match.days);
    line.way = match.way;
    line.reasons = reasonsOf(match, offer, request);
    return line;
  }
  MatchLine unmet(const UnmetRequest& one) const {
    const SupportRequest& request = m_parties.requests[one.request];
    MatchLine line = lineOf(MatchLine::Kind::Unmet, request.district, request.purpose);
    line.days = one.open;
    line.count = one.missing;
    line.reasons = whyUnmet(one, request);
    if (one.nearest < 0) return line;
    const auto nearest = static_cast<std::size_t>(one.nearest);
    setOffer(line, m_parties.offers[nearest]);
    setWay(line, nearest, one.request);
    line.reasons = sentences(line.reasons, whomToAsk(one, m_parties.offers[nearest], request, line.way));
    return line;
  }

 private:
  MatchLine lineOf(MatchLine::Kind kind, const std::string& district, const std::string& purpose) const {
    MatchLine line;
    line.kind = kind;
    line.districtCode = district;
    line.district = m_reader.districtName(district);
    line.purpose = purpose;
    if (const auto middle = m_middles.find(district); middle != m_middles.end()) line.place = middle->second;
    return line;
  }
  static void setOffer(MatchLine& line, const SupportOffer& offer) {
    line.organisation = offer.organisation;
    line.vehicle = offer.vehicle;
    line.base = offer.base;
  }
  void setWay(MatchLine& line, std::size_t offer, std::size_t request) const {
    const double way = m_ways.to(offer)[request];
    if (std::isfinite(way)) line.way = way;
  }

  const SupportReader& m_reader;
  const Parties& m_parties;
  const DistanceTable& m_ways;
  std::map<std::string, geo::Point> m_middles;
};

std::string csvOf(const std::vector<MatchLine>& lines) {
  plugin::CsvWriter csv;
  csv.row(std::vector<std::string>{"state", "district_code", "district", "purpose", "organisation", "vehicle",
                                   "days", "days_a_week", "distance_m", "reasons"});
  for (const MatchLine& line : lines)
    csv.row(std::vector<std::string>{word(line.kind), line.districtCode, line.district, line.purpose,
                                     line.organisation, line.vehicle, weekdayLetters(line.days),
                                     std::to_string(line.count), plugin::decimalOrNothing(line.way, 0),
                                     line.reasons});
  return csv.content();
}

Json toJson(const MatchLine& line) {
  Json json{{"state", word(line.kind)},
            {"district", line.districtCode},
            {"name", line.district},
            {"purpose", line.purpose},
            {"organisation", line.organisation},
            {"vehicle", line.vehicle},
            {"days", weekdayLetters(line.days)},
            {"days_a_week", line.count},
            {"distance", nullptr},
            {"reasons", line.reasons}};
  if (line.way >= 0) json["distance"] = std::llround(line.way);
  if (!line.agreement.empty()) json["agreement"] = line.agreement;
  return json;
}

void addSentences(const Parties& parties, const Matching& matching, MatchAnswer& answer) {
  std::set<std::size_t> unmet;
  std::size_t missing = 0;
  for (const UnmetRequest& one : matching.unmet) unmet.insert(one.request), missing += one.missing;
  for (const SupportRequest& request : parties.requests) answer.wanted += request.times;
  answer.met = answer.wanted - missing;
  answer.sentences.push_back(
      text("Of %1 days a week that %2 requests ask for, %3 can be served; %4 requests lack a day.",
           answer.wanted, parties.requests.size(), answer.met, unmet.size()));
  if (!parties.agreed.empty())
    answer.sentences.push_back(text("%1 agreements in force are kept as they are.", parties.agreed.size()));
  const auto farthest = std::max_element(matching.matches.begin(), matching.matches.end(),
                                         [](const auto& a, const auto& b) { return a.way < b.way; });
  if (farthest != matching.matches.end())
    answer.sentences.push_back(text("The longest way is %1 km by road.", kilometres(farthest->way)));
}

void addUnused(const Parties& parties, const Matching& matching, MatchAnswer& answer) {
  std::set<std::size_t> used;
  for (const SupportMatch& match : matching.matches) used.insert(match.offer);
  for (const SettledMatch& one : parties.settled)
    if (one.offer >= 0) used.insert(static_cast<std::size_t>(one.offer));
  std::string names;
  for (std::size_t o = 0; o < parties.offers.size(); ++o) {
    if (used.contains(o)) continue;
    const std::string name = offerName(parties.offers[o]);
    names = names.empty() ? name : text("%1, %2", names, name);
  }
  if (!names.empty()) answer.sentences.push_back(text("Not used so far: %1.", names));
}

/// However the lists are ordered, the answer is the same.
void sortByName(Parties& parties) {
  std::sort(parties.offers.begin(), parties.offers.end(), [](const SupportOffer& a, const SupportOffer& b) {
    return std::tie(a.organisation, a.vehicle) < std::tie(b.organisation, b.vehicle);
  });
  std::sort(parties.requests.begin(), parties.requests.end(),
            [](const SupportRequest& a, const SupportRequest& b) {
              return std::tie(a.district, a.purpose) < std::tie(b.district, b.purpose);
            });
}

Parties partiesOf(const store::Workspace& workspace, const SupportReader& reader, const MatchRequest& request,
                  const SupportFile& offers, const SupportFile& requests, MatchAnswer& answer) {
  std::vector<ingest::Reject> rejects;
  Parties parties{offersOf(reader, offers, rejects), requestsOf(reader, requests, rejects), {}, {}};
  for (const ingest::Reject& reject : rejects) answer.warnings.push_back(rejectWords(reject));
  sortByName(parties);
  const std::string today = request.today.empty() ? japanese::isoDate(plugin::today()) : request.today;
  for (Agreement& one : agreements(workspace))
    if (isInForce(one.terms, today)) parties.agreed.push_back(std::move(one));
  parties.settled = settledBy(parties.agreed, parties.offers, parties.requests, today);
  return parties;
}

}  // namespace

const char* word(MatchLine::Kind kind) {
  return kind == MatchLine::Kind::Agreed     ? "agreed"
         : kind == MatchLine::Kind::Proposed ? "proposed"
                                             : "unmet";
}

std::string kindWords(MatchLine::Kind kind) {
  return kind == MatchLine::Kind::Agreed     ? text("agreed")
         : kind == MatchLine::Kind::Proposed ? text("proposed")
                                             : text("nobody yet");
}

MatchAnswer computeMatch(const store::Workspace& workspace, const MatchRequest& request,
                         const SupportFile& offers, const SupportFile& requests, const std::string& resources,
                         Progress& progress) {
  const double farthest = farthestOf(request);
  MatchAnswer answer;
  const SupportReader reader(workspace, resources);
  const Parties parties = partiesOf(workspace, reader, request, offers, requests, answer);
  requireLists(parties, answer.warnings.empty() ? std::string() : answer.warnings.front());
  progress.step(0.2, text("Measuring the ways from the vehicles to the districts"));
  const DistanceTable ways = waysOf(workspace, parties, resources);
  progress.step(0.7, text("Joining offers and districts"));
  const Matching matching = matchSupport(parties.offers, parties.requests, ways, parties.settled, farthest);

  const Lines lines(workspace, reader, parties, ways);
  for (std::size_t i = 0; i < parties.agreed.size(); ++i) answer.lines.push_back(lines.agreed(i));
  for (const SupportMatch& match : matching.matches) answer.lines.push_back(lines.proposed(match));
  for (const UnmetRequest& one : matching.unmet) answer.lines.push_back(lines.unmet(one));
  std::stable_sort(answer.lines.begin(), answer.lines.end(),
                   [](const MatchLine& a, const MatchLine& b) { return a.districtCode < b.districtCode; });
  addSentences(parties, matching, answer);
  addUnused(parties, matching, answer);
  Json json{{"wanted", answer.wanted}, {"met", answer.met}, {"lines", Json::array()}};
  for (const MatchLine& line : answer.lines) json["lines"].push_back(toJson(line));
  json["sentences"] = answer.sentences;
  json["warnings"] = answer.warnings;
  answer.json = json.dump(2) + "\n";
  answer.csv = csvOf(answer.lines);
  return answer;
}

AgreementTerms termsOf(const MatchLine& line) {
  AgreementTerms terms;
  terms.organisation = line.organisation;
  terms.vehicle = line.vehicle;
  terms.district = line.districtCode;
  terms.purpose = line.purpose;
  terms.days = line.days;
  return terms;
}

}  // namespace michi::mobility
