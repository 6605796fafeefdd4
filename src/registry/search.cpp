#include "registry/search.h"

#include <algorithm>
#include <functional>

#include "base/parallel.h"
#include "seal/secret.h"

namespace michi::registry {
namespace {

constexpr char kPart = '\n';  // between fields, so that no hit spans two

/// What each column holds of one household.
struct Folded {
  std::string names, readings, numbers;
};

void addTo(std::string& texts, const std::string& folded) {
  if (!folded.empty()) (texts += folded) += kPart;
}

Folded fold(const Household& household, const japanese::Folding& folding) {
  Folded all;
  addTo(all.names, folding.foldText(household.address + household.building));
  addTo(all.names, folding.foldText(household.key));
  addTo(all.numbers, japanese::foldPhone(household.phone));
  for (const Member& member : household.members) {
    addTo(all.names, folding.foldText(member.name));
    addTo(all.names, folding.foldText(member.key));
    addTo(all.readings, japanese::foldKana(member.kana));
    addTo(all.numbers, japanese::foldPhone(member.phone));
  }
  for (const Contact& contact : household.contacts) {
    addTo(all.names, folding.foldText(contact.name));
    addTo(all.numbers, japanese::foldPhone(contact.phone));
  }
  return all;
}

bool isNumber(std::string_view word) {
  constexpr std::size_t kShortest = 3;
  const auto isPart = [](char c) { return (c >= '0' && c <= '9') || c == '-' || c == '+'; };
  return word.size() >= kShortest && std::all_of(word.begin(), word.end(), isPart);
}

std::vector<std::string> wordsOf(std::string_view query) {
  constexpr std::string_view kIdeographicSpace = "\u3000";
  std::vector<std::string> words(1);
  for (std::size_t i = 0; i < query.size(); ++i) {
    const bool isWide = query.substr(i, kIdeographicSpace.size()) == kIdeographicSpace;
    if (query[i] != ' ' && query[i] != '\t' && !isWide) {
      words.back() += query[i];
      continue;
    }
    if (isWide) i += kIdeographicSpace.size() - 1;
    if (!words.back().empty()) words.emplace_back();
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

}  // namespace

SearchIndex::SearchIndex(std::span<const Household* const> households, const japanese::Folding& folding)
    : m_folding(folding), m_count(households.size()) {
  std::vector<Folded> folded(m_count);
  parallelFor(m_count, 0, [&](unsigned, std::size_t i) {
    constexpr std::size_t kStack = 8U << 10U;  // the system keeps a thread's stack when the thread has ended
    folded[i] = fold(*households[i], folding);
    seal::wipeStack(kStack);
  });
  const auto fill = [&](Column& column, std::string Folded::*part) {
    std::size_t size = 0;
    for (const Folded& one : folded) size += (one.*part).size();
    column.texts.reserve(size);
    column.begins.reserve(m_count + 1);
    for (Folded& one : folded) {
      column.begins.push_back(column.texts.size());
      column.texts += one.*part;
      seal::wipe(one.*part);
    }
    column.begins.push_back(column.texts.size());
  };
  fill(m_names, &Folded::names);
  fill(m_readings, &Folded::readings);
  fill(m_numbers, &Folded::numbers);
}

SearchIndex::~SearchIndex() {
  seal::wipe(m_names.texts);
  seal::wipe(m_readings.texts);
  seal::wipe(m_numbers.texts);
}

void SearchIndex::Column::mark(std::string_view needle, std::vector<char>& hits) const {
  if (needle.empty()) return;
  const std::boyer_moore_horspool_searcher searcher(needle.begin(), needle.end());
  for (auto at = std::search(texts.begin(), texts.end(), searcher); at != texts.end();) {
    const auto after =
        std::upper_bound(begins.begin(), begins.end(), static_cast<std::size_t>(at - texts.begin()));
    hits[static_cast<std::size_t>(after - begins.begin()) - 1] = 1;
    at = std::search(texts.begin() + static_cast<std::ptrdiff_t>(*after), texts.end(), searcher);
  }
}

void SearchIndex::markWord(std::string_view word, std::vector<char>& hits) const {
  const std::string asText = m_folding.foldText(word);
  m_names.mark(asText, hits);
  m_readings.mark(japanese::foldKana(word), hits);
  if (isNumber(asText)) m_numbers.mark(japanese::foldPhone(word), hits);
}

std::vector<std::size_t> SearchIndex::find(std::string_view query, std::size_t most) const {
  std::vector<std::size_t> found;
  const std::vector<std::string> words = wordsOf(query);
  if (words.empty()) return found;
  std::vector<char> all(m_count, 1);
  for (const std::string& word : words) {
    std::vector<char> hits(m_count, 0);
    markWord(word, hits);
    for (std::size_t i = 0; i < m_count; ++i) all[i] = static_cast<char>(all[i] & hits[i]);
  }
  for (std::size_t i = 0; i < m_count && found.size() < most; ++i) {
    if (all[i] != 0) found.push_back(i);
  }
  return found;
}

}  // namespace michi::registry
