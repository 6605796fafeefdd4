#include <gtest/gtest.h>

#include "map/city.h"
#include "plugins/wardmap/desktop/district_tree.h"
#include "plugins/wardmap/desktop/print_task.h"
#include "ui/await.h"

namespace michi::wardmap {
namespace {

using ui::await;

class PrintTest : public map::CityTest {
 protected:
  PrintTest() : session(resources(), options().programFolder), task(session) {
    session.open(QString::fromStdString(path("city.michi")));
    EXPECT_TRUE(await([this] { return session.isOpen(); }));
    QObject::connect(&task, &PrintTask::failed, [this](const Error& error) { errors.push_back(error); });
    QObject::connect(&task, &PrintTask::printed, [this](int sheets, std::int64_t number) {
      count = sheets;
      copyNumber = number;
    });
    Order order;
    order.folder = path("maps");
    order.maker = "試験社協";
    task.setOrder(order);
  }
  QStringList everyFile() const {
    QStringList files;
    QDirIterator walk(QString::fromStdString(path("")), QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) files.append(walk.next());
    files.sort();
    return files;
  }

  ui::Session session;
  PrintTask task;
  std::vector<Error> errors;
  int count = -1;
  std::int64_t copyNumber = -1;
};

TEST_F(PrintTest, ThePreviewIsAPictureOfTheSheetAndTouchesNoDisk) {
  map::WorkerClient client(options());
  map::PrintJob job = sheet("001", "水沢第1行政区");
  const QStringList before = everyFile();
  const map::MapImage image = client.preview(job, m_progress);
  const QStringList after =
      everyFile().filter(QStringLiteral(".pdf")) + everyFile().filter(QStringLiteral(".png"));
  EXPECT_TRUE(after.isEmpty()) << after.join(u'\n').toStdString();
  const QImage picture = QImage::fromData(reinterpret_cast<const uchar*>(image.bytes.data()),
                                          static_cast<int>(image.bytes.size()));
  EXPECT_NEAR(picture.width(), 420 / 25.4 * map::kPreviewDpi, 3);  // A3
  EXPECT_NEAR(picture.height(), 297 / 25.4 * map::kPreviewDpi, 3);
}

TEST_F(PrintTest, ThePreviewFollowsTheFirstChosenDistrict) {
  task.setPreviewing(true);
  task.setDistricts({"001"});
  ASSERT_TRUE(await([this] { return !task.preview().isNull() || !errors.empty(); }));
  ASSERT_TRUE(errors.empty()) << errors[0].what();
  const QImage first = task.preview();
  task.setDistricts({"002"});
  ASSERT_TRUE(await([&] { return task.preview() != first; }));
  task.setDistricts({});
  ASSERT_TRUE(await([this] { return task.preview().isNull(); }));
}

TEST_F(PrintTest, AllChosenSheetsArePrinted) {
  EXPECT_FALSE(task.isReady());
  task.setDistricts({"001", "002"});
  ASSERT_TRUE(task.isReady());
  task.print();
  EXPECT_TRUE(task.isBusy());
  ASSERT_TRUE(await([this] { return count >= 0 || !errors.empty(); }));
  ASSERT_TRUE(errors.empty()) << errors[0].what();
  EXPECT_EQ(count, 2);
  EXPECT_EQ(copyNumber, 0);
  EXPECT_EQ(QDir(QString::fromStdString(path("maps"))).entryList({QStringLiteral("*.pdf")}).size(), 2);
}

TEST_F(PrintTest, ACancelledPrintSaysNothingAndCanBeBegunAgain) {
  task.setDistricts({"001", "002"});
  task.print();
  task.cancel();
  ASSERT_TRUE(await([this] { return !task.isBusy(); }));
  EXPECT_EQ(count, -1);
  EXPECT_TRUE(errors.empty());
  EXPECT_TRUE(task.isReady());
}

TEST_F(PrintTest, DistrictsAreTickedByGroupSearchAndAll) {
  DistrictTree tree;
  tree.show(session.city()->districts.all());
  EXPECT_TRUE(tree.chosen().empty());
  tree.chooseAll(true);
  EXPECT_EQ(tree.chosen().size(), 2u);
  tree.chooseAll(false);
  tree.findChild<QLineEdit*>()->setText(QStringLiteral("江刺"));
  tree.chooseAll(true);
  EXPECT_EQ(tree.chosen(), std::vector<std::string>{"002"});
  tree.chooseAll(false);
  tree.findChild<QLineEdit*>()->clear();
  auto* view = tree.findChild<QTreeWidget*>();
  view->topLevelItem(0)->setCheckState(0, Qt::Checked);
  EXPECT_EQ(tree.chosen(), std::vector<std::string>{"001"});
  tree.show(session.city()->districts.all());
  EXPECT_EQ(tree.chosen(), std::vector<std::string>{"001"}) << "ticks stay when the data is read anew";
}

TEST(DistrictTreeTest, ATickAtAGroupGoesForWhatTheSearchShows) {
  std::vector<store::District> districts(3);
  for (std::size_t i = 0; i < districts.size(); ++i) {
    districts[i].code = std::to_string(i + 1);
    districts[i].name = "江刺第" + districts[i].code + "行政区";
    districts[i].former = "江刺";
    districts[i].council = i < 2 ? "玉里" : "米里";
  }
  DistrictTree tree;
  tree.show(districts);
  auto* former = tree.findChild<QTreeWidget*>()->topLevelItem(0);
  tree.findChild<QLineEdit*>()->setText(QStringLiteral("第2"));
  former->setCheckState(0, Qt::Checked);
  EXPECT_EQ(tree.chosen(), std::vector<std::string>{"2"});
  EXPECT_EQ(former->checkState(0), Qt::PartiallyChecked);
  former->setCheckState(0, Qt::Checked);
  EXPECT_TRUE(tree.chosen().empty()) << "a second click takes it away";
  tree.findChild<QLineEdit*>()->clear();
  former->setCheckState(0, Qt::Checked);
  EXPECT_EQ(tree.chosen().size(), 3U);
}

}  // namespace
}  // namespace michi::wardmap
