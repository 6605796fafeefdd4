#include "plugins/mobility/desktop/gap_on_map.h"

#include "plugins/mobility/desktop/gap_tables.h"
#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::mobility {

using ui::words;

GapOnMap::GapOnMap(ui::Shell& shell, QObject* parent)
    : QObject(parent),
      m_shell(shell),
      m_people(new PeopleOnMap(shell, this,
                               [this](std::size_t index) {
                                 const GapPerson& person = m_view->people[index];
                                 return ui::PointTip{m_view->personKind(), person.key, gapWords(person.gap)};
                               })),
      m_line(new ui::LineOverlay(this)),
      m_stops(new ui::PointOverlay(this)) {
  for (ui::Overlay* overlay : std::initializer_list<ui::Overlay*>{m_line, m_stops}) {
    overlay->setVisible(false);
    m_shell.canvas().add(overlay);
  }
  new ui::PointTips(m_shell, *m_stops, this, [this](std::size_t index) {
    const GapStop& stop = m_view->stops[index];
    return ui::PointTip{"stop", stop.key, words("%1: %2 a day and direction", stop.name, stop.asked.trips)};
  });
}

std::vector<ui::PointClass> GapOnMap::personClasses() {
  return {{gapWords(BusGap::NoStop), ui::colour::kUnreachable, ui::Symbol::CrossHatched, 9},
          {gapWords(BusGap::NoService), QColor(0xB3, 0x4A, 0x00), ui::Symbol::Triangle, 9},
          {gapWords(BusGap::Few), ui::colour::kBeyond, ui::Symbol::Square, 8},
          {gapWords(BusGap::Served), ui::colour::kWithin, ui::Symbol::Circle, 7}};
}

/// From grey to dark green: the more, the darker and the larger.
std::vector<ui::PointClass> GapOnMap::stopClasses() {
  return {{serviceWords(0), QColor(0x75, 0x75, 0x75), ui::Symbol::CrossHatched, 12},
          {serviceWords(1), QColor(0xF7, 0xFC, 0xB9), ui::Symbol::Triangle, 13},
          {serviceWords(2), QColor(0xC2, 0xE6, 0x99), ui::Symbol::Diamond, 14},
          {serviceWords(3), QColor(0x78, 0xC6, 0x79), ui::Symbol::Square, 13},
          {serviceWords(4), QColor(0x31, 0xA3, 0x54), ui::Symbol::Circle, 14},
          {serviceWords(5), QColor(0x00, 0x5A, 0x32), ui::Symbol::Circle, 18}};
}

void GapOnMap::show(std::shared_ptr<const GapView> view) {
  clear();
  m_view = std::move(view);
  std::vector<geo::Point> positions;
  std::vector<std::uint8_t> classes;
  for (const GapPerson& person : m_view->people) {
    positions.push_back(person.at);
    classes.push_back(static_cast<std::uint8_t>(person.gap));
  }
  m_people->showPeople(personClasses(), std::move(positions), std::move(classes));
  std::vector<geo::Point> stops;
  std::vector<std::uint8_t> services;
  for (const GapStop& stop : m_view->stops) {
    stops.push_back(stop.position);
    services.push_back(static_cast<std::uint8_t>(serviceClass(stop.asked.trips)));
  }
  m_stops->setPoints(stopClasses(), std::move(stops), std::move(services));
  std::map<std::string, Lack> districts;
  for (const auto& [code, sums] : m_view->districts)
    districts[code] = {withoutBus(sums) + sums.back(), withoutBus(sums)};
  m_people->showDistricts(districts,
                          {words("all have a bus"), [](const std::string& least, const std::string& most) {
                             return words("%1 to %2 without a bus", least, most);
                           }});
}

void GapOnMap::clear() {
  m_people->clear();
  m_stops->clear();
  m_line->clear();
  m_view.reset();
}

void GapOnMap::setVisible(bool isVisible) {
  m_isVisible = isVisible;
  m_people->setVisible(isVisible);
  m_line->setVisible(isVisible);
  m_stops->setVisible(isVisible && m_areStopsShown);
}

void GapOnMap::setStopsShown(bool areShown) {
  m_areStopsShown = areShown;
  m_stops->setVisible(m_isVisible && areShown);
}

void GapOnMap::showLine(geo::Point from, geo::Point to) {
  m_line->setLines({{words("To the stop"), ui::colour::kAccent, 3, Qt::DashLine, true}},
                   ui::LineSet({from, to}, {0, 2}, {0}));
}

}  // namespace michi::mobility
