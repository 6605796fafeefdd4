#include "plugins/mobility/desktop/site_perspective.h"

#include "ui/mobility_fixture.h"

namespace michi::mobility {
namespace {

using ui::await;

/// The town of mobility_fixture.h. Beyond 500 m of the shop: p2 3 people, p3 1, p4 4, p5 5, p6 6. The salon
/// stands at (1400, 300), the middle of district 001 100 m from the loop, that of 002 off the roads.
class SitePerspectiveTest : public MobilityTest {
 protected:
  SitePerspectiveTest() : sites(shell) {}
  ~SitePerspectiveTest() override {
    for (const ui::Page& page : sites.pages()) delete page.widget;
    delete sites.panel();
  }

  void openTownForSites(const char* candidates = "salon") {
    openTown();
    sites.enter();
    set("candidates", candidates);
    set("existing", "shop");
    spin("count")->setValue(1);
  }
  ui::TaskPanel& task() { return *qobject_cast<ui::TaskPanel*>(sites.panel()); }
  void set(const char* box, const char* value) {
    auto* combo = task().findChild<QComboBox*>(QString::fromLatin1(box));
    ASSERT_GE(combo->findData(QString::fromLatin1(value)), 0) << value;
    combo->setCurrentIndex(combo->findData(QString::fromLatin1(value)));
  }
  QSpinBox* spin(const char* name) { return task().findChild<QSpinBox*>(QString::fromLatin1(name)); }
  QPushButton* press(QWidget* in, const char* part) {
    for (QPushButton* one : in->findChildren<QPushButton*>())
      if (one->text().contains(QString::fromUtf8(part))) return one;
    return nullptr;
  }
  void choosePlaces() {
    shell.failure.clear();
    emit task().compute();
    EXPECT_TRUE(task().isBusy());
    ASSERT_TRUE(await([this] { return !task().isBusy(); }));
  }
  const ui::TablePage& table(std::size_t index) {
    return *qobject_cast<ui::TablePage*>(sites.pages()[index].widget);
  }
  std::vector<std::string> chosen() const {
    std::vector<std::string> keys;
    for (const ChosenSite& site : sites.view().sites) keys.push_back(site.key);
    return keys;
  }

  SitePerspective sites;
};

TEST_F(SitePerspectiveTest, TheChoiceIsSaidListedAndDrawn) {
  openTownForSites();
  choosePlaces();
  ASSERT_EQ(shell.failure, "");
  const QString said = task().resultText();
  EXPECT_TRUE(said.contains("1 sites: 3 of 19 people who are not served yet come within 500m of one."))
      << said.toStdString();
  EXPECT_TRUE(said.contains("this is proven")) << "how good it is stands beside it";
  const ui::Table& places = *table(0).model().table();
  ASSERT_EQ(places.keys, std::vector<std::string>{"salon"});
  EXPECT_EQ(places.numbers[2][0], 3);
  EXPECT_EQ(places.numbers[3][0], 3);
  EXPECT_NEAR(places.numbers[4][0], 100, 0.1);
  EXPECT_EQ(sites.onMap().size(), 1U);
  EXPECT_EQ(table(1).model().table(), nullptr) << "no vehicle, no week";
}

TEST_F(SitePerspectiveTest, AreasWithoutAnythingComeWithMostPeopleFirst) {
  openTownForSites();
  choosePlaces();
  const auto& areas = sites.view().areas;
  ASSERT_EQ(areas.size(), 2U) << "of five people and more";
  EXPECT_EQ(areas[0].people, 6);
  EXPECT_EQ(areas[1].people, 5);
  EXPECT_EQ(sites.areas().size(), 2U);
  const ui::Table& listed = *table(2).model().table();
  EXPECT_EQ(listed.texts[5][0], "The homes are too far from any road.");
  EXPECT_EQ(listed.texts[5][1], "No road that can be walked leads to one.");
  EXPECT_EQ(listed.keys[0], "002");
  emit const_cast<ui::TablePage&>(table(2)).activated("002");
  EXPECT_EQ(shell.district, "002");
  set("existing", "");
  choosePlaces();
  EXPECT_TRUE(sites.view().areas.empty()) << "where nothing serves yet there is no area without";
  EXPECT_TRUE(task().resultText().contains("of 21 people come")) << task().resultText().toStdString();
}

TEST_F(SitePerspectiveTest, WhatIsWantedOfACandidateIsKeptTo) {
  openTownForSites("districts");
  set("within", "2km");
  choosePlaces();
  ASSERT_EQ(chosen(), std::vector<std::string>{"001"});
  const ui::Table& before = *table(3).model().table();
  ASSERT_EQ(before.keys, (std::vector<std::string>{"001", "002"}));
  EXPECT_EQ(before.texts[2], (std::vector<QString>{"chosen", ""}));
  shell.selection().set("site", {"001"});
  press(sites.pages()[3].widget, "never")->click();
  EXPECT_EQ(sites.request().barred, "001");
  EXPECT_EQ(table(3).model().table()->texts[3][0], "never");
  EXPECT_TRUE(task().findChild<QLabel*>(QStringLiteral("wishes"))->text().contains("never taken: 1"));
  choosePlaces();
  EXPECT_EQ(chosen(), std::vector<std::string>{"002"});
  press(sites.pages()[3].widget, "always")->click();
  EXPECT_EQ(sites.request().forced, "001");
  EXPECT_EQ(sites.request().barred, "");
  choosePlaces();
  EXPECT_EQ(chosen(), std::vector<std::string>{"001"});
  press(sites.pages()[0].widget, "As it comes")->click();
  EXPECT_TRUE(sites.wishes().isEmpty());
}

TEST_F(SitePerspectiveTest, NothingPickedIsSaid) {
  openTownForSites();
  choosePlaces();
  shell.selection().set("district", {"001"});
  press(sites.pages()[0].widget, "never")->click();
  EXPECT_TRUE(shell.said.contains("Pick places"));
  EXPECT_TRUE(sites.wishes().isEmpty());
}

TEST_F(SitePerspectiveTest, VehiclesMakeAWeek) {
  openTownForSites();
  spin("vehicles")->setValue(1);
  spin("visits")->setValue(2);
  choosePlaces();
  ASSERT_EQ(shell.failure, "");
  ASSERT_NE(table(1).model().table(), nullptr);
  const ui::Table& week = *table(1).model().table();
  ASSERT_EQ(week.rowCount(), 2U);
  EXPECT_EQ(week.texts[2][0], "salon");
  EXPECT_NE(week.texts[0][0], week.texts[0][1]) << "never twice on a day";
}

TEST_F(SitePerspectiveTest, OnlyWhatGoesTogetherCanBeChosen) {
  openTownForSites();
  set("model", "lscp");
  EXPECT_FALSE(spin("count")->isEnabled());
  EXPECT_FALSE(spin("capacity")->isEnabled());
  choosePlaces();
  EXPECT_EQ(shell.failure, "");
  set("model", "mclp");
  spin("capacity")->setValue(2);
  EXPECT_FALSE(task().findChild<QCheckBox*>(QStringLiteral("fair"))->isEnabled());
  EXPECT_FALSE(spin("stops")->isEnabled());
  choosePlaces();
  EXPECT_EQ(sites.view().sites.at(0).people, 2) << "no more than it can serve";
}

TEST_F(SitePerspectiveTest, WhatCannotBeIsSaid) {
  openTownForSites();
  spin("count")->setValue(3);
  choosePlaces();
  EXPECT_TRUE(shell.failure.find("3 sites cannot be chosen") == 0) << shell.failure;
  EXPECT_TRUE(sites.view().isEmpty());
}

TEST_F(SitePerspectiveTest, WithoutRoadsItSaysWhatIsMissing) {
  ASSERT_TRUE(open());
  sites.enter();
  emit task().compute();
  EXPECT_FALSE(task().isBusy());
  EXPECT_TRUE(task().resultText().contains("Not yet in the workspace")) << task().resultText().toStdString();
}

TEST_F(SitePerspectiveTest, LockedNothingOfTheHouseholdsIsLeft) {
  found();
  openTownForSites("districts");
  set("existing", "");
  ASSERT_TRUE(unlock()) << shell.failure;
  set("within", "2km");
  choosePlaces();
  ASSERT_EQ(shell.failure, "");
  ASSERT_EQ(sites.view().sites.size(), 1U);
  EXPECT_EQ(sites.view().sites[0].people, 1) << "the household's only member";
  shell.session().lock();
  EXPECT_TRUE(sites.view().isEmpty());
  EXPECT_EQ(sites.onMap().size(), 0U);
  for (std::size_t index = 0; index < 4; ++index) EXPECT_EQ(table(index).model().table(), nullptr) << index;
  EXPECT_FALSE(task().resultText().contains("sites:"));
}

TEST_F(SitePerspectiveTest, TheSignsShowWithTheQuestionOnly) {
  openTownForSites();
  choosePlaces();
  EXPECT_TRUE(sites.onMap().isVisible());
  sites.leave();
  EXPECT_FALSE(sites.onMap().isVisible());
  EXPECT_FALSE(sites.areas().isVisible());
}

}  // namespace
}  // namespace michi::mobility
