#include "ui/shell/selection_marker.h"

#include <charconv>

#include "ui/canvas/map_pick.h"

namespace michi::ui {

SelectionMarker::SelectionMarker(Shell& shell, QObject* parent) : QObject(parent), m_shell(shell) {
  shell.canvas().add(&m_overlay);
  connect(&shell.selection(), &Selection::changed, this, &SelectionMarker::mark);
  for (const auto happened :
       {&Session::cityChanged, &Session::householdsChanged, &Session::loginChanged, &Session::closed})
    connect(&shell.session(), happened, this, &SelectionMarker::mark);
}

std::vector<geo::Point> SelectionMarker::households() const {
  const auto known = m_shell.session().households();
  std::vector<geo::Point> points;
  if (!known) return points;
  for (const std::string& key : m_shell.selection().keys()) {
    std::int64_t id = 0;  // "H123"
    std::from_chars(key.data() + std::min<std::size_t>(1, key.size()), key.data() + key.size(), id);
    const HouseholdRow* row = known->find(id);
    if (row != nullptr && row->position) points.push_back(*row->position);
  }
  return points;
}

void SelectionMarker::mark() {
  const Selection& selection = m_shell.selection();
  const auto city = m_shell.session().city();
  if (!city) return m_overlay.clear();
  if (selection.kind() == "household") return m_overlay.setPoints(households());
  std::vector<geo::Geometry> geometries;
  for (const std::string& key : selection.keys()) {
    geo::Geometry geometry = geometryOf(*city, selection.kind(), key);
    if (!geometry.isEmpty()) geometries.push_back(std::move(geometry));
  }
  m_overlay.setMarked(geometries);
}

}  // namespace michi::ui
