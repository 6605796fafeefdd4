// Users, disaster access, the record of use and the ledger, as an administrator works with them.

#include <sqlite3.h>

#include "ui/registry/audit_dialog.h"
#include "ui/registry/disaster_dialog.h"
#include "ui/registry/disclosure_dialog.h"
#include "ui/registry/users_dialog.h"
#include "ui/registry_fixture.h"

namespace michi::ui {
namespace {

class RegistryAdmin : public RegistryTest {
 protected:
  template <class Dialog>
  Dialog* show() {
    auto* made = new Dialog(session, nullptr);
    made->show();
    EXPECT_TRUE(isIdle());
    return made;
  }
  static WordTable& tableOf(QWidget* dialog) { return *dialog->findChild<WordTable*>(); }
  static QString said(QWidget* dialog) { return dialog->findChild<QLabel*>("said")->text(); }
  static void select(QWidget* dialog, int row) { dialog->findChild<QTableView*>()->selectRow(row); }
};

TEST_F(RegistryAdmin, AddsAUserAndChangesRoles) {
  login("kanri");
  auto* users = show<UsersDialog>();
  ASSERT_EQ(tableOf(users).rows().size(), 3U);
  select(users, 0);  // kanri: oneself
  EXPECT_FALSE(users->findChild<QPushButton*>("change")->isEnabled());
  UserEditor* editor = new UserEditor(session, nullptr, nullptr, kCheap);
  editor->show();
  const auto edits = editor->findChildren<QLineEdit*>();
  edits.at(0)->setText("suzuki");
  editor->findChild<QLineEdit*>("first")->setText("suzuki-passphrase");
  editor->findChild<QLineEdit*>("second")->setText("something else");
  press(editor, "ok");
  EXPECT_FALSE(said(editor).isEmpty());
  editor->findChild<QLineEdit*>("first")->setText("suzuki-passphrase");
  editor->findChild<QLineEdit*>("second")->setText("suzuki-passphrase");
  editor->findChildren<QCheckBox*>().front()->setChecked(true);
  press(editor, "ok");
  ASSERT_TRUE(isIdle());
  behind("suzuki", [](store::Registry& registry) { EXPECT_TRUE(registry.holds(store::Tier::Person)); });
  users->close();
}

TEST_F(RegistryAdmin, ShutsAUserOut) {
  login("kanri");
  auto* users = show<UsersDialog>();
  select(users, 2);
  EXPECT_EQ(tableOf(users).rows()[2].front(), "sato");
  press(users, "revoke");
  auto* sure = users->findChild<QMessageBox*>();
  ASSERT_NE(sure, nullptr);
  sure->buttons().front()->click();
  ASSERT_TRUE(isIdle());
  EXPECT_THROW(behind("sato", [](store::Registry&) {}), Error);
  users->close();
}

TEST_F(RegistryAdmin, ChangesOnesOwnPassphrase) {
  login("sato");
  PassphraseDialog* change = new PassphraseDialog(session, nullptr, kCheap);
  change->show();
  for (const char* field : {"first", "second"})
    change->findChild<QLineEdit*>(field)->setText("a new passphrase");
  press(change, "ok");
  ASSERT_TRUE(isIdle());
  EXPECT_THROW(behind("sato", [](store::Registry&) {}), Error);
  store::Workspace workspace = store::Workspace::open(file(), store::Access::ReadWrite);
  Progress silent;
  EXPECT_NO_THROW(
      store::Registry::unlock(workspace, "sato", seal::Secret("a new passphrase"), "試験", silent));
  change->close();
}

TEST_F(RegistryAdmin, DisasterAccessOpensWithAReasonAndCloses) {
  login("kanri");
  EXPECT_EQ(session.households()->rows.size(), 1U);
  auto* disaster = show<DisasterDialog>();
  press(disaster, "prepare");
  ASSERT_TRUE(isIdle());
  EXPECT_GT(disaster->findChild<QLineEdit*>("key")->text().size(), 50);
  press(disaster, "open");
  EXPECT_FALSE(session.login()->disaster) << "not without a reason";
  disaster->findChild<QLineEdit*>("reason")->setText("大雨");
  press(disaster, "open");
  ASSERT_TRUE(await([&] { return session.login()->disaster.has_value(); }));
  EXPECT_EQ(session.login()->disaster->reason, "大雨");
  EXPECT_EQ(session.households()->rows.size(), 2U) << "also who refused";
  ASSERT_TRUE(isIdle());
  disaster->findChild<QLineEdit*>("reason")->setText("解除");
  press(disaster, "close");
  ASSERT_TRUE(await([&] { return !session.login()->disaster; }));
  EXPECT_EQ(session.households()->rows.size(), 1U);
  disaster->close();
}

TEST_F(RegistryAdmin, TheEnvelopeOpensEverythingToTheNamedStaffUntilItIsClosed) {
  behind("kanri", [](store::Registry& registry) {
    registry.addUser(user("yamada", {}, {false, true, false}), passphraseOf("yamada"), kCheap);
  });
  login("kanri");
  auto* prepare = show<DisasterDialog>();
  press(prepare, "prepare");
  ASSERT_TRUE(isIdle());
  // A copy of its own: the dialog overwrites the letters of what it shares.
  const QString key = q(prepare->findChild<QLineEdit*>("key")->text().toStdString());
  prepare->close();
  session.lock();
  ASSERT_TRUE(isIdle());
  login("yamada");
  EXPECT_FALSE(session.login()->hasPlaces);
  EXPECT_EQ(session.households(), nullptr) << "without the envelope nothing is open to them";
  auto* disaster = show<DisasterDialog>();
  const auto write = [&](const char* field, const QString& words) {
    disaster->findChild<QLineEdit*>(QString::fromLatin1(field))->setText(words);
  };
  write("reason", "水沢に避難指示");
  QString slip = key;
  slip[0] = slip[0] == u'7' ? u'8' : u'7';
  write("envelope", slip);
  press(disaster, "open");
  ASSERT_TRUE(isIdle());
  EXPECT_FALSE(said(disaster).isEmpty());
  EXPECT_FALSE(session.login()->disaster);
  write("envelope", key);
  press(disaster, "open");
  ASSERT_TRUE(await([this] { return session.login()->disaster && session.households() != nullptr; }))
      << said(disaster).toStdString() << failures.join('\n').toStdString();
  ASSERT_TRUE(isIdle());
  EXPECT_TRUE(session.login()->hasPersons);
  EXPECT_EQ(session.households()->rows.size(), 2U) << "also who refused";
  EXPECT_TRUE(disaster->findChild<QLineEdit*>("envelope")->text().isEmpty()) << "the key is wiped";
  write("reason", "解除");
  press(disaster, "close");
  ASSERT_TRUE(await([this] { return !session.login()->disaster; }));
  ASSERT_TRUE(isIdle());
  EXPECT_EQ(session.households(), nullptr) << "and closed again nothing";
  EXPECT_FALSE(session.login()->hasPersons);
  EXPECT_TRUE(canaries().isEmpty()) << canaries().join('\n').toStdString();
  // The envelope is worthless now.
  write("reason", "もう一度");
  write("envelope", key);
  press(disaster, "open");
  ASSERT_TRUE(isIdle());
  EXPECT_FALSE(session.login()->disaster);
  disaster->close();
}

TEST_F(RegistryAdmin, TheRecordOfUseNamesATamperedEntry) {
  login("kanri");
  auto* audit = show<AuditDialog>();
  const auto entries = tableOf(audit).rows().size();
  EXPECT_GE(entries, 4U);
  press(audit, "verify");
  ASSERT_TRUE(isIdle());
  EXPECT_TRUE(said(audit).contains("sound")) << said(audit).toStdString();
  sqlite3* database = nullptr;
  ASSERT_EQ(sqlite3_open(file().c_str(), &database), SQLITE_OK);
  EXPECT_EQ(
      sqlite3_exec(database, "UPDATE audit SET action = 'export' WHERE seq = 2", nullptr, nullptr, nullptr),
      SQLITE_OK);
  sqlite3_close(database);
  press(audit, "verify");
  ASSERT_TRUE(isIdle());
  EXPECT_TRUE(said(audit).contains("Entry 2")) << said(audit).toStdString();
  const auto& rows = tableOf(audit).rows();
  const auto second =
      std::find_if(rows.begin(), rows.end(), [](const QStringList& row) { return row.front() == "2"; });
  ASSERT_NE(second, rows.end());
  EXPECT_FALSE(second->value(6).isEmpty());
  audit->findChild<QLineEdit*>("filter")->setText("sato-is-nowhere");
  EXPECT_EQ(audit->findChild<QTableView*>()->model()->rowCount(), 0);
  audit->close();
}

TEST_F(RegistryAdmin, TheLedgerIssuesAndTakesBack) {
  login("tanaka");
  auto* issue = new IssueDialog(session, nullptr);
  QSignalSpy issued(issue, &IssueDialog::issued);
  issue->show();
  const auto edits = issue->findChildren<QLineEdit*>();
  for (QLineEdit* edit : edits) {
    if (edit->accessibleName() != "To be returned by") edit->setText("カナリア 民生委員");
  }
  issue->findChildren<QPushButton*>().front()->click();
  ASSERT_TRUE(await([&] { return issued.size() == 1; }));
  auto* ledger = show<DisclosureDialog>();
  ASSERT_EQ(tableOf(ledger).rows().size(), 1U);
  EXPECT_FALSE(ledger->findChild<QPushButton*>("returned")->isEnabled());
  select(ledger, 0);
  press(ledger, "returned");
  ASSERT_TRUE(isIdle());
  EXPECT_TRUE(tableOf(ledger).rows().front().back().startsWith("returned on"));
  ledger->findChild<QCheckBox*>()->setChecked(true);
  EXPECT_TRUE(tableOf(ledger).rows().empty());
  ledger->findChild<QCheckBox*>()->setChecked(false);
  EXPECT_FALSE(canaries().isEmpty());
  session.lock();
  EXPECT_TRUE(canaries().isEmpty()) << canaries().join('\n').toStdString();
  EXPECT_EQ(dialog<DisclosureDialog>(), nullptr);
}

}  // namespace
}  // namespace michi::ui
