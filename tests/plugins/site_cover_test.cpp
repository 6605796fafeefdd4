#include <gtest/gtest.h>

#include <algorithm>

#include "base/error.h"
#include "plugins/mobility/cbc.h"
#include "plugins/mobility/set_cover.h"
#include "plugins/mobility/sites.h"
#include "plugins/site_problems.h"

namespace michi::mobility {
namespace {

double farthest(const DistanceTable& table, const std::vector<std::uint32_t>& sites) {
  double result = 0;
  for (std::size_t i = 0; i < table.demands(); ++i) {
    double nearest = kInfinity;
    for (const std::uint32_t site : sites) nearest = std::min(nearest, table.to(site)[i]);
    result = std::max(result, nearest);
  }
  return result;
}

bool agrees(const std::vector<std::uint32_t>& sites, const SiteRules& rules) {
  const auto has = [&](std::uint32_t s) { return std::find(sites.begin(), sites.end(), s) != sites.end(); };
  return std::all_of(rules.forced.begin(), rules.forced.end(), has) &&
         std::none_of(rules.barred.begin(), rules.barred.end(), has);
}

SiteRules rulesOf(int round) {
  SiteRules rules;
  if (round % 3 == 0) rules.forced = {4};
  if (round % 4 == 0) rules.barred = {2, 7};
  return rules;
}

TEST(SiteCover, TheFewestAgreeWithTryingEveryChoice) {
  std::mt19937 random(11);
  Progress silent;
  int apart = 0;
  for (int round = 0; round < 60; ++round) {
    const Problem problem = randomProblem(random, 10, 25);
    const SiteRules rules = rulesOf(round);
    const double limit = 200 + static_cast<double>(random() % 300);
    const SiteChoice choice = chooseCover(problem.table, limit, rules, silent);
    // Who is near no candidate that may be taken asks for nothing.
    std::vector<std::size_t> wanted;
    for (std::size_t i = 0; i < 25; ++i) {
      bool isNear = false;
      for (std::uint32_t site = 0; site < 10; ++site)
        isNear = isNear || (agrees({site}, {1, {}, rules.barred, 5}) && problem.table.to(site)[i] <= limit);
      if (isNear) wanted.push_back(i);
    }
    const auto covers = [&](const std::vector<std::uint32_t>& sites) {
      return std::all_of(wanted.begin(), wanted.end(), [&](std::size_t i) {
        return std::any_of(sites.begin(), sites.end(),
                           [&](std::uint32_t site) { return problem.table.to(site)[i] <= limit; });
      });
    };
    std::size_t fewest = 99;
    for (std::size_t count = rules.forced.size(); count <= 10 && fewest == 99; ++count)
      forEachChoice(10, count, [&](const std::vector<std::uint32_t>& sites) {
        if (agrees(sites, rules) && covers(sites)) fewest = count;
      });
    EXPECT_EQ(choice.value, static_cast<double>(fewest)) << round;
    EXPECT_EQ(choice.sites.size(), fewest);
    EXPECT_TRUE(choice.isProven());
    EXPECT_TRUE(covers(choice.sites) && agrees(choice.sites, rules)) << round;
    EXPECT_EQ(choice.unreached, 25 - wanted.size());
    apart += choice.unreached > 0 ? 1 : 0;
  }
  EXPECT_GT(apart, 5);
}

TEST(SiteCover, TheLeastFarthestWayAgreesWithTryingEveryChoice) {
  std::mt19937 random(12);
  Progress silent;
  for (int round = 0; round < 60; ++round) {
    const Problem problem = randomProblem(random, 10, 25);
    SiteRules rules = rulesOf(round);
    rules.count = 1 + random() % 4;
    double least = kInfinity;
    forEachChoice(10, rules.count, [&](const std::vector<std::uint32_t>& sites) {
      if (agrees(sites, rules)) least = std::min(least, farthest(problem.table, sites));
    });
    const SiteChoice choice = chooseCentres(problem.table, rules, silent);
    EXPECT_EQ(choice.value, least) << round;
    EXPECT_EQ(choice.value, farthest(problem.table, choice.sites));
    EXPECT_EQ(choice.sites.size(), rules.count);
    EXPECT_TRUE(choice.isProven() && agrees(choice.sites, rules)) << round;
  }
}

TEST(SiteCover, WhoCanReachNoCandidateAsksForNothing) {
  DistanceTable table(3, 3);
  const std::vector<std::vector<double>> ways{{1, 9, kInfinity}, {7, 2, kInfinity}, {0, 0, kInfinity}};
  for (std::size_t site = 0; site < 3; ++site)
    std::copy(ways[site].begin(), ways[site].end(), table.to(site).begin());
  Progress silent;
  const SiteRules barred{1, {}, {2}, 5};
  const SiteChoice centre = chooseCentres(table, barred, silent);
  EXPECT_EQ(centre.sites, std::vector<std::uint32_t>{1});
  EXPECT_EQ(centre.value, 7);
  EXPECT_EQ(centre.unreached, 1U);
  EXPECT_EQ(chooseCover(table, 3, barred, silent).sites, (std::vector<std::uint32_t>{0, 1}));
  const SiteChoice nobody = chooseCover(table, 0.5, barred, silent);
  EXPECT_TRUE(nobody.sites.empty() && nobody.isProven());
  EXPECT_EQ(nobody.unreached, 3U);
}

TEST(SiteCover, TooFewSitesForAllAreSaid) {
  DistanceTable table(2, 2);  // two places that no road joins
  const std::vector<std::vector<double>> ways{{1, kInfinity}, {kInfinity, 1}};
  for (std::size_t site = 0; site < 2; ++site)
    std::copy(ways[site].begin(), ways[site].end(), table.to(site).begin());
  Progress silent;
  EXPECT_THROW(chooseCentres(table, {1, {}, {}, 5}, silent), Error);
  EXPECT_EQ(chooseCentres(table, {2, {}, {}, 5}, silent).value, 1);
  EXPECT_THROW(chooseCentres(table, {3, {}, {}, 5}, silent), Error);
  EXPECT_THROW(chooseCover(table, 1, {1, {7}, {}, 5}, silent), Error);
  EXPECT_THROW(chooseCover(DistanceTable(2, 0), 1, {1, {}, {}, 5}, silent), Error);
}

TEST(SiteCover, WithoutTimeTheBoundStillHolds) {
  std::mt19937 random(13);
  DistanceTable table(60, 150);  // ways of no map at all: the hardest
  for (std::size_t site = 0; site < 60; ++site)
    for (double& way : table.to(site)) way = static_cast<double>(random() % 1000);
  Progress silent;
  const SiteChoice hasty = chooseCover(table, 150, {1, {}, {}, 0}, silent);
  EXPECT_TRUE(hasty.ranOutOfTime);
  EXPECT_FALSE(hasty.isProven());
  const SiteChoice calm = chooseCover(table, 150, {1, {}, {}, 1}, silent);
  EXPECT_LE(hasty.bound, calm.value);
  EXPECT_LE(calm.bound, hasty.value);
  EXPECT_GT(hasty.gap(), 0);
  const SiteChoice centres = chooseCentres(table, {9, {}, {}, 0}, silent);
  EXPECT_TRUE(centres.ranOutOfTime);
  EXPECT_LE(centres.bound, chooseCentres(table, {9, {}, {}, 1}, silent).value);
}

TEST(SiteCover, CbcTakesOverWhereTheOwnSearchTakesTooLong) {
  const std::string solver = findCbc();
  if (solver.empty()) GTEST_SKIP() << "no cbc";
  std::mt19937 random(15);
  DistanceTable table(40, 90);
  for (std::size_t site = 0; site < 40; ++site)
    for (double& way : table.to(site)) way = static_cast<double>(random() % 1000);
  Progress silent;
  SiteRules rules{1, {3}, {5}, 120};
  rules.ownShare = 0;
  const SiteChoice own = chooseCover(table, 150, rules, silent);
  rules.solver = solver;
  const SiteChoice byCbc = chooseCover(table, 150, rules, silent);
  EXPECT_TRUE(own.isProven());
  EXPECT_TRUE(byCbc.isProven()) << byCbc.note;
  EXPECT_FALSE(byCbc.ranOutOfTime);
  EXPECT_EQ(byCbc.value, own.value);
  rules.solver = "/bin/true";
  const SiteChoice mad = chooseCover(table, 150, rules, silent);
  EXPECT_TRUE(mad.ranOutOfTime);
  EXPECT_NE(mad.note, "");
  EXPECT_LE(mad.bound, own.value);
}

TEST(SiteCover, ACancelIsHeard) {
  std::mt19937 random(14);
  const Problem problem = randomProblem(random, 60, 200);
  std::atomic<bool> cancel = true;
  Progress progress([](double, std::string_view) {}, &cancel);
  EXPECT_THROW(chooseCover(problem.table, 150, {1, {}, {}, 5}, progress), Error);
}

TEST(SetCover, FallsIntoPieces) {
  // Three triangles, of which each wants two columns.
  CoverProblem problem;
  for (std::uint32_t first : {0U, 3U, 6U})
    for (std::uint32_t k = 0; k < 3; ++k) problem.rows.push_back({first + k, first + (k + 1) % 3});
  const CoverAnswer answer = fewestColumns(problem, {}, [] { return false; });
  EXPECT_EQ(answer.columns.size(), 6U);
  EXPECT_TRUE(answer.isProven());
  const CoverAnswer stopped = fewestColumns(problem, 5, [] { return false; });
  EXPECT_GT(stopped.bound, 5U) << "known to be impossible";
}

TEST(SitesGolden, SanFranciscosFewestAndNearest) {
  const std::optional<Problem> stores = readSanFrancisco();
  if (!stores) GTEST_SKIP() << "no " << kGolden;
  Progress silent;
  const SiteChoice fewest = chooseCover(stores->table, 5000, {1, {}, {}, 5}, silent);
  EXPECT_EQ(fewest.value, 8);
  EXPECT_TRUE(fewest.isProven());
  const SiteChoice centres = chooseCentres(stores->table, {4, {}, {}, 5}, silent);
  EXPECT_NEAR(centres.value, 7403.063811, 1e-6);
  EXPECT_TRUE(centres.isProven());
}

/// TSPLIB: distances are rounded to whole numbers.
DistanceTable readTsplib(const std::filesystem::path& file) {
  std::ifstream stream(file);
  for (std::string line; std::getline(stream, line) && line.find("NODE_COORD") == std::string::npos;) {
  }
  std::vector<std::pair<double, double>> points;
  for (double number = 0, x = 0, y = 0; stream >> number >> x >> y;) points.emplace_back(x, y);
  DistanceTable table(points.size(), points.size());
  for (std::size_t a = 0; a < points.size(); ++a)
    for (std::size_t b = 0; b < points.size(); ++b)
      table.to(a)[b] =
          std::round(std::hypot(points[a].first - points[b].first, points[a].second - points[b].second));
  return table;
}

TEST(SitesGolden, EveryTsplibCentreIsProven) {
  std::ifstream optima(kGolden / "tsplib_pcenter/opt.txt");
  if (!optima) GTEST_SKIP() << "no " << kGolden;
  std::string name;
  std::size_t count = 0, instances = 0;
  Progress silent;
  for (double optimum = 0; optima >> name >> count >> optimum; ++instances) {
    const DistanceTable table = readTsplib(kGolden / "tsplib_pcenter" / (name + ".tsp"));
    const SiteChoice choice = chooseCentres(table, {count, {}, {}, 60}, silent);
    EXPECT_EQ(choice.value, optimum) << name << " " << count;
    EXPECT_EQ(choice.bound, optimum) << name << " " << count;
  }
  EXPECT_EQ(instances, 16U);
}

// The optima of Pullan, "A Memetic Genetic Algorithm for the Vertex p-center Problem" (2008), table 1.
TEST(SitesGolden, EveryPmedCentreIsProven) {
  if (!std::filesystem::exists(kGolden / "pmed/pmed1.txt")) GTEST_SKIP() << "no " << kGolden;
  constexpr double kOptima[] = {127, 98, 93, 74, 48, 84, 64, 55, 37, 20,
                                59,  51, 36, 26, 18, 47, 39, 28, 18, 13};
#ifdef __SANITIZE_ADDRESS__
  constexpr int kLast = 10;  // the others take minutes there
#else
  constexpr int kLast = 20;
#endif
  Progress silent;
  for (int number = 1; number <= kLast; ++number) {
    std::size_t count = 0;
    const DistanceTable table = readPmed(kGolden / ("pmed/pmed" + std::to_string(number) + ".txt"), count);
    const SiteChoice choice = chooseCentres(table, {count, {}, {}, 60}, silent);
    EXPECT_EQ(choice.value, kOptima[number - 1]) << "pmed" << number;
    EXPECT_TRUE(choice.isProven()) << "pmed" << number;
  }
}

}  // namespace
}  // namespace michi::mobility
