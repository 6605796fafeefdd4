#include "plugins/mobility/agreements.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/text.h"
#include "ingest/fields.h"

namespace michi::mobility {
namespace {

using Json = nlohmann::ordered_json;
constexpr const char* kKind = "support_agreement";

Json termsJson(const AgreementTerms& terms) {
  return {{"organisation", terms.organisation},
          {"vehicle", terms.vehicle},
          {"post", terms.post},
          {"district", terms.district},
          {"purpose", terms.purpose},
          {"days", weekdayLetters(terms.days)},
          {"from", terms.from},
          {"to", terms.to},
          {"state", word(terms.state)},
          {"note", terms.note}};
}

AgreementTerms termsOf(const Json& json) {
  AgreementTerms terms;
  terms.organisation = json.at("organisation");
  terms.vehicle = json.at("vehicle");
  terms.post = json.at("post");
  terms.district = json.at("district");
  terms.purpose = json.at("purpose");
  terms.days = parseWeekdays(json.at("days").get<std::string>()).value_or(0);
  terms.from = json.at("from");
  terms.to = json.at("to");
  terms.state = agreementState(json.at("state"));
  terms.note = json.at("note");
  return terms;
}

Agreement agreementOf(const store::Document& document) {
  try {
    const Json json = Json::parse(document.body);
    Agreement agreement{document.name, termsOf(json.at("terms")), {}, document.changedAt, document.version};
    for (const Json& past : json.at("history"))
      agreement.history.push_back({past.at("since"), termsOf(past.at("terms"))});
    return agreement;
  } catch (const Json::exception&) {
    throw Error(ErrorKind::Damaged, text("The agreement “%1” cannot be read.", document.name), {},
                text("Restore the workspace from a backup."));
  }
}

store::Document documentOf(const Agreement& agreement) {
  Json json{{"terms", termsJson(agreement.terms)}, {"history", Json::array()}};
  for (const Agreement::Past& past : agreement.history)
    json["history"].push_back({{"since", past.since}, {"terms", termsJson(past.terms)}});
  return {kKind, agreement.id, json.dump(), agreement.version};
}

/// As it is then in the workspace.
Agreement saved(store::Workspace& workspace, const Agreement& agreement) {
  workspace.saveDocument(documentOf(agreement));
  return michi::mobility::agreement(workspace, agreement.id);
}

/// One more than the highest number.
std::string nextId(const store::Workspace& workspace) {
  long highest = 0;
  for (const store::Document& document : workspace.documents(kKind))
    if (document.name.starts_with("A"))
      highest = std::max(highest, ingest::parseInteger(document.name.substr(1)).value_or(0));
  return fmt::format("A{:03}", highest + 1);
}

[[noreturn]] void refuse(const std::string& what) {
  throw Error(ErrorKind::BadInput, what, {}, text("Nothing was recorded. Put it right and try again."));
}

template <class List, class Fits>
std::int64_t indexOf(const List& list, Fits fits) {
  const auto found = std::find_if(list.begin(), list.end(), fits);
  return found == list.end() ? -1 : found - list.begin();
}

}  // namespace

const char* word(AgreementState state) {
  return state == AgreementState::Asked ? "asked" : state == AgreementState::Agreed ? "agreed" : "ended";
}

std::string stateWords(AgreementState state) {
  return state == AgreementState::Asked    ? text("being asked")
         : state == AgreementState::Agreed ? text("agreed")
                                           : text("ended");
}

AgreementState agreementState(const std::string& word) {
  if (word == "asked" || word == "打診中") return AgreementState::Asked;
  if (word == "agreed" || word == "合意") return AgreementState::Agreed;
  if (word == "ended" || word == "終了") return AgreementState::Ended;
  throw Error(ErrorKind::BadInput, text("“%1” is no state of an agreement.", word), {},
              text("Write 打診中, 合意 or 終了 (asked, agreed, ended)."));
}

std::vector<Agreement> agreements(const store::Workspace& workspace) {
  std::vector<Agreement> all;
  for (const store::Document& document : workspace.documents(kKind)) all.push_back(agreementOf(document));
  return all;
}

Agreement agreement(const store::Workspace& workspace, const std::string& id) {
  const auto document = workspace.document(kKind, id);
  if (!document) throw Error(ErrorKind::NotFound, text("There is no agreement “%1”.", id));
  return agreementOf(*document);
}

void checkTerms(const AgreementTerms& terms) {
  if (terms.organisation.empty()) refuse(text("The name of the organisation is missing."));
  if (terms.district.empty()) refuse(text("The district is missing."));
  if (terms.days == 0) refuse(text("The days of the week are missing."));
  for (const std::string& date : {terms.from, terms.to})
    if (!date.empty() && ingest::isoDate(date) != date)
      refuse(text("“%1” is no date; write 2026-04-01.", date));
  if (!terms.from.empty() && !terms.to.empty() && terms.to < terms.from)
    refuse(text("The agreement ends before it begins."));
}

Agreement addAgreement(store::Workspace& workspace, const AgreementTerms& terms) {
  checkTerms(terms);
  return saved(workspace, {nextId(workspace), terms, {}, {}, 0});
}

Agreement changeAgreement(store::Workspace& workspace, const Agreement& known, const AgreementTerms& terms) {
  checkTerms(terms);
  if (terms == known.terms) return known;
  Agreement changed = known;
  changed.history.push_back({known.since, known.terms});
  changed.terms = terms;
  return saved(workspace, changed);
}

void replaceAgreement(store::Workspace& workspace, const std::optional<Agreement>& from,
                      const std::optional<Agreement>& to) {
  std::uint64_t version = 0;
  if (from) {
    const Agreement now = agreement(workspace, from->id);
    if (now.terms != from->terms || now.history.size() != from->history.size())
      throw Error(ErrorKind::Conflict,
                  text("Somebody else has changed “%1” meanwhile. Your change was not kept.", from->id), {},
                  text("Look at it as it is now, and repeat the change if it is still wanted."));
    version = now.version;
  }
  Agreement written = to ? *to : *from;
  written.version = version;
  to ? static_cast<void>(workspace.saveDocument(documentOf(written)))
     : workspace.removeDocument(documentOf(written));
}

bool isAbout(const AgreementTerms& known, const AgreementTerms& terms) {
  return known.state != AgreementState::Ended && known.organisation == terms.organisation &&
         known.vehicle == terms.vehicle && known.district == terms.district && known.purpose == terms.purpose;
}

bool isInForce(const AgreementTerms& terms, const std::string& today) {
  return terms.state == AgreementState::Agreed && (terms.to.empty() || today <= terms.to);
}

std::vector<SettledMatch> settledBy(std::span<const Agreement> agreements,
                                    std::span<const SupportOffer> offers,
                                    std::span<const SupportRequest> requests, const std::string& today) {
  std::vector<SettledMatch> settled;
  for (const Agreement& one : agreements) {
    const AgreementTerms& terms = one.terms;
    if (!isInForce(terms, today)) continue;
    const auto offer = indexOf(offers, [&](const SupportOffer& of) {
      return of.organisation == terms.organisation && (terms.vehicle.empty() || of.vehicle == terms.vehicle);
    });
    auto request = indexOf(requests, [&](const SupportRequest& of) {
      return of.district == terms.district && of.purpose == terms.purpose;
    });
    if (request < 0 && terms.purpose.empty())
      request = indexOf(requests, [&](const SupportRequest& of) { return of.district == terms.district; });
    settled.push_back({offer, request, terms.days});
  }
  return settled;
}

}  // namespace michi::mobility
