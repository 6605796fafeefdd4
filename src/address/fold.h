#pragma once
// An address as units to compare: what differs only in writing becomes equal. Nothing that is stored goes
// through here; offsets lead back to the text as it was written.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace michi::address {

/// A unit is a folded character (address/variants.h) or a whole number: 24, ２４ and 二十四 are one unit, so
/// that 1 is no beginning of 12.
using Unit = std::uint32_t;
inline constexpr Unit kNumber = 0x200000;
constexpr bool isNumber(Unit unit) { return unit >= kNumber; }

/// The units of a text without the marks 大字, 字 and 小字; `hasMark` says where one stood. A 字 after 文 or
/// a number (十文字, 六字) or at the end is part of a name. 第 before a number and 地割 is left out; 々 is
/// the kanji before it; 番丁 is 番町.
struct Folded {
  struct Place {
    std::uint32_t from = 0, to = 0;  // bytes of the text
    bool hasMark = false;            // a mark stands before this unit
    bool isWrittenInDigits = false;  // a number of 0–9, not of 一–九
  };
  std::vector<Unit> units;
  std::vector<Place> places;  // of each unit

  std::size_t size() const { return units.size(); }
  void clear() { units.clear(), places.clear(); }
  bool has(std::size_t at, char32_t c) const { return at < units.size() && units[at] == c; }
  bool hasNumber(std::size_t at) const { return at < units.size() && isNumber(units[at]); }
};

/// Any bytes are taken; time and memory are linear in `text`. At most `mostUnits` units are made.
void fold(std::string_view text, Folded& into, std::size_t mostUnits = SIZE_MAX);

/// The units as text, for people and tests: "水沢字川端２１３番地" → "水沢字川端213番地". Idempotent.
std::string normalised(std::string_view text);

}  // namespace michi::address
