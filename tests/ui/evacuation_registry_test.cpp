// Households instead of points: who sees whom, what a lock takes away, what an edit changes.

#include "ui/evacuation_fixture.h"
#include "ui/registry/household_model.h"
#include "ui/session/changes.h"

namespace michi::evacuation {
namespace {

class EvacuationRegistry : public EvacuationTest {
 protected:
  void start() {
    addHouseholds();
    ASSERT_TRUE(open());
    ASSERT_TRUE(unlock()) << shell.failure;
    ASSERT_TRUE(compute()) << shell.failure;
  }
  template <class Work>
  void inRegistry(Work work) {
    bool isDone = false;
    shell.session().run(
        {}, nullptr, [work](ui::OpenWorkspace& open, Progress& progress) { work(open.unlocked(), progress); },
        [&isDone] { isDone = true; });
    ASSERT_TRUE(ui::await([&] { return isDone; })) << shell.failure;
    shell.session().reloadRegistry();
  }
  double score(const std::string& key) {
    const auto found = std::find(ranking().keys.begin(), ranking().keys.end(), key);
    return ranking().numbers[1].at(static_cast<std::size_t>(found - ranking().keys.begin()));
  }
  QStringList canaries() { return texts().filter(QString::fromUtf8(kCanary)); }
  static QString name(const char* given) {
    return QString::fromUtf8(kCanary) + " " + QString::fromUtf8(given);
  }
};

TEST_F(EvacuationRegistry, WithoutKeysThePointsAreRankedWithKeysTheHouseholds) {
  addPoints();
  addHouseholds();
  ASSERT_TRUE(open());
  ASSERT_TRUE(compute());
  EXPECT_FALSE(perspective->view().areHouseholds);
  ASSERT_TRUE(unlock());
  EXPECT_TRUE(order().empty()) << "no ranking of households yet";
  ASSERT_TRUE(compute());
  EXPECT_TRUE(perspective->view().areHouseholds);
  EXPECT_EQ(order(), (std::vector<std::string>{"H1", "H3"}));
  shell.session().lock();
  ASSERT_TRUE(ui::await([&] { return order().size() == 14U; })) << "that of the points is back";
}

TEST_F(EvacuationRegistry, WithNeitherItSaysSo) {
  addHouseholds();
  ASSERT_TRUE(open());
  ASSERT_TRUE(isQuiet());
  EXPECT_TRUE(said().contains("log in to see the households")) << said().toStdString();
  ASSERT_TRUE(unlock());
  ASSERT_TRUE(isQuiet());
  EXPECT_EQ(said(), "Choose the hazards, then press “Compute”.");
}

TEST_F(EvacuationRegistry, NamesAndReasonsStandInTheList) {
  start();
  EXPECT_EQ(order(), (std::vector<std::string>{"H1", "H3"}));
  EXPECT_TRUE(ranking().isPersonal);
  EXPECT_FALSE(canaries().filter("花子").isEmpty());
  EXPECT_TRUE(canaries().filter("次郎").isEmpty()) << "who refused";
  EXPECT_TRUE(said().contains("1 households are left out")) << said().toStdString();
  shell.selection().set("household", {"H1"});
  EXPECT_TRUE(button("Open this household")->isVisible());
  EXPECT_FALSE(texts().filter("H1  " + name("花子") + ": class").isEmpty());
  ASSERT_TRUE(ui::await([&] { return !perspective->way().line().empty(); }));
  EXPECT_EQ(perspective->way().line().front(), (geo::Point{1500, 1000}));
}

TEST_F(EvacuationRegistry, APlannerSeesNoNamesAndHandsOutHouseholdsAllTheSame) {
  addHouseholds();
  {
    auto workspace = store::Workspace::open(path("city.michi"), store::Access::ReadWrite);
    Progress silent;
    auto registry = store::Registry::unlock(workspace, "kanri", seal::Secret("kanri"), "test", silent);
    store::NewUser planner{"sato", "計画担当", "", {}, {}};
    planner.roles.add(store::Role::Planner);
    registry.addUser(planner, seal::Secret("sato"), {1, 8192});
  }
  ASSERT_TRUE(open());
  shell.session().unlock("sato", seal::Secret("sato"), "計画", {});
  ASSERT_TRUE(ui::await([&] { return shell.session().households() != nullptr; }));
  ASSERT_TRUE(compute()) << shell.failure;
  EXPECT_EQ(order(), (std::vector<std::string>{"H1", "H3"}));
  EXPECT_TRUE(canaries().isEmpty()) << canaries().join('\n').toStdString();
  shell.selection().set("household", {"H1"});
  EXPECT_FALSE(texts().filter("H1: class").isEmpty());
  EXPECT_FALSE(button("Open this household")->isVisible()) << "there is no form without names";
  EXPECT_TRUE(ranking().isPersonal) << "it leaves the program with a recipient only";
  EXPECT_TRUE(perspective->districts().model().table()->isPersonal);
}

TEST_F(EvacuationRegistry, LockingTakesEverythingOffAtOnce) {
  start();
  shell.selection().set("household", {"H1"});
  ASSERT_TRUE(ui::await([&] { return !perspective->way().line().empty(); }));
  ASSERT_FALSE(canaries().isEmpty());
  ASSERT_EQ(perspective->points().size(), 2U);
  ASSERT_FALSE(perspective->chart().bars().bars.empty());
  shell.session().lock();  // no event in between
  EXPECT_TRUE(canaries().isEmpty()) << canaries().join('\n').toStdString();
  EXPECT_EQ(perspective->ranking().model().rowCount(), 0);
  EXPECT_EQ(perspective->districts().model().rowCount(), 0);
  EXPECT_TRUE(perspective->chart().bars().bars.empty());
  EXPECT_EQ(perspective->points().size(), 0U);
  EXPECT_FALSE(perspective->way().place().has_value());
  EXPECT_TRUE(perspective->way().line().empty());
  EXPECT_FALSE(perspective->why().isVisible());
  EXPECT_TRUE(perspective->view().rows.empty());
  ASSERT_TRUE(isQuiet());
  EXPECT_TRUE(order().empty()) << "nothing comes back afterwards";
  EXPECT_TRUE(canaries().isEmpty());
}

TEST_F(EvacuationRegistry, AWayAskedForBeforeTheLockIsNotShownAfterIt) {
  start();
  shell.selection().set("household", {"H1"});
  shell.session().lock();
  ASSERT_TRUE(isQuiet());
  QCoreApplication::processEvents();
  EXPECT_FALSE(perspective->way().place().has_value());
  EXPECT_TRUE(perspective->way().line().empty());
}

TEST_F(EvacuationRegistry, LockingWhileItComputesShowsNothing) {
  addHouseholds();
  ASSERT_TRUE(open());
  ASSERT_TRUE(unlock());
  ASSERT_TRUE(isQuiet());
  button("Compute")->click();
  ASSERT_TRUE(panel().isBusy());
  shell.session().lock();
  EXPECT_FALSE(panel().isBusy());
  ASSERT_TRUE(isQuiet());
  EXPECT_TRUE(order().empty());
  EXPECT_TRUE(canaries().isEmpty());
  EXPECT_TRUE(shell.failure.empty()) << shell.failure;
}

TEST_F(EvacuationRegistry, DisasterAccessShowsWhatPeacetimeWithholds) {
  start();
  EXPECT_EQ(row("H2"), nullptr);
  inRegistry([](store::Registry& registry, Progress& progress) {
    registry.openDisaster("大雨", seal::Secret(), progress);
  });
  ASSERT_TRUE(ui::await([&] { return shell.session().login()->disaster.has_value(); }));
  ASSERT_TRUE(compute());
  EXPECT_NE(row("H2"), nullptr);
  EXPECT_EQ(order().size(), 3U);
  EXPECT_FALSE(canaries().filter("次郎").isEmpty());
  EXPECT_FALSE(said().contains("left out"));
  inRegistry([](store::Registry& registry, Progress& progress) { registry.closeDisaster("解除", progress); });
  ASSERT_TRUE(ui::await([&] { return !shell.session().login()->disaster; }));
  EXPECT_TRUE(canaries().filter("次郎").isEmpty()) << "at once";
  ASSERT_TRUE(ui::await([&] { return order().size() == 2U; }));
  EXPECT_EQ(row("H2"), nullptr);
  EXPECT_EQ(perspective->points().size(), 2U);
  EXPECT_TRUE(canaries().filter("次郎").isEmpty());
  EXPECT_TRUE(said().contains("1 households of this result are not shown")) << said().toStdString();
}

TEST_F(EvacuationRegistry, AnEditAndItsUndoChangeTheListAndBack) {
  start();
  ui::HouseholdModel model(shell.session());
  model.open(1);
  ASSERT_TRUE(ui::await([&] { return model.isOpen(); }));
  model.set("/members/0/name", "カナリア 花代");
  ASSERT_TRUE(ui::await([&] { return !canaries().filter("花代").isEmpty(); }));
  EXPECT_TRUE(canaries().filter("花子").isEmpty());
  shell.session().changes().stack().undo();
  ASSERT_TRUE(ui::await([&] { return !canaries().filter("花子").isEmpty(); }));
  EXPECT_TRUE(canaries().filter("花代").isEmpty());
}

TEST_F(EvacuationRegistry, AnEditThatMattersIsRankedAnewAndItsUndoBack) {
  start();
  const QString stale = "The data has changed since: compute it again.";
  const double before = score("H1");
  const std::string classBefore = classOf("H1");
  EXPECT_FALSE(said().contains(stale));
  ui::HouseholdModel model(shell.session());
  model.open(1);
  ASSERT_TRUE(ui::await([&] { return model.isOpen(); }));
  model.set("/members/0/mobility", "bedridden");
  ASSERT_TRUE(ui::await([&] { return said().contains(stale); }));
  EXPECT_EQ(score("H1"), before) << "until it is computed";
  ASSERT_TRUE(compute());
  EXPECT_GT(score("H1"), before);
  EXPECT_EQ(classOf("H1"), "S") << "bedridden where the flood is over 3 m deep";
  shell.session().changes().stack().undo();
  ASSERT_TRUE(ui::await([&] { return said().contains(stale); }));
  ASSERT_TRUE(compute());
  EXPECT_EQ(score("H1"), before);
  EXPECT_EQ(classOf("H1"), classBefore);
}

}  // namespace
}  // namespace michi::evacuation
