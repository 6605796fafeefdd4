#pragma once
// Problems of choosing sites: small ones drawn by chance, and those of others with known answers.

#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <functional>
#include <limits>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <sstream>

#include "plugins/mobility/sites.h"
#include "plugins/pmed.h"

namespace michi::mobility {

/// Every choice of `count` sites.
inline void forEachChoice(std::size_t candidates, std::size_t count,
                          const std::function<void(const std::vector<std::uint32_t>&)>& visit,
                          std::vector<std::uint32_t> chosen = {}) {
  if (chosen.size() == count) return visit(chosen);
  for (std::uint32_t site = chosen.empty() ? 0 : chosen.back() + 1; site < candidates; ++site) {
    chosen.push_back(site);
    forEachChoice(candidates, count, visit, chosen);
    chosen.pop_back();
  }
}

struct Problem {
  DistanceTable table;
  std::vector<double> weights;
};

inline Problem randomProblem(std::mt19937& random, std::size_t candidates, std::size_t demands) {
  Problem problem{DistanceTable(candidates, demands), {}};
  std::uniform_real_distribution<double> place(0, 1000);
  std::vector<std::pair<double, double>> sites(candidates);
  for (auto& site : sites) site = {place(random), place(random)};
  for (std::size_t i = 0; i < demands; ++i) {
    const std::pair home{place(random), place(random)};
    problem.weights.push_back(static_cast<double>(1 + random() % 5));
    for (std::size_t j = 0; j < candidates; ++j)
      problem.table.to(j)[i] =
          std::floor(std::hypot(home.first - sites[j].first, home.second - sites[j].second));
  }
  return problem;
}

/// 205 tracts and 16 stores, metres along the roads; nothing where the golden values are not at hand.
inline std::optional<Problem> readSanFrancisco() {
  std::ifstream stream(kGolden / "spopt/SF_network_distance_candidateStore_16_censusTract_205_new.csv");
  if (!stream) return {};
  std::map<std::string, std::size_t> stores, tracts;
  std::map<std::string, double> people;
  std::map<std::pair<std::string, std::string>, double> ways;
  std::string line;
  std::getline(stream, line);
  while (std::getline(stream, line)) {
    std::istringstream fields(line);
    std::string metres, store, tract, demand;
    std::getline(fields, metres, ',');
    std::getline(fields, store, ',');
    std::getline(fields, tract, ',');
    std::getline(fields, demand, ',');
    stores.emplace(store, 0);
    tracts.emplace(tract, 0);
    people[tract] = std::stod(demand);
    ways[{store, tract}] = std::stod(metres);
  }
  EXPECT_EQ(stores.size(), 16U);
  EXPECT_EQ(tracts.size(), 205U);
  Problem problem{DistanceTable(16, 205), {}};
  std::size_t row = 0;
  for (auto& [store, index] : stores) index = row++;
  row = 0;
  for (auto& [tract, index] : tracts) index = row++, problem.weights.push_back(people.at(tract));
  for (const auto& [pair, metres] : ways)
    problem.table.to(stores.at(pair.first))[tracts.at(pair.second)] = metres;
  return problem;
}

}  // namespace michi::mobility
