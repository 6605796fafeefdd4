#pragma once
// もしも: the question's panel over the desk of scenarios.

#include "plugins/mobility/desktop/scenario_desk.h"
#include "plugins/mobility/desktop/scenario_on_map.h"
#include "ui/charts/chart_page.h"
#include "ui/shell/perspective.h"
#include "ui/shell/shell.h"
#include "ui/shell/task_panel.h"
#include "ui/tables/table_page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace michi::mobility {

class ScenarioPerspective : public ui::Perspective {
  Q_OBJECT

 public:
  explicit ScenarioPerspective(ui::Shell& shell);
  ~ScenarioPerspective() override;

  QString id() const override { return QStringLiteral("scenario"); }
  QString title() const override;
  QIcon icon() const override;
  QWidget* panel() override { return m_panel; }
  std::vector<ui::Page> pages() override;
  std::vector<std::string> theme() const override { return {}; }
  void enter() override;
  void leave() override;

  ScenarioDesk& desk() { return m_desk; }
  ScenarioTool& tool() { return m_tool; }
  const SwipeOverlay& swipe() const { return m_swipe; }
  QString liveWords() const;

 private:
  void makeConditions();
  void makeChangeButtons();
  void makeDetails();
  void listen();
  void fillKinds();
  StudyRequest request() const;
  void askForName();
  void put(const Change& what);
  void askForPlace(bool isMobile);
  void askForRoute();
  void addOrBegin(Change change);
  void moved(const std::string& key, const std::string& feed, geo::Point at);
  void showList();
  void showResult();
  void showSentences();
  void showOnMap();
  void makeLive();
  void follow();
  void takeTool();

  ui::Shell& m_shell;
  ScenarioDesk m_desk;
  ui::TaskPanel* m_panel;
  SwipeOverlay m_swipe;
  ScenarioTool m_tool;
  QComboBox* m_scenario;
  QListWidget* m_changes;
  QPushButton* m_add = nullptr;
  QPushButton* m_takeAway = nullptr;
  QPushButton* m_remove = nullptr;
  QComboBox* m_kind;
  QComboBox* m_within;
  QComboBox* m_profile;
  QLabel* m_live;
  ui::TablePage* m_comparison;
  ui::TablePage* m_districts;
  ui::TablePage* m_people;
  ui::ChartPage* m_bars;
  Change m_putting;            // where the next click puts it
  std::uint64_t m_making = 0;  // job: what follows the hand
  bool m_isEntered = false;
};

}  // namespace michi::mobility
