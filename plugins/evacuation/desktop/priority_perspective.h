#pragma once
// The perspective's working part; perspective.h is what others see.

#include "plugins/evacuation/desktop/priority_view.h"
#include "plugins/evacuation/desktop/way_finder.h"
#include "plugins/evacuation/desktop/way_overlay.h"
#include "plugins/evacuation/desktop/why_box.h"
#include "ui/canvas/point_overlay.h"
#include "ui/charts/chart_page.h"
#include "ui/shell/perspective.h"
#include "ui/shell/shell.h"
#include "ui/tables/table_page.h"

class QCheckBox;
class QComboBox;
class QPushButton;

namespace michi::evacuation {

class PriorityPerspective : public ui::Perspective {
  Q_OBJECT

 public:
  explicit PriorityPerspective(ui::Shell& shell);
  ~PriorityPerspective() override;

  QString id() const override { return QStringLiteral("evacuation"); }
  QString title() const override;
  QIcon icon() const override;
  QWidget* panel() override { return m_panel; }
  std::vector<ui::Page> pages() override;
  std::vector<std::string> theme() const override;
  double pageShare() const override { return 0.4; }
  void enter() override;
  void leave() override;

  const PriorityView& view() const { return m_view; }
  const WhyBox& why() const { return *m_why; }
  const WayOverlay& way() const { return *m_way; }
  const ui::PointOverlay& points() const { return *m_overlay; }
  ui::TablePage& ranking() { return *m_ranking; }
  ui::TablePage& districts() { return *m_districts; }
  ui::ChartPage& chart() { return *m_chart; }

 private:
  void makeConditions();
  void makeHazards();
  void makeOverlays();
  void makeNextSteps();
  void listen();
  std::string chosenHazards() const;
  void compute();
  void readLatest();
  void show(PriorityView view);
  void showNothing();
  void forget();
  const Why* rowOf(const std::string& key) const;
  void showPicked();
  void showWay(const ui::Leg& leg);
  void goTo(const std::string& key);
  void pickFirst();

  ui::Shell& m_shell;
  ui::TaskPanel* m_panel;
  ui::TablePage* m_ranking;
  ui::TablePage* m_districts;
  ui::ChartPage* m_chart;
  ui::PointOverlay* m_overlay;
  WayOverlay* m_way;
  WayFinder* m_finder;
  WhyBox* m_why;
  QPushButton* m_ten = nullptr;
  QPushButton* m_import = nullptr;  // where something must be imported first
  std::vector<QCheckBox*> m_hazards;
  QComboBox* m_profile;
  QComboBox* m_rules;
  PriorityView m_view;
  std::uint64_t m_job = 0;
};

}  // namespace michi::evacuation
