#pragma once
// Disaster access (災害対策基本法 49条の11第3項): opening it with a reason, closing it, the key for the
// sealed envelope, and when it was open before.

#include "ui/registry/registry_dialog.h"

class QLabel;
class QLineEdit;

namespace michi::ui {

class PassphraseField;

class DisasterDialog : public RegistryDialog {
  Q_OBJECT

 public:
  DisasterDialog(Session& session, QWidget* parent = nullptr);
  ~DisasterDialog() override;

 protected:
  void rowChanged() override;

 private:
  void read();
  void openAccess();
  void end();
  void prepare();
  bool needsReason();

  bool m_isOpen = false;
  QLabel* m_state = nullptr;
  QLineEdit* m_reason = nullptr;
  PassphraseField* m_envelope = nullptr;
  QLineEdit* m_key = nullptr;
  QPushButton* m_openButton = nullptr;
  QPushButton* m_closeButton = nullptr;
  QPushButton* m_prepareButton = nullptr;
};

}  // namespace michi::ui
