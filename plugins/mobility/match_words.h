#pragma once
// Why an offer and a district go together, or why nobody comes, in sentences.

#include <string>

#include "plugins/mobility/match_values.h"
#include "plugins/mobility/matching.h"

namespace michi::mobility {

/// "A (wagon)".
std::string offerName(const SupportOffer& offer);
std::string reasonsOf(const SupportMatch& match, const SupportOffer& offer, const SupportRequest& request);
/// Why nobody comes on the days that are open.
std::string whyUnmet(const UnmetRequest& unmet, const SupportRequest& request);
/// Whom to ask first and what stands in the way; empty where there is nobody.
std::string whomToAsk(const UnmetRequest& unmet, const SupportOffer& offer, const SupportRequest& request,
                      double way);
/// "4.2" kilometres.
std::string kilometres(double metres);

}  // namespace michi::mobility
