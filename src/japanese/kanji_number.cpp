#include "japanese/kanji_number.h"

#include <string>

namespace michi::japanese {
namespace {

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

}  // namespace

bool KanjiNumber::holds(char32_t c) { return kanjiDigit(c) >= 0 || kanjiUnit(c) > 0; }

bool KanjiNumber::add(char32_t c) {
  if (!holds(c)) return false;
  const int unit = kanjiUnit(c);
  if (unit == 0)
    addDigit(kanjiDigit(c));
  else
    addUnit(unit);
  return true;
}

void KanjiNumber::addDigit(int digit) {
  if (m_isBad || ++m_places > kMostDigits) m_isBad = true;
  if (!m_isBad) m_rest = m_rest * 10 + digit;
}

void KanjiNumber::addUnit(int unit) {
  const bool isTens = unit == 20 || unit == 30;
  const int place = isTens ? 10 : unit;
  const bool isFactor = m_places == 0 || (m_places == 1 && m_rest > 0 && !isTens);
  if (!isFactor || place >= m_unit) m_isBad = true;
  if (m_isBad) return;
  m_total += isTens ? unit : (m_places == 0 ? 1 : m_rest) * place;
  m_unit = place;
  m_rest = 0;
  m_places = 0;
}

int KanjiNumber::digits() const {
  return isByPlace() ? m_places : static_cast<int>(std::to_string(value()).size());
}

}  // namespace michi::japanese
