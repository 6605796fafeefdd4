#pragma once
// Runs the real michi on a workspace with a sealed registry, as one of its users.

#include <csignal>

#include "michi_runner.h"

namespace michi::tests {

/// The workspace is c.michi; its administrator and caseworker is kanri.
class RegistryRun : public MichiTest {
 protected:
  void SetUp() override {
    MichiTest::SetUp();
    done({"init", "c.michi", "--name", "奥州市", "--crs", "EPSG:6678"});
    const Outcome made = as("kanri", "kanri", {"user", "add", "c.michi", "kanri", "--kdf-memory", "8"});
    EXPECT_EQ(made.exit, 0) << made.err;
    m_recoveryKey = lineAfter(made.out, "recovery key");
  }

  /// Runs with passphrases on standard input, one a line.
  Outcome as(const std::string& user, const std::string& passphrases, std::vector<std::string> words) const {
    words.insert(words.end(), {"--user", user, "--passphrase-fd", "3"});
    write("pass.txt", passphrases + "\n");
    std::string command = "cd " + quoted(m_folder.string()) + " && MICHI_LANGUAGE=en " + quoted(program());
    for (const std::string& word : words) command += " " + quoted(word);
    command += " 3<pass.txt >out.txt 2>err.txt </dev/null";
    const int status = std::system(command.c_str());
    fs::remove(path("pass.txt"));
    Outcome outcome{WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status),
                    contentOf(path("out.txt")), contentOf(path("err.txt"))};
    fs::remove(path("out.txt"));
    fs::remove(path("err.txt"));
    return outcome;
  }
  Outcome kanri(const std::vector<std::string>& words) const { return as("kanri", "kanri", words); }
  /// A user whose passphrase is their name.
  void addUser(const std::string& login, std::vector<std::string> options) const {
    std::vector<std::string> words = {"user", "add", "c.michi", login, "--kdf-memory", "8"};
    words.insert(words.end(), options.begin(), options.end());
    const Outcome added = as("kanri", "kanri\n" + login, words);
    EXPECT_EQ(added.exit, 0) << added.err;
  }
  static std::string lineAfter(const std::string& text, const std::string& words) {
    const std::size_t next = text.find('\n', text.find(words)) + 1;
    return text.substr(next, text.find('\n', next) - next);
  }

  std::string m_recoveryKey;
};

}  // namespace michi::tests
