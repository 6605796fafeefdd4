#include "ingest/fields.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

#include "base/error.h"
#include "base/text.h"

namespace michi::ingest {
namespace {

constexpr std::string_view kWideSpace = "\xE3\x80\x80";  // U+3000

const std::string& nothing() {
  static const std::string kNothing;
  return kNothing;
}

std::string two(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

/// Western year of an era's year: 令和3 is 2021.
int eraStart(std::string_view value) {
  if (value.starts_with("令和")) return 2018;
  if (value.starts_with("平成")) return 1988;
  if (value.starts_with("昭和")) return 1925;
  return 0;
}

std::vector<int> numbersIn(std::string_view value) {
  std::vector<int> numbers;
  for (std::size_t i = 0; i < value.size();) {
    int number = 0;
    const auto [end, error] = std::from_chars(value.data() + i, value.data() + value.size(), number);
    if (error == std::errc() && number >= 0) {
      numbers.push_back(number);
      i = static_cast<std::size_t>(end - value.data());
    } else {
      ++i;
    }
  }
  return numbers;
}

}  // namespace

std::string trimmed(std::string_view value) {
  const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
  for (;;) {
    if (!value.empty() && isSpace(value.front()))
      value.remove_prefix(1);
    else if (value.starts_with(kWideSpace))
      value.remove_prefix(kWideSpace.size());
    else
      break;
  }
  for (;;) {
    if (!value.empty() && isSpace(value.back()))
      value.remove_suffix(1);
    else if (value.ends_with(kWideSpace))
      value.remove_suffix(kWideSpace.size());
    else
      break;
  }
  return std::string(value);
}

std::string halfWidth(std::string_view value) {
  std::string result;
  result.reserve(value.size());
  for (std::size_t i = 0; i < value.size(); ++i) {
    const auto a = static_cast<unsigned char>(value[i]);
    if (a == 0xEF && i + 2 < value.size()) {  // U+FF01 … U+FF5E are EF BC 81 … EF BD 9E
      const auto b = static_cast<unsigned char>(value[i + 1]);
      const auto c = static_cast<unsigned char>(value[i + 2]);
      const unsigned code = (b & 0x3FU) << 6U | (c & 0x3FU);  // low 12 bits of U+Fxxx
      if (code >= 0xF01U && code <= 0xF5EU) {
        result += static_cast<char>(code - 0xF01U + 0x21U);
        i += 2;
        continue;
      }
    }
    if (value.substr(i).starts_with(kWideSpace)) {
      result += ' ';
      i += 2;
    } else {
      result += value[i];
    }
  }
  return result;
}

std::string foldedHeader(std::string_view header) {
  std::string result;
  for (const char c : halfWidth(header)) {
    if (c == ' ' || c == '\t' || c == '\r' || c == '\n') continue;
    result += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return result;
}

std::optional<double> parseNumber(std::string_view value) {
  const std::string narrow = trimmed(halfWidth(value));
  std::string_view digits = narrow;
  if (digits.starts_with('+')) digits.remove_prefix(1);
  double number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (digits.empty() || end != digits.data() + digits.size()) return std::nullopt;
  if (error == std::errc::result_out_of_range) return std::numeric_limits<double>::infinity();
  if (error != std::errc()) return std::nullopt;
  return number;
}

std::optional<long> parseInteger(std::string_view value) {
  const auto number = parseNumber(value);
  constexpr double kLargest = 9e15;
  if (!number || !(std::abs(*number) < kLargest) || *number != std::floor(*number)) return std::nullopt;
  return static_cast<long>(*number);
}

bool isTicked(std::string_view value) {
  const std::string word = foldedHeader(value);
  for (const char* yes : {"1", "○", "〇", "◯", "◎", "有", "true", "yes", "t", "y", "該当", "有り", "あり"}) {
    if (word == yes) return true;
  }
  return false;
}

std::string isoDate(std::string_view value) {
  const std::string date = trimmed(halfWidth(value));
  std::vector<int> parts = numbersIn(date);
  if (date.find("元年") != std::string::npos && eraStart(date) != 0) parts.insert(parts.begin(), 1);
  if (parts.size() == 1 && date.size() == 8) parts = {parts[0] / 10000, parts[0] / 100 % 100, parts[0] % 100};
  if (parts.size() < 3) return {};
  const int year = parts[0] + eraStart(date);
  const bool isPlausible =
      year >= 1868 && year < 2200 && parts[1] >= 1 && parts[1] <= 12 && parts[2] >= 1 && parts[2] <= 31;
  return isPlausible ? std::to_string(year) + "-" + two(parts[1]) + "-" + two(parts[2]) : std::string();
}

ColumnPreset readPreset(const catalog::TomlTable& table, std::span<const char* const> fields) {
  ColumnPreset preset;
  for (const char* field : fields) preset[field] = table.strings(field);
  return preset;
}

std::ptrdiff_t columnIndex(const std::vector<std::string>& columns, std::string_view name) {
  const auto exact = std::find(columns.begin(), columns.end(), name);
  if (exact != columns.end()) return exact - columns.begin();
  const std::string wanted = foldedHeader(name);
  const auto found =
      std::find_if(columns.begin(), columns.end(), [&](const auto& c) { return foldedHeader(c) == wanted; });
  return found == columns.end() ? -1 : found - columns.begin();
}

FieldMap::FieldMap(const ColumnPreset& preset, const std::map<std::string, std::string>& mapped,
                   const std::vector<std::string>& columns) {
  for (const auto& [field, candidates] : preset) {
    for (const std::string& candidate : candidates) {
      const auto index = columnIndex(columns, candidate);
      if (index < 0) continue;
      const auto column = static_cast<std::size_t>(index);
      m_places[field] = Place{column, columns[column], std::nullopt};
      break;
    }
  }
  for (const auto& [field, column] : mapped) {
    if (column.starts_with('=')) {
      m_places[field] = Place{0, field, column.substr(1)};
    } else if (const auto index = columnIndex(columns, column); index >= 0) {
      m_places[field] =
          Place{static_cast<std::size_t>(index), columns[static_cast<std::size_t>(index)], std::nullopt};
    } else {
      m_places.erase(field);
      m_missing.push_back(column);
    }
  }
}

bool FieldMap::has(const std::string& field) const { return m_places.contains(field); }

const std::string& FieldMap::value(const Record& record, const std::string& field) const {
  const auto place = m_places.find(field);
  if (place == m_places.end()) return nothing();
  if (place->second.literal) return *place->second.literal;
  return place->second.column < record.values.size() ? record.values[place->second.column] : nothing();
}

const std::string& FieldMap::columnOf(const std::string& field) const {
  const auto place = m_places.find(field);
  return place == m_places.end() ? nothing() : place->second.name;
}

void checkMappedFields(const std::map<std::string, std::string>& mapped, const ColumnPreset& preset,
                       std::span<const char* const> others) {
  for (const auto& [field, column] : mapped) {
    const bool isOther = std::find(others.begin(), others.end(), field) != others.end();
    if (field == "crs" || isOther || preset.contains(field)) continue;
    std::string known;
    for (const auto& [name, candidates] : preset) known += (known.empty() ? "" : ", ") + name;
    for (const char* name : others) known += (known.empty() ? "" : ", ") + std::string(name);
    throw Error(ErrorKind::BadInput, text("There is no field “%1” to map.", field), {},
                text("The fields are: %1.", known));
  }
}

}  // namespace michi::ingest
