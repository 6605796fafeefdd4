// Dictionary::match: all readings of an address, scored by how much of it their names explain.

#include <algorithm>
#include <cmath>

#include "address/places.h"

namespace michi::address {
namespace {

constexpr std::size_t kMostUnits = 400;
constexpr std::uint8_t kLiberty = 1;    // a short prefecture, no ward, a bare number for 丁目
constexpr std::uint8_t kStretched = 2;  // 町 or the former municipality left out, 小字 without 大字

// A score counts the units that names explain; these decide between readings that explain the same. Own
// choice.
constexpr double kExact = 0.5;       // a town written as the dictionary has it
constexpr double kStrayMark = 0.25;  // 字 written before a name that has none
constexpr double kMarkInside = 1.5;  // 字 written within a name that has none: two names more likely
constexpr double kShortName = 0.3;
constexpr double kBareNumber = 0.2;
constexpr double kLeftOut = 1;  // 町 or the former municipality
constexpr double kWithoutTown = 1.2;
constexpr double kOwnCity = 1;  // in the city that Options name
constexpr double kBlockFound = 1;
constexpr double kOpen = 0.7;       // readings this close to the best stay open
constexpr double kSamePlace = 100;  // metres; places this close are not held apart

/// Part of an address, read.
struct Reading {
  std::uint32_t place = kNoPlace;
  std::size_t end = 0;  // the unit after the names
  double score = 0;
  std::uint8_t liberties = 0;
};

class Matcher {
 public:
  Matcher(const Dictionary::Data& data, std::string_view address, const Options& options)
      : m_data(data), m_address(address), m_options(options) {
    fold(address.substr(0, std::min<std::size_t>(address.size(), kMostUnits * 16)), m_text, kMostUnits);
    m_home = findHome();
  }

  Match run() {
    const std::size_t start = afterPostcode();
    readTop(start);
    if (m_home.city != kNoPlace) readCity(m_home.city, {m_home.city, start, kOwnCity, 0});
    return choose();
  }

 private:
  struct Home {
    std::uint32_t prefecture = kNoPlace, city = kNoPlace;
  };

  Home findHome() const {
    Home home;
    if (m_options.prefecture.empty() && m_options.city.empty()) return home;
    Folded name;
    fold(m_options.prefecture + m_options.city, name);
    const Node node = m_data.names.find(m_data.top, name.units);
    if (node == kNoNode) return home;
    m_data.names.forEachTerminal(node, [&](const Terminal& terminal) {
      if (terminal.ending != Ending::Plain) return;
      home.city = m_data.ancestor(terminal.place, Level::City);
      home.prefecture = m_data.ancestor(terminal.place, Level::Prefecture);
    });
    return home;
  }

  /// Past 〒023-0001.
  std::size_t afterPostcode() const {
    const std::size_t at = m_text.has(0, U'〒') ? 1 : 0;
    const auto isWritten = [&](std::size_t i, std::uint32_t digits) {
      return m_text.hasNumber(i) && m_text.places[i].isWrittenInDigits &&
             (m_text.places[i].to - m_text.places[i].from) % digits ==
                 0;  // full-width digits have three bytes
    };
    if (isWritten(at, 3) && m_text.has(at + 1, U'-') && isWritten(at + 2, 4)) return at + 3;
    return at == 1 && m_text.hasNumber(1) ? 2 : at;
  }

  double homeBonus(std::uint32_t place) const {
    const bool isHome =
        m_home.city != kNoPlace
            ? m_data.ancestor(place, Level::City) == m_home.city
            : m_home.prefecture != kNoPlace && m_data.ancestor(place, Level::Prefecture) == m_home.prefecture;
    return isHome ? kOwnCity : 0;
  }

  void readTop(std::size_t start) {
    Node node = m_data.top;
    for (std::size_t at = start; at < m_text.size(); ++at) {
      node = m_data.names.child(node, m_text.units[at]);
      if (node == kNoNode) return;
      m_data.names.forEachTerminal(
          node, [&](const Terminal& terminal) { readMunicipality(terminal, start, at + 1); });
    }
  }

  void readMunicipality(const Terminal& terminal, std::size_t start, std::size_t end) {
    const Place& place = m_data.places[terminal.place];
    Reading reading{terminal.place, end, static_cast<double>(end - start) + homeBonus(terminal.place), 0};
    if (terminal.ending == Ending::ShortName) {
      reading.score -= kShortName;
      reading.liberties |= kLiberty;
    }
    m_readings.push_back(reading);
    if (terminal.ending == Ending::Former) {
      readTowns(terminal.target, end, reading);
      readTownless(terminal.place, reading, {});
    } else if (place.level == Level::City) {
      readCity(terminal.place, reading);
    } else if (m_home.city != kNoPlace && m_home.prefecture == terminal.place) {
      reading.score += kOwnCity;
      readCity(m_home.city, reading);
    }
  }

  void readCity(std::uint32_t city, const Reading& before) {
    readTowns(m_data.places[city].children, before.end, before);
    readAfterStreets(m_data.places[city], before);
    readTownless(city, before, {});
  }

  /// 通り名 of Kyoto: the town may stand after 上る, 下る, 東入 or 西入.
  void readAfterStreets(const Place& city, const Reading& before) {
    if (!m_data.nameOf(city).starts_with("京都市")) return;
    for (std::size_t at = before.end; at + 1 < m_text.size(); ++at) {
      const bool isAlong = (m_text.has(at, U'上') || m_text.has(at, U'下')) && m_text.has(at + 1, U'る');
      const bool isAside = (m_text.has(at, U'東') || m_text.has(at, U'西')) && m_text.has(at + 1, U'入');
      if (!isAlong && !isAside) continue;
      const std::size_t end = isAside && m_text.has(at + 2, U'る') ? at + 3 : at + 2;
      Reading reading = before;
      reading.score += 2;  // the turn
      readTowns(city.children, end, reading);
    }
  }

  /// All towns whose names begin at `start`, from a node of their city's names.
  void readTowns(Node node, std::size_t start, Reading before) {
    if (node == kNoNode) return;
    for (std::size_t at = start;; ++at) {
      m_data.names.forEachTerminal(node, [&](const Terminal& terminal) {
        Reading reading = before;
        reading.score += static_cast<double>(at - start);
        reading.end = at;
        readTown(terminal, start, reading);
      });
      if (at >= m_text.size()) return;
      const Node next = m_data.names.child(node, m_text.units[at]);
      if (next == kNoNode) return;
      node = next;
    }
  }

  void readTown(const Terminal& terminal, std::size_t start, Reading reading) {
    if (terminal.ending == Ending::Former) {
      if (reading.end > start) readTowns(terminal.target, reading.end, reading);
      return;
    }
    if (m_data.places[terminal.place].level != Level::Town || !mayEnd(terminal.ending, reading.end)) return;
    reading.place = terminal.place;
    if (terminal.ending == Ending::BareNumber) {
      reading.score -= kBareNumber;
      reading.liberties |= kLiberty;
      if (m_text.has(reading.end, U'-') && m_text.hasNumber(reading.end + 1)) ++reading.end;
    } else if (terminal.ending == Ending::TownLeftOut || terminal.ending == Ending::AreaLeftOut) {
      reading.score -= kLeftOut;
      reading.liberties |= kStretched;
    } else {
      if (m_text.has(reading.end, U'目') && m_text.has(reading.end - 1, U'丁')) ++reading.end;
      reading.score += writingBonus(terminal.place, start, reading.end);
    }
    if (hasMarkInside(terminal.place, start, reading.end)) reading.score -= kMarkInside;
    readWithin(reading);
  }

  bool mayEnd(Ending ending, std::size_t at) const {
    if (ending == Ending::BareNumber) return at >= m_text.size() || m_text.has(at, U'-');
    if (ending != Ending::TownLeftOut) return true;
    return at >= m_text.size() || m_text.hasNumber(at) || m_text.places[at].hasMark;
  }

  bool hasMarkInside(std::uint32_t place, std::size_t start, std::size_t end) const {
    if (m_data.nameOf(m_data.places[place]).find("字") != std::string_view::npos) return false;
    for (std::size_t i = start + 1; i < end; ++i) {
      if (m_text.places[i].hasMark) return true;
    }
    return false;
  }

  double writingBonus(std::uint32_t place, std::size_t start, std::size_t end) const {
    if (start >= end) return 0;
    const std::string_view name = m_data.nameOf(m_data.places[place]);
    const std::size_t from = start == 0 ? 0 : m_text.places[start - 1].to;
    const std::string_view written = m_address.substr(from, m_text.places[end - 1].to - from);
    if (m_text.places[start].hasMark && !name.starts_with("字") && !name.starts_with("大字"))
      return -kStrayMark;
    return written.ends_with(name) ? kExact : 0;
  }

  /// The 小字 and the block within a town.
  void readWithin(const Reading& town) {
    const Reading koaza = longestKoaza(m_data.places[town.place].children, town);
    m_readings.push_back(koaza.place == town.place ? withBlock(town) : withBlock(koaza));
    if (koaza.place == town.place && town.end < m_text.size() && !m_text.hasNumber(town.end))
      readElsewhere(town);
  }

  Reading longestKoaza(Node node, const Reading& town) const {
    Reading best = town;
    for (std::size_t at = town.end; node != kNoNode; ++at) {
      m_data.names.forEachTerminal(node, [&](const Terminal& terminal) {
        if (m_data.places[terminal.place].level != Level::Koaza || isHouseNumber(town.end, at)) return;
        best.place = terminal.place;
        best.end = at;
        best.score = town.score + static_cast<double>(at - town.end);
      });
      node = at < m_text.size() ? m_data.names.child(node, m_text.units[at]) : kNoNode;
    }
    return best;
  }

  /// A number in digits alone is no 小字.
  bool isHouseNumber(std::size_t from, std::size_t to) const {
    return to - from == 1 && m_text.hasNumber(from) && m_text.places[from].isWrittenInDigits;
  }

  /// A 小字 that belongs to another town, of those whose names begin alike, than the one written.
  void readElsewhere(const Reading& town) {
    const std::string_view name = m_data.nameOf(m_data.places[town.place]);
    readTownless(m_data.ancestor(town.place, Level::City), town, name);
  }

  void readTownless(std::uint32_t city, const Reading& before, std::string_view beginning) {
    Node node = city == kNoPlace ? kNoNode : m_data.places[city].townlessKoaza;
    for (std::size_t at = before.end; node != kNoNode; ++at) {
      constexpr std::size_t kLeast = 2;  // shorter ones are found by chance
      if (at - before.end >= kLeast) {
        m_data.names.forEachTerminal(node, [&](const Terminal& terminal) {
          const Place& town = m_data.places[m_data.places[terminal.place].parent];
          if (!m_data.nameOf(town).starts_with(beginning)) return;
          Reading reading{terminal.place, at,
                          before.score + static_cast<double>(at - before.end) - kWithoutTown,
                          static_cast<std::uint8_t>(before.liberties | kStretched)};
          m_readings.push_back(withBlock(reading));
        });
      }
      node = at < m_text.size() ? m_data.names.child(node, m_text.units[at]) : kNoNode;
    }
  }

  Reading withBlock(const Reading& reading) {
    Node node = m_data.places[reading.place].children;
    if (node == kNoNode || reading.end >= m_text.size()) return reading;
    readHouseNumber(m_text, reading.end, m_number);
    Reading best = reading;
    for (std::size_t i = 0; i < m_number.units.size() && node != kNoNode; ++i) {
      node = m_data.names.child(node, m_number.units[i]);
      if (node == kNoNode) break;
      m_data.names.forEachTerminal(node, [&](const Terminal& terminal) {
        if (m_data.places[terminal.place].level != Level::Block) return;
        best.place = terminal.place;
        best.score = reading.score + kBlockFound;
      });
    }
    return best;  // it still ends before the number, which is given as written
  }

  bool isPartOf(std::uint32_t place, std::uint32_t whole) const {
    while (place != kNoPlace && place != whole) place = m_data.places[place].parent;
    return place == whole;
  }

  bool isSame(std::uint32_t a, std::uint32_t b) const {
    if (isPartOf(a, b) || isPartOf(b, a)) return true;
    const Place& left = m_data.places[a];
    const Place& right = m_data.places[b];
    return left.level == right.level && left.hasPoint && right.hasPoint &&
           geo::distance(left.point, right.point) < kSamePlace &&
           m_data.nameOf(left) != m_data.nameOf(right) && left.parent == right.parent;
  }

  Match choose() {
    std::stable_sort(m_readings.begin(), m_readings.end(), [&](const Reading& a, const Reading& b) {
      if (a.score != b.score) return a.score > b.score;
      return m_data.places[a.place].level > m_data.places[b.place].level;
    });
    std::vector<Reading> open;
    for (const Reading& reading : m_readings) {
      if (reading.score <= m_readings.front().score - kOpen || open.size() >= m_options.mostCandidates) break;
      const bool isKnown = std::any_of(
          open.begin(), open.end(), [&](const Reading& other) { return isSame(reading.place, other.place); });
      if (!isKnown) open.push_back(reading);
    }
    Match match;
    for (const Reading& reading : open) match.candidates.push_back(candidate(reading, open.size()));
    return match;
  }

  double confidence(const Reading& reading, std::size_t openCount) const {
    constexpr double kOfLiberty = 0.9, kOfStretch = 0.8, kOfUnknownMarked = 0.9, kOfUnknown = 0.7;
    double value = 1.0 / static_cast<double>(openCount);
    if ((reading.liberties & kLiberty) != 0) value *= kOfLiberty;
    if ((reading.liberties & kStretched) != 0) value *= kOfStretch;
    if (reading.end >= m_text.size() || m_text.hasNumber(reading.end)) return value;
    constexpr std::u32string_view kBreaks = U"-(),、，・/番";
    if (m_text.places[reading.end].hasMark) return value * kOfUnknownMarked;
    const bool isBreak =
        kBreaks.find(static_cast<char32_t>(m_text.units[reading.end])) != std::u32string_view::npos;
    return isBreak ? value : value * kOfUnknown;
  }

  Candidate candidate(const Reading& reading, std::size_t openCount) const {
    Candidate result;
    const Place& place = m_data.places[reading.place];
    result.level = place.level;
    for (std::uint32_t i = reading.place; i != kNoPlace; i = m_data.places[i].parent)
      nameIn(result, m_data.places[i]);
    if (place.hasPoint) result.point = place.point;
    result.code = m_data.codeOf(place);
    result.confidence = confidence(reading, openCount);
    splitRest(reading.end, result);
    return result;
  }

  void nameIn(Candidate& result, const Place& place) const {
    std::string* const names[] = {nullptr,      &result.prefecture, &result.city,
                                  &result.town, &result.koaza,      &result.block};
    *names[static_cast<std::size_t>(place.level)] = m_data.nameOf(place);
  }

  /// What follows the names: the number, and the rest.
  void splitRest(std::size_t end, Candidate& result) const {
    const std::size_t from = end == 0 ? 0 : m_text.places[end - 1].to;
    const std::size_t after = endOfNumbers(m_text, end);
    const bool isNumbered = after > end && !m_text.places[end].hasMark;
    if (isNumbered) {
      const std::size_t begin = m_text.places[end].from;
      result.number = m_address.substr(begin, m_text.places[after - 1].to - begin);
    }
    result.rest = trimmed(m_address.substr(isNumbered ? m_text.places[after - 1].to : from));
  }

  static std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kWide = "\u3000";
    while (text.starts_with(' ') || text.starts_with(kWide))
      text.remove_prefix(text.starts_with(' ') ? 1 : kWide.size());
    while (text.ends_with(' ') || text.ends_with(kWide))
      text.remove_suffix(text.ends_with(' ') ? 1 : kWide.size());
    return text;
  }

  const Dictionary::Data& m_data;
  std::string_view m_address;
  const Options& m_options;
  Folded m_text;
  HouseNumber m_number;
  Home m_home;
  std::vector<Reading> m_readings;
};

}  // namespace

Match Dictionary::match(std::string_view address, const Options& options) const {
  return Matcher(*m_data, address, options).run();
}

}  // namespace michi::address
