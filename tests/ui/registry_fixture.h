#pragma once
// A small registry in a workspace of its own, a session on it, and a look into every widget for what must not
// be seen.

#include <gtest/gtest.h>

#include <QtWidgets>

#include "store/registry.h"
#include "ui/await.h"
#include "ui/session/changes.h"

namespace michi::ui {

/// Nobody else's words hold this.
inline const char* const kCanary = "カナリア";

/// Users kanri (administrator, caseworker), tanaka (caseworker, keeper, disaster staff), sato (planner);
/// everybody's passphrase is their name with "-passphrase". Household 1: カナリア 花子 and カナリア 太郎, who
/// have agreed to be known; household 2: somebody who has refused.
class RegistryTest : public testing::Test {
 protected:
  RegistryTest() : session(MICHI_SOURCE_DIR, QCoreApplication::applicationDirPath().toStdString()) {
    store::Workspace workspace = store::Workspace::create(file(), "奥州市", "EPSG:6678");
    store::Registry::found(workspace,
                           user("kanri", {store::Role::Administrator, store::Role::Caseworker}, {}),
                           passphraseOf("kanri"), kCheap);
    store::Registry registry = unlock(workspace, "kanri");
    registry.addUser(user("tanaka", {store::Role::Caseworker}, {true, true, false}), passphraseOf("tanaka"),
                     kCheap);
    registry.addUser(user("sato", {store::Role::Planner}, {}), passphraseOf("sato"), kCheap);
    registry.edit("change", "試験", [](store::Registry::Edit& edit) {
      edit.add(household("花子", "given"), place("given"));
      edit.add(household("次郎", "refused"), place("refused"));
    });
    QObject::connect(&session, &Session::failed,
                     [this](const Error& error) { failures << q(error.happened()); });
  }

  /// Nothing that a test left open is seen by the next one.
  ~RegistryTest() override {
    session.lock();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }

  static constexpr seal::PassphraseCost kCheap = {1, 8192};

  std::string file() const { return folder.filePath(QStringLiteral("r.michi")).toStdString(); }
  static seal::Secret passphraseOf(const std::string& login) { return seal::Secret(login + "-passphrase"); }
  static store::NewUser user(const std::string& login, std::initializer_list<store::Role> roles,
                             store::UserFlags flags) {
    store::NewUser one{login, login + "の名前", "福祉課", {}, flags};
    for (const store::Role role : roles) one.roles.add(role);
    return one;
  }
  static registry::Household household(const std::string& name, const std::string& consent) {
    registry::Household one;
    one.address = "岩手県奥州市水沢カナリア町1-2";
    one.phone = "0197-00-0001";
    for (const std::string& person : {name, std::string("太郎")}) {
      registry::Member& member = one.members.emplace_back();
      member.name = "カナリア " + person;
      member.birth = "1940-05-01";
      member.needs.push_back({"care", "3", ""});
      member.registries = {"evacuation"};
      member.consents[0] = {consent, "2026-04-01", "paper"};
    }
    return one;
  }
  static registry::Place place(const std::string& sharing) {
    registry::Place one;
    one.position = geo::Point{1000, 2000};
    one.level = registry::PlaceLevel::Block;
    one.sharing = sharing;
    one.people = 2;
    return one;
  }
  static store::Registry unlock(store::Workspace& workspace, const std::string& login) {
    Progress silent;
    return store::Registry::unlock(workspace, login, passphraseOf(login), "試験", silent);
  }
  /// What another program does with the same file meanwhile.
  void behind(const std::string& login, const std::function<void(store::Registry&)>& work) {
    store::Workspace workspace = store::Workspace::open(file(), store::Access::ReadWrite);
    store::Registry registry = unlock(workspace, login);
    work(registry);
  }
  void open() {
    session.open(q(file()));
    ASSERT_TRUE(await([this] { return session.isOpen(); }));
  }
  void login(const std::string& login) {
    if (!session.isOpen()) open();
    session.unlock(q(login), passphraseOf(login), QStringLiteral("試験"),
                   [](const Error& error) { ADD_FAILURE() << error.what(); });
    ASSERT_TRUE(await([this] { return session.login().has_value(); }));
  }
  bool isIdle() {
    return await([this] { return session.jobs().isIdle(); });
  }

  /// Every text that the application's widgets and menus hold.
  static QStringList shownTexts() {
    QStringList all;
    for (const QWidget* widget : QApplication::allWidgets()) {
      all << widget->windowTitle() << widget->toolTip() << widget->accessibleName() << widget->statusTip();
      for (const QAction* action : widget->actions())
        all << action->text() << action->iconText() << action->toolTip();
      if (const auto* label = qobject_cast<const QLabel*>(widget)) all << label->text();
      if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        all << line->text() << line->displayText();
      if (const auto* edit = qobject_cast<const QPlainTextEdit*>(widget)) all << edit->toPlainText();
      if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) all << button->text();
      if (const auto* box = qobject_cast<const QComboBox*>(widget)) all << box->currentText();
      if (const auto* view = qobject_cast<const QAbstractItemView*>(widget)) addModel(view->model(), all);
    }
    return all;
  }
  static QStringList canaries() { return shownTexts().filter(QString::fromUtf8(kCanary)); }
  static void addModel(const QAbstractItemModel* model, QStringList& all) {
    for (int row = 0; model != nullptr && row < model->rowCount(); ++row) {
      for (int column = 0; column < model->columnCount(); ++column)
        all << model->index(row, column).data().toString();
    }
  }
  /// The dialog of this type that is open; nullptr for none.
  template <class Dialog>
  static Dialog* dialog() {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
      if (auto* found = qobject_cast<Dialog*>(widget); found != nullptr && found->isVisible()) return found;
    }
    return nullptr;
  }
  static void press(QWidget* dialog, const char* button) {
    auto* found = dialog->findChild<QPushButton*>(QString::fromLatin1(button));
    ASSERT_NE(found, nullptr) << button;
    ASSERT_TRUE(found->isEnabled()) << button;
    found->click();
  }

  QTemporaryDir folder;
  QStringList failures;
  Session session;
};

}  // namespace michi::ui
