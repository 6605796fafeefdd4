// The profiles that are shipped, and what the reader refuses.

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "base/error.h"
#include "catalog/walk_profile.h"

namespace michi::catalog {
namespace {

const std::string kFolder = MICHI_SOURCE_DIR "/data/rules/profiles";

std::string write(const std::string& content) {
  const auto file = std::filesystem::temp_directory_path() / "michi_profile_test.toml";
  std::ofstream(file) << content;
  return file.string();
}

std::string messageOf(const std::string& content) {
  try {
    (void)readWalkProfile(write(content));
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), ErrorKind::BadInput);
    return error.what();
  }
  return {};
}

TEST(WalkProfiles, EveryShippedProfileReadsAndMakesSense) {
  const std::vector<std::string> names = walkProfileNames(kFolder);
  EXPECT_EQ(names, (std::vector<std::string>{"adult", "adult-winter", "elderly", "vehicle", "walker",
                                             "walker-winter", "wheelchair", "wheelchair-winter", "winter"}));
  for (const std::string& name : names) {
    const walk::Profile profile = walkProfile(kFolder, name);
    EXPECT_EQ(profile.name, name);
    EXPECT_FALSE(profile.label.empty());
    EXPECT_NO_THROW(profile.check());
    EXPECT_EQ(profile.snapLimit, Metres(200));
  }
}

TEST(WalkProfiles, SayWhatTheyAreFor) {
  const walk::Profile adult = walkProfile(kFolder, "adult");
  const walk::Profile elderly = walkProfile(kFolder, "elderly");
  const walk::Profile wheelchair = walkProfile(kFolder, "wheelchair");
  const walk::Profile winter = walkProfile(kFolder, "winter");
  EXPECT_EQ(adult.flatSpeed, 80);
  EXPECT_EQ(elderly.flatSpeed, 50);
  EXPECT_GT(adult.factor(walk::RoadClass::Steps, 0), elderly.factor(walk::RoadClass::Steps, 0));
  EXPECT_EQ(wheelchair.factor(walk::RoadClass::Steps, 0), 0);
  EXPECT_EQ(wheelchair.factor(walk::RoadClass::Residential, walk::kNoWheelchair), 0);
  EXPECT_LT(wheelchair.maxSlope, 0.2);
  const walk::Profile walker = walkProfile(kFolder, "walker");
  EXPECT_EQ(walker.factor(walk::RoadClass::Steps, 0), 0);
  EXPECT_LT(walker.flatSpeed, elderly.flatSpeed);
  const walk::Profile vehicle = walkProfile(kFolder, "vehicle");
  EXPECT_EQ(vehicle.factor(walk::RoadClass::Footway, 0), 0);
  EXPECT_EQ(vehicle.factor(walk::RoadClass::Trunk, 0), 1);
  for (const char* inSnow : {"adult-winter", "winter", "walker-winter", "wheelchair-winter"})
    EXPECT_TRUE(walkProfile(kFolder, inSnow).isWinter) << inSnow;
  EXPECT_EQ(walkProfile(kFolder, "walker-winter").factor(walk::RoadClass::Residential, walk::kUnploughed), 0)
      << "nothing rolls through snow";
  EXPECT_TRUE(winter.isWinter);
  EXPECT_LT(winter.factor(walk::RoadClass::Residential, walk::kUnploughed), 1);
  EXPECT_EQ(adult.factor(walk::RoadClass::Residential, walk::kUnploughed), 1);
}

TEST(WalkProfiles, MistakesNameTheirKey) {
  EXPECT_EQ(messageOf("label = \"x\"\nspeed = 60\n"), "");
  EXPECT_NE(messageOf("label = \"x\"\nspede = 60\n").find("spe"), std::string::npos);
  EXPECT_NE(messageOf("label = \"x\"\nspeed = -60\n").find("speed"), std::string::npos);
  EXPECT_NE(messageOf("label = \"x\"\nspeed = 60\nslope = \"naismith\"\n").find("slope"), std::string::npos);
  EXPECT_NE(messageOf("label = \"x\"\nspeed = 60\n[roads]\nmotorway = 1\n").find("motorway"),
            std::string::npos);
  EXPECT_NE(messageOf("label = \"x\"\nspeed = 60\n[roads]\nsteps = 9\n").find("steps"), std::string::npos);
  EXPECT_NE(messageOf("label = \"x\"\nspeed = 60\n[flags]\nmuddy = 1\n").find("muddy"), std::string::npos);
  EXPECT_THROW((void)walkProfile(kFolder, "pogo"), Error);
}

}  // namespace
}  // namespace michi::catalog
