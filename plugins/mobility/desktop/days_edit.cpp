#include "plugins/mobility/desktop/days_edit.h"

#include <QtWidgets>

#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::mobility {

DaysEdit::DaysEdit(Weekdays days, QWidget* parent) : QWidget(parent) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(ui::kGrid);
  for (unsigned day = 0; day < kDaysOfWeek; ++day) {
    auto* box = new QCheckBox(ui::q(weekdayWords(dayBit(day))));
    box->setObjectName(QStringLiteral("day%1").arg(day));
    box->setChecked(hasDay(days, day));
    box->setMinimumHeight(ui::kControlHeight);
    row->addWidget(box);
    m_boxes[day] = box;
  }
  row->addStretch();
}

Weekdays DaysEdit::days() const {
  Weekdays days = 0;
  for (unsigned day = 0; day < kDaysOfWeek; ++day)
    if (m_boxes[day]->isChecked()) days |= dayBit(day);
  return days;
}

}  // namespace michi::mobility
