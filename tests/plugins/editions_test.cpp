#include "plugins/mobility/editions.h"

#include <gtest/gtest.h>

namespace michi::mobility {
namespace {

BusStop stop(const char* key, const char* name, double x, std::uint32_t trips) {
  BusStop one{key, name, {x, 0}, {}};
  one.service.trips = trips;
  return one;
}

TEST(Editions, StopsAreFoundAgainByNumberOrByName) {
  const std::vector<BusStop> before{stop("old/1", "駅前", 0, 10), stop("old/2", "病院", 500, 6),
                                    stop("old/3", "公民館", 900, 2), stop("old/4", "学校", 2000, 1)};
  const std::vector<BusStop> after{stop("new/1", "駅前", 3, 8), stop("new/7", "病院", 520, 6),
                                   stop("new/2", "新町", 700, 3), stop("new/9", "学校", 9000, 4)};
  const auto changes = compareStops(before, after);
  ASSERT_EQ(changes.size(), 6U);
  EXPECT_TRUE(changes[0].wasThere && changes[0].isThere);
  EXPECT_EQ(changes[0].before, 10U);
  EXPECT_EQ(changes[0].after, 8U);
  EXPECT_TRUE(changes[1].wasThere) << "numbered anew, the same name 20 m away";
  EXPECT_EQ(changes[1].before, 6U);
  EXPECT_FALSE(changes[2].wasThere) << "a number that another stop had";
  EXPECT_FALSE(changes[3].wasThere) << "the same name far away is another stop";
  EXPECT_EQ(changes[4].key, "old/3");
  EXPECT_FALSE(changes[4].isThere);
  EXPECT_EQ(changes[4].before, 2U);
  EXPECT_EQ(changes[5].key, "old/4");
}

TEST(Editions, TwoStopsOfOneNameAreKeptApart) {
  const std::vector<BusStop> before{stop("a/N", "駅", 0, 5), stop("a/S", "駅", 20, 7)};
  const std::vector<BusStop> after{stop("b/2", "駅", 20, 7), stop("b/1", "駅", 0, 5)};
  const auto changes = compareStops(before, after);
  ASSERT_EQ(changes.size(), 2U);
  EXPECT_EQ(changes[0].before, 7U);
  EXPECT_EQ(changes[1].before, 5U);
  EXPECT_TRUE(compareStops({}, {}).empty());
}

}  // namespace
}  // namespace michi::mobility
