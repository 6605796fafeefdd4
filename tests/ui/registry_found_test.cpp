// A registry begins, its recovery key is put away, and opens it again when the passphrase is lost.

#include "seal/printed_key.h"
#include "ui/registry/found_dialog.h"
#include "ui/registry/login_dialog.h"
#include "ui/registry/recovery_key.h"
#include "ui/registry_fixture.h"
#include "ui/shell/main_window.h"

namespace michi::ui {
namespace {

class RegistryFound : public RegistryTest {
 protected:
  RegistryFound() { store::Workspace::create(fresh(), "胆沢", "EPSG:6678"); }
  std::string fresh() const { return folder.filePath(QStringLiteral("fresh.michi")).toStdString(); }
  void openFresh() {
    session.open(q(fresh()));
    ASSERT_TRUE(await([this] { return session.isOpen(); }));
    ASSERT_FALSE(session.city()->hasRegistry);
  }
  static QString said(QWidget* dialog) { return dialog->findChild<QLabel*>("said")->text(); }
  static void write(QWidget* dialog, const char* field, const QString& words) {
    auto* line = dialog->findChild<QLineEdit*>(QString::fromLatin1(field));
    ASSERT_NE(line, nullptr) << field;
    line->setText(words);
  }
  static void writePassphrase(QWidget* dialog, const QString& words) {
    write(dialog, "first", words);
    write(dialog, "second", words);
  }
  bool canOpen(const std::string& login, const char* passphrase) const {
    auto workspace = store::Workspace::open(fresh(), store::Access::ReadWrite);
    Progress silent;
    try {
      return store::Registry::unlock(workspace, login, seal::Secret(passphrase), "試験", silent)
          .holds(store::Tier::Person);
    } catch (const Error& error) {
      EXPECT_EQ(error.kind(), ErrorKind::BadInput);
      return false;
    }
  }
  /// A founded registry of "suzuki"; the recovery key.
  std::string found() {
    openFresh();
    auto* begin = new FoundDialog(session, nullptr, kCheap);
    begin->show();
    write(begin, "login", "suzuki");
    writePassphrase(begin, "first passphrase");
    press(begin, "ok");
    EXPECT_TRUE(await([this] { return dialog<RecoveryKeyDialog>() != nullptr; }));
    auto* shown = dialog<RecoveryKeyDialog>();
    std::string key(shown->paper().key->view());
    shown->findChild<QCheckBox*>("putAway")->setChecked(true);
    press(shown, "done");
    EXPECT_TRUE(isIdle());
    return key;
  }
};

TEST_F(RegistryFound, TheFirstAdministratorBeginsItAndTheKeyMustBePutAway) {
  openFresh();
  auto* begin = new FoundDialog(session, nullptr, kCheap);
  QSignalSpy founded(begin, &FoundDialog::founded);
  begin->show();
  write(begin, "login", "suzuki");
  write(begin, "name", "鈴木 一郎");
  writePassphrase(begin, "first passphrase");
  press(begin, "ok");
  begin->reject();
  EXPECT_TRUE(begin->isVisible()) << "the key would be lost";
  ASSERT_TRUE(await([this] { return dialog<RecoveryKeyDialog>() != nullptr; }));
  auto* shown = dialog<RecoveryKeyDialog>();
  EXPECT_NO_THROW((void)seal::readPrintedKey(shown->paper().key->view()));
  EXPECT_FALSE(shown->findChild<QPushButton*>("done")->isEnabled());
  shown->reject();
  EXPECT_TRUE(shown->isVisible()) << "before anybody said that it is put away";
  const QString group = keyGroups(*shown->paper().key).front();
  EXPECT_TRUE(shownTexts().filter(group).isEmpty()) << "no widget holds the key as a text";
  EXPECT_EQ(founded.size(), 0);
  shown->findChild<QCheckBox*>("putAway")->setChecked(true);
  press(shown, "done");
  ASSERT_EQ(founded.size(), 1);
  EXPECT_EQ(founded.front().front(), "suzuki");
  ASSERT_TRUE(await([this] { return session.city()->hasRegistry; }));
  session.unlock("suzuki", seal::Secret("first passphrase"), "試験", {});
  ASSERT_TRUE(await([this] { return session.login().has_value(); }));
  EXPECT_TRUE(session.login()->user.roles.has(store::Role::Administrator));
  EXPECT_TRUE(session.login()->hasPersons);
  EXPECT_EQ(session.login()->user.name, "鈴木 一郎");
}

TEST_F(RegistryFound, AnAdministratorOfKeysAloneSeesNobody) {
  openFresh();
  auto* begin = new FoundDialog(session, nullptr, kCheap);
  begin->show();
  write(begin, "login", "suzuki");
  writePassphrase(begin, "first passphrase");
  begin->findChild<QCheckBox*>("caseworker")->setChecked(false);
  press(begin, "ok");
  ASSERT_TRUE(await([this] { return dialog<RecoveryKeyDialog>() != nullptr; }));
  EXPECT_FALSE(canOpen("suzuki", "first passphrase"));
  dialog<RecoveryKeyDialog>()->findChild<QCheckBox*>("putAway")->setChecked(true);
  press(dialog<RecoveryKeyDialog>(), "done");
}

TEST_F(RegistryFound, WhatIsMissingIsSaidAndNothingIsMade) {
  openFresh();
  FoundDialog begin(session, nullptr, kCheap);
  begin.setAttribute(Qt::WA_DeleteOnClose, false);
  begin.show();
  writePassphrase(&begin, "first passphrase");
  press(&begin, "ok");
  EXPECT_TRUE(said(&begin).contains("user name"));
  write(&begin, "login", "suzuki");
  writePassphrase(&begin, "short");
  press(&begin, "ok");
  EXPECT_TRUE(said(&begin).contains("at least"));
  write(&begin, "first", "first passphrase");
  press(&begin, "ok");
  EXPECT_TRUE(said(&begin).contains("not the same"));
  ASSERT_TRUE(isIdle());
  EXPECT_FALSE(store::Registry::exists(store::Workspace::open(fresh(), store::Access::ReadOnly)));
}

TEST_F(RegistryFound, TheLoginOfTheWindowOffersIt) {
  MainWindow window(MICHI_SOURCE_DIR, QCoreApplication::applicationDirPath().toStdString());
  window.show();
  window.session().open(q(fresh()));
  ASSERT_TRUE(await([&] { return window.session().isOpen(); }));
  const auto entry = [&](const QString& title) -> QAction* {
    for (QAction* one : window.findChildren<QAction*>())
      if (one->text() == title) return one;
    return nullptr;
  };
  QAction* begin = entry(words("&Begin a registry of households…"));
  ASSERT_NE(begin, nullptr);
  EXPECT_TRUE(begin->isEnabled());
  begin->trigger();
  ASSERT_NE(dialog<FoundDialog>(), nullptr);
  dialog<FoundDialog>()->close();
  window.session().open(q(file()));
  ASSERT_TRUE(await([&] { return window.session().isOpen() && window.session().city()->hasRegistry; }));
  ASSERT_EQ(entry(words("&Log in…")), begin);
  begin->trigger();
  EXPECT_NE(dialog<LoginDialog>(), nullptr);
  dialog<LoginDialog>()->close();
}

TEST_F(RegistryFound, TheKeyOpensItAgain) {
  const QString key = q(found());
  auto* back = new RecoverDialog(session, "suzuki", nullptr, kCheap);
  QSignalSpy recovered(back, &RecoverDialog::recovered);
  back->show();
  QString slip = key;
  slip[0] = slip[0] == u'7' ? u'8' : u'7';
  write(back, "key", slip);
  writePassphrase(back, "second passphrase");
  press(back, "ok");
  ASSERT_TRUE(isIdle());
  EXPECT_FALSE(said(back).isEmpty());
  EXPECT_EQ(back->findChild<QLineEdit*>("key")->text(), slip) << "it stays to be mended";
  EXPECT_TRUE(canOpen("suzuki", "first passphrase"));
  write(back, "key", key.toLower());
  writePassphrase(back, "second passphrase");
  press(back, "ok");
  ASSERT_TRUE(await([&] { return recovered.size() == 1; }));
  EXPECT_FALSE(canOpen("suzuki", "first passphrase"));
  EXPECT_TRUE(canOpen("suzuki", "second passphrase"));
}

TEST_F(RegistryFound, WhoLostThePassphraseFindsTheWayFromTheLogin) {
  open();
  auto* login = new LoginDialog(session, nullptr, "tanaka");
  login->show();
  press(login, "lost");
  auto* back = dialog<RecoverDialog>();
  ASSERT_NE(back, nullptr);
  EXPECT_EQ(back->findChild<QLineEdit*>("login")->text(), "tanaka");
  emit back->recovered("tanaka");
  EXPECT_FALSE(login->findChild<QLabel*>("problem")->text().isEmpty());
  back->close();
  login->close();
}

TEST_F(RegistryFound, TheSheetHoldsTheWholeKeyAndSaysWhatItIs) {
  const auto key = std::make_shared<seal::Secret>(seal::printKey(seal::Secret(std::string(32, 'k'))));
  const KeyPaper paper{"胆沢", "suzuki", "令和8年11月23日", key};
  QString all, groups;
  for (const SheetLine& line : sheetLines(paper)) {
    all += line.words + u'\n';
    if (line.isKey) groups += QString(line.words).remove(u' ');
  }
  EXPECT_EQ(groups, keyGroups(*key).join(QString()));
  for (const char* part : {"胆沢", "suzuki", "令和8年11月23日"}) EXPECT_TRUE(all.contains(part)) << part;
  // All of it lies on the page.
  QImage page(595, 842, QImage::Format_Grayscale8);
  page.fill(Qt::white);
  page.setDotsPerMeterX(2835);  // 72 dpi
  page.setDotsPerMeterY(2835);
  QPainter painter(&page);
  paintSheet(painter, {0, 0, 595, 842}, paper);
  painter.end();
  int inked = 0;
  for (int y = 0; y < page.height(); ++y) {
    EXPECT_EQ(page.pixelColor(590, y), QColor(Qt::white)) << "cut off at the right edge, line " << y;
    for (int x = 0; x < page.width(); ++x) inked += page.pixelColor(x, y).lightness() < 128;
  }
  EXPECT_GT(inked, 1000);
}

}  // namespace
}  // namespace michi::ui
