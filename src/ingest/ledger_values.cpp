#include "ingest/ledger_values.h"

#include <array>
#include <charconv>

#include "ingest/fields.h"
#include "japanese/characters.h"

namespace michi::ingest {
namespace {

constexpr std::array<std::string_view, 9> kSeparators = {"、", "，", ",", "・", "／", "/", ";", "；", "\n"};

std::size_t separatorAt(std::string_view text, std::size_t at) {
  for (const std::string_view separator : kSeparators)
    if (text.substr(at).starts_with(separator)) return separator.size();
  return 0;
}

}  // namespace

std::optional<int> parseStoreys(std::string_view text) {
  constexpr std::array<std::string_view, 10> kKanji = {"一", "二", "三", "四", "五",
                                                       "六", "七", "八", "九", "十"};
  std::string narrow = trimmed(japanese::toHalfAscii(text));
  if (narrow.starts_with("平屋") || narrow.starts_with("平家")) return 1;
  for (const std::string_view prefix : {"地上", "木造"})
    if (narrow.starts_with(prefix)) narrow.erase(0, prefix.size());
  int number = 0;
  std::string_view rest = narrow;
  const auto [end, error] = std::from_chars(narrow.data(), narrow.data() + narrow.size(), number);
  if (error == std::errc()) {
    rest.remove_prefix(static_cast<std::size_t>(end - narrow.data()));
  } else {
    for (std::size_t i = 0; i < kKanji.size() && number == 0; ++i) {
      if (!rest.starts_with(kKanji[i])) continue;
      number = static_cast<int>(i) + 1;
      rest.remove_prefix(kKanji[i].size());
    }
  }
  constexpr int kMost = 70;
  if (number < 1 || number > kMost) return {};
  for (const std::string_view unit : {"", "階", "階建", "階建て", "階部分", "F", "f"})
    if (rest == unit) return number;
  return {};
}

std::vector<std::string> splitWords(std::string_view text) {
  std::vector<std::string> words;
  std::size_t from = 0;
  const auto take = [&](std::size_t to) {
    std::string word = trimmed(text.substr(from, to - from));
    if (!word.empty()) words.push_back(std::move(word));
  };
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = separatorAt(text, at);
    if (length == 0) {
      ++at;
      continue;
    }
    take(at);
    from = at += length;
  }
  take(text.size());
  return words;
}

Annotated splitNote(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kBrackets = {
      {{"（", "）"}, {"(", ")"}, {"［", "］"}}};
  for (const auto& [open, close] : kBrackets) {
    const std::size_t from = text.find(open);
    if (from == std::string_view::npos || from == 0 || !text.ends_with(close)) continue;
    const std::size_t inside = from + open.size();
    if (inside > text.size() - close.size()) continue;
    return {trimmed(text.substr(0, from)), trimmed(text.substr(inside, text.size() - close.size() - inside))};
  }
  return {std::string(text), {}};
}

bool isDitto(std::string_view text) {
  for (const std::string_view word : {"同上", "〃", "″", "々", "”", "\"", "上に同じ"})
    if (text == word) return true;
  return false;
}

bool isDash(std::string_view text) {
  for (const std::string_view dash : {"-", "－", "ー", "―", "‐", "/", "／"})
    if (text == dash) return true;
  return false;
}

bool isAfterItsEra(std::string_view text, const japanese::Date& date) {
  struct Era {
    std::string_view name, shortName;
    char letter;
    japanese::Date next;
  };
  constexpr std::array<Era, 4> kEras = {{{"平成", "平", 'H', {2019, 5, 1}},
                                         {"昭和", "昭", 'S', {1989, 1, 8}},
                                         {"大正", "大", 'T', {1926, 12, 25}},
                                         {"明治", "明", 'M', {1912, 7, 30}}}};
  const std::string narrow = trimmed(japanese::toHalfAscii(text));
  for (const Era& era : kEras) {
    const bool isOfEra =
        narrow.starts_with(era.shortName) ||
        (!narrow.empty() && (narrow[0] == era.letter || narrow[0] == era.letter - 'A' + 'a'));
    if (isOfEra) return date.isWhole() && date >= era.next;
  }
  return false;
}

}  // namespace michi::ingest
