#pragma once
// The tables and bars of a kind of place, made of its ways.

#include "plugins/mobility/desktop/coverage_view.h"

namespace michi::mobility {

/// Fills view.districtTable, pointTable, worstBars and distanceBars. `households` may be nullptr.
void addTables(KindView& view, const Conditions& conditions, const ui::City& city,
               const ui::Households* households, const char* pointKind);

/// "840 m", "1.2 km", "2 km".
QString wayWords(double metres);
QString reachedWords(std::uint8_t reached);

}  // namespace michi::mobility
