// Shelters joined from several lists.

#include "workspace_fixture.h"

namespace michi::store {
namespace {

using ShelterTest = WorkspaceTest;

Shelter emergencyPlace(const std::string& key, std::uint8_t hazards) {
  Shelter shelter;
  shelter.key = key;
  shelter.name = "水沢小学校校庭";
  shelter.address = "水沢字横町1";
  shelter.isEmergencyPlace = true;
  shelter.hazards = hazards;
  shelter.position = {1, 2};
  return shelter;
}

Shelter designated(const std::string& key, int capacity) {
  Shelter shelter;
  shelter.key = key;
  shelter.name = "水沢小学校";
  shelter.isShelter = true;
  shelter.capacity = capacity;
  shelter.accepts = "高齢者";
  shelter.position = {1.5, 2.5};
  return shelter;
}

TEST_F(ShelterTest, TwoListsAreJoinedByKey) {
  Workspace workspace = create();
  const std::vector<Shelter> first = {emergencyPlace("k1", 0x03), emergencyPlace("k2", 0x01)};
  const std::vector<Shelter> second = {designated("k1", 120), designated("k3", 40)};
  EXPECT_EQ(describe(workspace.importShelters(source("shelters", "emergency"), first, m_silent)),
            "+2 ~0 =0 -0");
  EXPECT_EQ(describe(workspace.importShelters(source("shelters", "designated"), second, m_silent)),
            "+1 ~1 =1 -0");
  const std::vector<Shelter> joined = workspace.shelters();
  ASSERT_EQ(joined.size(), 3U);
  EXPECT_TRUE(joined[0].isEmergencyPlace);
  EXPECT_TRUE(joined[0].isShelter);
  EXPECT_EQ(joined[0].hazards, 0x03);
  EXPECT_EQ(joined[0].capacity, 120);
  EXPECT_EQ(joined[0].name, "水沢小学校");      // the later list knows a name …
  EXPECT_EQ(joined[0].address, "水沢字横町1");  // … but no address
  EXPECT_EQ(joined[0].accepts, "高齢者");
  EXPECT_EQ(joined[0].position, (geo::Point{1.5, 2.5}));
  EXPECT_FALSE(joined[1].isShelter);
  EXPECT_FALSE(joined[2].isEmergencyPlace);
}

TEST_F(ShelterTest, ImportingOneListAgainReplacesOnlyWhatItHadSaid) {
  Workspace workspace = create();
  const std::vector<Shelter> first = {emergencyPlace("k1", 0x03), emergencyPlace("k2", 0x01)};
  const std::vector<Shelter> second = {designated("k1", 120), designated("k3", 40)};
  workspace.importShelters(source("shelters", "emergency"), first, m_silent);
  workspace.importShelters(source("shelters", "designated"), second, m_silent);
  // k1 loses its designation for landslides; k2 leaves the list.
  const std::vector<Shelter> revised = {emergencyPlace("k1", 0x01)};
  EXPECT_EQ(describe(workspace.importShelters(source("shelters", "emergency"), revised, m_silent)),
            "+0 ~1 =1 -1");
  std::vector<Shelter> joined = workspace.shelters();
  ASSERT_EQ(joined.size(), 2U);
  EXPECT_EQ(joined[0].hazards, 0x01);
  EXPECT_EQ(joined[0].capacity, 120);
  // k1 is no emergency place any more: what the other list says of it stays.
  workspace.importShelters(source("shelters", "emergency"), {}, m_silent);
  joined = workspace.shelters();
  ASSERT_EQ(joined.size(), 2U);
  EXPECT_FALSE(joined[0].isEmergencyPlace);
  EXPECT_EQ(joined[0].hazards, 0);
  EXPECT_TRUE(joined[0].isShelter);
  EXPECT_TRUE(findingsOf(workspace).empty());
}

TEST_F(ShelterTest, HazardColumnsForStylesAreTheBits) {
  Workspace workspace = create();
  const Shelter shelter = emergencyPlace("k", bit(Hazard::Landslide) | bit(Hazard::Volcano));
  workspace.importShelters(source("shelters", "a"), {&shelter, 1}, m_silent);
  const std::vector<std::string> names = workspace.layerColumns("shelter").names;
  workspace.readLayer("shelter", [&](auto values, auto isNull, const geo::Geometry&) {
    for (std::size_t i = 6; i < 14; ++i) {
      EXPECT_EQ(values[i], names[i] == "landslide" || names[i] == "volcano" ? "1" : "0") << names[i];
    }
    EXPECT_TRUE(isNull[14]);  // capacity
  });
}

TEST_F(ShelterTest, AKeyGivenTwiceIsRefused) {
  Workspace workspace = create();
  const std::vector<Shelter> twice = {designated("k", 1), designated("k", 2)};
  EXPECT_EQ(kindThrown([&] { workspace.importShelters(source("shelters", "a"), twice, m_silent); }),
            ErrorKind::BadInput);
  EXPECT_TRUE(workspace.shelters().empty());
}

}  // namespace
}  // namespace michi::store
