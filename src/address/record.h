#pragma once
// What an address dictionary is made of, as plain values.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "geo/point.h"

namespace michi::address {

/// How far down a place is known. A point of a town is its middle, up to kilometres from a house; only Block
/// says where the house is.
enum class Level : std::uint8_t {
  None,
  Prefecture,
  City,
  Town,   // 大字 or 町丁目
  Koaza,  // 小字 or 通称
  Block,  // 街区符号, 地番 or 住居番号
};

/// One line of a dictionary. Names are as the source writes them; what lies deeper than the record is empty.
struct Record {
  std::string prefecture;           // 岩手県
  std::string city;                 // 奥州市, 胆沢郡金ケ崎町, 札幌市中央区
  std::string town;                 // 水沢佐倉河, 前沢駅東三丁目; 大字 and 字 stay
  std::string koaza;                // 久保
  std::string block;                // 12, 213-1
  std::optional<geo::Point> point;  // in the workspace's plane
  std::string code;                 // the source's code of the place; may be empty

  bool operator==(const Record&) const = default;
};

/// Far above the longest of Japan; no name beyond is stored or read, whatever a file holds.
inline bool hasNamesOfPlaces(const Record& record) {
  constexpr std::size_t kLongestCity = 100, kLongest = 1000;  // bytes
  return record.prefecture.size() <= kLongestCity && record.city.size() <= kLongestCity &&
         record.town.size() <= kLongest && record.koaza.size() <= kLongest &&
         record.block.size() <= kLongest && record.code.size() <= kLongest;
}

/// The level of the deepest name given.
inline Level levelOf(const Record& record) {
  return !record.block.empty()   ? Level::Block
         : !record.koaza.empty() ? Level::Koaza
         : !record.town.empty()  ? Level::Town
                                 : Level::City;
}

/// Names that are no longer official and still written, of one part of a city.
struct FormerName {
  std::string prefecture, city;             // of today
  std::vector<std::string> municipalities;  // written instead of the city: 水沢市, 胆沢郡前沢町
  std::vector<std::string> areas;           // written after the city: 水沢区
  std::string prefix;  // what the names of today's towns there begin with: 水沢; may be empty
};

}  // namespace michi::address
