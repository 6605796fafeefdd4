#pragma once
// What a workspace holds, as plain values. Positions and areas are in the workspace's plane CRS (metres).
// Each record has a natural key; importing again replaces by it.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "geo/geometry.h"
#include "geo/point.h"

namespace michi::store {

/// 行政区: the unit of safety-net meetings and of every table by district.
struct District {
  std::string code;
  std::string name;
  std::string former;   // former municipality (水沢, 江刺 …), may be empty
  std::string council;  // 振興会, may be empty
  geo::Geometry area;   // valid MultiPolygon
};

/// A shop, clinic, pharmacy, salon … `kind` is a key of data/rules/facility_kinds.toml.
struct Facility {
  std::string key;
  std::string kind;
  std::string name;
  std::string address;
  std::string attributes = "{}";  // JSON object of what else the source says
  geo::Point position;
};

/// The eight statutory hazards of 災害対策基本法 49条の4, as bits, in the order of the national list.
enum class Hazard : std::uint8_t {
  Flood,
  Landslide,
  StormSurge,
  Earthquake,
  Tsunami,
  Fire,
  InlandFlood,
  Volcano
};
inline constexpr int kHazardCount = 8;
constexpr std::uint8_t bit(Hazard hazard) {
  return static_cast<std::uint8_t>(1U << static_cast<unsigned>(hazard));
}

/// 指定緊急避難場所 and/or 指定避難所, joined by 共通ID (its first 11 characters).
/// A workspace keeps what each list (source) says and shows them joined, in the order of import: a text that
/// is not empty, a capacity that is given, hazards that are not 0 and the position replace what an earlier
/// list said; the two flags are true when any list says so. Importing a list again replaces what that list
/// had said, and only that.
struct Shelter {
  std::string key;
  std::string name;
  std::string address;
  bool isEmergencyPlace = false;  // 指定緊急避難場所
  bool isShelter = false;         // 指定避難所
  std::uint8_t hazards = 0;       // bits of Hazard for which the emergency place is designated
  std::optional<int> capacity;    // 想定収容人数
  std::string accepts;            // 受入対象者
  std::string note;
  geo::Point position;
};

/// KSJ A31/A31a/A31b: which map a flood polygon belongs to.
enum class FloodMap : std::uint8_t { Planned = 1, Maximum = 2, Duration = 3, Collapse = 4 };

/// `rank` by map: depth 1–6, duration 1–7, collapse 1 氾濫流, 2 河岸侵食, 3 both (facts of KSJ code lists).
struct FloodZone {
  std::string key;
  FloodMap map = FloodMap::Maximum;
  int rank = 0;
  std::string river;
  geo::Geometry area;
};

/// KSJ A33. phenomenon: 1 急傾斜地の崩壊, 2 土石流, 3 地滑り.
/// zone: 1 警戒区域, 2 特別警戒区域, 3 警戒区域(指定前), 4 特別警戒区域(指定前).
struct LandslideZone {
  std::string key;
  int phenomenon = 0;
  int zone = 0;
  std::string name;
  std::string place;
  std::string noticeDate;  // ISO date, empty when unknown (9999/1/1 in the source)
  geo::Geometry area;
};

/// One populated cell of the 250 m (or other) mesh for one year.
struct MeshCell {
  std::string key;  // "<mesh id>/<year>"
  std::string meshId;
  int year = 0;
  double total = 0;
  std::optional<double> under15, from15To64, over65, over75, over80;  // absent when hidden or not in the file
  geo::Geometry area;
};

/// An anonymous point of need, for those who plan without the registry.
struct NeedPoint {
  std::string key;
  std::string needClass;  // a key of data/rules/need_classes.toml
  double weight = 1;
  geo::Point position;
};

/// A piece of road between two junctions, as drawn on the map; the walking network is built from the same
/// pieces.
struct Road {
  std::string key;
  std::string name;
  std::string roadClass;  // OSM highway value or the source's own class
  double length = 0;      // metres
  bool isWalkable = true;
  geo::Geometry line;
};

/// Water and other background drawn under everything (from OSM).
struct BackgroundArea {
  std::string key;
  std::string kind;  // water
  std::string name;
  geo::Geometry area;
};

/// Terrain on a regular grid in the workspace CRS, row 0 in the north, heights in metres (NaN: unknown).
struct Elevation {
  std::uint32_t columns = 0;
  std::uint32_t rows = 0;
  geo::Point topLeft;   // outer corner of the first cell
  double cellSize = 0;  // metres, square cells
  std::vector<float> heights;
};

/// A timetable feed (GTFS / GTFS-JP) as flat tables; indices refer to the vectors of the same feed.
struct TransitFeed {
  struct Stop {
    std::string id, name, reading, zone, parent;
    int locationType = 0;
    geo::Point position;
  };
  struct Route {
    std::string id, agency, shortName, longName, colour;
    int type = 3;
  };
  struct Trip {
    std::string id, service, headsign;
    std::uint32_t route = 0;
    int direction = -1;
  };
  struct StopTime {
    std::uint32_t trip = 0, stop = 0;
    std::int32_t sequence = 0, arrival = -1, departure = -1;
    int pickup = 0, dropOff = 0;
  };
  struct Service {
    std::string id;
    std::uint8_t weekdays = 0;
    int startDate = 0, endDate = 0;
  };  // bit 0 Monday; yyyymmdd
  struct Exception {
    std::string service;
    int date = 0;
    bool added = false;
  };
  struct Frequency {
    std::uint32_t trip = 0;
    std::int32_t start = 0, end = 0, headway = 0;
  };

  std::string name;  // the file's name without ending
  std::string publisher;
  std::string version;
  int startDate = 0;  // yyyymmdd, 0 unknown
  int endDate = 0;
  std::vector<std::string> agencies;
  std::vector<Stop> stops;
  std::vector<Route> routes;
  std::vector<Trip> trips;
  std::vector<StopTime> stopTimes;
  std::vector<Service> services;
  std::vector<Exception> exceptions;
  std::vector<Frequency> frequencies;
};

/// A timetable feed without its content.
struct TransitFeedInfo {
  std::string name;
  int endDate = 0;  // yyyymmdd, 0 unknown
};

/// A remark drawn on the map, for all to see. No names of persons belong in it.
struct Note {
  std::string kind;  // text arrow line area
  std::string text;
  std::string colour;      // "#RRGGBB"
  geo::Geometry geometry;  // a point, a line string or a polygon, by kind
  bool operator==(const Note& o) const {
    return kind == o.kind && text == o.text && colour == o.colour && geometry.wkb() == o.geometry.wkb();
  }
};

/// What staff write down and come back to: a scenario, an offer of support, an agreement. Nothing personal
/// belongs in it.
struct Document {
  std::string kind;  // "scenario"
  std::string name;
  std::string body;                            // JSON
  std::uint64_t version = 0;                   // grows with each change; 0: not saved yet
  std::string createdAt = {}, changedAt = {};  // ISO time
};

/// Where records came from; one row for each imported file, shown with every result.
struct Source {
  std::string kind;      // districts, roads, facilities …
  std::string name;      // file name; with `kind` the dataset that a later import of the same name replaces
  std::string sha256;    // of the file(s)
  std::string crs;       // as found
  std::string encoding;  // as found
  std::string dataDate;  // ISO date of the data where the file says so
  std::uint64_t rowsRead = 0;
  std::uint64_t rowsRejected = 0;
};

/// What an import did to the workspace.
struct Changes {
  std::uint64_t added = 0;
  std::uint64_t changed = 0;
  std::uint64_t unchanged = 0;
  std::uint64_t removed = 0;
};

}  // namespace michi::store
