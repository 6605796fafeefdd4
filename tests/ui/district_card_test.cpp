#include "ui/cards/district_card.h"

#include "ui/shell_fixture.h"

namespace michi::ui {
namespace {

geo::Geometry box(double x1, double y1, double x2, double y2) {
  const std::array parts = {geo::Geometry::box({x1, y1, x2, y2})};
  return geo::Geometry::multiPolygon(parts);
}

class DistrictCardTest : public ShellTest {
 protected:
  DistrictCardTest() : card(shell) {
    auto workspace = store::Workspace::open(path("city.michi"), store::Access::ReadWrite);
    std::vector<store::MeshCell> cells(3);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      cells[i].meshId = std::to_string(i);
      cells[i].year = i == 2 ? 2050 : 2025;
      cells[i].key = cells[i].meshId + "/" + std::to_string(cells[i].year);
      cells[i].total = 100;
      cells[i].over65 = 40;
    }
    cells[0].area = box(0, 0, 1000, 1000);
    cells[1].area = box(1500, 0, 2500, 1000);  // half of it in 001
    cells[2].area = box(0, 0, 1000, 1000);
    store::Source source;
    source.kind = source.name = "population";
    workspace.importPopulation(source, cells, m_progress);
    const std::array points = {store::NeedPoint{"p1", "wheelchair", 1, {500, 500}},
                               store::NeedPoint{"p2", "wheelchair", 1, {600, 500}},
                               store::NeedPoint{"p3", "bedridden", 1, {3000, 500}}};
    source.kind = source.name = "points";
    workspace.importNeedPoints(source, points, m_progress);
  }
  QString written() {
    return await([this] { return !card.text().isEmpty() || !shell.failure.empty(); }) ? card.text()
                                                                                      : QString();
  }

  DistrictCard card;
};

TEST_F(DistrictCardTest, FactsAreCutOutOfTheCity) {
  const auto workspace = store::Workspace::open(path("city.michi"), store::Access::ReadOnly);
  const auto city = readCity(workspace, m_progress);
  const auto source = readCardSource(workspace, 2026);
  EXPECT_EQ(source->year, 2025);
  const DistrictFacts facts = districtFacts(*city, *source, "001", m_progress);
  EXPECT_NEAR(facts.area, 4e6, 1);
  EXPECT_NEAR(facts.people->total, 150, 0.01);
  EXPECT_NEAR(*facts.people->over65, 60, 0.01);
  EXPECT_FALSE(facts.people->over75);
  EXPECT_NEAR(facts.hazards.floodMaximum.part, 1500.0 * 1000 / 4e6, 1e-6);
  EXPECT_EQ(facts.hazards.floodMaximum.worst, 3);
  EXPECT_FALSE(facts.hazards.floodPlanned.isKnown());
  EXPECT_NEAR(facts.hazards.landslideSpecial.part, 200.0 * 200 / 4e6, 1e-6);
  ASSERT_EQ(facts.needs.size(), 1U);
  EXPECT_EQ(facts.needs[0], (std::pair<std::string, int>{"wheelchair", 2}));
  EXPECT_EQ(facts.facilities.size(), 4U);
  EXPECT_EQ(facts.shelters.size(), 1U);
  const DistrictFacts east = districtFacts(*city, *source, "002", m_progress);
  EXPECT_TRUE(east.shelters.empty());
  EXPECT_EQ(east.nearestShelters.size(), 1U);
  EXPECT_FALSE(east.hazards.landslide.isKnown());
}

TEST_F(DistrictCardTest, TheYearIsTheNewestThatIsNotInTheFuture) {
  const auto workspace = store::Workspace::open(path("city.michi"), store::Access::ReadOnly);
  EXPECT_EQ(readCardSource(workspace, 2060)->year, 2050);
  EXPECT_EQ(readCardSource(workspace, 2000)->year, 2025);
}

TEST_F(DistrictCardTest, ASelectedDistrictFillsTheCard) {
  ASSERT_TRUE(open());
  shell.selection().set("district", {"001"});
  const QString page = written();
  EXPECT_TRUE(page.contains("水沢第1行政区")) << page.toStdString();
  EXPECT_TRUE(page.contains("水沢地区センター"));
  card.show("002");
  ASSERT_TRUE(await([&] { return card.text().contains("江刺第2行政区"); }));
}

TEST_F(DistrictCardTest, AbsenceIsNotSafety) {
  ASSERT_TRUE(open());
  card.show("002");
  EXPECT_TRUE(written().contains(
      QString::fromStdString(text("There is no data here (that does not mean that it is safe)."))));
}

TEST_F(DistrictCardTest, HouseholdsAreCountedWhileOpenAndGoneWhenLocked) {
  found();
  ASSERT_TRUE(open());
  ASSERT_TRUE(unlock());
  card.show("001");
  const QString ofHouseholds =
      QString::fromStdString(text("From the registry of households that you have opened."));
  EXPECT_TRUE(written().contains(ofHouseholds));
  shell.session().lock();
  EXPECT_FALSE(card.text().contains(ofHouseholds));
  ASSERT_TRUE(await([&] { return !card.text().isEmpty(); }));
  EXPECT_FALSE(card.text().contains(ofHouseholds));
}

TEST_F(DistrictCardTest, ARunOverNeedPointsIsSaidToBeOneWhileHouseholdsAreOpen) {
  found();
  {
    auto workspace = store::Workspace::open(path("city.michi"), store::Access::ReadWrite);
    store::Run run;
    run.kind = "priority";
    run.createdAt = "2026-11-01T00:00:00";
    store::PriorityRow row;
    row.pointKey = "p1";
    row.districtCode = "001";
    row.priorityClass = "S";
    run.priority = {row};
    workspace.saveRun(run, m_progress);
  }
  ASSERT_TRUE(open());
  card.show("001");
  const QString ofPoints =
      QString::fromStdString(text("Of the anonymous need points, not of the households."));
  EXPECT_FALSE(written().contains(ofPoints));
  ASSERT_TRUE(unlock());
  ASSERT_TRUE(await([&] { return !card.text().isEmpty(); }));
  EXPECT_TRUE(card.text().contains(ofPoints));
}

TEST_F(DistrictCardTest, ClosingEmptiesIt) {
  ASSERT_TRUE(open());
  card.show("001");
  ASSERT_FALSE(written().isEmpty());
  shell.session().close();
  EXPECT_TRUE(card.text().isEmpty());
  EXPECT_EQ(card.code(), "");
}

TEST(RunPart, CountsTheDistrictsRowsOnly) {
  store::Run run;
  run.createdAt = "2026-11-01T00:00:00";
  const auto row = [](const char* point, const char* district, const char* reached, double weight) {
    store::CoverageRow one;
    one.pointKey = point;
    one.districtCode = district;
    one.kind = "shop";
    one.reached = reached;
    one.weight = weight;
    return one;
  };
  run.coverage = {row("a", "001", "within", 2), row("b", "001", "unreachable", 1),
                  row("c", "002", "beyond", 5), row("9/2025", "001", "beyond", 70)};
  const RunPart part = partOf(run, "001");
  ASSERT_EQ(part.reach.size(), 1U);
  EXPECT_EQ(part.reach[0].second.within, 2);
  EXPECT_EQ(part.reach[0].second.beyond, 0);  // the mesh is other people
  EXPECT_EQ(part.reach[0].second.unreachable, 1);
  EXPECT_TRUE(partOf(std::nullopt, "001").createdAt.empty());
}

}  // namespace
}  // namespace michi::ui
