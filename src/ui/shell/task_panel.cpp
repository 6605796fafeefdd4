#include "ui/shell/task_panel.h"

#include <QtWidgets>

#include "ui/base/look.h"
#include "ui/base/preferences.h"
#include "ui/base/words.h"

namespace michi::ui {
namespace {

QLabel* wrapped() {
  auto* label = new QLabel;
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  return label;
}

QString lines(const std::vector<std::string>& sentences, std::size_t from) {
  QString all;
  for (std::size_t i = from; i < sentences.size(); ++i)
    all += (all.isEmpty() ? QString() : QStringLiteral("\n")) + q(sentences[i]).trimmed();
  return all;
}

/// "令和8年11月23日 16:46" of an ISO time.
std::string timeWords(const std::string& iso) {
  constexpr int kTimeAt = 11, kMinutes = 5;
  return (shownDate(iso) + u' ' + q(iso).mid(kTimeAt, kMinutes)).toStdString();
}

}  // namespace

TaskPanel::TaskPanel(const QString& question, const QString& verb, QWidget* parent)
    : QScrollArea(parent),
      m_moreButton(new QToolButton),
      m_moreBox(new QWidget),
      m_button(new QPushButton(verb)),
      m_verb(verb),
      m_first(wrapped()),
      m_rest(wrapped()),
      m_warnings(wrapped()),
      m_when(wrapped()) {
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setMinimumWidth(300);
  auto* inner = new QWidget;
  m_column = new QVBoxLayout(inner);
  m_column->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
  m_column->setSpacing(kGrid);

  QLabel* asked = wrapped();
  asked->setText(question);
  asked->setFont(headingFont());
  m_column->addWidget(asked);

  m_conditions = new QFormLayout;
  m_conditions->setRowWrapPolicy(QFormLayout::WrapLongRows);
  m_conditions->setVerticalSpacing(kGrid);
  m_column->addLayout(m_conditions);
  m_moreButton->setText(words("More conditions"));
  m_moreButton->setCheckable(true);
  m_moreButton->setArrowType(Qt::RightArrow);
  m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_moreButton->setAutoRaise(true);
  m_moreButton->hide();
  m_moreBox->hide();
  connect(m_moreButton, &QToolButton::toggled, this, [this](bool isOpen) {
    m_moreBox->setVisible(isOpen);
    m_moreButton->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
  });
  m_column->addWidget(m_moreButton);
  m_column->addWidget(m_moreBox);

  m_button->setMinimumHeight(4 * kGrid + 4);
  m_button->setDefault(true);
  QFont bold = m_button->font();
  bold.setBold(true);
  m_button->setFont(bold);
  m_button->setVisible(!verb.isEmpty());
  connect(m_button, &QPushButton::clicked, this, [this] { m_isBusy ? emit cancel() : emit compute(); });
  m_column->addWidget(m_button);

  QFont large = font();
  large.setPointSizeF(kBodySize + 2);
  large.setBold(true);
  m_first->setFont(large);
  m_column->addWidget(heading(words("Result")));
  for (QLabel* label : {m_first, m_rest, m_warnings, m_when}) m_column->addWidget(label);
  m_details = new QVBoxLayout;
  m_column->addLayout(m_details);
  m_nextHeading = heading(words("Next step"));
  m_nextHeading->hide();
  m_column->addWidget(m_nextHeading);
  m_next = new QVBoxLayout;
  m_column->addLayout(m_next);
  m_column->addStretch(1);
  setWidget(inner);
}

QLabel* TaskPanel::heading(const QString& words) {
  auto* label = new QLabel(words);
  QFont bold = label->font();
  bold.setBold(true);
  label->setFont(bold);
  label->setStyleSheet(QStringLiteral("color: palette(link); margin-top: 8px;"));
  return label;
}

QFormLayout& TaskPanel::moreConditions() {
  if (m_more == nullptr) {
    m_more = new QFormLayout(m_moreBox);
    m_more->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_more->setContentsMargins(kGrid, 0, 0, 0);
    m_moreButton->show();
  }
  return *m_more;
}

QPushButton& TaskPanel::addNext(const QIcon& icon, const QString& verb) {
  auto* button = new QPushButton(icon, verb);
  button->setMinimumHeight(4 * kGrid);
  m_next->addWidget(button);
  m_nextHeading->show();
  return *button;
}

void TaskPanel::setBusy(bool isBusy) {
  m_isBusy = isBusy;
  m_button->setText(isBusy ? words("Stop") : m_verb);
}

void TaskPanel::showResult(const Said& said) {
  m_first->setText(said.sentences.empty() ? QString() : q(said.sentences.front()));
  m_rest->setText(lines(said.sentences, 1));
  QString warnings;
  if (said.isStale) warnings += QStringLiteral("⚠ ") + words("The data has changed since: compute it again.");
  for (const std::string& warning : said.warnings)
    warnings += (warnings.isEmpty() ? QStringLiteral("⚠ ") : QStringLiteral("\n⚠ ")) + q(warning);
  m_warnings->setText(warnings);
  m_when->setText(said.when.empty() ? QString() : words("Computed %1", timeWords(said.when)));
  m_first->setVisible(!m_first->text().isEmpty());
  m_rest->setVisible(!m_rest->text().isEmpty());
  m_warnings->setVisible(!warnings.isEmpty());
  m_when->setVisible(!said.when.empty());
}

void TaskPanel::showNothing(const QString& words) {
  showResult({});
  m_rest->setText(words);
  m_rest->show();
}

QString TaskPanel::resultText() const {
  return QStringList{m_first->text(), m_rest->text(), m_warnings->text()}.join(u'\n').trimmed();
}

}  // namespace michi::ui
