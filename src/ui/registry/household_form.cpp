#include "ui/registry/household_form.h"

#include <QtWidgets>

#include "plugin/registry_words.h"
#include "registry/summary.h"
#include "ui/base/look.h"
#include "ui/registry/household_add.h"

namespace michi::ui {
namespace {

constexpr int kHistoryWidth = 170;  // of a column, at least

enum HistoryColumn { When, Who, What, Before, After };

QString actionWords(const std::string& action) {
  if (action == "added") return words("added");
  if (action == "removed") return words("removed");
  return words("changed");
}

QTableWidgetItem* cell(const QString& words) {
  auto* item = new QTableWidgetItem(words);
  item->setToolTip(words);
  return item;
}

QString jsonWords(const std::string& path, const std::string& written, const catalog::Codes& codes) {
  return written.empty() ? QString()
                         : valueWords(path, nlohmann::json::parse(written, nullptr, false), codes);
}

}  // namespace

HouseholdForm::HouseholdForm(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_model(session) {
  setWindowTitle(words("Household"));
  setWindowFlag(Qt::WindowMaximizeButtonHint);
  resize(1000, 720);
  auto* column = new QVBoxLayout(this);
  column->setSpacing(kGrid);
  makeHeader(*column);
  auto* row = new QHBoxLayout;
  row->setSpacing(kGrid);
  column->addLayout(row, 1);
  makePeople(*row);
  makePages(*row);
  m_state = new QLabel(words("A field is saved when you leave it."));
  m_state->setObjectName(QStringLiteral("state"));
  m_state->setWordWrap(true);
  auto* close = new QPushButton(words("&Close"));
  close->setAutoDefault(false);
  connect(close, &QPushButton::clicked, this, &QDialog::close);
  auto* foot = new QHBoxLayout;
  auto* remove = new QPushButton(icon("edit-delete"), words("&Remove the household…"));
  remove->setObjectName(QStringLiteral("removeHousehold"));
  remove->setAutoDefault(false);
  connect(remove, &QPushButton::clicked, this, &HouseholdForm::askToRemove);
  foot->addWidget(m_state, 1);
  foot->addWidget(remove);
  foot->addWidget(close);
  column->addLayout(foot);
  connect(&m_model, &HouseholdModel::changed, this, &HouseholdForm::fill);
  connect(&m_model, &HouseholdModel::saved, this, [this] {
    say(words("Saved at %1.", QTime::currentTime().toString(QStringLiteral("HH:mm:ss")).toStdString()),
        false);
  });
  connect(&m_model, &HouseholdModel::failed, this, [this](const QString& words) { say(words, true); });
  connect(&session, &Session::aboutToLock, this, &HouseholdForm::commit);
  connect(&session, &Session::loginChanged, this, [this] {
    if (!m_session.login()) hide();
  });
}

void HouseholdForm::makeHeader(QVBoxLayout& column) {
  m_title = new QLabel;
  m_title->setObjectName(QStringLiteral("title"));
  m_title->setFont(headingFont());
  m_title->setTextFormat(Qt::PlainText);
  m_where = new QLabel;
  m_where->setTextFormat(Qt::PlainText);
  auto* onMap = new QPushButton(icon("find-location"), words("Show on the &map"));
  onMap->setToolTip(words("The map goes to this household"));
  auto* move = new QPushButton(icon("mark-location"), words("&Set the place on the map"));
  move->setToolTip(words("Drag the pin to where they really live"));
  for (QPushButton* button : {onMap, move}) button->setAutoDefault(false);
  connect(onMap, &QPushButton::clicked, this, [this] { emit placeWanted(m_model.id(), false); });
  connect(move, &QPushButton::clicked, this, [this] { emit placeWanted(m_model.id(), true); });
  auto* row = new QHBoxLayout;
  auto* lines = new QVBoxLayout;
  lines->addWidget(m_title);
  lines->addWidget(m_where);
  row->addLayout(lines, 1);
  row->addWidget(onMap);
  row->addWidget(move);
  column.addLayout(row);
}

void HouseholdForm::makePeople(QHBoxLayout& row) {
  m_people = new QListWidget;
  m_people->setObjectName(QStringLiteral("people"));
  m_people->setFixedWidth(200);
  m_people->setSpacing(kGrid / 2);
  m_people->setAccessibleName(words("People of the household"));
  auto* add = new QPushButton(icon("list-add"), words("Add a &person"));
  add->setAutoDefault(false);
  add->setToolTip(words("Somebody else who lives here"));
  auto* label = new QLabel(words("People of the household"));
  label->setBuddy(m_people);
  auto* column = new QVBoxLayout;
  column->addWidget(label);
  column->addWidget(m_people, 1);
  column->addWidget(add);
  row.addLayout(column);
  connect(m_people, &QListWidget::currentRowChanged, this, [this](int now) {
    if (now >= 0 && m_model.isOpen()) fill();
  });
  connect(add, &QPushButton::clicked, this, [this] {
    if (!m_model.isOpen()) return;
    commit();
    m_model.add("/members", {{"relation", "other"}});
    m_people->setCurrentRow(m_people->count() - 1);
    m_tabs->setCurrentIndex(0);
    m_pages.front()->setFocus();
  });
}

void HouseholdForm::makePages(QHBoxLayout& row) {
  m_tabs = new QTabWidget;
  m_tabs->setUsesScrollButtons(true);
  m_tabs->setAccessibleName(words("Pages of the form"));
  for (const FormPage page : kFormPages) {
    m_pages.push_back(new FieldPage(m_model, page));
    m_tabs->addTab(m_pages.back(), titleOf(page));
  }
  m_history = new QTableWidget(0, 5);
  m_history->setObjectName(QStringLiteral("history"));
  m_history->setHorizontalHeaderLabels(
      {words("When"), words("Who"), words("What"), words("Before"), words("After")});
  m_history->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_history->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_history->verticalHeader()->hide();
  m_history->horizontalHeader()->setStretchLastSection(true);
  m_history->setAlternatingRowColors(true);
  m_tabs->addTab(m_history, words("History"));
  row.addWidget(m_tabs, 1);
  connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
    if (m_model.isOpen()) fill();
  });
}

void HouseholdForm::openHousehold(std::int64_t id) {
  commit();
  say(words("A field is saved when you leave it."), false);
  m_model.open(id);
  show();
  raise();
  activateWindow();
}

void HouseholdForm::closeEvent(QCloseEvent* event) {
  commit();
  m_model.close();
  QDialog::closeEvent(event);
}

/// What stands in a field that was not left: by a lock, or by closing the window with the keyboard.
void HouseholdForm::commit() {
  if (!m_model.isOpen()) return;
  for (FieldPage* page : m_pages) page->commit();
}

void HouseholdForm::askToRemove() {
  if (!m_model.isOpen()) return;
  auto* sure =
      new QMessageBox(QMessageBox::Warning, words("Remove the household"),
                      words("Remove household %1 (%2)?", m_model.id(), m_model.title().toStdString()),
                      QMessageBox::NoButton, this);
  sure->setInformativeText(words(
      "For what was entered by mistake or twice. Who moved or died stays, with the day: write it on the "
      "page “Person”. The removal can be undone, and its history stays."));
  QPushButton* yes = sure->addButton(words("Remove it"), QMessageBox::AcceptRole);
  yes->setObjectName(QStringLiteral("yes"));
  sure->addButton(words("Cancel"), QMessageBox::RejectRole);
  sure->setAttribute(Qt::WA_DeleteOnClose);
  connect(yes, &QPushButton::clicked, this, &HouseholdForm::remove);
  connect(&m_session, &Session::loginChanged, sure, &QDialog::close);  // it names a person
  sure->open();
}

void HouseholdForm::remove() {
  if (!m_model.isOpen()) return;
  commit();
  m_session.changes().make(
      this,
      [id = m_model.id(), shown = m_model.record().household, resources = m_session.resources()](
          OpenWorkspace& open) { return removeHousehold(open, resources, id, shown); },
      [this](const Changes::Written&) { close(); },
      [this](const Error& error) { say(inSentences(error), true); });
}

std::size_t HouseholdForm::member() const {
  return static_cast<std::size_t>(std::max(0, m_people->currentRow()));
}

void HouseholdForm::fill() {
  if (!m_model.isOpen()) {
    m_title->clear();
    m_where->clear();
    m_people->clear();
    m_history->setRowCount(0);
    for (FieldPage* page : m_pages) page->clear();
    return;
  }
  m_title->setText(words("Household %1: %2", m_model.id(), m_model.title().toStdString()));
  const registry::Place& place = m_model.record().place;
  m_where->setText(
      words("%1, placed %2", m_model.record().household.address, plugin::levelTitle(place.level)));
  showPeople();
  const int page = m_tabs->currentIndex();
  if (page < static_cast<int>(m_pages.size()))
    m_pages[static_cast<std::size_t>(page)]->showMember(member());
  else
    showHistory();
}

void HouseholdForm::showPeople() {
  const QSignalBlocker quiet(m_people);
  const auto& members = m_model.record().household.members;
  const int wanted = std::clamp(m_people->currentRow(), 0, static_cast<int>(members.size()) - 1);
  while (m_people->count() > static_cast<int>(members.size()))
    delete m_people->takeItem(m_people->count() - 1);
  while (m_people->count() < static_cast<int>(members.size())) m_people->addItem(QString());
  for (std::size_t i = 0; i < members.size(); ++i) {
    const catalog::Code* relation = m_model.codes().relation.find(members[i].relation);
    const auto age = registry::ageOf(members[i], plugin::today());
    QString below = relation == nullptr ? q(members[i].relation) : q(relation->title());
    if (age) below += (below.isEmpty() ? QString() : QStringLiteral("・")) + words("%1 years old", *age);
    if (!members[i].livesHere())
      below += QStringLiteral("・") + valueWords("/members/0/status", members[i].status, m_model.codes());
    m_people->item(static_cast<int>(i))->setText(m_model.memberTitle(i) + QLatin1Char('\n') + below);
  }
  m_people->setCurrentRow(wanted);
}

void HouseholdForm::showHistory() {
  m_history->setRowCount(0);
  for (const store::HistoryEntry& entry : m_model.record().history) {
    const auto addRow = [&](const QString& what, const QString& before, const QString& after) {
      const int row = m_history->rowCount();
      m_history->insertRow(row);
      m_history->setItem(row, When,
                         cell(q(entry.at.substr(0, 16)).replace(QLatin1Char('T'), QLatin1Char(' '))));
      m_history->setItem(row, Who, cell(q(entry.login)));
      m_history->setItem(row, What, cell(what));
      m_history->setItem(row, Before, cell(before));
      m_history->setItem(row, After, cell(after));
    };
    if (entry.fields.empty()) addRow(actionWords(entry.action), {}, {});
    for (const auto& field : entry.fields)
      addRow(fieldTitle(field.path), jsonWords(field.path, field.before, m_model.codes()),
             jsonWords(field.path, field.after, m_model.codes()));
  }
  m_history->resizeColumnsToContents();
  for (const int column : {What, Before, After})
    m_history->setColumnWidth(column,
                              std::clamp(m_history->columnWidth(column), kHistoryWidth, 2 * kHistoryWidth));
}

void HouseholdForm::say(const QString& words, bool isProblem) {
  m_state->setText(words);
  m_state->setStyleSheet(
      isProblem ? QStringLiteral("color: %1; font-weight: bold;").arg(problemColour().name()) : QString());
}

}  // namespace michi::ui
