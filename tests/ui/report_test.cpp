#include <gmock/gmock.h>

#include <limits>

#include "plugins/mobility/desktop/report_perspective.h"
#include "ui/shell_fixture.h"
#include "walk/network.h"

namespace michi::mobility {
namespace {

using testing::HasSubstr;

/// The small city with a road past its shop and clinic, and people along it.
class ReportDesktop : public ui::ShellTest {
 protected:
  ReportDesktop() {
    auto workspace = store::Workspace::open(path("city.michi"), store::Access::ReadWrite);
    walk::RoadPieces pieces;
    const std::vector<geo::Point> line{{0, 300}, {4000, 300}};
    pieces.add(line, 0, 1, walk::RoadClass::Residential, 0, std::numeric_limits<float>::quiet_NaN());
    const std::array roads = {
        store::Road{"r", "", "residential", 4000, true, geo::Geometry::lineString(line)}};
    workspace.importRoads(from("roads"), roads, {}, walk::Network::build(pieces, {}, m_progress).save(),
                          m_progress);
    const std::array points = {store::NeedPoint{"p1", "wheelchair", 12, {300, 300}},
                               store::NeedPoint{"p2", "wheelchair", 8, {3000, 300}}};
    workspace.importNeedPoints(from("points"), points, m_progress);
  }
  ~ReportDesktop() override { delete perspective.panel(); }

  static store::Source from(const char* kind) {
    store::Source source;
    source.kind = source.name = kind;
    return source;
  }
  QComboBox& box(const char* name) {
    return *perspective.panel()->findChild<QComboBox*>(QString::fromLatin1(name));
  }
  void choose(const char* name, const char* value) {
    ASSERT_GE(box(name).findData(QString::fromLatin1(value)), 0) << value;
    box(name).setCurrentIndex(box(name).findData(QString::fromLatin1(value)));
  }
  ui::TaskPanel& panel() { return *qobject_cast<ui::TaskPanel*>(perspective.panel()); }
  bool isDone() {
    return !perspective.task().isBusy() && (!panel().resultText().isEmpty() || !shell.failure.empty());
  }
  QString file(const char* name) const { return QString::fromStdString(path(name)); }

  /// Makes the sheet and waits for what is said of it.
  void make(const QString& target) {
    bool isOver = false;
    const auto written = QObject::connect(&perspective.task(), &ReportTask::written, [&] { isOver = true; });
    const auto failed = QObject::connect(&perspective.task(), &ReportTask::failed, [&] { isOver = true; });
    perspective.make(target);
    EXPECT_TRUE(ui::await([&] { return isOver; }));
    QObject::disconnect(written);
    QObject::disconnect(failed);
  }

  ReportPerspective perspective{shell};
};

TEST_F(ReportDesktop, TheDistrictThatIsPickedIsTheOneOffered) {
  ASSERT_TRUE(open());
  EXPECT_EQ(box("what").currentData().toString(), QStringLiteral("city"));
  shell.selection().set("district", {"002"});
  perspective.enter();
  EXPECT_EQ(box("what").currentText(), QStringLiteral("江刺第2行政区"));
  const ReportOrder order = perspective.order(QStringLiteral("x.pdf"));
  EXPECT_EQ(order.districts, "002");
  EXPECT_FALSE(order.hasCity);
  EXPECT_EQ(order.request.level, ReportLevel::Public);
  EXPECT_EQ(order.request.to, "shop,clinic");
  choose("main", "pharmacy");
  choose("level", "internal");
  EXPECT_EQ(perspective.order({}).request.to, "pharmacy,shop,clinic");
  EXPECT_EQ(perspective.order({}).request.level, ReportLevel::Internal);
}

TEST_F(ReportDesktop, ASheetIsWrittenAndSaid) {
  ASSERT_TRUE(open());
  choose("what", "001");
  make(file("sheet.pdf"));
  EXPECT_EQ(shell.failure, "");
  EXPECT_THAT(panel().resultText().toStdString(), HasSubstr("sheet.pdf"));
  EXPECT_THAT(run("pdftotext", {path("sheet.pdf"), "-"}), HasSubstr("水沢第1行政区"));
  EXPECT_FALSE(panel().isBusy());
}

TEST_F(ReportDesktop, ASummaryIsWrittenAsWorkbook) {
  ASSERT_TRUE(open());
  choose("format", "xlsx");
  make(file("city.xlsx"));
  EXPECT_EQ(shell.failure, "");
  EXPECT_THAT(run("unzip", {"-l", path("city.xlsx")}), HasSubstr("xl/worksheets/sheet"));
}

TEST_F(ReportDesktop, AStoppedOneLeavesNoFile) {
  ASSERT_TRUE(open());
  choose("what", "all");
  perspective.make(file("stopped.pdf"));
  ASSERT_TRUE(perspective.task().isBusy());
  perspective.task().cancel();
  ASSERT_TRUE(ui::await([&] { return !perspective.task().isBusy(); }));
  EXPECT_FALSE(QFile::exists(file("stopped.pdf")));
  EXPECT_TRUE(QDir(file("")).entryList({QStringLiteral("*.pages"), QStringLiteral("*.part")}).isEmpty());
}

TEST_F(ReportDesktop, AFailureIsSaidInWords) {
  ASSERT_TRUE(open());
  choose("what", "001");
  make(file("no/such/folder/sheet.pdf"));
  EXPECT_NE(shell.failure, "");
  EXPECT_FALSE(panel().isBusy());
}

TEST_F(ReportDesktop, HouseholdsOnTheMapNeedARecipient) {
  found();
  ASSERT_TRUE(open());
  choose("what", "001");
  choose("level", "internal");
  auto* recipient = panel().findChild<QLineEdit*>(QStringLiteral("recipient"));
  ASSERT_NE(recipient, nullptr);
  EXPECT_TRUE(recipient->parentWidget()->isHidden()) << "nobody is logged in";
  ASSERT_TRUE(unlock());
  EXPECT_FALSE(recipient->parentWidget()->isHidden());
  make(file("sheet.pdf"));
  EXPECT_NE(shell.failure, "") << "no recipient";
  EXPECT_FALSE(QFile::exists(file("sheet.pdf")));
  shell.failure.clear();
  recipient->setText(QStringLiteral("民生委員"));
  choose("ground", "consent");
  make(file("sheet.pdf"));
  EXPECT_EQ(shell.failure, "");
  EXPECT_THAT(run("pdftotext", {path("sheet.pdf"), "-"}), HasSubstr("民生委員"));
}

}  // namespace
}  // namespace michi::mobility
