#pragma once
// Who is who: the persons of a list of whom it is not clear, each with a choice.

#include <QWidget>

#include "plugins/data/desktop/import_task.h"

class QLabel;
class QTableWidget;

namespace michi::data {

class OpenPage : public QWidget {
  Q_OBJECT

 public:
  explicit OpenPage(ImportTask& task, QWidget* parent = nullptr);

 private:
  void show();
  void addPerson(int row, const OpenPerson& person);

  ImportTask& m_task;
  QLabel* m_title;
  QTableWidget* m_table;
};

}  // namespace michi::data
