#pragma once
// Why one household or point has its place in the ranking: the sentence, the parts of the score as bars, the
// way.

#include <QWidget>

#include "plugins/evacuation/desktop/priority_view.h"

class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace michi::evacuation {

class WhyBox : public QWidget {
  Q_OBJECT

 public:
  explicit WhyBox(QWidget* parent = nullptr);
  void show(const Why& why);
  /// Forgets what it showed.
  void clear();

 signals:
  /// The form of the household that is shown.
  void openWanted();

 private:
  QProgressBar* addBar(const QString& title);

  QLabel* m_title;
  QLabel* m_reason;
  QLabel* m_way;
  QFormLayout* m_bars;
  QProgressBar* m_hazard;
  QProgressBar* m_need;
  QProgressBar* m_wayBar;
  QPushButton* m_open;
};

}  // namespace michi::evacuation
