// What somebody changed in the file without a key is found and named.

#include <gmock/gmock.h>

#include "store/registry_fixture.h"

namespace michi::store {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class TamperTest : public RegistryTest {
 protected:
  void SetUp() override {
    for (const char* name : {"水沢 花子", "江刺 太郎", "前沢 次郎"}) addHousehold(name);
    keepOld();
  }
  std::vector<std::string> findings() {
    Registry registry = unlock("kanri");
    registry.verifyAll();
    return registry.findings();
  }
  std::string old() const { return "ATTACH '" + file("old.michi") + "' AS old; "; }
};

TEST_F(TamperTest, NothingIsFoundWhereNothingWasDone) { EXPECT_THAT(findings(), IsEmpty()); }

TEST_F(TamperTest, AFlippedByte) {
  tamper("UPDATE sealed_record SET sealed = zeroblob(length(sealed)) WHERE kind = 'household' AND id = 2");
  EXPECT_THAT(findings(), ElementsAre(HasSubstr("household 2 was tampered")));
  EXPECT_THAT(unlock("kanri").households(), SizeIs(2));
}

TEST_F(TamperTest, TwoRecordsSwapped) {
  tamper(
      "CREATE TEMP TABLE t AS SELECT * FROM sealed_record WHERE kind = 'household';"
      "UPDATE sealed_record SET sealed = (SELECT sealed FROM t WHERE t.id = 4 - sealed_record.id) "
      "WHERE kind = 'household' AND id IN (1, 3)");
  EXPECT_THAT(findings(), ElementsAre(HasSubstr("household 1"), HasSubstr("household 3")));
}

TEST_F(TamperTest, ItsOwnOlderVersion) {
  Registry registry = unlock("kanri");
  auto changed = *registry.household(2);
  changed.record.phone = "0";
  registry.edit("change", "", [&](Registry::Edit& edit) { edit.change(changed); });
  tamper(old() +
         "INSERT OR REPLACE INTO sealed_record SELECT * FROM old.sealed_record WHERE kind = 'household' AND "
         "id = 2");
  EXPECT_THAT(findings(), ElementsAre(HasSubstr("household 2 was replaced by another version")));
  // With the part of the table of contents that goes with it.
  tamper(old() +
         "INSERT OR REPLACE INTO sealed_manifest SELECT * FROM old.sealed_manifest WHERE tier = 'person' AND "
         "shard >= 0");
  EXPECT_THAT(findings(), Contains(HasSubstr("table of contents")));
}

TEST_F(TamperTest, RemovedAndAdded) {
  tamper("DELETE FROM sealed_record WHERE kind = 'household' AND id = 3");
  EXPECT_THAT(findings(), ElementsAre(HasSubstr("household 3 was removed")));
  tamper(
      "INSERT INTO sealed_record SELECT kind, 77, version, generation, sealed FROM sealed_record WHERE id = "
      "1 AND "
      "kind = 'household'");
  EXPECT_THAT(findings(), Contains(HasSubstr("household 77 was added")));
}

TEST_F(TamperTest, TheTableOfContents) {
  tamper("DELETE FROM sealed_manifest WHERE tier = 'person' AND shard = -1");
  EXPECT_EQ(failure([&] { unlock("kanri"); }), ErrorKind::Damaged);
}

TEST_F(TamperTest, KeySlots) {
  tamper("UPDATE registry_user SET salt = x'00'");
  EXPECT_EQ(failure([&] { unlock("kanri"); }), ErrorKind::Damaged);
}

TEST_F(TamperTest, AGrantedKey) {
  tamper(
      "UPDATE registry_grant SET wrapped = zeroblob(length(wrapped)) WHERE tier = 'person' AND user_id = 1");
  EXPECT_EQ(failure([&] { unlock("kanri"); }), ErrorKind::Damaged);
  EXPECT_THAT(m_words, HasSubstr("kanri"));
}

TEST_F(TamperTest, AUserWhoGivesThemselvesARole) {
  addUser("etsuran", {Role::Viewer});
  tamper("UPDATE registry_user SET roles = 7 WHERE login = 'etsuran'");
  EXPECT_EQ(failure([&] { unlock("etsuran"); }), ErrorKind::Damaged);
  EXPECT_EQ(failure([&] { unlock("kanri"); }), ErrorKind::Damaged);
}

TEST_F(TamperTest, AnotherRoot) {
  tamper("UPDATE registry SET root_sign = zeroblob(32)");
  EXPECT_NE(failure([&] { unlock("kanri"); }), ErrorKind::Internal);
}

// Audit

TEST_F(TamperTest, AnAuditEntry) {
  EXPECT_TRUE(unlock("kanri").verifyAudit().empty());
  const auto seqs = [&] {
    std::vector<std::int64_t> found;
    for (const AuditFinding& finding : unlock("kanri").verifyAudit()) found.push_back(finding.seq);
    return found;
  };
  tamper("UPDATE audit SET subject = 'household 9' WHERE seq = 3");
  EXPECT_THAT(seqs(), ElementsAre(3));
}

TEST_F(TamperTest, AuditEntriesRemoved) {
  tamper("DELETE FROM audit WHERE seq IN (2, 4)");
  std::vector<std::string> words;
  for (const AuditFinding& finding : Registry::verifyAudit(m_workspace)) words.push_back(finding.what);
  EXPECT_THAT(words, ElementsAre("Entry 2 is missing.", "Entry 4 is missing."));
}

TEST_F(TamperTest, AuditEntriesReordered) {
  tamper(
      "UPDATE audit SET seq = -2 WHERE seq = 2; UPDATE audit SET seq = 2 WHERE seq = 3; "
      "UPDATE audit SET seq = 3 WHERE seq = -2");
  std::vector<std::int64_t> found;
  for (const AuditFinding& finding : Registry::verifyAudit(m_workspace)) found.push_back(finding.seq);
  EXPECT_THAT(found, ElementsAre(2, 3));
}

TEST_F(TamperTest, TheEndOfTheTrailCutOff) {
  const auto all = Registry::auditEntries(m_workspace);
  tamper("DELETE FROM audit WHERE seq = " + std::to_string(all.back().seq));
  EXPECT_TRUE(Registry::verifyAudit(m_workspace).empty());  // nobody can tell without a key
  std::vector<std::int64_t> found;
  Registry registry = unlock("kanri");  // writing on does not heal it
  for (const AuditFinding& finding : registry.verifyAudit()) found.push_back(finding.seq);
  EXPECT_THAT(found, ElementsAre(all.back().seq));
  found.clear();
  for (const AuditFinding& finding : Registry::verifyAudit(m_workspace)) found.push_back(finding.seq);
  EXPECT_THAT(found, ElementsAre(all.back().seq));
}

}  // namespace
}  // namespace michi::store
