#pragma once
// Who did what when and why: an append-only chain. Each entry holds the hash of the one before, and is signed
// by its user. The number and hash of the last one also stand, sealed, in the registry (its anchor), so that
// a trail whose end was cut off is found by whoever has a key.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "seal/crypto.h"
#include "store/connection.h"

namespace michi::store {

struct AuditEntry {
  std::int64_t seq = 0;  // from 1
  std::string at;        // local ISO time
  std::int64_t user = 0;
  std::string login;    // of the user, where it is still known
  std::string action;   // unlock, read, change, import, print, export, grant, revoke, disaster_open …
  std::string subject;  // ids, never contents: "household 12 15-40"
  std::string note;     // purpose or reason; empty without the office key
};

/// What a verification found, in words, with the entry's number.
struct AuditFinding {
  std::int64_t seq = 0;
  std::string what;
};

struct AuditAnchor {
  std::int64_t seq = 0;
  std::string hash;
};

struct AuditAuthor {
  std::int64_t user = 0;
  std::int64_t key = 0;
  const seal::KeyPair& keys;
};

class AuditTrail {
 public:
  AuditTrail(Connection& connection, std::string registryId)
      : m_connection(connection), m_registryId(std::move(registryId)) {}

  /// Inside a write transaction. The new end of the trail. It follows the end that the registry remembers,
  /// not the one that stands in the file: a cut is not healed by writing on.
  AuditAnchor append(const AuditAnchor& end, const AuditAuthor& author, const std::string& action,
                     const std::string& subject, const std::string& note, const seal::Secret& officeKey,
                     std::int64_t generation);
  /// Oldest first. Notes need the office keys, by generation.
  std::vector<AuditEntry> entries(const std::map<std::int64_t, seal::Secret>& officeKeys) const;
  /// Every changed, missing, added or reordered entry; with an anchor also a missing end.
  std::vector<AuditFinding> verify(const std::optional<AuditAnchor>& anchor) const;

 private:
  struct Row;
  std::vector<Row> rows() const;
  std::string messageOf(const Row& row) const;
  std::string noteBinding(const Row& row) const;

  Connection& m_connection;
  std::string m_registryId;
};

}  // namespace michi::store
