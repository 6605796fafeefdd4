#pragma once
// Lengths and walking times in words.

#include <QString>
#include <span>

#include "geo/point.h"

namespace michi::ui {

double lengthOf(std::span<const geo::Point> line);
/// "850 m", "1,234 m", from 10 km on "12.3 km".
QString lengthWords(double metres);
/// "12 min": rounded up, as timetables do.
QString walkWords(double seconds);

}  // namespace michi::ui
