#pragma once
// Finds the place that an address means.
//
// An address is compared by its folded units (address/fold.h) with the names of the dictionary: prefecture
// (may be left out or lack 県), city (郡 or the ward may be left out; former municipalities by FormerName),
// town, 小字, block. 大字 and 字 are optional on both sides. A 丁目 may be a bare number (本町3-2-6), and 町
// may be missing at a town's end. In Kyoto the town may follow the streets (河原町通二条下る一之船入町). A
// 小字 without its 大字 is looked for in the whole city.

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "address/record.h"

namespace michi::address {

/// Where addresses are from that do not say it.
struct Options {
  std::string prefecture;  // 岩手県
  std::string city;        // 奥州市, as the dictionary writes it
  std::size_t mostCandidates = 8;
};

/// A place that an address may mean.
struct Candidate {
  Level level = Level::None;
  std::string prefecture, city, town, koaza, block;  // as the dictionary writes them; empty below the level
  std::string number;                                // 番地・号 as written: "213-1", "22番地の3"
  std::string rest;                                  // what else was written, such as a building
  std::optional<geo::Point>
      point;  // of the deepest name; the middle of what lies in it where it has none of its own
  std::string code;
  /// 0 to 1: how sure it is that this place is meant, not how exact its point is. 1 for a name that reads as
  /// written or differs only in writing, times 0.9 for each liberty (short prefecture, ward left out, bare
  /// number for 丁目), 0.8 for a town without its 町 or its former municipality (佐倉河 for 水沢佐倉河) or a
  /// 小字 without its 大字, 0.9 when an unknown 字 follows the name, 0.7 when other unknown letters do;
  /// divided by the number of candidates that stay open. These factors are our own choice.
  double confidence = 0;
};

/// Candidates best first, none of them part of another; empty when not even a prefecture is known.
struct Match {
  std::vector<Candidate> candidates;
  /// The one answer; null when there is none or several stay open.
  const Candidate* single() const { return candidates.size() == 1 ? &candidates.front() : nullptr; }
};

/// Immutable; may be shared by threads. About 200 bytes a place.
class Dictionary {
 public:
  Dictionary();
  /// Records of several sources may overlap: a name that is there already gets the later point and code.
  /// Takes about a microsecond a record.
  explicit Dictionary(std::span<const Record> records, std::span<const FormerName> formerNames = {});
  ~Dictionary();
  Dictionary(Dictionary&&) noexcept;
  Dictionary& operator=(Dictionary&&) noexcept;

  /// Any bytes are taken; of a long text the first 400 units are looked at. Some microseconds.
  Match match(std::string_view address, const Options& options = {}) const;

  std::size_t placeCount() const;
  struct Data;

 private:
  std::unique_ptr<const Data> m_data;
};

}  // namespace michi::address
