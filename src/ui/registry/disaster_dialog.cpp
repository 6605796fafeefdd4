#include "ui/registry/disaster_dialog.h"

#include <QtWidgets>

#include "ui/base/look.h"
#include "ui/registry/passphrase_field.h"

namespace michi::ui {

DisasterDialog::DisasterDialog(Session& session, QWidget* parent)
    : RegistryDialog(session, words("Disaster access"), parent) {
  resize(900, 600);
  m_state = new QLabel;
  m_state->setObjectName(QStringLiteral("state"));
  m_state->setWordWrap(true);
  m_state->setFont(headingFont());
  column().addWidget(m_state);
  auto* what =
      new QLabel(words("While life is at stake the staff named for it see all households, also those who "
                       "have not agreed. It stays open "
                       "until somebody closes it; screens, prints and the record of use say so."));
  what->setWordWrap(true);
  column().addWidget(what);
  m_reason = new QLineEdit;
  m_reason->setObjectName(QStringLiteral("reason"));
  m_reason->setPlaceholderText(words("such as: heavy rain, evacuation order for Mizusawa"));
  m_envelope = new PassphraseField;
  m_envelope->setObjectName(QStringLiteral("envelope"));
  m_envelope->setToolTip(
      words("Only for who has no keys of their own: the key on the paper in the sealed envelope"));
  m_envelope->setPlaceholderText(words("only where you open it with the envelope"));
  addForm({{words("&Reason"), m_reason}, {words("&Key in the envelope"), m_envelope}});
  m_key = new QLineEdit;
  m_key->setObjectName(QStringLiteral("key"));
  m_key->setReadOnly(true);
  m_key->setAccessibleName(words("The key for the envelope"));
  QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
  fixed.setPointSizeF(kBodySize + 1);
  m_key->setFont(fixed);
  m_key->hide();
  column().addWidget(m_key);
  addTable({words("Opened"), words("By"), words("Closed"), words("By"), words("Reason")},
           words("Narrow down: a day, a name, a reason"));
  m_openButton = addButton("security-low", words("&Open disaster access"));
  m_closeButton = addButton("security-high", words("&End disaster access"));
  m_prepareButton = addButton("mail-message", words("&Prepare an envelope"));
  m_openButton->setObjectName(QStringLiteral("open"));
  m_closeButton->setObjectName(QStringLiteral("close"));
  m_prepareButton->setObjectName(QStringLiteral("prepare"));
  finishButtons();
  connect(m_openButton, &QPushButton::clicked, this, &DisasterDialog::openAccess);
  connect(m_closeButton, &QPushButton::clicked, this, &DisasterDialog::end);
  connect(m_prepareButton, &QPushButton::clicked, this, &DisasterDialog::prepare);
  read();
}

DisasterDialog::~DisasterDialog() {
  // The key is kept nowhere else: not in a buffer either.
  const QString shown = m_key->text();
  auto* letters = const_cast<QChar*>(shown.constData());  // NOLINT(cppcoreguidelines-pro-type-const-cast)
  std::fill(letters, letters + shown.size(), QChar(u'\0'));
}

void DisasterDialog::read() {
  work(
      {}, [](OpenWorkspace& open, Progress&) { return open.unlocked().disasters(); },
      [this](const std::vector<store::DisasterAccess>& all) {
        m_isOpen = false;
        std::vector<QStringList> rows;
        std::set<int> marked;
        for (auto one = all.rbegin(); one != all.rend(); ++one) {
          if (one->isOpen()) {
            m_isOpen = true;
            marked.insert(static_cast<int>(rows.size()));
          }
          const auto time = [](const std::string& at) { return q(at.substr(0, 16)).replace(u'T', u' '); };
          rows.push_back({time(one->openedAt), q(one->openedBy),
                          one->isOpen() ? words("open now") : time(one->closedAt), q(one->closedBy),
                          q(one->reason)});
        }
        table().show(std::move(rows), std::move(marked));
        m_state->setText(m_isOpen ? words("Disaster access is OPEN.")
                                  : words("Disaster access is not open."));
        m_state->setStyleSheet(m_isOpen ? QStringLiteral("color: %1;").arg(problemColour().name())
                                        : QString());
        rowChanged();
      });
}

void DisasterDialog::rowChanged() {
  const auto& login = session().login();
  m_openButton->setEnabled(!m_isOpen);
  m_envelope->setEnabled(!m_isOpen);
  m_closeButton->setEnabled(m_isOpen);
  m_prepareButton->setEnabled(login && login->user.roles.has(store::Role::Administrator) &&
                              login->hasPersons);
}

bool DisasterDialog::needsReason() {
  if (!m_reason->text().trimmed().isEmpty()) return false;
  say(words("Write the reason: it is shown to everybody and kept."), true);
  m_reason->setFocus();
  return true;
}

void DisasterDialog::openAccess() {
  if (needsReason()) return;
  auto key =
      std::make_shared<seal::Secret>(m_envelope->text().isEmpty() ? seal::Secret() : m_envelope->take());
  work(
      words("Opening disaster access"),
      [reason = m_reason->text().trimmed().toStdString(), key](OpenWorkspace& open, Progress& progress) {
        open.unlocked().openDisaster(reason, *key, progress);
      },
      [this] {
        m_reason->clear();
        say(words("Disaster access is open. End it as soon as it is no longer needed."));
        session().reloadRegistry();
        read();
      });
}

void DisasterDialog::end() {
  if (needsReason()) return;
  work(
      words("Closing disaster access: sealing under new keys"),
      [reason = m_reason->text().trimmed().toStdString()](OpenWorkspace& open, Progress& progress) {
        open.unlocked().closeDisaster(reason, progress);
      },
      [this] {
        m_reason->clear();
        say(
            words("Disaster access is closed, everything is sealed under new keys. The envelope is worthless "
                  "now: prepare a new one."));
        session().reloadRegistry();
        read();
      });
}

void DisasterDialog::prepare() {
  work(
      words("Making the key for the envelope"),
      [](OpenWorkspace& open, Progress&) {
        return std::make_shared<seal::Secret>(open.unlocked().prepareEnvelope());
      },
      [this](const std::shared_ptr<seal::Secret>& key) {
        m_key->setText(QString::fromUtf8(key->view().data(), static_cast<qsizetype>(key->size())));
        m_key->show();
        say(
            words("Write this key down, seal it and lock it away: it is kept nowhere else, and older "
                  "envelopes are worthless. One of the "
                  "named staff can open the registry with it and their own passphrase."));
        read();
      });
}

}  // namespace michi::ui
