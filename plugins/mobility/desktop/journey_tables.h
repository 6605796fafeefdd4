#pragma once
// The tables and bars of round trips, and the words that they share with the map.

#include "plugins/mobility/desktop/journey_view.h"

namespace michi::mobility {

/// Fills the tables and bars of `view`. `households` may be nullptr.
void addJourneyTables(JourneyView& view, const JourneyAnswer& answer, const ui::City& city,
                      const ui::Households* households);

/// "on foot", "by bus", "not home in time".
QString outcomeWords(Outcome outcome);
/// By Outcome.
std::vector<ui::BarPart> outcomeParts();
/// Seconds as whole minutes, begun ones too.
int wholeMinutes(Time seconds);

}  // namespace michi::mobility
