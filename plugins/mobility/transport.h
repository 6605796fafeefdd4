#pragma once
// Who is served where, when places can serve only so many: the assignment that is worth most.

#include <cstdint>
#include <span>
#include <vector>

namespace michi::mobility {

/// What serving one person of a demand is worth at a place.
struct Offer {
  std::uint32_t demand;
  double profit;  // above 0
};

/// So many people of a demand go to a place.
struct Service {
  std::uint32_t demand;
  std::uint32_t place;
  double people;
};

struct Assignment {
  double profit = 0;
  std::vector<Service> services;
};

/// The most profit: at most `people[demand]` of each demand are served (one's people may go to several
/// places), at most `capacity[place]` at each place. `offers` [place]. Exact to rounding, by cheapest
/// augmenting ways. Cost: about demands × places² at worst.
Assignment assign(std::span<const double> people, std::span<const std::vector<Offer>> offers,
                  std::span<const double> capacity);

}  // namespace michi::mobility
