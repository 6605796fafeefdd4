// Roads: OSM files or prepared line networks, to what is drawn and to the walking network.

#include <algorithm>
#include <set>

#include "base/error.h"
#include "base/text.h"
#include "ingest/digest.h"
#include "ingest/heights.h"
#include "ingest/line_roads.h"
#include "ingest/osm_file.h"
#include "ingest/osm_roads.h"

namespace michi::ingest {
namespace {

/// One network comes of one import, so all of its files are one source.
store::Source beginAll(ImportRun& run) {
  store::Source source;
  std::string digests;
  for (const std::string& file : run.options.files) {
    const store::Source each = run.begin(file);
    source.kind = each.kind;
    source.name += (source.name.empty() ? "" : ", ") + each.name;
    digests += each.sha256;
  }
  source.sha256 = digests;
  if (run.options.files.size() > 1) {
    Sha256 digest;
    digest.add(digests);
    source.sha256 = digest.hex();
  }
  return source;
}

/// Returns whether the network's pieces have node keys that mean the same in all files.
bool readRoads(ImportRun& run, const std::string& file, const catalog::OsmWalking& rules,
               store::Source& source, RoadSet& set) {
  bool isOsm = false;
  for (const InputFile& input : listInputs(file)) {
    if (!isOsmFile(input)) continue;
    isOsm = true;
    source.crs = "EPSG:4326";
    readOsmRoads(run, input, rules, set);
  }
  if (isOsm) return true;
  return readLineRoads(run, file, rules, source, set) && run.options.files.size() == 1;
}

/// A road of two extracts that overlap is there twice.
void rejectRepeated(const RoadSet& set) {
  std::set<std::string> keys;
  for (const store::Road& road : set.roads) {
    if (keys.insert(road.key).second) continue;
    throw Error(ErrorKind::BadInput, text("Road %1 is in two of the files.", road.key), {},
                text("Import files that do not overlap, or one that holds them all."));
  }
}

}  // namespace

void importRoads(ImportRun& run) {
  const auto rules = catalog::OsmWalking::read(run.rulesFile("osm_walking.toml"));
  store::Source source = beginAll(run);
  RoadSet set;
  bool hasNodes = true;
  run.progress.step(0, text("Reading roads"));
  for (const std::string& file : run.options.files)
    hasNodes = readRoads(run, file, rules, source, set) && hasNodes;
  rejectRepeated(set);
  if (set.pieces.size() == 0) {
    throw Error(ErrorKind::BadInput, text("There is no road that can be walked."), source.name,
                text("Check the file, and the rules in data/rules/osm_walking.toml."));
  }
  if (!hasNodes) walk::joinEnds(set.pieces, Metres(run.options.joinTolerance));
  run.end(source);
  Progress building = run.progress.part(0.4, 0.7);
  const walk::Network network =
      walk::Network::build(set.pieces, heightsOf(run.workspace.elevation()), building);
  Progress storing = run.progress.part(0.7, 1);
  run.add(source, run.workspace.importRoads(source, set.roads, set.background, network.save(), storing));
}

}  // namespace michi::ingest
