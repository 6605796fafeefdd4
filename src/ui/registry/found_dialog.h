#pragma once
// How the registry of households of a workspace begins: its first administrator, and the recovery key on
// paper. And the way back in with that key. Nobody is logged in meanwhile.

#include "ui/registry/registry_dialog.h"

class QCheckBox;

namespace michi::ui {

class PassphraseField;

class FoundDialog : public RegistryDialog {
  Q_OBJECT

 public:
  /// Precondition: a workspace without a registry is open. `cost` of a guess at the passphrase: tests make it
  /// cheap.
  explicit FoundDialog(Session& session, QWidget* parent = nullptr, seal::PassphraseCost cost = {});

 public slots:
  /// Not while the keys are being made: the recovery key would be lost.
  void reject() override;

 signals:
  /// The key is put away: this user may log in.
  void founded(const QString& login);

 private:
  void makeFields();
  void found();
  void showKey(const QString& workspace, const QString& login, const std::shared_ptr<seal::Secret>& key);

  seal::PassphraseCost m_cost;
  bool m_isMaking = false;
  QLineEdit *m_login = nullptr, *m_name = nullptr, *m_post = nullptr;
  PassphraseField *m_first = nullptr, *m_second = nullptr;
  QCheckBox *m_caseworker = nullptr, *m_keeper = nullptr;
};

/// A new passphrase with the recovery key.
class RecoverDialog : public RegistryDialog {
  Q_OBJECT

 public:
  /// Precondition: a workspace with a registry is open.
  RecoverDialog(Session& session, const QString& login, QWidget* parent = nullptr,
                seal::PassphraseCost cost = {});

 signals:
  void recovered(const QString& login);

 private:
  void recover();

  seal::PassphraseCost m_cost;
  QLineEdit* m_login = nullptr;
  PassphraseField *m_key = nullptr, *m_first = nullptr, *m_second = nullptr;
};

}  // namespace michi::ui
