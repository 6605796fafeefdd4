#include <chrono>

#include "base/text.h"
#include "japanese/date.h"
#include "japanese/date_tokens.h"
#include "japanese/era.h"

namespace michi::japanese {
namespace {

Date fromSerial(std::int64_t serial) {
  // Excel's day 60 is a 29 February 1900 that never was, so that later days count from 1899-12-30.
  const auto start = std::chrono::sys_days(std::chrono::year(1899) / std::chrono::December / 30);
  const std::chrono::year_month_day ymd(start + std::chrono::days(serial));
  return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
          static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

/// One reading of one text. Every read…() returns whether it went well; else m_reason says why not.
class DateReader {
 public:
  DateReader(std::string_view utf8, const DateOptions& options) : m_tokens(utf8), m_options(options) {}

  Checked<Date> read() {
    if (m_tokens.is(Sign::End)) fail(text("No date is given."));
    const bool isGood = m_reason.empty() && readYear() && readMonthAndDay() && readTail() && check();
    return isGood ? Checked<Date>{m_date, {}} : Checked<Date>{{}, m_reason};
  }

 private:
  bool fail(std::string reason) {
    m_reason = std::move(reason);
    return false;
  }
  bool unreadable() { return fail(text("This is no date that can be read.")); }
  bool ambiguous() {
    return fail(text("This date can be read in more than one way: the year needs its era or four digits."));
  }

  bool readYear() {
    if (m_tokens.is(Sign::Era)) return readEraYear();
    m_tokens.skip(Sign::Western);
    if (!m_tokens.is(Sign::Number)) return unreadable();
    const Token number = m_tokens.take();
    if (isSerial(number)) return readSerial(number);
    switch (number.digits) {
      case 4:
        m_date.year = static_cast<int>(number.value);
        return m_date.year > 0 || unreadable();
      case 8:
        return readPacked(number.value, nullptr);
      case 14:
        return readPacked(number.value / 1'000'000, nullptr);
      case 7:
        return readEraCode(number.value);
      case 1:
      case 2:
      case 6:
        return ambiguous();
      default:
        return unreadable();
    }
  }

  bool readEraYear() {
    m_era = &era(m_tokens.take().era);
    m_tokens.skip(Sign::Separator);
    if (m_tokens.skip(Sign::First)) return setEraYear(1);
    if (!m_tokens.is(Sign::Number)) return unreadable();
    const Token number = m_tokens.take();
    if (number.digits <= 3) return setEraYear(static_cast<int>(number.value));
    if (number.digits == 4) return ambiguous();
    return number.digits == 6 ? readPacked(number.value, m_era) : unreadable();
  }

  bool setEraYear(int year) {
    if (year < 1) return unreadable();
    m_date.year = m_era->gregorian(year);
    if (m_date.year <= m_era->lastYear) return true;
    return fail(text("%1 ended in its year %2.", m_era->name, m_era->yearOf(m_era->lastYear)));
  }

  /// YYYYMMDD, or YYMMDD of an era.
  bool readPacked(std::int64_t value, const Era* ofEra) {
    m_isPacked = true;
    m_era = ofEra;
    m_date.month = static_cast<int>(value / 100 % 100);
    m_date.day = static_cast<int>(value % 100);
    const int year = static_cast<int>(value / 10'000);
    if (ofEra != nullptr) return setEraYear(year);
    m_date.year = year;
    return year > 0 || unreadable();
  }

  bool readEraCode(std::int64_t value) {
    const auto code = static_cast<std::size_t>(value / 1'000'000);
    if (!m_options.allowEraCode || code < 1 || code > kEras.size()) return unreadable();
    return readPacked(value % 1'000'000, &kEras[code - 1]);
  }

  bool isSerial(const Token& number) const {
    constexpr std::int64_t kFirst = 2200;  // four digits below are years
    const bool isFraction = m_tokens.peek().character == U'.' && m_tokens.is(Sign::Number, 1);
    return m_options.allowSerial && (number.digits == 4 || number.digits == 5) && number.value >= kFirst &&
           (m_tokens.is(Sign::End) || (isFraction && m_tokens.is(Sign::End, 2)));
  }

  bool readSerial(const Token& number) {
    m_isPacked = true;
    m_date = fromSerial(number.value);
    while (!m_tokens.is(Sign::End)) m_tokens.take();  // the time of day
    return true;
  }

  /// "(昭和20)" behind 1945, or the other way round.
  bool readOtherYear() {
    if (!m_tokens.skip(Sign::Open)) return true;
    const Era* const firstEra = m_era;
    const int first = m_date.year;
    if (!readYear() || m_isPacked) return m_reason.empty() ? unreadable() : false;
    m_tokens.skip(Sign::Year);
    if (!m_tokens.skip(Sign::Close)) return unreadable();
    if (firstEra != nullptr) m_era = firstEra;
    return m_date.year == first || fail(text("The year in brackets is another one."));
  }

  /// 月日不詳, 日不明 and the like: the date ends before them.
  bool skipUnknown() {
    const std::size_t month = m_tokens.is(Sign::Month) ? 1 : 0;
    const std::size_t day = m_tokens.is(Sign::Day, month) ? 1 : 0;
    if (!m_tokens.is(Sign::Unknown, month + day)) return false;
    while (!m_tokens.skip(Sign::Unknown)) m_tokens.take();
    return true;
  }

  bool readMonthAndDay() {
    if (m_isPacked) return true;
    bool isMarked = m_tokens.skip(Sign::Year);
    if (!readOtherYear()) return false;
    isMarked = m_tokens.skip(Sign::Year) || isMarked;
    return readPart(m_date.month, isMarked, Sign::Month) &&
           (m_isEnd || readPart(m_date.day, m_isMarked, Sign::Day));
  }

  /// A month or a day. In front of it stands a mark (年, 月) or a separator. Sets m_isEnd where the date ends
  /// before it.
  bool readPart(int& part, bool isMarked, Sign mark) {
    if (skipUnknown() || m_tokens.is(Sign::End) || m_tokens.is(Sign::Born)) return m_isEnd = true;
    if (!m_tokens.skip(Sign::Separator) && !isMarked) return unreadable();
    if (!m_tokens.is(Sign::Number) || m_tokens.peek().digits > 2) return unreadable();
    part = static_cast<int>(m_tokens.take().value);
    m_isMarked = m_tokens.skip(mark);
    return true;
  }

  bool readTail() {
    while (!m_tokens.is(Sign::End)) {
      if (m_tokens.skip(Sign::Born) || skipTime() || skipWeekday()) continue;
      if (m_tokens.is(Sign::Separator) && m_tokens.is(Sign::End, 1)) break;
      return fail(text("What follows the date cannot be read."));
    }
    return true;
  }

  bool isNumberBelow(int limit, std::size_t ahead) const {
    const Token& token = m_tokens.peek(ahead);
    return token.sign == Sign::Number && token.digits <= 2 && token.value < limit;
  }

  /// " 0:00", "T00:00:00.000", "0時00分"
  bool skipTime() {
    const bool isBehindT = m_tokens.is(Sign::Era) && m_tokens.peek().era == EraName::Taisho;
    const std::size_t hour = m_tokens.is(Sign::Separator) || isBehindT ? 1 : 0;
    const bool isClock = m_tokens.is(Sign::Colon, hour + 1) && isNumberBelow(60, hour + 2);
    if (!isNumberBelow(25, hour) || (!isClock && !m_tokens.is(Sign::Hour, hour + 1))) return false;
    for (std::size_t i = 0; i < hour + 2; ++i) m_tokens.take();
    if (isClock) {
      m_tokens.take();
      skipClockSeconds();
    } else if (isNumberBelow(60, 0) && m_tokens.is(Sign::Minute, 1)) {
      skipTwo();
      if (isNumberBelow(60, 0) && m_tokens.is(Sign::Second, 1)) skipTwo();
    }
    return true;
  }

  void skipTwo() {
    m_tokens.take();
    m_tokens.take();
  }

  void skipClockSeconds() {
    if (!m_tokens.is(Sign::Colon) || !isNumberBelow(60, 1)) return;
    skipTwo();
    if (m_tokens.peek().character == U'.' && m_tokens.is(Sign::Number, 1)) skipTwo();
  }

  bool isOfWeekday(std::size_t ahead) const {
    return m_tokens.is(Sign::Weekday, ahead) || m_tokens.is(Sign::Month, ahead) ||
           m_tokens.is(Sign::Day, ahead);
  }

  /// "(月)", "（火曜日）", "水曜日"
  bool skipWeekday() {
    const std::size_t start = m_tokens.is(Sign::Open) ? 1 : 0;
    std::size_t end = start;
    while (isOfWeekday(end)) ++end;
    if (end == start || end - start > 3) return false;
    if (start == 1 && !m_tokens.is(Sign::Close, end)) return false;
    if (start == 0 && !m_tokens.is(Sign::Weekday) && !m_tokens.is(Sign::Weekday, 1)) return false;
    for (std::size_t i = 0; i < end + start; ++i) m_tokens.take();
    return true;
  }

  bool check() {
    if (m_date.month == 0 && m_date.day != 0) return unreadable();
    if (m_date.month > 12) return fail(text("There is no month %1.", m_date.month));
    if (!isValid(m_date)) return fail(text("There is no day %1.", isoDate(m_date)));
    if (m_era == nullptr || !isBefore(m_era->begins)) return true;
    return fail(text("%1 began on %2.", m_era->name, isoDate(m_era->begins)));
  }

  /// All that the date can mean is before the day.
  bool isBefore(const Date& day) const {
    if (m_date.isWhole()) return m_date < day;
    return m_date.year == day.year && m_date.month != 0 && m_date.month < day.month;
  }

  Tokens m_tokens;
  DateOptions m_options;
  Date m_date;
  const Era* m_era = nullptr;
  bool m_isPacked = false;
  bool m_isMarked = false;
  bool m_isEnd = false;
  std::string m_reason;
};

}  // namespace

Checked<Date> parseDate(std::string_view utf8, const DateOptions& options) {
  return DateReader(utf8, options).read();
}

}  // namespace michi::japanese
