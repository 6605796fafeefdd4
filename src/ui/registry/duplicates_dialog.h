#pragma once
// Persons who may be in the registry twice: both records side by side, and somebody who knows them decides.

#include "ui/registry/duplicates_model.h"
#include "ui/registry/registry_dialog.h"

class QTableWidget;

namespace michi::ui {

class DuplicatesDialog : public RegistryDialog {
  Q_OBJECT

 public:
  explicit DuplicatesDialog(Session& session, QWidget* parent = nullptr);
  DuplicatesModel& model() { return m_model; }

 signals:
  void householdWanted(std::int64_t id);

 private:
  void makeTable();
  void fill();
  void fillTable(const DuplicatePair& pair);

  DuplicatesModel m_model;
  QLabel* m_state = nullptr;
  QLabel* m_reasons = nullptr;
  QTableWidget* m_table = nullptr;
  QPushButton *m_same = nullptr, *m_different = nullptr, *m_later = nullptr, *m_open = nullptr;
};

}  // namespace michi::ui
