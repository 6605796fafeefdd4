#include <gtest/gtest.h>

#include <atomic>
#include <unordered_set>
#include <vector>

#include "base/error.h"
#include "base/progress.h"
#include "base/text.h"
#include "base/units.h"

namespace michi {
namespace {

TEST(Text, PlacesAreFilledInAnyOrder) {
  EXPECT_EQ(text("%2 of %1", "district", 3), "3 of district");
  EXPECT_EQ(text("%1", 0.5), "0.5");
  EXPECT_EQ(text("%1", 1284LL), "1284");
  EXPECT_EQ(text("100% of %3", "a"), "100% of %3");  // no such argument: left as it is
  EXPECT_EQ(text("%1", "%1 %2"), "%1 %2");           // arguments are not filled again
}

TEST(Text, ATranslatorIsAsked) {
  installTranslator([](const char* source) { return "訳:" + std::string(source); });
  EXPECT_EQ(text("File %1", "a.csv"), "訳:File a.csv");
  installTranslator(nullptr);
  EXPECT_EQ(text("File %1", "a.csv"), "File a.csv");
}

TEST(Text, Separators) {
  EXPECT_EQ(withSeparators(0), "0");
  EXPECT_EQ(withSeparators(999), "999");
  EXPECT_EQ(withSeparators(-1000), "-1,000");
  EXPECT_EQ(withSeparators(1234567), "1,234,567");
}

TEST(Error, SaysWhatWhereAndWhatToDo) {
  const Error error(ErrorKind::BadInput, "The code is empty.", "a.csv, row 3", "Fill it in.");
  EXPECT_STREQ(error.what(), "a.csv, row 3: The code is empty. Fill it in.");
  EXPECT_STREQ(Error(ErrorKind::Io, "The disk is full.").what(), "The disk is full.");
}

TEST(Progress, TellsOnlyWhenSomethingMoved) {
  std::vector<double> told;
  Progress progress([&](double fraction, std::string_view) { told.push_back(fraction); }, nullptr);
  for (int i = 0; i <= 1'000'000; ++i) progress.report(i / 1e6);
  EXPECT_GT(told.size(), 500U);
  EXPECT_LT(told.size(), 1100U);
  EXPECT_EQ(told.back(), 1.0);
}

TEST(Progress, PartsAreStretchesOfTheWhole) {
  std::vector<std::pair<double, std::string>> told;
  Progress whole([&](double fraction, std::string_view step) { told.emplace_back(fraction, step); }, nullptr);
  whole.step(0, "Roads");
  Progress half = whole.part(0.5, 1.0);
  half.report(0.5);
  half.step(1.0, "Network");
  ASSERT_EQ(told.size(), 3U);
  EXPECT_EQ(told[1], std::make_pair(0.75, std::string("Roads")));
  EXPECT_EQ(told[2], std::make_pair(1.0, std::string("Network")));
}

TEST(Progress, ACancelIsThrownAlsoFromParts) {
  std::atomic<bool> cancel = false;
  Progress progress({}, &cancel);
  Progress part = progress.part(0, 0.5);
  EXPECT_NO_THROW(part.check());
  cancel = true;
  try {
    part.report(0.1);
    FAIL() << "not cancelled";
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), ErrorKind::Cancelled);
  }
  EXPECT_THROW(progress.check(), Error);
}

TEST(Units, QuantitiesAddAndCompareWithinTheirUnit) {
  EXPECT_EQ((Metres(2) + Metres(3)).value(), 5);
  EXPECT_EQ(Metres(10) / Metres(4), 2.5);
  EXPECT_LT(Seconds(59), Seconds(60));
  EXPECT_EQ(minutes(Seconds(90)), 1.5);
  static_assert(!std::is_convertible_v<double, Metres> && !std::is_convertible_v<Seconds, Metres>);
  static_assert(!std::is_convertible_v<NodeId, EdgeId>);
}

TEST(Units, IdsKnowWhetherTheyAreSet) {
  EXPECT_FALSE(NodeId().isValid());
  EXPECT_TRUE(NodeId(0).isValid());
  EXPECT_EQ((std::unordered_set<NodeId>{NodeId(1), NodeId(2), NodeId(1)}.size()), 2U);
}

}  // namespace
}  // namespace michi
