#include "japanese/date_tokens.h"

#include <algorithm>

#include "japanese/code_points.h"
#include "japanese/kanji_number.h"

namespace michi::japanese {
namespace {

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
    const bool isNumber = isWithin(c, U'0', U'9') || KanjiNumber::holds(c);
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

Token Lexer::kanjiNumber() {
  KanjiNumber number;
  for (std::size_t start = m_at; m_at < m_utf8.size(); start = m_at) {
    if (number.add(nextCharacter())) continue;
    m_at = start;
    break;
  }
  m_end = m_at;
  Token token{number.isGood() ? Sign::Number : Sign::Other};
  token.value = number.value();
  token.digits = number.digits();
  return token;
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
