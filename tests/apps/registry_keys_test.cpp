// Key slots and grants damaged by hand: who is hit is told, the others work on.

#include <gmock/gmock.h>
#include <sys/resource.h>

#include "registry_app.h"

namespace michi::tests {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

class DamagedKeys : public RegistryApp {
 protected:
  void SetUp() override {
    RegistryApp::SetUp();
    addHousehold();
    addUser("soudan", {"--role", "caseworker"});
    save();
  }
  static std::string flipped(const std::string& column) {
    // The last byte becomes another one.
    return column + " = substr(" + column + ", 1, length(" + column +
           ") - 1) || CAST(char(unicode(substr(hex(" + column + "), -1)) % 64 + 1) AS BLOB)";
  }
  Outcome soudan() const { return as("soudan", "soudan", {"registry", "list", "c.michi"}); }
  /// What soudan is told; afterwards everything is as it was, and kanri worked on all the while if they
  /// could.
  void expectTold(const std::string& sql, const std::string& words, bool kanriGoesOn) {
    tamper(sql);
    const Outcome outcome = soudan();
    EXPECT_EQ(outcome.exit, 1) << sql;
    EXPECT_THAT(outcome.err, HasSubstr(words)) << sql;
    EXPECT_THAT(outcome.out, IsEmpty());
    EXPECT_EQ(kanri({"registry", "show", "c.michi", "1"}).exit, kanriGoesOn ? 0 : 1) << sql;
    restore();
  }
};

TEST_F(DamagedKeys, AWrongPassphraseOrAMissingGrant) {
  const Outcome wrong = as("soudan", "wrong", {"registry", "list", "c.michi"});
  EXPECT_EQ(wrong.exit, 1);
  EXPECT_THAT(wrong.err, HasSubstr("passphrase is wrong"));
  EXPECT_THAT(wrong.err, HasSubstr("recovery key"));
  const Outcome none = as("soudan", "", {"registry", "list", "c.michi"});
  EXPECT_EQ(none.exit, 1);
  EXPECT_THAT(none.err, HasSubstr("passphrase"));
  addUser("etsuran", {"--role", "viewer"});
  const Outcome ungranted = as("etsuran", "etsuran", {"registry", "list", "c.michi"});
  EXPECT_EQ(ungranted.exit, 1);
  EXPECT_THAT(ungranted.err, HasSubstr("etsuran has no key of the"));
  EXPECT_THAT(ungranted.err, HasSubstr("michi user grant"));
  EXPECT_EQ(soudan().exit, 0);
}

TEST_F(DamagedKeys, TheSlotOfAUserIsNamed) {
  const std::string soudans = " WHERE login = 'soudan'";
  const std::string words = "The key slot of soudan is damaged.";
  for (const std::string& column : {"salt", "locked_seed"})
    expectTold("UPDATE registry_user SET " + flipped(column) + soudans, words, true);
  for (const char* change :
       {"salt = x''", "locked_seed = x''", "locked_seed = zeroblob(5000)", "cost_operations = 0",
        "cost_operations = 5", "cost_memory = 16384", "cost_memory = -1", "cost_memory = 9223372036854775807",
        "cost_operations = 9223372036854775807"})
    expectTold("UPDATE registry_user SET " + std::string(change) + soudans, words, true);
}

TEST_F(DamagedKeys, AGrantIsNamed) {
  const std::string soudans = " WHERE user_id = 2 AND tier = ";
  for (const char* tier : {"office", "place", "person"}) {
    expectTold("UPDATE registry_grant SET " + flipped("wrapped") + soudans + "'" + tier + "'",
               "The key of soudan for the", false);
    expectTold("DELETE FROM registry_grant" + soudans + "'" + tier + "'",
               tier == std::string("office") ? "soudan has no key of the" : "users was tampered with", false);
  }
}

TEST_F(DamagedKeys, PublicKeysAreNamed) {
  for (const char* column : {"box", "sign"}) {
    expectTold("UPDATE registry_key SET " + flipped(column) + " WHERE user_id = 2", "soudan", false);
    expectTold("UPDATE registry_authority SET " + flipped(column),
               "The administrators' key was tampered with", false);
  }
  expectTold("UPDATE registry SET " + flipped("root_sign"), "damaged", false);
}

TEST_F(DamagedKeys, AHugeCostTakesNoMemory) {
  // The greatest that was ever allowed, and beyond.
  for (const char* memory : {"1073741824", "2147483648", "1099511627776"}) {
    tamper("UPDATE registry_user SET cost_memory = " + std::string(memory) + " WHERE login = 'soudan'");
    rusage before = {};
    getrusage(RUSAGE_CHILDREN, &before);
    EXPECT_EQ(soudan().exit, 1);
    rusage after = {};
    getrusage(RUSAGE_CHILDREN, &after);
    constexpr long kMost = 768L << 10U;  // KiB; the greatest of all children so far
    EXPECT_LT(after.ru_maxrss, kMost) << memory;
    restore();
  }
}

}  // namespace
}  // namespace michi::tests
