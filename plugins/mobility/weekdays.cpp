#include "plugins/mobility/weekdays.h"

#include <bit>
#include <utility>
#include <vector>

#include "base/text.h"
#include "ingest/fields.h"

namespace michi::mobility {
namespace {

constexpr Weekdays kMondayToFriday = 0b0011111;
constexpr const char* kLetters[kDaysOfWeek] = {"月", "火", "水", "木", "金", "土", "日"};

struct DayWord {
  const char* word;
  Weekdays days;
};
/// Longer words before those that they begin with.
constexpr DayWord kDayWords[] = {{"weekdays", kMondayToFriday},
                                 {"weekday", kMondayToFriday},
                                 {"everyday", kEveryDay},
                                 {"daily", kEveryDay},
                                 {"monday", 1},
                                 {"tuesday", 2},
                                 {"wednesday", 4},
                                 {"thursday", 8},
                                 {"friday", 16},
                                 {"saturday", 32},
                                 {"sunday", 64},
                                 {"mon", 1},
                                 {"tue", 2},
                                 {"wed", 4},
                                 {"thu", 8},
                                 {"fri", 16},
                                 {"sat", 32},
                                 {"sun", 64},
                                 {"平日", kMondayToFriday},
                                 {"毎日", kEveryDay},
                                 {"月曜日", 1},
                                 {"火曜日", 2},
                                 {"水曜日", 4},
                                 {"木曜日", 8},
                                 {"金曜日", 16},
                                 {"土曜日", 32},
                                 {"日曜日", 64},
                                 {"月曜", 1},
                                 {"火曜", 2},
                                 {"水曜", 4},
                                 {"木曜", 8},
                                 {"金曜", 16},
                                 {"土曜", 32},
                                 {"日曜", 64},
                                 {"月", 1},
                                 {"火", 2},
                                 {"水", 4},
                                 {"木", 8},
                                 {"金", 16},
                                 {"土", 32},
                                 {"日", 64}};
constexpr const char* kBetween[] = {"+", "・", "、", "，", ",", "/", "／", "と", "毎週", "･", ";", "."};
constexpr const char* kUpTo[] = {"から", "～", "〜", "-", "－", "―", "~"};

bool skip(std::string_view& rest, std::string_view word) {
  if (!rest.starts_with(word)) return false;
  rest.remove_prefix(word.size());
  return true;
}

template <std::size_t size>
bool skipAny(std::string_view& rest, const char* const (&words)[size]) {
  for (const char* word : words)
    if (skip(rest, word)) return true;
  return false;
}

std::optional<Weekdays> readDay(std::string_view& rest) {
  for (const DayWord& known : kDayWords)
    if (skip(rest, known.word)) return known.days;
  return std::nullopt;
}

/// From one day to another, over the end of the week if need be.
std::optional<Weekdays> span(Weekdays from, Weekdays to) {
  if (dayCount(from) != 1 || dayCount(to) != 1) return std::nullopt;
  Weekdays days = 0;
  for (auto day = static_cast<unsigned>(std::countr_zero(from));; day = (day + 1) % kDaysOfWeek) {
    days |= dayBit(day);
    if (dayBit(day) == to) return days;
  }
}

}  // namespace

unsigned dayCount(Weekdays days) { return static_cast<unsigned>(std::popcount(days)); }

std::optional<Weekdays> parseWeekdays(std::string_view words) {
  const std::string folded = ingest::foldedHeader(words);
  Weekdays all = 0;
  for (std::string_view rest = folded; !rest.empty();) {
    if (skipAny(rest, kBetween)) continue;
    auto days = readDay(rest);
    if (!days) return std::nullopt;
    if (skipAny(rest, kUpTo)) {
      const auto last = readDay(rest);
      days = last ? span(*days, *last) : std::nullopt;
      if (!days) return std::nullopt;
    }
    all |= *days;
  }
  return all;
}

std::string weekdayWords(Weekdays days) {
  if (days == kEveryDay) return text("every day");
  if (days == kMondayToFriday) return text("Monday to Friday");
  const std::string names[kDaysOfWeek] = {text("Mon"), text("Tue"), text("Wed"), text("Thu"),
                                          text("Fri"), text("Sat"), text("Sun")};
  std::string words;
  for (unsigned day = 0; day < kDaysOfWeek; ++day)
    if (hasDay(days, day)) words = words.empty() ? names[day] : text("%1/%2", words, names[day]);
  return words;
}

std::string weekdayLetters(Weekdays days) {
  std::string letters;
  for (unsigned day = 0; day < kDaysOfWeek; ++day)
    if (hasDay(days, day)) letters += kLetters[day];
  return letters;
}

}  // namespace michi::mobility
