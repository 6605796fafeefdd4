#pragma once
// The perspective's working part; perspective.h is what others see.

#include "plugins/evacuation/desktop/priority_view.h"
#include "plugins/evacuation/desktop/why_box.h"
#include "ui/canvas/point_overlay.h"
#include "ui/shell/perspective.h"
#include "ui/shell/shell.h"
#include "ui/tables/table_page.h"

class QCheckBox;
class QComboBox;

namespace michi::evacuation {

/// From the chosen household to its emergency place.
class WayOverlay : public ui::Overlay {
  Q_OBJECT

 public:
  using Overlay::Overlay;
  void show(geo::Point from, std::optional<geo::Point> to);
  void clear();
  void paint(QPainter& painter, const ui::MapView& view) override;

 private:
  std::optional<geo::Point> m_from, m_to;
};

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
  void enter() override;
  void leave() override;

  const PriorityView& view() const { return m_view; }
  const WhyBox& why() const { return *m_why; }

 private:
  void makeConditions();
  void makeNextSteps();
  std::string chosenHazards() const;
  void compute();
  void readLatest();
  void show(PriorityView view);
  void forget();
  const Why* rowOf(const std::string& key) const;
  void showPicked();
  void goTo(const std::string& key);
  void pickFirst();

  ui::Shell& m_shell;
  ui::TaskPanel* m_panel;
  ui::TablePage* m_ranking;
  ui::TablePage* m_districts;
  ui::PointOverlay* m_overlay;
  WayOverlay* m_way;
  WhyBox* m_why;
  std::vector<QCheckBox*> m_hazards;
  QComboBox* m_profile;
  QComboBox* m_rules;
  PriorityView m_view;
  std::uint64_t m_job = 0;
};

}  // namespace michi::evacuation
