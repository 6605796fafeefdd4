// Ube's real walking network through the command line, against a computation that shares no code with ours:
// the shapefile read and projected by GDAL, snapping by trying every segment, plain Dijkstra in doubles.

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <cmath>
#include <limits>
#include <map>
#include <queue>
#include <random>

#include "apps/michi_runner.h"

namespace michi::tests {
namespace {

struct XY {
  double x, y;
};

struct Edge {
  int from, to;
  double length;
  std::vector<XY> line;
};

struct Foot {  // of a perpendicular: where a point meets the network
  int edge = -1;
  double along = 0, off = std::numeric_limits<double>::infinity();
};

/// The parts of the few multi-part lines one after the other, their gaps walked straight.
template <class Visit>
void forEachVertex(const OGRGeometry& geometry, Visit visit) {
  if (wkbFlatten(geometry.getGeometryType()) == wkbMultiLineString) {
    for (const OGRLineString* part : *geometry.toMultiLineString()) forEachVertex(*part, visit);
    return;
  }
  const OGRLineString* line = geometry.toLineString();
  for (int i = 0; i < line->getNumPoints(); ++i) visit(XY{line->getX(i), line->getY(i)});
}

struct PlainNetwork {
  std::vector<Edge> edges;
  std::vector<std::vector<std::pair<int, double>>> neighbours;  // node → (node, metres)

  static PlainNetwork read(const std::string& zip) {
    GDALAllRegister();
    PlainNetwork network;
    std::unique_ptr<GDALDataset> data(GDALDataset::Open(("/vsizip/" + zip).c_str(), GDAL_OF_VECTOR));
    OGRLayer* layer = data->GetLayer(0);
    OGRSpatialReference plane;
    plane.importFromEPSG(6671);
    OGRSpatialReference own(*layer->GetSpatialRef());
    own.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    plane.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    std::unique_ptr<OGRCoordinateTransformation> project(OGRCreateCoordinateTransformation(&own, &plane));
    std::map<long long, int> nodes;
    const auto node = [&](long long key) {
      return nodes.try_emplace(key, static_cast<int>(nodes.size())).first->second;
    };
    for (auto& feature : layer) {
      Edge edge{node(feature->GetFieldAsInteger64("u")), node(feature->GetFieldAsInteger64("v")), 0, {}};
      forEachVertex(*feature->GetGeometryRef(), [&](XY p) {
        project->Transform(1, &p.x, &p.y);
        if (!edge.line.empty()) edge.length += std::hypot(p.x - edge.line.back().x, p.y - edge.line.back().y);
        edge.line.push_back(p);
      });
      network.edges.push_back(std::move(edge));
    }
    network.neighbours.resize(nodes.size());
    for (const Edge& edge : network.edges) {
      network.neighbours[static_cast<std::size_t>(edge.from)].emplace_back(edge.to, edge.length);
      network.neighbours[static_cast<std::size_t>(edge.to)].emplace_back(edge.from, edge.length);
    }
    return network;
  }

  Foot snap(XY p) const {
    Foot best;
    for (std::size_t e = 0; e < edges.size(); ++e) {
      double along = 0;
      for (std::size_t i = 1; i < edges[e].line.size(); ++i) {
        const XY a = edges[e].line[i - 1], b = edges[e].line[i];
        const double length = std::hypot(b.x - a.x, b.y - a.y);
        const double t =
            length == 0
                ? 0
                : std::clamp(((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / (length * length), 0.0,
                             1.0);
        const double off = std::hypot(a.x + t * (b.x - a.x) - p.x, a.y + t * (b.y - a.y) - p.y);
        if (off < best.off) best = {static_cast<int>(e), along + t * length, off};
        along += length;
      }
    }
    return best;
  }

  /// Metres from one foot to every node.
  std::vector<double> from(const Foot& start) const {
    std::vector<double> cost(neighbours.size(), std::numeric_limits<double>::infinity());
    using Entry = std::pair<double, int>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
    const Edge& edge = edges[static_cast<std::size_t>(start.edge)];
    queue.emplace(start.off + start.along, edge.from);
    queue.emplace(start.off + edge.length - start.along, edge.to);
    while (!queue.empty()) {
      const auto [metres, at] = queue.top();
      queue.pop();
      if (metres >= cost[static_cast<std::size_t>(at)]) continue;
      cost[static_cast<std::size_t>(at)] = metres;
      for (const auto& [next, length] : neighbours[static_cast<std::size_t>(at)])
        queue.emplace(metres + length, next);
    }
    return cost;
  }

  double between(const Foot& a, const Foot& b, const std::vector<double>& fromA) const {
    const Edge& edge = edges[static_cast<std::size_t>(b.edge)];
    double best = b.off + std::min(fromA[static_cast<std::size_t>(edge.from)] + b.along,
                                   fromA[static_cast<std::size_t>(edge.to)] + edge.length - b.along);
    const Edge& other = edges[static_cast<std::size_t>(a.edge)];
    const bool isSamePiece = a.edge == b.edge;
    const bool isTwin =
        edge.from == other.to && edge.to == other.from && std::abs(edge.length - other.length) < 1e-6;
    if (isSamePiece) best = std::min(best, a.off + b.off + std::abs(a.along - b.along));
    if (isTwin) best = std::min(best, a.off + b.off + std::abs(other.length - a.along - b.along));
    return best;
  }
};

/// Every other metre of every road within the limit of the nearest foot, to be looked up by place.
class ReachedGround {
 public:
  ReachedGround(const PlainNetwork& plain, const std::vector<Foot>& places, double limit) {
    std::vector<double> cost(plain.neighbours.size(), std::numeric_limits<double>::infinity());
    for (const Foot& place : places) {
      const std::vector<double> one = plain.from(place);
      for (std::size_t node = 0; node < cost.size(); ++node) cost[node] = std::min(cost[node], one[node]);
    }
    for (std::size_t e = 0; e < plain.edges.size(); ++e)
      add(plain.edges[e], static_cast<int>(e), cost, places, limit);
  }
  bool isNear(XY p, double metres) const {
    const auto [column, row] = cell(p);
    for (int x = column - 1; x <= column + 1; ++x)
      for (int y = row - 1; y <= row + 1; ++y) {
        const auto found = m_cells.find({x, y});
        if (found == m_cells.end()) continue;
        for (const XY q : found->second)
          if (std::hypot(p.x - q.x, p.y - q.y) <= metres) return true;
      }
    return false;
  }

 private:
  static constexpr double kCell = 40, kStep = 2;
  static std::pair<int, int> cell(XY p) {
    return {static_cast<int>(std::floor(p.x / kCell)), static_cast<int>(std::floor(p.y / kCell))};
  }
  void add(const Edge& edge, int number, const std::vector<double>& cost, const std::vector<Foot>& places,
           double limit) {
    double along = 0;
    for (std::size_t i = 1; i < edge.line.size(); ++i) {
      const XY a = edge.line[i - 1], b = edge.line[i];
      const double length = std::hypot(b.x - a.x, b.y - a.y);
      for (double at = 0; at <= length; at += kStep) {
        double way = std::min(cost[static_cast<std::size_t>(edge.from)] + along + at,
                              cost[static_cast<std::size_t>(edge.to)] + edge.length - along - at);
        for (const Foot& place : places)
          if (place.edge == number) way = std::min(way, place.off + std::abs(place.along - along - at));
        const double t = length == 0 ? 0 : at / length;
        const XY p{a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)};
        if (way <= limit + 0.1) m_cells[cell(p)].push_back(p);
      }
      along += length;
    }
  }
  std::map<std::pair<int, int>, std::vector<XY>> m_cells;
};

class Ube : public MichiTest {};

TEST_F(Ube, distancesAgreeWithAnIndependentComputation) {
  const auto roads = shared("ube/ube_roads.zip");
  SKIP_WITHOUT(roads);
  const PlainNetwork plain = PlainNetwork::read(roads.string());
  done({"init", "ube.michi", "--name", "宇部市", "--crs", "EPSG:6671"});
  done({"import", "roads", roads.string(), "--into", "ube.michi"});

  // Places and homes near random spots of the network, given to michi in degrees.
  OGRSpatialReference plane, degrees;
  plane.importFromEPSG(6671);
  degrees.importFromEPSG(6668);
  plane.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
  degrees.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
  std::unique_ptr<OGRCoordinateTransformation> unproject(OGRCreateCoordinateTransformation(&plane, &degrees));
  std::unique_ptr<OGRCoordinateTransformation> project(OGRCreateCoordinateTransformation(&degrees, &plane));
  std::mt19937 random(20261123);
  const auto spot = [&] {
    const auto& line = plain.edges[random() % plain.edges.size()].line;
    XY p{line[random() % line.size()].x + (static_cast<double>(random() % 6000) - 3000) / 100, 0};
    p.y = line.front().y + (static_cast<double>(random() % 6000) - 3000) / 100;
    unproject->Transform(1, &p.x, &p.y);
    p = {std::round(p.x * 1e8) / 1e8, std::round(p.y * 1e8) / 1e8};  // as written to the file
    return p;
  };
  std::vector<XY> places, homes;
  std::ostringstream placeFile, homeFile;
  placeFile.precision(12), homeFile.precision(12);
  placeFile << "名称,住所,医療機関の種類,緯度,経度\n";
  homeFile << "id,lon,lat,need_class,weight\n";
  for (int i = 0; i < 40; ++i) {
    places.push_back(spot());
    placeFile << "医院" << i << ",宇部市" << i << ",診療所," << places.back().y << "," << places.back().x
              << "\n";
  }
  for (int i = 0; i < 400; ++i) {
    homes.push_back(spot());
    homeFile << "P" << i << "," << homes.back().x << "," << homes.back().y << ",elderly_alone,1\n";
  }
  write("352021_hospital.csv", placeFile.str());
  write("points.csv", homeFile.str());
  done({"import", "facilities", "352021_hospital.csv", "--into", "ube.michi"});
  done({"import", "points", "points.csv", "--into", "ube.michi"});
  done({"coverage", "ube.michi", "--to", "clinic", "--within", "500m", "--profile", "adult", "--csv",
        "coverage.csv"});

  std::vector<Foot> placeFeet;
  for (XY p : places) {
    project->Transform(1, &p.x, &p.y);
    placeFeet.push_back(plain.snap(p));
  }
  const auto rows = readCsv(path("coverage.csv"));
  ASSERT_EQ(rows.size(), homes.size() + 1);
  std::size_t compared = 0;
  double worst = 0;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    XY home = homes[static_cast<std::size_t>(std::stoi(rows[i][0].substr(1)))];
    project->Transform(1, &home.x, &home.y);
    const Foot foot = plain.snap(home);
    if (foot.off > 200) {
      EXPECT_EQ(rows[i][7], "unreachable");
      continue;
    }
    const auto costs = plain.from(foot);
    double nearest = std::numeric_limits<double>::infinity();
    for (const Foot& place : placeFeet) {
      if (place.off <= 200) nearest = std::min(nearest, plain.between(foot, place, costs));
    }
    ASSERT_NE(rows[i][7], "unreachable") << rows[i][0] << " expected " << nearest;
    worst = std::max(worst, std::abs(std::stod(rows[i][4]) - nearest));
    EXPECT_NEAR(std::stod(rows[i][4]), nearest, 0.1) << rows[i][0];
    EXPECT_EQ(rows[i][7], nearest <= 500 ? "within" : "beyond") << nearest;
    ++compared;
  }
  EXPECT_GT(compared, 350U);
  RecordProperty("worst_difference_mm", static_cast<int>(worst * 1000));
  std::cout << compared << " distances compared, worst difference " << worst * 1000 << " mm\n";

  // The area that is reached, against the same plain network.
  done({"reach", "ube.michi", "--to", "clinic", "--within", "500m", "--profile", "adult", "--out",
        "reach.geojson"});
  std::erase_if(placeFeet, [](const Foot& place) { return place.off > 200; });
  const ReachedGround ground(plain, placeFeet, 500);
  std::unique_ptr<GDALDataset> data(GDALDataset::Open(path("reach.geojson").c_str(), GDAL_OF_VECTOR));
  ASSERT_NE(data, nullptr);
  const std::unique_ptr<OGRFeature> feature(data->GetLayer(0)->GetNextFeature());
  OGRGeometry* area = feature->GetGeometryRef();
  ASSERT_EQ(area->transform(project.get()), OGRERR_NONE);
  EXPECT_TRUE(area->IsValid());
  OGREnvelope box;
  area->getEnvelope(&box);
  const OGRPreparedGeometryUniquePtr prepared(OGRCreatePreparedGeometry(OGRGeometry::ToHandle(area)));
  std::uniform_real_distribution<double> x(box.MinX, box.MaxX), y(box.MinY, box.MaxY);
  for (int inside = 0; inside < 10000;) {
    const XY p{x(random), y(random)};
    OGRPoint point(p.x, p.y);
    if (!OGRPreparedGeometryContains(prepared.get(), OGRGeometry::ToHandle(&point))) continue;
    ++inside;
    ASSERT_TRUE(ground.isNear(p, 30 + 2)) << p.x << ", " << p.y;
  }
}

TEST_F(Ube, sheltersAndExportsOfTheRealCity) {
  const auto roads = shared("ube/ube_roads.zip");
  SKIP_WITHOUT(roads);
  done({"init", "ube.michi", "--name", "宇部市", "--crs", "EPSG:6671"});
  done({"import", "districts", shared("ube/35202.geojson").string(), "--into", "ube.michi"});
  done({"import", "roads", roads.string(), "--into", "ube.michi"});
  done({"import", "shelters", shared("ube/352021_emergency.geojson").string(),
        shared("ube/352021_evacuation.geojson").string(), "--into", "ube.michi"});
  done({"export", "ube.michi", "walk_edges", "edges.csv"});
  done({"export", "ube.michi", "walk_nodes", "nodes.geojson"});
  done({"export", "ube.michi", "shelter", "shelters.xlsx"});
  done({"export", "ube.michi", "road", "roads.gpkg"});
  const auto edges = readCsv(path("edges.csv"));
  ASSERT_GT(edges.size(), 10'000U);
  EXPECT_EQ(edges[0][0], "from_node");
  EXPECT_EQ(edges[0][1], "to_node");
  EXPECT_EQ(edges[0][2], "length_m");
  EXPECT_GT(fs::file_size(path("shelters.xlsx")), 5000U);
  EXPECT_GT(fs::file_size(path("roads.gpkg")), 100'000U);
  EXPECT_EQ(done({"check", "ube.michi"}).exit, 0);
}

}  // namespace
}  // namespace michi::tests
