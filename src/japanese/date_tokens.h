#pragma once
// The words of a written date: what parse_date.cpp and age.cpp read.

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "japanese/era.h"

namespace michi::japanese {

enum class Sign : unsigned char {
  End,
  Number,     // in digits of either width or in kanji
  Era,        // 昭和, 昭, ㍼, S
  First,      // 元
  Western,    // 西暦
  Year,       // 年
  Month,      // 月
  Day,        // 日
  Separator,  // / - . and their wide forms; a space between two numbers
  Colon,
  Open,
  Close,
  Weekday,  // 火 to 土, 曜, 祝; 月 and 日 are Month and Day
  Hour,     // 時
  Minute,   // 分
  Second,   // 秒
  Unknown,  // 不詳, 不明
  Born,     // 生, 生まれ
  Full,     // 満
  Age,      // 歳, 才
  Other,    // anything else
};

struct Token {
  Sign sign = Sign::End;
  EraName era = EraName::Meiji;
  char32_t character = 0;  // of a separator
  int digits = 0;          // of a number, as it would be written in digits; 01 has two
  std::int64_t value = 0;
};

/// At most kMost words, then End for ever. A longer text ends with Other, so that no reading of it succeeds.
class Tokens {
 public:
  static constexpr std::size_t kMost = 32;
  explicit Tokens(std::string_view utf8);
  /// The token `ahead` places further on.
  const Token& peek(std::size_t ahead = 0) const { return m_tokens[std::min(m_at + ahead, kMost)]; }
  bool is(Sign sign, std::size_t ahead = 0) const { return peek(ahead).sign == sign; }
  const Token& take() { return m_tokens[m_at < kMost ? m_at++ : kMost]; }
  /// Takes the token when it is of this sign.
  bool skip(Sign sign) { return is(sign) && (take(), true); }

 private:
  std::array<Token, kMost + 1> m_tokens;
  std::size_t m_at = 0;
};

}  // namespace michi::japanese
