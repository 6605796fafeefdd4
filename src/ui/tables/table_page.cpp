#include "ui/tables/table_page.h"

#include <QtWidgets>

#include "ui/base/look.h"
#include "ui/base/words.h"
#include "ui/shell/shell.h"
#include "ui/tables/table_copy.h"
#include "ui/tables/table_filter.h"
#include "ui/tables/table_hand_out.h"
#include "ui/tables/table_model.h"

namespace michi::ui {
namespace {

constexpr int kRowHeight = 30;
constexpr int kWidestColumn = 320;
constexpr int kSearchPause = 120;  // ms after the last key

QToolButton* button(const char* iconName, const QString& title, const QString& tip) {
  auto* made = new QToolButton;
  made->setIcon(icon(iconName));
  made->setText(title);
  made->setToolTip(tip);
  made->setAccessibleName(title);
  made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  made->setMinimumHeight(kControlHeight);
  made->setAutoRaise(true);
  made->setFocusPolicy(Qt::TabFocus);
  return made;
}

QToolButton* menuButton(const char* iconName, const QString& title, const QString& tip, QMenu* menu) {
  QToolButton* made = button(iconName, title, tip);
  made->setMenu(menu);
  made->setPopupMode(QToolButton::InstantPopup);
  return made;
}

QString settingOf(const Table& table) { return QStringLiteral("tables/%1/hidden").arg(table.name); }

std::shared_ptr<const Table> none() { return nullptr; }

}  // namespace

TablePage::TablePage(Shell& shell, const QString& emptyWords, QWidget* parent)
    : QWidget(parent), m_shell(shell), m_emptyWords(emptyWords), m_model(new TableModel(this)) {
  makeBar();
  makeView();
  m_empty = new QLabel(emptyWords);
  m_empty->setAlignment(Qt::AlignCenter);
  m_empty->setWordWrap(true);
  m_empty->setMargin(3 * kGrid);
  m_stack = new QStackedWidget;
  m_stack->addWidget(m_empty);
  m_stack->addWidget(m_view);
  m_stack->addWidget(makeNothingFound());
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, kGrid / 2, 0, 0);
  column->setSpacing(kGrid / 2);
  column->addWidget(m_bar);
  column->addWidget(m_stack, 1);
  connect(&m_shell.selection(), &Selection::changed, this, [this] { showSelection(true); });
  connect(&m_shell.session(), &Session::householdsChanged, this, [this] {
    const auto& table = m_model->table();
    if (!table || !table->isPersonal || m_shell.session().households()) return;
    m_search->clear();  // a name may stand there
    m_model->clearFilters();
    setTable(none());
  });
  connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
    showState();
    showSelection(false);
  });
  showState();
}

TablePage::~TablePage() = default;

// Making

void TablePage::makeBar() {
  m_bar = new QWidget;
  m_controls = new QHBoxLayout(m_bar);
  m_controls->setContentsMargins(kGrid, 0, kGrid, 0);
  m_controls->setSpacing(kGrid);
  m_search = new QLineEdit;
  m_search->setPlaceholderText(words("Search in the table"));
  m_search->setAccessibleName(words("Search in the table"));
  m_search->setToolTip(words("Shows the rows in which all these words occur"));
  m_search->setClearButtonEnabled(true);
  m_search->setMinimumWidth(150);
  m_search->setMaximumWidth(280);
  auto* pause = new QTimer(this);
  pause->setSingleShot(true);
  pause->setInterval(kSearchPause);
  connect(m_search, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
  connect(pause, &QTimer::timeout, this, [this] { m_model->setSearch(m_search->text()); });
  connect(m_search, &QLineEdit::returnPressed, this, [this] { m_model->setSearch(m_search->text()); });
  m_count = new QLabel;
  makeFilterMenu();
  m_clear = button("edit-clear", words("Show all rows"), words("Takes search and filters away"));
  connect(m_clear, &QToolButton::clicked, this, [this] {
    m_search->clear();
    m_model->clearFilters();
  });
  m_controls->addWidget(m_search, 1);
  m_controls->addWidget(m_filterButton);
  m_controls->addWidget(m_clear);
  m_controls->addWidget(m_count);
  m_controls->addStretch(1);
  makeColumnMenu();
}

void TablePage::makeFilterMenu() {
  m_filterMenu = new QMenu(this);
  m_filterButton = menuButton("view-filter", words("Filter"),
                              words("Shows only rows with certain values in a column"), m_filterMenu);
  connect(m_filterMenu, &QMenu::aboutToShow, this, [this] {
    m_filterMenu->clear();
    for (int column = 0; column < m_model->columnCount(); ++column) {
      const QString heading = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
      QAction* action = m_filterMenu->addAction(heading + QStringLiteral("…"));
      action->setCheckable(true);
      action->setChecked(!m_model->filter(column).isEmpty());
      connect(action, &QAction::triggered, this, [this, column] { askFilter(column); });
    }
  });
}

void TablePage::makeColumnMenu() {
  m_columnMenu = new QMenu(this);
  connect(m_columnMenu, &QMenu::aboutToShow, this, [this] {
    m_columnMenu->clear();
    for (int column = 0; column < m_model->columnCount(); ++column) {
      QAction* action =
          m_columnMenu->addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
      action->setCheckable(true);
      action->setChecked(!m_view->isColumnHidden(column));
      connect(action, &QAction::toggled, this, [this, column](bool isShown) {
        m_view->setColumnHidden(column, !isShown);
        rememberColumns();
      });
    }
  });
  auto* exportMenu = new QMenu(this);
  for (const TableFormat format : {TableFormat::Xlsx, TableFormat::Csv, TableFormat::CsvCp932}) {
    connect(exportMenu->addAction(titleOf(format)), &QAction::triggered, this,
            [this, format] { exportTo(format); });
  }
  QToolButton* copyButton =
      button("edit-copy", words("Copy"), words("Copies the selected rows with their headings (Ctrl+C)"));
  connect(copyButton, &QToolButton::clicked, this, &TablePage::copy);
  m_controls->addWidget(menuButton("view-table-of-contents-ltr", words("Columns"),
                                   words("Chooses the columns that are shown"), m_columnMenu));
  m_controls->addWidget(copyButton);
  m_controls->addWidget(
      menuButton("document-export", words("Export"), words("Writes the rows shown to a file"), exportMenu));
}

void TablePage::makeView() {
  m_view = new QTableView;
  m_view->setModel(m_model);
  m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_view->setAlternatingRowColors(true);
  m_view->setShowGrid(false);
  m_view->setWordWrap(false);
  m_view->setTabKeyNavigation(false);
  m_view->setStyleSheet(
      QStringLiteral("QTableView::item { padding: 0 6px; } QHeaderView::section { padding: 0 6px; }"));
  m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_view->verticalHeader()->hide();
  m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  m_view->verticalHeader()->setDefaultSectionSize(kRowHeight);
  QHeaderView* heading = m_view->horizontalHeader();
  heading->setHighlightSections(false);
  heading->setSectionsMovable(true);
  heading->setMinimumHeight(kRowHeight);
  heading->setContextMenuPolicy(Qt::CustomContextMenu);
  heading->setSortIndicatorShown(true);
  heading->setSortIndicator(-1, Qt::AscendingOrder);
  m_view->setSortingEnabled(true);
  connect(heading, &QWidget::customContextMenuRequested, this, &TablePage::showHeadingMenu);
  connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TablePage::takeSelection);
  connect(m_view, &QAbstractItemView::activated, this,
          [this](const QModelIndex& index) { emit activated(m_model->keyAt(index.row())); });
  auto* copyKey = new QShortcut(QKeySequence::Copy, m_view);
  copyKey->setContext(Qt::WidgetShortcut);
  connect(copyKey, &QShortcut::activated, this, &TablePage::copy);
}

QWidget* TablePage::makeNothingFound() {
  auto* page = new QWidget;
  auto* column = new QVBoxLayout(page);
  auto* label = new QLabel(words("No row fits the search and the filters."));
  label->setAlignment(Qt::AlignCenter);
  auto* clear = new QPushButton(words("Show all rows"));
  connect(clear, &QPushButton::clicked, m_clear, &QToolButton::click);
  column->addStretch();
  column->addWidget(label);
  column->addWidget(clear, 0, Qt::AlignCenter);
  column->addStretch();
  return page;
}

void TablePage::addControl(QWidget* control) { m_controls->insertWidget(0, control); }

// What is shown

void TablePage::setTable(std::shared_ptr<const Table> table) {
  const std::shared_ptr<const Table> before = m_model->table();
  m_model->setTable(std::move(table));
  m_view->setAccessibleName(m_model->table() ? m_model->table()->name : QString());
  showColumns(before);
}

void TablePage::showColumns(const std::shared_ptr<const Table>& before) {
  const auto& table = m_model->table();
  m_view->horizontalHeader()->setSortIndicator(m_model->sortColumn(),
                                               m_view->horizontalHeader()->sortIndicatorOrder());
  if (!table || (before && before->name == table->name && before->columns.size() == table->columns.size()))
    return;
  const QSettings settings;
  const QVariant remembered = settings.value(settingOf(*table));
  const QStringList hidden = remembered.toStringList();
  for (std::size_t i = 0; i < table->columns.size(); ++i) {
    const Column& column = table->columns[i];
    m_view->setColumnHidden(static_cast<int>(i),
                            remembered.isValid() ? hidden.contains(column.title) : !column.isShown);
  }
  fitColumns();
}

/// By the headings and the first rows: a look at all of 50,000 would be felt.
void TablePage::fitColumns() {
  const QFontMetrics metrics(m_view->font());
  const int rows = std::min(m_model->rowCount(), 60);
  for (int column = 0; column < m_model->columnCount(); ++column) {
    const QString heading = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    int width = metrics.horizontalAdvance(heading) + 5 * kGrid;
    for (int row = 0; row < rows; ++row) {
      const QString cell = m_model->index(row, column).data().toString();
      width = std::max(width, metrics.horizontalAdvance(cell.left(80)) + 3 * kGrid);
    }
    m_view->setColumnWidth(column, std::min(width, kWidestColumn));
  }
}

void TablePage::rememberColumns() {
  const auto& table = m_model->table();
  if (!table) return;
  QStringList hidden;
  for (std::size_t i = 0; i < table->columns.size(); ++i) {
    if (m_view->isColumnHidden(static_cast<int>(i))) hidden.push_back(table->columns[i].title);
  }
  QSettings().setValue(settingOf(*table), hidden);
}

void TablePage::showState() {
  const auto& table = m_model->table();
  const std::size_t all = table ? table->rowCount() : 0;
  const int shown = m_model->rowCount();
  m_bar->setVisible(all > 0);
  m_clear->setVisible(m_model->isFiltered());
  m_stack->setCurrentIndex(all == 0 ? 0 : shown == 0 ? 2 : 1);
  m_count->setText(m_model->isFiltered() ? words("%2 of %1 rows", withSeparators(all), withSeparators(shown))
                                         : words("%1 rows", withSeparators(all)));
}

// Both ways

void TablePage::takeSelection() {
  const auto& table = m_model->table();
  if (m_isTakingOver || !table || table->kind.empty()) return;
  std::vector<std::string> keys;
  for (const QItemSelectionRange& range : m_view->selectionModel()->selection()) {
    for (int row = range.top(); row <= range.bottom(); ++row) keys.push_back(m_model->keyAt(row));
  }
  const QScopedValueRollback guard(m_isTakingOver, true);
  const std::string kind = keys.empty() ? std::string() : table->kind;
  m_shell.selection().set(kind, std::move(keys));
}

void TablePage::showSelection(bool scrolls) {
  const auto& table = m_model->table();
  if (m_isTakingOver || !table) return;
  const QScopedValueRollback guard(m_isTakingOver, true);
  std::vector<int> rows;
  if (m_shell.selection().kind() == table->kind) {
    for (const std::string& key : m_shell.selection().keys()) {
      if (const int row = m_model->rowOf(key); row >= 0) rows.push_back(row);
    }
  }
  std::sort(rows.begin(), rows.end());
  QItemSelection selection;
  const int last = m_model->columnCount() - 1;
  for (std::size_t i = 0; i < rows.size();) {
    std::size_t end = i + 1;
    while (end < rows.size() && rows[end] == rows[end - 1] + 1) ++end;
    selection.append({m_model->index(rows[i], 0), m_model->index(rows[end - 1], last)});
    i = end;
  }
  m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
  if (!rows.empty() && scrolls) m_view->scrollTo(m_model->index(rows.front(), m_view->columnAt(0)));
}

// What the user does

void TablePage::showHeadingMenu(const QPoint& at) {
  const int column = m_view->horizontalHeader()->logicalIndexAt(at);
  if (column < 0) return;
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  QHeaderView* heading = m_view->horizontalHeader();
  connect(menu->addAction(icon("view-sort-ascending"), words("Sort from small to large")),
          &QAction::triggered, this,
          [heading, column] { heading->setSortIndicator(column, Qt::AscendingOrder); });
  connect(menu->addAction(icon("view-sort-descending"), words("Sort from large to small")),
          &QAction::triggered, this,
          [heading, column] { heading->setSortIndicator(column, Qt::DescendingOrder); });
  connect(menu->addAction(icon("view-filter"), words("Filter…")), &QAction::triggered, this,
          [this, column] { askFilter(column); });
  connect(menu->addAction(icon("view-hidden"), words("Hide this column")), &QAction::triggered, this,
          [this, column] {
            m_view->setColumnHidden(column, true);
            rememberColumns();
          });
  menu->popup(heading->mapToGlobal(at));
}

void TablePage::askFilter(int column) {
  auto* dialog = new ColumnFilterDialog(*m_model, column, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void TablePage::copy() {
  const auto& table = m_model->table();
  if (!table || !m_view->selectionModel()->hasSelection()) return;
  if (!table->isPersonal) return copyNow();
  auto* box = new QMessageBox(QMessageBox::Warning, words("Copy"),
                              words("These rows show persons. Copy them to the clipboard?"),
                              QMessageBox::Yes | QMessageBox::Cancel, this);
  box->setInformativeText(words("Other programs can read the clipboard, also after you have locked."));
  box->button(QMessageBox::Yes)->setText(words("Copy"));
  box->button(QMessageBox::Cancel)->setText(words("Cancel"));
  box->setDefaultButton(QMessageBox::Cancel);
  box->setAttribute(Qt::WA_DeleteOnClose);
  connect(box, &QMessageBox::finished, this, [this](int answer) {
    if (answer == QMessageBox::Yes) copyNow();
  });
  box->open();
}

void TablePage::copyNow() {
  if (!m_model->table()) return;  // locked meanwhile
  std::vector<int> rows;
  for (const QItemSelectionRange& range : m_view->selectionModel()->selection()) {
    for (int row = range.top(); row <= range.bottom(); ++row) rows.push_back(row);
  }
  std::sort(rows.begin(), rows.end());
  QGuiApplication::clipboard()->setText(asTabbedText(contentOf(*m_model, shownColumns(*m_view), rows)));
  m_shell.say(words("%1 rows copied.", withSeparators(rows.size())));
}

void TablePage::exportTo(TableFormat format) {
  if (!m_model->table()) return;
  std::vector<int> rows(static_cast<std::size_t>(m_model->rowCount()));
  std::iota(rows.begin(), rows.end(), 0);
  handOut(m_shell, contentOf(*m_model, shownColumns(*m_view), rows), format, this);
}

}  // namespace michi::ui
