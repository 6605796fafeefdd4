#include "store/audit_trail.h"

#include <algorithm>

#include "base/text.h"
#include "seal/pack.h"
#include "store/dialect.h"

namespace michi::store {

struct AuditTrail::Row {
  std::int64_t seq = 0, user = 0, key = 0, generation = 0;
  std::string at, login, action, subject, note, previous, hash, signature, signKey;
};

namespace {

constexpr std::string_view kColumns =
    "SELECT a.seq, a.at, a.user_id, a.key_id, a.action, a.subject, a.generation, a.note, a.previous, a.hash, "
    "a.signature, k.sign, u.login FROM audit a LEFT JOIN registry_key k ON k.id = a.key_id AND k.user_id = "
    "a.user_id "
    "LEFT JOIN registry_user u ON u.id = a.user_id ORDER BY a.seq";

}  // namespace

std::vector<AuditTrail::Row> AuditTrail::rows() const {
  Statement query(m_connection, std::string(kColumns), "", "itiittibbbbbt");
  std::vector<Row> rows;
  while (query.next()) {
    Row& row = rows.emplace_back();
    row.seq = query.integer(0);
    row.at = query.text(1);
    row.user = query.integer(2);
    row.key = query.integer(3);
    row.action = query.text(4);
    row.subject = query.text(5);
    row.generation = query.integer(6);
    row.note = query.bytes(7);
    row.previous = query.bytes(8);
    row.hash = query.bytes(9);
    row.signature = query.bytes(10);
    row.signKey = query.isNull(11) ? std::string() : query.bytes(11);
    row.login = query.text(12);
  }
  return rows;
}

std::string AuditTrail::messageOf(const Row& row) const {
  return seal::pack("audit", m_registryId, row.previous, row.seq, row.at, row.user, row.key, row.action,
                    row.subject, row.generation, row.note);
}

std::string AuditTrail::noteBinding(const Row& row) const {
  return seal::pack("audit note", m_registryId, row.seq, row.generation);
}

AuditAnchor AuditTrail::append(const AuditAnchor& end, const AuditAuthor& author, const std::string& action,
                               const std::string& subject, const std::string& note,
                               const seal::Secret& officeKey, std::int64_t generation) {
  Row row;
  const std::int64_t last = m_connection.integer("SELECT coalesce(max(seq), 0) FROM audit");
  row.seq = std::max(end.seq, last) + 1;
  row.previous = end.seq == 0 ? seal::hash(m_registryId) : end.hash;
  row.at = m_connection.textValue("SELECT " + std::string(dialect::kNow));
  row.user = author.user;
  row.key = author.key;
  row.action = action;
  row.subject = subject;
  row.generation = generation;
  row.note = seal::sealBytes(officeKey, note, noteBinding(row));
  row.hash = seal::hash(messageOf(row));
  Statement(
      m_connection,
      "INSERT INTO audit (seq, at, user_id, key_id, action, subject, generation, note, previous, hash, "
      "signature) VALUES (:seq, :at, :user, :key, :action, :subject, :generation, :note, :previous, :hash, "
      ":signature)",
      "itiittibbbb")
      .set(0, row.seq)
      .set(1, row.at)
      .set(2, row.user)
      .set(3, row.key)
      .set(4, row.action)
      .set(5, row.subject)
      .set(6, row.generation)
      .set(7, row.note)
      .set(8, row.previous)
      .set(9, row.hash)
      .set(10, author.keys.sign(row.hash))
      .run();
  return {row.seq, row.hash};
}

std::vector<AuditEntry> AuditTrail::entries(const std::map<std::int64_t, seal::Secret>& officeKeys) const {
  std::vector<AuditEntry> entries;
  for (const Row& row : rows()) {
    AuditEntry& entry =
        entries.emplace_back(AuditEntry{row.seq, row.at, row.user, row.login, row.action, row.subject, {}});
    const auto key = officeKeys.find(row.generation);
    if (key != officeKeys.end()) seal::openBytes(key->second, row.note, noteBinding(row), entry.note);
  }
  return entries;
}

std::vector<AuditFinding> AuditTrail::verify(const std::optional<AuditAnchor>& anchor) const {
  std::vector<AuditFinding> findings;
  std::int64_t expected = 1;
  std::string previous = seal::hash(m_registryId);
  bool isPreviousSound = true;
  for (const Row& row : rows()) {
    for (; expected < row.seq; ++expected) {
      findings.push_back({expected, text("Entry %1 is missing.", expected)});
      isPreviousSound = false;
    }
    const bool isSound = seal::hash(messageOf(row)) == row.hash &&
                         seal::isSignedBy({{}, row.signKey}, row.hash, row.signature);
    if (!isSound) {
      findings.push_back({row.seq, text("Entry %1 was changed or put into another place.", row.seq)});
    } else if (isPreviousSound && row.previous != previous) {
      findings.push_back({row.seq, text("Entry %1 does not follow the one before it.", row.seq)});
    }
    previous = row.hash;
    isPreviousSound = isSound;
    expected = row.seq + 1;
    if (anchor && anchor->seq == row.seq && anchor->hash != row.hash && isSound)
      findings.push_back({row.seq, text("Entry %1 is another one than the registry remembers.", row.seq)});
  }
  for (; anchor && expected <= anchor->seq; ++expected)
    findings.push_back({expected, text("Entry %1 is missing.", expected)});
  return findings;
}

}  // namespace michi::store
