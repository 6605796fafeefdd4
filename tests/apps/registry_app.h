#pragma once
// A workspace with a sealed registry, used through the real program, and the search for what must not be on
// the disk.

#include <iconv.h>
#include <sqlite3.h>

#include <atomic>
#include <csignal>
#include <map>
#include <utility>

#include "michi_runner.h"

namespace michi::tests {

/// Every text of the record: no field may stay on the disk in the clear.
inline constexpr const char* kHousehold = R"({
  "key": "カナリア世帯番号", "postcode": "023-0003", "address": "カナリア住所佐倉河1-2", "building": "カナリア方書",
  "phone": "0197-55-7301", "car_use": "none", "storeys": 2, "floor": 1, "note": "カナリア備考",
  "members": [{"key": "カナリア宛名", "name": "鹿成亜 花子", "kana": "カナリア ハナコ", "birth": "1941-07-23",
    "sex": "female", "phone": "090-7301-7302", "relation": "head", "reason": "カナリア事由",
    "needs": [{"kind": "care", "grade": "3", "note": "カナリア要介護"}], "mobility": "with_help",
    "doctor": "カナリア医院", "medicine": "カナリア薬", "to_bring": "カナリア携行", "considerations": "カナリア配慮",
    "registries": ["evacuation"], "consent_list": {"state": "given", "date": "2025-05-01", "medium": "paper"},
    "consent_plan": {"state": "given", "date": "2025-05-01"},
    "consent_plan_sharing": {"state": "given", "date": "2025-05-01"},
    "plan": {"status": "made", "made": "2025-06-01", "refuge": "カナリア避難先", "route": "カナリア経路"}}],
  "contacts": [{"kind": "emergency", "name": "鹿成亜 一郎", "phone": "090-7303-7304", "address": "カナリア連絡先"}]
})";

inline constexpr const char* kPassphrase = "kanri-passphrase";

/// UTF-8 in another encoding, without a byte order mark.
inline std::string encoded(std::string text, const char* encoding) {
  const iconv_t converter = iconv_open(encoding, "UTF-8");
  std::string result(text.size() * 4, '\0');
  char* in = text.data();
  char* out = result.data();
  std::size_t rest = text.size(), room = result.size();
  EXPECT_NE(iconv(converter, &in, &rest, &out, &room), static_cast<std::size_t>(-1)) << text;
  iconv_close(converter);
  result.resize(result.size() - room);
  return result;
}

class RegistryApp : public MichiTest {
 protected:
  void SetUp() override {
    MichiTest::SetUp();
    fs::create_directories(path("tmp"));
    fs::create_directories(path("in"));
    done({"init", "c.michi", "--name", "奥州市", "--crs", "EPSG:6678"});
    const Outcome made = kanri({"user", "add", "c.michi", "kanri", "--kdf-memory", "8"});
    EXPECT_EQ(made.exit, 0) << made.err;
    m_recoveryKey = lineAfter(made.out, "recovery key");
  }

  /// Keeps the workspace as it is now, for restore().
  void save() const {
    fs::copy_file(path("c.michi"), path("in/saved"), fs::copy_options::overwrite_existing);
  }
  void restore() const {
    for (const char* rest : {"c.michi-wal", "c.michi-shm"}) fs::remove(path(rest));
    fs::copy_file(path("in/saved"), path("c.michi"), fs::copy_options::overwrite_existing);
  }

  /// Runs with passphrases on standard input, one a line. `environment` goes before the program's name.
  Outcome as(const std::string& user, const std::string& passphrases, std::vector<std::string> words,
             const std::string& environment = {}) const {
    words.insert(words.end(), {"--user", user, "--passphrase-fd", "3"});
    return withPassphrases(passphrases, words, environment);
  }
  Outcome withPassphrases(const std::string& passphrases, const std::vector<std::string>& words,
                          const std::string& environment = {}) const {
    const std::string number = std::to_string(m_runs++);  // several may run at once
    const std::string pass = "in/pass" + number, out = "in/out" + number, err = "in/err" + number;
    write(pass, passphrases + "\n");
    std::string command = "cd " + quoted(m_folder.string()) + " && TMPDIR=" + quoted(path("tmp")) +
                          " MICHI_LANGUAGE=en " + environment + " " + quoted(program());
    for (const std::string& word : words) command += " " + quoted(word);
    command += " 3<" + pass + " >" + out + " 2>" + err + " </dev/null";
    const int status = std::system(command.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), contentOf(path(out)),
            contentOf(path(err))};
  }
  Outcome kanri(const std::vector<std::string>& words, const std::string& environment = {}) const {
    return as("kanri", kPassphrase, words, environment);
  }
  /// By kanri or by somebody whom addUser() added.
  Outcome by(const std::string& user, const std::vector<std::string>& words) const {
    return as(user, user == "kanri" ? kPassphrase : user, words);
  }
  /// A user whose passphrase is their name.
  void addUser(const std::string& login, std::vector<std::string> options) const {
    std::vector<std::string> words = {"user", "add", "c.michi", login, "--kdf-memory", "8"};
    words.insert(words.end(), options.begin(), options.end());
    const Outcome added = as("kanri", kPassphrase + ("\n" + login), words);
    EXPECT_EQ(added.exit, 0) << added.err;
  }
  void addHousehold() const {
    write("in/h.json", kHousehold);
    const Outcome added = kanri({"registry", "add", "c.michi", "--json", "in/h.json"});
    EXPECT_EQ(added.exit, 0) << added.err;
    const Outcome placed = kanri({"registry", "place", "c.michi", "1", "--at", "141.139321,39.135789"});
    EXPECT_EQ(placed.exit, 0) << placed.err;
  }
  static std::string lineAfter(const std::string& text, const std::string& words) {
    const std::size_t next = text.find('\n', text.find(words)) + 1;
    return text.substr(next, text.find('\n', next) - next);
  }
  void tamper(const std::string& sql) const {
    sqlite3* database = nullptr;
    ASSERT_EQ(sqlite3_open(path("c.michi").c_str(), &database), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK)
        << sqlite3_errmsg(database);
    EXPECT_GT(sqlite3_total_changes(database), 0) << sql;
    sqlite3_close(database);
  }

  /// What of the household, of the passphrase or of the recovery key is anywhere in the folder, in the
  /// encodings that a program may have used; not in in/, where the test itself puts what it hands to the
  /// program. `more` are bytes as they are.
  std::vector<std::string> leaks(const std::vector<std::string>& more = {}) const {
    std::map<std::string, std::string> canaries;  // bytes, and what they are
    for (const std::string& bytes : more) canaries[bytes] = "bytes";
    for (const std::string& text :
         {std::string("カナリア"), std::string("鹿成亜"), std::string("0197-55-7301"),
          std::string("090-7301-7302"), std::string("090-7303-7304"), std::string("1941-07-23"),
          std::string("141.139321"), std::string("39.135789"), std::string(kPassphrase),
          m_recoveryKey.substr(m_recoveryKey.find_first_not_of(' '))}) {
      for (const char* encoding : {"UTF-8", "UTF-16LE", "CP932"})
        canaries[encoded(text, encoding)] = text + " (" + encoding + ")";
    }
    std::vector<std::string> found;
    for (const auto& entry : fs::recursive_directory_iterator(m_folder)) {
      if (!entry.is_regular_file() || entry.path().parent_path().filename() == "in") continue;
      const std::string content = contentOf(entry.path());
      for (const auto& [bytes, what] : canaries) {
        if (content.find(bytes) != std::string::npos)
          found.push_back(entry.path().filename().string() + ": " + what);
      }
    }
    return found;
  }

  std::string m_recoveryKey;
  mutable std::atomic<int> m_runs = 0;
};

}  // namespace michi::tests
