#include "plugins/data/desktop/reject_page.h"

#include <QtWidgets>

#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::data {

using ui::words;

namespace {

QStringList cellsOf(const ingest::Reject& reject, const QString& what) {
  return {what,
          ui::q(reject.file),
          reject.row == 0 ? QString() : ui::counted(reject.row),
          ui::q(reject.column),
          ui::q(reject.value),
          ui::q(reject.reason)};
}

}  // namespace

RejectPage::RejectPage(ui::Shell& shell, ImportTask& task, QWidget* parent)
    : QWidget(parent),
      m_shell(shell),
      m_task(task),
      m_title(new QLabel),
      m_save(new QPushButton(ui::icon("document-save"), words("Save as CSV…"))),
      m_view(new QTableView) {
  m_save->setToolTip(words("For whoever mends the file: row, column, value and reason"));
  connect(m_save, &QPushButton::clicked, this, &RejectPage::save);
  m_view->setModel(&m_rows);
  m_view->setAlternatingRowColors(true);
  m_view->setWordWrap(true);
  m_view->verticalHeader()->hide();
  m_view->horizontalHeader()->setStretchLastSection(true);
  m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  m_view->setAccessibleName(words("Rows that cannot be used"));
  auto* row = new QHBoxLayout;
  row->addWidget(m_title, 1);
  row->addWidget(m_save);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(ui::kGrid, ui::kGrid, ui::kGrid, 0);
  column->addLayout(row);
  column->addWidget(m_view, 1);
  connect(&m_task, &ImportTask::outcomeChanged, this, &RejectPage::show);
  show();
}

void RejectPage::show() {
  const auto& outcome = m_task.outcome();
  const bool hasAny = outcome && !(outcome->rejects.empty() && outcome->notices.empty());
  m_save->setVisible(outcome && !outcome->rejects.empty());
  m_view->setVisible(hasAny);
  if (!hasAny) {
    m_rows.clear();
    m_title->setText(outcome ? words("All rows can be used.")
                             : words("Rows that cannot be used are listed here after a trial."));
    return;
  }
  m_title->setText(words("%1 rows cannot be used, %2 are to be looked at.",
                         withSeparators(outcome->rejects.size()), withSeparators(outcome->notices.size())));
  std::vector<QStringList> rows;
  for (const auto& reject : outcome->rejects) rows.push_back(cellsOf(reject, words("Cannot be used")));
  for (const auto& notice : outcome->notices) rows.push_back(cellsOf(notice, words("To be looked at")));
  m_rows.show({words("What"), words("File"), words("Row"), words("Column"), words("Value"), words("Reason")},
              std::move(rows));
  m_view->resizeColumnsToContents();
  m_view->horizontalHeader()->setStretchLastSection(true);
}

bool RejectPage::mayLeave() {
  if (!m_task.isOfPersons()) return true;
  QMessageBox box(
      QMessageBox::Warning, words("Save as CSV"),
      words("The file will hold personal data as written in the list, and whoever gets the file can read it. "
            "Save it all the same?"),
      QMessageBox::NoButton, this);
  const auto* yes = box.addButton(words("Save"), QMessageBox::AcceptRole);
  box.setDefaultButton(box.addButton(words("Cancel"), QMessageBox::RejectRole));
  box.exec();
  return box.clickedButton() == yes;
}

void RejectPage::save() {
  if (!mayLeave()) return;
  const QString file =
      QFileDialog::getSaveFileName(this, words("Save as CSV"), {}, QStringLiteral("CSV (*.csv)"));
  if (file.isEmpty()) return;
  try {
    m_task.saveRejects(file);
    m_shell.say(words("Saved: %1", file.toStdString()));
  } catch (const Error& error) {
    m_shell.showError(error);
  }
}

}  // namespace michi::data
