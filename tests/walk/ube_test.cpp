// Real roads and shelters of central Ube against an independent computation in plain doubles.

#include <gtest/gtest.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <limits>
#include <map>
#include <queue>

#include "walk/queries.h"

namespace michi::walk {
namespace {

struct Road {
  std::int64_t u = 0, v = 0;
  double length = 0;
  std::vector<geo::Point> line;
};

struct CloseDataset {
  void operator()(GDALDataset* dataset) const { GDALClose(dataset); }
};
using Dataset = std::unique_ptr<GDALDataset, CloseDataset>;

std::string shapefileIn(const std::string& zip) {
  const std::string folder = "/vsizip/" + zip;
  char** names = VSIReadDirRecursive(folder.c_str());
  std::string found;
  for (char** name = names; name != nullptr && *name != nullptr; ++name) {
    if (std::string_view(*name).ends_with(".shp")) found = folder + "/" + *name;
  }
  CSLDestroy(names);
  return found;
}

/// A plane in metres around a point: good to a few centimetres in a kilometre, the same for both
/// computations.
geo::Point toPlane(double lon, double lat) {
  constexpr double kMetresPerDegree = 111'200;
  constexpr double kLat = 33.95, kLon = 131.25;
  return {(lon - kLon) * kMetresPerDegree * std::cos(kLat * M_PI / 180), (lat - kLat) * kMetresPerDegree};
}

/// A handful of the roads come in two parts; drawn one after the other.
void addPoints(const OGRGeometry& geometry, std::vector<geo::Point>& line) {
  if (wkbFlatten(geometry.getGeometryType()) == wkbMultiLineString) {
    for (const OGRLineString* part : *geometry.toMultiLineString()) addPoints(*part, line);
    return;
  }
  for (const OGRPoint& p : *geometry.toLineString()) line.push_back(toPlane(p.getX(), p.getY()));
}

std::vector<Road> readRoads(const std::string& zip) {
  std::vector<Road> roads;
  Dataset dataset(static_cast<GDALDataset*>(
      GDALOpenEx(shapefileIn(zip).c_str(), GDAL_OF_VECTOR, nullptr, nullptr, nullptr)));
  if (!dataset) return roads;
  for (auto& feature : *dataset->GetLayer(0)) {
    Road road;
    road.u = feature->GetFieldAsInteger64("u");
    road.v = feature->GetFieldAsInteger64("v");
    road.length = feature->GetFieldAsDouble("length");
    addPoints(*feature->GetGeometryRef(), road.line);
    roads.push_back(std::move(road));
  }
  return roads;
}

std::vector<geo::Point> readShelters(const std::string& zip) {
  std::vector<geo::Point> shelters;
  Dataset dataset(static_cast<GDALDataset*>(
      GDALOpenEx(shapefileIn(zip).c_str(), GDAL_OF_VECTOR, nullptr, nullptr, nullptr)));
  if (!dataset) return shelters;
  for (auto& feature : *dataset->GetLayer(0)) {
    const OGRPoint* p = feature->GetGeometryRef()->toPoint();
    shelters.push_back(toPlane(p->getX(), p->getY()));
  }
  return shelters;
}

/// The independent computation: nodes by their OSM ids, lengths as in the file, doubles all the way.
class PlainRoads {
 public:
  explicit PlainRoads(const std::vector<Road>& roads) : m_roads(roads) {
    for (const Road& road : roads) {
      m_arcs[road.u].emplace_back(road.v, road.length);
      m_arcs[road.v].emplace_back(road.u, road.length);
    }
  }

  struct Spot {
    std::size_t road = 0;
    double fraction = 0;
    double off = std::numeric_limits<double>::infinity();
  };

  /// Nearest place of all segments.
  Spot nearest(geo::Point p) const {
    Spot best;
    for (std::size_t i = 0; i < m_roads.size(); ++i) {
      const auto& line = m_roads[i].line;
      double total = 0, at = 0, off = std::numeric_limits<double>::infinity();
      for (std::size_t k = 1; k < line.size(); ++k) {
        const double dx = line[k].x - line[k - 1].x, dy = line[k].y - line[k - 1].y;
        const double length = std::hypot(dx, dy);
        const double t =
            length > 0
                ? std::clamp(((p.x - line[k - 1].x) * dx + (p.y - line[k - 1].y) * dy) / (length * length),
                             0.0, 1.0)
                : 0;
        const double d = std::hypot(line[k - 1].x + t * dx - p.x, line[k - 1].y + t * dy - p.y);
        if (d < off) off = d, at = total + t * length;
        total += length;
      }
      if (off < best.off) best = {i, total > 0 ? at / total : 0, off};
    }
    return best;
  }

  std::map<std::int64_t, double> distancesFrom(const std::vector<Spot>& spots) const {
    using Entry = std::pair<double, std::int64_t>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
    std::map<std::int64_t, double> distance;
    const auto offer = [&](std::int64_t node, double d) {
      const auto [it, isNew] = distance.try_emplace(node, d);
      if (!isNew && it->second <= d) return;
      it->second = d;
      queue.emplace(d, node);
    };
    for (const Spot& spot : spots) {
      const Road& road = m_roads[spot.road];
      offer(road.u, spot.off + spot.fraction * road.length);
      offer(road.v, spot.off + (1 - spot.fraction) * road.length);
    }
    while (!queue.empty()) {
      const auto [d, node] = queue.top();
      queue.pop();
      if (d > distance.at(node)) continue;
      for (const auto& [next, length] : m_arcs.at(node)) offer(next, d + length);
    }
    return distance;
  }

 private:
  const std::vector<Road>& m_roads;
  std::map<std::int64_t, std::vector<std::pair<std::int64_t, double>>> m_arcs;
};

TEST(Ube, NearestShelterAgreesWithAnIndependentDijkstraWithin10Centimetres) {
  const std::string folder = MICHI_SHARED_DATA "/ube/";
  if (!std::filesystem::exists(folder + "ube_roads.zip"))
    GTEST_SKIP() << "no real data at " << folder << ": nothing was checked";
  GDALAllRegister();
  const std::vector<Road> roads = readRoads(folder + "ube_roads.zip");
  const std::vector<geo::Point> shelters = readShelters(folder + "ube_shelters.zip");
  ASSERT_EQ(roads.size(), 30'750U);
  ASSERT_EQ(shelters.size(), 42U);

  RoadPieces pieces;
  for (const Road& road : roads) {
    pieces.add(road.line, road.u, road.v, RoadClass::Residential, 0, static_cast<float>(road.length));
  }
  Progress silent;
  const Network network = Network::build(pieces, {}, silent);
  EXPECT_EQ(network.nodeCount(), 10'403U);
  Profile profile;
  profile.snapLimit = Metres(2000);
  const Metric metric(network, profile);
  const std::vector<Snap> snaps = snapAll(metric, shelters);

  const PlainRoads plain(roads);
  std::vector<PlainRoads::Spot> spots;
  for (std::size_t i = 0; i < shelters.size(); ++i) {
    const PlainRoads::Spot spot = plain.nearest(shelters[i]);
    EXPECT_NEAR(snaps[i].offNetwork, spot.off, 0.02);
    EXPECT_EQ(snaps[i].isOnRoad(), spot.off <= 2000);
    if (spot.off <= 2000) spots.push_back(spot);
  }
  ASSERT_GT(spots.size(), 20U);
  const auto distance = plain.distancesFrom(spots);

  NearestSearch search;
  search.run(metric, snaps);
  std::size_t compared = 0;
  std::map<std::int64_t, bool> isSeen;
  for (std::uint32_t e = 0; e < network.edgeCount(); ++e) {
    const EdgeView edge = network.edge(EdgeId(e));
    const auto check = [&](NodeId node, std::int64_t key) {
      if (isSeen[key]) return;
      isSeen[key] = true;
      const auto found = distance.find(key);
      ASSERT_EQ(search.reach(node) == Reach::Reached, found != distance.end()) << key;
      if (found == distance.end()) return;
      ASSERT_NEAR(search.cost(node) / kOffsetsPerMetre, found->second, 0.1) << key;
      ++compared;
    };
    check(edge.from, roads[edge.pieceIndex].u);
    check(edge.to, roads[edge.pieceIndex].v);
  }
  EXPECT_GT(compared, 10'000U);
  RecordProperty("compared", static_cast<int>(compared));
}

}  // namespace
}  // namespace michi::walk
