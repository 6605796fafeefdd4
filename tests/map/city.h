#pragma once
// A small invented city in a workspace, and what the worker's tests need around it.

#include <gtest/gtest.h>

#include <QTemporaryDir>
#include <array>
#include <cstdint>
#include <memory>
#include <string>

#include "map/worker_client.h"

namespace michi::map {

using Colour = std::array<int, 3>;

/// Districts 001 (west) and 002 (east), each 2 km × 2 km, meeting at x = 2000; flood rank 3 covers x
/// 500–3500, y 500–1500; landslide, shops, a shelter and roads here and there. Everything lies in a folder of
/// its own, which is also the temporary folder of the workers.
class CityTest : public testing::Test {
 protected:
  CityTest();
  ~CityTest() override;

  static std::string resources() { return MICHI_SOURCE_DIR; }
  WorkerOptions options() const;
  MapSource source(std::vector<std::string> layers = {}) const;
  /// 400 × 200 pixels of 10 m: pixel (x, y) shows the point (10 x + 5, 2000 − 10 y − 5).
  RenderJob job(std::vector<std::string> layers = {}) const;
  PrintJob sheet(const std::string& district, const std::string& name) const;
  /// The flood zone of rank 3 becomes one of this rank.
  void changeFlood(int rank) const;

  static Colour at(const MapImage& image, int x, int y);
  static int count(const MapImage& image, Colour colour, int fromX, int toX, int fromY, int toY);
  /// Standard output of a program, or a failure.
  static std::string run(const std::string& program, const std::vector<std::string>& arguments);
  std::string path(const std::string& name) const;

  Progress m_progress;

 private:
  QTemporaryDir m_folder;
  std::string m_oldTemporary;
};

}  // namespace michi::map
