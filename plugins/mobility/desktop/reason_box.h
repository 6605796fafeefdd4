#pragma once
// Why people cannot walk there, under the result: a headline, its reasons, and for a district its people.

#include <QWidget>

#include "plugins/mobility/desktop/coverage_reasons.h"

class QLabel;
class QPushButton;

namespace michi::mobility {

class ReasonBox : public QWidget {
  Q_OBJECT

 public:
  explicit ReasonBox(QWidget* parent = nullptr);
  /// With a button that asks for the people where they are several.
  void show(const Reasons& reasons, bool areSeveral);
  void clear();
  QString text() const;

 signals:
  void peopleWanted();

 private:
  QLabel* m_title;
  QLabel* m_lines;
  QPushButton* m_people;
};

}  // namespace michi::mobility
