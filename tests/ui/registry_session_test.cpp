// Unlocking, locking, and what is left on the screen.

#include "ui/base/preferences.h"
#include "ui/registry/household_form.h"
#include "ui/registry/idle_lock.h"
#include "ui/registry/login_dialog.h"
#include "ui/registry/passphrase_field.h"
#include "ui/registry/registry_menu.h"
#include "ui/registry_fixture.h"
#include "ui/shell/main_window.h"

namespace michi::ui {
namespace {

using RegistrySession = RegistryTest;

TEST_F(RegistrySession, TheRightPassphraseOpens) {
  open();
  LoginDialog login(session);
  login.setAttribute(Qt::WA_DeleteOnClose, false);
  login.show();
  QTest::keyClicks(login.findChild<QLineEdit*>("user"), "tanaka");
  login.findChild<QLineEdit*>("passphrase")->setText("tanaka-passphrase");
  login.findChild<QComboBox*>("purpose")->setEditText("防災訓練");
  press(&login, "open");
  EXPECT_TRUE(session.isUnlocking());
  ASSERT_TRUE(await([&] { return session.login().has_value(); }));
  EXPECT_FALSE(login.isVisible());
  EXPECT_TRUE(login.findChild<QLineEdit*>("passphrase")->text().isEmpty());
  EXPECT_EQ(session.login()->user.login, "tanaka");
  ASSERT_NE(session.households(), nullptr);
  EXPECT_TRUE(session.households()->hasPersons);
  EXPECT_EQ(session.households()->rows.size(), 2U);
  std::string purpose;
  behind("kanri", [&](store::Registry& registry) {
    for (const auto& entry : registry.audit()) purpose = entry.login == "tanaka" ? entry.note : purpose;
  });
  EXPECT_EQ(purpose, "防災訓練");
  // Only the name is remembered.
  EXPECT_EQ(QSettings().value("registry/user").toString(), "tanaka");
  for (const QString& key : QSettings().allKeys())
    EXPECT_FALSE(QSettings().value(key).toString().contains("passphrase"));
}

TEST_F(RegistrySession, AWrongPassphraseIsSaidInTheDialog) {
  open();
  LoginDialog login(session);
  login.setAttribute(Qt::WA_DeleteOnClose, false);
  login.show();
  login.findChild<QLineEdit*>("user")->setText("tanaka");
  login.findChild<QLineEdit*>("passphrase")->setText("wrong");
  press(&login, "open");
  auto* problem = login.findChild<QLabel*>("problem");
  ASSERT_TRUE(await([&] { return !session.isUnlocking(); }));
  EXPECT_TRUE(problem->isVisible());
  EXPECT_TRUE(problem->text().contains("wrong")) << problem->text().toStdString();
  EXPECT_TRUE(login.isVisible());
  EXPECT_TRUE(login.findChild<QLineEdit*>("passphrase")->isEnabled());
  EXPECT_TRUE(login.findChild<QLineEdit*>("passphrase")->text().isEmpty());
  EXPECT_FALSE(session.login());
  EXPECT_TRUE(failures.isEmpty());
}

TEST_F(RegistrySession, WithoutAPurposeNothingOpens) {
  open();
  LoginDialog login(session);
  login.setAttribute(Qt::WA_DeleteOnClose, false);
  login.show();
  login.findChild<QLineEdit*>("user")->setText("tanaka");
  login.findChild<QLineEdit*>("passphrase")->setText("tanaka-passphrase");
  login.findChild<QComboBox*>("purpose")->setEditText("  ");
  press(&login, "open");
  EXPECT_FALSE(session.isUnlocking());
  EXPECT_TRUE(login.findChild<QLabel*>("problem")->isVisible());
}

TEST_F(RegistrySession, CancellingWhileKeysAreTriedLeavesItLocked) {
  open();
  session.unlock("tanaka", passphraseOf("tanaka"), "試験", {});
  session.lock();
  ASSERT_TRUE(isIdle());
  EXPECT_FALSE(session.login());
  bool isLocked = false;
  session.run(
      {}, nullptr, [](OpenWorkspace& opened, Progress&) { return !opened.registry.has_value(); },
      [&](bool is) { isLocked = is; });
  ASSERT_TRUE(isIdle());
  EXPECT_TRUE(isLocked);
}

TEST_F(RegistrySession, APassphraseFieldIsWiped) {
  PassphraseField field;
  field.setText("secret words");
  const QString shared = field.text();  // the field's own buffer
  const seal::Secret taken = field.take();
  EXPECT_EQ(taken.view(), "secret words");
  EXPECT_TRUE(field.text().isEmpty());
  EXPECT_EQ(shared, QString(12, QChar(u'\0')));
}

TEST_F(RegistrySession, AnIdleScreenLocksAndAKeyPutsItOff) {
  IdleLock idle(session);
  QSignalSpy locked(&idle, &IdleLock::locked);
  login("tanaka");
  QWidget window;
  window.show();
  idle.setWait(std::chrono::milliseconds(400));
  for (int i = 0; i < 8; ++i) {  // longer than the wait in all
    QTest::qWait(100);
    QTest::keyClick(&window, Qt::Key_A);
    ASSERT_TRUE(session.login()) << "it locked although somebody was there";
  }
  ASSERT_TRUE(await([&] { return !session.login(); }));
  EXPECT_EQ(locked.size(), 1);
}

TEST_F(RegistrySession, TheIdleTimeOfTheSettingsReachesTheRunningLock) {
  const Preferences before = preferences().get();
  IdleLock idle(session);
  EXPECT_EQ(idle.wait(), std::chrono::minutes(before.lockMinutes));
  Preferences wanted = before;
  wanted.lockMinutes = 23;
  preferences().set(wanted);
  EXPECT_EQ(idle.wait(), std::chrono::minutes(23));
  EXPECT_EQ(IdleLock(session).wait(), std::chrono::minutes(23));
  preferences().set(before);
}

TEST_F(RegistrySession, TheMenuAndTheSettingsTellOneIdleTime) {
  const Preferences before = preferences().get();
  MainWindow window(MICHI_SOURCE_DIR, QCoreApplication::applicationDirPath().toStdString());
  const auto entry = [&window](int minutes) -> QAction* {
    for (QAction* one : window.findChildren<QAction*>())
      if (one->text() == words("after %1 minutes", minutes)) return one;
    return nullptr;
  };
  ASSERT_NE(entry(20), nullptr);
  EXPECT_FALSE(entry(20)->isChecked());
  entry(20)->trigger();
  EXPECT_EQ(preferences().get().lockMinutes, 20);
  Preferences wanted = preferences().get();
  wanted.lockMinutes = 5;
  preferences().set(wanted);
  EXPECT_TRUE(entry(5)->isChecked());
  EXPECT_FALSE(entry(20)->isChecked());
  preferences().set(before);
}

TEST_F(RegistrySession, APlannerSeesNoNames) {
  login("sato");
  ASSERT_NE(session.households(), nullptr);
  EXPECT_FALSE(session.households()->hasPersons);
  ASSERT_EQ(session.households()->rows.size(), 1U);  // who refused is withheld
  EXPECT_TRUE(session.households()->rows.front().names.empty());
}

TEST_F(RegistrySession, LockingWipesEveryWidget) {
  MainWindow window(MICHI_SOURCE_DIR, QCoreApplication::applicationDirPath().toStdString());
  window.show();
  window.session().open(q(file()));
  ASSERT_TRUE(await([&] { return window.session().isOpen(); }));
  window.session().unlock("tanaka", passphraseOf("tanaka"), "試験", {});
  ASSERT_TRUE(await([&] { return window.session().login().has_value(); }));
  window.showHousehold(1);
  auto* form = window.findChild<HouseholdForm*>();
  ASSERT_NE(form, nullptr);
  ASSERT_TRUE(await([&] { return form->model().isOpen(); }));
  form->model().set("/members/0/phone", "0197-11-1111");
  ASSERT_TRUE(await(
      [&] { return window.session().changes().stack().canUndo() && window.session().jobs().isIdle(); }));
  EXPECT_GE(canaries().size(), 3) << "title, people and the undo text name persons while it is open";
  EXPECT_FALSE(canaries().filter("Undo").isEmpty());
  window.session().lock();
  EXPECT_TRUE(canaries().isEmpty()) << canaries().join('\n').toStdString();
  EXPECT_FALSE(form->isVisible());
  EXPECT_FALSE(window.session().changes().stack().canUndo());
  ASSERT_TRUE(await([&] { return window.session().jobs().isIdle(); }));
  EXPECT_TRUE(canaries().isEmpty()) << "nothing comes back afterwards";
}

}  // namespace
}  // namespace michi::ui
