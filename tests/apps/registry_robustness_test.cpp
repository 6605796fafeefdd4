// The sealed registry when things go wrong: the program killed, the disk full, another writer, keys damaged.

#include <gmock/gmock.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <functional>
#include <future>
#include <nlohmann/json.hpp>
#include <sstream>
#include <thread>

#include "registry_app.h"

namespace michi::tests {
namespace {

using ::testing::AnyOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using Json = nlohmann::json;

class RegistryRobustness : public RegistryApp {
 protected:
  void SetUp() override {
    RegistryApp::SetUp();
    addHousehold();
  }

  static std::string disk(const std::string& settings) {
    return "ASAN_OPTIONS=verify_asan_link_order=0:detect_leaks=0 LD_PRELOAD=" + quoted(MICHI_FAULTY_DISK) +
           " " + settings;
  }
  /// Runs on a copy of the workspace, which is then gone: how many writes and bytes a command takes.
  std::pair<long, long> costOf(const std::vector<std::string>& words, const std::string& passphrases) const {
    save();
    const Outcome outcome = as("kanri", passphrases, words, disk("MICHI_DISK_COUNT=in/count"));
    EXPECT_EQ(outcome.exit, 0) << outcome.err;
    restore();
    std::istringstream count(contentOf(path("in/count")));
    long writes = 0, bytes = 0;
    count >> writes >> bytes;
    EXPECT_GT(writes, 0);
    return {writes, bytes};
  }

  /// A ledger whose every person is a canary.
  void writeLedger(int rows) const {
    std::string ledger = "台帳番号,氏名,フリガナ,生年月日,住所,要介護度,民生委員\n";
    for (int i = 1; i <= rows; ++i) {
      const std::string number = std::to_string(i);
      ledger += number + ",鹿成亜 花子" + number + ",カナリア ハナコ,S20.1.1,カナリア住所" + number +
                ",要介護3,鹿成亜 一\n";
    }
    write("in/ledger.csv", ledger);
  }
  static std::vector<std::string> importing() {
    return {"import", "ledger", "in/ledger.csv", "--into", "c.michi", "--preset", "nikoniko", "--yes"};
  }

  std::size_t households() const {
    const Outcome listed = kanri({"registry", "list", "c.michi", "--json", "-"});
    EXPECT_EQ(listed.exit, 0) << listed.err;
    return listed.exit == 0 ? Json::parse(listed.out).size() : 0;
  }
  /// Opens, is undamaged, its trail and every record verify, and nothing is in the clear.
  void expectSound(const std::string& when) const {
    EXPECT_THAT(leaks(), IsEmpty()) << when;  // before anybody opens it and tidies up
    const Outcome verified = kanri({"audit", "verify", "c.michi"});
    EXPECT_EQ(verified.exit, 0) << when << ": " << verified.err;
    const Outcome checked = michi({"check", "c.michi"});
    EXPECT_EQ(checked.exit, 0) << when << ": " << checked.err;
    EXPECT_THAT(leaks(), IsEmpty()) << when;
  }
  Json member() const {
    return Json::parse(kanri({"registry", "show", "c.michi", "1"}).out)["household"]["members"][0];
  }
};

// Killed

class KilledImport : public RegistryRobustness {
 protected:
  static constexpr int kRows = 800;
  void SetUp() override {
    RegistryRobustness::SetUp();
    writeLedger(kRows);
  }
};

TEST_F(KilledImport, InTheMiddleOfWritingItIsBeforeOrAfter) {
  const auto [writes, bytes] = costOf(importing(), kPassphrase);
  save();
  int inTheMiddle = 0, after = 0;
  for (const long at : {writes / 4, writes / 2, writes - 1}) {
    const std::string when = "write " + std::to_string(at) + " of " + std::to_string(writes);
    const Outcome killed = kanri(importing(), "exec env " + disk("MICHI_DISK_KILL_AT=" + std::to_string(at)));
    EXPECT_EQ(killed.exit, 128 + SIGKILL) << when << killed.err;
    constexpr std::uintmax_t kUnlocking = 128 << 10;  // bytes, with room to spare
    const bool hasBegun = fs::exists(path("c.michi-wal")) && fs::file_size(path("c.michi-wal")) > kUnlocking;
    expectSound(when);
    const std::size_t now = households();
    EXPECT_THAT(now, AnyOf(1U, kRows + 1U)) << when;
    if (now == 1 && hasBegun) ++inTheMiddle;
    if (now > 1) ++after;
    EXPECT_EQ(member()["name"], "鹿成亜 花子");
    restore();
  }
  EXPECT_GE(inTheMiddle, 2) << "no kill landed in the writing";
  EXPECT_GE(after, 1) << "no kill landed after the commit";
}

TEST_F(KilledImport, AtAnyTimeItIsBeforeOrAfter) {
  using Clock = std::chrono::steady_clock;
  save();
  const Clock::time_point start = Clock::now();
  ASSERT_EQ(kanri(importing()).exit, 0);
  const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
  restore();
  int killed = 0;
  for (const double part : {0.2, 0.5, 0.8}) {
    const std::string when = std::to_string(part) + " of " + std::to_string(seconds) + " s";
    const Outcome outcome = kanri(importing(), "timeout -s KILL " + std::to_string(part * seconds) + " env");
    killed += outcome.exit == 128 + SIGKILL ? 1 : 0;
    expectSound(when);
    EXPECT_THAT(households(), AnyOf(1U, kRows + 1U)) << when;
    restore();
  }
  EXPECT_GE(killed, 1) << "every import was faster than its killer";
}

TEST_F(RegistryRobustness, KilledAtEachWriteOfAnEdit) {
  const std::vector<std::string> editing = {"registry", "edit",  "c.michi",
                                            "1",        "--set", "members/0/medicine=カナリア粉薬"};
  const auto [writes, bytes] = costOf(editing, kPassphrase);
  save();
  std::map<std::string, int> medicines;
  for (long at = 1; at <= writes; at += std::max(1L, writes / 5)) {
    const Outcome killed = kanri(editing, "exec env " + disk("MICHI_DISK_KILL_AT=" + std::to_string(at)));
    EXPECT_EQ(killed.exit, 128 + SIGKILL) << at;
    expectSound("write " + std::to_string(at));
    ++medicines[member()["medicine"]];
    restore();
  }
  EXPECT_EQ(medicines.size(), 2U) << "no kill before or none after the change";
  EXPECT_TRUE(medicines.contains("カナリア薬") && medicines.contains("カナリア粉薬"));
}

// A full disk

class FullDisk : public RegistryRobustness {
 protected:
  /// With less and less room: either it is done, or it says that the disk is full and `state` is as before.
  void runsOutOfRoom(const std::vector<std::string>& words, const std::string& passphrases,
                     const std::function<std::string()>& state) const {
    const auto [writes, bytes] = costOf(words, passphrases);
    save();
    const std::string before = state();
    restore();
    int refused = 0;
    for (const long room : {0L, bytes / 4, bytes / 2}) {
      const std::string when =
          words[1] + " with room for " + std::to_string(room) + " of " + std::to_string(bytes);
      const Outcome outcome =
          as("kanri", passphrases, words, disk("MICHI_DISK_ROOM=" + std::to_string(room)));
      expectSound(when);
      if (outcome.exit != 0) {
        ++refused;
        EXPECT_EQ(outcome.exit, 1) << when;
        EXPECT_THAT(outcome.err, HasSubstr("disk is full")) << when;
        EXPECT_EQ(state(), before) << when;
      }
      restore();
    }
    EXPECT_GE(refused, 2) << words[1];
    EXPECT_EQ(as("kanri", passphrases, words).exit, 0);  // with room again
    EXPECT_NE(state(), before);
  }
  std::function<std::string()> outputOf(const std::vector<std::string>& words) const {
    return [this, words] { return kanri(words).out; };
  }
};

TEST_F(FullDisk, AnEdit) {
  runsOutOfRoom({"registry", "edit", "c.michi", "1", "--set", "note=カナリア新備考"}, kPassphrase,
                outputOf({"registry", "show", "c.michi", "1", "--history"}));
}

TEST_F(FullDisk, AnImport) {
  writeLedger(300);
  runsOutOfRoom(importing(), kPassphrase, outputOf({"registry", "list", "c.michi", "--limit", "1000"}));
}

TEST_F(FullDisk, ANewUser) {
  runsOutOfRoom({"user", "add", "c.michi", "soudan", "--role", "caseworker", "--kdf-memory", "8"},
                kPassphrase + std::string("\nsoudan"), outputOf({"user", "list", "c.michi"}));
}

TEST_F(FullDisk, ADisclosure) {
  runsOutOfRoom({"disclosure", "issue", "c.michi", "--what", "名簿", "--range", "佐倉河", "--recipient",
                 "千田", "--ground", "consent"},
                kPassphrase, outputOf({"disclosure", "list", "c.michi"}));
}

TEST_F(FullDisk, AListThatIsHandedOutIsWholeOrNotThere) {
  // Entered first, then written: what left is never missing from the disclosure ledger.
  const std::vector<std::string> listing = {"registry",    "list", "c.michi",  "--csv",  "tmp/list.csv",
                                            "--recipient", "千田", "--ground", "consent"};
  const auto [writes, bytes] = costOf(listing, kPassphrase);
  fs::remove(path("tmp/list.csv"));
  save();
  for (const long room : {bytes / 4, bytes * 3 / 4, bytes - 1}) {
    const Outcome outcome = kanri(listing, disk("MICHI_DISK_ROOM=" + std::to_string(room)));
    const bool isEntered = !kanri({"disclosure", "list", "c.michi"}).out.empty();
    if (outcome.exit == 0) {
      EXPECT_THAT(contentOf(path("tmp/list.csv")), HasSubstr("鹿成亜 花子"));
      EXPECT_TRUE(isEntered);
    } else {
      EXPECT_FALSE(fs::exists(path("tmp/list.csv"))) << room;
      EXPECT_THAT(outcome.err, HasSubstr("disk is")) << room;
    }
    fs::remove(path("tmp/list.csv"));
    expectSound(std::to_string(room));
    restore();
  }
}

// Another writer

TEST_F(RegistryRobustness, WhileAnotherProgramWritesTheOthersSaySo) {
  writeLedger(3);
  sqlite3* other = nullptr;
  ASSERT_EQ(sqlite3_open(path("c.michi").c_str(), &other), SQLITE_OK);
  ASSERT_EQ(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
  const auto start = [this](std::vector<std::string> words, const std::string& more = {}) {
    return std::async(std::launch::async,
                      [this, words, more] { return as("kanri", kPassphrase + more, words); });
  };
  std::vector<std::future<Outcome>> waiting;
  waiting.push_back(start({"registry", "edit", "c.michi", "1", "--set", "note=x"}));
  waiting.push_back(start(importing()));
  waiting.push_back(start({"user", "add", "c.michi", "soudan", "--kdf-memory", "8"}, "\nsoudan"));
  waiting.push_back(start({"disclosure", "issue", "c.michi", "--what", "名簿", "--range", "佐倉河",
                           "--recipient", "千田", "--ground", "consent"}));
  for (auto& one : waiting) {
    const Outcome outcome = one.get();
    EXPECT_EQ(outcome.exit, 1);
    EXPECT_THAT(outcome.err, HasSubstr("Another program is writing to the workspace."));
    EXPECT_THAT(outcome.err, HasSubstr("Try again"));
  }
  ASSERT_EQ(sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr), SQLITE_OK);
  sqlite3_close(other);
  expectSound("another writer");
  EXPECT_EQ(households(), 1U);
  EXPECT_EQ(kanri({"registry", "edit", "c.michi", "1", "--set", "note=カナリアx"}).exit, 0);
}

TEST_F(RegistryRobustness, TwoProgramsAtOnceLoseNoChange) {
  constexpr int kEdits = 4;
  const auto edits = [this](const std::string& field) {
    int done = 0;
    for (int i = 1; i <= kEdits; ++i) {
      const Outcome outcome =
          kanri({"registry", "edit", "c.michi", "1", "--set", field + "=カナリア" + std::to_string(i)});
      done += outcome.exit == 0 ? 1 : 0;
      if (outcome.exit != 0)
        EXPECT_THAT(outcome.err, AnyOf(HasSubstr("somebody else"), HasSubstr("Another program")));
    }
    return done;
  };
  auto first = std::async(std::launch::async, edits, "note");
  auto second = std::async(std::launch::async, edits, "members/0/medicine");
  const int done = first.get() + second.get();
  EXPECT_GE(done, kEdits);
  const Json shown = Json::parse(kanri({"registry", "show", "c.michi", "1", "--history"}).out);
  std::size_t changes = 0;
  for (const Json& entry : shown["history"]) {
    for (const Json& field : entry["fields"])
      changes += field["path"] == "/note" || field["path"] == "/members/0/medicine" ? 1 : 0;
  }
  EXPECT_EQ(changes, static_cast<std::size_t>(done)) << "an edit took back another";
  expectSound("two programs");
}

// The memory of a program at work

TEST_F(RegistryRobustness, TheProgramKeepsNoCoreDumps) {
  // It waits for a passphrase that does not come: by then it must be hidden already.
  std::array<int, 2> passphrases{};
  ASSERT_EQ(pipe(passphrases.data()), 0);
  const pid_t child = fork();
  if (child == 0) {
    dup2(passphrases[0], 3);
    close(passphrases[1]);
    const std::string workspace = path("c.michi");
    execl(program().c_str(), "michi", "registry", "list", workspace.c_str(), "--user", "kanri",
          "--passphrase-fd", "3", nullptr);
    _exit(127);
  }
  close(passphrases[0]);
  const std::string folder = "/proc/" + std::to_string(child);
  const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(30);
  // A process that may not be dumped belongs to root in /proc; its limits can be read by everybody.
  const auto isHidden = [&] {
    return contentOf(folder + "/limits").find("Max core file size        0                    0") !=
           std::string::npos;
  };
  while (!isHidden() && std::chrono::steady_clock::now() < deadline)
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  EXPECT_TRUE(isHidden());
  kill(child, SIGKILL);
  waitpid(child, nullptr, 0);
  close(passphrases[1]);
}

}  // namespace
}  // namespace michi::tests
