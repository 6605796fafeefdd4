#include "ui/tables/table_page.h"

#include <QtTest>
#include <QtWidgets>

#include "plugin/disclosure.h"
#include "ui/shell_fixture.h"
#include "ui/tables/hand_out_dialog.h"
#include "ui/tables/table_export.h"
#include "ui/tables/table_hand_out.h"
#include "ui/tables/table_model.h"

namespace michi::ui {
namespace {

std::shared_ptr<const Table> table(bool isPersonal = false) {
  auto made = std::make_shared<Table>();
  made->name = "世帯";
  made->kind = isPersonal ? "household" : "district";
  made->isPersonal = isPersonal;
  made->columns = {{"名称"}, {"人口", Column::Kind::Number, 0, "人"}};
  made->numbers.resize(2);
  made->texts.resize(2);
  for (int i = 0; i < 100; ++i) {
    made->keys.push_back(isPersonal ? q(std::to_string(i + 1)).prepend(u'H').toStdString()
                                    : std::to_string(1000 + i));
    made->texts[0].push_back(QStringLiteral("第%1区").arg(i));
    made->numbers[1].push_back(1000 - i);
  }
  return made;
}

class TablePageTest : public ShellTest {
 protected:
  TablePageTest() : page(shell, "ここに一覧が出ます。") {
    page.resize(800, 300);
    page.show();
  }
  std::vector<int> selectedRows() {
    std::vector<int> rows;
    for (const QModelIndex& index : page.view().selectionModel()->selectedRows()) rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
  }
  template <class Dialog>
  Dialog* dialog() {
    Dialog* found = nullptr;
    return await([&] { return (found = page.findChild<Dialog*>()) != nullptr && found->isVisible(); })
               ? found
               : nullptr;
  }

  TablePage page;
};

TEST_F(TablePageTest, RowsAndTheSelectionFollowEachOther) {
  page.setTable(table());
  page.view().selectRow(3);
  EXPECT_EQ(shell.selection().kind(), "district");
  EXPECT_EQ(shell.selection().keys(), std::vector<std::string>{"1003"});
  shell.selection().set("district", {"1007", "1095", "1008"});
  EXPECT_EQ(selectedRows(), (std::vector<int>{7, 8, 95}));
  EXPECT_EQ(shell.selection().keys().size(), 3U);
  shell.selection().set("district", {"1095"});
  const QRect cell = page.view().visualRect(page.model().index(95, 0));
  EXPECT_TRUE(page.view().viewport()->rect().intersects(cell));
  shell.selection().set("facility", {"1003"});
  EXPECT_TRUE(selectedRows().empty());
  EXPECT_EQ(shell.selection().kind(), "facility");
}

TEST_F(TablePageTest, SortingAndSearchingKeepTheSelection) {
  page.setTable(table());
  shell.selection().set("district", {"1003"});
  page.view().sortByColumn(1, Qt::AscendingOrder);
  EXPECT_EQ(selectedRows(), std::vector<int>{96});
  page.model().setSearch("第9");
  EXPECT_TRUE(selectedRows().empty());
  EXPECT_EQ(shell.selection().keys(), std::vector<std::string>{"1003"});
  page.model().setSearch("");
  EXPECT_EQ(selectedRows(), std::vector<int>{96});
}

TEST_F(TablePageTest, CountsTheRowsAndSaysWhenThereAreNone) {
  const auto* stack = page.findChild<QStackedWidget*>();
  EXPECT_EQ(stack->currentIndex(), 0);
  page.setTable(table());
  EXPECT_EQ(stack->currentWidget(), &page.view());
  auto* search = page.findChild<QLineEdit*>();
  search->setText("第9");
  ASSERT_TRUE(await([&] { return page.model().rowCount() == 11; }));
  QTest::keyClick(search, 'x');
  ASSERT_TRUE(await([&] { return page.model().rowCount() == 0; }));
  EXPECT_EQ(stack->currentIndex(), 2);
}

TEST_F(TablePageTest, ColumnsAreRememberedByTheTablesName) {
  page.setTable(table());
  const auto menus = page.findChildren<QMenu*>();
  for (QMenu* menu : menus) {
    emit menu->aboutToShow();
    for (QAction* action : menu->actions()) {
      if (action->text() == "人口（人）" && action->isChecked()) action->trigger();
    }
  }
  EXPECT_TRUE(page.view().isColumnHidden(1));
  TablePage other(shell, {});
  other.setTable(table());
  EXPECT_TRUE(other.view().isColumnHidden(1));
  QSettings().remove("tables");
}

TEST_F(TablePageTest, CopiesWithHeadings) {
  page.setTable(table());
  page.view().setFocus();
  shell.selection().set("district", {"1001", "1002"});
  page.copy();
  EXPECT_EQ(QGuiApplication::clipboard()->text(), "名称\t人口（人）\n第1区\t999\n第2区\t998\n");
}

TEST_F(TablePageTest, PersonsAreCopiedOnlyAfterAYes) {
  page.setTable(table(true));
  QGuiApplication::clipboard()->setText("before");
  page.view().selectRow(0);
  page.copy();
  auto* box = dialog<QMessageBox>();
  ASSERT_NE(box, nullptr);
  box->button(QMessageBox::Cancel)->click();
  EXPECT_EQ(QGuiApplication::clipboard()->text(), "before");
  ASSERT_TRUE(await([&] { return page.findChild<QMessageBox*>() == nullptr; }));
  page.copy();
  dialog<QMessageBox>()->button(QMessageBox::Yes)->click();
  EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith("名称"));
}

TEST_F(TablePageTest, LockingTakesPersonsAway) {
  found();
  ASSERT_TRUE(open());
  ASSERT_TRUE(unlock());
  page.setTable(table(true));
  page.model().setSearch("第9");
  page.findChild<QLineEdit*>()->setText("第9");
  EXPECT_EQ(page.model().rowCount(), 11);
  shell.session().lock();
  EXPECT_EQ(page.findChild<QLineEdit*>()->text(), "");
  EXPECT_EQ(page.model().search(), "");
  EXPECT_EQ(page.model().rowCount(), 0);
  EXPECT_EQ(page.model().table(), nullptr);
}

TEST_F(TablePageTest, PersonsLeaveWithALineInTheLedgerAndTheTrail) {
  found();
  ASSERT_TRUE(open());
  ASSERT_TRUE(unlock());
  const QString file = QString::fromStdString(path("out.csv"));
  const auto all = table(true);
  writeTable(shell, {all, {0}, {0, 1}}, TableFormat::Csv, file,
             {"民生委員協議会", "", "見守り訪問", "", "internal"}, &page);
  ASSERT_TRUE(await([&] { return !shell.said.isEmpty() || !shell.failure.empty(); }));
  EXPECT_EQ(shell.failure, "");
  EXPECT_TRUE(QFile::exists(file));
  auto workspace = store::Workspace::open(path("city.michi"), store::Access::ReadWrite);
  Progress progress;
  auto registry = store::Registry::unlock(workspace, "kanri", seal::Secret("kanri"), "test", progress);
  const auto ledger = plugin::disclosures(registry);
  ASSERT_EQ(ledger.size(), 1U);
  EXPECT_EQ(ledger[0].recipient, "民生委員協議会");
  EXPECT_EQ(ledger[0].range, "household 1-2");
  const auto trail = registry.audit();
  const auto entry =
      std::find_if(trail.begin(), trail.end(), [](const auto& one) { return one.action == "export"; });
  ASSERT_NE(entry, trail.end());
  EXPECT_EQ(entry->note, "見守り訪問");
}

TEST_F(TablePageTest, LockedPersonsAreNotWritten) {
  found();
  ASSERT_TRUE(open());
  const QString file = QString::fromStdString(path("out.csv"));
  writeTable(shell, {table(true), {0}, {0}}, TableFormat::Csv, file, {"誰か", "", "何か", "", "internal"},
             &page);
  ASSERT_TRUE(await([&] { return !shell.failure.empty(); }));
  EXPECT_FALSE(QFile::exists(file));
}

TEST_F(TablePageTest, NoRecipientNoFile) {
  page.setTable(table(true));
  page.exportTo(TableFormat::Csv);
  auto* ask = dialog<HandOutDialog>();
  ASSERT_NE(ask, nullptr);
  auto* ok = ask->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
  EXPECT_FALSE(ok->isEnabled());
  for (QLineEdit* field : ask->findChildren<QLineEdit*>()) {
    if (field->parentWidget() == ask) field->setText("民生委員");
  }
  EXPECT_TRUE(ok->isEnabled());
  EXPECT_EQ(ask->entered().recipient, "民生委員");
}

}  // namespace
}  // namespace michi::ui
