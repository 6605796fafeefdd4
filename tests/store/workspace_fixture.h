#pragma once
// A folder of its own for each test, and records to fill a workspace with.

#include <gtest/gtest.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include "base/error.h"
#include "store/connection.h"
#include "store/workspace.h"

namespace michi::store {

class WorkspaceTest : public testing::Test {
 protected:
  WorkspaceTest() {
    std::random_device random;
    // A name that needs quoting everywhere: Japanese, blanks, signs that URIs and SOCI give a meaning.
    m_folder = std::filesystem::temp_directory_path() /
               pathFromUtf8("道しるべ =\"a\" %41 #?" + std::to_string(random()));
    std::filesystem::create_directories(m_folder);
  }
  ~WorkspaceTest() override {
    std::error_code ignored;
    std::filesystem::permissions(m_folder, std::filesystem::perms::owner_all, ignored);
    std::filesystem::remove_all(m_folder, ignored);
  }
  WorkspaceTest(const WorkspaceTest&) = delete;
  WorkspaceTest& operator=(const WorkspaceTest&) = delete;

  std::string file(const std::string& name = "奥州.michi") const {
    return toUtf8(m_folder / pathFromUtf8(name));
  }
  Workspace create() const { return Workspace::create(file(), "奥州市", "EPSG:6678"); }
  Workspace reopen(Access access = Access::ReadWrite) const { return Workspace::open(file(), access); }

  /// Name → content of every file in the folder.
  std::map<std::string, std::string> contents() const {
    std::map<std::string, std::string> all;
    for (const auto& entry : std::filesystem::directory_iterator(m_folder)) {
      all[toUtf8(entry.path().filename())] = entry.is_regular_file() ? readFile(toUtf8(entry.path())) : "";
    }
    return all;
  }

  static std::string readFile(const std::string& name) {
    std::ifstream in(pathFromUtf8(name), std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
  }
  static void writeFile(const std::string& name, const std::string& bytes) {
    std::ofstream(pathFromUtf8(name), std::ios::binary) << bytes;
  }

  std::filesystem::path m_folder;
  Progress m_silent;
};

/// The kind of Error that `call` throws, and fails when it throws none.
inline ErrorKind kindThrown(const std::function<void()>& call) {
  try {
    call();
  } catch (const Error& error) {
    EXPECT_FALSE(error.happened().empty());
    return error.kind();
  }
  ADD_FAILURE() << "nothing was thrown";
  return ErrorKind::Internal;
}

inline Source source(const std::string& kind, const std::string& name) {
  Source source;
  source.kind = kind;
  source.name = name;
  source.sha256 = "abc";
  source.crs = "EPSG:6668";
  source.encoding = "CP932";
  source.dataDate = "2024-04-01";
  source.rowsRead = 10;
  source.rowsRejected = 1;
  return source;
}

inline geo::Geometry square(double x, double y, double side = 10) {
  const geo::Geometry box = geo::Geometry::box({x, y, x + side, y + side});
  return geo::Geometry::multiPolygon({&box, 1});
}

inline NeedPoint needPoint(const std::string& key, double x, double weight = 1) {
  NeedPoint point;
  point.key = key;
  point.needClass = "elderly";
  point.weight = weight;
  point.position = {x, x / 2};
  return point;
}

inline std::vector<NeedPoint> needPoints(int count, double weight = 1) {
  std::vector<NeedPoint> points;
  for (int i = 0; i < count; ++i) points.push_back(needPoint("p" + std::to_string(i), i * 3.25, weight));
  return points;
}

inline Road road(int number, const std::string& name = "市道") {
  const std::array<geo::Point, 3> line = {
      geo::Point{number * 10.0, 0}, {number * 10.0 + 5, 3.5}, {number * 10.0 + 10, 0}};
  return {"w" + std::to_string(number), name, "residential", 12.2, true, geo::Geometry::lineString(line)};
}

inline std::vector<Road> roads(int count, const std::string& name = "市道") {
  std::vector<Road> all;
  for (int i = 0; i < count; ++i) all.push_back(road(i, name));
  return all;
}

inline std::string describe(const Changes& changes) {
  return "+" + std::to_string(changes.added) + " ~" + std::to_string(changes.changed) + " =" +
         std::to_string(changes.unchanged) + " -" + std::to_string(changes.removed);
}

inline std::vector<std::string> findingsOf(const Workspace& workspace) {
  Progress silent;
  std::vector<std::string> all;
  for (const Finding& finding : workspace.check(silent)) all.push_back(finding.what);
  return all;
}

}  // namespace michi::store
