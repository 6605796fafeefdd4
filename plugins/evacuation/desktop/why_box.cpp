#include "plugins/evacuation/desktop/why_box.h"

#include <QtWidgets>
#include <cmath>

#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::evacuation {
namespace {

using ui::q;
using ui::words;

QLabel* wrapped() {
  auto* label = new QLabel;
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  return label;
}

void setBar(QProgressBar& bar, double points) {
  bar.setValue(static_cast<int>(std::lround(points)));
  bar.setFormat(words("score %1", QString::number(points, 'f', 1).toStdString()));
}

/// As many minutes as the sentence says.
QString wayWords(const Why& why) {
  if (why.shelter.empty()) return words("No emergency place can be reached on foot.");
  return words("To %1: %2 m along the roads, %3 minutes on foot", why.shelter,
               withSeparators(std::llround(why.distance)), std::llround(std::ceil(why.minutes)));
}

}  // namespace

WhyBox::WhyBox(QWidget* parent)
    : QWidget(parent), m_title(wrapped()), m_reason(wrapped()), m_way(wrapped()), m_bars(new QFormLayout) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, ui::kGrid, 0, 0);
  QFont bold = m_title->font();
  bold.setBold(true);
  m_title->setFont(bold);
  column->addWidget(m_title);
  column->addWidget(m_reason);
  column->addLayout(m_bars);
  m_hazard = addBar(words("Hazard"));
  m_need = addBar(words("Need"));
  m_wayBar = addBar(words("Way there"));
  column->addWidget(m_way);
  m_open = new QPushButton(ui::icon("document-edit"), words("Open this household"));
  m_open->setMinimumHeight(ui::kControlHeight);
  connect(m_open, &QPushButton::clicked, this, &WhyBox::openWanted);
  column->addWidget(m_open);
  hide();
}

QProgressBar* WhyBox::addBar(const QString& title) {
  auto* bar = new QProgressBar;
  bar->setRange(0, 50);  // the largest part of the standard rules
  bar->setAccessibleName(title);
  m_bars->addRow(title, bar);
  return bar;
}

void WhyBox::show(const Why& why) {
  m_title->setText(words("%1: class %2", why.title, why.priorityClass));
  m_reason->setText(q(why.reason));
  setBar(*m_hazard, why.hazard);
  setBar(*m_need, why.need);
  setBar(*m_wayBar, why.way);
  m_way->setText(wayWords(why));
  m_open->setVisible(why.isOpenable);
  QWidget::show();
}

void WhyBox::clear() {
  for (QLabel* label : {m_title, m_reason, m_way}) label->clear();
  hide();
}

}  // namespace michi::evacuation
