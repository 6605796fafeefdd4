#include "plugins/evacuation/desktop/way_finder.h"

namespace michi::evacuation {

WayFinder::WayFinder(ui::Session& session, QObject* parent) : QObject(parent), m_session(session) {
  connect(&m_session, &ui::Session::closed, this, &WayFinder::close);
  connect(&m_session, &ui::Session::loginChanged, this, [this] {
    forget();
    m_coming = {};  // locking has cancelled the reading
  });
  connect(&m_router, &ui::RoadRouter::answered, this, [this](std::uint64_t number, const ui::Leg& leg) {
    if (number != m_asked || !m_wanted) return;
    forget();
    emit found(leg);
  });
}

void WayFinder::find(geo::Point from, geo::Point to, const std::string& profile) {
  forget();
  if (!m_session.isOpen()) return;
  m_wanted = Wanted{from, to};
  const ui::City& city = *m_session.city();
  const store::LayerInfo* layer = city.layer("road");
  const Roads roads{city.file, profile, layer == nullptr ? 0 : layer->revision};
  if (roads == m_roads && m_router.isReady())
    ask();
  else
    read(roads);
}

void WayFinder::forget() {
  m_wanted.reset();
  m_asked = 0;
}

void WayFinder::ask() {
  if (m_wanted) m_asked = m_router.ask(m_wanted->from, m_wanted->to);
}

void WayFinder::read(const Roads& roads) {
  ui::Jobs& jobs = m_session.jobs();
  if (jobs.isRunning(m_reading)) {
    if (roads == m_coming) return;
    jobs.cancel(m_reading);
  }
  m_coming = roads;
  m_reading = jobs.start(
      ui::words("Reading the roads"), this,
      [roads, resources = m_session.resources()](Progress&) {
        const auto workspace = store::Workspace::open(roads.file, store::Access::ReadOnly);
        return std::shared_ptr<const plugin::Walking>(
            plugin::openWalking(workspace, resources, roads.profile, walk::Minimise::Distance));
      },
      [this, roads](std::shared_ptr<const plugin::Walking> walking) {
        if (!(roads == m_coming)) return;  // others are wanted by now
        m_router.setWalking(std::move(walking));
        m_roads = roads;
        ask();
      },
      [this](const Error& error) {
        forget();
        emit failed(error);
      });
}

void WayFinder::close() {
  forget();
  m_coming = m_roads = {};
  m_router.setWalking(nullptr);
}

}  // namespace michi::evacuation
