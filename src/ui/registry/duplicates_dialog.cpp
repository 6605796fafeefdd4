#include "ui/registry/duplicates_dialog.h"

#include <QtWidgets>

#include "ui/base/look.h"

namespace michi::ui {
namespace {

constexpr int kFieldWidth = 270;  // pixels
constexpr int kRecordWidth = 280;

}  // namespace

DuplicatesDialog::DuplicatesDialog(Session& session, QWidget* parent)
    : RegistryDialog(session, words("Persons who may be there twice"), parent), m_model(session) {
  resize(900, 620);
  m_state = new QLabel(words("Looking…"));
  m_state->setObjectName(QStringLiteral("state"));
  m_state->setFont(headingFont());
  column().addWidget(m_state);
  m_reasons = new QLabel;
  m_reasons->setWordWrap(true);
  column().addWidget(m_reasons);
  makeTable();
  auto* what = new QLabel(words(
      "“The same person” makes the two households one: the right one becomes part of the left one. What "
      "only one of them says stays; where they differ, the left one counts. It can be undone."));
  what->setWordWrap(true);
  column().addWidget(what);
  m_same = addButton("dialog-ok", words("The &same person"));
  m_different = addButton("dialog-cancel", words("&Different persons"));
  m_later = addButton("go-next", words("&Later"));
  m_open = addButton("document-edit", words("&Open the household"));
  m_same->setObjectName(QStringLiteral("same"));
  m_different->setObjectName(QStringLiteral("different"));
  m_later->setObjectName(QStringLiteral("later"));
  finishButtons();
  for (QPushButton* button : {m_same, m_different, m_later})
    connect(button, &QPushButton::clicked, this, [this] { say(QString()); });
  connect(m_same, &QPushButton::clicked, &m_model, &DuplicatesModel::sayTheSame);
  connect(m_different, &QPushButton::clicked, &m_model, &DuplicatesModel::sayDifferent);
  connect(m_later, &QPushButton::clicked, &m_model, &DuplicatesModel::putOff);
  connect(m_open, &QPushButton::clicked, this, [this] {
    if (m_model.current() != nullptr) emit householdWanted(m_model.current()->households.first);
  });
  connect(&m_model, &DuplicatesModel::changed, this, &DuplicatesDialog::fill);
  connect(&m_model, &DuplicatesModel::failed, this, [this](const Error& error) { say(error); });
  for (QPushButton* button : {m_same, m_different, m_later, m_open}) button->setEnabled(false);
  m_model.read();
}

void DuplicatesDialog::makeTable() {
  m_table = new QTableWidget(0, 3);
  m_table->setObjectName(QStringLiteral("records"));
  m_table->setAccessibleName(words("Both records"));
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setSelectionMode(QAbstractItemView::NoSelection);
  m_table->setTabKeyNavigation(false);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setDefaultSectionSize(kControlHeight);
  m_table->horizontalHeader()->setStretchLastSection(true);
  m_table->setColumnWidth(0, kFieldWidth);
  m_table->setColumnWidth(1, kRecordWidth);
  column().addWidget(m_table, 1);
}

void DuplicatesDialog::fill() {
  const DuplicatePair* pair = m_model.current();
  const bool hasTwo = pair != nullptr && !pair->isOneHousehold();
  m_same->setEnabled(hasTwo);
  m_different->setEnabled(hasTwo);
  m_later->setEnabled(pair != nullptr);
  m_open->setEnabled(pair != nullptr);
  m_table->setRowCount(0);
  m_reasons->clear();
  if (pair == nullptr) {
    m_state->setText(m_model.isRead() ? words("Nobody is left to be looked at.") : QString());
    return;
  }
  m_state->setText(words("Is this one person? %1 left to be looked at", m_model.left()));
  m_reasons->setText(pair->isOneHousehold()
                         ? words("Why: %1. Both are in one household: open it and take one of them out.",
                                 pair->reasons.toStdString())
                         : words("Why: %1", pair->reasons.toStdString()));
  fillTable(*pair);
}

void DuplicatesDialog::fillTable(const DuplicatePair& pair) {
  m_table->setHorizontalHeaderLabels({QString(), words("Household %1", pair.households.first),
                                      words("Household %1", pair.households.second)});
  m_table->setRowCount(static_cast<int>(pair.lines.size()));
  for (std::size_t i = 0; i < pair.lines.size(); ++i) {
    const PairLine& line = pair.lines[i];
    const int row = static_cast<int>(i);
    int column = 0;
    for (const QString& words : {line.field, line.first, line.second}) {
      auto* cell = new QTableWidgetItem(words);
      cell->setToolTip(words);
      if (!line.isSame && column > 0) {
        QFont bold = m_table->font();
        bold.setBold(true);
        cell->setFont(bold);
        cell->setForeground(problemColour());
      }
      m_table->setItem(row, column++, cell);
    }
    if (!line.isSame) m_table->item(row, 0)->setIcon(icon("dialog-warning"));
  }
}

}  // namespace michi::ui
