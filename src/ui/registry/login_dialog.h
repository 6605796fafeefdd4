#pragma once
// Who, with what passphrase, what for. Opens the registry beside the window; what is wrong is said in the
// dialog.

#include <QDialog>

#include "ui/session/session.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace michi::ui {

class PassphraseField;

class LoginDialog : public QDialog {
  Q_OBJECT

 public:
  /// Precondition: a workspace with a registry is open. Closes itself when somebody is logged in.
  explicit LoginDialog(Session& session, QWidget* parent = nullptr, const QString& user = {});

  /// The purpose as it goes into the audit trail.
  QString purpose() const;

 public slots:
  void reject() override;

 private:
  void makeFields();
  void makeButtons();
  void tryPassphrase();
  void tryKeychain();
  void recover();
  void unlock(seal::Secret passphrase);
  void showWorking(bool isWorking);
  void showProblem(const QString& words);
  void say(const QString& words, bool isProblem);
  void finish();

  Session& m_session;
  QLineEdit* m_user = nullptr;
  PassphraseField* m_passphrase = nullptr;
  QComboBox* m_purpose = nullptr;
  QLabel* m_problem = nullptr;
  QProgressBar* m_working = nullptr;
  QPushButton* m_fromKeychain = nullptr;
  QPushButton* m_open = nullptr;
};

}  // namespace michi::ui
