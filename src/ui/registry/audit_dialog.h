#pragma once
// Who did what, when and what for; and whether somebody changed the trail.

#include "ui/registry/registry_dialog.h"

namespace michi::ui {

class AuditDialog : public RegistryDialog {
  Q_OBJECT

 public:
  AuditDialog(Session& session, QWidget* parent = nullptr);

 private:
  void read();
  void verify();
  void fill(const std::vector<store::AuditEntry>& entries, const std::vector<store::AuditFinding>& findings);
};

}  // namespace michi::ui
