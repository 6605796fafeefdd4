#pragma once
// The five eras of the modern calendar, with the days on which they began (太政官布告, 詔書 and
// 元号法の政令).

#include <array>
#include <string_view>

#include "japanese/date.h"

namespace michi::japanese {

struct Era {
  std::string_view name;
  Date begins;
  int lastYear;  // of the Gregorian calendar; 9999 while it lasts

  int gregorian(int year) const { return begins.year + year - 1; }
  int yearOf(int gregorianYear) const { return gregorianYear - begins.year + 1; }
};

enum class EraName : unsigned char { Meiji, Taisho, Showa, Heisei, Reiwa };

constexpr std::array<Era, 5> kEras = {{{"明治", {1868, 10, 23}, 1912},
                                       {"大正", {1912, 7, 30}, 1926},
                                       {"昭和", {1926, 12, 25}, 1989},
                                       {"平成", {1989, 1, 8}, 2019},
                                       {"令和", {2019, 5, 1}, 9999}}};

constexpr const Era& era(EraName name) { return kEras[static_cast<std::size_t>(name)]; }

}  // namespace michi::japanese
