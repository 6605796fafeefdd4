#pragma once
// The places of a dictionary as a tree in flat arrays, and the names that lead to them.

#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "address/dictionary.h"
#include "address/trie.h"

namespace michi::address {

inline constexpr std::uint32_t kNoPlace = std::numeric_limits<std::uint32_t>::max();

struct Place {
  std::uint32_t parent = kNoPlace;
  std::uint32_t nameFrom = 0, nameTo = 0;  // in Data::texts
  std::uint32_t codeFrom = 0, codeTo = 0;
  Node children = kNoNode;       // where the names of what lies in it begin
  Node townlessKoaza = kNoNode;  // of a city: all its 小字
  Level level = Level::None;
  bool hasPoint = false;
  geo::Point point;
};

struct Dictionary::Data {
  Trie names;
  Node top = kNoNode;         // prefectures and cities
  std::vector<Place> places;  // parents before what lies in them
  std::string texts;

  std::string_view nameOf(const Place& place) const {
    return std::string_view(texts).substr(place.nameFrom, place.nameTo - place.nameFrom);
  }
  std::string_view codeOf(const Place& place) const {
    return std::string_view(texts).substr(place.codeFrom, place.codeTo - place.codeFrom);
  }
  /// The place itself or what it lies in, of that level; kNoPlace when there is none.
  std::uint32_t ancestor(std::uint32_t place, Level level) const {
    while (place != kNoPlace && places[place].level > level) place = places[place].parent;
    return place != kNoPlace && places[place].level == level ? place : kNoPlace;
  }
};

/// A house number as a path: 22番地の3, 22番3号 and 22-3 are the units 22 - 3. Each unit with the end of what
/// it was read from; at most some dozen units from `at` on.
struct HouseNumber {
  std::vector<Unit> units;
  std::vector<std::size_t> ends;  // positions in the Folded
};
void readHouseNumber(const Folded& text, std::size_t at, HouseNumber& into);

/// Where the numbers that begin at `at` end (番地, 番 and 号 included); `at` when there is none.
std::size_t endOfNumbers(const Folded& text, std::size_t at);

}  // namespace michi::address
