// The imports of Workspace: one transaction each.

#include "store/keyed_writer.h"
#include "store/record_rows.h"
#include "store/workspace_impl.h"

namespace michi::store {
namespace {

constexpr double kWritten = 0.9;  // of an import; the rest is the commit

/// Runs `work(sourceId, progress)` in a transaction of its own.
template <class Work>
auto inTransaction(Connection& connection, const Source& source, Progress& progress, const Work& work) {
  Transaction transaction(connection, Transaction::Kind::Write);
  Progress writing = progress.part(0, kWritten);
  const auto result = work(saveSource(connection, source), writing);
  progress.report(1);  // the last chance to cancel: what is committed must not be called stopped
  transaction.commit();
  return result;
}

template <class Record>
Changes writeLayer(Connection& connection, std::string_view layer, std::int64_t sourceId,
                   std::span<const Record> records, Progress& progress,
                   Removes removes = Removes::SameSource) {
  const Changes changes = writeKeyed(
      connection, layerTable(layer), sourceId, removes, records.size(),
      [&](std::size_t i, Row& row) { eachColumn(row, records[i]); }, progress);
  touchLayer(connection, layer, changes);
  return changes;
}

template <class Record>
Changes importLayer(Connection& connection, std::string_view layer, const Source& source,
                    std::span<const Record> records, Progress& progress) {
  return inTransaction(connection, source, progress, [&](std::int64_t sourceId, Progress& writing) {
    return writeLayer(connection, layer, sourceId, records, writing);
  });
}

}  // namespace

void Workspace::rehearse(const std::function<void(Workspace&)>& work) {
  struct Rehearsal {
    explicit Rehearsal(Connection& of) : connection(of) { connection.setRehearsal(true); }
    ~Rehearsal() { connection.setRehearsal(false); }
    Rehearsal(const Rehearsal&) = delete;
    Rehearsal& operator=(const Rehearsal&) = delete;
    Connection& connection;
  };
  const Rehearsal rehearsal(m_impl->writable());
  work(*this);
}

Changes Workspace::importDistricts(const Source& source, std::span<const District> records,
                                   Progress& progress) {
  return importLayer(m_impl->writable(), "district", source, records, progress);
}

Changes Workspace::importFacilities(const Source& source, std::span<const Facility> records,
                                    Progress& progress) {
  return importLayer(m_impl->writable(), "facility", source, records, progress);
}

Changes Workspace::importFloodZones(const Source& source, std::span<const FloodZone> records,
                                    Progress& progress) {
  return importLayer(m_impl->writable(), "flood_zone", source, records, progress);
}

Changes Workspace::importLandslideZones(const Source& source, std::span<const LandslideZone> records,
                                        Progress& progress) {
  return importLayer(m_impl->writable(), "landslide_zone", source, records, progress);
}

Changes Workspace::importPopulation(const Source& source, std::span<const MeshCell> records,
                                    Progress& progress) {
  return importLayer(m_impl->writable(), "population_mesh", source, records, progress);
}

Changes Workspace::importNeedPoints(const Source& source, std::span<const NeedPoint> records,
                                    Progress& progress) {
  return importLayer(m_impl->writable(), "need_point", source, records, progress);
}

Changes Workspace::importShelters(const Source& source, std::span<const Shelter> records,
                                  Progress& progress) {
  Connection& connection = m_impl->writable();
  return inTransaction(connection, source, progress, [&](std::int64_t sourceId, Progress& writing) {
    const Changes changes = saveShelters(connection, sourceId, records, writing);
    touchLayer(connection, "shelter", changes);
    return changes;
  });
}

Changes Workspace::importRoads(const Source& source, std::span<const Road> roads,
                               std::span<const BackgroundArea> background, const std::string& network,
                               Progress& progress) {
  Connection& connection = m_impl->writable();
  return inTransaction(connection, source, progress, [&](std::int64_t sourceId, Progress& writing) {
    constexpr double kRoads = 0.9;
    Progress roadWriting = writing.part(0, kRoads);
    const Changes changes = writeLayer(connection, "road", sourceId, roads, roadWriting, Removes::Everything);
    Progress backgroundWriting = writing.part(kRoads, 1);
    writeLayer(connection, "background", sourceId, background, backgroundWriting, Removes::Everything);
    if (saveNetwork(connection, sourceId, network)) touchLayer(connection, kNetworkLayer);
    return changes;
  });
}

void Workspace::importElevation(const Source& source, const Elevation& elevation, const std::string& network,
                                Progress& progress) {
  Connection& connection = m_impl->writable();
  inTransaction(connection, source, progress, [&](std::int64_t sourceId, Progress&) {
    const bool isNew = saveElevation(connection, sourceId, elevation);
    if (isNew) touchLayer(connection, kElevationLayer);
    if (!network.empty() && saveNetwork(connection, sourceId, network)) touchLayer(connection, kNetworkLayer);
    return isNew;
  });
}

Changes Workspace::importTransit(const Source& source, const TransitFeed& feed, Progress& progress) {
  Connection& connection = m_impl->writable();
  return inTransaction(connection, source, progress, [&](std::int64_t sourceId, Progress& writing) {
    return saveTransit(connection, sourceId, feed, writing);
  });
}

Changes Workspace::importAddresses(const Source& source, std::span<const address::Record> records,
                                   Progress& progress) {
  Connection& connection = m_impl->writable();
  return inTransaction(connection, source, progress, [&](std::int64_t sourceId, Progress&) {
    return saveAddresses(connection, sourceId, records);
  });
}

}  // namespace michi::store
