#include <algorithm>

#include "address/builder.h"

namespace michi::address {
namespace {

bool isTownless(std::string_view town) { return town == "（大字なし）" || town == "(大字なし)"; }

std::string joined(const std::string& prefecture, const std::string& city) {
  return prefecture + "\n" + city;
}

/// The name without its last character.
std::string_view withoutLast(std::string_view name) {
  std::size_t size = name.size();
  while (size > 0 && (static_cast<unsigned char>(name[size - 1]) & 0xC0U) == 0x80U) --size;
  return name.substr(0, size == 0 ? 0 : size - 1);
}

/// 金ケ崎町 of 胆沢郡金ケ崎町, empty for all but towns and villages of a 郡.
std::string_view withoutCounty(std::string_view city) {
  constexpr std::string_view kCounty = "郡";
  const auto at = city.find(kCounty, 1);
  const bool isTown = city.ends_with("町") || city.ends_with("村");
  return at == std::string_view::npos || !isTown ? std::string_view() : city.substr(at + kCounty.size());
}

/// 札幌市 of 札幌市中央区, else empty.
std::string_view withoutWard(std::string_view city) {
  constexpr std::string_view kCity = "市";
  const auto at = city.find(kCity, 1);
  const bool hasWard =
      at != std::string_view::npos && at + kCity.size() < city.size() && city.ends_with("区");
  return hasWard ? city.substr(0, at + kCity.size()) : std::string_view();
}

bool hasSameMarks(const Folded& a, const Folded& b) {
  return std::equal(a.places.begin(), a.places.end(), b.places.begin(), b.places.end(),
                    [](const auto& left, const auto& right) { return left.hasMark == right.hasMark; });
}

}  // namespace

Builder::Builder() : m_data(std::make_unique<Dictionary::Data>()) { m_data->top = m_data->names.newRoot(); }

std::uint32_t Builder::newPlace(std::uint32_t parent, std::string_view name, Level level) {
  Place place;
  place.parent = parent;
  place.level = level;
  place.nameFrom = static_cast<std::uint32_t>(m_data->texts.size());
  m_data->texts += name;
  place.nameTo = static_cast<std::uint32_t>(m_data->texts.size());
  m_data->places.push_back(place);
  return static_cast<std::uint32_t>(m_data->places.size() - 1);
}

std::uint32_t Builder::cityOf(const std::string& prefecture, const std::string& city) {
  const std::string key = joined(prefecture, city);
  if (m_lastCity.place != kNoPlace && m_lastCity.name == key) return m_lastCity.place;
  const auto [entry, isNew] = m_cities.try_emplace(key, kNoPlace);
  if (isNew) {
    const auto [parent, isNewPrefecture] = m_prefectures.try_emplace(prefecture, kNoPlace);
    if (isNewPrefecture) parent->second = newPlace(kNoPlace, prefecture, Level::Prefecture);
    entry->second = newPlace(parent->second, city, Level::City);
  }
  m_lastCity = {key, kNoPlace, entry->second};
  return entry->second;
}

/// The place of that level that has this name already, or one that differs from it in writing only.
std::uint32_t Builder::known(std::uint32_t parent, Node node, const std::string& name, Level level) const {
  std::uint32_t found = kNoPlace;
  bool isExact = false;
  m_data->names.forEachTerminal(node, [&](const Terminal& terminal) {
    const Place& place = m_data->places[terminal.place];
    if (isExact || terminal.ending != Ending::Plain || place.parent != parent || place.level != level) return;
    isExact = m_data->nameOf(place) == name;
    if (isExact) {
      found = terminal.place;
    } else {
      Folded other;
      fold(m_data->nameOf(place), other);
      if (hasSameMarks(other, m_folded)) found = terminal.place;
    }
  });
  return found;
}

void Builder::nameChild(std::uint32_t place, Node node, const std::string& name) {
  m_data->names.end(node, {place, kNoNode, 0, Ending::Plain});
  const Level level = m_data->places[place].level;
  const std::uint32_t parent = m_data->places[place].parent;
  if (level == Level::Town) nameShortTown(place, m_data->places[parent].children);
  if (level != Level::Koaza || name.empty()) return;
  Place& city = m_data->places[m_data->ancestor(place, Level::City)];
  if (city.townlessKoaza == kNoNode) city.townlessKoaza = m_data->names.newRoot();
  const Node loose = m_data->names.path(city.townlessKoaza, m_folded.units);
  m_data->names.end(loose, {place, kNoNode, 0, Ending::WithoutTown});
}

/// …丁目 as a bare number and as …丁; …町 without 町.
void Builder::nameShortTown(std::uint32_t place, Node root) {
  const std::span<const Unit> units = m_folded.units;
  const std::size_t size = units.size();
  const auto endAt = [&](std::size_t count, Ending ending) {
    m_data->names.end(m_data->names.path(root, units.first(count)), {place, kNoNode, 0, ending});
  };
  const std::size_t counter = size > 0 && units[size - 1] == U'目' ? size - 1 : size;
  const bool isNumbered = counter > 2 && units[counter - 1] == U'丁' && isNumber(units[counter - 2]);
  if (isNumbered) {
    endAt(counter - 1, Ending::BareNumber);
    if (counter < size) endAt(counter, Ending::Plain);
  } else if (size > 2 && units[size - 1] == U'町' && !isNumber(units[size - 2]) && units[size - 2] != U'番') {
    endAt(size - 1, Ending::TownLeftOut);
  }
}

std::uint32_t Builder::within(std::uint32_t parent, const std::string& name, Level level) {
  Last& last = level == Level::Town ? m_lastTown : m_lastKoaza;
  if (level != Level::Block && last.parent == parent && last.name == name) return last.place;
  fold(isTownless(name) ? std::string_view() : std::string_view(name), m_folded);
  if (m_data->places[parent].children == kNoNode) {
    const Node root = m_data->names.newRoot();
    m_data->places[parent].children = root;
  }
  const Node root = m_data->places[parent].children;
  HouseNumber number;
  if (level == Level::Block) readHouseNumber(m_folded, 0, number);
  const Node node = m_data->names.path(root, level == Level::Block ? number.units : m_folded.units);
  std::uint32_t place = known(parent, node, name, level);
  if (place == kNoPlace) {
    place = newPlace(parent, isTownless(name) ? std::string_view() : std::string_view(name), level);
    nameChild(place, node, name);
  }
  if (level != Level::Block) last = {name, parent, place};
  return place;
}

void Builder::add(const Record& record) {
  if (record.prefecture.empty() || record.city.empty()) return;
  std::uint32_t at = cityOf(record.prefecture, record.city);
  if (!record.town.empty()) at = within(at, record.town, Level::Town);
  if (!record.koaza.empty()) at = within(at, record.koaza, Level::Koaza);
  if (!record.block.empty()) at = within(at, record.block, Level::Block);
  Place& place = m_data->places[at];
  if (record.point && geo::isFinite(*record.point)) {
    place.point = *record.point;
    place.hasPoint = true;
  }
  if (!record.code.empty()) {
    place.codeFrom = static_cast<std::uint32_t>(m_data->texts.size());
    m_data->texts += record.code;
    place.codeTo = static_cast<std::uint32_t>(m_data->texts.size());
  }
}

/// A name of a city, with its prefecture, with the prefecture's short name and alone.
void Builder::nameMunicipality(std::uint32_t city, std::string_view name, Terminal terminal, bool isLiberty) {
  const std::string_view prefecture = m_data->nameOf(m_data->places[m_data->places[city].parent]);
  const std::string_view shortPrefecture = prefecture == "北海道" ? prefecture : withoutLast(prefecture);
  std::vector<std::string_view> beginnings = {{}, prefecture};
  if (shortPrefecture != prefecture) beginnings.push_back(shortPrefecture);
  for (const std::string_view before : beginnings) {
    fold(std::string(before) + std::string(name), m_folded);
    if (m_folded.units.empty()) continue;
    terminal.ending = terminal.target != kNoNode                               ? Ending::Former
                      : isLiberty || (!before.empty() && before != prefecture) ? Ending::ShortName
                                                                               : Ending::Plain;
    m_data->names.end(m_data->names.path(m_data->top, m_folded.units), terminal);
  }
}

void Builder::nameCity(std::uint32_t city) {
  const std::string name(m_data->nameOf(m_data->places[city]));
  const Terminal terminal{city, kNoNode, 0, Ending::Plain};
  nameMunicipality(city, name, terminal, false);
  if (const auto town = withoutCounty(name); !town.empty()) nameMunicipality(city, town, terminal, false);
  if (const auto whole = withoutWard(name); !whole.empty()) nameMunicipality(city, whole, terminal, true);
}

/// 佐倉河 for 水沢佐倉河.
void Builder::nameWithoutArea(std::uint32_t city, const std::string& area) {
  if (area.empty()) return;
  for (std::uint32_t i = city + 1; i < m_data->places.size(); ++i) {
    const Place& place = m_data->places[i];
    const std::string_view name = m_data->nameOf(place);
    if (place.parent != city || name.size() <= area.size() || !name.starts_with(area)) continue;
    fold(name.substr(area.size()), m_folded);
    const Node node = m_data->names.path(m_data->places[city].children, m_folded.units);
    m_data->names.end(node, {i, kNoNode, 0, Ending::AreaLeftOut});
  }
}

void Builder::add(const FormerName& former) {
  const auto found = m_cities.find(joined(former.prefecture, former.city));
  if (found == m_cities.end()) return;
  const Node towns = m_data->places[found->second].children;
  fold(former.prefix, m_folded);
  const Node target = towns == kNoNode ? kNoNode : m_data->names.find(towns, m_folded.units);
  if (target == kNoNode) return;  // no town begins so
  nameWithoutArea(found->second, former.prefix);
  const Terminal terminal{found->second, target, 0, Ending::Former};
  for (const std::string& area : former.areas) {
    fold(area, m_folded);
    if (!m_folded.units.empty()) m_data->names.end(m_data->names.path(towns, m_folded.units), terminal);
  }
  for (const std::string& municipality : former.municipalities) {
    nameMunicipality(found->second, municipality, terminal, false);
    if (const auto town = withoutCounty(municipality); !town.empty())
      nameMunicipality(found->second, town, terminal, false);
  }
}

/// A place without a point of its own lies in the middle of its parts'.
void Builder::placePoints() {
  struct Sum {
    double x = 0, y = 0;
    std::uint32_t count = 0;
  };
  auto& places = m_data->places;
  std::vector<Sum> sums(places.size());
  for (std::size_t i = places.size(); i-- > 0;) {
    Place& place = places[i];
    if (!place.hasPoint && sums[i].count > 0) {
      place.point = {sums[i].x / sums[i].count, sums[i].y / sums[i].count};
      place.hasPoint = true;
    }
    if (!place.hasPoint || place.parent == kNoPlace) continue;
    Sum& sum = sums[place.parent];
    sum.x += place.point.x, sum.y += place.point.y, ++sum.count;
  }
}

void Builder::finish() {
  for (std::uint32_t i = 0; i < m_data->places.size(); ++i) {
    const Level level = m_data->places[i].level;
    if (level == Level::City) nameCity(i);
    if (level != Level::Prefecture) continue;
    fold(m_data->nameOf(m_data->places[i]), m_folded);
    if (m_folded.units.empty()) continue;
    const Node node = m_data->names.path(m_data->top, m_folded.units);
    m_data->names.end(node, {i, kNoNode, 0, Ending::Plain});
  }
  placePoints();
}

Dictionary::Dictionary() : Dictionary(std::span<const Record>{}) {}

Dictionary::Dictionary(std::span<const Record> records, std::span<const FormerName> formerNames) {
  Builder builder;
  for (const Record& record : records) builder.add(record);
  for (const FormerName& former : formerNames) builder.add(former);
  builder.finish();
  m_data = builder.take();
}

Dictionary::~Dictionary() = default;
Dictionary::Dictionary(Dictionary&&) noexcept = default;
Dictionary& Dictionary::operator=(Dictionary&&) noexcept = default;

std::size_t Dictionary::placeCount() const { return m_data->places.size(); }

}  // namespace michi::address
