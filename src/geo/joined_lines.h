#pragma once
// Lines that meet end to end, made into fewer and longer ones.

#include <cstddef>
#include <vector>

#include "geo/point.h"

namespace michi::geo {

/// Each piece is in one of the results, whole, perhaps reversed; it is joined where the ends are the same to
/// the last bit, through crossings too. A line grows until it has `most` vertices. Pieces without a second
/// vertex are left out.
std::vector<std::vector<Point>> joinedLines(std::vector<std::vector<Point>> pieces, std::size_t most);

}  // namespace michi::geo
