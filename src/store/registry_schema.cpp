#include "store/registry_schema.h"

#include "store/dialect.h"

namespace michi::store {

void createRegistryTables(Connection& connection) {
  const auto create = [&connection](const char* sql) { connection.execute(dialect::typed(sql)); };
  create(
      "CREATE TABLE registry (id TEXT PRIMARY KEY, created_at TEXT NOT NULL, root_box {bytes} NOT NULL, "
      "root_sign {bytes} NOT NULL)");
  // profile: name and post, sealed in the office tier. cost_*, salt, locked_seed, slot_check: the user's own
  // key slot.
  create(
      "CREATE TABLE registry_user ({id}, login TEXT NOT NULL UNIQUE, roles {integer} NOT NULL, "
      "flags {integer} NOT NULL, serial {integer} NOT NULL, key_id {integer} NOT NULL, "
      "authority {integer} NOT NULL, signature {bytes} NOT NULL, salt {bytes} NOT NULL, "
      "cost_operations {integer} NOT NULL, cost_memory {integer} NOT NULL, locked_seed {bytes} NOT NULL, "
      "slot_check {bytes} NOT NULL)");
  create(
      "CREATE TABLE registry_authority (generation {integer} PRIMARY KEY, box {bytes} NOT NULL, "
      "sign {bytes} NOT NULL, signature {bytes} NOT NULL)");
  // Public keys that a user has or had: old entries of the audit trail stay verifiable.
  create(
      "CREATE TABLE registry_key ({id}, user_id {integer} NOT NULL, box {bytes} NOT NULL, "
      "sign {bytes} NOT NULL)");
  create(
      "CREATE TABLE registry_grant (tier TEXT NOT NULL, user_id {integer} NOT NULL, "
      "generation {integer} NOT NULL, disaster_id {integer} NOT NULL, wrapped {bytes} NOT NULL, "
      "PRIMARY KEY (tier, user_id))");
  create(
      "CREATE TABLE registry_tier (tier TEXT PRIMARY KEY, generation {integer} NOT NULL, "
      "wants_rekey {integer} NOT NULL)");
  // Former office keys under the present one: notes of the audit trail stay under the key of their time.
  create("CREATE TABLE registry_old_key (generation {integer} PRIMARY KEY, sealed {bytes} NOT NULL)");
  create(
      "CREATE TABLE registry_envelope (user_id {integer} PRIMARY KEY, box {bytes} NOT NULL, "
      "sign {bytes} NOT NULL, sealed {bytes} NOT NULL)");
  create(
      "CREATE TABLE sealed_record (kind TEXT NOT NULL, id {integer} NOT NULL, version {integer} NOT NULL, "
      "generation {integer} NOT NULL, sealed {bytes} NOT NULL, PRIMARY KEY (kind, id))");
  create(
      "CREATE TABLE sealed_manifest (tier TEXT NOT NULL, shard {integer} NOT NULL, version {integer} NOT "
      "NULL, "
      "generation {integer} NOT NULL, sealed {bytes} NOT NULL, PRIMARY KEY (tier, shard))");
  create(
      "CREATE TABLE audit (seq {integer} PRIMARY KEY, at TEXT NOT NULL, user_id {integer} NOT NULL, "
      "key_id {integer} NOT NULL, action TEXT NOT NULL, subject TEXT NOT NULL, generation {integer} NOT "
      "NULL, "
      "note {bytes} NOT NULL, previous {bytes} NOT NULL, hash {bytes} NOT NULL, signature {bytes} NOT NULL)");
}

}  // namespace michi::store
