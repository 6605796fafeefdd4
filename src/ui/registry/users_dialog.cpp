#include "ui/registry/users_dialog.h"

#include <QtWidgets>

#include "plugin/registry_words.h"
#include "plugin/unlock.h"
#include "ui/base/look.h"
#include "ui/registry/passphrase_field.h"

namespace michi::ui {
namespace {

QCheckBox* box(const QString& words, bool isChecked, const QString& tip) {
  auto* check = new QCheckBox(words);
  check->setMinimumHeight(kControlHeight);
  check->setChecked(isChecked);
  check->setToolTip(tip);
  return check;
}

}  // namespace

UsersDialog::UsersDialog(Session& session, QWidget* parent)
    : RegistryDialog(session, words("Users of the registry"), parent) {
  resize(960, 480);
  addTable({words("User name"), words("Name"), words("Post"), words("Roles"), words("Keys")},
           words("Narrow down: a name, a post, a role"));
  QPushButton* add = addButton("list-add-user", words("&Add a user…"));
  add->setObjectName(QStringLiteral("add"));
  m_change = addButton("document-edit", words("Change the &roles…"));
  m_change->setObjectName(QStringLiteral("change"));
  m_revoke = addButton("list-remove-user", words("&Shut out…"));
  m_revoke->setObjectName(QStringLiteral("revoke"));
  finishButtons();
  connect(add, &QPushButton::clicked, this, [this] { edit(nullptr); });
  connect(m_change, &QPushButton::clicked, this, [this] { edit(current()); });
  connect(m_revoke, &QPushButton::clicked, this, &UsersDialog::revoke);
  read();
}

void UsersDialog::read() {
  work(
      {}, [](OpenWorkspace& open, Progress&) { return open.unlocked().users(); },
      [this](std::vector<store::UserInfo> users) { fill(std::move(users)); });
}

void UsersDialog::fill(std::vector<store::UserInfo> users) {
  m_users = std::move(users);
  std::vector<QStringList> rows;
  for (const store::UserInfo& user : m_users) {
    const QString keys = user.flags.isRevoked  ? QString()
                         : user.awaits.empty() ? words("handed over")
                                               : words("waits for: %1", plugin::tierTitles(user.awaits));
    rows.push_back({q(user.login), q(user.name), q(user.post), q(plugin::roleTitles(user)), keys});
  }
  table().show(std::move(rows));
}

const store::UserInfo* UsersDialog::current() const {
  const int row = currentRow();
  return row < 0 || static_cast<std::size_t>(row) >= m_users.size() ? nullptr
                                                                    : &m_users[static_cast<std::size_t>(row)];
}

void UsersDialog::rowChanged() {
  const store::UserInfo* user = current();
  const bool isOther = user != nullptr && session().login() && user->id != session().login()->user.id;
  m_change->setEnabled(isOther && !user->flags.isRevoked);
  m_revoke->setEnabled(isOther && !user->flags.isRevoked);
  const QString own = user != nullptr && !isOther
                          ? words("Nobody changes their own roles: another administrator can.")
                          : QString();
  m_change->setToolTip(own);
  m_revoke->setToolTip(own);
}

void UsersDialog::edit(const store::UserInfo* user) {
  auto* editor = new UserEditor(session(), user, this);
  connect(editor, &UserEditor::saved, this, &UsersDialog::read);
  editor->open();
}

void UsersDialog::revoke() {
  const store::UserInfo* user = current();
  if (user == nullptr) return;
  auto* sure = new QMessageBox(QMessageBox::Warning, words("Shut out"),
                               words("Shut out %1 at once?", user->login), QMessageBox::NoButton, this);
  sure->setInformativeText(words(
      "What they could open is sealed under new keys. Copies of the file from before still open with the "
      "old ones: backups too."));
  QPushButton* yes = sure->addButton(words("Shut out"), QMessageBox::AcceptRole);
  sure->addButton(words("Cancel"), QMessageBox::RejectRole);
  sure->setAttribute(Qt::WA_DeleteOnClose);
  connect(yes, &QPushButton::clicked, this, [this, login = user->login] {
    work(
        words("Sealing under new keys"),
        [login](OpenWorkspace& open, Progress& progress) { open.unlocked().revoke(login, progress); },
        [this, login] {
          say(words("%1 is shut out.", login));
          read();
        });
  });
  sure->open();
}

// One user

UserEditor::UserEditor(Session& session, const store::UserInfo* user, QWidget* parent,
                       seal::PassphraseCost cost)
    : RegistryDialog(session, user == nullptr ? words("Add a user") : words("Roles of %1", user->login),
                     parent),
      m_isNew(user == nullptr),
      m_cost(cost) {
  setMinimumWidth(520);
  m_login = new QLineEdit(user == nullptr ? QString() : q(user->login));
  m_name = new QLineEdit(user == nullptr ? QString() : q(user->name));
  m_post = new QLineEdit(user == nullptr ? QString() : q(user->post));
  for (QLineEdit* edit : {m_login, m_name, m_post}) edit->setEnabled(m_isNew);
  m_login->setPlaceholderText(words("short, without spaces, such as tanaka"));
  addForm({{words("&User name"), m_login}, {words("&Name"), m_name}, {words("&Post"), m_post}});
  makeRoles(user);
  if (m_isNew) {
    m_first = new PassphraseField;
    m_second = new PassphraseField;
    m_first->setObjectName(QStringLiteral("first"));
    m_second->setObjectName(QStringLiteral("second"));
    addForm({{words("First passphrase"), m_first}, {words("Once more"), m_second}});
    auto* advice =
        new QLabel(words("Tell it to them in person. They change it themselves after their first login."));
    advice->setWordWrap(true);
    column().addWidget(advice);
  }
  QPushButton* ok = addButton("dialog-ok", m_isNew ? words("&Add") : words("&Give these roles"));
  ok->setObjectName(QStringLiteral("ok"));
  ok->setDefault(true);
  finishButtons();
  connect(ok, &QPushButton::clicked, this, &UserEditor::save);
}

void UserEditor::makeRoles(const store::UserInfo* user) {
  const store::Roles roles = user == nullptr ? store::Roles() : user->roles;
  const store::UserFlags flags = user == nullptr ? store::UserFlags() : user->flags;
  m_caseworker = box(words("Caseworker: names, needs and places"), roles.has(store::Role::Caseworker),
                     words("Sees who it is, and changes it"));
  m_planner = box(words("Planner: places and kinds of need, no names"), roles.has(store::Role::Planner),
                  words("Sees what an analysis needs"));
  m_administrator = box(words("Administrator: users and keys"), roles.has(store::Role::Administrator),
                        words("Names users; sees no household by that alone"));
  m_keeper = box(words("Of the city that keeps the list (sees who has not agreed, too)"), flags.isKeeper,
                 words("Internal use by the city's own staff"));
  m_disaster = box(words("Named for disaster access"), flags.isDisasterStaff,
                   words("Sees everything while disaster access is open"));
  auto* group = new QGroupBox(words("May do"));
  auto* list = new QVBoxLayout(group);
  for (QCheckBox* check : {m_caseworker, m_planner, m_administrator, m_keeper, m_disaster})
    list->addWidget(check);
  column().addWidget(group);
}

void UserEditor::save() {
  store::NewUser user{m_login->text().trimmed().toStdString(),
                      m_name->text().trimmed().toStdString(),
                      m_post->text().trimmed().toStdString(),
                      {},
                      {m_keeper->isChecked(), m_disaster->isChecked(), false}};
  if (m_caseworker->isChecked()) user.roles.add(store::Role::Caseworker);
  if (m_planner->isChecked()) user.roles.add(store::Role::Planner);
  if (m_administrator->isChecked()) user.roles.add(store::Role::Administrator);
  if (m_isNew) return add(std::move(user));
  work(
      {},
      [user](OpenWorkspace& open, Progress&) {
        open.unlocked().setRoles(user.login, user.roles, user.flags);
      },
      [this] {
        emit saved();
        close();
      });
}

void UserEditor::add(store::NewUser user) {
  if (user.login.empty()) return say(words("Write a user name."), true);
  const QString problem = newPassphraseProblem(*m_first, *m_second);
  if (!problem.isEmpty()) return say(problem, true);
  auto secret = std::make_shared<seal::Secret>(m_first->take());
  m_second->wipe();
  work(
      words("Making keys"),
      [user = std::move(user), secret, cost = m_cost](OpenWorkspace& open, Progress&) {
        open.unlocked().addUser(user, *secret, cost);
      },
      [this] {
        emit saved();
        close();
      });
}

// One's own passphrase

PassphraseDialog::PassphraseDialog(Session& session, QWidget* parent, seal::PassphraseCost cost)
    : RegistryDialog(session, words("Change my passphrase"), parent), m_cost(cost) {
  setMinimumWidth(460);
  m_first = new PassphraseField;
  m_second = new PassphraseField;
  m_first->setObjectName(QStringLiteral("first"));
  m_second->setObjectName(QStringLiteral("second"));
  addForm({{words("&New passphrase"), m_first}, {words("Once &more"), m_second}});
  auto* advice =
      new QLabel(words("Several words that belong together only for you are safe and easy to keep in mind. "
                       "Write them nowhere near "
                       "the computer."));
  advice->setWordWrap(true);
  column().addWidget(advice);
  QPushButton* ok = addButton("dialog-ok", words("&Change it"));
  ok->setObjectName(QStringLiteral("ok"));
  ok->setDefault(true);
  finishButtons();
  connect(ok, &QPushButton::clicked, this, &PassphraseDialog::save);
}

void PassphraseDialog::save() {
  const QString problem = newPassphraseProblem(*m_first, *m_second);
  if (!problem.isEmpty()) return say(problem, true);
  auto secret = std::make_shared<seal::Secret>(m_first->take());
  m_second->wipe();
  work(
      words("Changing the passphrase"),
      [secret, cost = m_cost](OpenWorkspace& open, Progress&) {
        open.unlocked().changePassphrase(*secret, cost);
      },
      [this] { say(words("Your passphrase is changed. From the next login on it is the new one.")); });
}

}  // namespace michi::ui
