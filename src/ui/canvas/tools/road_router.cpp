#include "ui/canvas/tools/road_router.h"

namespace michi::ui {
namespace {

Leg legOf(const plugin::Walking& walking, walk::NearestSearch& search, geo::Point from, geo::Point to) {
  const walk::Snap begin = walk::snap(walking.metric, from), end = walk::snap(walking.metric, to);
  walk::Path path = walk::shortestPath(walking.metric, begin, end, search);
  return {from, to, path.reach, path.distance.value(), path.time.value(), std::move(path.geometry)};
}

}  // namespace

RoadRouter::RoadRouter(QObject* parent) : QObject(parent), m_search(std::make_shared<walk::NearestSearch>()) {
  m_thread.setMaxThreadCount(1);
}

RoadRouter::~RoadRouter() {
  m_thread.clear();
  m_thread.waitForDone();
}

void RoadRouter::setWalking(std::shared_ptr<const plugin::Walking> walking) {
  // The search points into the roads it ran on last: with other roads, another search.
  m_search = std::make_shared<walk::NearestSearch>();
  m_walking = std::move(walking);
  emit readyChanged();
}

std::uint64_t RoadRouter::ask(geo::Point from, geo::Point to) {
  const std::uint64_t number = ++m_last;
  if (!m_walking) return number;
  m_thread.start([this, number, from, to, walking = m_walking, search = m_search] {
    Leg leg = legOf(*walking, *search, from, to);
    QMetaObject::invokeMethod(this, [this, number, leg = std::move(leg)] { emit answered(number, leg); });
  });
  return number;
}

}  // namespace michi::ui
