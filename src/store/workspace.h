#pragma once
// The workspace: one SpatiaLite file (later a PostGIS schema) that holds a city.

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "address/record.h"
#include "base/progress.h"
#include "store/records.h"
#include "store/runs.h"

namespace michi::store {

enum class Access { ReadOnly, ReadWrite };

/// Public layers by name, in the order of drawing and listing. Also the table's name.
/// district facility shelter flood_zone landslide_zone population_mesh need_point road background
/// transit_stop transit_route
struct LayerInfo {
  std::string name;
  std::uint64_t count = 0;
  geo::Box extent;
  std::uint64_t revision = 0;  // grows with each import that changed it
};

struct SourceInfo : Source {
  std::string importedAt;  // ISO time, local
};

struct WorkspaceInfo {
  std::string name;
  std::string crs;  // "EPSG:6678"
  int schemaVersion = 0;
  std::string createdAt;
  std::vector<LayerInfo> layers;
  std::vector<SourceInfo> sources;
};

/// A problem that check() found.
struct Finding {
  std::string what;
  std::string todo;
};

/// One open workspace, one connection. Not to be shared by threads; open one each (readers never block: WAL).
/// Every method throws Error: NotFound (no such file), BadInput (not a workspace), TooNew, Damaged, Busy
/// (another writer, after 5 s), Io (disk full, no permission). A method that throws has changed nothing.
class Workspace {
 public:
  /// Creates a new workspace. `url` is a path, "file:…" or "sqlite:…". The CRS must be a metric plane.
  /// Throws Error(Conflict) when something is there already.
  static Workspace create(const std::string& url, const std::string& name, const std::string& crs);
  /// Opens and, if it is older than the program and Access is ReadWrite, migrates (after a copy beside it).
  static Workspace open(const std::string& url, Access access);
  ~Workspace();
  Workspace(Workspace&&) noexcept;
  Workspace& operator=(Workspace&&) noexcept;

  const std::string& crs() const;
  /// Path of the file, for the map worker.
  const std::string& path() const;
  WorkspaceInfo info() const;
  /// Of a public layer, or of "walk_network", "elevation" or "transit" (all timetables). 0 before the first
  /// import.
  std::uint64_t revision(const std::string& layer) const;

  // Imports. Each is one transaction: all of it or nothing. Records of the same source (kind and name) whose
  // key is no longer given are removed; a record whose key came from another source is taken over.
  // Throws Error(BadInput) when a key is given twice or empty, a number is not finite, or a geometry is
  // missing or not of the layer's type (areas are multi-polygons; a polygon becomes one).
  Changes importDistricts(const Source& source, std::span<const District> records, Progress& progress);
  Changes importFacilities(const Source& source, std::span<const Facility> records, Progress& progress);
  /// Fields that the new list does not know (capacity, hazards …) are kept from the one there: lists are
  /// joined by key.
  Changes importShelters(const Source& source, std::span<const Shelter> records, Progress& progress);
  Changes importFloodZones(const Source& source, std::span<const FloodZone> records, Progress& progress);
  Changes importLandslideZones(const Source& source, std::span<const LandslideZone> records,
                               Progress& progress);
  Changes importPopulation(const Source& source, std::span<const MeshCell> records, Progress& progress);
  Changes importNeedPoints(const Source& source, std::span<const NeedPoint> records, Progress& progress);
  /// Counts roads only. Roads, background and the ready network (walk::Network::save) go in together.
  /// There is one network, so roads of every earlier source go.
  Changes importRoads(const Source& source, std::span<const Road> roads,
                      std::span<const BackgroundArea> background, const std::string& network,
                      Progress& progress);
  /// Elevation and the network rebuilt with its slopes (empty when there are no roads yet).
  void importElevation(const Source& source, const Elevation& elevation, const std::string& network,
                       Progress& progress);
  /// Replaces the feed of the same name. Counts stops, routes and trips (with their stop times) together.
  Changes importTransit(const Source& source, const TransitFeed& feed, Progress& progress);

  /// The address dictionary: replaces what the same source gave.
  Changes importAddresses(const Source& source, std::span<const address::Record> records, Progress& progress);

  /// Changes by hand where one record of district, facility, shelter or need_point lies, in one transaction;
  /// its source stays, the layer's revision grows. A later import of its key replaces the change. Gives what
  /// it was before, for undo. Throws Error(BadInput) for an area that is not valid or a geometry of another
  /// type, Error(NotFound) when the record is gone.
  geo::Geometry moveRecord(const std::string& layer, const std::string& key, const geo::Geometry& geometry);
  /// The same, and Error(Conflict) when it does not lie as `from` any more.
  void moveRecord(const std::string& layer, const std::string& key, const geo::Geometry& from,
                  const geo::Geometry& to);
  /// The notes on the map, in the order given at saving; all are replaced.
  std::vector<Note> notes() const;
  void saveNotes(std::span<const Note> notes);
  /// One note in its place; nothing for `from` adds it at the end, nothing for `to` takes it away. Throws
  /// Error(Conflict) when there is no such note any more.
  void changeNote(const std::optional<Note>& from, const std::optional<Note>& to);
  // Documents, by kind and name
  std::vector<Document> documents(const std::string& kind) const;
  std::optional<Document> document(const std::string& kind, const std::string& name) const;
  /// `version` is the one that was read, 0 for a new one; gives the new version. Throws Error(Conflict) when
  /// it has changed since, or when there is one already; Error(BadInput) without a name or above 16 MiB.
  std::uint64_t saveDocument(const Document& document);
  void removeDocument(const Document& document);

  /// Runs `work` on this workspace and takes back each of its transactions: to see what imports would change.
  /// Between two transactions nothing of the first is left.
  void rehearse(const std::function<void(Workspace&)>& work);

  // Records come in ascending key (byte order).
  std::vector<District> districts() const;
  std::vector<Facility> facilities(std::span<const std::string> kinds = {}) const;  // empty: all
  /// Those of all sources but these: to find the same place in a second list.
  std::vector<Facility> facilitiesOfOthers(std::span<const Source> sources) const;
  std::vector<Shelter> shelters() const;
  /// With a place only those that cover it (edges count), by the spatial index.
  std::vector<FloodZone> floodZones(std::optional<geo::Point> at = {}) const;
  std::vector<LandslideZone> landslideZones(std::optional<geo::Point> at = {}) const;
  std::vector<MeshCell> population(std::optional<int> year = {}) const;
  std::vector<NeedPoint> needPoints() const;
  std::vector<TransitFeedInfo> transitFeeds() const;  // by name
  TransitFeed transitFeed(const std::string& name) const;
  std::optional<Elevation> elevation() const;
  /// Of all sources, in the order of their import; for address::Dictionary.
  std::vector<address::Record> addresses() const;
  /// The bytes given at import, or empty when there are no roads.
  std::string network() const;
  /// Calls back for each row of a public layer, columns as text beside the geometry; for export.
  struct LayerColumns {
    std::vector<std::string> names;
    std::vector<char> types;
  };  // 't' text, 'i' integer, 'r' real
  LayerColumns layerColumns(const std::string& layer) const;
  /// Rows of a public layer for which this SQL condition holds (of layers/*.toml); empty: all.
  std::uint64_t countRows(const std::string& layer, const std::string& condition) const;
  void readLayer(const std::string& layer,
                 const std::function<void(std::span<const std::string> values, std::span<const bool> isNull,
                                          const geo::Geometry& geometry)>& row) const;

  // Runs (store/runs.h)
  std::int64_t saveRun(const Run& run, Progress& progress);
  std::vector<RunInfo> runs() const;  // newest first
  std::optional<Run> latestRun(const std::string& kind) const;

  /// Integrity of the file, foreign keys, geometries, counts; empty when all is well.
  std::vector<Finding> check(Progress& progress) const;
  /// A consistent copy while others work (SQLite's online backup). Never overwrites. Verified before it gets
  /// its name.
  void backup(const std::string& file, Progress& progress) const;

 private:
  friend class Registry;
  struct Impl;
  explicit Workspace(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> m_impl;
};

}  // namespace michi::store
