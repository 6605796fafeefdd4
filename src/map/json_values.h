#pragma once
// Checked values out of a message's JSON. Private to the messages.

#include <cmath>
#include <nlohmann/json.hpp>
#include <string>

#include "base/error.h"
#include "base/text.h"
#include "map/job.h"

namespace michi::map {

using Json = nlohmann::json;

[[noreturn]] inline void fail(const std::string& where) {
  throw Error(ErrorKind::Damaged, text("A message between the program and its map worker is damaged."),
              where);
}

inline Json binary(const std::string& bytes) { return Json::binary({bytes.begin(), bytes.end()}); }

inline const Json& entry(const Json& json, const char* key) {
  if (!json.is_object()) fail(key);
  const auto found = json.find(key);
  if (found == json.end()) fail(key);
  return *found;
}

inline std::string stringIn(const Json& value, const char* key) {
  if (!value.is_string()) fail(key);
  return value.get<std::string>();
}

inline double finiteIn(const Json& value, const char* key) {
  if (!value.is_number()) fail(key);
  const auto number = value.get<double>();
  if (!std::isfinite(number)) fail(key);
  return number;
}

inline int integerIn(const Json& value, const char* key, int low, int high) {
  if (!value.is_number_integer()) fail(key);
  const double number = finiteIn(value, key);
  if (number < low || number > high) fail(key);
  return static_cast<int>(number);
}

inline const Json& arrayIn(const Json& value, const char* key) {
  if (!value.is_array()) fail(key);
  return value;
}

inline std::string stringAt(const Json& json, const char* key) { return stringIn(entry(json, key), key); }
inline double finiteAt(const Json& json, const char* key) { return finiteIn(entry(json, key), key); }
inline int integerAt(const Json& json, const char* key, int low, int high) {
  return integerIn(entry(json, key), key, low, high);
}

inline bool booleanAt(const Json& json, const char* key) {
  const Json& value = entry(json, key);
  if (!value.is_boolean()) fail(key);
  return value.get<bool>();
}
inline std::string bytesAt(const Json& json, const char* key) {
  const Json& value = entry(json, key);
  if (!value.is_binary()) fail(key);
  return {value.get_binary().begin(), value.get_binary().end()};
}
inline const Json& arrayAt(const Json& json, const char* key) { return arrayIn(entry(json, key), key); }

/// In message_source.cpp: what a picture, a sheet and a legend are drawn from.
Json toJson(const MapSource& source);
MapSource sourceFrom(const Json& json);
/// In message_legend.cpp.
Json toJson(const LegendJob& job);
Json toJson(const Legend& legend);
Json toJson(const GuestJob& job);
Json toJson(const GuestInfo& info);
LegendJob legendJobFrom(const Json& json);
Legend legendFrom(const Json& json);
GuestJob guestJobFrom(const Json& json);
GuestInfo guestInfoFrom(const Json& json);

}  // namespace michi::map
