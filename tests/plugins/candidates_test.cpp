#include "plugins/mobility/candidates.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <limits>

#include "base/error.h"
#include "plugins/straight_road.h"
#include "process/process.h"

namespace michi::mobility {
namespace {

/// Streets 100 m apart, `size` each way, and an island with a crossing of its own far off.
walk::Network grid(int size) {
  constexpr float kMeasured = std::numeric_limits<float>::quiet_NaN();
  walk::RoadPieces pieces;
  const auto add = [&](int x, int y, int toX, int toY) {
    const std::vector<geo::Point> line{{x * 100.0, y * 100.0}, {toX * 100.0, toY * 100.0}};
    pieces.add(line, x * 1000 + y, toX * 1000 + toY, walk::RoadClass::Residential, 0, kMeasured);
  };
  for (int x = 0; x < size; ++x)
    for (int y = 0; y < size; ++y) {
      if (x + 1 < size) add(x, y, x + 1, y);
      if (y + 1 < size) add(x, y, x, y + 1);
    }
  for (const auto& [x, y] : {std::pair{499, 500}, {501, 500}, {500, 501}}) add(500, 500, x, y);
  Progress silent;
  return walk::Network::build(pieces, {}, silent);
}

TEST(Candidates, CrossroadsAreThinned) {
  const walk::Network network = grid(12);
  const walk::Metric metric(network, tests::StraightRoad::profile());
  EXPECT_EQ(crossroads(metric, 1).size(), 144U - 4) << "all but the corners; the island is a scrap";
  const auto thin = crossroads(metric, 250);
  EXPECT_GT(thin.size(), 9U);
  EXPECT_LT(thin.size(), 36U);
  for (std::size_t a = 0; a < thin.size(); ++a)
    for (std::size_t b = 0; b < a; ++b) {
      EXPECT_GE(geo::distance(thin[a].position, thin[b].position), 250);
      EXPECT_NE(thin[a].key, thin[b].key);
    }
  for (const Candidate& every : crossroads(metric, 1)) {
    const bool isNear = std::any_of(thin.begin(), thin.end(), [&](const Candidate& kept) {
      return geo::distance(kept.position, every.position) < 250;
    });
    EXPECT_TRUE(isNear) << "left out though nothing is near";
  }
}

class CandidatesOfWorkspace : public testing::Test {
 protected:
  CandidatesOfWorkspace()
      : m_workspace(store::Workspace::create((m_folder.path() / "a.michi").string(), "a", "EPSG:6678")),
        m_districts({}) {}
  std::vector<Candidate> of(const std::string& wanted) const {
    return candidatesOf(m_workspace, MICHI_SOURCE_DIR, m_districts, m_road.metric, wanted);
  }
  std::string file(const std::string& name, const std::string& content) const {
    std::ofstream(m_folder.path() / name) << content;
    return "file:" + (m_folder.path() / name).string();
  }

  process::PrivateFolder m_folder;
  store::Workspace m_workspace;
  plugin::Districts m_districts;
  tests::StraightRoad m_road;
};

TEST_F(CandidatesOfWorkspace, ComeFromFacilitiesLayersAndFiles) {
  Progress silent;
  const std::vector<store::Facility> halls{{"h1", "public_hall", "東公民館", "", "{}", {10, 20}},
                                           {"s1", "shop", "店", "", "{}", {30, 40}}};
  m_workspace.importFacilities({}, halls, silent);
  const auto ofKind = of("public_hall");
  ASSERT_EQ(ofKind.size(), 1U);
  EXPECT_EQ(ofKind[0].name, "東公民館");
  EXPECT_EQ(of("public_hall,layer:facility").size(), 2U) << "each once";
  const std::string places = file("p.geojson", R"({"type":"FeatureCollection","features":[
    {"type":"Feature","properties":{"name":"広場"},"geometry":{"type":"Point","coordinates":[141.1,39.1]}},
    {"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":
      [[[141.2,39.2],[141.21,39.2],[141.21,39.21],[141.2,39.21],[141.2,39.2]]]}}]})");
  const auto ofFile = of(places);
  ASSERT_EQ(ofFile.size(), 2U);
  EXPECT_EQ(ofFile[0].name, "広場");
  EXPECT_EQ(ofFile[1].name, "p:2");
  EXPECT_NEAR(ofFile[0].position.y, -99885, 2000) << "in the workspace's plane";
}

TEST_F(CandidatesOfWorkspace, WhatIsMissingIsSaid) {
  EXPECT_THROW(of("layer:nothing"), Error);
  EXPECT_THROW(of("layer:shelter"), Error) << "empty";
  EXPECT_THROW(of("file:/no/such/file.geojson"), Error);
  EXPECT_THROW(of(file("t.csv", "a,b\n1,2\n")), Error) << "a table without places";
  EXPECT_THROW(of("crossroads:soon"), Error);
  EXPECT_THROW(of("crossroads:5min"), Error);
  EXPECT_THROW(of("nonsense"), Error);
  EXPECT_THROW(of(""), Error);
}

}  // namespace
}  // namespace michi::mobility
