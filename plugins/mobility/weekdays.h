#pragma once
// Days of the week as offices write them: 月水金, 平日, 毎週火曜・木曜, 月～金.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace michi::mobility {

/// Days of the week as bits, Monday the lowest.
using Weekdays = std::uint8_t;
inline constexpr unsigned kDaysOfWeek = 7;
inline constexpr Weekdays kEveryDay = 0b1111111;
constexpr bool hasDay(Weekdays days, unsigned day) { return ((days >> day) & 1U) != 0; }
constexpr Weekdays dayBit(unsigned day) { return static_cast<Weekdays>(1U << day); }
unsigned dayCount(Weekdays days);

/// Also English (Mon, Wed-Fri, weekdays, daily) and full-width letters. Nothing for a text with anything else
/// in it; no day for an empty one.
std::optional<Weekdays> parseWeekdays(std::string_view words);
/// "月・水・金", "毎日", "平日" in the user's language; empty for no day.
std::string weekdayWords(Weekdays days);
/// "月水金": what parseWeekdays() reads in any language, for files.
std::string weekdayLetters(Weekdays days);

}  // namespace michi::mobility
