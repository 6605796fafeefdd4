// Ages: counted, and read as they stand in ledgers.

#include <gtest/gtest.h>

#include "japanese/date.h"

namespace michi::japanese {
namespace {

TEST(Age, IsCountedByBirthdays) {
  EXPECT_EQ(ageOn({1945, 1, 2}, {2025, 1, 1}), 79);
  EXPECT_EQ(ageOn({1945, 1, 2}, {2025, 1, 2}), 80);
  EXPECT_EQ(ageOn({1945, 12, 31}, {2025, 12, 30}), 79);
  EXPECT_EQ(ageOn({2025, 1, 1}, {2025, 1, 1}), 0);
}

TEST(Age, LeapDaysTurnOnTheFirstOfMarch) {
  EXPECT_EQ(ageOn({1944, 2, 29}, {2025, 2, 28}), 80);
  EXPECT_EQ(ageOn({1944, 2, 29}, {2025, 3, 1}), 81);
  EXPECT_EQ(ageOn({1944, 2, 29}, {2024, 2, 29}), 80);
  // By law the age is reached when the 28th ends; a rule that counts from there asks for the day after.
  EXPECT_EQ(ageOn({1960, 4, 1}, {2025, 3, 31}), 64);
}

TEST(Age, UnknownPartsMakeNobodyOlder) {
  EXPECT_EQ(ageOn({1945, 0, 0}, {2025, 12, 30}), 79);
  EXPECT_EQ(ageOn({1945, 0, 0}, {2025, 12, 31}), 80);
  EXPECT_EQ(ageOn({1945, 5, 0}, {2025, 5, 30}), 79);
  EXPECT_EQ(ageOn({1945, 5, 0}, {2025, 6, 1}), 80);
  EXPECT_EQ(ageOn({2025, 0, 0}, {2025, 6, 1}), 0);
}

TEST(Age, NothingWhereNothingIsKnown) {
  EXPECT_EQ(ageOn({}, {2025, 1, 1}), std::nullopt);
  EXPECT_EQ(ageOn({2025, 1, 2}, {2025, 1, 1}), std::nullopt);
  EXPECT_EQ(ageOn({1945, 1, 1}, {2025, 1, 0}), std::nullopt);
}

TEST(Age, Spellings) {
  for (const char* good :
       {"80", "８０", "80歳", "８０才", "満80歳", "満 80 歳", "八十歳", "八〇", "080", " 80 "}) {
    EXPECT_EQ(parseAge(good).value, 80) << good << parseAge(good).reason;
    EXPECT_TRUE(parseAge(good).isGood()) << good;
  }
  EXPECT_EQ(parseAge("0歳").value, 0);
  EXPECT_EQ(parseAge("百三歳").value, 103);
  for (const char* bad : {"", "歳", "数え80", "131", "-1", "80.5", "80歳以上", "80代", "不明", "80 81",
                          "８0歳ぐらい", "99999999999999999999"}) {
    EXPECT_FALSE(parseAge(bad).isGood()) << bad;
  }
}

}  // namespace
}  // namespace michi::japanese
