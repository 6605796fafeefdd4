#include "plugins/mobility/desktop/agreement_form.h"

#include <QtWidgets>

#include "ingest/fields.h"
#include "plugins/mobility/desktop/days_edit.h"
#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::mobility {
namespace {

using ui::q;
using ui::words;

/// In any usual spelling as an ISO date; what is none stays as it is, to be refused in words.
std::string dateOf(const QLineEdit* edit) {
  const std::string typed = edit->text().trimmed().toStdString();
  const std::string iso = ingest::isoDate(typed);
  return iso.empty() ? typed : iso;
}

}  // namespace

AgreementForm::AgreementForm(const Agreement& known, const QString& district, const QStringList& districts,
                             QWidget* parent)
    : QDialog(parent),
      m_organisation(line(q(known.terms.organisation), "organisation")),
      m_vehicle(line(q(known.terms.vehicle), "vehicle")),
      m_post(line(q(known.terms.post), "post", words("such as 施設長; no names of persons"))),
      m_district(new QComboBox),
      m_purpose(line(q(known.terms.purpose), "purpose")),
      m_days(new DaysEdit(known.terms.days)),
      m_from(line(q(known.terms.from), "from", words("such as 2026-04-01; may stay empty"))),
      m_to(line(q(known.terms.to), "to", words("empty: until further notice"))),
      m_state(new QComboBox),
      m_note(line(q(known.terms.note), "note", words("no names of persons"))),
      m_problem(new QLabel),
      m_keep(new QPushButton(ui::icon("dialog-ok"), words("&Keep"))) {
  setWindowTitle(known.id.empty() ? words("A new agreement") : words("The agreement %1", known.id));
  setMinimumWidth(560);
  setAttribute(Qt::WA_DeleteOnClose);
  m_district->addItems(districts);
  m_district->setEditable(true);
  m_district->setInsertPolicy(QComboBox::NoInsert);
  m_district->completer()->setFilterMode(Qt::MatchContains);
  m_district->completer()->setCompletionMode(QCompleter::PopupCompletion);
  m_district->setCurrentText(district);
  m_district->setObjectName(QStringLiteral("district"));
  m_state->setObjectName(QStringLiteral("state"));
  for (const AgreementState state : {AgreementState::Asked, AgreementState::Agreed, AgreementState::Ended})
    m_state->addItem(q(stateWords(state)), static_cast<int>(state));
  m_state->setCurrentIndex(m_state->findData(static_cast<int>(known.terms.state)));
  for (QWidget* box : std::initializer_list<QWidget*>{m_district, m_state})
    box->setMinimumHeight(ui::kControlHeight);

  auto* column = new QVBoxLayout(this);
  auto* form = new QFormLayout;
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  form->setVerticalSpacing(ui::kGrid);
  form->addRow(words("&State"), m_state);
  form->addRow(words("&Organisation"), m_organisation);
  form->addRow(words("&Vehicle"), m_vehicle);
  form->addRow(words("&Post of who agreed"), m_post);
  form->addRow(words("&District"), m_district);
  form->addRow(words("P&urpose"), m_purpose);
  form->addRow(words("Days"), m_days);
  form->addRow(words("&First day"), m_from);
  form->addRow(words("&Last day"), m_to);
  form->addRow(words("&Note"), m_note);
  column->addLayout(form);
  if (!known.history.empty()) column->addWidget(historyOf(known));
  m_problem->setWordWrap(true);
  m_problem->setObjectName(QStringLiteral("problem"));
  m_problem->setStyleSheet(QStringLiteral("color: %1; font-weight: bold;").arg(ui::problemColour().name()));
  column->addWidget(m_problem);
  auto* buttons = new QDialogButtonBox;
  buttons->addButton(m_keep, QDialogButtonBox::AcceptRole);
  buttons->addButton(words("Cancel"), QDialogButtonBox::RejectRole);
  m_keep->setDefault(true);
  m_keep->setObjectName(QStringLiteral("keep"));
  column->addWidget(buttons);
  connect(m_keep, &QPushButton::clicked, this, [this] { emit kept(terms()); });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QLineEdit* AgreementForm::line(const QString& value, const char* name, const QString& hint) {
  auto* edit = new QLineEdit(value);
  edit->setObjectName(QString::fromLatin1(name));
  edit->setPlaceholderText(hint);
  edit->setMinimumHeight(ui::kControlHeight);
  return edit;
}

/// What was before, the newest first.
QLabel* AgreementForm::historyOf(const Agreement& known) {
  QStringList lines{words("Before:")};
  for (auto past = known.history.rbegin(); past != known.history.rend(); ++past) {
    const AgreementTerms& terms = past->terms;
    lines += words("・since %1: %2, %3 %4", past->since.substr(0, 10), stateWords(terms.state),
                   weekdayWords(terms.days), terms.note);
  }
  auto* label = new QLabel(lines.join(u'\n'));
  label->setObjectName(QStringLiteral("history"));
  label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  return label;
}

AgreementTerms AgreementForm::terms() const {
  const auto text = [](const QLineEdit* edit) { return edit->text().trimmed().toStdString(); };
  AgreementTerms terms;
  terms.organisation = text(m_organisation);
  terms.vehicle = text(m_vehicle);
  terms.post = text(m_post);
  terms.district = m_district->currentText().trimmed().toStdString();
  terms.purpose = text(m_purpose);
  terms.days = m_days->days();
  terms.from = dateOf(m_from);
  terms.to = dateOf(m_to);
  terms.state = static_cast<AgreementState>(m_state->currentData().toInt());
  terms.note = text(m_note);
  return terms;
}

void AgreementForm::showProblem(const QString& words) { m_problem->setText(words); }
QString AgreementForm::problem() const { return m_problem->text(); }
void AgreementForm::setBusy(bool isBusy) {
  m_keep->setEnabled(!isBusy);
  if (isBusy) m_problem->clear();
}

}  // namespace michi::mobility
