#pragma once
// 出どころ: which files the workspace was made from, of what date, and what is missing or old.

#include <QWidget>

#include "plugins/data/desktop/text_rows.h"
#include "ui/session/session.h"

class QLabel;
class QTableView;

namespace michi::data {

/// Kind, file, date of the data, day of import, rows read and rejected: one row a source, as they were
/// imported.
std::vector<QStringList> sourceRows(const store::WorkspaceInfo& info);

class SourcePage : public QWidget {
  Q_OBJECT

 public:
  explicit SourcePage(ui::Session& session, QWidget* parent = nullptr);

 private:
  void show();

  ui::Session& m_session;
  TextRows m_rows;
  QLabel* m_warnings;
  QTableView* m_view;
};

}  // namespace michi::data
