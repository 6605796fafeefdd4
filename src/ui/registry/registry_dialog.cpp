#include "ui/registry/registry_dialog.h"

#include <QtWidgets>

#include "ui/base/look.h"

namespace michi::ui {
namespace {

constexpr int kNarrowest = 70;  // pixels of a column
constexpr int kWidest = 380;

}  // namespace

void WordTable::show(std::vector<QStringList> rows, std::set<int> marked) {
  beginResetModel();
  m_rows = std::move(rows);
  m_marked = std::move(marked);
  endResetModel();
}

QVariant WordTable::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const QString& words = m_rows.at(static_cast<std::size_t>(index.row())).value(index.column());
  const bool isMarked = m_marked.contains(index.row());
  if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return words;
  if (role == Qt::ForegroundRole && isMarked) return problemColour();
  if (role == Qt::DecorationRole && isMarked && index.column() == 0) return icon("dialog-warning");
  if (role == Qt::UserRole) {  // numbers sort as numbers
    bool isNumber = false;
    const int number = words.toInt(&isNumber);
    return isNumber ? QVariant(number) : QVariant(words);
  }
  return {};
}

QVariant WordTable::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation == Qt::Horizontal && role == Qt::DisplayRole) return m_headings.value(section);
  return {};
}

RegistryDialog::RegistryDialog(Session& session, const QString& title, QWidget* parent)
    : QDialog(parent), m_session(session), m_column(new QVBoxLayout(this)) {
  setWindowTitle(title);
  setAttribute(Qt::WA_DeleteOnClose);
  m_column->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
  m_column->setSpacing(kGrid);
  connect(&session, &Session::loginChanged, this, [this] {
    if (m_session.login()) return;
    if (m_table != nullptr) m_table->show({});
    close();
  });
}

QTableView* RegistryDialog::addTable(const QStringList& headings, const QString& filterLabel) {
  m_table = new WordTable(headings, this);
  m_sorted = new QSortFilterProxyModel(this);
  m_sorted->setSourceModel(m_table);
  m_sorted->setSortRole(Qt::UserRole);
  m_sorted->setFilterKeyColumn(-1);
  m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
  auto* filter = new QLineEdit;
  filter->setObjectName(QStringLiteral("filter"));
  filter->setClearButtonEnabled(true);
  filter->setPlaceholderText(filterLabel);
  filter->setAccessibleName(filterLabel);
  filter->setToolTip(filterLabel);
  connect(filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
  m_view = new QTableView;
  m_view->setModel(m_sorted);
  m_view->setSortingEnabled(true);
  m_view->sortByColumn(-1, Qt::AscendingOrder);
  m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_view->setSelectionMode(QAbstractItemView::SingleSelection);
  m_view->setAlternatingRowColors(true);
  m_view->setWordWrap(false);
  m_view->setTabKeyNavigation(false);
  m_view->verticalHeader()->hide();
  m_view->verticalHeader()->setDefaultSectionSize(kControlHeight);
  m_view->horizontalHeader()->setStretchLastSection(true);
  m_view->setAccessibleName(windowTitle());
  m_column->addWidget(filter);
  m_column->addWidget(m_view, 1);
  connect(m_table, &QAbstractItemModel::modelReset, m_view, [view = m_view] {
    view->resizeColumnsToContents();
    for (int column = 0; column + 1 < view->model()->columnCount(); ++column)  // the last one takes the rest
      view->setColumnWidth(column, std::clamp(view->columnWidth(column) + kGrid, kNarrowest, kWidest));
  });
  connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { rowChanged(); });
  connect(m_sorted, &QAbstractItemModel::modelReset, this, [this] { rowChanged(); });
  return m_view;
}

int RegistryDialog::currentRow() const {
  const QModelIndexList rows = m_view->selectionModel()->selectedRows();
  return rows.isEmpty() ? -1 : m_sorted->mapToSource(rows.first()).row();
}

void RegistryDialog::addForm(const std::vector<std::pair<QString, QWidget*>>& rows) {
  auto* form = new QFormLayout;
  form->setVerticalSpacing(kGrid);
  form->setHorizontalSpacing(2 * kGrid);
  for (const auto& [label, widget] : rows) {
    form->addRow(label, widget);
    widget->setAccessibleName(QString(label).remove(u'&'));
  }
  m_column->addLayout(form);
}

QPushButton* RegistryDialog::addButton(const char* iconName, const QString& words) {
  auto* button = new QPushButton(icon(iconName), words);
  button->setAutoDefault(false);
  m_buttons.push_back(button);
  return button;
}

void RegistryDialog::finishButtons() {
  m_said = new QLabel;
  m_said->setObjectName(QStringLiteral("said"));
  m_said->setWordWrap(true);
  m_said->setTextFormat(Qt::PlainText);
  m_said->hide();
  m_column->addWidget(m_said);
  auto* row = new QHBoxLayout;
  row->setSpacing(kGrid);
  for (QPushButton* button : m_buttons) row->addWidget(button);
  row->addStretch();
  auto* end = new QPushButton(words("&Close"));
  end->setAutoDefault(false);
  connect(end, &QPushButton::clicked, this, &QDialog::close);
  row->addWidget(end);
  m_column->addLayout(row);
}

void RegistryDialog::say(const QString& words, bool isProblem) {
  m_said->setVisible(!words.isEmpty());
  m_said->setText(words);
  m_said->setStyleSheet(
      isProblem ? QStringLiteral("color: %1; font-weight: bold;").arg(problemColour().name()) : QString());
}

void RegistryDialog::say(const Error& error) { say(inSentences(error), true); }

void RegistryDialog::setBusy(bool isBusy) {
  for (QPushButton* button : m_buttons) button->setEnabled(!isBusy);
  if (!isBusy) rowChanged();
}

}  // namespace michi::ui
