#include "plugins/evacuation/exposure.h"

#include <gtest/gtest.h>

#include "base/error.h"

namespace michi::evacuation {
namespace {

geo::Geometry square(double x, double y, double side) {
  return geo::Geometry::box({x, y, x + side, y + side});
}

/// Two districts side by side, 1 km squares; only the west one has flood and landslide zones.
struct Town {
  std::vector<store::District> districts{{"W", "西", "", "", square(0, 0, 1000)},
                                         {"E", "東", "", "", square(1000, 0, 1000)}};
  Zones zones{{{"f1", store::FloodMap::Maximum, 2, "川", square(100, 100, 300)},
               {"f2", store::FloodMap::Maximum, 4, "川", square(200, 200, 100)},
               {"f3", store::FloodMap::Planned, 6, "川", square(200, 200, 100)},
               {"c1", store::FloodMap::Collapse, 1, "川", square(200, 200, 50)},
               {"c2", store::FloodMap::Collapse, 2, "川", square(220, 220, 50)}},
              {{"y", 2, 1, "", "", "", square(600, 600, 200)},
               {"r", 2, 2, "", "", "", square(650, 650, 50)},
               {"p", 2, 3, "", "", "", square(600, 600, 200)}}};

  Exposure at(const std::string& hazards, geo::Point p, std::int64_t district) {
    Progress silent;
    return exposures(parseHazards(hazards), zones, districts, std::vector<geo::Point>{p},
                     std::vector<std::int64_t>{district}, 10, silent)
        .front();
  }
};

TEST(Exposure, overlappingZonesTakeTheWorst) {
  Town town;
  EXPECT_EQ(town.at("flood-max", {250, 290}, 0).floodRank, 4);
  EXPECT_EQ(town.at("flood-max", {150, 150}, 0).floodRank, 2);
  EXPECT_EQ(town.at("landslide", {660, 660}, 0).landslide, 2) << "special zone before warning zone";
  EXPECT_EQ(town.at("landslide", {610, 610}, 0).landslide, 1) << "designated before not yet designated";
}

TEST(Exposure, plannedAndMaximumAreDifferentMaps) {
  Town town;
  EXPECT_EQ(town.at("flood-planned", {250, 250}, 0).floodRank, 6);
  EXPECT_EQ(town.at("flood-max", {250, 250}, 0).floodRank, 4);
  EXPECT_EQ(town.at("flood-max,flood-planned", {250, 250}, 0).floodRank, 6);
}

TEST(Exposure, bothKindsOfCollapseMakeThree) {
  Town town;
  EXPECT_EQ(town.at("flood-max", {210, 210}, 0).collapse, 1);
  EXPECT_EQ(town.at("flood-max", {230, 230}, 0).collapse, 3);
  EXPECT_EQ(town.at("flood-max", {260, 260}, 0).collapse, 2);
}

TEST(Exposure, noDataIsKeptApartFromOutside) {
  Town town;
  EXPECT_EQ(town.at("flood-max,landslide", {900, 100}, 0).floodRank, kOutside);
  EXPECT_EQ(town.at("flood-max,landslide", {900, 100}, 0).landslide, kOutside);
  EXPECT_EQ(town.at("flood-max,landslide", {1500, 100}, 1).floodRank, kNoData);
  EXPECT_EQ(town.at("flood-max,landslide", {1500, 100}, 1).landslide, kNoData);
  EXPECT_EQ(town.at("flood-max", {5000, 5000}, -1).floodRank, kNoData) << "in no district";
  EXPECT_EQ(town.at("flood-max", {900, 100}, 0).landslide, kNoData) << "not asked for";
}

TEST(Exposure, aPointJustOutsideSaysSo) {
  Town town;
  EXPECT_NEAR(town.at("flood-max", {404, 250}, 0).edgeDistance, 4, 1e-6);
  EXPECT_LT(town.at("flood-max", {415, 250}, 0).edgeDistance, 0);
  EXPECT_LT(town.at("flood-max", {250, 250}, 0).edgeDistance, 0) << "inside needs no warning";
}

TEST(Exposure, unknownHazardIsNamed) {
  try {
    parseHazards("flood-max,tsunamy");
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), ErrorKind::BadInput);
    EXPECT_NE(std::string(error.what()).find("tsunamy"), std::string::npos);
  }
  EXPECT_THROW(parseHazards(""), Error);
}

}  // namespace
}  // namespace michi::evacuation
