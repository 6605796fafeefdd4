#include "registry/count_network.h"

#include <algorithm>
#include <limits>
#include <queue>

#include "base/error.h"
#include "base/text.h"

namespace michi::registry {
namespace {

constexpr std::int64_t kNoLimit = std::numeric_limits<std::int64_t>::max();
/// Hiding one number of a higher level is worse than hiding several below it.
constexpr std::int64_t kDistrictTotalCost = 3;
constexpr std::int64_t kGroupCost = 8;
constexpr std::int64_t kCityCost = 100;
constexpr std::int64_t kGrandTotalCost = 10'000;
/// Among equals the smaller count goes.
constexpr std::int64_t kCostOfOne = 1'000;

[[noreturn]] void refuseInput(const std::string& what) { throw Error(ErrorKind::BadInput, what); }

}  // namespace

CountNetwork::CountNetwork(const CountTable& table, int k) : m_k(k) {
  if (k < 3) refuseInput(text("The smallest count that may be published must be 3 or more, not %1.", k));
  checkShape(table);
  layRows(table);
  addUp(table);
  joinArcs();
}

void CountNetwork::checkShape(const CountTable& table) const {
  for (const auto& line : table.counts) {
    if (line.size() != table.counts.front().size())
      refuseInput(text("The rows of a table differ in length."));
    if (std::any_of(line.begin(), line.end(), [](std::int64_t count) { return count < 0; }))
      refuseInput(text("A count is below zero."));
  }
  std::size_t below = table.counts.size();
  for (const auto& level : table.groups) {
    if (level.size() != below) refuseInput(text("A row of the table is in no group."));
    below = level.empty() ? 0 : *std::max_element(level.begin(), level.end()) + 1;
  }
}

void CountNetwork::layRows(const CountTable& table) {
  m_districts = table.counts.size();
  m_columns = (m_districts == 0 ? 0 : table.counts.front().size()) + 1;
  std::size_t nextLevel = m_districts;
  for (const auto& level : table.groups) {
    for (const std::size_t group : level) m_parent.push_back(nextLevel + group);
    m_levels.push_back(level.empty() ? 0 : *std::max_element(level.begin(), level.end()) + 1);
    nextLevel += m_levels.back();
  }
  m_parent.resize(nextLevel + 1, nextLevel);
}

void CountNetwork::addUp(const CountTable& table) {
  m_arcs.resize(m_parent.size() * m_columns);
  for (std::size_t row = 0; row < m_districts; ++row) {
    for (std::size_t column = 0; column < totalColumn(); ++column) {
      m_arcs[arcOf(row, column)].count = table.counts[row][column];
      m_arcs[arcOf(row, totalColumn())].count += table.counts[row][column];
    }
  }
  for (std::size_t row = 0; row + 1 < m_parent.size(); ++row) {  // parents come after their children
    for (std::size_t column = 0; column < m_columns; ++column)
      m_arcs[arcOf(m_parent[row], column)].count += m_arcs[arcOf(row, column)].count;
  }
}

/// The node where the parts of a cell meet. A district has one for all its classes.
std::size_t CountNetwork::sumNode(std::size_t row, std::size_t column) const {
  return isDistrict(row) ? row : m_districts + (row - m_districts) * m_columns + column;
}

/// Classes flow from the districts up to the city, are summed there, and come down as totals.
void CountNetwork::joinArcs() {
  const std::size_t root = m_parent.size() - 1;
  const std::size_t summit = sumNode(root, totalColumn()) + 1;
  m_arcsAt.resize(summit + 1);
  for (std::size_t row = 0; row <= root; ++row) {
    for (std::size_t column = 0; column < m_columns; ++column) {
      Arc& arc = m_arcs[arcOf(row, column)];
      arc.from = sumNode(row, column);
      arc.to = row == root ? summit : sumNode(m_parent[row], column);
      if (column == totalColumn()) std::swap(arc.from, arc.to);
      const bool isSmallInside = isDistrict(row) && column != totalColumn() && arc.count < m_k;
      arc.highest = isSmallInside ? m_k - 1 : kNoLimit;
      arc.cost = costOf(row, column);
      m_arcsAt[arc.from].push_back(arcOf(row, column));
      m_arcsAt[arc.to].push_back(arcOf(row, column));
    }
  }
}

std::int64_t CountNetwork::costOf(std::size_t row, std::size_t column) const {
  const bool isTotal = column == totalColumn();
  const bool isRoot = row + 1 == m_parent.size();
  std::int64_t level = isTotal ? kDistrictTotalCost : 1;
  if (isRoot) level = isTotal ? kGrandTotalCost : kCityCost;
  if (!isRoot && !isDistrict(row)) level = isTotal ? kDistrictTotalCost * kGroupCost : kGroupCost;
  return level * kCostOfOne + std::min(m_arcs[arcOf(row, column)].count, kCostOfOne - 1);
}

void CountNetwork::hideSmall() {
  for (Arc& arc : m_arcs) arc.isHidden = arc.count > 0 && arc.count < m_k;
}

/// Whether the count may be one more or one less in the eyes of a reader, once it is hidden.
bool CountNetwork::canShift(const Arc& arc, int by) const {
  if (arc.count == 0) return false;
  return by > 0 ? arc.count < arc.highest : arc.count > 1;
}

/// Of the cycles on which this arc can be shifted, the one that hides least (Dijkstra).
CountNetwork::Route CountNetwork::cheapestCycle(std::size_t wanted, int by) const {
  const Arc& through = m_arcs[wanted];
  if (!canShift(through, by)) return {};
  const std::size_t start = by > 0 ? through.to : through.from;
  const std::size_t goal = by > 0 ? through.from : through.to;
  std::vector<std::int64_t> costs(m_arcsAt.size(), kNoLimit);
  std::vector<std::size_t> cameBy(m_arcsAt.size(), wanted);
  using Entry = std::pair<std::int64_t, std::size_t>;
  std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
  costs[start] = 0;
  queue.emplace(0, start);
  while (!queue.empty() && queue.top().second != goal) {
    const auto [cost, node] = queue.top();
    queue.pop();
    if (cost > costs[node]) continue;
    for (const std::size_t index : m_arcsAt[node]) {
      const Arc& arc = m_arcs[index];
      const bool isForward = arc.from == node;
      if (index == wanted || !canShift(arc, isForward ? 1 : -1)) continue;
      const std::size_t next = isForward ? arc.to : arc.from;
      const std::int64_t sum = cost + (arc.isHidden ? 0 : arc.cost);
      if (sum >= costs[next]) continue;
      costs[next] = sum;
      cameBy[next] = index;
      queue.emplace(sum, next);
    }
  }
  if (queue.empty()) return {};
  Route route{costs[goal], {}};
  for (std::size_t node = goal; node != start;) {
    const Arc& arc = m_arcs[cameBy[node]];
    route.arcs.push_back(cameBy[node]);
    node = arc.from == node ? arc.to : arc.from;
  }
  return route;
}

void CountNetwork::protectHidden() {
  for (std::size_t arc = 0; arc < m_arcs.size(); ++arc) {
    if (!m_arcs[arc].isHidden) continue;
    Route route = cheapestCycle(arc, 1);
    if (route.cost != 0) {
      Route down = cheapestCycle(arc, -1);
      if (route.cost < 0 || (down.cost >= 0 && down.cost < route.cost)) route = std::move(down);
    }
    if (route.cost < 0) throw Error(ErrorKind::Internal, text("A small count cannot be hidden."));
    for (const std::size_t other : route.arcs) m_arcs[other].isHidden = true;
  }
}

PublicLine CountNetwork::lineOf(std::size_t row) const {
  PublicLine line;
  for (std::size_t column = 0; column < m_columns; ++column) {
    const Arc& arc = m_arcs[arcOf(row, column)];
    line.push_back(arc.isHidden ? PublicCount() : PublicCount(arc.count));
  }
  return line;
}

PublicTable CountNetwork::published() const {
  PublicTable result;
  std::size_t row = 0;
  for (; row < m_districts; ++row) result.districts.push_back(lineOf(row));
  for (const std::size_t size : m_levels) {
    auto& level = result.groups.emplace_back();
    for (std::size_t group = 0; group < size; ++group) level.push_back(lineOf(row++));
  }
  result.all = lineOf(row);
  return result;
}

PublicTable suppress(const CountTable& table, int k) {
  CountNetwork network(table, k);
  network.hideSmall();
  network.protectHidden();
  return network.published();
}

}  // namespace michi::registry
