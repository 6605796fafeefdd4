#pragma once
// Files that the tests write: texts in any encoding, zips, shapefiles; and a workspace to import them into.

#include <gtest/gtest.h>
#include <zip.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

#include "ingest/import.h"

namespace michi::test {

/// A folder of its own for each test, removed at the end.
class TempFolder {
 public:
  TempFolder() {
    const auto* test = testing::UnitTest::GetInstance()->current_test_info();
    std::string name = std::string(test->test_suite_name()) + "_" + test->name();
    for (char& c : name) c = c == '/' ? '_' : c;
    m_path = std::filesystem::temp_directory_path() / ("michi_ingest_" + name);
    std::filesystem::remove_all(m_path);
    std::filesystem::create_directories(m_path);
  }
  TempFolder(const TempFolder&) = delete;
  TempFolder& operator=(const TempFolder&) = delete;
  ~TempFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
  }

  std::string path(const std::string& name) const { return m_path.string() + "/" + name; }
  std::string write(const std::string& name, const std::string& content) const {
    const std::string file = path(name);
    std::filesystem::create_directories(std::filesystem::path(file).parent_path());
    std::ofstream(file, std::ios::binary) << content;
    return file;
  }
  /// Members with their names as raw bytes, as Windows tools write them (no UTF-8 mark).
  std::string writeZip(const std::string& name,
                       const std::vector<std::pair<std::string, std::string>>& members) const {
    const std::string file = path(name);
    int code = 0;
    zip_t* archive = zip_open(file.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    for (const auto& [member, content] : members) {
      zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
      zip_file_add(archive, member.c_str(), source, ZIP_FL_ENC_RAW);
    }
    EXPECT_EQ(zip_close(archive), 0);
    return file;
  }

 private:
  std::filesystem::path m_path;
};

inline std::string contentOf(const std::string& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

inline std::string shared(const std::string& name) { return std::string(MICHI_SHARED_DATA) + "/" + name; }

/// For tests on real data that is not part of the project.
#define MICHI_NEEDS_SHARED(name)                                                \
  do {                                                                          \
    if (!std::filesystem::exists(::michi::test::shared(name))) {                \
      GTEST_SKIP() << "real data is not here: " << ::michi::test::shared(name); \
    }                                                                           \
  } while (false)

inline ingest::ImportOptions optionsFor(const std::string& kind, std::vector<std::string> files) {
  ingest::ImportOptions options;
  options.kind = kind;
  options.files = std::move(files);
  options.rulesFolder = std::string(MICHI_SOURCE_DIR) + "/data/rules";
  options.today = "2026-11-23";
  return options;
}

/// "reason @ column" of each reject, for EXPECT_THAT.
inline std::vector<std::string> reasonsOf(const ingest::ImportReport& report) {
  std::vector<std::string> reasons;
  for (const auto& reject : report.rejects)
    reasons.push_back(std::to_string(reject.row) + " " + reject.column + ": " + reject.reason);
  return reasons;
}

}  // namespace michi::test
