#pragma once
// What the signs of the result on the map mean, under the result.

#include <QWidget>

class QStackedWidget;

namespace michi::mobility {

class Legend : public QWidget {
  Q_OBJECT

 public:
  explicit Legend(QWidget* parent = nullptr);
  /// Of the districts of the overview, or of the points.
  void showOverview(bool isOverview);

 private:
  QStackedWidget* m_stack;
};

}  // namespace michi::mobility
