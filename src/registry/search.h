#pragma once
// Finding a household by a fragment of a name, a reading, an address or a telephone number.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "japanese/fold.h"
#include "registry/household.h"

namespace michi::registry {

/// Folded copies of what is searched, one after the other: a search is one pass over them. Holds personal
/// data: wiped when it goes.
class SearchIndex {
 public:
  /// Members, their contacts, addresses and numbers; in the order given. On all cores.
  SearchIndex(std::span<const Household* const> households, const japanese::Folding& folding);
  ~SearchIndex();
  SearchIndex(const SearchIndex&) = delete;
  SearchIndex& operator=(const SearchIndex&) = delete;

  /// The places in that order of those in which every word of the query (parted by spaces) occurs, ascending,
  /// at most `most`. Width, case, kana and variant characters do not matter: 斎藤 finds 齋藤, さいとう finds
  /// サイトウ. A word of three or more digits and dashes only is looked for in telephone numbers, too. Empty
  /// query: nothing.
  std::vector<std::size_t> find(std::string_view query, std::size_t most) const;

 private:
  /// One kind of folding: the texts of all households, and where each household's begin.
  struct Column {
    std::string texts;
    std::vector<std::size_t> begins;  // one more than households
    void mark(std::string_view needle, std::vector<char>& hits) const;
  };
  void markWord(std::string_view word, std::vector<char>& hits) const;

  const japanese::Folding& m_folding;
  std::size_t m_count = 0;
  Column m_names;
  Column m_readings;
  Column m_numbers;
};

}  // namespace michi::registry
