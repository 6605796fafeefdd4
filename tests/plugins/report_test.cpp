#include "plugins/mobility/report.h"

#include <gmock/gmock.h>

#include "base/error.h"
#include "plugins/mobility/report_drawing.h"
#include "plugins/mobility/report_words.h"
#include "plugins/straight_road.h"

namespace michi::mobility {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using tests::StraightRoad;

/// A shop at 0 and one at 2000 on a road of 3 km; districts A (west) and B of one council, C of another; D is
/// empty.
ReportInput town() {
  ReportInput input;
  input.districts = {
      {"A", "甲", "北", "一"}, {"B", "乙", "北", "一"}, {"C", "丙", "南", "二"}, {"D", "丁", "南", "二"}};
  input.kinds = {{"shop", "店", {{"s0", {0, 0}}, {"s2", {2000, 0}}}, {"西の店", "東の店"}}};
  input.bands = {250, 500, 1000, 2000};
  return input;
}

CountedGroup people(const char* who, std::vector<Demand> demands, const ReportInput& input) {
  const StraightRoad road;
  const std::vector<KindOfPlace> kinds{{"shop", input.kinds.front().places}};
  const std::vector<std::string> codes{"A", "B", "C", "D"};
  CountedGroup group{who, std::move(demands), {}};
  group.coverage = cover(road.metric, group.demands, kinds, input.limit, codes, 1);
  return group;
}

/// 12 near and 8 far in A, 7 near in B, 6 far and 9 on the island in C.
std::vector<Demand> everybody() {
  return {{"a", {100, 0}, 12, "A"},
          {"b", {700, 0}, 8, "A"},
          {"c", {1900, 0}, 7, "B"},
          {"d", {2900, 0}, 6, "C"},
          {"e", {50, 5000}, 9, "C"}};
}

TEST(Report, CountsByDistrictCouncilAndFormerMunicipality) {
  ReportInput input = town();
  input.groups = {people("needs", everybody(), input)};
  const Report report = makeReport(input, ReportLevel::Internal);
  const auto reach = [](const AreaFigures& area) { return area.kinds.front().reach.front(); };
  ASSERT_THAT(report.districts, SizeIs(4));
  EXPECT_THAT(reach(report.districts[0]), ElementsAre(12, 8, 0, 20));
  EXPECT_THAT(reach(report.districts[2]), ElementsAre(0, 6, 9, 15));
  EXPECT_THAT(reach(report.districts[3]), ElementsAre(0, 0, 0, 0));
  ASSERT_THAT(report.councils, SizeIs(2));
  EXPECT_THAT(reach(report.councils[0]), ElementsAre(19, 8, 0, 27));
  EXPECT_EQ(report.formers[1].name, "南");
  EXPECT_THAT(reach(report.formers[1]), ElementsAre(0, 6, 9, 15));
  EXPECT_THAT(reach(report.city), ElementsAre(19, 14, 9, 42));
  EXPECT_THAT(report.worstFirst, ElementsAre(2, 0, 1, 3)) << "15, 8, 0, 0 people";
  EXPECT_DOUBLE_EQ(*shareWithin(reach(report.districts[0])), 0.6);
  EXPECT_FALSE(shareWithin(reach(report.districts[3])).has_value()) << "of nobody";
}

TEST(Report, TellsBandsCurveAndTheNearestOfTheDetails) {
  ReportInput input = town();
  input.groups = {people("needs", everybody(), input)};
  const KindFigures west = makeReport(input, ReportLevel::Internal).districts[0].kinds.front();
  EXPECT_THAT(west.bands, ElementsAre(12, 0, 8, 0, 0, 0, 20));
  EXPECT_DOUBLE_EQ(west.curve.front().share, 0);
  EXPECT_DOUBLE_EQ(west.curve[10].share, 0.6) << "at the limit, a quarter of the curve";
  EXPECT_DOUBLE_EQ(west.curve.back().share, 1);
  ASSERT_THAT(west.nearest, SizeIs(1));
  EXPECT_EQ(west.nearest[0].name, "西の店");
  EXPECT_NEAR(west.nearest[0].metres, 100, 0.01) << "half of the 20 walk no farther";
  EXPECT_THAT(makeReport(input, ReportLevel::Internal).districts[3].kinds.front().curve, IsEmpty());
}

TEST(Report, ThePublicLevelKeepsBackFewAndWhatWouldTellThem) {
  ReportInput input = town();
  auto few = everybody();
  few[1].weight = 3;  // far in A
  input.groups = {people("needs", few, input)};
  const Report report = makeReport(input, ReportLevel::Public);
  const Counts& west = report.districts[0].kinds.front().reach.front();
  EXPECT_FALSE(west[1].has_value()) << "three people";
  EXPECT_TRUE(!west[0].has_value() || !west[3].has_value()) << "else 15 − 12 would tell";
  for (const auto* areas : {&report.districts, &report.councils, &report.formers}) {
    for (const AreaFigures& area : *areas) {
      for (const auto& count : area.kinds.front().reach.front())
        EXPECT_TRUE(!count || *count == 0 || *count >= 5) << area.name << ": " << *count;
    }
  }
  EXPECT_FALSE(report.detail.has_value());
  EXPECT_THAT(report.districts[0].kinds.front().curve, IsEmpty()) << "a curve would tell the three";
  EXPECT_THAT(report.districts[0].kinds.front().bands, IsEmpty());
}

TEST(Report, ThePublicLevelTellsDetailsOfInhabitantsOnly) {
  ReportInput input = town();
  input.kinds.push_back({"clinic", "医", input.kinds.front().places, input.kinds.front().names});
  auto inhabitants = everybody();
  for (Demand& one : inhabitants) one.weight *= 10, one.elderly = one.weight / 2;
  input.groups = {people("needs", everybody(), input), people("population", inhabitants, input)};
  for (CountedGroup& group : input.groups) group.coverage.lines.push_back(group.coverage.lines.front());
  const Report report = makeReport(input, ReportLevel::Public);
  ASSERT_EQ(report.detail, 1U);
  const AreaFigures& west = report.districts[0];
  EXPECT_THAT(west.kinds[0].reach[0], SizeIs(4));
  EXPECT_THAT(west.kinds[1].reach[0], IsEmpty())
      << "two tables of the same people could be set against each other";
  EXPECT_THAT(west.kinds[1].reach[1], ElementsAre(120, 80, 0, 200));
  EXPECT_THAT(west.ministry, ElementsAre(40, 0, 0, 60, 100))
      << "700 m from the shop, straight and along the road";
  EXPECT_EQ(west.elderly, 100);
}

TEST(Report, NamesTheStopAndTheGapOfMostPeople) {
  const StraightRoad road;
  ReportInput input = town();
  input.groups = {people("needs", everybody(), input)};
  const auto stop = [](const char* name, double x, std::uint32_t trips) {
    BusStop one{name, name, {x, 0}, {}};
    one.service.trips = trips;
    return one;
  };
  BusInput bus;
  bus.stops = {std::vector{stop("西口", 0, 12), stop("東口", 2800, 2)},
               std::vector{stop("西口", 0, 6), stop("東口", 2800, 0)},
               std::vector{stop("西口", 0, 0), stop("東口", 2800, 0)}};
  bus.gaps = findGaps(road.metric, input.groups[0].demands, bus.stops[0], 500, 3, {}, 1);
  input.bus = bus;
  const Report report = makeReport(input, ReportLevel::Internal);
  const BusFigures& west = *report.districts[0].bus;
  EXPECT_EQ(west.nearest, "西口");
  EXPECT_NEAR(west.metres, 100, 0.01);
  EXPECT_THAT(west.trips, ElementsAre(12, 6, 0));
  EXPECT_EQ(west.gap, BusGap::Served);
  EXPECT_EQ(report.districts[2].bus->gap, BusGap::NoStop) << "9 on the island against 6";
  EXPECT_EQ(report.districts[2].bus->best, "東口");
  EXPECT_FALSE(report.districts[3].bus.has_value());
  EXPECT_THAT(report.city.gaps, ElementsAre(24, 0, 6, 12, 42));
}

TEST(Report, CountsWhomAScenarioHelps) {
  ReportInput input = town();
  input.groups = {people("needs", everybody(), input)};
  input.options = {{"店が来る", {0, 1, 0, 1, 0}, {}}, {"店が閉じる", {-1, 0, 0, 0, 0}, {0, 0, 0, 0, 1}}};
  const Report report = makeReport(input, ReportLevel::Internal);
  EXPECT_THAT(report.options, ElementsAre("店が来る", "店が閉じる"));
  EXPECT_THAT(report.districts[0].options[0].reach, ElementsAre(8, 0, 12, 20));
  EXPECT_THAT(report.districts[0].options[1].reach, ElementsAre(0, 12, 8, 20));
  EXPECT_THAT(report.districts[0].options[0].bus, IsEmpty());
  EXPECT_THAT(report.city.options[0].reach, ElementsAre(14, 0, 28, 42));
  EXPECT_THAT(report.city.options[1].bus, ElementsAre(9, 0, 33, 42));
  EXPECT_THAT(makeReport(input, ReportLevel::Public).options, IsEmpty()) << "no inhabitants are known";
}

TEST(Report, WithoutPeopleOrPlacesIsRefusedInWords) {
  EXPECT_THROW(makeReport(town(), ReportLevel::Public), Error);
  EXPECT_THROW(makeReport({}, ReportLevel::Internal), Error);
}

TEST(ReportDrawing, BreaksAndCutsJapaneseByItsWidth) {
  EXPECT_THAT(brokenLines("あいうえおか", 3, 1), ElementsAre("あいう", "えおか"));
  EXPECT_THAT(brokenLines("あいう。え", 3, 1), ElementsAre("あいう。", "え"))
      << "no line begins with a full stop";
  EXPECT_EQ(fitted("水沢第1行政区", 4, 1), "水沢第…");
  EXPECT_EQ(fitted("水沢", 4, 1), "水沢");
}

TEST(ReportDrawing, IsBase64AsItsDefinitionSays) {
  EXPECT_EQ(base64Of("Ma"), "base64:TWE=");
  EXPECT_EQ(base64Of("Man"), "base64:TWFu");
  EXPECT_EQ(base64Of("M"), "base64:TQ==");
}

TEST(ReportWords, KeptBackIsAStarAndNobodyHasNoShare) {
  EXPECT_EQ(countOnPaper(1284), "1,284");
  EXPECT_EQ(countOnPaper(std::nullopt), "＊");
  EXPECT_EQ(shareOnPaper(0.189), "18.9%");
  EXPECT_EQ(shareOnPaper(shareOf(3, 0)), "–");
  EXPECT_EQ(sumOfCounts(3, std::nullopt), std::nullopt);
}

}  // namespace
}  // namespace michi::mobility
