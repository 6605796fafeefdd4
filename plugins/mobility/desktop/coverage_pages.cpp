#include "plugins/mobility/desktop/coverage_pages.h"

#include "ui/base/words.h"

namespace michi::mobility {

using ui::words;

CoveragePages::CoveragePages(ui::Shell& shell)
    : m_districts(new ui::TablePage(
          shell, words("Here stand the districts with those who cannot walk there, once it is "
                       "computed."))),
      m_worst(new ui::ChartPage(
          shell,
          words("Here stand the districts with the most who cannot walk there, once it is computed."))),
      m_points(new ui::TablePage(shell,
                                 words("Here stands everybody with the way to the nearest place, once it is "
                                       "computed."))),
      m_distances(new ui::ChartPage(
          shell, words("Here stands how many people have how far to go, once it is computed."))),
      m_limits(new ui::ChartPage(
          shell, words("Here stands how many could walk there under another limit, once it is computed."))),
      m_groups(new ui::TablePage(shell, words("Here stand the residents' councils and former municipalities, "
                                              "once it is computed."))),
      m_access(new ui::TablePage(
          shell, words("Here stands the ministry's count (65 and more, 500 m in a straight line) beside the "
                       "way along the road, once it is computed and ages are known."))) {}

std::vector<ui::Page> CoveragePages::pages() const {
  return {{words("Districts"), m_districts},
          {words("Chart"), m_worst},
          {words("List"), m_points},
          {words("How far"), m_distances},
          {words("Under other limits"), m_limits},
          {words("Councils"), m_groups},
          {words("The ministry's count"), m_access}};
}

void CoveragePages::show(const KindView& kind) {
  m_districts->setTable(kind.districtTable);
  m_groups->setTable(kind.groupTable);
  m_access->setTable(kind.accessTable);
  m_points->setTable(kind.pointTable);
  m_worst->setBars(kind.worstBars);
  m_distances->setBars(kind.distanceBars);
  m_limits->setBars(kind.limitBars);
}

void CoveragePages::clear() {
  for (ui::TablePage* table : {m_districts, m_points, m_groups, m_access}) table->setTable(nullptr);
  for (ui::ChartPage* chart : {m_worst, m_distances, m_limits}) chart->clear();
}

}  // namespace michi::mobility
