#include "ui/shell/task_panel.h"

#include <QtWidgets>

#include "ui/base/look.h"
#include "ui/base/paragraph.h"
#include "ui/base/preferences.h"
#include "ui/base/tab_order.h"
#include "ui/base/words.h"

namespace michi::ui {
namespace {

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
      m_first(new Paragraph),
      m_rest(new Paragraph),
      m_warnings(new Paragraph),
      m_when(new Paragraph) {
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setMinimumWidth(300);
  auto* inner = new QWidget;
  m_column = new QVBoxLayout(inner);
  m_column->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
  m_column->setSpacing(kGrid);

  auto* asked = new Paragraph(question);
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
  m_resultHeading = heading(words("Result"));
  m_column->addWidget(m_resultHeading);
  for (Paragraph* label : {m_first, m_rest, m_warnings, m_when}) m_column->addWidget(label);
  m_details = new QVBoxLayout;
  m_column->addLayout(m_details);
  m_column->addStretch(1);
  setWidget(inner);
  // Below what scrolls: the next step is always in sight.
  m_foot = new QWidget(this);
  m_foot->hide();
  m_foot->installEventFilter(this);
  m_next = new QVBoxLayout(m_foot);
  m_next->setContentsMargins(2 * kGrid, 0, 2 * kGrid, kGrid);
  auto* line = new QFrame;
  line->setFrameShape(QFrame::HLine);
  line->setForegroundRole(QPalette::Mid);
  m_next->addWidget(line);
  m_next->addWidget(heading(words("Next step")));
  // Conditions come and go: the order is made anew once everything has its place.
  m_tabOrder.setSingleShot(true);
  m_tabOrder.setInterval(0);
  connect(&m_tabOrder, &QTimer::timeout, this, [this] { tabDownwards(*this); });
  inner->installEventFilter(this);
}

bool TaskPanel::eventFilter(QObject* watched, QEvent* event) {
  const bool isMoved = event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show;
  if (isMoved && (watched == widget() || watched == m_foot)) m_tabOrder.start();
  if (isMoved && watched == m_foot) placeFoot();
  return QScrollArea::eventFilter(watched, event);
}

void TaskPanel::resizeEvent(QResizeEvent* event) {
  QScrollArea::resizeEvent(event);
  placeFoot();
}

void TaskPanel::placeFoot() {
  const int height = m_foot->isHidden() ? 0 : m_foot->sizeHint().height();
  setViewportMargins(0, 0, 0, height);
  m_foot->setGeometry(0, this->height() - height, width(), height);
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
  button->setObjectName(QStringLiteral("next"));
  m_next->addWidget(button);
  m_foot->show();
  return *button;
}

void TaskPanel::setBusy(bool isBusy) {
  m_isBusy = isBusy;
  m_button->setText(isBusy ? words("Stop") : m_verb);
}

void TaskPanel::showResult(const Said& said) {
  m_first->say(said.sentences.empty() ? QString() : q(said.sentences.front()));
  m_rest->say(lines(said.sentences, 1));
  QString warnings;
  if (said.isStale) warnings += QStringLiteral("⚠ ") + words("The data has changed since: compute it again.");
  for (const std::string& warning : said.warnings)
    warnings += (warnings.isEmpty() ? QStringLiteral("⚠ ") : QStringLiteral("\n⚠ ")) + q(warning);
  m_warnings->say(warnings);
  m_when->say(said.when.empty() ? QString() : words("Computed %1", timeWords(said.when)));
  m_first->setVisible(!m_first->said().isEmpty());
  m_rest->setVisible(!m_rest->said().isEmpty());
  m_warnings->setVisible(!warnings.isEmpty());
  m_when->setVisible(!said.when.empty());
}

void TaskPanel::revealResult() {
  QTimer::singleShot(0, this, [this] { verticalScrollBar()->setValue(m_resultHeading->y() - kGrid); });
}

void TaskPanel::showNothing(const QString& words) {
  showResult({});
  m_rest->say(words);
  m_rest->show();
}

QString TaskPanel::resultText() const {
  return QStringList{m_first->said(), m_rest->said(), m_warnings->said()}.join(u'\n').trimmed();
}

}  // namespace michi::ui
