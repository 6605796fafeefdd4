#pragma once
// What makes a big table quick: rows ranked by a column once, and their texts folded once for searching.

#include <QString>
#include <cstdint>
#include <vector>

#include "ui/tables/table.h"

namespace michi::ui {

/// For comparing only: full-width letters and digits as half-width, small letters, katakana of either width
/// as hiragana. No separators in numbers are touched.
QString folded(QStringView words);

/// The place of each row among the values of a column, from 0; equal values share one. What is not known
/// (NaN, an empty text) has kUnknownRank. Texts as a Japanese dictionary sorts them, numbers in them by value
/// (第2 before 第10).
inline constexpr std::uint32_t kUnknownRank = UINT32_MAX;
std::vector<std::uint32_t> ranksOf(const Table& table, std::size_t column);

/// All cells of all rows in one folded text: a search is one pass. Wiped when it goes: it may hold personal
/// data.
class SearchTexts {
 public:
  explicit SearchTexts(const Table& table);
  ~SearchTexts();
  SearchTexts(const SearchTexts&) = delete;
  SearchTexts& operator=(const SearchTexts&) = delete;

  /// Clears the mark of each row that lacks the word. Numbers are found with and without their separators.
  void keepThoseWith(const QString& word, std::vector<char>& marks) const;

 private:
  std::u16string m_texts;
  std::vector<std::size_t> m_begins;  // one more than rows
};

}  // namespace michi::ui
