// Computing whom to help first: from what, under which conditions, and what is said of it.

#include <filesystem>
#include <fstream>

#include "ui/evacuation_fixture.h"

namespace michi::evacuation {
namespace {

using EvacuationRanking = EvacuationTest;

std::array<int, 4> countsOf(const PriorityView& view) {
  std::array<int, 4> counts{};
  for (const std::uint8_t urgency : view.classes) ++counts.at(3U - urgency);
  return counts;
}

TEST_F(EvacuationRanking, PointsAreRankedTheMostUrgentFirst) {
  addPoints();
  ASSERT_TRUE(open());
  ASSERT_TRUE(compute());
  EXPECT_FALSE(perspective->view().areHouseholds);
  ASSERT_EQ(order().size(), 14U);
  for (const char* key : {"p01", "p02", "p03"}) EXPECT_EQ(classOf(key), "S") << key;
  EXPECT_EQ(classOf("dry"), "C");
  EXPECT_EQ(perspective->ranking().model().rowCount(), 14);
  const auto& numbers = ranking().numbers[1];  // the score
  const auto& classes = ranking().texts[0];
  for (std::size_t i = 1; i < 14; ++i) {
    if (classes[i] == classes[i - 1]) {
      EXPECT_LE(numbers[i], numbers[i - 1]) << i;
    }
    EXPECT_LE(QString("SABC").indexOf(classes[i - 1]), QString("SABC").indexOf(classes[i])) << i;
  }
  EXPECT_EQ(texts().filter("Computed 令和").size(), 1) << "dates as the user wants them";
  EXPECT_TRUE(shell.failure.empty()) << shell.failure;
}

TEST_F(EvacuationRanking, TheSentenceTheTableAndTheMapCountTheSame) {
  addPoints();
  ASSERT_TRUE(open());
  ASSERT_TRUE(compute());
  const auto counts = countsOf(perspective->view());
  EXPECT_EQ(counts[0] + counts[1] + counts[2] + counts[3], 14);
  EXPECT_GE(counts[0], 3);
  EXPECT_GE(counts[3], 1);
  const std::string sentence =
      text("Priority: S %1, A %2, B %3, C %4.", text("%1 points", counts[0]), text("%1 points", counts[1]),
           text("%1 points", counts[2]), text("%1 points", counts[3]));
  EXPECT_TRUE(said().startsWith(QString::fromStdString(sentence))) << said().toStdString();
  for (std::size_t urgency = 0; urgency < 4; ++urgency)
    EXPECT_EQ(perspective->points().count(urgency), static_cast<std::size_t>(counts.at(3 - urgency)));
  const ui::Table& districts = *perspective->districts().model().table();
  for (std::size_t of = 0; of < 4; ++of) {
    double all = 0;
    for (const double one : districts.numbers[2 + of]) all += one;
    EXPECT_EQ(all, counts.at(of)) << of;
  }
}

TEST_F(EvacuationRanking, TheTenToHelpFirstArePickedOnTheMapAndInTheList) {
  addPoints();
  ASSERT_TRUE(open());
  ASSERT_TRUE(compute());
  button("The ten to help first")->click();
  auto first = order();
  first.resize(10);
  std::sort(first.begin(), first.end());
  EXPECT_EQ(shell.selection().kind(), "point");
  EXPECT_EQ(shell.selection().keys(), first);
  EXPECT_EQ(perspective->ranking().view().selectionModel()->selectedRows().size(), 10);
  for (const std::string& key : first)
    EXPECT_TRUE(shell.canvas().view().extent().contains(row(key)->from)) << key;
  EXPECT_FALSE(perspective->why().isVisible()) << "it tells of one";
}

TEST_F(EvacuationRanking, WhyTellsTheSentenceTheScoreAndTheWay) {
  addPoints();
  ASSERT_TRUE(open());
  ASSERT_TRUE(compute());
  shell.selection().set("point", {"p03"});
  ASSERT_TRUE(perspective->why().isVisible());
  const Why& why = *row("p03");
  const QStringList shown = texts();
  EXPECT_TRUE(shown.contains("p03: class S"));
  EXPECT_TRUE(shown.contains(QString::fromStdString(why.reason)));
  EXPECT_FALSE(shown.filter("水沢小学校: 1,300 m along the roads").isEmpty());
  EXPECT_NEAR(why.distance, 1300, 0.1) << "500 m to the crossing and 800 m up";
  std::vector<int> bars;
  for (const auto* bar : perspective->why().findChildren<QProgressBar*>()) bars.push_back(bar->value());
  EXPECT_EQ(bars, (std::vector<int>{static_cast<int>(std::lround(why.hazard)),
                                    static_cast<int>(std::lround(why.need)),
                                    static_cast<int>(std::lround(why.way))}));
  EXPECT_NEAR(why.hazard, 42.5, 0.01) << "rank 3 of the standard rules";
  EXPECT_NEAR(why.need, 30, 0.01);
  const auto at = static_cast<std::size_t>(std::find(ranking().keys.begin(), ranking().keys.end(), "p03") -
                                           ranking().keys.begin());
  EXPECT_NEAR(why.hazard + why.need + why.way, ranking().numbers[1][at], 0.01);
  shell.selection().clear();
  EXPECT_FALSE(perspective->why().isVisible());
}

TEST_F(EvacuationRanking, WhoReachesNoPlaceIsSaidSo) {
  addPoints();
  ASSERT_TRUE(open());
  ASSERT_TRUE(compute());
  EXPECT_TRUE(said().contains("1 points reach no emergency place")) << said().toStdString();
  shell.selection().set("point", {"far"});
  EXPECT_TRUE(texts().contains("No emergency place can be reached on foot."));
  ASSERT_TRUE(isQuiet());
  EXPECT_EQ(perspective->way().place(), (geo::Point{3900, 300}));
  EXPECT_TRUE(perspective->way().line().empty());
}

TEST_F(EvacuationRanking, TheHazardsChosenMatter) {
  addPoints();
  ASSERT_TRUE(open());
  ASSERT_TRUE(compute());
  const double flooded = row("p01")->hazard;
  hazard("flood-max").setChecked(false);
  ASSERT_TRUE(compute());
  EXPECT_LT(row("p01")->hazard, flooded) << "it lies in no landslide zone";
  EXPECT_NE(classOf("p01"), "S");
  hazard("landslide").setChecked(false);
  button("Compute")->click();
  EXPECT_FALSE(panel().isBusy());
  EXPECT_EQ(said(), "Choose at least one hazard.");
}

TEST_F(EvacuationRanking, WhoWalksMatters) {
  addPoints();
  ASSERT_TRUE(open());
  ASSERT_TRUE(compute());
  const double elderly = row("p08")->minutes;
  auto* profile = panel().findChild<QComboBox*>("profile");
  profile->setCurrentIndex(profile->findData("adult"));
  ASSERT_TRUE(compute());
  EXPECT_LT(row("p08")->minutes, elderly);
  EXPECT_GT(row("p08")->minutes, 0);
  EXPECT_EQ(perspective->view().profile, "adult");
}

TEST_F(EvacuationRanking, TheRulesOfTheCityCanBeChosen) {
  namespace fs = std::filesystem;
  const fs::path mine = path("resources"), theirs = resources();
  fs::create_directories(mine / "data" / "rules" / "priority");
  for (const char* name : {"layers", "styles", "docs"})
    fs::create_directory_symlink(theirs / name, mine / name);
  for (const auto& entry : fs::directory_iterator(theirs / "data" / "rules")) {
    if (entry.path().filename() != "priority")
      fs::create_symlink(entry.path(), mine / "data" / "rules" / entry.path().filename());
  }
  fs::copy(theirs / "data/rules/priority/standard.toml", mine / "data/rules/priority/standard.toml");
  std::ifstream standard(theirs / "data/rules/priority/standard.toml");
  std::string rules((std::istreambuf_iterator<char>(standard)), {});
  rules.replace(rules.find("title = \"標準\""), std::string("title = \"標準\"").size(), "title = \"市の案\"");
  rules.replace(rules.find("\nS = 75"), 7, "\nS = 3");
  rules.replace(rules.find("\nA = 60"), 7, "\nA = 2");
  rules.replace(rules.find("\nB = 45"), 7, "\nB = 1");
  std::ofstream(mine / "data/rules/priority/city.toml") << rules;
  addPoints();
  ui::TestShell other(mine.string(), options());
  show(other);
  other.session().open(QString::fromStdString(path("city.michi")));
  ASSERT_TRUE(ui::await([&] { return other.session().isOpen() && other.session().jobs().isIdle(); }));
  auto* choice = panel().findChild<QComboBox*>("rules");
  ASSERT_EQ(choice->count(), 2);
  for (const auto& [name, expected] : {std::pair{"standard", "C"}, {"city", "S"}}) {
    choice->setCurrentIndex(choice->findData(name));
    button("Compute")->click();
    ASSERT_TRUE(panel().isBusy());
    ASSERT_TRUE(ui::await([&] { return !panel().isBusy() && other.session().jobs().isIdle(); }));
    EXPECT_EQ(classOf("dry"), expected) << name;
  }
  perspective.reset();
}

TEST_F(EvacuationRanking, ARankingOlderThanTheDataIsSaidSo) {
  addPoints();
  ASSERT_TRUE(open());
  ASSERT_TRUE(compute());
  const QString stale = "The data has changed since: compute it again.";
  EXPECT_FALSE(said().contains(stale));
  changeFlood(5);
  shell.session().reloadCity();
  ASSERT_TRUE(ui::await([&] { return said().contains(stale); }));
  EXPECT_EQ(order().size(), 14U) << "it still stands";
  ASSERT_TRUE(compute());
  EXPECT_FALSE(said().contains(stale)) << said().toStdString();
}

TEST_F(EvacuationRanking, AnEmptyWorkspaceSaysWhatToImport) {
  { const auto made = store::Workspace::create(path("empty.michi"), "空の市", "EPSG:6678"); }
  shell.session().open(QString::fromStdString(path("empty.michi")));
  ASSERT_TRUE(ui::await([&] { return shell.session().isOpen(); }));
  ASSERT_TRUE(isQuiet());
  for (const char* title : {"Import first", "districts", "roads", "shelters", "flood zones", "need points"})
    EXPECT_TRUE(said().contains(title)) << title << " in " << said().toStdString();
  EXPECT_TRUE(button("Import data")->isVisible());
  button("Compute")->click();
  EXPECT_FALSE(panel().isBusy());
  EXPECT_TRUE(shell.failure.empty());
  EXPECT_TRUE(order().empty());
}

TEST_F(EvacuationRanking, WhatIsThereIsNotAskedFor) {
  addPoints();
  ASSERT_TRUE(open());
  ASSERT_TRUE(isQuiet());
  EXPECT_EQ(said(), "Choose the hazards, then press “Compute”.");
  EXPECT_FALSE(button("Import data")->isVisible());
  EXPECT_FALSE(button("The ten to help first")->isEnabled()) << "nobody is ranked yet";
  ASSERT_TRUE(compute());
  EXPECT_TRUE(button("The ten to help first")->isEnabled());
}

TEST_F(EvacuationRanking, TheLastRankingIsThereAgainWhenTheWorkspaceIsOpened) {
  addPoints();
  ASSERT_TRUE(open());
  ASSERT_TRUE(compute());
  const auto before = order();
  shell.session().close();
  EXPECT_TRUE(order().empty());
  EXPECT_EQ(perspective->ranking().model().rowCount(), 0);
  ASSERT_TRUE(open());
  ASSERT_TRUE(ui::await([&] { return !order().empty(); }));
  EXPECT_EQ(order(), before);
}

TEST_F(EvacuationRanking, StoppingLeavesWhatWasThere) {
  addPoints();
  ASSERT_TRUE(open());
  ASSERT_TRUE(compute());
  const QString before = said();
  button("Compute")->click();
  ASSERT_TRUE(panel().isBusy());
  button("Stop")->click();
  ASSERT_TRUE(isQuiet());
  EXPECT_EQ(said(), before);
  EXPECT_NE(button("Compute"), nullptr);
}

}  // namespace
}  // namespace michi::evacuation
