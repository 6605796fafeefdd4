#include "plugins/mobility/transport.h"

#include <algorithm>
#include <limits>

namespace michi::mobility {
namespace {

constexpr double kTiny = 1e-9;
constexpr double kNoEdge = std::numeric_limits<double>::infinity();

/// Demands come one after the other. Each takes the cheapest way to a place with room, which may move others
/// on from place to place; the last place is "nowhere", with room for all.
class Transport {
 public:
  Transport(std::span<const double> people, std::span<const std::vector<Offer>> offers,
            std::span<const double> capacity)
      : m_people(people),
        m_places(offers.size() + 1),
        m_profit(people.size() * m_places, -1),
        m_flow(people.size() * m_places, 0),
        m_room(capacity.begin(), capacity.end()),
        m_at(m_places),
        m_moves(m_places) {
    m_room.push_back(kNoEdge);
    for (std::size_t place = 0; place < offers.size(); ++place)
      for (const Offer& offer : offers[place]) m_profit[at(offer.demand, place)] = offer.profit;
    for (std::size_t i = 0; i < people.size(); ++i) m_profit[at(i, nowhere())] = 0;
  }

  Assignment run() {
    for (std::uint32_t i = 0; i < m_people.size(); ++i)
      for (double left = m_people[i]; left > kTiny;) left -= augment(i, left);
    Assignment result;
    for (std::uint32_t i = 0; i < m_people.size(); ++i)
      for (std::uint32_t place = 0; place < nowhere(); ++place) {
        const double flow = m_flow[at(i, place)];
        if (flow <= kTiny) continue;
        result.profit += flow * m_profit[at(i, place)];
        result.services.push_back({i, place, flow});
      }
    return result;
  }

 private:
  /// Moving somebody on from a full place: what is lost by it, and who it is.
  struct Move {
    double loss = kNoEdge;
    std::uint32_t demand = 0;
  };

  std::size_t at(std::size_t demand, std::size_t place) const { return demand * m_places + place; }
  std::size_t nowhere() const { return m_places - 1; }

  /// The cheapest moves from a place to each other.
  void lookAt(std::size_t place) {
    auto& moves = m_moves[place];
    moves.assign(m_places, {});
    std::erase_if(m_at[place], [&](std::uint32_t i) { return m_flow[at(i, place)] <= kTiny; });
    for (const std::uint32_t i : m_at[place])
      for (std::size_t to = 0; to < m_places; ++to) {
        if (to == place || m_profit[at(i, to)] < 0) continue;
        const double loss = m_profit[at(i, place)] - m_profit[at(i, to)];
        if (loss < moves[to].loss) moves[to] = {loss, i};
      }
  }

  /// Sends some of a demand's people on the cheapest way; gives how many.
  double augment(std::uint32_t demand, double left) {
    std::vector<double> cost(m_places, kNoEdge);
    std::vector<std::size_t> before(m_places, m_places);
    for (std::size_t place = 0; place < m_places; ++place)
      if (m_profit[at(demand, place)] >= 0) cost[place] = -m_profit[at(demand, place)];
    for (bool isChanged = true; isChanged;) {
      isChanged = false;
      for (std::size_t from = 0; from < nowhere(); ++from) {
        if (cost[from] == kNoEdge || m_room[from] > kTiny) continue;
        if (m_moves[from].empty()) lookAt(from);
        for (std::size_t to = 0; to < m_places; ++to) {
          const double through = cost[from] + m_moves[from][to].loss;
          if (through < cost[to] - kTiny) cost[to] = through, before[to] = from, isChanged = true;
        }
      }
    }
    std::size_t end = nowhere();
    for (std::size_t place = 0; place < m_places; ++place)
      if (m_room[place] > kTiny && cost[place] < cost[end] - kTiny) end = place;
    double amount = std::min(left, m_room[end]);
    for (std::size_t to = end; before[to] != m_places; to = before[to])
      amount = std::min(amount, m_flow[at(m_moves[before[to]][to].demand, before[to])]);
    send(demand, end, before, amount);
    return amount;
  }

  void send(std::uint32_t demand, std::size_t end, const std::vector<std::size_t>& before, double amount) {
    m_room[end] -= amount;
    std::vector<std::size_t> changed{end};
    std::size_t to = end;
    for (; before[to] != m_places; to = before[to]) {
      const std::size_t from = before[to];
      const std::uint32_t moved = m_moves[from][to].demand;
      m_flow[at(moved, from)] -= amount;
      put(moved, to, amount);
      changed.push_back(from);
    }
    put(demand, to, amount);
    for (const std::size_t place : changed) m_moves[place].clear();
  }

  void put(std::uint32_t demand, std::size_t place, double amount) {
    if (m_flow[at(demand, place)] <= kTiny && place != nowhere()) m_at[place].push_back(demand);
    m_flow[at(demand, place)] += amount;
  }

  std::span<const double> m_people;
  std::size_t m_places;
  std::vector<double> m_profit, m_flow;          // [demand, place]; profit below 0: not possible
  std::vector<double> m_room;                    // [place]
  std::vector<std::vector<std::uint32_t>> m_at;  // [place] demands with people there
  std::vector<std::vector<Move>> m_moves;        // [full place][place]; empty: to be looked at again
};

}  // namespace

Assignment assign(std::span<const double> people, std::span<const std::vector<Offer>> offers,
                  std::span<const double> capacity) {
  return Transport(people, offers, capacity).run();
}

}  // namespace michi::mobility
