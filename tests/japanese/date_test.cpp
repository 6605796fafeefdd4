// Dates in the spellings of ledgers: tables of good and bad ones, and every day from Meiji to 2040 in all of
// them.

#include "japanese/date.h"

#include <gtest/gtest.h>

#include <chrono>
#include <vector>

#include "japanese/code_points.h"

namespace michi::japanese {
namespace {

struct Spelling {
  const char* written;
  Date date;
};

void expectAll(const std::vector<Spelling>& spellings, const DateOptions& options = {}) {
  for (const auto& [written, date] : spellings) {
    const auto parsed = parseDate(written, options);
    EXPECT_TRUE(parsed.isGood()) << written << ": " << parsed.reason;
    EXPECT_EQ(parsed.value, date) << written << ": " << isoDate(parsed.value);
  }
}

TEST(Date, OneDayInManySpellings) {
  for (const char* written : {"昭和20年1月1日",
                              "昭和２０年１月１日",
                              "昭和20年01月01日",
                              "昭和 20年 1月 1日",
                              "昭和　２０ 年 １ 月 １ 日",
                              "昭 和 20 年 1 月 1 日",
                              "昭和20.1.1",
                              "昭和20/1/1",
                              "昭和20-01-01",
                              "昭和20・1・1",
                              "昭和20、1、1",
                              "昭和 20 1 1",
                              "昭和二十年一月一日",
                              "昭和二〇年一月一日",
                              "昭和廿年一月一日",
                              "昭和弐拾年壱月壱日",
                              "昭20.1.1",
                              "昭20年1月1日",
                              "㍼20年1月1日",
                              "㍼20.1.1",
                              "S20.1.1",
                              "s20/1/1",
                              "S20-1-1",
                              "S 20.1.1",
                              "S.20.1.1",
                              "S20. 1. 1",
                              "S20.01.01",
                              "S20.1.1.",
                              "Ｓ２０．１．１",
                              "Ｓ２０／０１／０１",
                              "Ｓ２０－１－１",
                              "S20年1月1日",
                              "S200101",
                              "Ｓ２００１０１",
                              "昭和200101",
                              "昭和20年1月1日生",
                              "昭和20年1月1日生まれ",
                              "昭和20年1月1日 生れ",
                              "昭和20年1月1日（月）",
                              "昭和20年1月1日(月曜日)",
                              "昭和20年1月1日 月曜日",
                              "昭和20年1月1日（日）生",
                              "1945/1/1",
                              "1945/01/01",
                              "1945-01-01",
                              "1945.1.1",
                              "1945. 1. 1",
                              "1945 1 1",
                              "1945‐1‐1",
                              "1945−1−1",
                              "１９４５／１／１",
                              "１９４５年１月１日",
                              "1945年1月1日",
                              "1945年1月1日生",
                              "西暦1945年1月1日",
                              "一九四五年一月一日",
                              "千九百四十五年一月一日",
                              "19450101",
                              "１９４５０１０１",
                              "19450101000000",
                              "1945/1/1 0:00",
                              "1945/1/1 0:00:00",
                              "1945/01/01 23:59:59.999",
                              "1945-01-01T00:00:00",
                              "1945年1月1日 0時",
                              "1945年1月1日 0時00分",
                              "1945年1月1日0時00分00秒",
                              "1945(昭和20)年1月1日",
                              "1945年(昭和20年)1月1日",
                              "昭和20（1945）年1月1日",
                              "昭和20年（西暦1945年）1月1日",
                              " 1945/1/1 ",
                              "　1945/1/1\r\n"}) {
    const auto parsed = parseDate(written);
    EXPECT_EQ(parsed.value, (Date{1945, 1, 1})) << written << ": " << parsed.reason;
  }
}

TEST(Date, ErasAndTheirEdges) {
  expectAll({{"明治元年10月23日", {1868, 10, 23}},
             {"明治45年7月30日", {1912, 7, 30}},
             {"大正元年7月30日", {1912, 7, 30}},
             {"大正15年12月25日", {1926, 12, 25}},
             {"昭和元年12月25日", {1926, 12, 25}},
             {"昭和64年1月7日", {1989, 1, 7}},
             {"平成元年1月8日", {1989, 1, 8}},
             {"平成31年4月30日", {2019, 4, 30}},
             {"令和元年5月1日", {2019, 5, 1}},
             {"令和1年5月1日", {2019, 5, 1}},
             {"R1.5.1", {2019, 5, 1}},
             {"㋿元年5月1日", {2019, 5, 1}},
             {"㍻2年3月4日", {1990, 3, 4}},
             {"㍽10年3月4日", {1921, 3, 4}},
             {"㍾40年3月4日", {1907, 3, 4}},
             {"M40.3.4", {1907, 3, 4}},
             {"明40.3.4", {1907, 3, 4}},
             {"T14.2.28", {1925, 2, 28}},
             {"大14.2.28", {1925, 2, 28}},
             {"H12.2.29", {2000, 2, 29}},
             {"平12.2.29", {2000, 2, 29}},
             {"令6.2.29", {2024, 2, 29}},
             // behind the end of the era, within its last year: as people went on writing
             {"明治45年12月31日", {1912, 12, 31}},
             {"昭和64年12月31日", {1989, 12, 31}},
             {"平成31年5月1日", {2019, 5, 1}},
             {"H31.12.31", {2019, 12, 31}}});
}

TEST(Date, PartsThatAreUnknown) {
  expectAll({{"昭和20年", {1945, 0, 0}},
             {"昭和元年", {1926, 0, 0}},
             {"昭和20", {1945, 0, 0}},
             {"S20", {1945, 0, 0}},
             {"1945", {1945, 0, 0}},
             {"1945年", {1945, 0, 0}},
             {"1945年生", {1945, 0, 0}},
             {"1945(昭和20)年", {1945, 0, 0}},
             {"昭和20年5月", {1945, 5, 0}},
             {"昭和20年5月生", {1945, 5, 0}},
             {"1945-05", {1945, 5, 0}},
             {"1945/5", {1945, 5, 0}},
             {"昭和20年月日不詳", {1945, 0, 0}},
             {"昭和20年不詳", {1945, 0, 0}},
             {"昭和20年5月日不詳", {1945, 5, 0}},
             {"昭和20年5月不明", {1945, 5, 0}},
             {"1945/00/00", {1945, 0, 0}},
             {"19450500", {1945, 5, 0}},
             {"平成元年1月", {1989, 1, 0}}});
}

TEST(Date, NumbersThatOnlyTheColumnExplains) {
  const DateOptions both{.allowSerial = true, .allowEraCode = true};
  expectAll({{"16438", {1945, 1, 1}},
             {"16438.0", {1945, 1, 1}},
             {"16438.75", {1945, 1, 1}},
             {"9862", {1926, 12, 31}},
             {"43586", {2019, 5, 1}},
             {"1945", {1945, 0, 0}},
             {"1945.5", {1945, 5, 0}},
             {"3200101", {1945, 1, 1}},
             {"1450730", {1912, 7, 30}},
             {"5010501", {2019, 5, 1}},
             {"19450101", {1945, 1, 1}}},
            both);
  for (const char* written : {"16438", "3200101"}) EXPECT_FALSE(parseDate(written).isGood()) << written;
  for (const char* written : {"6010101", "0200101", "3990101", "16438/1/1", "164380", "16438-5"}) {
    EXPECT_FALSE(parseDate(written, both).isGood()) << written;
  }
}

TEST(Date, RefusedWithAReason) {
  const std::vector<std::pair<const char*, const char*>> cases = {
      {"", "No date is given."},
      {" 　", "No date is given."},
      {"昭和65年1月1日", "昭和 ended in its year 64."},
      {"S65", "昭和 ended in its year 64."},
      {"平成32年1月1日", "平成 ended in its year 31."},
      {"明治46年1月1日", "明治 ended in its year 45."},
      {"H320101", "平成 ended in its year 31."},
      {"昭和元年12月24日", "昭和 began on 1926-12-25."},
      {"昭和元年11月", "昭和 began on 1926-12-25."},
      {"平成元年1月7日", "平成 began on 1989-01-08."},
      {"令和元年4月30日", "令和 began on 2019-05-01."},
      {"明治元年1月1日", "明治 began on 1868-10-23."},
      {"大正1.7.29", "大正 began on 1912-07-30."},
      {"1945/2/29", "There is no day 1945-02-29."},
      {"1900-02-29", "There is no day 1900-02-29."},
      {"昭和20年4月31日", "There is no day 1945-04-31."},
      {"S20.1.32", "There is no day 1945-01-32."},
      {"1945/13/1", "There is no month 13."},
      {"19451301", "There is no month 13."},
      {"1945/0/5", "This is no date that can be read."},
      {"昭和0年1月1日", "This is no date that can be read."},
      {"0000/1/1", "This is no date that can be read."},
      {"00000000", "This is no date that can be read."},
      {"昭和年1月1日", "This is no date that can be read."},
      {"昭和100年1月1日", "昭和 ended in its year 64."},
      {"1945/1/", "This is no date that can be read."},
      {"1945//1", "This is no date that can be read."},
      {"1945/1/123", "This is no date that can be read."},
      {"山田太郎", "This is no date that can be read."},
      {"不明", "This is no date that can be read."},
      {"-", "This is no date that can be read."},
      {"X20.1.1", "This is no date that can be read."},
      {"和20年1月1日", "This is no date that can be read."},
      {"昭和2十年1月1日", "This is no date that can be read."},
      {"昭和十百年1月1日", "This is no date that can be read."},
      {"昭和元2年", "This is no date that can be read."},
      {"1945010", "This is no date that can be read."},
      {"999999999999999999999999", "This is no date that can be read."},
      {"昭和20年1月1日\xE5\xB9", "What follows the date cannot be read."},
      {"昭和20年1月1日頃", "What follows the date cannot be read."},
      {"昭和20年1月1日1", "What follows the date cannot be read."},
      {"1945/1/1 25:00", "What follows the date cannot be read."},
      {"1945/1/1/1", "What follows the date cannot be read."},
      {"1945/1/1(1)", "What follows the date cannot be read."},
      {"1945/1/1日月", "What follows the date cannot be read."},
      {"昭和21(1945)年1月1日", "The year in brackets is another one."},
      {"1945(昭和20年1月1日", "This is no date that can be read."},
      {"20/1/1", "This date can be read in more than one way: the year needs its era or four digits."},
      {"1/1/1945", "This date can be read in more than one way: the year needs its era or four digits."},
      {"450101", "This date can be read in more than one way: the year needs its era or four digits."},
      {"S2001", "This date can be read in more than one way: the year needs its era or four digits."},
  };
  for (const auto& [written, reason] : cases) {
    EXPECT_EQ(parseDate(written).reason, reason) << written << " " << isoDate(parseDate(written).value);
    EXPECT_EQ(parseDate(written).value, Date());
  }
}

TEST(Date, WrittenInBothCalendars) {
  EXPECT_EQ(wareki({1945, 1, 1}), "昭和20年1月1日");
  EXPECT_EQ(wareki({2019, 5, 1}), "令和元年5月1日");
  EXPECT_EQ(wareki({2019, 4, 30}), "平成31年4月30日");
  EXPECT_EQ(wareki({1912, 7, 30}), "大正元年7月30日");
  EXPECT_EQ(wareki({1850, 1, 2}), "1850年1月2日");
  EXPECT_EQ(wareki({1989, 0, 0}), "平成元年");
  EXPECT_EQ(wareki({2019, 4, 0}), "平成31年4月");
  EXPECT_EQ(wareki({}), "");
  EXPECT_EQ(isoDate({1945, 1, 1}), "1945-01-01");
  EXPECT_EQ(isoDate({1945, 12, 0}), "1945-12");
  EXPECT_EQ(isoDate({868, 0, 0}), "0868");
  EXPECT_EQ(isoDate({}), "");
}

TEST(Date, Order) {
  EXPECT_LT((Date{1945, 0, 0}), (Date{1945, 1, 0}));
  EXPECT_LT((Date{1945, 1, 0}), (Date{1945, 1, 1}));
  EXPECT_LT((Date{1944, 12, 31}), (Date{1945, 0, 0}));
  EXPECT_TRUE(isValid({}) && isValid({2024, 2, 29}) && isValid({2024, 2, 0}));
  EXPECT_FALSE(isValid({2023, 2, 29}) || isValid({2023, 0, 1}) || isValid({0, 1, 1}) ||
               isValid({2023, 13, 0}));
}

std::string wide(const std::string& ascii) {
  std::string result;
  for (const char c : ascii) {
    const auto code = static_cast<unsigned char>(c);
    if (c >= '!' && c <= '~')
      appendCodePoint(result, 0xFEE0U + code);
    else
      result += c;
  }
  return result;
}

std::string kanji(int number) {
  static const char* const kDigits[] = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
  if (number < 10) return kDigits[number];
  return std::string(number < 20 ? "" : kDigits[number / 10]) + "十" + kDigits[number % 10];
}

std::string letterOf(const std::string& wareki) {
  if (wareki.starts_with("明治")) return "M";
  if (wareki.starts_with("大正")) return "T";
  if (wareki.starts_with("昭和")) return "S";
  return wareki.starts_with("平成") ? "H" : "R";
}

std::string padded(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

/// A day in every kind of spelling.
std::vector<std::string> spellings(const Date& d) {
  const std::string japanese = wareki(d);
  const std::string letter = letterOf(japanese);
  const int start = letter == "M"   ? 1867
                    : letter == "T" ? 1911
                    : letter == "S" ? 1925
                    : letter == "H" ? 1988
                                    : 2018;
  const int year = d.year - start;
  const std::string y = std::to_string(d.year);
  const std::string m = std::to_string(d.month);
  const std::string day = std::to_string(d.day);
  const std::string e = std::to_string(year);
  const std::string packed = padded(d.month) + padded(d.day);
  const std::string name = japanese.substr(0, 6);
  return {japanese,
          wide(japanese),
          name + kanji(year) + "年" + kanji(d.month) + "月" + kanji(d.day) + "日",
          name.substr(0, 3) + e + "." + m + "." + day,
          letter + e + "." + m + "." + day,
          wide(letter + e + "/" + m + "/" + day),
          letter + padded(year) + packed,
          y + "/" + m + "/" + day,
          y + "年" + m + "月" + day + "日",
          y + packed,
          wide(y + "." + m + "." + day),
          isoDate(d),
          isoDate(d) + " 0:00:00"};
}

TEST(Date, EveryDayAgreesInEverySpelling) {
  using namespace std::chrono;
  const sys_days last(year(2040) / December / 31);
  int days = 0;
  for (sys_days at(year(1868) / October / 23); at <= last; at += std::chrono::days(1), ++days) {
    const year_month_day ymd(at);
    const Date date{static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
                    static_cast<int>(static_cast<unsigned>(ymd.day()))};
    for (const std::string& written : spellings(date)) ASSERT_EQ(parseDate(written).value, date) << written;
  }
  EXPECT_EQ(days, 62892);
}

TEST(Date, EverySerialIsTheDayAfterTheOneBefore) {
  for (int serial = 2201; serial < 100'000; ++serial) {
    const Date before = parseDate(std::to_string(serial - 1), {.allowSerial = true}).value;
    const Date date = parseDate(std::to_string(serial), {.allowSerial = true}).value;
    ASSERT_LT(before, date);
    ASSERT_TRUE(isValid(date) && date.isWhole());
  }
}

TEST(Date, HostileTexts) {
  for (const std::string piece :
       {"昭和", "1", "一", "十", "(", " ", "\xE6", "不", "日", "年", "/", ":", "Ｓ"}) {
    std::string text;
    while (text.size() < (1U << 20U)) text += piece;
    EXPECT_FALSE(parseDate(text).isGood());
    EXPECT_FALSE(parseDate("昭和20年1月1日" + text).isGood() && piece != " ") << piece;
    EXPECT_FALSE(parseAge(text).isGood());
  }
  EXPECT_FALSE(parseDate(std::string("1945\0/1/1", 9)).isGood());
}

}  // namespace
}  // namespace michi::japanese
