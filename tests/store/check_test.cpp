// check() finds what others broke.

#include <gmock/gmock.h>

#include "workspace_fixture.h"

namespace michi::store {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

class CheckTest : public WorkspaceTest {
 protected:
  void SetUp() override {
    Workspace workspace = create();
    const std::vector<District> districts = {{"1", "a", "", "", square(0, 0)},
                                             {"2", "b", "", "", square(10, 0)}};
    workspace.importDistricts(source("districts", "d"), districts, m_silent);
    workspace.importRoads(source("roads", "r"), roads(20), {}, "net", m_silent);
    ASSERT_TRUE(findingsOf(workspace).empty());
  }

  std::vector<std::string> findingsAfter(const std::vector<std::string>& sql) {
    {
      Connection connection(pathFromUtf8(file()), OpenMode::ReadWrite);
      for (const std::string& statement : sql) connection.execute(statement);
    }
    return findingsOf(reopen(Access::ReadOnly));
  }
};

TEST_F(CheckTest, InvalidAreas) {
  EXPECT_THAT(
      findingsAfter(
          {"UPDATE district SET geom = ST_Multi(GeomFromText('POLYGON((0 0, 9 9, 9 0, 0 9, 0 0))', 6678)) "
           "WHERE code = '2'"}),
      ElementsAre(HasSubstr("In district, 1 areas")));
}

TEST_F(CheckTest, ReferencesToNothing) {
  EXPECT_THAT(findingsAfter({"PRAGMA foreign_keys = OFF", "DELETE FROM source WHERE kind = 'districts'"}),
              ElementsAre(HasSubstr("In district, 2 records point")));
}

TEST_F(CheckTest, AnIndexThatDoesNotFit) {
  EXPECT_THAT(findingsAfter({"DELETE FROM idx_road_geom WHERE pkid = 3"}),
              ElementsAre(HasSubstr("spatial index of road")));
}

TEST_F(CheckTest, ANetworkThatDoesNotFit) {
  EXPECT_THAT(findingsAfter({"UPDATE walk_network SET data = x'00'"}),
              ElementsAre(HasSubstr("not what was stored")));
  EXPECT_THAT(findingsAfter({"DELETE FROM walk_network"}), ElementsAre(HasSubstr("no walking network")));
}

TEST_F(CheckTest, ATerrainThatCannotBeRead) {
  EXPECT_THAT(
      findingsAfter({"INSERT INTO elevation (id, source_id, digest, columns, rows, x, y, cell_size, data) "
                     "VALUES (1, 1, 0, 4000000000, 4000000000, 0, 0, 50, x'78')"}),
      ElementsAre(HasSubstr("terrain")));
  EXPECT_EQ(kindThrown([&] { reopen().elevation(); }), ErrorKind::Damaged);
}

TEST_F(CheckTest, AGeometryThatIsNone) {
  const auto findings = findingsAfter({"DROP TRIGGER ggu_road_geom", "DROP TRIGGER giu_road_geom",
                                       "UPDATE road SET geom = x'0001FF' WHERE key = 'w3'"});
  EXPECT_THAT(findings, testing::Contains(HasSubstr("In road, 1 records have no geometry")));
  EXPECT_EQ(kindThrown([&] { reopen().readLayer("road", [](auto, auto, const geo::Geometry&) {}); }),
            ErrorKind::Damaged);
}

}  // namespace
}  // namespace michi::store
