#pragma once
// Seven boxes to tick: days of the week.

#include <QWidget>
#include <array>

#include "plugins/mobility/weekdays.h"

class QCheckBox;

namespace michi::mobility {

class DaysEdit : public QWidget {
  Q_OBJECT

 public:
  explicit DaysEdit(Weekdays days, QWidget* parent = nullptr);
  Weekdays days() const;

 private:
  std::array<QCheckBox*, kDaysOfWeek> m_boxes{};
};

}  // namespace michi::mobility
