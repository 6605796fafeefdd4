#pragma once
// The ledger of what was handed out about persons: entering it, and that it came back.

#include "plugin/disclosure.h"
#include "ui/registry/registry_dialog.h"

class QCheckBox;
class QComboBox;

namespace michi::ui {

class DisclosureDialog : public RegistryDialog {
  Q_OBJECT

 public:
  DisclosureDialog(Session& session, QWidget* parent = nullptr);

 protected:
  void rowChanged() override;

 private:
  void read();
  void fill();
  void giveBack(const std::string& outcome);

  std::vector<plugin::Disclosure> m_all, m_shown;
  QCheckBox* m_onlyOut = nullptr;
  QPushButton* m_returned = nullptr;
  QPushButton* m_destroyed = nullptr;
};

/// What is handed out, to whom, on what ground. Enters it into the ledger.
class IssueDialog : public RegistryDialog {
  Q_OBJECT

 public:
  IssueDialog(Session& session, QWidget* parent = nullptr);

 signals:
  void issued(std::int64_t number);

 private:
  void issue();

  QLineEdit *m_what = nullptr, *m_range = nullptr, *m_recipient = nullptr, *m_post = nullptr,
            *m_returnBy = nullptr;
  QComboBox* m_ground = nullptr;
};

}  // namespace michi::ui
