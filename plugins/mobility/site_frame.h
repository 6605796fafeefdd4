#pragma once
// What every search for sites shares: which candidates may be taken, how many of each group, and how long one
// may think.

#include <chrono>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "base/progress.h"
#include "plugins/mobility/sites.h"

namespace michi::mobility {

class SiteFrame {
 public:
  /// Throws Error(BadInput) for a candidate that there is not, one demanded and barred, and, where the number
  /// of sites is given (`isCounted`), for counts that cannot be met.
  SiteFrame(std::size_t candidates, const SiteRules& rules, bool isCounted, Progress& progress);

  std::size_t count() const { return m_count; }
  std::size_t candidates() const { return m_kind.size(); }
  bool isForced(std::size_t site) const { return m_kind[site] == Kind::Forced; }
  bool isBarred(std::size_t site) const { return m_kind[site] == Kind::Barred; }
  std::vector<std::uint32_t> forced() const;
  std::vector<std::uint32_t> allowed() const;
  bool isOver() const { return secondsLeft() <= 0; }
  /// Throws Error(Cancelled).
  double secondsLeft() const;
  bool hasGroups() const { return !m_group.empty(); }
  Progress& progress() const { return m_progress; }

  /// As many as wanted, all of them allowed, each once and ascending, and as the groups want it.
  bool isChoice(std::span<const std::uint32_t> sites) const;
  using GroupVisitor =
      std::function<void(const std::vector<std::uint32_t>& sites, std::size_t least, std::size_t most)>;
  void forEachGroup(const GroupVisitor& visit) const;

  /// The choice that is worth most in sum, where every site has a worth of its own; ties to the lowest.
  std::vector<std::uint32_t> best(std::span<const double> worth) const;

  /// How many sites of each group are taken.
  class Tally {
   public:
    Tally(const SiteFrame& frame, std::span<const std::uint32_t> sites);
    void take(std::uint32_t site);
    /// One more, so that the choice can still be completed.
    bool mayTake(std::uint32_t site) const;
    bool maySwap(std::uint32_t out, std::uint32_t in) const;

   private:
    const SiteFrame& m_frame;
    std::vector<std::size_t> m_taken;  // [group], empty without groups
    std::size_t m_left;
    std::size_t m_missing = 0;  // that groups want at least
  };

 private:
  enum class Kind : std::uint8_t { Free, Forced, Barred };
  using Clock = std::chrono::steady_clock;
  void mark(std::span<const std::uint32_t> sites, Kind kind);
  void readGroups(const SiteGroups& groups);
  void requireCount() const;
  void requireGroups() const;

  std::size_t m_count;
  std::vector<Kind> m_kind;
  std::vector<std::uint32_t> m_group;        // [candidate], empty without groups
  std::vector<std::size_t> m_least, m_most;  // [group], the last that of candidates in none
  Progress& m_progress;
  Clock::time_point m_end;
};

}  // namespace michi::mobility
