// 3,600 addresses as people write them (geolonia/normalize-japanese-addresses, MIT) against the towns of all
// Japan.

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iostream>

#include "address/dictionary.h"
#include "address/fold.h"
#include "national.h"

namespace michi::address::testing {
namespace {

struct Expected {
  std::string_view address, prefecture, city, town;
};

std::vector<Expected> expectedOf(const std::string& content) {
  std::vector<Expected> all;
  for (const auto& row : rowsOf(content)) all.push_back({row.at(0), row.at(1), row.at(2), row.at(3)});
  return all;
}

/// Prefecture and city to the letter, the town but for the ways to write it.
bool isRight(const Expected& expected, const Match& match) {
  if (match.candidates.empty()) return expected.prefecture.empty();
  const Candidate& best = match.candidates.front();
  return best.prefecture == expected.prefecture && best.city == expected.city &&
         normalised(best.town) == normalised(expected.town);
}

TEST(Golden, NinetyEightOfAHundredGetPrefectureCityAndTown) {
  if (!isThere("towns_japan.csv.gz") || !isThere("normalize_golden.csv")) {
    GTEST_SKIP() << "real data is not here: " << sharedFile("towns_japan.csv.gz");
  }
  const Dictionary dictionary(nationalRecords());
  const std::string content = unpacked(sharedFile("normalize_golden.csv"));
  const std::vector<Expected> expected = expectedOf(content);
  ASSERT_EQ(expected.size(), 3600U);
  const std::string file = std::string(MICHI_BINARY_DIR) + "/address_golden_misses.txt";
  std::ofstream misses(file);
  std::size_t right = 0, open = 0;
  for (const Expected& row : expected) {
    const Match match = dictionary.match(row.address);
    open += match.candidates.size() > 1 ? 1 : 0;
    if (isRight(row, match)) {
      ++right;
      continue;
    }
    const Candidate best = match.candidates.empty() ? Candidate{} : match.candidates.front();
    misses << row.address << "\n  expected " << row.prefecture << '|' << row.city << '|' << row.town
           << "\n  found    " << best.prefecture << '|' << best.city << '|' << best.town << '|' << best.koaza
           << " of " << match.candidates.size() << '\n';
  }
  const double share = static_cast<double>(right) / static_cast<double>(expected.size());
  std::cout << "golden: " << right << " of " << expected.size() << " right (" << 100 * share << " %), "
            << open << " with several candidates; misses in " << file << '\n';
  EXPECT_GE(share, 0.98);
}

}  // namespace
}  // namespace michi::address::testing
