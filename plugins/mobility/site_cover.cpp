#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include "base/error.h"
#include "base/text.h"
#include "plugins/mobility/cbc.h"
#include "plugins/mobility/set_cover.h"
#include "plugins/mobility/site_frame.h"
#include "plugins/mobility/site_program.h"
#include "plugins/mobility/sites.h"

namespace michi::mobility {
namespace {

constexpr double kNoWay = std::numeric_limits<double>::infinity();

/// Who is served by what, without the demanded sites and those they serve.
struct Covering {
  CoverProblem problem;
  std::size_t unreached = 0;
};

/// Demands whose nearest candidate that may be taken is within the limit must have a site within it. Equal
/// rows are one.
Covering coveringOf(const DistanceTable& distances, double limit, const SiteFrame& frame) {
  Covering covering;
  std::map<std::vector<std::uint32_t>, char> rows;
  const std::vector<std::uint32_t> allowed = frame.allowed();
  for (std::size_t i = 0; i < distances.demands(); ++i) {
    std::vector<std::uint32_t> row;
    bool isServed = false;
    for (const std::uint32_t site : allowed) {
      const double way = distances.to(site)[i];
      if (way > limit || way == kNoWay) continue;
      row.push_back(site);
      isServed = isServed || frame.isForced(site);
    }
    if (row.empty())
      ++covering.unreached;
    else if (!isServed)
      rows.emplace(std::move(row), 0);
  }
  for (const auto& [row, unused] : rows) covering.problem.rows.push_back(row);
  return covering;
}

/// The farthest way of all, of those who can reach any candidate.
double farthestWay(const DistanceTable& distances, const SiteFrame& frame,
                   const std::vector<std::uint32_t>& sites) {
  const std::vector<std::uint32_t> allowed = frame.allowed();
  double farthest = 0;
  for (std::size_t i = 0; i < distances.demands(); ++i) {
    double nearest = kNoWay;
    for (const std::uint32_t site : sites) nearest = std::min(nearest, distances.to(site)[i]);
    if (nearest <= farthest) continue;
    const bool isReached =
        nearest < kNoWay || std::any_of(allowed.begin(), allowed.end(),
                                        [&](std::uint32_t s) { return distances.to(s)[i] < kNoWay; });
    if (isReached) farthest = nearest;
  }
  return farthest;
}

std::vector<std::uint32_t> withForced(std::vector<std::uint32_t> sites, const SiteFrame& frame) {
  for (const std::uint32_t site : frame.forced()) sites.push_back(site);
  std::sort(sites.begin(), sites.end());
  return sites;
}

/// Up to the number of sites: again and again the candidate nearest to whoever has the farthest way.
void fillUp(const DistanceTable& distances, const SiteFrame& frame, std::vector<std::uint32_t>& sites) {
  const std::vector<std::uint32_t> allowed = frame.allowed();
  std::vector<double> nearest(distances.demands(), kNoWay), best(distances.demands(), kNoWay);
  std::vector<char> isTaken(frame.candidates(), 0);
  const auto take = [&](std::uint32_t site) {
    isTaken[site] = 1;
    for (std::size_t i = 0; i < nearest.size(); ++i) nearest[i] = std::min(nearest[i], distances.to(site)[i]);
  };
  for (const std::uint32_t site : sites) take(site);
  for (const std::uint32_t site : allowed)
    for (std::size_t i = 0; i < best.size(); ++i) best[i] = std::min(best[i], distances.to(site)[i]);
  while (sites.size() < frame.count()) {
    std::size_t farthest = 0;
    double gain = -1;
    for (std::size_t i = 0; i < nearest.size(); ++i) {
      if (best[i] == kNoWay || nearest[i] <= best[i] || nearest[i] <= gain) continue;
      gain = nearest[i], farthest = i;
    }
    std::uint32_t next = SiteGroups::kNone;
    for (const std::uint32_t site : allowed) {
      if (isTaken[site] != 0) continue;
      if (next == SiteGroups::kNone || distances.to(site)[farthest] < distances.to(next)[farthest])
        next = site;
    }
    take(next);
    sites.push_back(next);
  }
  std::sort(sites.begin(), sites.end());
}

/// Every way that may be the farthest: no shorter than what somebody has to walk whatever is chosen, and no
/// longer than what is known to do.
std::vector<double> waysOf(const DistanceTable& distances, const SiteFrame& frame, double most) {
  std::vector<double> ways;
  const double least = farthestWay(distances, frame, frame.allowed());
  for (const std::uint32_t site : frame.allowed())
    for (const double way : distances.to(site))
      if (way < kNoWay && way >= least && way <= most) ways.push_back(way);
  std::sort(ways.begin(), ways.end());
  ways.erase(std::unique(ways.begin(), ways.end()), ways.end());
  return ways;
}

/// Gives it to the solver. Its cover counts only if it is one.
void solveCover(const CoverProblem& problem, const SiteFrame& frame, const std::string& solver,
                CoverAnswer& answer, std::string& note) {
  IntegerProgram program;
  for (std::size_t site = 0; site < frame.candidates(); ++site) program.add({1, 0, 1, true});
  for (const auto& sites : problem.rows) {
    IntegerProgram::Row row;
    for (const std::uint32_t site : sites) row.terms.push_back({site, 1});
    row.least = 1;
    program.rows.push_back(std::move(row));
  }
  if (program.size() > kMostFactors) {
    note = text("There are too many candidates and people for a proof by the program cbc.");
    return;
  }
  const CbcAnswer found = askCbc(solver, program, std::max(0.0, frame.secondsLeft()), frame.progress());
  note = found.problem;
  const auto isTaken = [&](std::uint32_t site) { return !found.values.empty() && found.values[site] > 0.5; };
  const bool isCover = std::all_of(problem.rows.begin(), problem.rows.end(), [&](const auto& sites) {
    return std::any_of(sites.begin(), sites.end(), isTaken);
  });
  std::vector<std::uint32_t> columns;
  for (std::uint32_t site = 0; site < frame.candidates(); ++site)
    if (isTaken(site)) columns.push_back(site);
  if (isCover && columns.size() < answer.columns.size()) answer.columns = std::move(columns);
  if (!found.bound) return;
  const auto bound = static_cast<std::size_t>(std::max(0.0, std::ceil(*found.bound - 1e-4)));
  answer.bound = std::min(answer.columns.size(), std::max(answer.bound, bound));
  answer.ranOutOfTime = !answer.isProven();
}

void requirePeople(const DistanceTable& distances) {
  if (distances.demands() == 0) throw Error(ErrorKind::BadInput, text("There is nobody to be served."));
}

}  // namespace

SiteChoice chooseCover(const DistanceTable& distances, double limit, const SiteRules& rules,
                       Progress& progress) {
  progress.check();
  requirePeople(distances);
  const SiteFrame frame(distances.candidates(), rules, false, progress);
  const Covering covering = coveringOf(distances, limit, frame);
  const double left = rules.solver.empty() ? 0 : rules.seconds * (1 - rules.ownShare);
  CoverAnswer answer = fewestColumns(covering.problem, {}, [&] { return frame.secondsLeft() <= left; });
  SiteChoice choice;
  if (answer.ranOutOfTime && !rules.solver.empty())
    solveCover(covering.problem, frame, rules.solver, answer, choice.note);
  choice.sites = withForced(answer.columns, frame);
  choice.value = static_cast<double>(choice.sites.size());
  choice.bound = static_cast<double>(frame.forced().size() + answer.bound);
  choice.ranOutOfTime = answer.ranOutOfTime;
  choice.unreached = covering.unreached;
  return choice;
}

SiteChoice chooseCentres(const DistanceTable& distances, const SiteRules& rules, Progress& progress) {
  progress.check();
  requirePeople(distances);
  const SiteFrame frame(distances.candidates(), rules, true, progress);
  const std::size_t free = rules.count - frame.forced().size();
  SiteChoice choice;
  choice.unreached = coveringOf(distances, kNoWay, frame).unreached;
  choice.sites = frame.forced();
  fillUp(distances, frame, choice.sites);
  choice.value = farthestWay(distances, frame, choice.sites);
  const std::vector<double> ways = waysOf(distances, frame, choice.value);
  // Between a way that is known to be too short and one that is known to do, always the middle one next; one
  // that time does not decide is passed over upwards, and the bound stays where it was proven.
  std::size_t tooShort = 0, proven = 0;
  std::size_t enough = choice.value < kNoWay && !ways.empty() ? ways.size() - 1 : ways.size();
  while (tooShort < enough) {
    const std::size_t middle = tooShort + (enough - tooShort) / 2;
    const CoverAnswer answer = fewestColumns(coveringOf(distances, ways[middle], frame).problem, free,
                                             [&] { return frame.isOver(); });
    choice.ranOutOfTime = choice.ranOutOfTime || answer.ranOutOfTime;
    if (answer.columns.size() <= free) {
      choice.sites = withForced(answer.columns, frame);
      fillUp(distances, frame, choice.sites);
      choice.value = farthestWay(distances, frame, choice.sites);
      enough =
          static_cast<std::size_t>(std::lower_bound(ways.begin(), ways.end(), choice.value) - ways.begin());
    } else {
      tooShort = middle + 1;
      if (answer.bound > free) proven = tooShort;
    }
  }
  if (choice.value == kNoWay) {
    throw Error(ErrorKind::BadInput,
                text("%1 sites cannot reach everybody who can reach a candidate at all.", rules.count), {},
                text("Ask for more sites, or for fewer candidates."));
  }
  choice.bound = ways.empty() ? 0 : std::min(choice.value, ways[std::min(proven, ways.size() - 1)]);
  return choice;
}

}  // namespace michi::mobility
