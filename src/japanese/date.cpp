#include "japanese/date.h"

#include <algorithm>
#include <chrono>

#include "japanese/era.h"

namespace michi::japanese {
namespace {

std::string two(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string four(int number) {
  const std::string digits = std::to_string(number);
  return digits.size() < 4 ? std::string(4 - digits.size(), '0') + digits : digits;
}

/// The last day that the parts can mean.
Date latest(Date date) {
  constexpr int kLongestMonth = 31;  // enough to compare by
  if (date.month == 0) date.month = 12;
  if (date.day == 0) date.day = kLongestMonth;
  return date;
}

std::string yearText(const Date& date) {
  const Date last = latest(date);
  const auto found =
      std::find_if(kEras.rbegin(), kEras.rend(), [&](const Era& each) { return each.begins <= last; });
  if (found == kEras.rend()) return std::to_string(date.year) + "年";
  const int year = found->yearOf(date.year);
  return std::string(found->name) + (year == 1 ? "元" : std::to_string(year)) + "年";
}

}  // namespace

bool isValid(const Date& date) {
  if (date == Date()) return true;
  if (date.year < 1 || date.year > 9999 || date.month < 0 || date.month > 12 || date.day < 0) return false;
  if (date.day == 0) return true;
  return std::chrono::year_month_day(std::chrono::year(date.year),
                                     std::chrono::month(static_cast<unsigned>(date.month)),
                                     std::chrono::day(static_cast<unsigned>(date.day)))
      .ok();
}

std::string wareki(const Date& date) {
  if (!date.isKnown()) return {};
  std::string result = yearText(date);
  if (date.month != 0) result += std::to_string(date.month) + "月";
  if (date.day != 0) result += std::to_string(date.day) + "日";
  return result;
}

std::string isoDate(const Date& date) {
  if (!date.isKnown()) return {};
  std::string result = four(date.year);
  if (date.month != 0) result += "-" + two(date.month);
  if (date.day != 0) result += "-" + two(date.day);
  return result;
}

std::optional<int> ageOn(const Date& birth, const Date& day) {
  if (!birth.isKnown() || !day.isWhole() || birth > day) return std::nullopt;
  const Date born = latest(birth);
  const bool hadBirthday = std::pair(born.month, born.day) <= std::pair(day.month, day.day);
  return std::max(0, day.year - birth.year - (hadBirthday ? 0 : 1));
}

}  // namespace michi::japanese
