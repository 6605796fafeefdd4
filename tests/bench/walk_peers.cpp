// Our side of scripts/bench.sh --peers: writes the roads of a network and some places for the peers, times us
// on them, and writes what we found, so that the peers' answers can be held against ours.
//
//   walk_peers NETWORK FOLDER     NETWORK: as workspace_bench --write-network writes it
//
//   roads.csv   id;wkt                  every road between two junctions: all that anybody is given
//   places.csv  id;x;y                  60 places, each on a junction
//   nodes.csv   x;y;cost                junctions with the metres to the nearest place
//   areas.csv   place;x;y;cost;         junctions within 500 m of each place
//   ours.csv    what;milliseconds       best of several

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <limits>
#include <sstream>
#include <stdexcept>

#include "walk/queries.h"
#include "walk/synthetic.h"

namespace {

using namespace michi;
using namespace michi::walk;

constexpr std::size_t kPlaces = 60;
constexpr Metres kWithin{500};
constexpr Metres kTolerance{0.001};

template <class Work>
double bestMilliseconds(int times, const Work& work) {
  double best = std::numeric_limits<double>::infinity();
  for (int i = 0; i < times; ++i) {
    const auto start = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    best = std::min(best, took.count());
  }
  return best;
}

/// Opens a file to be written with millimetres.
std::ofstream openTable(const std::string& folder, const std::string& name, const std::string& head) {
  std::ofstream file(folder + "/" + name);
  if (!file) throw std::runtime_error("cannot write " + folder + "/" + name);
  file << std::fixed << std::setprecision(3) << head << '\n';
  return file;
}

Network loadNetwork(const std::string& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) throw std::runtime_error("cannot read " + file);
  std::ostringstream bytes;
  bytes << stream.rdbuf();
  return Network::load(bytes.str());
}

/// Lines as an import meets them: no keys, no measured lengths, whole millimetres.
RoadPieces rawLines(const Network& network) {
  constexpr double kPerMetre = 1000;
  RoadPieces pieces;
  for (std::uint32_t edge = 0; edge < network.edgeCount(); ++edge) {
    auto line = network.shape(EdgeId(edge));
    for (geo::Point& p : line)
      p = {std::round(p.x * kPerMetre) / kPerMetre, std::round(p.y * kPerMetre) / kPerMetre};
    pieces.add(line, 0, 0, RoadClass::Residential, 0, std::numeric_limits<float>::quiet_NaN());
  }
  return pieces;
}

void writeRoads(const RoadPieces& pieces, const std::string& folder) {
  auto file = openTable(folder, "roads.csv", "id;wkt");
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    file << i + 1 << ";LINESTRING(";
    for (std::uint32_t p = pieces.firstPoint[i]; p < pieces.firstPoint[i + 1]; ++p)
      file << (p > pieces.firstPoint[i] ? "," : "") << pieces.points[p].x << ' ' << pieces.points[p].y;
    file << ")\n";
  }
}

Network fromLines(RoadPieces pieces) {
  Progress silent;
  joinEnds(pieces, kTolerance);
  return Network::build(pieces, {}, silent);
}

std::vector<Snap> choosePlaces(const Metric& metric) {
  walk::testing::Random random(7);
  const Network& network = metric.network();
  std::vector<Snap> places;
  while (places.size() < kPlaces) {
    const NodeId node(random.below(static_cast<std::uint32_t>(network.nodeCount())));
    if (network.component(node) == 0) places.push_back(snap(metric, network.nodePosition(node)));
  }
  return places;
}

void writePlaces(const std::vector<Snap>& places, const std::string& folder) {
  auto file = openTable(folder, "places.csv", "id;x;y");
  for (std::size_t i = 0; i < places.size(); ++i)
    file << i + 1 << ';' << places[i].point.x << ';' << places[i].point.y << '\n';
}

void writeNode(std::ostream& file, const NearestSearch& search, const Network& network, std::uint32_t node) {
  const geo::Point p = network.nodePosition(NodeId(node));
  file << p.x << ';' << p.y << ';' << search.cost(NodeId(node)) / kOffsetsPerMetre << '\n';
}

double nearestOfAll(const Metric& metric, const std::vector<Snap>& places, const std::string& folder) {
  NearestSearch search;
  const double best = bestMilliseconds(50, [&] { search.run(metric, places); });
  auto file = openTable(folder, "nodes.csv", "x;y;cost");
  for (std::uint32_t node = 0; node < metric.network().nodeCount(); ++node) {
    if (search.reach(NodeId(node)) == Reach::Reached) writeNode(file, search, metric.network(), node);
  }
  return best;
}

/// What QGIS's algorithm gives: for each place the lines within reach, drawn.
double areas(const Metric& metric, const std::vector<Snap>& places, const std::string& folder) {
  NearestSearch search;
  const auto run = [&](const Snap& place) {
    search.run(metric, std::span(&place, 1), Direction::FromSources, metric.costOf(kWithin));
  };
  std::size_t drawn = 0;
  const double best = bestMilliseconds(20, [&] {
    for (const Snap& place : places) {
      run(place);
      for (const EdgePart& part : search.area(metric.costOf(kWithin)).parts)
        drawn += metric.network().shapePart(part.edge, part.begin, part.end).size();
    }
  });
  if (drawn == 0) throw std::runtime_error("nothing lies within reach");
  auto file = openTable(folder, "areas.csv", "place;x;y;cost");
  for (std::size_t i = 0; i < places.size(); ++i) {
    run(places[i]);
    for (const std::uint32_t node : search.visited()) {
      file << i + 1 << ';';
      writeNode(file, search, metric.network(), node);
    }
  }
  return best;
}

void compareOn(const Network& given, const std::string& folder) {
  const RoadPieces pieces = rawLines(given);
  writeRoads(pieces, folder);
  const double building = bestMilliseconds(5, [&] {
    const Network built = fromLines(pieces);
    const Metric metric(built, Profile{}, Minimise::Distance);
  });
  const Network network = fromLines(pieces);
  const Metric metric(network, Profile{}, Minimise::Distance);
  const std::vector<Snap> places = choosePlaces(metric);
  writePlaces(places, folder);
  auto file = openTable(folder, "ours.csv", "what;milliseconds");
  file << "nearest;" << nearestOfAll(metric, places, folder) << '\n';
  file << "areas;" << areas(metric, places, folder) << '\n';
  file << "building;" << building << '\n';
  file << "nodes;" << network.nodeCount() << "\nedges;" << network.edgeCount() << '\n';
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "walk_peers NETWORK FOLDER (see scripts/bench.sh --peers)\n";
    return 2;
  }
  try {
    compareOn(loadNetwork(argv[1]), argv[2]);
  } catch (const std::exception& error) {
    std::cerr << "walk_peers: " << error.what() << '\n';
    return 1;
  }
  return 0;
}
