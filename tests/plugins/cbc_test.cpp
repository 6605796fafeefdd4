#include "plugins/mobility/cbc.h"

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <random>

#include "base/error.h"
#include "process/process.h"

namespace michi::mobility {
namespace {

/// A program of ours in cbc's place.
class Cbc : public testing::Test {
 protected:
  std::string fake(const std::string& script) {
    const auto file = m_folder.path() / "cbc";
    std::ofstream(file) << "#!/bin/sh\n" << script << "\n";
    std::filesystem::permissions(file, std::filesystem::perms::owner_all);
    return file.string();
  }
  Progress m_silent;

 private:
  process::PrivateFolder m_folder;
};

/// The most worth that fits into a bag.
IntegerProgram bag() {
  IntegerProgram problem;
  IntegerProgram::Row row;
  row.most = 10;
  for (const auto& [worth, weight] : {std::pair{10, 5}, {13, 6}, {7, 4}, {4, 3}})
    row.terms.push_back(
        {problem.add({-static_cast<double>(worth), 0, 1, true}), static_cast<double>(weight)});
  problem.rows.push_back(row);
  return problem;
}

TEST_F(Cbc, FindsTheBest) {
  const std::string program = findCbc();
  if (program.empty()) GTEST_SKIP() << "no cbc";
  const CbcAnswer answer = askCbc(program, bag(), 5, m_silent);
  EXPECT_EQ(answer.problem, "");
  ASSERT_TRUE(answer.isBest);
  EXPECT_EQ(answer.values, (std::vector<double>{0, 1, 1, 0}));
  EXPECT_NEAR(*answer.bound, -20, 1e-6);
}

TEST_F(Cbc, KnowsRowsOfEveryKind) {
  const std::string program = findCbc();
  if (program.empty()) GTEST_SKIP() << "no cbc";
  IntegerProgram problem;  // a + b within [1, 2], a = 0.5, b whole and dear, c takes what is left
  const auto a = problem.add({0, 0, IntegerProgram::kFree, false}), b = problem.add({3, 0, 1, true}),
             c = problem.add({1, 0.25, 9, false});
  problem.rows.push_back({{{a, 1}, {b, 1}}, 1, 2});
  problem.rows.push_back({{{a, 2}}, 1, 1});
  problem.rows.push_back({{{c, 1}, {a, -1}}, -IntegerProgram::kFree, 4});
  const CbcAnswer answer = askCbc(program, problem, 5, m_silent);
  EXPECT_EQ(answer.values, (std::vector<double>{0.5, 1, 0.25}));
  problem.rows.push_back({{{b, 1}}, -IntegerProgram::kFree, 0});
  EXPECT_NE(askCbc(program, problem, 5, m_silent).problem, "") << "nothing fits any more";
}

TEST_F(Cbc, AnswersWithWordsWhereItIsMissing) {
  EXPECT_NE(askCbc("", bag(), 5, m_silent).problem, "");
  EXPECT_NE(askCbc("/no/such/cbc", bag(), 5, m_silent).problem, "");
}

TEST_F(Cbc, TrustsNoRubbish) {
  for (const char* script :
       {"exit 0", "exit 3", "head -c 5000000 /dev/urandom", "printf 'Optimal' > m.sol",
        "head -c 100000 /dev/urandom > m.sol",
        "printf 'Optimal - objective value 1\\n0 x9999999 1 0\\n' > m.sol",
        "printf 'Optimal - objective value 1\\n0 x-1 1 0\\n' > m.sol",
        "printf 'Optimal - objective value 1\\n0 x0 nan 0\\n' > m.sol",
        "printf 'Stopped on time - objective value 1\\nx x x\\n' > m.sol; echo 'Lower bound: 5'",
        "kill -9 $$", "printf 'Infeasible - objective value 0\\n' > m.sol", "mkdir m.sol"}) {
    const CbcAnswer answer = askCbc(fake(script), bag(), 5, m_silent);
    const bool isNothing = answer.values == std::vector<double>(4, 0);  // "Optimal" and no value: all are 0
    EXPECT_TRUE(isNothing || !answer.problem.empty()) << script;
    EXPECT_TRUE(isNothing || (answer.values.empty() && !answer.isBest && !answer.bound)) << script;
  }
}

TEST_F(Cbc, ABoundWithoutASolutionIsWorthSomething) {
  const CbcAnswer answer = askCbc(
      fake("printf 'Stopped on time (no integer solution - continuous used) - objective value 1\\n' > m.sol; "
           "echo 'Lower bound:   -21.5'"),
      bag(), 5, m_silent);
  EXPECT_TRUE(answer.values.empty() && answer.problem.empty());
  EXPECT_EQ(answer.bound, -21.5);
}

TEST_F(Cbc, IsEndedWhenItDoesNotEnd) {
  const CbcAnswer answer = askCbc(fake("exec sleep 1000"), bag(), 0.1, m_silent);
  EXPECT_NE(answer.problem, "");
  EXPECT_TRUE(answer.values.empty());
}

TEST_F(Cbc, IsEndedByACancel) {
  std::atomic<bool> cancel = true;
  Progress progress([](double, std::string_view) {}, &cancel);
  EXPECT_THROW(askCbc(fake("exec sleep 1000"), bag(), 1000, progress), Error);
}

TEST_F(Cbc, LeavesNothingBehind) {
  const std::string place =
      fake("pwd > \"$(dirname \"$0\")/where\"; ls -ld . >> \"$(dirname \"$0\")/where\"");
  askCbc(place, bag(), 5, m_silent);
  std::ifstream where(std::filesystem::path(place).parent_path() / "where");
  std::string folder, rights;
  std::getline(where, folder);
  std::getline(where, rights);
  EXPECT_EQ(rights.substr(0, 10), "drwx------");
  EXPECT_FALSE(std::filesystem::exists(folder));
}

}  // namespace
}  // namespace michi::mobility
