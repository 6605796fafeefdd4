// 申し出と地区を結ぶ: lists, matching, agreements, undo.

#include <gmock/gmock.h>

#include <QtWidgets>
#include <fstream>

#include "plugins/mobility/desktop/agreement_form.h"
#include "plugins/mobility/desktop/match_perspective.h"
#include "plugins/mobility/desktop/support_form.h"
#include "ui/shell_fixture.h"
#include "ui/tables/table_model.h"
#include "walk/network.h"

namespace michi::mobility {
namespace {

using ::testing::HasSubstr;

/// A road along y = 300 from x = 0 to 4000; people at 1000 (district 001) and 3000 (002).
class MobilityMatch : public ui::ShellTest {
 protected:
  MobilityMatch() : perspective(shell) {}
  ~MobilityMatch() override {
    for (const ui::Page& page : perspective.pages()) delete page.widget;
    delete perspective.panel();
  }

  static store::Source from(const char* kind) {
    store::Source source;
    source.kind = source.name = kind;
    return source;
  }
  store::Workspace workspace() const {
    return store::Workspace::open(path("city.michi"), store::Access::ReadWrite);
  }
  void openTown() {
    walk::RoadPieces pieces;
    const std::vector<geo::Point> line{{0, 300}, {4000, 300}};
    pieces.add(line, 0, 1, walk::RoadClass::Residential, 0, std::numeric_limits<float>::quiet_NaN());
    const std::array roads = {
        store::Road{"r1", "", "residential", 4000, true, geo::Geometry::lineString(line)}};
    workspace().importRoads(from("roads"), roads, {}, walk::Network::build(pieces, {}, m_progress).save(),
                            m_progress);
    const std::array points = {store::NeedPoint{"p1", "wheelchair", 2, {1000, 310}},
                               store::NeedPoint{"p2", "wheelchair", 3, {3000, 310}}};
    workspace().importNeedPoints(from("points"), points, m_progress);
    ASSERT_TRUE(open());
    perspective.enter();
    ASSERT_TRUE(idle());
  }
  bool idle() {
    return ui::await([this] { return shell.session().jobs().isIdle(); });
  }
  std::string file(const char* name, const std::string& content) const {
    std::ofstream(path(name), std::ios::binary) << content;
    return path(name);
  }
  /// 甲社 near 001 on Mondays, 乙会 near 002 on Tuesdays with a lift; both want Monday, 002 in a wheelchair.
  void takeInLists() {
    perspective.lists().takeIn(
        SupportList::Offers,
        QString::fromStdString(file("offers.csv",
                                    "団体名,緯度,経度,曜日,乗れる人数,車いす\n甲社,40.0027,140.8396,月,8,"
                                    "0\n乙会,40.0027,140.8690,火,8,1\n")));
    perspective.lists().takeIn(
        SupportList::Requests,
        QString::fromStdString(file("requests.csv", "行政区,曜日,人数,車いす\n001,月,5,0\n002,月,3,1\n")));
    ASSERT_TRUE(ui::await([this] {
      return perspective.lists().book().offers.size() == 2 && perspective.lists().book().requests.size() == 2;
    })) << shell.failure;
  }
  void match() {
    emit panel().compute();
    ASSERT_TRUE(ui::await([this] { return !perspective.lines().empty() && !panel().isBusy(); })) << said();
  }
  ui::TaskPanel& panel() { return *qobject_cast<ui::TaskPanel*>(perspective.panel()); }
  std::string said() { return panel().resultText().toStdString(); }
  ui::TablePage& page(std::size_t index) {
    return *qobject_cast<ui::TablePage*>(perspective.pages()[index].widget);
  }
  template <class Form>
  Form* form() {
    return shell.canvas().findChild<Form*>();
  }
  static void type(QWidget* form, const char* name, const QString& words) {
    auto* line = form->findChild<QLineEdit*>(QString::fromLatin1(name));
    ASSERT_NE(line, nullptr) << name;
    line->setText(words);
  }
  /// Presses Keep and waits until the form has gone or says what is wrong.
  template <class Form>
  QString keep(QPointer<Form> shown) {
    shown->template findChild<QPushButton*>(QStringLiteral("keep"))->click();
    EXPECT_TRUE(ui::await([&] { return !shown || !shown->isVisible() || !shown->problem().isEmpty(); }));
    return shown && shown->isVisible() ? shown->problem() : QString();
  }

  MatchPerspective perspective;
};

TEST_F(MobilityMatch, SaysWhatIsNeededBeforeThereAreLists) {
  openTown();
  EXPECT_THAT(said(), HasSubstr("Lists of offers and of requests are needed"));
  emit panel().compute();
  ASSERT_TRUE(ui::await([this] { return said().find("There is no offer") != std::string::npos; }));
  EXPECT_EQ(perspective.lines().size(), 0U);
}

TEST_F(MobilityMatch, JoinsWhatTheListsSayOnMapAndInTables) {
  openTown();
  takeInLists();
  EXPECT_THAT(said(), HasSubstr("2 offers and 2 requests are there"));
  match();
  EXPECT_THAT(said(), HasSubstr("Of 2 days a week that 2 requests ask for, 1 can be served"));
  EXPECT_EQ(page(0).model().rowCount(), 1);
  EXPECT_EQ(page(1).model().rowCount(), 1);
  EXPECT_EQ(perspective.onMap().lines().lines().size(), 2U);
  EXPECT_EQ(perspective.onMap().points().size(), 4U);

  const std::string unmet = page(1).model().keyAt(0);
  emit page(1).activated(unmet);
  EXPECT_TRUE(shell.selection().has(kMatchKind, unmet));
  EXPECT_EQ(perspective.onMap().picked().lines().size(), 1U);
  const QString reasons = panel().findChild<QLabel*>(QStringLiteral("reasons"))->text();
  EXPECT_THAT(reasons.toStdString(), HasSubstr("takes a wheelchair"));
  EXPECT_THAT(reasons.toStdString(), HasSubstr("Ask 乙会 first"));
  EXPECT_FALSE(panel().findChild<QPushButton*>(QStringLiteral("record"))->isEnabled())
      << "nobody comes there";

  perspective.leave();
  EXPECT_FALSE(perspective.onMap().lines().isVisible());
  shell.session().close();
  ASSERT_TRUE(ui::await([this] { return perspective.lines().empty(); }));
  EXPECT_EQ(page(0).model().rowCount(), 0);
}

TEST_F(MobilityMatch, AFormRefusesWhatCannotBeAndIsUndone) {
  openTown();
  takeInLists();
  match();
  perspective.lists().edit(SupportList::Offers, "乙会");
  QPointer<SupportForm> change = form<SupportForm>();
  ASSERT_TRUE(change);
  EXPECT_EQ(change->findChild<QLineEdit*>(QStringLiteral("organisation"))->text(), QStringLiteral("乙会"));
  type(change, "areas", QStringLiteral("北町"));
  EXPECT_THAT(keep(change).toStdString(), HasSubstr("行ける地域"));
  type(change, "areas", QString());
  change->findChild<QCheckBox*>(QStringLiteral("day0"))->setChecked(true);
  EXPECT_EQ(keep(change), QString());
  ASSERT_TRUE(ui::await([this] { return said().find("2 can be served") != std::string::npos; })) << said();
  EXPECT_EQ(page(1).model().rowCount(), 0) << "the result follows";

  ASSERT_TRUE(idle());
  shell.session().changes().stack().undo();
  ASSERT_TRUE(ui::await([this] { return said().find("1 can be served") != std::string::npos; })) << said();
  EXPECT_EQ(keptSupport(workspace(), SupportList::Offers).at(0).values.at("days"), "火");
}

TEST_F(MobilityMatch, OneIsAddedAndTakenOut) {
  openTown();
  perspective.lists().edit(SupportList::Requests);
  QPointer<SupportForm> fresh = form<SupportForm>();
  ASSERT_TRUE(fresh);
  fresh->findChild<QComboBox*>(QStringLiteral("district"))->setCurrentText(QStringLiteral("001"));
  EXPECT_THAT(keep(fresh).toStdString(), HasSubstr("days of the week are missing"));
  fresh->findChild<QCheckBox*>(QStringLiteral("day2"))->setChecked(true);
  type(fresh, "purpose", QStringLiteral("通院"));
  EXPECT_EQ(keep(fresh), QString());
  ASSERT_TRUE(ui::await([this] { return perspective.lists().book().requests.size() == 1; }));
  const KeptSupport& kept = perspective.lists().book().requests[0];
  EXPECT_EQ(kept.key, "001／通院");
  EXPECT_EQ(kept.values.at("days"), "水");
  EXPECT_EQ(kept.values.at("people"), "5");
  EXPECT_EQ(kept.values.count("note"), 0U);

  shell.selection().set(kRequestKind, {kept.key});
  auto* remove = page(3).findChild<QPushButton*>(QStringLiteral("remove"));
  EXPECT_TRUE(remove->isEnabled());
  remove->click();
  ASSERT_TRUE(ui::await([this] { return perspective.lists().book().requests.empty(); }));
  ASSERT_TRUE(idle());
  shell.session().changes().stack().undo();
  ASSERT_TRUE(ui::await([this] { return perspective.lists().book().requests.size() == 1; }));
}

TEST_F(MobilityMatch, RowsOfAListThatAreWrongAreTold) {
  openTown();
  perspective.lists().takeIn(SupportList::Requests, QString::fromStdString(file(
                                                        "r.csv", "行政区,曜日,人数\n001,月,5\n北町,月,3\n")));
  ASSERT_TRUE(ui::await([this] { return !shell.failure.empty(); }));
  EXPECT_EQ(shell.failure, "1 rows cannot be used.");
  ASSERT_TRUE(ui::await([this] { return perspective.lists().book().requests.size() == 1; }));
  shell.failure.clear();
  perspective.lists().takeIn(SupportList::Requests,
                             QString::fromStdString(file("x.csv", "品名,値段\nりんご,100\n")));
  ASSERT_TRUE(ui::await([this] { return !shell.failure.empty(); }));
  EXPECT_THAT(shell.failure, HasSubstr("no list of requests"));
}

TEST_F(MobilityMatch, AMatchIsWrittenDownAgreedAndKept) {
  openTown();
  takeInLists();
  match();
  shell.selection().set(kMatchKind, {page(0).model().keyAt(0)});
  auto* record = panel().findChild<QPushButton*>(QStringLiteral("record"));
  ASSERT_TRUE(record->isEnabled());
  record->click();
  QPointer<AgreementForm> fresh = form<AgreementForm>();
  ASSERT_TRUE(fresh);
  type(fresh, "post", QStringLiteral("総務課長"));
  type(fresh, "from", QStringLiteral("あした"));
  auto* state = fresh->findChild<QComboBox*>(QStringLiteral("state"));
  state->setCurrentIndex(state->findData(static_cast<int>(AgreementState::Agreed)));
  EXPECT_THAT(keep(fresh).toStdString(), HasSubstr("is no date"));
  type(fresh, "from", QStringLiteral("令和8年4月1日"));
  EXPECT_EQ(keep(fresh), QString());
  ASSERT_TRUE(ui::await([this] {
    return !perspective.lines().empty() && perspective.lines()[0].kind == MatchLine::Kind::Agreed;
  })) << said();
  EXPECT_EQ(page(4).model().rowCount(), 1);
  ASSERT_TRUE(idle());

  perspective.lists().changeAgreement("A001");
  QPointer<AgreementForm> ending = form<AgreementForm>();
  ASSERT_TRUE(ending);
  EXPECT_EQ(ending->findChild<QLineEdit*>(QStringLiteral("from"))->text(), QStringLiteral("2026-04-01"));
  auto* ended = ending->findChild<QComboBox*>(QStringLiteral("state"));
  ended->setCurrentIndex(ended->findData(static_cast<int>(AgreementState::Ended)));
  EXPECT_EQ(keep(ending), QString());
  ASSERT_TRUE(ui::await([this] {
    return !perspective.lines().empty() && perspective.lines()[0].kind == MatchLine::Kind::Proposed;
  })) << said();
  EXPECT_EQ(agreement(workspace(), "A001").history.size(), 1U);
  ASSERT_TRUE(idle());
  shell.session().changes().stack().undo();
  ASSERT_TRUE(ui::await([this] { return perspective.lines()[0].kind == MatchLine::Kind::Agreed; }));
  ASSERT_TRUE(idle());
  shell.session().changes().stack().undo();
  ASSERT_TRUE(ui::await([this] { return perspective.lists().book().agreements.empty(); }));
}

TEST_F(MobilityMatch, AllAreWrittenDownOnce) {
  openTown();
  takeInLists();
  match();
  auto* all = panel().findChild<QPushButton*>(QStringLiteral("recordAll"));
  ASSERT_TRUE(all->isEnabled());
  all->click();
  ASSERT_TRUE(ui::await([this] { return perspective.lists().book().agreements.size() == 1; }));
  EXPECT_EQ(perspective.lists().book().agreements[0].terms.state, AgreementState::Asked);
  ASSERT_TRUE(idle());
  all->click();
  ASSERT_TRUE(idle());
  EXPECT_EQ(agreements(workspace()).size(), 1U);
}

}  // namespace
}  // namespace michi::mobility
