#include "plugins/evacuation/priority.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "base/error.h"
#include "catalog/need_classes.h"

namespace michi::evacuation {
namespace {

namespace fs = std::filesystem;

const std::string kRulesFolder = std::string(MICHI_SOURCE_DIR) + "/data/rules/priority";

PriorityRules standard() { return readRules(kRulesFolder + "/standard.toml"); }

HazardChoice allHazards() { return parseHazards("flood-max,landslide"); }

Case oneWith(int flood, int collapse, int landslide, const std::string& need, double minutes) {
  Case one;
  one.needClass = need;
  one.needLabel = need;
  one.exposure.floodRank = flood;
  one.exposure.collapse = collapse;
  one.exposure.landslide = landslide;
  one.way.shelterKey = minutes < 0 ? "" : "s1";
  one.way.shelterName = "中央公民館";
  one.way.distance = minutes * 50;
  one.way.minutes = minutes;
  return one;
}

TEST(PriorityRules, everyShippedRuleFileCanBeUsedWithEveryNeedClass) {
  const auto needs =
      catalog::NeedClasses::read(std::string(MICHI_SOURCE_DIR) + "/data/rules/need_classes.toml");
  std::size_t files = 0;
  for (const auto& entry : fs::directory_iterator(kRulesFolder)) {
    const PriorityRules rules = readRules(entry.path().string());
    for (const auto& need : needs.all()) {
      EXPECT_NO_THROW(score(rules, allHazards(), oneWith(1, 0, 0, need.key, 5)))
          << entry.path() << " " << need.key;
    }
    for (const auto& [key, share] : rules.need)
      EXPECT_NE(needs.find(key), nullptr) << key << " is no need class";
    ++files;
  }
  EXPECT_GT(files, 0U);
}

TEST(Priority, partsAddUpToTheScore) {
  const PriorityRules rules = standard();
  const Score result = score(rules, allHazards(), oneWith(3, 0, 0, "elderly_alone", 12));
  EXPECT_DOUBLE_EQ(result.hazard, 50 * 0.85);
  EXPECT_DOUBLE_EQ(result.need, 30 * 0.5);
  EXPECT_DOUBLE_EQ(result.way, 20 * 0.4);
  EXPECT_DOUBLE_EQ(result.total(), 42.5 + 15 + 8);
  EXPECT_EQ(result.priorityClass, "A");
}

TEST(Priority, worseHazardNeverScoresLower) {
  const PriorityRules rules = standard();
  double last = -1;
  for (int rank = 0; rank <= 6; ++rank) {
    const double total = score(rules, allHazards(), oneWith(rank, 0, 0, "dementia", 12)).total();
    EXPECT_GE(total, last) << rank;
    last = total;
  }
}

TEST(Priority, noDataIsNeitherOutsideNorZero) {
  const PriorityRules rules = standard();
  const Score outside = score(rules, allHazards(), oneWith(0, 0, 0, "other", 4));
  const Score noData = score(rules, allHazards(), oneWith(kNoData, kNoData, 0, "other", 4));
  EXPECT_DOUBLE_EQ(outside.hazard, 0);
  EXPECT_DOUBLE_EQ(noData.hazard, 50 * 0.2);
  EXPECT_NE(noData.reason.find("not to be read as safe"), std::string::npos) << noData.reason;
  EXPECT_EQ(outside.reason.find("not to be read as safe"), std::string::npos) << outside.reason;
}

TEST(Priority, aHazardThatWasNotChosenIsNotMentioned) {
  const Score result = score(standard(), parseHazards("landslide"), oneWith(kNoData, kNoData, 2, "other", 4));
  EXPECT_EQ(result.reason.find("lood"), std::string::npos) << result.reason;
}

TEST(Priority, someAreInTheFirstClassWhateverTheirScore) {
  const PriorityRules rules = standard();
  EXPECT_EQ(score(rules, allHazards(), oneWith(1, 1, 0, "wheelchair", 1)).priorityClass, "S");
  EXPECT_EQ(score(rules, allHazards(), oneWith(0, 0, 4, "bedridden", 1)).priorityClass, "S");
  EXPECT_NE(score(rules, allHazards(), oneWith(0, 0, 0, "bedridden", 1)).priorityClass, "S");
}

TEST(Priority, unreachablePlaceCountsFullAndIsSaid) {
  const PriorityRules rules = standard();
  const Score result = score(rules, allHazards(), oneWith(2, 0, 0, "other", -1));
  EXPECT_DOUBLE_EQ(result.way, 20);
  EXPECT_NE(result.reason.find("No emergency place"), std::string::npos) << result.reason;
}

TEST(Priority, theReasonNamesDepthNeedAndPlace) {
  const std::string reason = score(standard(), allHazards(), oneWith(4, 2, 1, "dementia", 24.2)).reason;
  for (const char* part : {"5 to 10 m", "eroded bank", "landslide warning zone", "dementia", "1,210 m",
                           "25 minutes", "中央公民館"}) {
    EXPECT_NE(reason.find(part), std::string::npos) << part << " in: " << reason;
  }
}

TEST(Priority, bandsIncludeTheirUpperEnd) {
  const PriorityRules rules = standard();
  EXPECT_DOUBLE_EQ(score(rules, allHazards(), oneWith(0, 0, 0, "other", 5)).way, 0);
  EXPECT_DOUBLE_EQ(score(rules, allHazards(), oneWith(0, 0, 0, "other", 5.01)).way, 20 * 0.2);
  EXPECT_DOUBLE_EQ(score(rules, allHazards(), oneWith(0, 0, 0, "other", 31)).way, 20);
}

/// The standard file with one line changed, as a council member might.
std::string changed(const std::string& from, const std::string& to) {
  std::ifstream stream(kRulesFolder + "/standard.toml");
  std::string content((std::istreambuf_iterator<char>(stream)), {});
  const std::size_t at = content.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  content.replace(at, from.size(), to);
  const std::string file = (fs::temp_directory_path() / "michi_rules_test.toml").string();
  std::ofstream(file) << content;
  return file;
}

TEST(PriorityRules, mistakesAreNamedWithTheirLine) {
  const std::vector<std::array<const char*, 3>> mistakes{
      {"hazard = 50", "hazard = 60", "100"},
      {"near_edge = 0.2", "near_egde = 0.2", "near_edge"},
      {"3 = 0.85", "3 = 1.85", "1.85"},
      {"3 = 0.85", "", "3"},
      {"S = 75", "S = 35", "descend"},
      {"class = \"S\"", "class = \"SS\"", "S, A, B or C"},
      {"share = [0.0, 0.2, 0.4, 0.6, 0.8]", "share = [0.0]", "same length"},
  };
  for (const auto& [from, to, expected] : mistakes) {
    try {
      readRules(changed(from, to));
      ADD_FAILURE() << from << " → " << to;
    } catch (const Error& error) {
      EXPECT_NE(std::string(error.what()).find(expected), std::string::npos) << error.what();
      EXPECT_NE(std::string(error.what()).find(".toml"), std::string::npos) << error.what();
    }
  }
}

TEST(PriorityRules, aNeedClassWithoutAnEntryIsNamed) {
  EXPECT_THROW(score(standard(), allHazards(), oneWith(1, 0, 0, "no_such_need", 5)), Error);
}

}  // namespace
}  // namespace michi::evacuation
