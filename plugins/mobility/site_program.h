#pragma once
// Choices of sites as integer programs, and what a solver's answer is worth.

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "plugins/mobility/cbc.h"
#include "plugins/mobility/site_frame.h"
#include "plugins/mobility/sites.h"

namespace michi::mobility {

/// The first variables are the candidates; what is minimised plus `constant` is the choice's value, or its
/// negative where the value `isMost`.
struct SiteProgram {
  IntegerProgram program;
  double constant = 0;
  bool isMost = false;
  bool isWhole = false;  // values are whole numbers
};

/// A variable for each candidate, bound to what the frame allows and not `isOut` (of candidates known to be
/// in no better choice), and rows for counts and groups.
IntegerProgram programOf(const SiteFrame& frame, std::span<const char> isOut);

/// p-median by the chain of radii: of each demand's ways in order, how much of it walks farther than each.
/// `costs` [site, demand].
SiteProgram medianProgram(const SiteFrame& frame, std::span<const char> isOut, std::span<const double> costs,
                          std::size_t demands);
/// MCLP; `covers` [site] the demands within the limit.
SiteProgram coverageProgram(const SiteFrame& frame, std::span<const char> isOut,
                            std::span<const std::vector<std::uint32_t>> covers,
                            std::span<const double> weights);

/// How large a program may be to be given to a solver at all.
inline constexpr std::size_t kMostFactors = 400'000;

/// Betters the choice and its bound by what the solver finds in the time that is left. `valueOf` is what a
/// choice is really worth: the solver's word on that is not asked for.
void solve(const SiteProgram& program, const SiteFrame& frame, const std::string& solver,
           const std::function<double(std::span<const std::uint32_t>)>& valueOf, SiteChoice& choice);

}  // namespace michi::mobility
