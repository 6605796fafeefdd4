#pragma once
// バスの空白はどこか: who has no bus within reach, or one that hardly runs.

#include "plugins/mobility/desktop/bus_question.h"
#include "plugins/mobility/desktop/gap_on_map.h"
#include "ui/charts/chart_page.h"

class QComboBox;
class QSpinBox;

namespace michi::mobility {

class GapPerspective : public BusQuestion {
  Q_OBJECT

 public:
  explicit GapPerspective(ui::Shell& shell);

  QString id() const override { return QStringLiteral("gaps"); }
  QString title() const override;
  std::vector<ui::Page> pages() override;

  /// nullptr: nothing is computed.
  const GapView* view() const { return m_view.get(); }
  const GapOnMap& onMap() const { return *m_onMap; }

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
  void makeDetails();
  void makePages();
  GapRequest request() const;
  void show(std::shared_ptr<const GapView> view);
  void pick(const std::string& kind, const std::string& key);

  GapOnMap* m_onMap;
  QComboBox* m_within;
  QSpinBox* m_minTrips;
  QComboBox* m_before;
  QCheckBox* m_showStops;
  Legend* m_stopLegend;
  Legend* m_legend;
  ui::TablePage* m_districts = nullptr;
  ui::ChartPage* m_worst = nullptr;
  ui::ChartPage* m_days = nullptr;
  ui::TablePage* m_people = nullptr;
  ui::TablePage* m_stops = nullptr;
  ui::TablePage* m_stopChanges = nullptr;
  ui::TablePage* m_personChanges = nullptr;
  std::shared_ptr<const GapView> m_view;
};

}  // namespace michi::mobility
