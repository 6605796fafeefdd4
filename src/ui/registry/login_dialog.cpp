#include "ui/registry/login_dialog.h"

#include <QtWidgets>

#include "keychain/keychain.h"
#include "plugin/unlock.h"
#include "ui/base/look.h"
#include "ui/registry/found_dialog.h"
#include "ui/registry/passphrase_field.h"

namespace michi::ui {
namespace {

const QString kLastUser = QStringLiteral("registry/user");

QStringList usualPurposes() {
  return {words("everyday support and visits"),
          words("making individual evacuation plans"),
          words("preparing a safety-net meeting"),
          words("bringing the list up to date"),
          words("disaster response"),
          words("training and exercises")};
}

}  // namespace

LoginDialog::LoginDialog(Session& session, QWidget* parent, const QString& user)
    : QDialog(parent), m_session(session) {
  setWindowTitle(words("Open the registry of households"));
  setAttribute(Qt::WA_DeleteOnClose);
  setMinimumWidth(460);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 2 * kGrid);
  column->setSpacing(kGrid);
  auto* heading = new QLabel(words("Who is working?"));
  heading->setFont(headingFont());
  column->addWidget(heading);
  auto* why = new QLabel(
      words("Names and places of households are opened with your passphrase. That you opened them, and "
            "what for, is kept in the record of use."));
  why->setWordWrap(true);
  column->addWidget(why);
  makeFields();
  makeButtons();
  if (!user.isEmpty()) m_user->setText(user);
  m_user->text().isEmpty() ? m_user->setFocus() : m_passphrase->setFocus();
  connect(&m_session, &Session::loginChanged, this, &LoginDialog::finish);
  connect(&m_session, &Session::closed, this, &QDialog::close);
  showWorking(false);
}

void LoginDialog::makeFields() {
  m_user = new QLineEdit(QSettings().value(kLastUser).toString());
  m_user->setObjectName(QStringLiteral("user"));
  m_user->setToolTip(words("The user name that your administrator gave you"));
  m_passphrase = new PassphraseField;
  m_passphrase->setObjectName(QStringLiteral("passphrase"));
  m_passphrase->setToolTip(words("It is not shown and not kept"));
  m_purpose = new QComboBox;
  m_purpose->setObjectName(QStringLiteral("purpose"));
  m_purpose->setEditable(true);
  m_purpose->addItems(usualPurposes());
  m_purpose->setToolTip(words("Choose one or write it in your own words"));
  auto* form = new QFormLayout;
  form->setVerticalSpacing(kGrid);
  form->setHorizontalSpacing(2 * kGrid);
  form->addRow(words("&User name"), m_user);
  form->addRow(words("&Passphrase"), m_passphrase);
  form->addRow(words("P&urpose"), m_purpose);
  static_cast<QVBoxLayout*>(layout())->addLayout(form);
  m_user->setAccessibleName(words("User name"));
  m_passphrase->setAccessibleName(words("Passphrase"));
  m_purpose->setAccessibleName(words("Purpose"));
}

void LoginDialog::makeButtons() {
  m_problem = new QLabel;
  m_problem->setObjectName(QStringLiteral("problem"));
  m_problem->setWordWrap(true);
  m_problem->setTextFormat(Qt::PlainText);
  m_working = new QProgressBar;
  m_working->setRange(0, 0);
  m_working->setTextVisible(false);
  m_working->setMaximumHeight(kGrid);
  m_working->setAccessibleName(words("Opening"));
  m_fromKeychain = new QPushButton(icon("dialog-password"), words("From the &key store"));
  m_fromKeychain->setToolTip(
      words("Takes the passphrase from this computer's key store, if you have put it there"));
  m_open = new QPushButton(icon("object-unlocked"), words("&Open"));
  m_open->setObjectName(QStringLiteral("open"));
  m_open->setDefault(true);
  auto* buttons = new QDialogButtonBox;
  buttons->addButton(m_fromKeychain, QDialogButtonBox::ResetRole);
  buttons->addButton(m_open, QDialogButtonBox::AcceptRole);
  QPushButton* cancel = buttons->addButton(words("Cancel"), QDialogButtonBox::RejectRole);
  auto* lost = new QPushButton(words("I have &lost my passphrase…"));
  lost->setObjectName(QStringLiteral("lost"));
  lost->setFlat(true);
  lost->setAutoDefault(false);
  connect(lost, &QPushButton::clicked, this, &LoginDialog::recover);
  auto* column = static_cast<QVBoxLayout*>(layout());
  column->addWidget(lost, 0, Qt::AlignLeft);
  column->addWidget(m_working);
  column->addWidget(m_problem);
  column->addStretch();
  column->addWidget(buttons);
  m_fromKeychain->setAutoDefault(false);
  cancel->setAutoDefault(false);
  connect(m_open, &QPushButton::clicked, this, &LoginDialog::tryPassphrase);
  connect(m_fromKeychain, &QPushButton::clicked, this, &LoginDialog::tryKeychain);
  connect(cancel, &QPushButton::clicked, this, &LoginDialog::reject);
}

QString LoginDialog::purpose() const { return m_purpose->currentText().trimmed(); }

void LoginDialog::tryPassphrase() {
  if (m_passphrase->text().isEmpty()) {
    m_passphrase->setFocus();
    return showProblem(words("Write your passphrase."));
  }
  unlock(m_passphrase->take());
}

void LoginDialog::tryKeychain() {
  const QPointer<LoginDialog> guard(this);
  showWorking(true);
  try {
    seal::Secret secret =
        keychain::read(plugin::keychainEntry(m_session.city()->file, m_user->text().toStdString()));
    if (guard) unlock(std::move(secret));
  } catch (const Error& error) {
    if (!guard) return;
    showWorking(false);
    showProblem(q(error.happened()) + QLatin1Char(' ') + words("Write your passphrase instead."));
  }
}

void LoginDialog::recover() {
  auto* dialog = new RecoverDialog(m_session, m_user->text().trimmed(), this);
  connect(dialog, &RecoverDialog::recovered, this, [this](const QString& user) {
    m_user->setText(user);
    m_passphrase->setFocus();
    say(words("The new passphrase is set: log in with it."), false);
  });
  dialog->open();
}

void LoginDialog::unlock(seal::Secret passphrase) {
  const QString user = m_user->text().trimmed();
  if (user.isEmpty() || purpose().isEmpty()) {
    (user.isEmpty() ? static_cast<QWidget*>(m_user) : m_purpose)->setFocus();
    showWorking(false);
    return showProblem(user.isEmpty() ? words("Write your user name.") : words("Say what you open it for."));
  }
  showProblem({});
  showWorking(true);
  m_session.unlock(user, std::move(passphrase), purpose(),
                   [guard = QPointer<LoginDialog>(this)](const Error& error) {
                     if (!guard) return;
                     guard->showWorking(false);
                     guard->showProblem(inSentences(error));
                     guard->m_passphrase->setFocus();
                   });
}

void LoginDialog::showWorking(bool isWorking) {
  m_working->setVisible(isWorking);
  for (QWidget* one :
       std::initializer_list<QWidget*>{m_user, m_passphrase, m_purpose, m_fromKeychain, m_open})
    one->setEnabled(!isWorking);
}

void LoginDialog::showProblem(const QString& words) { say(words, true); }

void LoginDialog::say(const QString& words, bool isProblem) {
  m_problem->setText(words);
  m_problem->setStyleSheet(
      isProblem ? QStringLiteral("color: %1; font-weight: bold;").arg(problemColour().name()) : QString());
  m_problem->setVisible(!words.isEmpty());
}

void LoginDialog::reject() {
  m_session.lock();  // stops what is being tried
  QDialog::reject();
}

void LoginDialog::finish() {
  if (!m_session.login()) return;
  QSettings().setValue(kLastUser, m_user->text().trimmed());
  accept();
}

}  // namespace michi::ui
