#pragma once
// A town of two districts along one road, in a workspace of its own.
//
//   road   y = 0 from x = -500 to 6000
//   西町   x 0 – 2000 (水沢): ten people at x = 1000;  東町  x 2000 – 6000 (前沢): two at 3000, two at 5000

#include <gtest/gtest.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <limits>

#include "store/workspace.h"
#include "walk/network.h"

namespace michi::tests {

class SupportTown : public testing::Test {
 protected:
  SupportTown() {
    addDistricts();
    addRoad();
    const std::array points = {store::NeedPoint{"a", "wheelchair", 10, {1000, 10}},
                               store::NeedPoint{"b", "wheelchair", 2, {3000, 10}},
                               store::NeedPoint{"c", "wheelchair", 2, {5000, 10}}};
    m_workspace.importNeedPoints(from("points"), points, m_progress);
  }
  ~SupportTown() override {
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
  }
  SupportTown(const SupportTown&) = delete;
  SupportTown& operator=(const SupportTown&) = delete;

  std::string path(const std::string& name) const { return (m_folder / name).string(); }
  std::string write(const std::string& name, const std::string& content) const {
    std::ofstream(path(name), std::ios::binary) << content;
    return path(name);
  }
  static store::Source from(const char* kind) {
    store::Source source;
    source.kind = source.name = kind;
    return source;
  }

  static inline const std::string kResources = MICHI_SOURCE_DIR;
  std::filesystem::path m_folder = freshFolder();
  Progress m_progress;
  store::Workspace m_workspace = store::Workspace::create(path("town.michi"), "町", "EPSG:6678");

 private:
  static std::filesystem::path freshFolder() {
    const auto* info = testing::UnitTest::GetInstance()->current_test_info();
    auto folder = std::filesystem::temp_directory_path() / (std::string("michi_support_") + info->name());
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    return folder;
  }
  void addDistricts() {
    const auto area = [](double west, double east) {
      geo::Box box;
      box.extend(geo::Point{west, -1000});
      box.extend(geo::Point{east, 1000});
      return geo::Geometry::box(box);
    };
    const std::array districts = {store::District{"001", "西町", "水沢", "西の会", area(0, 2000)},
                                  store::District{"002", "東町", "前沢", "", area(2000, 6000)}};
    m_workspace.importDistricts(from("districts"), districts, m_progress);
  }
  void addRoad() {
    walk::RoadPieces pieces;
    const std::vector<geo::Point> line{{-500, 0}, {6000, 0}};
    pieces.add(line, 0, 1, walk::RoadClass::Residential, 0, std::numeric_limits<float>::quiet_NaN());
    const std::array roads = {
        store::Road{"r", "", "residential", 6500, true, geo::Geometry::lineString(line)}};
    m_workspace.importRoads(from("roads"), roads, {}, walk::Network::build(pieces, {}, m_progress).save(),
                            m_progress);
  }
};

}  // namespace michi::tests
