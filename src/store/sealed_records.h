#pragma once
// Sealed records of one tier and their table of contents. Sources of src/store only.
//
// A record is sealed under its tier's key and bound to registry, kind, id and version. What is there and in
// which version stands in a manifest, sealed under the same key: 256 shards (by id) and a root that holds
// the shards' versions. So a record that was moved, swapped, removed, added or replaced by its own older
// version is found; a whole file put back is not. A write seals the record, one shard and the root anew.

#include <array>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "seal/crypto.h"
#include "store/connection.h"
#include "store/tiers.h"

namespace michi::store {

struct RecordRef {
  RecordKind kind = RecordKind::Household;
  std::int64_t id = 0;
  auto operator<=>(const RecordRef&) const = default;  // NOLINT(modernize-use-nullptr): clang-tidy 14 and <=>
};

/// The history entry that led to a version of a household, place or supporter: found without a search.
constexpr RecordRef historyOf(RecordKind kind, std::int64_t id, std::int64_t version) {
  constexpr int kVersionBits = 20;
  const RecordKind history = kind == RecordKind::Place       ? RecordKind::PlaceChange
                             : kind == RecordKind::Supporter ? RecordKind::SupporterChange
                                                             : RecordKind::Change;
  return {history, id << kVersionBits | version};
}

/// A key of a tier in one of its generations: re-keying counts up.
struct TierKey {
  seal::Secret key;
  std::int64_t generation = 0;
};

class SealedRecords {
 public:
  /// Nothing is read yet.
  SealedRecords(Connection& connection, std::string registryId, Tier tier, TierKey key);

  /// An empty manifest for a new registry. Inside a write transaction.
  void create();
  /// Reads the manifest if it is another one than that known (first use, or somebody else wrote). Gives the
  /// records that are new, changed or gone since. Inside any transaction.
  /// Throws Error(Damaged) when the root does not open: the rest cannot be judged then.
  std::vector<RecordRef> refresh();

  std::int64_t version(RecordRef record) const;  // 0: there is none
  std::vector<std::int64_t> ids(RecordKind kind) const;
  /// Opens records of a kind, all of them or those with an id; what cannot be trusted goes to findings(), not
  /// to `visit`.
  using Visitor = std::function<void(std::int64_t id, std::int64_t version, const std::string& plain)>;
  void readAll(RecordKind kind, const Visitor& visit);
  /// The same on all cores: `visit` is called from several threads at once, with the number of the record in
  /// the order of ids; `start` is told beforehand how many there are at most.
  using ParallelVisitor =
      std::function<void(std::size_t index, std::int64_t id, std::int64_t version, const std::string& plain)>;
  void readAllInParallel(RecordKind kind, const std::function<void(std::size_t count)>& start,
                         const ParallelVisitor& visit);
  void read(RecordRef record, const Visitor& visit);
  /// What was tampered with, in words, each once.
  const std::vector<std::string>& findings() const { return m_findings; }

  // Writing, inside a write transaction after refresh().
  std::int64_t newId(RecordKind kind);  // never given twice
  /// Its new version: `least` or a higher one. A record that comes back must go on behind the versions that
  /// it had, else an old one of them could be put in its place.
  std::int64_t put(RecordRef record, std::string_view plain, std::int64_t least = 1);
  void remove(RecordRef record);
  /// Bytes of the tier's owner that are sealed in the root.
  const std::string& note() const { return m_note; }
  void setNote(std::string note);
  /// Seals shards and root that changed; call it before the commit.
  void flush();
  /// Forgets what was put and not committed.
  void rollback();
  /// Seals everything anew under another key. Inside a write transaction; includes flush().
  void rekey(TierKey key);

  Tier tier() const { return m_tier; }
  const TierKey& key() const { return m_key; }

 private:
  static constexpr std::size_t kShards = 256;
  static constexpr std::int64_t kRoot = -1;
  using Shard = std::map<RecordRef, std::int64_t>;  // versions

  std::string binding(std::string_view what, std::int64_t id, std::int64_t version) const;
  std::string binding(RecordRef record, std::int64_t version) const;
  static std::size_t shardOf(RecordRef record) {
    return std::hash<std::int64_t>{}(record.id ^ record.id >> 20) % kShards;
  }
  void readRoot(std::string_view plain);
  std::string rootBytes() const;
  void readShard(std::size_t shard, std::vector<RecordRef>& changed);
  void sealManifestRow(std::int64_t shard, std::int64_t version, std::string_view plain);
  void find(std::string what);
  struct Row {
    std::int64_t id = 0, version = 0, generation = 0;
    std::string sealed;
  };
  /// Opens a row; else says what is wrong with it. Safe to call from several threads.
  std::string open(RecordKind kind, const Row& row, std::string& plain) const;
  void findMissing(RecordKind kind, const std::vector<Row>& rows);
  std::vector<Row> rows(RecordKind kind);

  Connection& m_connection;
  std::string m_registryId;
  Tier m_tier;
  TierKey m_key;
  std::int64_t m_rootVersion = 0;
  std::array<std::int64_t, kShards> m_shardVersions = {};
  std::array<Shard, kShards> m_shards;
  std::array<bool, kShards> m_isDirty = {};
  std::array<bool, kShards> m_isLost = {};  // its manifest does not open
  bool m_isRootDirty = false;
  std::map<RecordKind, std::int64_t> m_lastIds;
  std::string m_note;
  std::vector<std::string> m_findings;
  std::optional<Statement> m_write;
  std::optional<Statement> m_read;
};

}  // namespace michi::store
