#pragma once
// What is written in a list of offers or requests, checked and understood: numbers, days, places, areas.

#include <optional>
#include <string>
#include <vector>

#include "address/dictionary.h"
#include "ingest/ledger_districts.h"
#include "ingest/place_check.h"
#include "ingest/record_source.h"
#include "plugins/mobility/match_lists.h"
#include "plugins/mobility/matching.h"
#include "store/workspace.h"

namespace michi::mobility {

/// "A／B": one offer among those of all organisations, one request among those of all districts.
std::string supportKey(SupportList list, const SupportValues& values);

/// Immutable; may be shared by threads. Reads districts and addresses of the workspace once.
class SupportReader {
 public:
  /// Throws as the catalogues and the workspace do.
  SupportReader(const store::Workspace& workspace, const std::string& resources);

  /// The first thing that is wrong, its column named by the field; nothing when all is well.
  std::optional<ingest::Problem> read(const SupportValues& values, SupportOffer& offer) const;
  std::optional<ingest::Problem> read(const SupportValues& values, SupportRequest& request) const;

  /// The name of a district; its code where it has none.
  const std::string& districtName(const std::string& code) const;
  /// The code of what a person wrote; empty where no district is called so.
  std::string districtCode(const std::string& words) const { return m_finder.codeOf(words); }

 private:
  std::optional<ingest::Problem> readBase(const SupportValues& values, SupportOffer& offer) const;
  std::optional<ingest::Problem> readAreas(const SupportValues& values, SupportOffer& offer) const;
  std::vector<std::string> districtsOf(const std::string& area) const;

  std::vector<store::District> m_districts;
  ingest::DistrictFinder m_finder;
  ingest::Surroundings m_surroundings;
  address::Dictionary m_dictionary;
  address::Options m_home;
  bool m_hasDictionary = false;
};

/// All rows of a list; each that is wrong is in `rejects` instead, with row, column, value and reason, as is
/// one whose key was there before.
std::vector<SupportOffer> offersOf(const SupportReader& reader, const SupportFile& file,
                                   std::vector<ingest::Reject>& rejects);
std::vector<SupportRequest> requestsOf(const SupportReader& reader, const SupportFile& file,
                                       std::vector<ingest::Reject>& rejects);

}  // namespace michi::mobility
