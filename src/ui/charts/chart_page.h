#pragma once
// A page under the map with horizontal bars, linked both ways with the map by the Selection. Each bar's
// number stands in words beside it; parts differ by hatch, too.

#include <QWidget>
#include <optional>

#include "ui/charts/bars.h"

class QBarCategoryAxis;
class QChart;
class QChartView;
class QHorizontalStackedBarSeries;
class QLabel;
class QScrollArea;
class QStackedWidget;

namespace michi::ui {

class Shell;

class ChartPage : public QWidget {
  Q_OBJECT

 public:
  /// `shell` outlives the page. `emptyWords` say what will stand here and how to get it.
  ChartPage(Shell& shell, const QString& emptyWords, QWidget* parent = nullptr);

  /// Without bars: the empty words.
  void setBars(Bars bars);
  void clear() { setBars({}); }
  const Bars& bars() const { return m_bars; }
  /// As a click on the bar does.
  void choose(std::size_t bar);

 signals:
  void chosen(const QString& label);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void draw();
  void addSeries();
  void addAxes();
  void showSelection();
  bool isChosen(const Bar& bar) const;
  void markName(std::size_t bar, bool isChosen);
  void hover(bool isOver, int category, int part);

  Shell& m_shell;
  Bars m_bars;
  QStackedWidget* m_stack;
  QLabel* m_title;
  QScrollArea* m_area;
  QChartView* m_view;
  QHorizontalStackedBarSeries* m_series = nullptr;  // of the chart
  QBarCategoryAxis* m_names = nullptr;              // of the chart
};

}  // namespace michi::ui
