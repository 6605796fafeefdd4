#include "plugins/mobility/desktop/match_on_map.h"

#include <map>

#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::mobility {
namespace {

using ui::words;

constexpr std::uint8_t kServed = 0, kUnserved = 1, kBase = 2;  // of pointClasses()

std::uint8_t lineKind(const MatchLine& line) { return static_cast<std::uint8_t>(line.kind); }

void addLine(const MatchLine& line, std::uint8_t kind, std::vector<geo::Point>& vertices,
             std::vector<std::uint32_t>& starts, std::vector<std::uint8_t>& classOf) {
  if (!line.base || !line.place) return;
  vertices.push_back(*line.base);
  vertices.push_back(*line.place);
  starts.push_back(static_cast<std::uint32_t>(vertices.size()));
  classOf.push_back(kind);
}

}  // namespace

MatchOnMap::MatchOnMap(ui::Shell& shell, QObject* parent)
    : QObject(parent),
      m_lines(new ui::LineOverlay(this)),
      m_picked(new ui::LineOverlay(this)),
      m_points(new ui::PointOverlay(this)) {
  for (ui::Overlay* overlay : std::initializer_list<ui::Overlay*>{m_lines, m_picked, m_points}) {
    overlay->setVisible(false);
    shell.canvas().add(overlay);
  }
}

/// In the order of MatchLine::Kind.
std::vector<ui::LineClass> MatchOnMap::lineClasses() {
  return {{words("agreed"), ui::colour::kWithin, 4, Qt::SolidLine, true},
          {words("proposed"), ui::colour::kAccent, 2.5, Qt::SolidLine, true},
          {words("whom to ask first"), ui::colour::kBeyond, 2, Qt::DashLine, false}};
}

std::vector<ui::PointClass> MatchOnMap::pointClasses() {
  return {{words("district that somebody comes to"), ui::colour::kWithin, ui::Symbol::Circle, 10},
          {words("district that lacks a day"), ui::colour::kUnreachable, ui::Symbol::CrossHatched, 13},
          {words("where a vehicle stands"), ui::colour::kAccent, ui::Symbol::Square, 12}};
}

void MatchOnMap::show(const std::vector<MatchLine>& lines) {
  clear();
  std::vector<geo::Point> vertices;
  std::vector<std::uint32_t> starts{0};
  std::vector<std::uint8_t> classOf;
  std::map<std::string, std::pair<geo::Point, std::uint8_t>> districts;
  std::map<std::pair<double, double>, geo::Point> bases;
  for (const MatchLine& line : lines) {
    addLine(line, lineKind(line), vertices, starts, classOf);
    const bool isUnmet = line.kind == MatchLine::Kind::Unmet;
    if (line.place) {
      const auto kind = isUnmet ? kUnserved : kServed;
      const auto [known, isNew] = districts.try_emplace(line.districtCode, *line.place, kind);
      if (!isNew && isUnmet) known->second.second = kind;
    }
    if (line.base) bases[{line.base->x, line.base->y}] = *line.base;
  }
  std::vector<geo::Point> points;
  std::vector<std::uint8_t> kinds;
  for (const auto& [code, one] : districts) points.push_back(one.first), kinds.push_back(one.second);
  for (const auto& [at, base] : bases) points.push_back(base), kinds.push_back(kBase);
  m_lines->setLines(lineClasses(), ui::LineSet(std::move(vertices), std::move(starts), std::move(classOf)));
  m_points->setPoints(pointClasses(), std::move(points), std::move(kinds));
}

void MatchOnMap::clear() {
  m_lines->clear();
  m_picked->clear();
  m_points->clear();
}

void MatchOnMap::setVisible(bool isVisible) {
  for (ui::Overlay* overlay : std::initializer_list<ui::Overlay*>{m_lines, m_picked, m_points})
    overlay->setVisible(isVisible);
}

void MatchOnMap::pick(const MatchLine* line) {
  m_picked->clear();
  if (line == nullptr || !line->base || !line->place) return;
  m_picked->setLines({{words("chosen"), ui::colour::kSelection, 4, Qt::SolidLine, true}},
                     ui::LineSet({*line->base, *line->place}, {0, 2}, {0}));
}

}  // namespace michi::mobility
