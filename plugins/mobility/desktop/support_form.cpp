#include "plugins/mobility/desktop/support_form.h"

#include <QtWidgets>

#include "ingest/fields.h"
#include "plugins/mobility/desktop/days_edit.h"
#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::mobility {
namespace {

using ui::q;
using ui::words;

constexpr int kMostCount = 999;

std::string valueOf(const SupportValues& values, const char* field) {
  const auto found = values.find(field);
  return found == values.end() ? std::string() : found->second;
}

bool meansYes(const std::string& words) { return words.starts_with("いる") || ingest::isTicked(words); }

}  // namespace

SupportForm::SupportForm(SupportList list, const SupportValues& values, const QStringList& districts,
                         QWidget* parent)
    : QDialog(parent),
      m_form(new QFormLayout),
      m_problem(new QLabel),
      m_keep(new QPushButton(ui::icon("dialog-ok"), words("&Keep"))),
      m_before(values) {
  setWindowTitle(list == SupportList::Offers ? words("An offer of support") : words("A district's request"));
  setMinimumWidth(560);
  setAttribute(Qt::WA_DeleteOnClose);
  auto* column = new QVBoxLayout(this);
  m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  m_form->setVerticalSpacing(ui::kGrid);
  column->addLayout(m_form);
  list == SupportList::Offers ? addOfferFields(values) : addRequestFields(values, districts);
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
  connect(m_keep, &QPushButton::clicked, this, [this] { emit kept(this->values()); });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SupportForm::addOfferFields(const SupportValues& values) {
  addLine("organisation", words("&Organisation"), values);
  addChoice("kind", words("Kind of organisation"), values,
            {{words("Welfare corporation"), QStringLiteral("社会福祉法人")},
             {words("Company"), QStringLiteral("企業")},
             {words("Other"), QStringLiteral("その他")}},
            false);
  addLine("vehicle", words("&Vehicle"), values, words("such as: van with a lift; may stay empty"));
  addLine("address", words("&Where it stands"), values, words("address"));
  addLine("lat", words("Latitude"), values, words("only where the address is not found, such as 39.1445"));
  addLine("lon", words("Longitude"), values, words("such as 141.1387"));
  addNumber("vehicles", words("How many of them"), values, 1, 1);
  addNumber("seats", words("People in one"), values, 1, 8);
  addNumber("wheelchairs", words("Of them in wheelchairs"), values, 0, 0, words("none (no lift)"));
  addNumber("drivers", words("Drivers on a day"), values, 0, 1, words("none (lent only)"));
  addDays(values, words("Days"));
  addNumber("per_day", words("Districts a day"), values, 0, 0, words("one for each vehicle with a driver"));
  addNumber("per_week", words("Districts a week"), values, 0, 0, words("as many as the days allow"));
  addLine("areas", words("Goes to"), values, words("such as 水沢、前沢; empty: everywhere"));
  addLine("radius", words("No farther than (km)"), values, words("by road; empty: however far"));
  addLine("note", words("Note"), values, words("no names of persons"));
}

void SupportForm::addRequestFields(const SupportValues& values, const QStringList& districts) {
  std::vector<std::pair<QString, QString>> names;
  for (const QString& name : districts) names.emplace_back(name, name);
  addChoice("district", words("&District"), values, names, true);
  addLine("purpose", words("&Purpose"), values, words("such as 買い物 or 通院"));
  addDays(values, words("Days that would do"));
  addNumber("times", words("Days a week wanted"), values, 1, 1);
  addNumber("people", words("People who would ride"), values, 1, 5);
  addNumber("wheelchairs", words("Of them in wheelchairs"), values, 0, 0);
  auto* driver = new QCheckBox(words("Somebody of the district can drive"));
  driver->setChecked(meansYes(valueOf(values, "driver")));
  driver->setObjectName(QStringLiteral("driver"));
  m_form->addRow(QString(), driver);
  m_readers["driver"] = [driver] { return std::string(driver->isChecked() ? "いる" : "いない"); };
  addLine("note", words("Note"), values, words("no names of persons"));
}

void SupportForm::addLine(const char* field, const QString& label, const SupportValues& values,
                          const QString& hint) {
  auto* edit = new QLineEdit(q(valueOf(values, field)));
  edit->setObjectName(QString::fromLatin1(field));
  edit->setPlaceholderText(hint);
  edit->setMinimumHeight(ui::kControlHeight);
  m_form->addRow(label, edit);
  m_readers[field] = [edit] { return edit->text().trimmed().toStdString(); };
}

/// `ifNone`: what the least means, which is written as nothing but for a plain 0.
void SupportForm::addNumber(const char* field, const QString& label, const SupportValues& values, int least,
                            int usual, const QString& ifNone) {
  auto* edit = new QSpinBox;
  edit->setObjectName(QString::fromLatin1(field));
  edit->setRange(least, kMostCount);
  edit->setMinimumHeight(ui::kControlHeight);
  if (!ifNone.isEmpty()) edit->setSpecialValueText(ifNone);
  const auto known = ingest::parseInteger(valueOf(values, field));
  edit->setValue(known ? static_cast<int>(*known) : usual);
  m_form->addRow(label, edit);
  const bool isOptional = std::string_view(field).starts_with("per_");
  m_readers[field] = [edit, isOptional] {
    return isOptional && edit->value() == 0 ? std::string() : std::to_string(edit->value());
  };
}

void SupportForm::addDays(const SupportValues& values, const QString& label) {
  auto* edit = new DaysEdit(parseWeekdays(valueOf(values, "days")).value_or(0));
  m_form->addRow(label, edit);
  m_readers["days"] = [edit] { return weekdayLetters(edit->days()); };
}

void SupportForm::addChoice(const char* field, const QString& label, const SupportValues& values,
                            const std::vector<std::pair<QString, QString>>& choices, bool isFree) {
  auto* box = new QComboBox;
  box->setObjectName(QString::fromLatin1(field));
  box->setMinimumHeight(ui::kControlHeight);
  for (const auto& [title, value] : choices) box->addItem(title, value);
  const QString value = q(valueOf(values, field));
  if (!value.isEmpty() && box->findData(value) < 0) box->addItem(value, value);
  box->setCurrentIndex(value.isEmpty() && isFree ? -1 : std::max(0, box->findData(value)));
  box->setEditable(isFree);
  if (isFree) {
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->setCurrentText(value);
  }
  m_form->addRow(label, box);
  m_readers[field] = [box, isFree] {
    return (isFree ? box->currentText().trimmed() : box->currentData().toString()).toStdString();
  };
}

SupportValues SupportForm::values() const {
  SupportValues values = m_before;
  for (const auto& [field, read] : m_readers) values[field] = read();
  std::erase_if(values, [](const auto& one) { return one.second.empty(); });
  return values;
}

void SupportForm::showProblem(const QString& words) { m_problem->setText(words); }
QString SupportForm::problem() const { return m_problem->text(); }
void SupportForm::setBusy(bool isBusy) {
  m_keep->setEnabled(!isBusy);
  if (isBusy) m_problem->clear();
}

}  // namespace michi::mobility
