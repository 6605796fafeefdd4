#pragma once
// The perspective's working part; perspective.h is what others see.

#include <memory>

#include "plugins/mobility/analysis.h"
#include "plugins/mobility/desktop/coverage_on_map.h"
#include "plugins/mobility/desktop/coverage_pages.h"
#include "plugins/mobility/desktop/coverage_view.h"
#include "plugins/mobility/desktop/legend.h"
#include "plugins/mobility/desktop/reach_layer.h"
#include "plugins/mobility/desktop/reason_box.h"
#include "ui/shell/perspective.h"
#include "ui/shell/shell.h"

class QCheckBox;
class QComboBox;
class QPushButton;

namespace michi::mobility {

class CoveragePerspective : public ui::Perspective {
  Q_OBJECT

 public:
  explicit CoveragePerspective(ui::Shell& shell);
  ~CoveragePerspective() override;

  QString id() const override { return QStringLiteral("coverage"); }
  QString title() const override;
  QIcon icon() const override;
  QWidget* panel() override { return m_panel; }
  std::vector<ui::Page> pages() override;
  std::vector<std::string> theme() const override;
  double pageShare() const override { return 0.36; }  // charts want some height
  void enter() override;
  void leave() override;

  const CoverageView& view() const { return m_view; }
  /// The kind of place that map, tables and charts show; nullptr: nothing is computed.
  const KindView* shown() const;
  const CoverageOnMap& onMap() const { return *m_onMap; }
  ReachLayer& reach() { return *m_reach; }
  QString reasons() const { return m_reasons->text(); }

 private:
  void listen();
  void makeConditions();
  void makeDetails();
  void makeReach();
  void askForReachFile();
  void makeNextSteps();
  void fillKinds();
  std::string chosenKinds() const;
  void compute();
  void readLatest();
  void askToCompute();
  QString missing() const;
  CoverageRequest request() const;
  void take(CoverageView view);
  void show(CoverageView view);
  void showKind();
  void nameWorst(const KindView& kind);
  std::string nameOf(const std::string& district) const;
  std::string who(const std::string& key) const;
  void showReasons();
  void reveal(QWidget* widget);
  void listPeople();
  void forget();
  void pick(const std::string& key);

  ui::Shell& m_shell;
  ui::TaskPanel* m_panel;
  CoveragePages m_pages;
  ReachLayer* m_reach;  // under the signs
  CoverageOnMap* m_onMap;
  Legend* m_legend;
  ReasonBox* m_reasons;
  std::vector<QCheckBox*> m_kinds;
  QComboBox* m_within;
  QComboBox* m_profile;
  QCheckBox* m_winter;
  QComboBox* m_whom;
  QComboBox* m_shown;  // kind of place
  QCheckBox* m_colourRoads;
  QCheckBox* m_showReach;
  QPushButton* m_saveReach;
  QPushButton* m_toWorst = nullptr;
  QPushButton* m_toData = nullptr;
  CoverageView m_view;
  std::uint64_t m_job = 0;
  bool m_isEntered = false;
};

}  // namespace michi::mobility
