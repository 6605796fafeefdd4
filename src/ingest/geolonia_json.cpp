#include "ingest/geolonia_json.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/text.h"
#include "ingest/encoding.h"
#include "ingest/fields.h"

namespace michi::ingest {
namespace {

using Json = nlohmann::json;

// Several times the largest, and little enough in memory whatever is written in it.
constexpr std::size_t kMostBytes = std::size_t{16} << 20U;
constexpr std::size_t kMostRows = 1'000'000;
constexpr int kDeepest = 8;

Json parse(const InputFile& file) {
  const std::string bytes = readFile(file);
  if (bytes.size() > kMostBytes)
    throw Error(ErrorKind::BadInput, text("This JSON file is too large for a table of addresses."),
                file.shown);
  const auto limitDepth = [&](int depth, Json::parse_event_t, Json&) {
    if (depth > kDeepest)
      throw Error(ErrorKind::BadInput, text("This JSON is nested too deeply for a table of addresses."),
                  file.shown);
    return true;
  };
  Json json = Json::parse(bytes, limitDepth, false);
  if (json.is_discarded())
    throw Error(ErrorKind::BadInput, text("This file is no JSON, or it breaks off."), file.shown,
                text("Get it again from where it came from."));
  return json;
}

/// A text or a number as it would stand in a CSV file; nothing for what is neither.
std::optional<std::string> wordOf(const Json& value) {
  if (value.is_null()) return std::string();
  if (value.is_string()) return trimmed(value.get<std::string>());
  if (value.is_number()) return value.dump();
  return {};
}

bool isPrefecture(const std::string& name) {
  constexpr std::array<std::string_view, 4> kEndings = {"都", "道", "府", "県"};
  return std::any_of(kEndings.begin(), kEndings.end(),
                     [&](std::string_view ending) { return name.ends_with(ending); });
}

bool isCity(const std::string& name) {
  constexpr std::array<std::string_view, 4> kEndings = {"市", "区", "町", "村"};
  return std::any_of(kEndings.begin(), kEndings.end(),
                     [&](std::string_view ending) { return name.ends_with(ending); });
}

/// Rows of texts, made while the file was opened.
class JsonTable : public RecordSource {
 public:
  JsonTable(const InputFile& file, std::vector<std::string> columns) {
    m_file = file.shown;
    m_layer = stemOf(file.shown);
    m_encoding = "UTF-8";
    m_columns = std::move(columns);
  }

  bool next(Record& record) override {
    if (m_next == m_rows.size()) return false;
    record = std::move(m_rows[m_next++]);
    return true;
  }

  Record& addRow() {
    if (m_rows.size() == kMostRows)
      throw Error(ErrorKind::BadInput, text("This JSON file is too large for a table of addresses."), m_file);
    Record& row = m_rows.emplace_back();
    row.row = m_rows.size();
    row.values.resize(m_columns.size());
    return row;
  }
  /// Appended to what the column has. What is neither text nor number makes the row unusable.
  void set(Record& row, std::size_t column, const Json& object, const char* key) {
    const auto member = object.find(key);
    if (member == object.end()) return;
    if (auto word = wordOf(*member))
      row.values[column] += *word;
    else
      fail(row, m_columns[column], *member);
  }
  /// [longitude, latitude], into the last two columns.
  void setPoint(Record& row, const Json& object) {
    const auto point = object.find("point");
    if (point == object.end() || point->is_null()) return;
    if (!point->is_array() || point->size() != 2) return fail(row, "point", *point);
    const auto lon = wordOf((*point)[0]), lat = wordOf((*point)[1]);
    if (!lon || !lat) return fail(row, "point", *point);
    row.values[m_columns.size() - 2] = *lon;
    row.values[m_columns.size() - 1] = *lat;
  }
  static void fail(Record& row, const std::string& column, const Json& value) {
    row.problem = Problem{column, shown(value.dump()), text("This is no text, number or point.")};
  }

 private:
  std::vector<Record> m_rows;
  std::size_t m_next = 0;
};

/// {"岩手県": ["盛岡市", …], …}
std::unique_ptr<RecordSource> citiesOfVersion1(const InputFile& file, const Json& json) {
  auto table =
      std::make_unique<JsonTable>(file, std::vector<std::string>{"都道府県名", "市区町村名", "大字町丁目名"});
  for (const auto& [prefecture, cities] : json.items()) {
    for (const Json& city : cities) {
      Record& row = table->addRow();
      row.values[0] = prefecture;
      if (city.is_string())
        row.values[1] = trimmed(city.get<std::string>());
      else
        JsonTable::fail(row, "市区町村名", city);
    }
  }
  return table;
}

/// [{"pref": "岩手県", "cities": [{"county": …, "city": …, "ward": …, "point": …}]}]
std::unique_ptr<RecordSource> citiesOfVersion2(const InputFile& file, const Json& prefectures) {
  auto table = std::make_unique<JsonTable>(
      file, std::vector<std::string>{"都道府県名", "市区町村名", "大字町丁目名", "経度", "緯度"});
  for (const Json& prefecture : prefectures) {
    const auto cities = prefecture.find("cities");
    if (cities == prefecture.end()) continue;
    for (const Json& city : *cities) {
      Record& row = table->addRow();
      if (!city.is_object()) {
        JsonTable::fail(row, "cities", city);
        continue;
      }
      table->set(row, 0, prefecture, "pref");
      for (const char* part : {"county", "city", "ward"}) table->set(row, 1, city, part);
      table->setPoint(row, city);
    }
  }
  return table;
}

/// Prefecture and city of ".../岩手県/奥州市.json"; nothing where the path is no such one.
std::vector<std::string> namesInPath(const InputFile& file) {
  for (const std::string& path : {file.shown, file.path}) {
    const std::size_t end = path.find_last_of('/');
    if (end == std::string::npos || end == 0) continue;
    std::vector<std::string> names = {baseName(std::string_view(path).substr(0, end)), stemOf(path)};
    if (isPrefecture(names[0]) && isCity(names[1])) return names;
  }
  return {};
}

std::unique_ptr<RecordSource> townsOf(const InputFile& file, const Json& towns) {
  const std::vector<std::string> names = namesInPath(file);
  std::vector<std::string> columns = {"大字町丁目名", "小字・通称名", "経度", "緯度"};
  if (!names.empty()) columns.insert(columns.begin(), {"都道府県名", "市区町村名"});
  const std::size_t first = names.size();
  auto table = std::make_unique<JsonTable>(file, std::move(columns));
  for (const Json& town : towns) {
    Record& row = table->addRow();
    std::copy(names.begin(), names.end(), row.values.begin());
    if (!town.is_object()) {
      JsonTable::fail(row, "town", town);
      continue;
    }
    for (const char* part : {"town", "oaza_cho", "chome"}) table->set(row, first, town, part);
    table->set(row, first + 1, town, "koaza");
    table->set(row, first + 2, town, "lng");
    table->set(row, first + 3, town, "lat");
    table->setPoint(row, town);
  }
  return table;
}

bool hasAny(const Json& list, std::initializer_list<const char*> keys) {
  return list.is_array() && !list.empty() && list[0].is_object() &&
         std::any_of(keys.begin(), keys.end(), [&](const char* key) { return list[0].contains(key); });
}

bool isCitiesOfVersion1(const Json& json) {
  return json.is_object() && !json.empty() &&
         std::all_of(json.items().begin(), json.items().end(),
                     [](const auto& item) { return isPrefecture(item.key()) && item.value().is_array(); });
}

}  // namespace

std::unique_ptr<RecordSource> openGeoloniaJson(const InputFile& file) {
  const Json json = parse(file);
  if (isCitiesOfVersion1(json)) return citiesOfVersion1(file, json);
  const bool isVersion2 = json.is_object() && json.contains("data");
  const Json& list = isVersion2 ? json["data"] : json;
  if (hasAny(list, {"cities"})) return citiesOfVersion2(file, list);
  if (hasAny(list, {"town", "oaza_cho", "machiaza_id"})) return townsOf(file, list);
  return nullptr;
}

}  // namespace michi::ingest
