#pragma once
// Dates as cities' ledgers hold them, in the Gregorian calendar inside. Cheap: about a microsecond a date.

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "base/checked.h"

namespace michi::japanese {

/// A day, a month (day 0), a year (month 0) or nothing known (year 0). Unknown parts sort first.
struct Date {
  int year = 0;
  int month = 0;
  int day = 0;

  bool isKnown() const { return year != 0; }
  bool isWhole() const { return day != 0; }
  auto operator<=>(const Date&) const = default;  // NOLINT(modernize-use-nullptr): clang-tidy 14 and <=>
};

/// Whether the parts are a day of the Gregorian calendar, a month or a year from 1 to 9999, or all unknown.
bool isValid(const Date& date);

/// Readings of bare numbers that only the one who knows the column can allow.
struct DateOptions {
  bool allowSerial = false;  // Excel's day numbers (1900 system): 16438 is 1945-01-01; 2200 to 99999
  bool allowEraCode =
      false;  // seven digits of the residents' systems: 3200101 is 昭和20年1月1日 (1 明治 … 5 令和)
};

/// A date in any usual spelling:
///   昭和20年1月1日, 昭和二十年一月一日, 昭和元年, 昭20.1.1, S20.1.1, s20/1/1, Ｓ２０．１．１, S200101,
///   ㍼20年1月1日; 1945/1/1, 1945-01-01, 1945年1月1日, 19450101, 1945.1.1, 西暦1945年1月1日,
///   一九四五年一月一日; both: 1945(昭和20)年1月1日, where the two must agree; a year or a month alone
///   (昭和20年, 1945, 1945-01); 月日不詳, 不明 and 00 for what is unknown; digits of either width, spaces
///   anywhere between, and behind the day 生, a weekday in brackets, a time of day.
/// Refused with a reason: what is not a day, what is ambiguous (20/1/1, 450101, 1/1/1945), what is before its
/// era began (明治 1868-10-23, 大正 1912-07-30, 昭和 1926-12-25, 平成 1989-01-08, 令和 2019-05-01) and what
/// is after the last year of its era. Days behind the end of an era but in its last year are taken:
/// 平成31年12月 was printed on many papers. Days before 1873, when Japan took the calendar over, are not
/// converted. Whether a birthday is plausible is for the caller to say. Never throws.
Checked<Date> parseDate(std::string_view utf8, const DateOptions& options = {});

/// "昭和20年1月1日", 元年 for a first year, "昭和20年1月", "昭和20年"; empty when unknown. The first day of
/// an era belongs to it; a month or year belongs to the era of its last day. Before 1868-10-23
/// "1850年1月1日".
std::string wareki(const Date& date);
/// "1945-01-01", "1945-01", "1945"; empty when unknown.
std::string isoDate(const Date& date);

/// Full years on a day, counted by birthdays: who is born on the 29th of February turns on the 1st of March
/// of other years. By law (年齢計算ニ関する法律, 民法143条) an age is reached when the day before the
/// birthday ends; where a rule counts from that day (65歳到達日 of the 介護保険) ask for the day after.
/// Unknown parts of the birth are read as the latest that they can be, so that nobody is made older than they
/// are. Nothing when the birth is unknown or later than `day`, or `day` is not whole.
std::optional<int> ageOn(const Date& birth, const Date& day);

/// "80", "８０歳", "満80歳", "80才", "八十歳"; 0 to 130. 数え年 is refused: it is another count. Never
/// throws.
Checked<int> parseAge(std::string_view utf8);

}  // namespace michi::japanese
