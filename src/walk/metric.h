#pragma once
// Costs of one profile over one network. Three kinds of object, each made from the one before:
//   Network   topology and shape; made once for a workspace, a change of roads or heights makes a new one
//   Metric    what each arc costs one profile; invalid when its network or its profile changes, then make a
//   new one queries   (queries.h) read both and change neither
// A Metric keeps a pointer to its network, which must outlive it and stay where it is. Immutable, shared by
// threads.

#include <cstdint>
#include <span>
#include <vector>

#include "walk/network.h"
#include "walk/profile.h"

namespace michi::walk {

/// What a search minimises. Distance minimisation respects what the profile forbids as well.
enum class Minimise : std::uint8_t { Distance, Time };

/// Distance in 0.1 mm or time in ms. Sums never overflow: beyond kMaxCost (214 km, 24.8 days) a place is
/// "far".
using Cost = std::uint32_t;
inline constexpr Cost kMaxCost = 0x7FFF'FFFD;
inline constexpr Cost kFar = 0x7FFF'FFFE;
inline constexpr Cost kForbidden = 0x8000'0000;
inline constexpr Cost kUnreached = 0xFFFF'FFFF;

inline constexpr std::uint32_t kNotKept = 0xFFFF'FFFF;

/// Distance and time of a stretch, not capped.
struct Leg {
  std::uint64_t distance = 0;  // 0.1 mm
  std::uint64_t time = 0;      // ms
  Leg& operator+=(const Leg& other) {
    distance += other.distance, time += other.time;
    return *this;
  }
  Metres metres() const { return Metres(static_cast<double>(distance) / kOffsetsPerMetre); }
  Seconds seconds() const { return Seconds(static_cast<double>(time) / 1000); }
};

class Metric {
 public:
  /// Throws Error(BadInput) when profile.check() does. Cost: one pass over the network, about 5 ms for
  /// 100,000 nodes.
  /// Nobody walks on the `closed` roads, whatever the profile says.
  Metric(const Network& network, const Profile& profile, Minimise minimise = Minimise::Distance,
         std::span<const EdgeId> closed = {});

  const Network& network() const { return *m_network; }
  const Profile& profile() const { return m_profile; }
  Minimise minimise() const { return m_minimise; }

  /// May the profile walk the edge in at least one direction?
  bool isPassable(EdgeId edge) const;
  bool isPassable(EdgeId edge, bool forward) const;
  /// Distance and time from one offset of an edge to another; backwards when `begin` > `end`. The direction
  /// must be passable, unless both are equal (then nothing). Additive: parts of an edge sum to the whole.
  Leg along(EdgeId edge, Offset begin, Offset end) const;
  /// Off the network, at the off-path speed.
  Leg offNetwork(double metres) const;
  /// The minimised part of a leg, capped at kFar.
  Cost cost(const Leg& leg) const;
  /// Cost units of a limit; throws Error(BadInput) when negative or not finite, caps at kMaxCost.
  Cost costOf(Metres distance) const;  // for Minimise::Distance
  Cost costOf(Seconds time) const;     // for Minimise::Time

  /// Nodes that hang together by passable edges (walked either way): equal numbers; sizes in nodes.
  std::uint32_t component(NodeId node) const;
  std::uint32_t componentSize(NodeId node) const;
  /// Every edge that is passable at all is passable both ways: who hangs together reaches each other.
  bool isTwoWay() const { return m_isTwoWay; }
  std::size_t memoryBytes() const;

  /// For queries: slot i belongs to slot i of the network's arcs and holds the other end in its upper half,
  /// the cost in its lower (kForbidden when not passable). outward: from the node to the other end; inward:
  /// from there to the node.
  const std::vector<std::uint64_t>& outward() const { return m_outward; }
  const std::vector<std::uint64_t>& inward() const { return m_inward.empty() ? m_outward : m_inward; }
  /// What is not minimised (ms or 0.1 mm) along each slot of outward; kNotKept where it is not passable or
  /// does not fit.
  const std::vector<std::uint32_t>& outwardOther() const { return m_outwardOther; }
  /// Mean cost of a passable arc, at least 1.
  Cost meanCost() const { return m_meanCost; }

 private:
  Leg wholeEdge(std::uint32_t edge, bool forward) const;
  void fillFactors();
  void fillArcs();
  Cost fillOutward(std::uint32_t slot, std::uint32_t edge, bool forward, std::uint64_t target);
  void fillComponents();

  const Network* m_network;
  Profile m_profile;
  Minimise m_minimise;
  std::vector<char> m_isClosed;  // by edge; empty when none is
  std::vector<double>
      m_timePerUnit;  // ms for 0.1 mm on the flat, by road class and the three flags; 0 when forbidden
  std::vector<std::uint64_t> m_outward;
  std::vector<std::uint64_t> m_inward;  // empty when the same as outward
  std::vector<std::uint32_t> m_outwardOther;
  std::vector<std::uint32_t> m_component;
  std::vector<std::uint32_t> m_componentSize;
  Cost m_meanCost = 1;
  bool m_isTwoWay = true;
};

}  // namespace michi::walk
