#pragma once
// The perspective's working part; perspective.h is what others see.

#include <memory>

#include "plugins/mobility/desktop/coverage_view.h"
#include "store/runs.h"
#include "ui/canvas/point_overlay.h"
#include "ui/shell/perspective.h"
#include "ui/shell/shell.h"
#include "ui/tables/table_page.h"

class QCheckBox;
class QComboBox;

namespace michi::mobility {

class CoveragePerspective : public ui::Perspective {
  Q_OBJECT

 public:
  explicit CoveragePerspective(ui::Shell& shell);
  ~CoveragePerspective() override;

  QString id() const override { return QStringLiteral("mobility"); }
  QString title() const override;
  QIcon icon() const override;
  QWidget* panel() override { return m_panel; }
  std::vector<ui::Page> pages() override;
  std::vector<std::string> theme() const override;
  void enter() override;
  void leave() override;

  const CoverageView& view() const { return m_view; }

 private:
  void makeConditions();
  void makeNextSteps();
  void fillKinds();
  std::string chosenKinds() const;
  void compute();
  void readLatest();
  void show(CoverageView view);
  void showPlaces();
  void forget();
  void pick(const std::string& key);

  ui::Shell& m_shell;
  ui::TaskPanel* m_panel;
  ui::TablePage* m_districts;
  ui::TablePage* m_points;
  ui::PointOverlay* m_overlay;
  std::vector<QCheckBox*> m_kinds;
  QComboBox* m_within;
  QComboBox* m_profile;
  QComboBox* m_whom;
  QComboBox* m_shown;  // which kind of facility the map shows
  CoverageView m_view;
  std::uint64_t m_job = 0;
  bool m_isEntered = false;
};

}  // namespace michi::mobility
