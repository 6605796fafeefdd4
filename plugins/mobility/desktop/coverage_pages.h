#pragma once
// The tables and charts under the map, for the kind of place that is shown.

#include "plugins/mobility/desktop/coverage_view.h"
#include "ui/charts/chart_page.h"
#include "ui/shell/perspective.h"
#include "ui/tables/table_page.h"

namespace michi::mobility {

class CoveragePages {
 public:
  /// The window that takes pages() owns the widgets.
  explicit CoveragePages(ui::Shell& shell);
  std::vector<ui::Page> pages() const;
  void show(const KindView& kind);
  void clear();

  ui::TablePage& districts() const { return *m_districts; }
  ui::TablePage& points() const { return *m_points; }

 private:
  ui::TablePage* m_districts;
  ui::ChartPage* m_worst;
  ui::TablePage* m_points;
  ui::ChartPage* m_distances;
  ui::ChartPage* m_limits;
  ui::TablePage* m_groups;
  ui::TablePage* m_access;
};

}  // namespace michi::mobility
