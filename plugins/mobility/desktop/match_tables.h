#pragma once
// Offers, requests, agreements and matches as tables.

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "plugins/mobility/agreements.h"
#include "plugins/mobility/match_answer.h"
#include "plugins/mobility/support_book.h"
#include "ui/session/city.h"
#include "ui/tables/table.h"

namespace michi::mobility {

// Kinds of Selection
inline constexpr const char* kOfferKind = "support_offer";          // key of supportKey()
inline constexpr const char* kRequestKind = "support_request";      // the same
inline constexpr const char* kAgreementKind = "support_agreement";  // id
inline constexpr const char* kMatchKind = "support_match";          // index of the line

std::shared_ptr<const ui::Table> offerTable(const std::vector<KeptSupport>& offers);
std::shared_ptr<const ui::Table> requestTable(const std::vector<KeptSupport>& requests);
std::shared_ptr<const ui::Table> agreementTable(const std::vector<Agreement>& agreements,
                                                const ui::City& city);
/// Who comes (agreed or proposed), or, else, what nobody comes for.
std::shared_ptr<const ui::Table> matchTable(const std::vector<MatchLine>& lines);
std::shared_ptr<const ui::Table> unmetTable(const std::vector<MatchLine>& lines);

/// Its name; the code where there is none.
QString districtName(const ui::City& city, const std::string& code);

}  // namespace michi::mobility
