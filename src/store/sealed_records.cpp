#include "store/sealed_records.h"

#include <algorithm>

#include "base/error.h"
#include "base/parallel.h"
#include "base/text.h"
#include "seal/pack.h"

namespace michi::store {
namespace {

constexpr std::string_view kSelect =
    "SELECT id, version, generation, sealed FROM sealed_record WHERE kind = :kind";

[[noreturn]] void failRoot(Connection& connection, Tier tier) {
  throw Error(ErrorKind::Damaged, text("The table of contents of the %1 was tampered with.", titleOf(tier)),
              connection.file(), text("Work on with a backup of it."));
}

/// Versions known before and now: what differs.
void difference(const std::map<RecordRef, std::int64_t>& before, const std::map<RecordRef, std::int64_t>& now,
                std::vector<RecordRef>& changed) {
  for (const auto& [record, version] : now) {
    const auto known = before.find(record);
    if (known == before.end() || known->second != version) changed.push_back(record);
  }
  for (const auto& [record, version] : before) {
    if (!now.contains(record)) changed.push_back(record);
  }
}

}  // namespace

SealedRecords::SealedRecords(Connection& connection, std::string registryId, Tier tier, TierKey key)
    : m_connection(connection), m_registryId(std::move(registryId)), m_tier(tier), m_key(std::move(key)) {}

std::string SealedRecords::binding(std::string_view what, std::int64_t id, std::int64_t version) const {
  return seal::pack(m_registryId, what, id, version, m_key.generation);
}

std::string SealedRecords::binding(RecordRef record, std::int64_t version) const {
  return binding(nameOf(record.kind), record.id, version);
}

void SealedRecords::find(std::string what) {
  if (std::find(m_findings.begin(), m_findings.end(), what) == m_findings.end())
    m_findings.push_back(std::move(what));
}

// Manifest

void SealedRecords::create() {
  for (std::size_t i = 0; i < kShards; ++i) m_isDirty[i] = true;
  m_isRootDirty = true;
  flush();
}

void SealedRecords::sealManifestRow(std::int64_t shard, std::int64_t version, std::string_view plain) {
  const std::string what = "manifest " + std::string(nameOf(m_tier));
  Statement(m_connection,
            "INSERT OR REPLACE INTO sealed_manifest (tier, shard, version, generation, sealed) "
            "VALUES (:tier, :shard, :version, :generation, :sealed)",
            "tiiib")
      .set(0, nameOf(m_tier))
      .set(1, shard)
      .set(2, version)
      .set(3, m_key.generation)
      .set(4, seal::sealBytes(m_key.key, plain, binding(what, shard, version)))
      .run();
}

std::string SealedRecords::rootBytes() const {
  seal::Packer packer;
  for (const std::int64_t version : m_shardVersions) packer.add(version);
  for (const RecordKind kind : kRecordKinds) {
    const auto last = m_lastIds.find(kind);
    packer.add(last == m_lastIds.end() ? std::int64_t{0} : last->second);
  }
  packer.add(m_note);
  return packer.bytes();
}

void SealedRecords::readRoot(std::string_view plain) {
  seal::Unpacker unpacker(plain);
  for (std::int64_t& version : m_shardVersions) version = unpacker.number();
  for (const RecordKind kind : kRecordKinds) m_lastIds[kind] = unpacker.number();
  m_note = unpacker.field();
}

std::vector<RecordRef> SealedRecords::refresh() {
  Statement row(m_connection, "SELECT version, sealed FROM sealed_manifest WHERE tier = :tier AND shard = -1",
                "t", "ib");
  row.set(0, nameOf(m_tier));
  if (!row.next()) failRoot(m_connection, m_tier);
  const std::int64_t version = row.integer(0);
  if (version == m_rootVersion) return {};
  std::string plain;
  const std::string what = "manifest " + std::string(nameOf(m_tier));
  // A root that went backwards while we look is an old one put back.
  if (version < m_rootVersion ||
      !seal::openBytes(m_key.key, row.bytes(1), binding(what, kRoot, version), plain))
    failRoot(m_connection, m_tier);
  const std::array<std::int64_t, kShards> before = m_shardVersions;
  readRoot(plain);
  const bool isFirst = m_rootVersion == 0;
  m_rootVersion = version;
  std::vector<RecordRef> changed;
  for (std::size_t shard = 0; shard < kShards; ++shard) {
    if (isFirst || before[shard] != m_shardVersions[shard]) readShard(shard, changed);
  }
  return changed;
}

void SealedRecords::readShard(std::size_t shard, std::vector<RecordRef>& changed) {
  Statement row(m_connection,
                "SELECT version, sealed FROM sealed_manifest WHERE tier = :tier AND shard = :shard", "ti",
                "ib");
  row.set(0, nameOf(m_tier)).set(1, static_cast<std::int64_t>(shard));
  std::string plain;
  const std::string what = "manifest " + std::string(nameOf(m_tier));
  const std::int64_t version = m_shardVersions[shard];
  m_isLost[shard] = !row.next() || row.integer(0) != version ||
                    !seal::openBytes(m_key.key, row.bytes(1),
                                     binding(what, static_cast<std::int64_t>(shard), version), plain);
  Shard now;
  if (m_isLost[shard]) {
    find(text("Part %1 of the table of contents of the %2 was tampered with.", shard, titleOf(m_tier)));
  } else {
    seal::Unpacker unpacker(plain);
    while (!unpacker.isAtEnd()) {
      const auto kind = static_cast<RecordKind>(unpacker.number());
      const std::int64_t id = unpacker.number();
      now.emplace_hint(now.end(), RecordRef{kind, id}, unpacker.number());
    }
  }
  difference(m_shards[shard], now, changed);
  m_shards[shard] = std::move(now);
}

void SealedRecords::flush() {
  for (std::size_t shard = 0; shard < kShards; ++shard) {
    if (!m_isDirty[shard]) continue;
    seal::Packer packer;
    for (const auto& [record, version] : m_shards[shard])
      packer.add(static_cast<std::int64_t>(record.kind)).add(record.id).add(version);
    sealManifestRow(static_cast<std::int64_t>(shard), ++m_shardVersions[shard], packer.bytes());
    m_isDirty[shard] = false;
    m_isRootDirty = true;
  }
  if (m_isRootDirty) sealManifestRow(kRoot, ++m_rootVersion, rootBytes());
  m_isRootDirty = false;
}

void SealedRecords::rollback() {
  m_isDirty.fill(false);
  m_isRootDirty = false;
  m_rootVersion = 0;  // read again
  m_shards = {};
}

void SealedRecords::setNote(std::string note) {
  m_note = std::move(note);
  m_isRootDirty = true;
}

// Records

std::int64_t SealedRecords::version(RecordRef record) const {
  const Shard& shard = m_shards[shardOf(record)];
  const auto found = shard.find(record);
  return found == shard.end() ? 0 : found->second;
}

std::vector<std::int64_t> SealedRecords::ids(RecordKind kind) const {
  std::vector<std::int64_t> ids;
  for (const Shard& shard : m_shards) {
    for (const auto& [record, version] : shard) {
      if (record.kind == kind) ids.push_back(record.id);
    }
  }
  std::sort(ids.begin(), ids.end());
  return ids;
}

std::string SealedRecords::open(RecordKind kind, const Row& row, std::string& plain) const {
  const RecordRef record{kind, row.id};
  if (m_isLost[shardOf(record)]) return text("The %1 %2 cannot be verified.", titleOf(kind), row.id);
  const std::int64_t known = version(record);
  if (known == 0) return text("The %1 %2 was added from outside.", titleOf(kind), row.id);
  if (known != row.version) return text("The %1 %2 was replaced by another version.", titleOf(kind), row.id);
  if (row.generation != m_key.generation ||
      !seal::openBytes(m_key.key, row.sealed, binding(record, row.version), plain))
    return text("The %1 %2 was tampered with.", titleOf(kind), row.id);
  return {};
}

std::vector<SealedRecords::Row> SealedRecords::rows(RecordKind kind) {
  Statement query(m_connection, std::string(kSelect) + " ORDER BY id", "t", "iiib");
  query.set(0, nameOf(kind));
  std::vector<Row> rows;
  while (query.next()) rows.push_back({query.integer(0), query.integer(1), query.integer(2), query.bytes(3)});
  return rows;
}

void SealedRecords::findMissing(RecordKind kind, const std::vector<Row>& rows) {
  for (const std::int64_t id : ids(kind)) {
    if (!std::binary_search(rows.begin(), rows.end(), Row{id, 0, 0, {}},
                            [](const Row& a, const Row& b) { return a.id < b.id; }))
      find(text("The %1 %2 was removed from outside.", titleOf(kind), id));
  }
}

void SealedRecords::readAll(RecordKind kind, const Visitor& visit) {
  const std::vector<Row> all = rows(kind);
  std::string plain;
  for (const Row& row : all) {
    std::string problem = open(kind, row, plain);
    if (problem.empty())
      visit(row.id, row.version, plain);
    else
      find(std::move(problem));
  }
  seal::wipe(plain);
  findMissing(kind, all);
}

void SealedRecords::readAllInParallel(RecordKind kind, const std::function<void(std::size_t count)>& start,
                                      const ParallelVisitor& visit) {
  const std::vector<Row> all = rows(kind);
  start(all.size());
  std::vector<std::string> problems(all.size());
  constexpr std::size_t kStack = 8U << 10U;  // the system keeps a thread's stack when the thread has ended
  parallelFor(all.size(), 0, [&](unsigned, std::size_t i) {
    std::string plain;
    problems[i] = open(kind, all[i], plain);
    if (problems[i].empty()) visit(i, all[i].id, all[i].version, plain);
    seal::wipe(plain);
    seal::wipeStack(kStack);
  });
  for (std::string& problem : problems) {
    if (!problem.empty()) find(std::move(problem));
  }
  findMissing(kind, all);
}

void SealedRecords::read(RecordRef record, const Visitor& visit) {
  if (!m_read) m_read.emplace(m_connection, std::string(kSelect) + " AND id = :id", "ti", "iiib");
  m_read->set(0, nameOf(record.kind)).set(1, record.id);
  if (m_read->next()) {
    const Row row{m_read->integer(0), m_read->integer(1), m_read->integer(2), m_read->bytes(3)};
    while (m_read->next()) {  // to its end, or it would hold on to this moment of the file
    }
    std::string plain;
    std::string problem = open(record.kind, row, plain);
    if (problem.empty())
      visit(row.id, row.version, plain);
    else
      find(std::move(problem));
    seal::wipe(plain);
  } else if (version(record) != 0) {
    find(text("The %1 %2 was removed from outside.", titleOf(record.kind), record.id));
  }
}

std::int64_t SealedRecords::newId(RecordKind kind) {
  m_isRootDirty = true;
  return ++m_lastIds[kind];
}

std::int64_t SealedRecords::put(RecordRef record, std::string_view plain, std::int64_t least) {
  const std::size_t shard = shardOf(record);
  const std::int64_t next = std::max(version(record) + 1, least);
  if (!m_write) {
    m_write.emplace(m_connection,
                    "INSERT OR REPLACE INTO sealed_record (kind, id, version, generation, sealed) "
                    "VALUES (:kind, :id, :version, :generation, :sealed)",
                    "tiiib");
  }
  m_write->set(0, nameOf(record.kind))
      .set(1, record.id)
      .set(2, next)
      .set(3, m_key.generation)
      .set(4, seal::sealBytes(m_key.key, plain, binding(record, next)))
      .run();
  m_shards[shard][record] = next;
  m_isDirty[shard] = true;
  std::int64_t& last = m_lastIds[record.kind];
  last = std::max(last, record.id);
  return next;
}

void SealedRecords::remove(RecordRef record) {
  Statement(m_connection, "DELETE FROM sealed_record WHERE kind = :kind AND id = :id", "ti")
      .set(0, nameOf(record.kind))
      .set(1, record.id)
      .run();
  m_shards[shardOf(record)].erase(record);
  m_isDirty[shardOf(record)] = true;
}

void SealedRecords::rekey(TierKey key) {
  std::vector<std::pair<RecordRef, std::string>> all;
  for (const RecordKind kind : kRecordKinds) {
    if (tierOf(kind) != m_tier) continue;
    readAll(kind, [&](std::int64_t id, std::int64_t, const std::string& plain) {
      all.push_back({{kind, id}, plain});
    });
  }
  if (!m_findings.empty()) {
    throw Error(ErrorKind::Damaged, m_findings.front(), m_connection.file(),
                text("Work on with a backup of it."));
  }
  m_key = std::move(key);
  for (auto& [record, plain] : all) {
    put(record, plain);
    seal::wipe(plain);
  }
  m_isDirty.fill(true);
  flush();
}

}  // namespace michi::store
