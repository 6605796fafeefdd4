#include "ui/registry/found_dialog.h"

#include <QtWidgets>

#include "japanese/date.h"
#include "plugin/registry_view.h"
#include "ui/base/look.h"
#include "ui/base/preferences.h"
#include "ui/registry/passphrase_field.h"
#include "ui/registry/recovery_key.h"

namespace michi::ui {
namespace {

QLabel* wrapped(const QString& words) {
  auto* label = new QLabel(words);
  label->setWordWrap(true);
  return label;
}

QCheckBox* box(const char* name, const QString& words, bool isChecked) {
  auto* check = new QCheckBox(words);
  check->setObjectName(QString::fromLatin1(name));
  check->setMinimumHeight(kControlHeight);
  check->setChecked(isChecked);
  return check;
}

template <class Field>
Field* named(const char* name) {
  auto* field = new Field;
  field->setObjectName(QString::fromLatin1(name));
  return field;
}

}  // namespace

FoundDialog::FoundDialog(Session& session, QWidget* parent, seal::PassphraseCost cost)
    : RegistryDialog(session, words("Begin a registry of households"), parent), m_cost(cost) {
  setMinimumWidth(560);
  auto* heading = new QLabel(words("This workspace has no registry of households yet"));
  heading->setFont(headingFont());
  column().addWidget(heading);
  column().addWidget(
      wrapped(words("Names, addresses and needs are kept sealed: only who was named for it opens them, with "
                    "a passphrase. Say who the first administrator is; they name the others later.")));
  makeFields();
  QPushButton* begin = addButton("dialog-ok", words("&Begin the registry"));
  begin->setObjectName(QStringLiteral("ok"));
  begin->setDefault(true);
  finishButtons();
  connect(begin, &QPushButton::clicked, this, &FoundDialog::found);
  connect(&session, &Session::closed, this, &QDialog::close);
}

void FoundDialog::makeFields() {
  m_login = named<QLineEdit>("login");
  m_login->setPlaceholderText(words("short, without spaces, such as tanaka"));
  m_name = named<QLineEdit>("name");
  m_post = named<QLineEdit>("post");
  m_first = named<PassphraseField>("first");
  m_second = named<PassphraseField>("second");
  addForm({{words("&User name"), m_login},
           {words("&Name"), m_name},
           {words("&Post"), m_post},
           {words("Pass&phrase"), m_first},
           {words("Once &more"), m_second}});
  column().addWidget(
      wrapped(words("Several words that belong together only for you are safe and easy to keep in mind. "
                    "Write them nowhere near "
                    "the computer.")));
  m_caseworker = box("caseworker", words("The administrator also works with names and needs"), true);
  m_keeper = box("keeper", words("Of the city that keeps the list (sees who has not agreed, too)"), false);
  column().addWidget(m_caseworker);
  column().addWidget(m_keeper);
}

void FoundDialog::reject() {
  if (!m_isMaking) QDialog::reject();
}

void FoundDialog::found() {
  store::NewUser user{m_login->text().trimmed().toStdString(),
                      m_name->text().trimmed().toStdString(),
                      m_post->text().trimmed().toStdString(),
                      {},
                      {m_keeper->isChecked(), false, false}};
  user.roles.add(store::Role::Administrator);
  if (m_caseworker->isChecked()) user.roles.add(store::Role::Caseworker);
  if (user.login.empty()) return say(words("Write a user name."), true);
  const QString problem = newPassphraseProblem(*m_first, *m_second);
  if (!problem.isEmpty()) return say(problem, true);
  auto secret = std::make_shared<seal::Secret>(m_first->take());
  m_second->wipe();
  m_isMaking = true;
  const std::uint64_t job = workWhileLocked(
      words("Making keys"),
      [user, secret, cost = m_cost](OpenWorkspace& open, Progress&) {
        return std::make_shared<seal::Secret>(store::Registry::found(open.workspace, user, *secret, cost));
      },
      [this, user, workspace = q(session().city()->info.name)](const std::shared_ptr<seal::Secret>& key) {
        showKey(workspace, q(user.login), key);
      },
      [this] { m_isMaking = false; });
  session().jobs().keep(job);
}

void FoundDialog::showKey(const QString& workspace, const QString& login,
                          const std::shared_ptr<seal::Secret>& key) {
  if (session().isOpen()) session().reloadCity();
  const KeyPaper paper{workspace, login, shownDate(japanese::isoDate(plugin::today())), key};
  auto* dialog = new RecoveryKeyDialog(paper, this);
  connect(dialog, &QDialog::accepted, this, [this, login] {
    m_isMaking = false;
    emit founded(login);
    close();
  });
  dialog->open();
}

// Back in

RecoverDialog::RecoverDialog(Session& session, const QString& login, QWidget* parent,
                             seal::PassphraseCost cost)
    : RegistryDialog(session, words("Back in with the recovery key"), parent), m_cost(cost) {
  setMinimumWidth(620);
  column().addWidget(wrapped(
      words("Another administrator can give a new user name at any time: that is the simpler way. The "
            "recovery key is for when nobody can get in any more. It stays as it is: seal it again "
            "afterwards.")));
  m_login = named<QLineEdit>("login");
  m_login->setText(login);
  m_key = named<PassphraseField>("key");
  m_key->setEchoMode(QLineEdit::Normal);  // nobody types 56 letters unseen
  m_key->setPlaceholderText(words("14 groups of four letters and digits"));
  m_first = named<PassphraseField>("first");
  m_second = named<PassphraseField>("second");
  addForm({{words("&User name"), m_login},
           {words("&Recovery key"), m_key},
           {words("&New passphrase"), m_first},
           {words("Once &more"), m_second}});
  QPushButton* ok = addButton("dialog-ok", words("&Set the new passphrase"));
  ok->setObjectName(QStringLiteral("ok"));
  ok->setDefault(true);
  finishButtons();
  connect(ok, &QPushButton::clicked, this, &RecoverDialog::recover);
  connect(&session, &Session::closed, this, &QDialog::close);
}

void RecoverDialog::recover() {
  const QString login = m_login->text().trimmed();
  if (login.isEmpty()) return say(words("Write a user name."), true);
  if (m_key->text().isEmpty()) return say(words("Write the recovery key."), true);
  const QString problem = newPassphraseProblem(*m_first, *m_second);
  if (!problem.isEmpty()) return say(problem, true);
  auto key =
      std::make_shared<seal::Secret>(m_key->copy());  // stays: a slip of the pen is mended, not typed anew
  auto secret = std::make_shared<seal::Secret>(m_first->take());
  m_second->wipe();
  workWhileLocked(
      words("Opening with the recovery key"),
      [user = login.toStdString(), key, secret, cost = m_cost](OpenWorkspace& open, Progress&) {
        store::Registry::recover(open.workspace, user, *key, *secret, cost);
      },
      [this, login] {
        m_key->wipe();
        emit recovered(login);
        close();
      });
}

}  // namespace michi::ui
