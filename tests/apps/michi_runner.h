#pragma once
// Runs the real michi as a user would and keeps what it said.

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

namespace michi::tests {

namespace fs = std::filesystem;

inline std::string contentOf(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

struct Outcome {
  int exit = -1;
  std::string out, err;
};

inline std::string quoted(const std::string& word) {
  std::string result = "'";
  for (const char c : word) result += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return result + "'";
}

/// A folder of its own for each test, removed afterwards, and michi run within it.
class MichiTest : public testing::Test {
 protected:
  void SetUp() override {
    const auto* info = testing::UnitTest::GetInstance()->current_test_info();
    std::string name = std::string("michi_") + info->test_suite_name() + "_" + info->name();
    std::replace(name.begin(), name.end(), '/', '_');  // of a test with parameters
    m_folder = fs::temp_directory_path() / name;
    fs::remove_all(m_folder);
    fs::create_directories(m_folder);
  }
  void TearDown() override { fs::remove_all(m_folder); }

  std::string path(const std::string& name) const { return (m_folder / fs::u8path(name)).string(); }
  void write(const std::string& name, const std::string& content) const {
    std::ofstream(path(name), std::ios::binary) << content;
  }

  Outcome michi(const std::vector<std::string>& words,
                const std::string& before = "MICHI_LANGUAGE=en") const {
    std::string command = "cd " + quoted(m_folder.string()) + " && " + before + " " + quoted(program());
    for (const std::string& word : words) command += " " + quoted(word);
    command += " >out.txt 2>err.txt </dev/null";
    const int status = std::system(command.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), contentOf(m_folder / "out.txt"),
            contentOf(m_folder / "err.txt")};
  }

  /// Runs and expects success.
  Outcome done(const std::vector<std::string>& words) const {
    const Outcome outcome = michi(words);
    EXPECT_EQ(outcome.exit, 0) << words.front() << ": " << outcome.err;
    return outcome;
  }

  static std::string program() { return std::string(MICHI_BINARY_DIR) + "/bin/michi"; }
  static fs::path shared(const std::string& name) { return fs::u8path(MICHI_SHARED_DATA) / fs::u8path(name); }

  fs::path m_folder;
};

/// Rows of a CSV file without quoted line breaks, as michi writes its numbers.
inline std::vector<std::vector<std::string>> readCsv(const std::string& file) {
  std::vector<std::vector<std::string>> rows;
  std::istringstream stream(contentOf(file));
  for (std::string line; std::getline(stream, line);) {
    auto& row = rows.emplace_back(1);
    bool isQuoted = false;
    for (const char c : line) {
      if (c == '"')
        isQuoted = !isQuoted;
      else if (c == ',' && !isQuoted)
        row.emplace_back();
      else if (c != '\r')
        row.back() += c;
    }
  }
  return rows;
}

}  // namespace michi::tests

#define SKIP_WITHOUT(file) \
  if (!std::filesystem::exists(file)) GTEST_SKIP() << "skipped: no real data at " << (file).string()
