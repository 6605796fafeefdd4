#pragma once
// どこに支援を置くか: sites for support, the areas without anything near, and a week for the vehicles.

#include <QPointer>

#include "plugins/mobility/desktop/site_view.h"
#include "ui/canvas/area_overlay.h"
#include "ui/canvas/point_overlay.h"
#include "ui/shell/perspective.h"
#include "ui/shell/shell.h"
#include "ui/shell/task_panel.h"
#include "ui/tables/table_page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace michi::mobility {

class SitePerspective : public ui::Perspective {
  Q_OBJECT

 public:
  explicit SitePerspective(ui::Shell& shell);
  ~SitePerspective() override;

  QString id() const override { return QStringLiteral("sites"); }
  QString title() const override;
  QIcon icon() const override;
  QWidget* panel() override { return m_panel; }
  std::vector<ui::Page> pages() override;
  std::vector<std::string> theme() const override;
  void enter() override;
  void leave() override;

  /// What would be computed now.
  SiteRequest request() const;
  const SiteView& view() const { return m_view; }
  const Wishes& wishes() const { return m_wishes; }
  const ui::PointOverlay& onMap() const { return *m_signs; }
  const ui::AreaOverlay& areas() const { return *m_areas; }

 private:
  enum class Wish { Always, Never, None };

  void makeConditions();
  void makeMoreConditions();
  void makeWishes();
  void makeNextSteps();
  void listen();
  QSpinBox* spin(const char* name, int least, int most, int value, const QString& none);
  void fillCandidates();
  void fillExisting();
  void showWhatGoesTogether();
  QString missing() const;
  void askToCompute();
  void compute();
  void show(SiteView view);
  void showWishes();
  void wish(Wish what);
  void goTo(const std::string& key);
  void goToLargestArea();
  void forget();

  ui::Shell& m_shell;
  ui::TaskPanel* m_panel;
  ui::TablePage *m_sites, *m_week, *m_gaps, *m_candidates;  // the window that takes pages() owns them
  ui::AreaOverlay* m_areas;
  ui::PointOverlay* m_signs;
  QComboBox *m_model, *m_within, *m_from, *m_existing, *m_profile, *m_whom, *m_weigh, *m_seconds;
  QSpinBox *m_count = nullptr, *m_capacity = nullptr, *m_atLeast = nullptr, *m_atMost = nullptr;
  QSpinBox *m_vehicles = nullptr, *m_stops = nullptr, *m_visits = nullptr;
  QCheckBox* m_fair;
  QLabel* m_wishWords;
  QPushButton* m_forgetWishes;
  QPushButton* m_toData = nullptr;
  QPushButton* m_toArea = nullptr;
  SiteView m_view;
  Wishes m_wishes;
  std::uint64_t m_job = 0;
};

}  // namespace michi::mobility
