#pragma once
// What stands behind Workspace; its jobs are spread over several sources.

#include <string>
#include <string_view>

#include "store/connection.h"
#include "store/records.h"
#include "store/workspace.h"

namespace michi::store {

struct Workspace::Impl {
  Impl(const std::filesystem::path& file, OpenMode mode) : connection(file, mode), path(toUtf8(file)) {}

  mutable Connection connection;
  std::string path;
  std::string crs;
  bool isReadOnly = false;

  /// The connection; throws Error(Conflict) on a workspace opened for reading only.
  Connection& writable() const;
};

/// The row of a source, new or replaced by kind and name; its id. Inside the caller's transaction.
std::int64_t saveSource(Connection& connection, const Source& source);
/// Counts the layer's revision up when something changed.
void touchLayer(Connection& connection, std::string_view layer, const Changes& changes);
void touchLayer(Connection& connection, std::string_view layer);
std::uint64_t layerRevision(Connection& connection, std::string_view layer);

inline constexpr std::string_view kNetworkLayer = "walk_network";
inline constexpr std::string_view kElevationLayer = "elevation";
inline constexpr std::string_view kTransitLayer = "transit";
inline constexpr std::string_view kAddressLayer = "address";

Changes saveShelters(Connection& connection, std::int64_t sourceId, std::span<const Shelter> records,
                     Progress& progress);
Changes saveTransit(Connection& connection, std::int64_t sourceId, const TransitFeed& feed,
                    Progress& progress);
TransitFeed loadTransit(Connection& connection, const std::string& name);

/// Replaces the network; empty bytes remove it. True when it is another one than before.
bool saveNetwork(Connection& connection, std::int64_t sourceId, const std::string& bytes);
std::string loadNetwork(Connection& connection);
/// True when it is another one than before. Throws Error(BadInput) when the grid does not fit its numbers.
bool saveElevation(Connection& connection, std::int64_t sourceId, const Elevation& elevation);
std::optional<Elevation> loadElevation(Connection& connection);

/// Migration to schema version 2.
void createAddressTables(Connection& connection);
/// Migration to schema version 4.
void createNoteTable(Connection& connection);
/// Migration to schema version 5.
void createDocumentTable(Connection& connection);
Changes saveAddresses(Connection& connection, std::int64_t sourceId,
                      std::span<const address::Record> records);

std::int64_t saveRunRows(Connection& connection, const Run& run, Progress& progress);
std::vector<RunInfo> loadRuns(Connection& connection);
std::optional<Run> loadLatestRun(Connection& connection, const std::string& kind);

std::vector<Finding> checkWorkspace(Connection& connection, Progress& progress);

}  // namespace michi::store
