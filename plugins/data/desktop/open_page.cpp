#include "plugins/data/desktop/open_page.h"

#include <QtWidgets>

#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::data {

using ui::words;

namespace {

constexpr int kLater = 0, kNew = 1, kCandidates = 2;  // places in the choice

int placeOf(const OpenPerson& person, const PersonDecisions& decisions) {
  const auto said = decisions.find(person.row);
  if (said == decisions.end()) return kLater;
  if (!said->second) return kNew;
  const auto& all = person.candidates;
  const auto found = std::find_if(all.begin(), all.end(),
                                  [&](const OpenCandidate& one) { return one.key == *said->second; });
  return found == all.end() ? kLater : kCandidates + static_cast<int>(found - all.begin());
}

}  // namespace

OpenPage::OpenPage(ImportTask& task, QWidget* parent)
    : QWidget(parent), m_task(task), m_title(new QLabel), m_table(new QTableWidget) {
  m_title->setWordWrap(true);
  m_table->setColumnCount(3);
  m_table->setHorizontalHeaderLabels({words("Row"), words("Person of the list"), words("Who it is")});
  m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
  m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setDefaultSectionSize(ui::kControlHeight + 4);
  m_table->setSelectionMode(QAbstractItemView::NoSelection);
  m_table->setAccessibleName(words("Persons of whom it is not clear who they are"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(ui::kGrid, ui::kGrid, ui::kGrid, 0);
  column->addWidget(m_title);
  column->addWidget(m_table, 1);
  connect(&m_task, &ImportTask::outcomeChanged, this, &OpenPage::show);
  show();
}

void OpenPage::show() {
  const auto& open = m_task.openPersons();
  m_table->setVisible(!open.empty());
  m_table->setRowCount(0);
  if (open.empty()) {
    m_title->setText(m_task.outcome()
                         ? words("It is clear who everybody is.")
                         : words("Persons of whom it is not clear who they are in the registry are "
                                 "listed here after a trial."));
    return;
  }
  m_title->setText(
      words("Of %1 persons it is not clear who they are. They are taken in once you have said it here.",
            withSeparators(open.size())));
  m_table->setRowCount(static_cast<int>(open.size()));
  for (int row = 0; row < m_table->rowCount(); ++row) addPerson(row, open[static_cast<std::size_t>(row)]);
  m_table->resizeColumnToContents(0);
}

void OpenPage::addPerson(int row, const OpenPerson& person) {
  for (const auto& [column, cell] : {std::pair{0, ui::counted(person.row)}, std::pair{1, person.words}}) {
    auto* item = new QTableWidgetItem(cell);
    item->setFlags(Qt::ItemIsEnabled);
    item->setToolTip(cell);
    m_table->setItem(row, column, item);
  }
  auto* choice = new QComboBox;
  choice->addItem(words("Decide later (left out)"));
  choice->addItem(words("A new person"));
  for (const OpenCandidate& candidate : person.candidates) choice->addItem(candidate.words);
  choice->setCurrentIndex(placeOf(person, m_task.decisions()));
  choice->setAccessibleName(words("Who row %1 is", person.row));
  choice->setFocusPolicy(Qt::StrongFocus);
  choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  connect(choice, &QComboBox::activated, this, [this, person](int place) {
    if (place == kLater) return m_task.putOff(person.row);
    m_task.decide(person.row, place == kNew
                                  ? std::optional<PersonKey>()
                                  : person.candidates[static_cast<std::size_t>(place - kCandidates)].key);
  });
  m_table->setCellWidget(row, 2, choice);
}

}  // namespace michi::data
