#pragma once
// 合意の記録: who drives where as it was talked over, with what was before. The person is named by their post
// only.

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "plugins/mobility/matching.h"
#include "store/workspace.h"

namespace michi::mobility {

/// 打診中, 合意, 終了.
enum class AgreementState : std::uint8_t { Asked, Agreed, Ended };
/// "asked", "agreed", "ended": of files; and back (also 打診中, 合意, 終了). Throws Error(BadInput).
const char* word(AgreementState state);
AgreementState agreementState(const std::string& word);
/// In the user's language.
std::string stateWords(AgreementState state);

struct AgreementTerms {
  std::string organisation;
  std::string vehicle;
  std::string post;      // 職名 of who agreed, such as 施設長; no name
  std::string district;  // code
  std::string purpose;
  Weekdays days = 0;
  std::string from, to;  // ISO dates; empty: not settled, until further notice
  AgreementState state = AgreementState::Asked;
  std::string note;
  bool operator==(const AgreementTerms&) const = default;
};

struct Agreement {
  std::string id;  // "A001"
  AgreementTerms terms;
  struct Past {
    std::string since;  // ISO time at which these were written down
    AgreementTerms terms;
  };
  std::vector<Past> history;  // oldest first
  std::string since;          // ISO time of the terms as they are
  std::uint64_t version = 0;  // of the document
};

/// By id. A document that cannot be read is an Error(Damaged) that names it.
std::vector<Agreement> agreements(const store::Workspace& workspace);
/// Throws Error(NotFound).
Agreement agreement(const store::Workspace& workspace, const std::string& id);

/// Throws Error(BadInput) where the organisation, the district or the days are missing, a date is none, or it
/// ends before it begins.
void checkTerms(const AgreementTerms& terms);
/// A new one under the next free id.
Agreement addAgreement(store::Workspace& workspace, const AgreementTerms& terms);
/// Other terms; what was before joins the history. The same terms change nothing. Throws as checkTerms(), and
/// Error(Conflict) when it was changed meanwhile.
Agreement changeAgreement(store::Workspace& workspace, const Agreement& known, const AgreementTerms& terms);
/// From one to another, with its history; nothing is not there at all. Throws Error(Conflict) when it is not
/// as `from` any more.
void replaceAgreement(store::Workspace& workspace, const std::optional<Agreement>& from,
                      const std::optional<Agreement>& to);

/// What is agreed and not over on a day (ISO), joined to the lists: by organisation, vehicle and district.
std::vector<SettledMatch> settledBy(std::span<const Agreement> agreements,
                                    std::span<const SupportOffer> offers,
                                    std::span<const SupportRequest> requests, const std::string& today);
/// The same two parties and purpose, and not ended.
bool isAbout(const AgreementTerms& known, const AgreementTerms& terms);
bool isInForce(const AgreementTerms& terms, const std::string& today);

}  // namespace michi::mobility
