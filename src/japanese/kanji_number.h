#pragma once
// Numbers in kanji, with the 大字 of registers: 一九四五 by place or 千九百四十五 by unit, up to 千.

#include <cstdint>

namespace michi::japanese {

constexpr int kMostDigits = 14;  // of any number in a date: 19450101000000

/// One number, character by character. The two ways of writing are not mixed; units must fall: 十百 is no
/// number.
class KanjiNumber {
 public:
  static bool holds(char32_t c);
  /// Whether the character belongs to a number.
  bool add(char32_t c);

  bool isGood() const { return !m_isBad && (isByPlace() || m_places <= 1); }
  std::int64_t value() const { return m_total + m_rest; }
  /// As many as the number would have in digits; 〇一 has two.
  int digits() const;

 private:
  static constexpr std::int64_t kNoUnit = 10000;  // above every unit
  bool isByPlace() const { return m_unit == kNoUnit; }
  void addDigit(int digit);
  void addUnit(int unit);

  std::int64_t m_total = 0;
  std::int64_t m_rest = 0;  // of the digits since the last unit
  std::int64_t m_unit = kNoUnit;
  int m_places = 0;
  bool m_isBad = false;
};

}  // namespace michi::japanese
