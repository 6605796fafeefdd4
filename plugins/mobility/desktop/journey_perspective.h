#pragma once
// 通院・買い物に行って帰れるか: who gets to the doctor or a shop and back, by bus and on foot.

#include "plugins/mobility/desktop/bus_question.h"
#include "plugins/mobility/desktop/journey_on_map.h"
#include "ui/charts/chart_page.h"

class QSpinBox;
class QTimeEdit;

namespace michi::mobility {

class JourneyPerspective : public BusQuestion {
  Q_OBJECT

 public:
  explicit JourneyPerspective(ui::Shell& shell);

  QString id() const override { return QStringLiteral("journeys"); }
  QString title() const override;
  std::vector<ui::Page> pages() override;

  /// nullptr: nothing is computed.
  const JourneyView* view() const { return m_view.get(); }
  const JourneyOnMap& onMap() const { return *m_onMap; }

 protected:
  void compute() override;
  bool explain(const std::string& kind, const std::string& key) override;
  void showOnMap(bool isVisible) override { m_onMap->setVisible(isVisible); }
  void clear() override;
  std::string worst() const override { return m_view ? m_view->worst : std::string(); }
  ui::TablePage& peoplePage() const override { return *m_people; }
  void dataChanged(const std::vector<store::TransitFeedInfo>& feeds) override;

 private:
  void makeConditions();
  void makePages();
  void fillKinds();
  void takeUsualTimes();
  JourneyRequest request() const;
  void show(std::shared_ptr<const JourneyView> view);
  void pick(const std::string& key);

  JourneyOnMap* m_onMap;
  QComboBox* m_to;
  QTimeEdit* m_leaveAfter;
  QTimeEdit* m_arriveBy;
  QSpinBox* m_stay;
  QTimeEdit* m_homeBy;
  QSpinBox* m_walk;
  QCheckBox* m_everyDay;
  Legend* m_legend;
  ui::TablePage* m_districts = nullptr;
  ui::ChartPage* m_worst = nullptr;
  ui::ChartPage* m_days = nullptr;
  ui::TablePage* m_people = nullptr;
  ui::ChartPage* m_effort = nullptr;
  std::shared_ptr<const JourneyView> m_view;
};

}  // namespace michi::mobility
