#include "plugins/mobility/matching.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>

namespace michi::mobility {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr Weekdays kMonday = dayBit(0), kTuesday = dayBit(1), kWednesday = dayBit(2);

SupportOffer offer(Weekdays days, unsigned perDay = 1, unsigned seats = 8) {
  SupportOffer one;
  one.days = days;
  one.perDay = perDay;
  one.seats = seats;
  return one;
}

SupportRequest request(const char* district, Weekdays days, unsigned times = 1, unsigned people = 5) {
  SupportRequest one;
  one.district = district;
  one.days = days;
  one.times = times;
  one.people = people;
  return one;
}

DistanceTable table(const std::vector<std::vector<double>>& metres) {
  DistanceTable ways(metres.size(), metres.empty() ? 0 : metres[0].size());
  for (std::size_t o = 0; o < metres.size(); ++o)
    for (std::size_t r = 0; r < metres[o].size(); ++r) ways.to(o)[r] = metres[o][r];
  return ways;
}

struct Best {
  std::int64_t served = 0, cost = 0;
};

/// Every way to give each wanted day of each request to one offer or to none.
class EveryWay {
 public:
  EveryWay(const std::vector<SupportOffer>& offers, const std::vector<SupportRequest>& requests,
           const DistanceTable& ways)
      : m_offers(offers),
        m_requests(requests),
        m_ways(ways),
        m_perDay(offers.size() * kDaysOfWeek, 0),
        m_perWeek(offers.size(), 0),
        m_counts(requests.size(), 0) {
    for (std::size_t r = 0; r < requests.size(); ++r)
      for (unsigned day = 0; day < kDaysOfWeek; ++day)
        if (hasDay(requests[r].days, day)) m_slots.emplace_back(r, day);
    tryFrom(0, {});
  }
  Best best() const { return m_best; }

 private:
  void tryFrom(std::size_t slot, Best so) {
    if (slot == m_slots.size()) {
      if (so.served > m_best.served || (so.served == m_best.served && so.cost < m_best.cost)) m_best = so;
      return;
    }
    tryFrom(slot + 1, so);
    const auto [r, day] = m_slots[slot];
    const SupportRequest& wanted = m_requests[r];
    if (m_counts[r] == wanted.times) return;
    for (std::size_t o = 0; o < m_offers.size(); ++o) {
      const SupportOffer& one = m_offers[o];
      unsigned& today = m_perDay[o * kDaysOfWeek + day];
      const unsigned rides = (wanted.people + one.seats - 1) / one.seats;
      if (!hasDay(one.days, day) || today == one.perDay || (one.perWeek > 0 && m_perWeek[o] == one.perWeek) ||
          (wanted.wheelchairs > 0 && one.wheelchairs == 0) || rides > kMostRides ||
          !std::isfinite(m_ways.to(o)[r]))
        continue;
      ++today, ++m_perWeek[o], ++m_counts[r];
      const std::int64_t worth = std::int64_t{wanted.people + wanted.wheelchairs} * (420 / m_counts[r]);
      tryFrom(slot + 1, {so.served + worth, so.cost + std::llround(m_ways.to(o)[r]) * rides});
      --today, --m_perWeek[o], --m_counts[r];
    }
  }

  const std::vector<SupportOffer>& m_offers;
  const std::vector<SupportRequest>& m_requests;
  const DistanceTable& m_ways;
  std::vector<std::pair<std::size_t, unsigned>> m_slots;
  std::vector<unsigned> m_perDay, m_perWeek, m_counts;
  Best m_best;
};

TEST(Matching, AgreesWithTryingEveryWay) {
  std::mt19937 random(7);
  const auto below = [&](unsigned end) { return static_cast<unsigned>(random() % end); };
  std::int64_t served = 0;
  std::size_t unmet = 0;
  for (int round = 0; round < 300; ++round) {
    std::vector<SupportOffer> offers;
    for (unsigned o = 0; o < 1 + below(3); ++o) {
      offers.push_back(offer(static_cast<Weekdays>(1 + below(7)), 1 + below(2), 2 + below(8)));
      offers.back().perWeek = below(3);
      offers.back().wheelchairs = below(2);
    }
    std::vector<SupportRequest> requests;
    for (unsigned r = 0; r < 1 + below(3); ++r) {
      const auto days = static_cast<Weekdays>(1 + below(7));
      requests.push_back(request("x", days, 1 + below(dayCount(days)), 1 + below(12)));
      requests.back().wheelchairs = below(4) == 0 ? 1 : 0;
    }
    std::vector<std::vector<double>> metres(offers.size());
    for (auto& row : metres)
      for (std::size_t r = 0; r < requests.size(); ++r)
        row.push_back(below(10) == 0 ? kInfinity : 100.0 * (1 + below(200)));
    const DistanceTable ways = table(metres);
    const Best best = EveryWay(offers, requests, ways).best();
    const Matching matching = matchSupport(offers, requests, ways, {}, 0);
    ASSERT_EQ(matching.served, best.served) << "round " << round;
    ASSERT_EQ(matching.cost, best.cost) << "round " << round;
    served += matching.served;
    unmet += matching.unmet.size();
  }
  EXPECT_GT(served, 0);
  EXPECT_GT(unmet, 0U);
}

TEST(Matching, TheNearerOfTwoComesAndEachOnceADay) {
  const std::vector offers{offer(kMonday), offer(kMonday)};
  const std::vector requests{request("a", kMonday), request("b", kMonday)};
  // Both are nearest to the first; together it is shorter to send the second to b.
  const Matching matching = matchSupport(offers, requests, table({{1000, 1500}, {4000, 2000}}), {}, 0);
  ASSERT_EQ(matching.matches.size(), 2U);
  EXPECT_EQ(matching.matches[0].offer, 0U);
  EXPECT_EQ(matching.matches[1].offer, 1U);
  EXPECT_EQ(matching.cost, 3000);
  EXPECT_TRUE(matching.matches[0].isNearest);
  EXPECT_FALSE(matching.matches[1].isNearest);
  EXPECT_TRUE(matching.unmet.empty());
}

TEST(Matching, ManyArePreferredToNearAndAWheelchairCountsTwice) {
  const std::vector offers{offer(kMonday)};
  const std::vector requests{request("near", kMonday, 1, 4), request("many", kMonday, 1, 5)};
  const Matching matching = matchSupport(offers, requests, table({{10, 90000}}), {}, 0);
  ASSERT_EQ(matching.matches.size(), 1U);
  EXPECT_EQ(matching.matches[0].request, 1U);
  ASSERT_EQ(matching.unmet.size(), 1U);
  EXPECT_EQ(matching.unmet[0].why, Obstacle::Full);
  EXPECT_EQ(matching.unmet[0].nearest, 0);
  EXPECT_EQ(matching.unmet[0].between, Obstacle::Full);

  std::vector lifted = offers;
  lifted[0].wheelchairs = 2;
  std::vector wheelchairs = requests;
  wheelchairs[0].wheelchairs = 2;
  const Matching other = matchSupport(lifted, wheelchairs, table({{10, 90000}}), {}, 0);
  ASSERT_EQ(other.matches.size(), 1U);
  EXPECT_EQ(other.matches[0].request, 0U) << "four people, two in wheelchairs: six";
}

TEST(Matching, AFirstDayComesBeforeALargerDistrictsThird) {
  const std::vector offers{offer(kMonday | kTuesday | kWednesday)};
  const std::vector requests{request("large", kMonday | kTuesday | kWednesday, 3, 8),
                             request("small", kMonday | kTuesday | kWednesday, 1, 3)};
  const Matching matching = matchSupport(offers, requests, table({{100, 5000}}), {}, 0);
  ASSERT_EQ(matching.matches.size(), 2U);
  EXPECT_EQ(dayCount(matching.matches[0].days), 2U);
  EXPECT_EQ(matching.matches[1].request, 1U);
  ASSERT_EQ(matching.unmet.size(), 1U);
  EXPECT_EQ(matching.unmet[0].missing, 1U);
}

TEST(Matching, ARequestForSeveralDaysIsSplitOverOffers) {
  const std::vector offers{offer(kMonday), offer(kTuesday)};
  const std::vector requests{request("a", kMonday | kTuesday, 2)};
  const Matching matching = matchSupport(offers, requests, table({{100}, {200}}), {}, 0);
  ASSERT_EQ(matching.matches.size(), 2U);
  EXPECT_EQ(matching.matches[0].days, kMonday);
  EXPECT_EQ(matching.matches[1].days, kTuesday);
}

TEST(Matching, ASmallVehicleRidesTwiceAndOneTooSmallNotAtAll) {
  std::vector offers{offer(kMonday, 1, 4), offer(kMonday, 1, 8)};
  const std::vector requests{request("a", kMonday, 1, 8)};
  // Two rides of 700 m are more than one of 1,000 m.
  const Matching matching = matchSupport(offers, requests, table({{700}, {1000}}), {}, 0);
  EXPECT_EQ(matching.matches.at(0).offer, 1U);
  const Matching nearer = matchSupport(offers, requests, table({{400}, {1000}}), {}, 0);
  EXPECT_EQ(nearer.matches.at(0).offer, 0U);
  EXPECT_EQ(nearer.matches.at(0).rides, 2U);
  offers.resize(1);
  offers[0].seats = 1;
  const Matching none = matchSupport(offers, requests, table({{400}}), {}, 0);
  ASSERT_EQ(none.unmet.size(), 1U);
  EXPECT_EQ(none.unmet[0].why, Obstacle::TooSmall);
}

TEST(Matching, SaysWhatIsInTheWay) {
  const auto why = [](const SupportOffer& one, const SupportRequest& wanted, double metres,
                      double farthest = 0) {
    const std::vector offers{one};
    const std::vector requests{wanted};
    const Matching matching = matchSupport(offers, requests, table({{metres}}), {}, farthest);
    return matching.unmet.empty() ? std::string() : word(matching.unmet[0].why);
  };
  const SupportRequest plain = request("a", kMonday);
  EXPECT_EQ(why(offer(kMonday), plain, 100), "");
  EXPECT_EQ(why(offer(kTuesday), plain, 100), "no_common_day");
  SupportRequest wheelchair = plain;
  wheelchair.wheelchairs = 1;
  EXPECT_EQ(why(offer(kMonday), wheelchair, 100), "no_lift");
  SupportOffer lent = offer(kMonday);
  lent.drivers = 0;
  EXPECT_EQ(why(lent, plain, 100), "no_driver");
  SupportRequest driver = plain;
  driver.hasDriver = true;
  EXPECT_EQ(why(lent, driver, 100), "");
  SupportOffer elsewhere = offer(kMonday);
  elsewhere.isForAll = false;
  elsewhere.districts = {"b"};
  EXPECT_EQ(why(elsewhere, plain, 100), "other_area");
  EXPECT_EQ(why(offer(kMonday), plain, kInfinity), "no_way");
  SupportOffer near = offer(kMonday);
  near.radius = 99;
  EXPECT_EQ(why(near, plain, 100), "too_far");
  EXPECT_EQ(why(offer(kMonday), plain, 100, 99), "too_far");
  const std::vector requests{plain};
  const Matching nobody = matchSupport({}, requests, table({}), {}, 0);
  EXPECT_EQ(nobody.unmet.at(0).why, Obstacle::NoCommonDay);
  EXPECT_EQ(nobody.unmet[0].nearest, -1);
}

TEST(Matching, TheNearestToAskIsOneThatCouldCarryThem) {
  std::vector offers{offer(kTuesday), offer(kTuesday), offer(kTuesday)};
  offers[1].wheelchairs = offers[2].wheelchairs = 1;
  std::vector requests{request("a", kMonday)};
  requests[0].wheelchairs = 1;
  const Matching matching = matchSupport(offers, requests, table({{100}, {900}, {500}}), {}, 0);
  EXPECT_EQ(matching.unmet.at(0).nearest, 2);
  EXPECT_EQ(matching.unmet[0].between, Obstacle::NoCommonDay);
}

TEST(Matching, WhatIsSettledStaysThoughAnotherWouldBeBetter) {
  const std::vector offers{offer(kMonday), offer(kMonday | kTuesday)};
  const std::vector requests{request("a", kMonday | kTuesday, 2), request("b", kMonday)};
  const std::vector<SettledMatch> settled{{0, 1, kMonday}};
  const Matching matching = matchSupport(offers, requests, table({{10, 9000}, {20, 30}}), settled, 0);
  ASSERT_EQ(matching.matches.size(), 1U);
  EXPECT_EQ(matching.matches[0].offer, 1U);
  EXPECT_EQ(matching.matches[0].days, kMonday | kTuesday);
  // By somebody who is in no list: the district needs nobody else.
  const std::vector<SettledMatch> outside{{-1, 0, kMonday | kTuesday}, {0, -1, kMonday}, {1, -1, kMonday}};
  const Matching rest = matchSupport(offers, requests, table({{10, 9000}, {20, 30}}), outside, 0);
  EXPECT_TRUE(rest.matches.empty());
  ASSERT_EQ(rest.unmet.size(), 1U);
  EXPECT_EQ(rest.unmet[0].request, 1U);
  EXPECT_EQ(rest.unmet[0].why, Obstacle::Full);
}

TEST(Matching, NumbersBeyondComputingAreRefused) {
  const std::vector offers{offer(kMonday, 1, 1000000000)};
  const std::vector requests{request("a", kMonday, 1, 1000000000)};
  EXPECT_ANY_THROW(matchSupport(offers, requests, table({{200000}}), {}, 0));
}

}  // namespace
}  // namespace michi::mobility
