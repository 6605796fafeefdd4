#include "plugins/data/desktop/source_page.h"

#include <QtWidgets>

#include "plugin/analysis.h"
#include "ui/base/look.h"
#include "ui/base/preferences.h"
#include "ui/base/words.h"

namespace michi::data {

using ui::words;

std::vector<QStringList> sourceRows(const store::WorkspaceInfo& info) {
  std::vector<QStringList> rows;
  for (const store::SourceInfo& source : info.sources) {
    rows.push_back({ui::q(plugin::kindTitle(source.kind)), ui::q(source.name),
                    source.dataDate.empty() ? words("not said") : ui::shownDate(source.dataDate),
                    ui::shownDate(source.importedAt), ui::counted(source.rowsRead),
                    ui::counted(source.rowsRejected)});
  }
  return rows;
}

SourcePage::SourcePage(ui::Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_warnings(new QLabel), m_view(new QTableView) {
  m_warnings->setWordWrap(true);
  m_view->setModel(&m_rows);
  m_view->setAlternatingRowColors(true);
  m_view->verticalHeader()->hide();
  m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_view->setAccessibleName(words("Sources of the data"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(ui::kGrid, ui::kGrid, ui::kGrid, 0);
  column->addWidget(m_warnings);
  column->addWidget(m_view, 1);
  connect(&m_session, &ui::Session::cityChanged, this, &SourcePage::show);
  connect(&m_session, &ui::Session::closed, this, &SourcePage::show);
  connect(&ui::preferences(), &ui::PreferenceStore::changed, this, &SourcePage::show);
  show();
}

void SourcePage::show() {
  if (!m_session.isOpen()) {
    m_rows.clear();
    m_warnings->setText(
        words("Open a workspace: the files that it was made from are listed here with their dates."));
    return;
  }
  const ui::City& city = *m_session.city();
  QString warnings;
  for (const std::string& warning : city.warnings) warnings += QStringLiteral("⚠ %1\n").arg(ui::q(warning));
  m_warnings->setText(warnings.trimmed());
  m_warnings->setVisible(!warnings.isEmpty());
  m_rows.show({words("Kind of data"), words("File"), words("Date of the data"), words("Taken in on"),
               words("Rows"), words("Not usable")},
              sourceRows(city.info));
  m_view->resizeColumnsToContents();
}

}  // namespace michi::data
