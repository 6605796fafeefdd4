#include "ui/registry/field_editor.h"

#include <QtWidgets>
#include <algorithm>

#include "japanese/date.h"
#include "plugin/registry_view.h"
#include "ui/base/look.h"

namespace michi::ui {
namespace {

using nlohmann::json;

constexpr int kLongRows = 3;

bool isUndoOrRedo(const QKeyEvent& event) {
  return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
}

}  // namespace

FieldEditor::FieldEditor(const Field& field, QWidget* parent) : QWidget(parent), m_field(field) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  auto* row = new QHBoxLayout;
  row->setSpacing(kGrid);
  m_control = makeControl();
  m_control->setObjectName(q(field.path + (field.item.empty() ? "" : "#" + field.item)));
  m_control->setAccessibleName(fieldTitle(field.path) +
                               (field.item.empty() ? QString() : QStringLiteral(": ") + field.title));
  m_control->setToolTip(field.hint.isEmpty() ? field.title : field.hint);
  m_control->setEnabled(!field.isLocked);
  m_control->installEventFilter(this);
  m_note = new QLabel;
  m_note->setForegroundRole(QPalette::PlaceholderText);
  m_note->setTextFormat(Qt::PlainText);
  row->addWidget(m_control, 1);
  row->addWidget(m_note);
  column->addLayout(row);
  m_problem = new QLabel;
  m_problem->setWordWrap(true);
  m_problem->setTextFormat(Qt::PlainText);
  m_problem->hide();
  column->addWidget(m_problem);
  setFocusProxy(m_control);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QWidget* FieldEditor::makeControl() {
  switch (m_field.kind) {
    case FieldKind::Choice: {
      auto* box = new QComboBox;
      box->setFocusPolicy(Qt::StrongFocus);
      for (const Option& option : m_field.options) box->addItem(option.title);
      connect(box, &QComboBox::activated, this, &FieldEditor::commit);
      return box;
    }
    case FieldKind::Check:
    case FieldKind::InList: {
      auto* box = new QCheckBox(m_field.title);
      box->setMinimumHeight(kControlHeight);
      connect(box, &QCheckBox::clicked, this, &FieldEditor::commit);
      return box;
    }
    case FieldKind::LongText: {
      auto* edit = new QPlainTextEdit;
      edit->setTabChangesFocus(true);
      edit->setFixedHeight(edit->fontMetrics().lineSpacing() * kLongRows + 2 * kGrid);
      return edit;
    }
    default: {
      auto* edit = new QLineEdit;
      if (m_field.kind == FieldKind::Date) edit->setPlaceholderText(words("such as 昭和20年1月1日"));
      connect(edit, &QLineEdit::editingFinished, this, &FieldEditor::commit);
      return edit;
    }
  }
}

QString FieldEditor::textOf(const json& value) const {
  if (value.is_number()) return QString::number(value.get<int>());
  if (!value.is_string()) return {};
  const auto written = value.get<std::string>();
  return m_field.kind == FieldKind::Date ? dateWords(written) : q(written);
}

/// How a date reads in the other calendar, and for a birthday how old that makes one.
QString FieldEditor::noteOf(const json& value) const {
  if (m_field.kind != FieldKind::Date || !value.is_string()) return {};
  const auto date = japanese::parseDate(value.get<std::string>());
  if (!date.isGood() || !date.value.isKnown()) return {};
  const auto age = japanese::ageOn(date.value, plugin::today());
  const bool isBirth = m_field.path.ends_with("/birth");
  const std::string iso = japanese::isoDate(date.value);
  return isBirth && age ? words("%1, age %2", iso, *age) : q(iso);
}

void FieldEditor::setValue(const json& value) {
  const QSignalBlocker quiet(m_control);
  m_shown = m_said = value;
  m_note->setText(noteOf(value));
  if (auto* line = qobject_cast<QLineEdit*>(m_control)) {
    if (line->text() != textOf(value)) line->setText(textOf(value));
    line->setModified(false);
  } else if (auto* edit = qobject_cast<QPlainTextEdit*>(m_control)) {
    if (edit->toPlainText() != textOf(value)) edit->setPlainText(textOf(value));
  } else if (auto* box = qobject_cast<QComboBox*>(m_control)) {
    const auto found = std::find_if(m_field.options.begin(), m_field.options.end(),
                                    [&](const Option& o) { return o.value == value; });
    if (found == m_field.options.end()) {  // a value in words of its own is shown, not lost
      m_field.options.push_back({value, textOf(value)});
      box->addItem(textOf(value));
      box->setCurrentIndex(box->count() - 1);
    } else {
      box->setCurrentIndex(static_cast<int>(found - m_field.options.begin()));
    }
  } else if (auto* check = qobject_cast<QCheckBox*>(m_control)) {
    check->setChecked(m_field.kind == FieldKind::InList
                          ? value.is_array() &&
                                std::find(value.begin(), value.end(), json(m_field.item)) != value.end()
                          : value == json(true));
  }
}

void FieldEditor::showProblem(const QString& words, bool isError) {
  m_problem->setVisible(!words.isEmpty());
  m_problem->setText(words);
  const QColor warning = isDark() ? QColor(0xFF, 0xC1, 0x07) : QColor(0x8A, 0x5A, 0x00);
  m_problem->setStyleSheet(QStringLiteral("color: %1;").arg((isError ? problemColour() : warning).name()));
}

json FieldEditor::typed() const {
  if (const auto* line = qobject_cast<const QLineEdit*>(m_control)) {
    const QString words = line->text().trimmed();
    if (words == textOf(m_shown).trimmed()) return m_shown;
    if (m_field.kind != FieldKind::Number) return words.isEmpty() ? json() : json(words.toStdString());
    bool isNumber = false;
    const int number = words.normalized(QString::NormalizationForm_KC).toInt(&isNumber);
    return words.isEmpty() ? json() : isNumber ? json(number) : json(words.toStdString());
  }
  if (const auto* edit = qobject_cast<const QPlainTextEdit*>(m_control)) {
    const QString words = edit->toPlainText();
    return words == textOf(m_shown) ? m_shown : words.isEmpty() ? json() : json(words.toStdString());
  }
  if (const auto* box = qobject_cast<const QComboBox*>(m_control))
    return m_field.options.at(static_cast<std::size_t>(std::max(0, box->currentIndex()))).value;
  const bool isChecked = qobject_cast<const QCheckBox*>(m_control)->isChecked();
  if (m_field.kind == FieldKind::Check) return isChecked ? json(true) : json();
  json list = m_shown.is_array() ? m_shown : json::array();
  const auto found = std::find(list.begin(), list.end(), json(m_field.item));
  if (isChecked && found == list.end()) list.push_back(m_field.item);
  if (!isChecked && found != list.end()) list.erase(found);
  return list.empty() ? json() : list;
}

void FieldEditor::commit() {
  if (m_field.isLocked) return;
  const json value = typed();
  if (value == m_shown && !m_problem->isVisibleTo(this)) return;
  m_said = value;
  emit written(m_field.path, value);
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_control) return QWidget::eventFilter(watched, event);
  if (event->type() == QEvent::FocusOut && m_field.kind == FieldKind::LongText) commit();
  // A wheel that scrolls the page must not change the choice under it.
  if (event->type() == QEvent::Wheel && m_field.kind == FieldKind::Choice && !m_control->hasFocus()) {
    event->ignore();
    return true;
  }
  // With nothing typed, Ctrl+Z is the application's.
  if (event->type() == QEvent::ShortcutOverride && isUndoOrRedo(*static_cast<QKeyEvent*>(event)) &&
      typed() == m_shown) {
    event->ignore();
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace michi::ui
