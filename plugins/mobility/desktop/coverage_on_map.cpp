#include "plugins/mobility/desktop/coverage_on_map.h"

#include <array>
#include <cmath>

#include "plugins/mobility/desktop/coverage_tables.h"
#include "plugins/mobility/desktop/district_shades.h"
#include "plugins/mobility/road_bands.h"
#include "ui/base/look.h"
#include "ui/base/words.h"
#include "ui/shell/point_tips.h"

namespace michi::mobility {
namespace {

using ui::q;
using ui::words;

constexpr std::array kBands = {0.5, 1.0, 2.0, 4.0};  // of the limit
constexpr double kOverviewScale = 70000;             // 1:n; from farther single points hide each other

QColor faint(QColor colour, int alpha) {
  colour.setAlpha(alpha);
  return colour;
}

QString tipOf(const KindView& kind, const Way& way) {
  const std::string to = kind.title.toStdString();
  if (way.reached == kUnreachable) return words("%1: no road leads there", to);
  return words("%1: %2 m along the road to %3", to, withSeparators(std::llround(way.metres)), way.place);
}

std::string nameOfRoads(const ui::City& city, const Conditions& conditions) {
  const store::LayerInfo* roads = city.layer("road");
  return city.file + '\n' + std::to_string(roads == nullptr ? 0 : roads->revision) + '\n' +
         conditions.profile + '\n' + std::to_string(static_cast<int>(conditions.limit.by));
}

}  // namespace

CoverageOnMap::CoverageOnMap(ui::Shell& shell, QObject* parent)
    : QObject(parent),
      m_shell(shell),
      m_districts(new ui::AreaOverlay(this)),
      m_points(new ui::PointOverlay(this)),
      m_roads(new ui::LineOverlay(this)),
      m_way(new ui::LineOverlay(this)) {
  for (ui::Overlay* overlay : std::initializer_list<ui::Overlay*>{m_districts, m_roads, m_way, m_points}) {
    overlay->setVisible(false);
    m_shell.canvas().add(overlay);
  }
  new ui::PointTips(m_shell, *m_points, this, [this](std::size_t index) {
    const Way& way = m_kind->ways[index];
    return ui::PointTip{m_areHouseholds ? "household" : "point", way.key, tipOf(*m_kind, way)};
  });
  connect(&m_shell.canvas(), &ui::MapCanvas::viewChanged, this, &CoverageOnMap::showFitting);
  connect(&m_router, &ui::RoadRouter::answered, this, [this](std::uint64_t number, const ui::Leg& leg) {
    if (number == m_asked && m_picked && leg.reach == walk::Reach::Reached) drawWay(leg.line);
  });
}

std::vector<ui::PointClass> CoverageOnMap::pointClasses() {
  return {{words("Can walk there"), ui::colour::kWithin, ui::Symbol::Circle, 8},
          {words("Beyond reach"), ui::colour::kBeyond, ui::Symbol::Square, 9},
          {words("No road leads there"), ui::colour::kUnreachable, ui::Symbol::CrossHatched, 10}};
}

std::vector<ui::LineClass> CoverageOnMap::roadClasses(const Conditions& conditions) {
  const std::array colours = {QColor(0x08, 0x45, 0x94), QColor(ui::colour::kWithin),
                              QColor(ui::colour::kBeyond), QColor(0xB3, 0x4A, 0x00)};
  std::vector<ui::LineClass> classes;
  for (std::size_t i = 0; i < kBands.size(); ++i) {
    const double limit = kBands[i] * conditions.limit.value;
    const std::string end = conditions.limit.by == walk::Minimise::Distance
                                ? wayWords(limit).toStdString()
                                : text("%1 minutes", std::llround(limit / 60));
    classes.push_back({words("Road: up to %1", end), faint(colours[i], 190), i < 2 ? 3.0 : 2.0});
  }
  return classes;
}

void CoverageOnMap::show(const CoverageView& view, const KindView& kind) {
  m_kind = &kind;
  m_conditions = view.conditions;
  m_areHouseholds = view.areHouseholds;
  std::vector<geo::Point> positions;
  std::vector<std::uint8_t> classes;
  for (const Way& way : kind.ways) {
    positions.push_back(way.from);
    classes.push_back(way.reached);
  }
  m_points->setPoints(pointClasses(), std::move(positions), std::move(classes));
  showDistricts(kind);
  clearWay();
  m_roads->clear();
  if (m_areRoadsWanted) withRoads(m_conditions);
  showFitting();
}

void CoverageOnMap::showDistricts(const KindView& kind) {
  std::map<std::string, Lack> districts;
  for (const auto& [code, sums] : kind.districts) districts[code] = {sums.all(), sums.out()};
  shadeDistricts(*m_districts, *m_shell.session().city(), districts,
                 {words("all can walk there"), [](const std::string& least, const std::string& most) {
                    return words("%1 to %2 cannot", least, most);
                  }});
}

void CoverageOnMap::clear() {
  m_kind = nullptr;
  m_points->clear();
  m_districts->clear();
  m_roads->clear();
  m_shell.session().jobs().cancel(m_colouring);
  clearWay();
}

void CoverageOnMap::setVisible(bool isVisible) {
  m_isVisible = isVisible;
  m_way->setVisible(isVisible);
  showFitting();
}

void CoverageOnMap::setRoadsColoured(bool wanted) {
  m_areRoadsWanted = wanted;
  if (wanted && m_kind != nullptr && m_roads->lines().size() == 0) withRoads(m_conditions);
  showFitting();
}

bool CoverageOnMap::isOverview() const {
  return m_districts->size() > 0 && m_shell.canvas().scale() > kOverviewScale;
}

void CoverageOnMap::showFitting() {
  const bool isOverview = this->isOverview();
  m_districts->setVisible(m_isVisible && isOverview);
  m_points->setVisible(m_isVisible && !isOverview);
  m_roads->setVisible(m_isVisible && m_areRoadsWanted);
  if (std::exchange(m_wasOverview, isOverview) != isOverview) emit overviewChanged();
}

// The way

void CoverageOnMap::showWay(const Conditions& conditions, const Way& way) {
  clearWay();
  if (!way.to) return;
  m_picked = way;
  drawWay({way.from, *way.to});
  withRoads(conditions);
}

void CoverageOnMap::clearWay() {
  m_picked.reset();
  m_way->clear();
}

void CoverageOnMap::drawWay(std::vector<geo::Point> line) {
  const auto length = static_cast<std::uint32_t>(line.size());
  m_way->setLines({{words("The way"), ui::colour::kAccent, 4, Qt::SolidLine, true}},
                  ui::LineSet(std::move(line), {0, length}, {0}));
}

void CoverageOnMap::askForWay() {
  if (m_picked && m_picked->to) m_asked = m_router.ask(m_picked->from, *m_picked->to);
}

// The roads

/// What is wanted of the roads is done with them, once they are read.
void CoverageOnMap::withRoads(const Conditions& conditions) {
  if (m_walking == nullptr || m_walkingName != nameOfRoads(*m_shell.session().city(), conditions))
    return readRoads(conditions);
  askForWay();
  if (m_areRoadsWanted && m_roads->lines().size() == 0) colourRoads();
}

/// Beside the window.
void CoverageOnMap::readRoads(const Conditions& conditions) {
  ui::Session& session = m_shell.session();
  const std::string name = nameOfRoads(*session.city(), conditions);
  session.jobs().cancel(m_reading);
  m_reading = session.jobs().start(
      {}, this,
      [file = session.city()->file, resources = session.resources(), conditions](Progress&) {
        const auto workspace = store::Workspace::open(file, store::Access::ReadOnly);
        return std::shared_ptr<const plugin::Walking>(
            plugin::openWalking(workspace, resources, conditions.profile, conditions.limit.by));
      },
      [this, name, conditions](std::shared_ptr<const plugin::Walking> walking) {
        m_router.setWalking(walking);
        m_walking = std::move(walking);
        m_walkingName = name;
        if (m_shell.session().isOpen()) withRoads(conditions);
      },
      [this](const Error& error) { m_shell.say(q(error.happened())); });
}

void CoverageOnMap::colourRoads() {
  if (m_kind == nullptr) return;
  ui::Jobs& jobs = m_shell.session().jobs();
  jobs.cancel(m_colouring);
  m_colouring = jobs.start(
      words("Colouring the roads"), this,
      [walking = m_walking, places = m_kind->placesAt, limit = m_conditions.limit.value](Progress&) {
        std::array<double, kBands.size()> limits{};
        for (std::size_t i = 0; i < limits.size(); ++i) limits[i] = kBands[i] * limit;
        RoadBands bands = roadBands(walking->metric, places, limits);
        return ui::LineSet(std::move(bands.vertices), std::move(bands.starts), std::move(bands.bandOf));
      },
      [this, classes = roadClasses(m_conditions)](ui::LineSet lines) {
        m_roads->setLines(classes, std::move(lines));
      },
      [this](const Error& error) { m_shell.say(q(error.happened())); });
}

}  // namespace michi::mobility
