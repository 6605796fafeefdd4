#include "plugins/mobility/site_program.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <optional>

#include "base/text.h"

namespace michi::mobility {
namespace {

constexpr double kSlack = 1e-6;  // of a solver's bound, in parts of it: it computes with rounding

IntegerProgram::Row sumOf(std::span<const std::uint32_t> sites) {
  IntegerProgram::Row row;
  for (const std::uint32_t site : sites) row.terms.push_back({site, 1});
  return row;
}

/// The sites of a solver's values; nothing where they are no choice that the frame allows.
std::optional<std::vector<std::uint32_t>> sitesOf(const std::vector<double>& values, const SiteFrame& frame) {
  if (values.size() < frame.candidates()) return {};
  std::vector<std::uint32_t> sites;
  for (std::uint32_t site = 0; site < frame.candidates(); ++site)
    if (values[site] > 0.5) sites.push_back(site);
  if (!frame.isChoice(sites)) return {};
  return sites;
}

/// Demands in the order of their ways from the nearest: pairs of a way and who is that far, each way once.
struct Ring {
  double cost;
  std::vector<std::uint32_t> sites;
};

std::vector<Ring> ringsOf(const std::vector<std::uint32_t>& sites, std::span<const double> costs,
                          std::size_t demands, std::size_t demand) {
  std::map<double, std::vector<std::uint32_t>> byCost;
  for (const std::uint32_t site : sites) byCost[costs[site * demands + demand]].push_back(site);
  std::vector<Ring> rings;
  rings.reserve(byCost.size());
  for (auto& [cost, ofCost] : byCost) rings.push_back({cost, std::move(ofCost)});
  return rings;
}

}  // namespace

IntegerProgram programOf(const SiteFrame& frame, std::span<const char> isOut) {
  IntegerProgram program;
  for (std::uint32_t site = 0; site < frame.candidates(); ++site) {
    const bool isClosed = frame.isBarred(site) || (!isOut.empty() && isOut[site] != 0);
    program.add({0, frame.isForced(site) ? 1.0 : 0.0, isClosed ? 0.0 : 1.0, true});
  }
  std::vector<std::uint32_t> all(frame.candidates());
  std::iota(all.begin(), all.end(), 0U);
  IntegerProgram::Row count = sumOf(all);
  count.least = count.most = static_cast<double>(frame.count());
  program.rows.push_back(std::move(count));
  frame.forEachGroup([&](const std::vector<std::uint32_t>& sites, std::size_t least, std::size_t most) {
    IntegerProgram::Row row = sumOf(sites);
    row.least = static_cast<double>(least);
    row.most = static_cast<double>(std::min(most, frame.count()));
    program.rows.push_back(std::move(row));
  });
  return program;
}

SiteProgram medianProgram(const SiteFrame& frame, std::span<const char> isOut, std::span<const double> costs,
                          std::size_t demands) {
  SiteProgram result{programOf(frame, isOut), 0, false, true};
  std::vector<std::uint32_t> open;
  for (const std::uint32_t site : frame.allowed())
    if (isOut.empty() || isOut[site] == 0) open.push_back(site);
  for (std::size_t i = 0; i < demands; ++i) {
    const std::vector<Ring> rings = ringsOf(open, costs, demands, i);
    std::optional<std::uint32_t> farther;  // what walks farther than the rings so far
    std::size_t within = 0;
    result.constant += rings.front().cost;
    for (const Ring& ring : rings) result.isWhole = result.isWhole && ring.cost == std::floor(ring.cost);
    for (std::size_t k = 0; k + 1 < rings.size(); ++k) {
      within += rings[k].sites.size();
      if (open.size() - within < frame.count()) break;  // one of those so far is taken in any case
      IntegerProgram::Row row = sumOf(rings[k].sites);
      const std::uint32_t next = result.program.add({rings[k + 1].cost - rings[k].cost, 0, 1, false});
      row.terms.push_back({next, 1});
      if (farther) row.terms.push_back({*farther, -1});
      row.least = farther ? 0 : 1;
      result.program.rows.push_back(std::move(row));
      farther = next;
    }
  }
  return result;
}

SiteProgram coverageProgram(const SiteFrame& frame, std::span<const char> isOut,
                            std::span<const std::vector<std::uint32_t>> covers,
                            std::span<const double> weights) {
  SiteProgram result{programOf(frame, isOut), 0, true, true};
  std::vector<std::vector<std::uint32_t>> coveredBy(weights.size());
  for (const std::uint32_t site : frame.allowed()) {
    if (!isOut.empty() && isOut[site] != 0) continue;
    for (const std::uint32_t i : covers[site]) coveredBy[i].push_back(site);
  }
  std::map<std::vector<std::uint32_t>, double> alike;  // who is covered by the same counts as one
  for (std::size_t i = 0; i < weights.size(); ++i) {
    result.isWhole = result.isWhole && weights[i] == std::floor(weights[i]);
    if (!coveredBy[i].empty()) alike[coveredBy[i]] += weights[i];
  }
  for (const auto& [sites, weight] : alike) {
    IntegerProgram::Row row = sumOf(sites);
    row.terms.push_back({result.program.add({-weight, 0, 1, false}), -1});
    row.least = 0;
    result.program.rows.push_back(std::move(row));
  }
  return result;
}

void solve(const SiteProgram& program, const SiteFrame& frame, const std::string& solver,
           const std::function<double(std::span<const std::uint32_t>)>& valueOf, SiteChoice& choice) {
  const double seconds = frame.secondsLeft();
  if (choice.isProven() || seconds <= 0) return;
  if (program.program.size() > kMostFactors) {
    choice.note = text("There are too many candidates and people for a proof by the program cbc.");
    return;
  }
  const CbcAnswer answer = askCbc(solver, program.program, seconds, frame.progress());
  choice.note = answer.problem;
  // Less is better for both from here on.
  const double sign = program.isMost ? -1 : 1;
  const auto sites = sitesOf(answer.values, frame);
  const double value = sites ? valueOf(*sites) : 0;
  if (sites && sign * value < sign * choice.value) choice.sites = *sites, choice.value = value;
  if (!answer.bound) return;
  const double found = program.constant + *answer.bound;
  const double slack = kSlack * std::max(1.0, std::abs(found));
  if (answer.isBest && sites && std::abs(sign * value - found) <= slack) {
    choice.bound = choice.value;
    choice.ranOutOfTime = false;
    return;
  }
  double bound = found - slack;
  if (program.isWhole) bound = std::ceil(bound);
  bound = std::min(std::max(bound, sign * choice.bound), sign * choice.value);
  choice.bound = sign * bound;
  choice.ranOutOfTime = !choice.isProven();
}

}  // namespace michi::mobility
