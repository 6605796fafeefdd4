// Persons of a list of whom it is not clear who they are: asked, decided, forgotten when locked.

#include "plugins/data/desktop/open_page.h"
#include "ui/registry_fixture.h"

namespace michi::data {
namespace {

class DataOpenTest : public ui::RegistryTest {
 protected:
  DataOpenTest() : task(session), page(task) {
    QObject::connect(&task, &ImportTask::failed, [this](const Error& error) { said << ui::q(error.what()); });
  }
  /// 花子 with another birthday, and somebody whom nobody knows.
  void tryList() {
    const QString file = folder.filePath(QStringLiteral("list.csv"));
    QFile stream(file);
    ASSERT_TRUE(stream.open(QIODevice::WriteOnly));
    stream.write(
        "氏名,生年月日,住所\n"
        "カナリア 花子,1940/5/3,岩手県奥州市水沢カナリア町1-2\n"
        "カナリア 新三郎,1950/1/1,岩手県奥州市江刺2\n");
    stream.close();
    task.setKind("ledger");
    task.setPreset(QStringLiteral("nikoniko"));
    task.addFiles({file});
    tryAgain();
  }
  void tryAgain() {
    task.tryOut();
    ASSERT_TRUE(ui::await([this] { return !task.isBusy() && (task.outcome() || !said.isEmpty()); }));
    ASSERT_TRUE(said.isEmpty()) << said.front().toStdString();
  }
  QTableWidget& table() { return *page.findChild<QTableWidget*>(); }
  QComboBox& choice(int row = 0) { return *qobject_cast<QComboBox*>(table().cellWidget(row, 2)); }
  void choose(int place) {
    choice().setCurrentIndex(place);
    emit choice().activated(place);
  }

  ImportTask task;
  OpenPage page;
  QStringList said;
};

TEST_F(DataOpenTest, IsAskedWithWhoItMayBe) {
  login("tanaka");
  tryList();
  ASSERT_EQ(task.openPersons().size(), 1U);
  EXPECT_EQ(task.openPersons()[0].row, 2U);
  ASSERT_EQ(table().rowCount(), 1);
  EXPECT_TRUE(table().item(0, 1)->text().startsWith("カナリア 花子"));
  ASSERT_GE(choice().count(), 3);
  EXPECT_EQ(choice().currentIndex(), 0) << "nobody decides by themselves";
  EXPECT_TRUE(choice().itemText(2).contains("昭和15年5月1日")) << choice().itemText(2).toStdString();
}

TEST_F(DataOpenTest, WhatIsSaidCountsAndCanBeSaidOtherwise) {
  login("tanaka");
  tryList();
  const auto before = *task.outcome()->persons;
  EXPECT_EQ(before.open, 1U);
  choose(2);
  tryAgain();
  EXPECT_EQ(task.outcome()->persons->open, 0U);
  EXPECT_EQ(task.outcome()->persons->added, before.added);
  ASSERT_EQ(table().rowCount(), 1) << "can still be said otherwise";
  EXPECT_EQ(choice().currentIndex(), 2);
  choose(1);
  tryAgain();
  EXPECT_EQ(task.outcome()->persons->added, before.added + 1);
  choose(0);
  tryAgain();
  EXPECT_EQ(*task.outcome()->persons, before);
}

TEST_F(DataOpenTest, TheDecisionIsTakenIn) {
  login("tanaka");
  tryList();
  choose(2);
  task.takeIn();
  ASSERT_TRUE(ui::await([this] { return !task.isBusy() && task.outcome() && !task.outcome()->isTrial; }));
  EXPECT_TRUE(task.decisions().empty());
  EXPECT_EQ(table().rowCount(), 0);
  behind("tanaka", [](store::Registry& registry) {
    EXPECT_EQ(registry.household(1)->record.members[0].birth, "1940-05-03");
  });
}

TEST_F(DataOpenTest, NobodyIsLeftOnTheScreenWhenLocked) {
  login("tanaka");
  tryList();
  choose(2);
  task.setEncoding(QStringLiteral("UTF-8"));  // the outcome is forgotten, the question stays
  EXPECT_EQ(table().rowCount(), 1);
  session.lock();
  EXPECT_EQ(table().rowCount(), 0);
  EXPECT_TRUE(task.decisions().empty());
}

}  // namespace
}  // namespace michi::data
