#include "plugins/mobility/desktop/people_on_map.h"

namespace michi::mobility {

PeopleOnMap::PeopleOnMap(ui::Shell& shell, QObject* parent, ui::PointTips::Tell tell)
    : QObject(parent),
      m_shell(shell),
      m_districts(new ui::AreaOverlay(this)),
      m_points(new ui::PointOverlay(this)) {
  for (ui::Overlay* overlay : std::initializer_list<ui::Overlay*>{m_districts, m_points}) {
    overlay->setVisible(false);
    m_shell.canvas().add(overlay);
  }
  new ui::PointTips(m_shell, *m_points, this, std::move(tell));
  connect(&m_shell.canvas(), &ui::MapCanvas::viewChanged, this, &PeopleOnMap::showFitting);
}

void PeopleOnMap::showPeople(std::vector<ui::PointClass> classes, std::vector<geo::Point> positions,
                             std::vector<std::uint8_t> classOf) {
  m_points->setPoints(std::move(classes), std::move(positions), std::move(classOf));
}

void PeopleOnMap::showDistricts(const std::map<std::string, Lack>& districts, const ShadeWords& say) {
  shadeDistricts(*m_districts, *m_shell.session().city(), districts, say);
  showFitting();
}

void PeopleOnMap::clear() {
  m_points->clear();
  m_districts->clear();
}

void PeopleOnMap::setVisible(bool isVisible) {
  m_isVisible = isVisible;
  showFitting();
}

bool PeopleOnMap::isOverview() const {
  constexpr double kOverviewScale = 70000;  // 1:n; from farther single points hide each other
  return m_districts->size() > 0 && m_shell.canvas().scale() > kOverviewScale;
}

void PeopleOnMap::showFitting() {
  const bool isOverview = this->isOverview();
  m_districts->setVisible(m_isVisible && isOverview);
  m_points->setVisible(m_isVisible && !isOverview);
  if (std::exchange(m_wasOverview, isOverview) != isOverview) emit overviewChanged();
}

}  // namespace michi::mobility
