#include "plugins/mobility/site_frame.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>

#include "base/error.h"
#include "base/text.h"

namespace michi::mobility {

SiteFrame::SiteFrame(std::size_t candidates, const SiteRules& rules, bool isCounted, Progress& progress)
    : m_count(rules.count), m_kind(candidates, Kind::Free), m_progress(progress) {
  mark(rules.forced, Kind::Forced);
  mark(rules.barred, Kind::Barred);
  readGroups(rules.groups);
  if (isCounted) requireCount(), requireGroups();
  m_end = Clock::now() +
          std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(rules.seconds));
}

void SiteFrame::mark(std::span<const std::uint32_t> sites, Kind kind) {
  for (const std::uint32_t site : sites) {
    if (site >= m_kind.size()) throw Error(ErrorKind::BadInput, text("There is no candidate %1.", site));
    if (m_kind[site] != Kind::Free && m_kind[site] != kind)
      throw Error(ErrorKind::BadInput, text("A site cannot be both demanded and barred."));
    m_kind[site] = kind;
  }
}

void SiteFrame::readGroups(const SiteGroups& groups) {
  if (groups.of.empty()) return;
  m_group = groups.of;
  std::uint32_t none = 0;
  for (const std::uint32_t group : m_group)
    none = group == SiteGroups::kNone ? none : std::max(none, group + 1);
  for (std::uint32_t& group : m_group) group = std::min(group, none);
  m_least.assign(none, groups.atLeast);
  m_most.assign(none, groups.atMost);
  m_least.push_back(0);
  m_most.push_back(std::numeric_limits<std::size_t>::max());
}

void SiteFrame::requireCount() const {
  const std::size_t forced = this->forced().size(), allowed = this->allowed().size();
  if (m_count == 0 || m_count < forced || m_count > allowed) {
    throw Error(ErrorKind::BadInput, text("%1 sites cannot be chosen: %2 are demanded, %3 may be taken.",
                                          m_count, forced, allowed));
  }
}

void SiteFrame::requireGroups() const {
  std::vector<std::size_t> forced(m_least.size()), allowed(m_least.size());
  for (std::uint32_t site = 0; site < m_group.size(); ++site) {
    forced[m_group[site]] += isForced(site) ? 1 : 0;
    allowed[m_group[site]] += isBarred(site) ? 0 : 1;
  }
  std::size_t least = 0, most = 0;
  for (std::size_t group = 0; group < m_least.size(); ++group) {
    if (allowed[group] < m_least[group]) {
      throw Error(ErrorKind::BadInput,
                  text("A former municipality has only %1 candidates; at least %2 sites are wanted in each.",
                       allowed[group], m_least[group]));
    }
    if (forced[group] > m_most[group]) {
      throw Error(ErrorKind::BadInput,
                  text("%1 sites are demanded in one former municipality; at most %2 may be taken in each.",
                       forced[group], m_most[group]));
    }
    least += std::max(forced[group], m_least[group]);
    most += std::min(allowed[group], m_most[group]);
  }
  if (!m_group.empty() && (m_count < least || m_count > most)) {
    throw Error(
        ErrorKind::BadInput,
        text("%1 sites cannot be chosen: by what was asked for each former municipality it would have "
             "to be from %2 to %3.",
             m_count, least, most));
  }
}

std::vector<std::uint32_t> SiteFrame::forced() const {
  std::vector<std::uint32_t> sites;
  for (std::uint32_t site = 0; site < candidates(); ++site)
    if (isForced(site)) sites.push_back(site);
  return sites;
}

std::vector<std::uint32_t> SiteFrame::allowed() const {
  std::vector<std::uint32_t> sites;
  for (std::uint32_t site = 0; site < candidates(); ++site)
    if (!isBarred(site)) sites.push_back(site);
  return sites;
}

bool SiteFrame::isChoice(std::span<const std::uint32_t> sites) const {
  if (sites.size() != m_count ||
      std::adjacent_find(sites.begin(), sites.end(), std::greater_equal<>()) != sites.end())
    return false;
  std::vector<char> isTaken(candidates(), 0);
  for (const std::uint32_t site : sites) {
    if (site >= candidates() || isBarred(site)) return false;
    isTaken[site] = 1;
  }
  for (const std::uint32_t site : forced())
    if (isTaken[site] == 0) return false;
  bool isFair = true;
  forEachGroup([&](const std::vector<std::uint32_t>& group, std::size_t least, std::size_t most) {
    const auto taken = static_cast<std::size_t>(
        std::count_if(group.begin(), group.end(), [&](std::uint32_t site) { return isTaken[site] != 0; }));
    isFair = isFair && taken >= least && taken <= most;
  });
  return isFair;
}

void SiteFrame::forEachGroup(const GroupVisitor& visit) const {
  std::vector<std::vector<std::uint32_t>> groups(m_least.size());
  for (std::uint32_t site = 0; site < m_group.size(); ++site) groups[m_group[site]].push_back(site);
  for (std::size_t group = 0; group + 1 < groups.size(); ++group)  // the last is none
    visit(groups[group], m_least[group], m_most[group]);
}

double SiteFrame::secondsLeft() const {
  m_progress.check();
  return std::chrono::duration<double>(m_end - Clock::now()).count();
}

std::vector<std::uint32_t> SiteFrame::best(std::span<const double> worth) const {
  std::vector<std::uint32_t> order = allowed();
  const auto isBefore = [&](std::uint32_t a, std::uint32_t b) {
    if (isForced(a) != isForced(b)) return isForced(a);
    return worth[a] != worth[b] ? worth[a] > worth[b] : a < b;
  };
  if (m_group.empty()) {
    std::nth_element(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(m_count) - 1, order.end(),
                     isBefore);
    order.resize(m_count);
  } else {
    // What each group must have first, then the best of the rest: groups share no site, so this is the most.
    std::sort(order.begin(), order.end(), isBefore);
    Tally tally(*this, {});
    std::vector<std::uint32_t> sites;
    for (const std::uint32_t site : order) {
      if (sites.size() == m_count) break;
      if (!tally.mayTake(site)) continue;
      tally.take(site);
      sites.push_back(site);
    }
    order = std::move(sites);
  }
  std::sort(order.begin(), order.end());
  return order;
}

SiteFrame::Tally::Tally(const SiteFrame& frame, std::span<const std::uint32_t> sites)
    : m_frame(frame),
      m_taken(frame.m_least.size()),
      m_left(frame.m_count),
      m_missing(std::accumulate(frame.m_least.begin(), frame.m_least.end(), std::size_t{0})) {
  for (const std::uint32_t site : sites) take(site);
}

void SiteFrame::Tally::take(std::uint32_t site) {
  --m_left;
  if (m_taken.empty()) return;
  const std::uint32_t group = m_frame.m_group[site];
  if (m_taken[group]++ < m_frame.m_least[group]) --m_missing;
}

bool SiteFrame::Tally::mayTake(std::uint32_t site) const {
  if (m_left == 0) return false;
  if (m_taken.empty() || m_frame.isForced(site)) return true;
  const std::uint32_t group = m_frame.m_group[site];
  if (m_taken[group] >= m_frame.m_most[group]) return false;
  return m_taken[group] < m_frame.m_least[group] || m_left > m_missing;
}

bool SiteFrame::Tally::maySwap(std::uint32_t out, std::uint32_t in) const {
  if (m_frame.isForced(out)) return false;
  if (m_taken.empty()) return true;
  const std::uint32_t from = m_frame.m_group[out], to = m_frame.m_group[in];
  return from == to || (m_taken[from] > m_frame.m_least[from] && m_taken[to] < m_frame.m_most[to]);
}

}  // namespace michi::mobility
