#pragma once
// What the chosen file holds: which column is taken for which field, and the first rows.

#include <QWidget>

#include "plugins/data/desktop/import_task.h"
#include "plugins/data/desktop/text_rows.h"

class QLabel;
class QTableView;
class QTableWidget;

namespace michi::data {

class FilePage : public QWidget {
  Q_OBJECT

 public:
  explicit FilePage(ImportTask& task, QWidget* parent = nullptr);

 private:
  void show();
  void showFields(const ingest::TablePreview& preview);
  void addField(int row, const std::string& field, const ingest::TablePreview& preview);

  ImportTask& m_task;
  TextRows m_rows;
  QLabel* m_title;
  QTableWidget* m_fields;
  QTableView* m_view;
};

}  // namespace michi::data
