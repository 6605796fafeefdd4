// Runs over households, sealed.

#include "seal/pack.h"
#include "store/dialect.h"
#include "store/registry_impl.h"
#include "store/workspace_impl.h"

namespace michi::store {
namespace {

std::string pack(const Run& run) {
  seal::Packer packer;
  packer.add(run.kind).add(run.createdAt).add(run.program).add(run.parameters).add(run.summary);
  packer.add(static_cast<std::int64_t>(run.inputs.size()));
  for (const auto& [layer, revision] : run.inputs) packer.add(layer).add(static_cast<std::int64_t>(revision));
  packer.add(static_cast<std::int64_t>(run.coverage.size()));
  for (const CoverageRow& row : run.coverage) {
    packer.add(row.pointKey).add(row.districtCode).add(row.kind).add(row.facilityKey).add(row.distance);
    packer.add(row.minutes).add(row.offNetwork).add(row.reached).add(row.weight);
    packer.add(row.position.x).add(row.position.y);
  }
  packer.add(static_cast<std::int64_t>(run.priority.size()));
  for (const PriorityRow& row : run.priority) {
    packer.add(row.pointKey).add(row.districtCode).add(row.priorityClass).add(row.score);
    packer.add(std::int64_t{row.floodRank}).add(std::int64_t{row.collapse}).add(std::int64_t{row.landslide});
    packer.add(row.shelterKey)
        .add(row.distance)
        .add(row.minutes)
        .add(row.reason)
        .add(row.shares)
        .add(row.weight);
    packer.add(row.position.x).add(row.position.y);
  }
  return packer.bytes();
}

std::string textOf(seal::Unpacker& unpacker) { return std::string(unpacker.field()); }

CoverageRow coverageRow(seal::Unpacker& from) {
  CoverageRow row;
  row.pointKey = textOf(from);
  row.districtCode = textOf(from);
  row.kind = textOf(from);
  row.facilityKey = textOf(from);
  row.distance = from.real();
  row.minutes = from.real();
  row.offNetwork = from.real();
  row.reached = textOf(from);
  row.weight = from.real();
  row.position.x = from.real();
  row.position.y = from.real();
  return row;
}

PriorityRow priorityRow(seal::Unpacker& from) {
  PriorityRow row;
  row.pointKey = textOf(from);
  row.districtCode = textOf(from);
  row.priorityClass = textOf(from);
  row.score = from.real();
  row.floodRank = static_cast<int>(from.number());
  row.collapse = static_cast<int>(from.number());
  row.landslide = static_cast<int>(from.number());
  row.shelterKey = textOf(from);
  row.distance = from.real();
  row.minutes = from.real();
  row.reason = textOf(from);
  row.shares = textOf(from);
  row.weight = from.real();
  row.position.x = from.real();
  row.position.y = from.real();
  return row;
}

Run unpack(std::int64_t id, const std::string& bytes) {
  seal::Unpacker from(bytes);
  Run run;
  run.id = id;
  run.kind = textOf(from);
  run.createdAt = textOf(from);
  run.program = textOf(from);
  run.parameters = textOf(from);
  run.summary = textOf(from);
  for (std::int64_t n = from.number(); n > 0; --n) {
    const std::string layer = textOf(from);
    run.inputs[layer] = static_cast<std::uint64_t>(from.number());
  }
  for (std::int64_t n = from.number(); n > 0; --n) run.coverage.push_back(coverageRow(from));
  for (std::int64_t n = from.number(); n > 0; --n) run.priority.push_back(priorityRow(from));
  return run;
}

constexpr std::string_view kRegistryLayer = "registry";

}  // namespace

std::uint64_t Registry::revision() const { return static_cast<std::uint64_t>(m_impl->note.revision); }

std::int64_t Registry::saveRun(const Run& run) {
  std::int64_t id = 0;
  m_impl->write([&] {
    SealedRecords& records = m_impl->of(RecordKind::Run);
    std::vector<std::int64_t> sameKind;
    records.readAll(RecordKind::Run, [&](std::int64_t number, std::int64_t, const std::string& plain) {
      if (seal::Unpacker(plain).field() == run.kind) sameKind.push_back(number);
    });
    for (std::size_t i = 0; i + kKeptRuns <= sameKind.size(); ++i)
      records.remove({RecordKind::Run, sameKind[i]});
    Run stamped = run;
    stamped.createdAt = m_impl->connection.textValue("SELECT " + std::string(dialect::kNow));
    stamped.inputs[std::string(kRegistryLayer)] = static_cast<std::uint64_t>(m_impl->note.revision);
    id = records.newId(RecordKind::Run);
    std::string plain = pack(stamped);
    records.put({RecordKind::Run, id}, plain);
    seal::wipe(plain);
    m_impl->record("compute", "run " + std::to_string(id), run.kind);
  });
  return id;
}

std::optional<Run> Registry::latestRun(const std::string& kind) const {
  const Transaction reading(m_impl->connection, Transaction::Kind::Read);
  std::optional<Run> latest;
  m_impl->of(RecordKind::Run)
      .readAll(RecordKind::Run, [&](std::int64_t id, std::int64_t, const std::string& plain) {
        if (seal::Unpacker(plain).field() == kind) latest = unpack(id, plain);
      });
  if (!latest) return {};
  for (const auto& [layer, revisionThen] : latest->inputs) {
    const std::uint64_t now = layer == kRegistryLayer ? revision() : layerRevision(m_impl->connection, layer);
    latest->isStale = latest->isStale || now != revisionThen;
  }
  return latest;
}

}  // namespace michi::store
