#include "ui/tables/hand_out_dialog.h"

#include <QtWidgets>

#include "plugin/disclosure.h"
#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::ui {
namespace {

constexpr int kMonthsOut = 1;

QLineEdit* edit(const QString& name, const QString& example) {
  auto* made = new QLineEdit;
  made->setAccessibleName(name);
  made->setPlaceholderText(example);
  return made;
}

}  // namespace

HandOutDialog::HandOutDialog(const QString& what, bool isDisaster, QWidget* parent)
    : QDialog(parent),
      m_recipient(edit(words("Recipient"), words("e.g. the council's office for home care"))),
      m_post(edit(words("Post"), words("e.g. head of the section"))),
      m_purpose(edit(words("Purpose"), words("e.g. visits before the flood season"))),
      m_ground(new QComboBox),
      m_isReturned(new QCheckBox(words("To be returned by"))),
      m_returnBy(new QDateEdit(QDate::currentDate().addMonths(kMonthsOut))) {
  setWindowTitle(words("Hand out persons"));
  setMinimumWidth(520);
  auto* intro = new QLabel(
      words("%1 is written to a file. It shows persons: who receives it and why is kept in the ledger.",
            what.toStdString()));
  intro->setWordWrap(true);
  for (const char* ground : {"internal", "consent", "ordinance"})
    m_ground->addItem(q(plugin::groundTitle(ground)), QString::fromLatin1(ground));
  if (isDisaster) m_ground->insertItem(0, q(plugin::groundTitle("disaster")), QStringLiteral("disaster"));
  m_ground->setCurrentIndex(0);
  m_ground->setAccessibleName(words("Ground"));
  m_returnBy->setCalendarPopup(true);
  m_returnBy->setDisplayFormat(QStringLiteral("yyyy/MM/dd"));
  m_returnBy->setEnabled(false);
  m_returnBy->setAccessibleName(words("To be returned by"));
  connect(m_isReturned, &QCheckBox::toggled, m_returnBy, &QWidget::setEnabled);

  auto* form = new QFormLayout;
  form->addRow(words("Recipient"), m_recipient);
  form->addRow(words("Post"), m_post);
  form->addRow(words("Purpose"), m_purpose);
  form->addRow(words("Ground"), m_ground);
  form->addRow(m_isReturned, m_returnBy);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
  m_ok = buttons->button(QDialogButtonBox::Ok);
  m_ok->setText(words("Write the file…"));
  buttons->button(QDialogButtonBox::Cancel)->setText(words("Cancel"));
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  for (QLineEdit* field : {m_recipient, m_purpose})
    connect(field, &QLineEdit::textChanged, this, &HandOutDialog::check);

  auto* column = new QVBoxLayout(this);
  column->setSpacing(2 * kGrid);
  column->addWidget(intro);
  column->addLayout(form);
  column->addWidget(buttons);
  check();
}

void HandOutDialog::check() {
  const bool isWhole = !m_recipient->text().trimmed().isEmpty() && !m_purpose->text().trimmed().isEmpty();
  m_ok->setEnabled(isWhole);
  m_ok->setToolTip(isWhole ? QString() : words("Enter the recipient and the purpose first."));
}

HandOut HandOutDialog::entered() const {
  return {m_recipient->text().trimmed(), m_post->text().trimmed(), m_purpose->text().trimmed(),
          m_isReturned->isChecked() ? m_returnBy->date().toString(Qt::ISODate) : QString(),
          m_ground->currentData().toString().toStdString()};
}

}  // namespace michi::ui
