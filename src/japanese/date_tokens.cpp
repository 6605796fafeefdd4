#include "japanese/date_tokens.h"

#include <algorithm>

#include "japanese/code_points.h"

namespace michi::japanese {
namespace {

constexpr int kMostDigits = 14;  // 19450101000000

/// 〇 to 九 with the 大字 of registers; -1 for anything else.
int kanjiDigit(char32_t c) {
  switch (c) {
    case U'〇':
    case U'零':
      return 0;
    case U'一':
    case U'壱':
    case U'壹':
      return 1;
    case U'二':
    case U'弐':
    case U'貳':
      return 2;
    case U'三':
    case U'参':
    case U'參':
      return 3;
    case U'四':
      return 4;
    case U'五':
    case U'伍':
      return 5;
    case U'六':
      return 6;
    case U'七':
      return 7;
    case U'八':
      return 8;
    case U'九':
      return 9;
    default:
      return -1;
  }
}

/// 十 百 千; 廿 and 卅 are worth two and three tens. 0 for anything else.
int kanjiUnit(char32_t c) {
  switch (c) {
    case U'十':
    case U'拾':
      return 10;
    case U'廿':
      return 20;
    case U'卅':
      return 30;
    case U'百':
      return 100;
    case U'千':
      return 1000;
    default:
      return 0;
  }
}

Token eraToken(EraName name) {
  Token token{Sign::Era};
  token.era = name;
  return token;
}

Token separator(char32_t c) {
  Token token{Sign::Separator};
  token.character = c;
  return token;
}

Token asciiToken(char32_t c) {
  switch (c) {
    case U'm':
    case U'M':
      return eraToken(EraName::Meiji);
    case U't':
    case U'T':
      return eraToken(EraName::Taisho);
    case U's':
    case U'S':
      return eraToken(EraName::Showa);
    case U'h':
    case U'H':
      return eraToken(EraName::Heisei);
    case U'r':
    case U'R':
      return eraToken(EraName::Reiwa);
    case U'/':
    case U'-':
    case U',':
    case U'.':
      return separator(c);
    case U':':
      return {Sign::Colon};
    case U'(':
      return {Sign::Open};
    case U')':
      return {Sign::Close};
    default:
      return {Sign::Other};
  }
}

Token japaneseToken(char32_t c) {
  switch (c) {
    case U'明':
    case U'㍾':
      return eraToken(EraName::Meiji);
    case U'大':
    case U'㍽':
      return eraToken(EraName::Taisho);
    case U'昭':
    case U'㍼':
      return eraToken(EraName::Showa);
    case U'平':
    case U'㍻':
      return eraToken(EraName::Heisei);
    case U'令':
    case U'㋿':
      return eraToken(EraName::Reiwa);
    case U'元':
      return {Sign::First};
    case U'西':
      return {Sign::Western};
    case U'年':
      return {Sign::Year};
    case U'月':
      return {Sign::Month};
    case U'日':
      return {Sign::Day};
    case U'・':
    case U'･':
    case U'、':
    case U'，':
    case U'‐':
    case U'‑':
    case U'–':
    case U'—':
    case U'―':
    case U'−':
    case U'ー':
    case U'ｰ':
      return separator(U'-');
    case U'火':
    case U'水':
    case U'木':
    case U'金':
    case U'土':
    case U'曜':
    case U'祝':
      return {Sign::Weekday};
    case U'時':
      return {Sign::Hour};
    case U'分':
      return {Sign::Minute};
    case U'秒':
      return {Sign::Second};
    case U'不':
      return {Sign::Unknown};
    case U'生':
      return {Sign::Born};
    case U'満':
    case U'滿':
      return {Sign::Full};
    case U'歳':
    case U'歲':
    case U'才':
      return {Sign::Age};
    default:
      return {Sign::Other};
  }
}

/// Letters that may or must follow the first of a word. `required`: without them the word is another one.
struct Rest {
  std::u32string_view letters;
  bool isRequired = false;
};

Rest restOf(char32_t first) {
  switch (first) {
    case U'明':
      return {U"治"};
    case U'大':
      return {U"正"};
    case U'昭':
      return {U"和"};
    case U'平':
      return {U"成"};
    case U'令':
      return {U"和"};
    case U'西':
      return {U"暦", true};
    case U'不':
      return {U"詳明", true};
    case U'生':
      return {U"ま"};
    default:
      return {};
  }
}

bool isSpace(char32_t c) {
  return c == U' ' || c == U'\t' || c == 0x3000 || c == 0xA0 || c == U'\r' || c == U'\n';
}

/// Reads token by token; full-width ASCII is ASCII from here on.
class Lexer {
 public:
  explicit Lexer(std::string_view utf8) : m_utf8(utf8) {}

  Token next() {
    skipSpaces();
    const bool hadSpace = m_at > m_end;
    if (m_at == m_utf8.size()) return {};
    const std::size_t start = m_at;
    const char32_t c = nextCharacter();
    const bool isNumber = isWithin(c, U'0', U'9') || kanjiDigit(c) >= 0 || kanjiUnit(c) > 0;
    if (!isNumber) {
      m_wasNumber = false;
      return word(c);
    }
    m_at = start;
    if (m_wasNumber && hadSpace) {
      m_wasNumber = false;
      return separator(U' ');
    }
    m_wasNumber = true;
    return isWithin(c, U'0', U'9') ? number() : kanjiNumber();
  }

 private:
  char32_t nextCharacter() {
    const char32_t c = nextCodePoint(m_utf8, m_at);
    return isWithin(c, 0xFF01, 0xFF5E) ? c - 0xFEE0 : c;
  }

  void skipSpaces() {
    for (std::size_t start = m_at; m_at < m_utf8.size(); start = m_at) {
      if (isSpace(nextCharacter())) continue;
      m_at = start;
      return;
    }
  }

  /// Takes the next character, behind spaces too, when it is one of these.
  bool takeOneOf(std::u32string_view letters) {
    const std::size_t start = m_at;
    skipSpaces();
    if (m_at < m_utf8.size() && letters.find(nextCharacter()) != std::u32string_view::npos) return true;
    m_at = start;
    return false;
  }

  Token word(char32_t c) {
    Token token = c < 0x80 ? asciiToken(c) : japaneseToken(c);
    const Rest rest = restOf(c);
    if (!rest.letters.empty() && !takeOneOf(rest.letters) && rest.isRequired) token.sign = Sign::Other;
    if (token.sign == Sign::Born) takeOneOf(U"れ");
    m_end = m_at;
    return token;
  }

  Token number() {
    Token token{Sign::Number};
    for (std::size_t start = m_at; m_at < m_utf8.size(); start = m_at) {
      const char32_t c = nextCharacter();
      if (!isWithin(c, U'0', U'9')) {
        m_at = start;
        break;
      }
      if (token.digits == kMostDigits) token.sign = Sign::Other;
      if (token.sign == Sign::Other) continue;
      ++token.digits;
      token.value = token.value * 10 + static_cast<int>(c - U'0');
    }
    m_end = m_at;
    return token;
  }

  Token kanjiNumber();

  std::string_view m_utf8;
  std::size_t m_at = 0;
  std::size_t m_end = 0;  // of the last token
  bool m_wasNumber = false;
};

/// 一九四五 by place, 千九百四十五 by unit; the two are not mixed. Units must fall: 十百 is no number.
class KanjiNumber {
 public:
  /// Whether the character belongs to a number.
  bool add(char32_t c) {
    const int unit = kanjiUnit(c);
    if (unit == 0) return addDigit(kanjiDigit(c));
    const bool isTens = unit == 20 || unit == 30;
    const int place = isTens ? 10 : unit;
    const bool isFactor = m_digits == 0 || (m_digits == 1 && m_value > 0 && !isTens);
    if (!isFactor || place >= m_place) m_isBad = true;
    if (m_isBad) return true;
    m_total += isTens ? unit : (m_digits == 0 ? 1 : m_value) * place;
    m_place = place;
    m_value = 0;
    m_digits = 0;
    return true;
  }

  Token token() const {
    const bool isByPlace = m_place == kNoUnit;
    Token token{m_isBad || (!isByPlace && m_digits > 1) ? Sign::Other : Sign::Number};
    token.value = m_total + m_value;
    token.digits = m_digits;
    if (!isByPlace) token.digits = static_cast<int>(std::to_string(token.value).size());
    return token;
  }

 private:
  bool addDigit(int digit) {
    if (digit < 0) return false;
    if (m_isBad || ++m_digits > kMostDigits) m_isBad = true;
    if (!m_isBad) m_value = m_value * 10 + digit;
    return true;
  }

  static constexpr std::int64_t kNoUnit = 10000;  // above every unit
  std::int64_t m_total = 0;
  std::int64_t m_value = 0;  // of the digits since the last unit
  std::int64_t m_place = kNoUnit;
  int m_digits = 0;
  bool m_isBad = false;
};

Token Lexer::kanjiNumber() {
  KanjiNumber number;
  for (std::size_t start = m_at; m_at < m_utf8.size(); start = m_at) {
    if (number.add(nextCharacter())) continue;
    m_at = start;
    break;
  }
  m_end = m_at;
  return number.token();
}

}  // namespace

Tokens::Tokens(std::string_view utf8) {
  Lexer lexer(utf8);
  for (std::size_t i = 0; i < kMost; ++i) {
    m_tokens[i] = lexer.next();
    if (m_tokens[i].sign == Sign::End) return;
  }
  m_tokens[kMost - 1] = {Sign::Other};
}

}  // namespace michi::japanese
