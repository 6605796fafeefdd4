#pragma once
// Who may open the registry, and how far: for administrators. And one's own passphrase, for everybody.

#include "ui/registry/registry_dialog.h"

class QCheckBox;

namespace michi::ui {

class PassphraseField;

class UsersDialog : public RegistryDialog {
  Q_OBJECT

 public:
  UsersDialog(Session& session, QWidget* parent = nullptr);

 protected:
  void rowChanged() override;

 private:
  void read();
  void fill(std::vector<store::UserInfo> users);
  void edit(const store::UserInfo* user);
  void revoke();
  const store::UserInfo* current() const;

  std::vector<store::UserInfo> m_users;
  QPushButton* m_change = nullptr;
  QPushButton* m_revoke = nullptr;
};

/// A new user, or the roles of a known one.
class UserEditor : public RegistryDialog {
  Q_OBJECT

 public:
  /// `user`: nullptr for a new one. `cost` of a guess at the passphrase: tests make it cheap.
  UserEditor(Session& session, const store::UserInfo* user, QWidget* parent = nullptr,
             seal::PassphraseCost cost = {});

 signals:
  void saved();

 private:
  void makeRoles(const store::UserInfo* user);
  void save();
  void add(store::NewUser user);

  bool m_isNew;
  seal::PassphraseCost m_cost;
  QLineEdit *m_login = nullptr, *m_name = nullptr, *m_post = nullptr;
  QCheckBox *m_planner = nullptr, *m_caseworker = nullptr, *m_administrator = nullptr, *m_keeper = nullptr,
            *m_disaster = nullptr;
  PassphraseField *m_first = nullptr, *m_second = nullptr;
};

/// A new passphrase of whoever is logged in.
class PassphraseDialog : public RegistryDialog {
  Q_OBJECT

 public:
  PassphraseDialog(Session& session, QWidget* parent = nullptr, seal::PassphraseCost cost = {});

 private:
  void save();

  seal::PassphraseCost m_cost;
  PassphraseField *m_first = nullptr, *m_second = nullptr;
};

}  // namespace michi::ui
