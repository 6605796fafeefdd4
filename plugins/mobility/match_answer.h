#pragma once
// Who could drive where: from the offers and requests of a workspace (or of files) to matches that are said,
// listed and recorded.

#include <optional>
#include <string>
#include <vector>

#include "base/progress.h"
#include "plugins/mobility/agreements.h"
#include "plugins/mobility/match_lists.h"
#include "plugins/mobility/matching.h"
#include "store/workspace.h"

namespace michi::mobility {

struct MatchRequest {
  std::string farthest = {};  // "20km"; empty: however far
  std::string today = {};     // ISO: which agreements are in force; empty: the system's date
};

/// One district and who comes, is agreed to come, or that nobody does.
struct MatchLine {
  enum class Kind : std::uint8_t { Agreed, Proposed, Unmet };
  Kind kind = Kind::Proposed;
  std::string districtCode, district, purpose;
  std::string organisation, vehicle;      // of Unmet: whom to ask first; may be empty
  Weekdays days = 0;                      // of Unmet: those that would do and that nobody comes on
  unsigned count = 0;                     // days a week
  double way = -1;                        // metres; -1: not known
  std::string reasons;                    // sentences
  std::optional<geo::Point> base, place;  // of the vehicle, of the district
  std::string agreement;                  // its id
};
/// "agreed", "proposed", "unmet"; and in the user's language.
const char* word(MatchLine::Kind kind);
std::string kindWords(MatchLine::Kind kind);

struct MatchAnswer {
  std::vector<MatchLine> lines;  // by district: agreed, proposed, unmet
  std::string json, csv;
  std::vector<std::string> sentences, warnings;
  std::size_t wanted = 0, met = 0;  // days a week of all districts
};

/// Rows that are wrong are warnings and count for nothing. Agreements in force come first; the rest is
/// matchSupport(). Ways lead to the need points of a district (else to its inhabitants). Throws
/// Error(NotFound) where roads or people are missing or a list is empty, Error(BadInput) for a limit that is
/// none.
MatchAnswer computeMatch(const store::Workspace& workspace, const MatchRequest& request,
                         const SupportFile& offers, const SupportFile& requests, const std::string& resources,
                         Progress& progress);

/// What would be written down of a proposed line: being asked.
AgreementTerms termsOf(const MatchLine& line);

}  // namespace michi::mobility
