#include "plugins/mobility/desktop/journey_on_map.h"

#include "plugins/mobility/desktop/journey_tables.h"
#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::mobility {
namespace {

using ui::words;

constexpr std::uint8_t kOnFoot = 0, kThere = 1, kBack = 2;  // classes of legs

/// The legs of a trip as lines, and the stops that it touches.
class Legs {
 public:
  explicit Legs(const JourneyNames& names) : m_names(names) {}

  void add(const Journey& journey, geo::Point from, geo::Point to, std::uint8_t byBus) {
    for (const Ride& ride : journey.rides) {
      line({from, at(ride.from)}, kOnFoot);
      std::vector<geo::Point> stops{at(ride.from)};
      for (const std::uint32_t stop : ride.via) stops.push_back(at(stop));
      stops.push_back(at(ride.to));
      line(stops, byBus);
      from = at(ride.to);
      m_stops.push_back(at(ride.from));
      m_stops.push_back(at(ride.to));
    }
    line({from, to}, kOnFoot);
  }
  ui::LineSet lines() && { return {std::move(m_vertices), std::move(m_starts), std::move(m_classes)}; }
  const std::vector<geo::Point>& stops() const { return m_stops; }

 private:
  geo::Point at(std::uint32_t stop) const { return m_names.stops[stop].position; }
  void line(const std::vector<geo::Point>& points, std::uint8_t kind) {
    m_vertices.insert(m_vertices.end(), points.begin(), points.end());
    m_starts.push_back(static_cast<std::uint32_t>(m_vertices.size()));
    m_classes.push_back(kind);
  }
  const JourneyNames& m_names;
  std::vector<geo::Point> m_vertices, m_stops;
  std::vector<std::uint32_t> m_starts = {0};
  std::vector<std::uint8_t> m_classes;
};

}  // namespace

JourneyOnMap::JourneyOnMap(ui::Shell& shell, QObject* parent)
    : QObject(parent),
      m_shell(shell),
      m_people(new PeopleOnMap(
          shell, this,
          [this](std::size_t index) {
            const Traveller& person = m_view->people[index];
            return ui::PointTip{m_view->personKind(), person.key, outcomeWords(person.trip.outcome)};
          })),
      m_trip(new ui::LineOverlay(this)),
      m_stops(new ui::PointOverlay(this)) {
  for (ui::Overlay* overlay : std::initializer_list<ui::Overlay*>{m_trip, m_stops}) {
    overlay->setVisible(false);
    m_shell.canvas().add(overlay);
  }
}

std::vector<ui::PointClass> JourneyOnMap::personClasses() {
  return {{outcomeWords(Outcome::OnFoot), QColor(0x9E, 0xCA, 0xE1), ui::Symbol::Circle, 7},
          {outcomeWords(Outcome::ByBus), ui::colour::kWithin, ui::Symbol::Diamond, 9},
          {outcomeWords(Outcome::NotBack), ui::colour::kBeyond, ui::Symbol::Square, 8},
          {outcomeWords(Outcome::NotThere), QColor(0xB3, 0x4A, 0x00), ui::Symbol::Triangle, 9},
          {outcomeWords(Outcome::NoStop), ui::colour::kUnreachable, ui::Symbol::CrossHatched, 9}};
}

std::vector<ui::LineClass> JourneyOnMap::legClasses() {
  return {{words("On foot"), QColor(0x33, 0x33, 0x33), 3, Qt::DotLine, true},
          {words("By bus, there"), ui::colour::kAccent, 4, Qt::SolidLine, true},
          {words("By bus, back"), QColor(0x00, 0x7A, 0x5E), 4, Qt::DashLine, true}};
}

void JourneyOnMap::show(std::shared_ptr<const JourneyView> view) {
  clear();
  m_view = std::move(view);
  std::vector<geo::Point> positions;
  std::vector<std::uint8_t> classes;
  for (const Traveller& person : m_view->people) {
    positions.push_back(person.at);
    classes.push_back(static_cast<std::uint8_t>(person.trip.outcome));
  }
  m_people->showPeople(personClasses(), std::move(positions), std::move(classes));
  std::map<std::string, Lack> districts;
  for (const auto& [code, counts] : m_view->districts)
    districts[code] = {peopleIn(counts), peopleIn(counts) - peopleWhoCan(counts)};
  m_people->showDistricts(
      districts, {words("all get there and back"), [](const std::string& least, const std::string& most) {
                    return words("%1 to %2 not there and back", least, most);
                  }});
}

void JourneyOnMap::clear() {
  m_people->clear();
  clearTrip();
  m_view.reset();
}

void JourneyOnMap::setVisible(bool isVisible) {
  m_people->setVisible(isVisible);
  m_trip->setVisible(isVisible);
  m_stops->setVisible(isVisible);
}

void JourneyOnMap::showTrip(const Traveller& person) {
  clearTrip();
  if (person.trip.place < 0) return;
  const geo::Point place = m_view->names.places[static_cast<std::size_t>(person.trip.place)].position;
  Legs legs(m_view->names);
  legs.add(person.trip.there, person.at, place, kThere);
  if (isDone(person.trip.outcome)) legs.add(person.trip.back, place, person.at, kBack);
  std::vector<geo::Point> stops = legs.stops();
  std::vector<std::uint8_t> classes(stops.size(), 0);
  m_stops->setPoints({{words("Bus stop"), QColor(Qt::white), ui::Symbol::Circle, 11}}, std::move(stops),
                     std::move(classes));
  m_trip->setLines(legClasses(), std::move(legs).lines());
}

void JourneyOnMap::clearTrip() {
  m_trip->clear();
  m_stops->clear();
}

}  // namespace michi::mobility
