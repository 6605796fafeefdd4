#include "plugins/mobility/site_capacity.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

#include "base/error.h"
#include "plugins/mobility/cbc.h"
#include "plugins/mobility/site_fairness.h"
#include "plugins/site_problems.h"

namespace michi::mobility {
namespace {

/// The most profit, one person after the other, each sent to every place.
double bestByTrying(const std::vector<std::vector<double>>& profits, std::vector<double>& room,
                    std::size_t person = 0) {
  if (person == profits.size()) return 0;
  double best = bestByTrying(profits, room, person + 1);  // nobody serves this one
  for (std::size_t place = 0; place < room.size(); ++place) {
    if (room[place] < 1 || profits[person][place] <= 0) continue;
    room[place] -= 1;
    best = std::max(best, profits[person][place] + bestByTrying(profits, room, person + 1));
    room[place] += 1;
  }
  return best;
}

TEST(Transport, AgreesWithTryingEveryAssignment) {
  std::mt19937 random(31);
  for (int round = 0; round < 80; ++round) {
    constexpr std::size_t kPlaces = 3;
    const std::size_t demands = 2 + random() % 4;
    std::vector<double> people, room;
    std::vector<std::vector<Offer>> offers(kPlaces);
    for (std::size_t place = 0; place < kPlaces; ++place)
      room.push_back(static_cast<double>(1 + random() % 4));
    std::vector<std::vector<double>> profits;
    for (std::uint32_t i = 0; i < demands; ++i) {
      people.push_back(static_cast<double>(1 + random() % 2));
      std::vector<double> profit(kPlaces, 0);
      for (std::size_t place = 0; place < kPlaces; ++place) {
        profit[place] = static_cast<double>(random() % 6);
        if (profit[place] > 0) offers[place].push_back({i, profit[place]});
      }
      for (int k = 0; k < static_cast<int>(people[i]); ++k) profits.push_back(profit);
    }
    const Assignment assignment = assign(people, offers, room);
    EXPECT_NEAR(assignment.profit, bestByTrying(profits, room), 1e-9) << round;
    std::vector<double> served(demands, 0), taken(kPlaces, 0);
    double profit = 0;
    for (const Service& service : assignment.services) {
      served[service.demand] += service.people;
      taken[service.place] += service.people;
      for (const Offer& offer : offers[service.place])
        if (offer.demand == service.demand) profit += offer.profit * service.people;
    }
    EXPECT_NEAR(profit, assignment.profit, 1e-9);
    for (std::size_t i = 0; i < demands; ++i) EXPECT_LE(served[i], people[i] + 1e-9);
    for (std::size_t place = 0; place < kPlaces; ++place) EXPECT_LE(taken[place], room[place] + 1e-9);
  }
}

/// A small town, its weights 1 or 2.
struct Town {
  Problem problem;
  std::vector<double> capacities;
};

Town town(std::mt19937& random) {
  Town town{randomProblem(random, 6, 5), {}};
  for (double& weight : town.problem.weights) weight = 1 + static_cast<double>(random() % 2);
  for (int site = 0; site < 6; ++site) town.capacities.push_back(static_cast<double>(1 + random() % 4));
  return town;
}

/// What a choice is worth by trying: people within the limit, or with none the sum of all ways, the farthest
/// for who is not served.
double worthOf(const Town& town, const std::vector<std::uint32_t>& sites, std::optional<double> limit) {
  double farthest = 0;
  for (std::size_t site = 0; site < 6; ++site)
    for (const double way : town.problem.table.to(site)) farthest = std::max(farthest, way);
  std::vector<std::vector<double>> profits;
  for (std::size_t i = 0; i < 5; ++i)
    for (int k = 0; k < static_cast<int>(town.problem.weights[i]); ++k) {
      auto& profit = profits.emplace_back();
      for (const std::uint32_t site : sites) {
        const double way = town.problem.table.to(site)[i];
        profit.push_back(limit ? (way <= *limit ? 1 : 0) : farthest - way);
      }
    }
  std::vector<double> room;
  for (const std::uint32_t site : sites) room.push_back(town.capacities[site]);
  const double best = bestByTrying(profits, room);
  return limit ? best : static_cast<double>(profits.size()) * farthest - best;
}

TEST(SiteCapacity, BoundsHoldAndCbcFindsTheBest) {
  const std::string solver = findCbc();
  std::mt19937 random(32);
  Progress silent;
  int tight = 0;
  for (int round = 0; round < 12; ++round) {
    const Town place = town(random);
    SiteRules rules;
    rules.count = 1 + random() % 3;
    if (round % 3 == 0) rules.forced = {2};
    if (round % 4 == 0) rules.barred = {5};
    rules.solver = solver;
    const std::optional<double> limit = round % 2 == 0 ? std::optional<double>(450) : std::nullopt;
    double best = limit ? 0 : kInfinity;
    forEachChoice(6, rules.count, [&](const std::vector<std::uint32_t>& sites) {
      const auto has = [&](std::uint32_t s) {
        return std::find(sites.begin(), sites.end(), s) != sites.end();
      };
      if ((!rules.forced.empty() && !has(2)) || (!rules.barred.empty() && has(5))) return;
      const double worth = worthOf(place, sites, limit);
      best = limit ? std::max(best, worth) : std::min(best, worth);
    });
    const CapacityChoice found = chooseWithCapacities(place.problem.table, place.problem.weights, limit,
                                                      place.capacities, rules, silent);
    EXPECT_NEAR(found.choice.value, worthOf(place, found.choice.sites, limit), 1e-6) << round;
    EXPECT_NEAR(found.choice.value, best, 1e-6) << round;
    const double worse = limit ? -1 : 1;  // less is better, or more
    EXPECT_LE(worse * found.choice.bound, worse * best + 1e-6) << "a bound that is none";
    tight += found.choice.isProven() ? 1 : 0;
    double served = 0;
    for (const Service& service : found.services) served += service.people;
    EXPECT_NEAR(served, found.served, 1e-9);
    EXPECT_TRUE(!limit || std::abs(served - found.choice.value) < 1e-6) << round;
  }
  EXPECT_GE(tight, solver.empty() ? 3 : 12);
}

TEST(SiteCapacity, RoomForAllChangesNothing) {
  std::mt19937 random(33);
  Progress silent;
  const Problem problem = randomProblem(random, 12, 40);
  const std::vector<double> plenty(12, 1000);
  const SiteRules rules{3, {}, {}, 5};
  const CapacityChoice medians =
      chooseWithCapacities(problem.table, problem.weights, {}, plenty, rules, silent);
  EXPECT_NEAR(medians.choice.value, chooseMedians(problem.table, problem.weights, rules, silent).value, 1e-6);
  const CapacityChoice coverage =
      chooseWithCapacities(problem.table, problem.weights, 250, plenty, rules, silent);
  EXPECT_NEAR(coverage.choice.value, chooseCoverage(problem.table, problem.weights, 250, rules, silent).value,
              1e-6);
}

TEST(SiteCapacity, NoRoomIsSaidAndSoIsNoTime) {
  std::mt19937 random(34);
  Progress silent;
  const Problem problem = randomProblem(random, 30, 80);
  EXPECT_THROW(chooseWithCapacities(problem.table, problem.weights, 250, std::vector<double>(30, 0.0),
                                    {3, {}, {}, 5}, silent),
               Error);
  EXPECT_THROW(chooseWithCapacities(problem.table, problem.weights, 250, std::vector<double>(7, 5.0),
                                    {3, {}, {}, 5}, silent),
               Error);
  const std::vector<double> few(30, 5.0);
  const CapacityChoice hasty =
      chooseWithCapacities(problem.table, problem.weights, 250, few, {3, {}, {}, 0}, silent);
  EXPECT_TRUE(hasty.choice.ranOutOfTime || hasty.choice.isProven());
  const CapacityChoice calm =
      chooseWithCapacities(problem.table, problem.weights, 250, few, {3, {}, {}, 5}, silent);
  EXPECT_LE(calm.choice.value, 15 + 1e-6) << "three sites for five each";
  EXPECT_GE(hasty.choice.bound, calm.choice.value);
}

// Fairness

double worstShare(const Problem& problem, const std::vector<std::uint32_t>& groupOf, double limit,
                  const std::vector<std::uint32_t>& sites) {
  std::vector<double> all(3, 0), covered(3, 0);
  for (std::size_t i = 0; i < groupOf.size(); ++i) {
    if (groupOf[i] == SiteGroups::kNone) continue;
    const bool isNear = std::any_of(sites.begin(), sites.end(),
                                    [&](std::uint32_t site) { return problem.table.to(site)[i] <= limit; });
    all[groupOf[i]] += problem.weights[i];
    covered[groupOf[i]] += isNear ? problem.weights[i] : 0;
  }
  double worst = 1;
  for (std::size_t g = 0; g < 3; ++g) worst = std::min(worst, covered[g] / all[g]);
  return worst;
}

TEST(SiteFairness, TheWorstShareAgreesWithTryingEveryChoice) {
  const std::string solver = findCbc();
  std::mt19937 random(35);
  Progress silent;
  for (int round = 0; round < 10; ++round) {
    const Problem problem = randomProblem(random, 10, 30);
    std::vector<std::uint32_t> groupOf;
    for (std::uint32_t i = 0; i < 30; ++i) groupOf.push_back(i % 7 == 6 ? SiteGroups::kNone : i % 3);
    SiteRules rules;
    rules.count = 2 + random() % 3;
    rules.solver = solver;
    double best = 0;
    forEachChoice(10, rules.count, [&](const std::vector<std::uint32_t>& sites) {
      best = std::max(best, worstShare(problem, groupOf, 300, sites));
    });
    const SiteChoice choice = chooseFairCoverage(problem.table, problem.weights, groupOf, 300, rules, silent);
    EXPECT_NEAR(choice.value, worstShare(problem, groupOf, 300, choice.sites), 1e-12);
    EXPECT_GE(choice.bound, best - 1e-9) << "a bound that is none";
    if (solver.empty()) continue;
    EXPECT_NEAR(choice.value, best, 1e-9) << round;
    EXPECT_TRUE(choice.isProven()) << choice.note;
  }
}

TEST(SiteFairness, NobodyInAnyPartIsSaid) {
  std::mt19937 random(36);
  const Problem problem = randomProblem(random, 4, 6);
  Progress silent;
  const std::vector<std::uint32_t> none(6, SiteGroups::kNone);
  EXPECT_THROW(chooseFairCoverage(problem.table, problem.weights, none, 300, {1, {}, {}, 1}, silent), Error);
}

}  // namespace
}  // namespace michi::mobility
