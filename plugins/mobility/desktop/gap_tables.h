#pragma once
// The tables and bars of bus gaps, and the words that they share with the map.

#include "plugins/mobility/desktop/gap_view.h"

namespace michi::mobility {

/// Fills the tables and bars of `view`. `households` may be nullptr.
void addGapTables(GapView& view, const GapAnswer& answer, const ui::City& city,
                  const ui::Households* households);

/// "no stop within reach", "too few buses".
QString gapWords(BusGap gap);
/// "6 to 14 buses": of a service class.
QString serviceWords(int serviceClass);
/// Colours and shapes of those who were counted, by BusGap.
std::vector<ui::BarPart> gapParts();

}  // namespace michi::mobility
