// Persons who may be in the registry twice: shown side by side, decided, put off, taken back.

#include "ui/registry/duplicates_dialog.h"
#include "ui/registry_fixture.h"

namespace michi::ui {
namespace {

/// カナリア 太郎 lives in household 1 and in household 2, which only the keeper of the list sees.
class RegistryTwice : public RegistryTest {
 protected:
  DuplicatesDialog* show() {
    auto* made = new DuplicatesDialog(session, nullptr);
    made->show();
    EXPECT_TRUE(await([made] { return made->model().isRead(); }));
    return made;
  }
  std::vector<std::int64_t> ids() {
    std::vector<std::int64_t> all;
    behind("tanaka", [&](store::Registry& registry) {
      for (const auto& one : registry.households()) all.push_back(one.id);
    });
    return all;
  }
  bool isKeptApart() {
    bool is = false;
    behind("tanaka", [&](store::Registry& registry) { is = plugin::apartPairs(registry).contains({1, 2}); });
    return is;
  }
  static QString line(const DuplicatesDialog& dialog, const QString& field) {
    const auto* table = dialog.findChild<QTableWidget*>("records");
    for (int row = 0; row < table->rowCount(); ++row)
      if (table->item(row, 0)->text() == field)
        return table->item(row, 1)->text() + u'|' + table->item(row, 2)->text();
    return {};
  }
  QUndoStack& stack() { return session.changes().stack(); }
  using Ids = std::vector<std::int64_t>;
};

TEST_F(RegistryTwice, BothRecordsStandSideBySide) {
  login("tanaka");
  auto* dialog = show();
  ASSERT_NE(dialog->model().current(), nullptr);
  EXPECT_EQ(dialog->model().left(), 1U);
  EXPECT_EQ(dialog->model().current()->firstName, "カナリア 太郎");
  EXPECT_EQ(line(*dialog, words("Name")), "カナリア 太郎|カナリア 太郎");
  EXPECT_EQ(line(*dialog, words("Others of the household")), "カナリア 花子|カナリア 次郎");
  int looks = 0;
  behind("kanri", [&](store::Registry& registry) {
    for (const auto& entry : registry.audit())
      looks += entry.login == "tanaka" && entry.action == "read" && entry.subject == "household 1-2";
  });
  EXPECT_EQ(looks, 1) << "a look at persons is entered";
  session.lock();
  EXPECT_EQ(this->dialog<DuplicatesDialog>(), nullptr);
  EXPECT_TRUE(canaries().isEmpty()) << canaries().join('\n').toStdString();
}

TEST_F(RegistryTwice, TheSamePersonMakesOneHouseholdAndCanBeUndone) {
  login("tanaka");
  auto* dialog = show();
  press(dialog, "same");
  ASSERT_TRUE(isIdle());
  EXPECT_EQ(ids(), Ids{1});
  EXPECT_EQ(dialog->model().current(), nullptr);
  EXPECT_FALSE(dialog->findChild<QPushButton*>("same")->isEnabled());
  behind("tanaka", [](store::Registry& registry) {
    EXPECT_EQ(registry.household(1)->record.members.size(), 3U);
    const auto decisions = plugin::decisionsOf(registry);
    ASSERT_EQ(decisions.size(), 1U);
    EXPECT_EQ(decisions[0].kind, registry::Decision::Kind::Merged);
    EXPECT_EQ(decisions[0].by, "tanaka");
  });
  stack().undo();
  ASSERT_TRUE(isIdle());
  EXPECT_EQ(ids(), (Ids{1, 2}));
  behind("tanaka", [](store::Registry& registry) {
    EXPECT_EQ(registry.household(1)->record, household("花子", "given"));
    EXPECT_EQ(registry.household(2)->record, household("次郎", "refused"));
  });
  EXPECT_NE(dialog->model().current(), nullptr) << "it is to be decided again";
  stack().redo();
  ASSERT_TRUE(isIdle());
  EXPECT_EQ(ids(), Ids{1});
  EXPECT_TRUE(failures.isEmpty()) << failures.join('\n').toStdString();
  dialog->close();
}

TEST_F(RegistryTwice, DifferentPersonsAreNotProposedAgain) {
  login("tanaka");
  auto* dialog = show();
  press(dialog, "different");
  ASSERT_TRUE(isIdle());
  EXPECT_TRUE(isKeptApart());
  EXPECT_EQ(dialog->model().current(), nullptr);
  dialog->close();
  EXPECT_EQ(show()->model().current(), nullptr);
  stack().undo();
  ASSERT_TRUE(isIdle());
  EXPECT_FALSE(isKeptApart());
  EXPECT_EQ(ids(), (Ids{1, 2}));
}

TEST_F(RegistryTwice, LaterDecidesNothing) {
  login("tanaka");
  auto* dialog = show();
  press(dialog, "later");
  EXPECT_EQ(dialog->model().current(), nullptr);
  ASSERT_TRUE(isIdle());
  EXPECT_FALSE(stack().canUndo());
  EXPECT_EQ(ids(), (Ids{1, 2}));
  EXPECT_FALSE(isKeptApart());
  dialog->close();
  EXPECT_NE(show()->model().current(), nullptr) << "it comes again";
}

TEST_F(RegistryTwice, ARecipientIsNotToldOfWhoRefused) {
  login("kanri");
  EXPECT_EQ(show()->model().current(), nullptr);
}

TEST_F(RegistryTwice, WhatSomebodyElseDecidedMeanwhileStays) {
  login("tanaka");
  auto* dialog = show();
  behind("tanaka", [](store::Registry& registry) {
    const plugin::RegistryView view(registry, MICHI_SOURCE_DIR);
    plugin::keepApart({registry, view, "試験"}, {1, 2});
  });
  press(dialog, "same");
  ASSERT_TRUE(isIdle());
  EXPECT_TRUE(dialog->findChild<QLabel*>("said")->text().contains("kept apart"));
  EXPECT_EQ(ids(), (Ids{1, 2}));
  EXPECT_FALSE(stack().canUndo());
}

}  // namespace
}  // namespace michi::ui
