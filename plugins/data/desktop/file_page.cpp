#include "plugins/data/desktop/file_page.h"

#include <QtWidgets>

#include "ingest/preview.h"
#include "plugins/data/desktop/import_kinds.h"
#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::data {

using ui::words;

FilePage::FilePage(ImportTask& task, QWidget* parent)
    : QWidget(parent), m_task(task), m_title(new QLabel), m_fields(new QTableWidget), m_view(new QTableView) {
  m_title->setWordWrap(true);
  m_fields->setColumnCount(2);
  m_fields->setHorizontalHeaderLabels({words("Field"), words("Column of the file")});
  m_fields->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  m_fields->verticalHeader()->hide();
  m_fields->verticalHeader()->setDefaultSectionSize(ui::kControlHeight + 4);
  m_fields->setSelectionMode(QAbstractItemView::NoSelection);
  m_fields->setAccessibleName(words("Which column holds which field"));
  m_view->setModel(&m_rows);
  m_view->setAlternatingRowColors(true);
  m_view->horizontalHeader()->setMaximumSectionSize(40 * ui::kGrid);
  m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_view->setAccessibleName(words("First rows of the file"));
  m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  auto* split = new QSplitter;
  split->addWidget(m_fields);
  split->addWidget(m_view);
  split->setStretchFactor(1, 1);
  split->setSizes({42 * ui::kGrid, 60 * ui::kGrid});
  m_fields->setMinimumWidth(32 * ui::kGrid);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(ui::kGrid, ui::kGrid, ui::kGrid, 0);
  column->addWidget(m_title);
  column->addWidget(split, 1);
  connect(&m_task, &ImportTask::previewChanged, this, &FilePage::show);
  connect(&m_task, &ImportTask::inputChanged, this, &FilePage::show);
  show();
}

void FilePage::show() {
  const auto& preview = m_task.preview();
  m_fields->setVisible(preview.has_value());
  m_view->setVisible(preview.has_value());
  if (!preview) {
    m_rows.clear();
    m_fields->setRowCount(0);
    m_title->setText(m_task.files().isEmpty()
                         ? words("Choose a file on the right: its columns and first rows are shown here.")
                     : !m_task.mayRead()
                         ? words("Log in to see what a list of persons holds.")
                         : words("This kind of file has no columns to choose. It can be tried at once."));
    return;
  }
  m_title->setText(preview->encoding.empty()
                       ? words("%1: the first rows", preview->file)
                       : words("%1: the first rows (encoding %2)", preview->file, preview->encoding));
  showFields(*preview);
  QStringList columns;
  for (const std::string& name : preview->columns) columns.append(ui::q(name));
  std::vector<QStringList> rows;
  for (const auto& row : preview->rows) {
    QStringList& cells = rows.emplace_back();
    for (const std::string& cell : row) cells.append(ui::q(cell));
  }
  m_rows.show(columns, std::move(rows));
  m_view->resizeColumnsToContents();
}

/// The fields in their order; those of lists of persons by the registry's.
void FilePage::showFields(const ingest::TablePreview& preview) {
  std::vector<std::string> fields = ingest::importFields(m_task.kind());
  if (fields.empty()) {
    for (const auto& [field, column] : preview.found) fields.push_back(field);
  }
  m_fields->setRowCount(static_cast<int>(fields.size()));
  for (int row = 0; row < m_fields->rowCount(); ++row)
    addField(row, fields[static_cast<std::size_t>(row)], preview);
}

void FilePage::addField(int row, const std::string& field, const ingest::TablePreview& preview) {
  const auto named = preview.titles.find(field);
  const QString title = named == preview.titles.end() ? fieldTitle(field) : ui::q(named->second);
  auto* item = new QTableWidgetItem(title);
  item->setFlags(Qt::ItemIsEnabled);
  item->setToolTip(ui::q(field));
  m_fields->setItem(row, 0, item);
  auto* box = new QComboBox;
  box->addItem(words("(not in the file)"), QString());
  for (const std::string& column : preview.columns) box->addItem(ui::q(column), ui::q(column));
  if (field == "kind") {  // a list of shops seldom says that they are shops
    for (const auto& [key, label] : m_task.facilityKinds())
      box->addItem(words("All are: %1", label), QString(u'=' + ui::q(key)));
  }
  const auto found = preview.found.find(field);
  const auto said = m_task.columns().find(field);
  const QString chosen = said != m_task.columns().end() ? ui::q(said->second)
                         : found == preview.found.end() ? QString()
                                                        : ui::q(found->second);
  box->setCurrentIndex(std::max(0, box->findData(chosen)));
  box->setAccessibleName(words("Column for %1", title.toStdString()));
  box->setFocusPolicy(Qt::StrongFocus);
  connect(box, &QComboBox::activated, this, [this, box, field] {
    // Not now: this box goes when the file is looked at again.
    QTimer::singleShot(0, &m_task, [task = &m_task, field, column = box->currentData().toString()] {
      task->setColumn(field, column);
    });
  });
  m_fields->setCellWidget(row, 1, box);
}

}  // namespace michi::data
