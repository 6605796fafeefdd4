#include "address/fold.h"

#include "address/variants.h"

namespace michi::address {
namespace {

constexpr std::uint64_t kMostValue = 999'999'999;
constexpr int kMostDigits = 9;

/// Value of a kanji digit, or -1.
int kanjiDigit(char32_t c) {
  constexpr std::u32string_view kDigits = U"〇一二三四五六七八九";
  if (c == U'壱') return 1;
  if (c == U'弐') return 2;
  const auto at = kDigits.find(c);
  return at == std::u32string_view::npos ? -1 : static_cast<int>(at);
}

/// 10, 100 or 1000 for 十, 百, 千; else 0.
Unit kanjiPower(char32_t c) {
  if (c == U'十' || c == U'拾') return 10;
  return c == U'百' ? 100 : c == U'千' ? 1000 : 0;
}

bool isDigit(char32_t c) { return c >= U'0' && c <= U'9'; }

class Folder {
 public:
  Folder(std::string_view text, Folded& into) : m_text(text), m_into(into) {}

  void run(std::size_t mostUnits) {
    m_into.clear();
    while (m_at < m_text.size() && m_into.size() < mostUnits) step();
    if (!m_hasMark) return;
    m_hasMark = false;
    append(U'字', m_markFrom, m_markTo);  // nothing follows: part of a name
  }

 private:
  void step() {
    const std::size_t from = m_at;
    const char32_t raw = decode(m_text, m_at);
    const char32_t c = foldedCharacter(raw);
    if (c == kNoCharacter) return;
    if (isDigit(c)) return number(from, true);
    if (isHyphenOne(raw, from)) return append(U'-', from, m_at);
    if (kanjiDigit(c) >= 0 || kanjiPower(c) > 0) return number(from, false);
    if (c == U'字' && isMark()) return mark(from);
    append(c, from, m_at);
  }

  /// The folded character at `at` without moving on; 0 at the end.
  char32_t peek(std::size_t at) const {
    return at < m_text.size() ? foldedCharacter(decode(m_text, at)) : kNoCharacter;
  }

  /// 一 between digits is a hyphen that was mistyped.
  bool isHyphenOne(char32_t raw, std::size_t from) const {
    const auto& places = m_into.places;
    return raw == U'一' && !places.empty() && places.back().isWrittenInDigits && places.back().to == from &&
           !m_hasMark && isDigit(peek(m_at));
  }

  void number(std::size_t from, bool isDigits) {
    std::uint64_t total = 0, section = 0;
    int digits = 0;
    bool isOpen = false;  // a digit waits for its power
    m_at = from;
    while (m_at < m_text.size() && digits < kMostDigits) {
      std::size_t next = m_at;
      const char32_t c = foldedCharacter(decode(m_text, next));
      const int digit = isDigits ? (isDigit(c) ? static_cast<int>(c - U'0') : -1) : kanjiDigit(c);
      const Unit power = isDigits ? 0 : kanjiPower(c);
      if (digit < 0 && power == 0) break;
      const std::uint64_t raised = power > 0 ? total + (isOpen ? section : 1) * power : total;
      const std::uint64_t rest = power > 0 ? 0 : section * 10 + static_cast<std::uint64_t>(digit);
      if (raised + rest > kMostValue) break;
      total = raised;
      section = rest;
      isOpen = power == 0;
      m_at = next;
      ++digits;
    }
    append(kNumber + static_cast<Unit>(total + section), from, m_at);
    m_into.places.back().isWrittenInDigits = isDigits;
  }

  bool isMark() const {
    if (m_hasMark) return true;
    if (m_into.units.empty()) return true;
    return m_into.units.back() != U'文' && !isNumber(m_into.units.back());
  }

  /// 字, with the 大 or 小 before it.
  void mark(std::size_t from) {
    while (!m_hasMark && !m_into.units.empty() &&
           (m_into.units.back() == U'大' || m_into.units.back() == U'小')) {
      from = m_into.places.back().from;
      const bool hadMark = m_into.places.back().hasMark;
      pop();
      if (hadMark) break;
    }
    if (!m_hasMark) m_markFrom = from;
    m_markTo = m_at;
    m_hasMark = true;
  }

  void append(Unit unit, std::size_t from, std::size_t to) {
    auto& units = m_into.units;
    const bool isRepeat = unit == U'々' && !units.empty() && !isNumber(units.back()) && units.back() != U'字';
    if (isRepeat) unit = units.back();
    if (!units.empty() && !m_hasMark) {
      if (const char32_t joined = withSoundMark(units.back(), unit); joined != 0) {
        units.back() = joined;
        m_into.places.back().to = static_cast<std::uint32_t>(to);
        return;
      }
    }
    if (unit == U'丁' && units.size() >= 2 && units.back() == U'番' && isNumber(units[units.size() - 2]))
      unit = U'町';
    units.push_back(unit);
    m_into.places.push_back(
        {static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to), m_hasMark, false});
    m_hasMark = false;
    if (unit == U'割') dropOrdinal();
  }

  /// 第 before a number and 地割.
  void dropOrdinal() {
    auto& units = m_into.units;
    auto& places = m_into.places;
    while (units.size() >= 4 && units[units.size() - 2] == U'地' && isNumber(units[units.size() - 3]) &&
           units[units.size() - 4] == U'第') {
      const auto at = static_cast<std::ptrdiff_t>(units.size() - 4);
      const Folded::Place dropped = places[static_cast<std::size_t>(at)];
      units.erase(units.begin() + at);
      places.erase(places.begin() + at);
      auto& number = places[static_cast<std::size_t>(at)];
      number.from = dropped.from;
      number.hasMark = number.hasMark || dropped.hasMark;
    }
  }

  void pop() {
    m_into.units.pop_back();
    m_into.places.pop_back();
  }

  std::string_view m_text;
  Folded& m_into;
  std::size_t m_at = 0;
  std::size_t m_markFrom = 0, m_markTo = 0;
  bool m_hasMark = false;  // one waits for the unit that follows it
};

}  // namespace

void fold(std::string_view text, Folded& into, std::size_t mostUnits) { Folder(text, into).run(mostUnits); }

std::string normalised(std::string_view text) {
  Folded folded;
  fold(text, folded);
  std::string out;
  for (std::size_t i = 0; i < folded.size(); ++i) {
    if (folded.places[i].hasMark) {
      const bool isPlain = i == 0 || (folded.units[i - 1] != U'文' && !isNumber(folded.units[i - 1]));
      out += isPlain ? "字" : "大字";  // a bare 字 would be read as part of the name
    }
    if (!isNumber(folded.units[i])) {
      encode(folded.units[i], out);
      continue;
    }
    if (i > 0 && isNumber(folded.units[i - 1]) && !folded.places[i].hasMark) out += ' ';
    out += std::to_string(folded.units[i] - kNumber);
  }
  return out;
}

}  // namespace michi::address
