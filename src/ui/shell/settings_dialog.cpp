#include "ui/shell/settings_dialog.h"

#include <QtWidgets>

#include "ui/base/words.h"

namespace michi::ui {

SettingsDialog::SettingsDialog(QWidget* parent)
    : QDialog(parent),
      m_scheme(new QComboBox),
      m_text(new QSlider(Qt::Horizontal)),
      m_dates(new QComboBox),
      m_lock(new QSpinBox),
      m_workers(new QSpinBox) {
  setWindowTitle(words("Settings"));
  setMinimumWidth(60 * kGrid);
  auto* column = new QVBoxLayout(this);
  column->setSpacing(2 * kGrid);
  auto* form = new QFormLayout;
  form->setVerticalSpacing(2 * kGrid);
  makeLook(*form);
  makeWork(*form);
  column->addLayout(form);
  auto* hint = new QLabel(words("What you change here holds at once."));
  hint->setForegroundRole(QPalette::PlaceholderText);
  column->addWidget(hint);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  buttons->button(QDialogButtonBox::Close)->setText(words("Close"));
  auto* usual = buttons->addButton(words("Back to the usual settings"), QDialogButtonBox::ResetRole);
  usual->setAutoDefault(false);
  connect(usual, &QPushButton::clicked, this, &SettingsDialog::backToUsual);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  column->addWidget(buttons);
  fill(preferences().get());
  connect(m_scheme, &QComboBox::activated, this, &SettingsDialog::take);
  connect(m_dates, &QComboBox::activated, this, &SettingsDialog::take);
  connect(m_text, &QSlider::valueChanged, this, &SettingsDialog::take);
  connect(m_lock, &QSpinBox::valueChanged, this, &SettingsDialog::take);
  connect(m_workers, &QSpinBox::valueChanged, this, &SettingsDialog::take);
}

void SettingsDialog::makeLook(QFormLayout& form) {
  m_scheme->addItems({words("As the system"), words("Light"), words("Dark")});
  form.addRow(words("Colours of the windows"), m_scheme);
  m_text->setRange(100, 150);
  m_text->setSingleStep(5);
  m_text->setPageStep(10);
  m_text->setTickInterval(10);
  m_text->setTickPosition(QSlider::TicksBelow);
  auto* percent = new QLabel;
  percent->setMinimumWidth(6 * kGrid);
  connect(m_text, &QSlider::valueChanged, percent,
          [percent](int value) { percent->setText(QStringLiteral("%1%").arg(value)); });
  auto* row = new QHBoxLayout;
  row->addWidget(m_text, 1);
  row->addWidget(percent);
  form.addRow(words("Size of the text"), row);
  m_text->setAccessibleName(words("Size of the text"));
  m_dates->addItems({words("Japanese era (Reiwa 8)"), words("Western years (2026)")});
  form.addRow(words("Dates"), m_dates);
}

void SettingsDialog::makeWork(QFormLayout& form) {
  m_lock->setRange(1, 60);
  m_lock->setSuffix(words(" min"));
  m_lock->setToolTip(words("When nobody touches mouse and keyboard for so long, the households are locked"));
  form.addRow(words("Lock households after"), m_lock);
  m_workers->setRange(0, 16);
  m_workers->setSpecialValueText(words("as many as the machine has cores"));
  m_workers->setToolTip(words("More print faster and take more memory"));
  form.addRow(words("Sheets printed side by side"), m_workers);
}

void SettingsDialog::fill(const Preferences& one) {
  m_scheme->setCurrentIndex(static_cast<int>(one.scheme));
  m_text->setValue(one.textPercent);
  emit m_text->valueChanged(one.textPercent);
  m_dates->setCurrentIndex(one.isJapaneseEra ? 0 : 1);
  m_lock->setValue(one.lockMinutes);
  m_workers->setValue(one.printWorkers);
}

void SettingsDialog::take() {
  Preferences one = preferences().get();
  one.scheme = static_cast<Scheme>(m_scheme->currentIndex());
  one.textPercent = m_text->value();
  one.isJapaneseEra = m_dates->currentIndex() == 0;
  one.lockMinutes = m_lock->value();
  one.printWorkers = m_workers->value();
  preferences().set(one);
}

void SettingsDialog::backToUsual() {
  preferences().set({});
  fill({});
}

}  // namespace michi::ui
