#pragma once
// A new household: who, where, and how the registry comes to know of them. The rest is written in its form.

#include "catalog/codes.h"
#include "ui/registry/registry_dialog.h"

class QComboBox;

namespace michi::ui {

class NewHouseholdDialog : public RegistryDialog {
  Q_OBJECT

 public:
  explicit NewHouseholdDialog(Session& session, QWidget* parent = nullptr);

 signals:
  /// It is kept.
  void added(std::int64_t id);

 private:
  void fillLists();
  void add();
  registry::Household household() const;

  catalog::Codes m_codes;
  QPushButton* m_ok = nullptr;
  QLineEdit *m_name = nullptr, *m_kana = nullptr, *m_birth = nullptr, *m_address = nullptr,
            *m_phone = nullptr;
  QComboBox *m_list = nullptr, *m_consent = nullptr;
};

}  // namespace michi::ui
