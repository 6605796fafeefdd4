#include "registry/codec.h"

#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/text.h"
#include "registry/fields.h"

namespace michi::registry {
namespace {

using Json = nlohmann::json;

template <class Value>
concept Record = requires(Value& value) {
  visitFields(value, [](const char*, auto&) {});
};

constexpr std::array kLevels = {"none", "city", "town", "koaza", "block", "hand"};

// Writing

Json write(const std::string& value) { return value; }
Json write(bool value) { return value; }
Json write(int value) { return value; }
Json write(std::int64_t value) { return value; }
Json write(double value) { return value; }
Json write(PlaceLevel level) { return kLevels.at(static_cast<std::size_t>(level)); }

template <Record Value>
Json write(const Value& value);

template <class Value>
Json write(const std::optional<Value>& value) {
  return value ? write(*value) : Json();
}

template <class Value>
Json write(const std::vector<Value>& values) {
  Json list = Json::array();
  for (const Value& value : values) list.push_back(write(value));
  return list;
}

/// What a field holds that nobody has filled in.
bool isBlankJson(const Json& json) {
  if (json.is_string()) return json.get_ref<const std::string&>().empty();
  return json.is_null() || json == false || (json.is_structured() && json.empty());
}

template <Record Value>
Json write(const Value& value) {
  Json object = Json::object();
  Value copy = value;  // the visitor serves reading, too
  visitFields(copy, [&object](const char* name, const auto& field) {
    Json json = write(field);
    if (!isBlankJson(json)) object[name] = std::move(json);
  });
  return object;
}

// Reading

std::string joined(const std::string& where, std::string_view name) {
  std::string path = where;
  (path += '/') += name;
  return path;
}

[[noreturn]] void refuse(const std::string& what, const std::string& where) {
  throw Error(ErrorKind::BadInput, what, where);
}

void requireThat(bool isSo, const std::string& where) {
  if (!isSo) refuse(text("A field of the record has a value of the wrong kind."), where);
}

void read(const Json& json, std::string& value, const std::string& where) {
  requireThat(json.is_string(), where);
  value = json.get<std::string>();
}
void read(const Json& json, bool& value, const std::string& where) {
  requireThat(json.is_boolean(), where);
  value = json.get<bool>();
}
void read(const Json& json, std::int64_t& value, const std::string& where) {
  requireThat(json.is_number_integer(), where);
  value = json.get<std::int64_t>();
}
void read(const Json& json, int& value, const std::string& where) {
  std::int64_t wide = 0;
  read(json, wide, where);
  requireThat(wide >= -1'000'000 && wide <= 1'000'000, where);
  value = static_cast<int>(wide);
}
void read(const Json& json, double& value, const std::string& where) {
  requireThat(json.is_number(), where);
  value = json.get<double>();
}
void read(const Json& json, PlaceLevel& level, const std::string& where) {
  const auto found = std::find(kLevels.begin(), kLevels.end(), json);
  requireThat(found != kLevels.end(), where);
  level = static_cast<PlaceLevel>(found - kLevels.begin());
}

template <Record Value>
void read(const Json& json, Value& value, const std::string& where);

template <class Value>
void read(const Json& json, std::optional<Value>& value, const std::string& where) {
  read(json, value.emplace(), where);
}

template <class Value>
void read(const Json& json, std::vector<Value>& values, const std::string& where) {
  requireThat(json.is_array(), where);
  for (const Json& item : json) {
    const std::string place = where + "/" + std::to_string(values.size());
    read(item, values.emplace_back(), place);
  }
}

template <Record Value>
void read(const Json& json, Value& value, const std::string& where) {
  requireThat(json.is_object(), where);
  std::size_t known = 0;
  visitFields(value, [&](const char* name, auto& field) {
    const auto found = json.find(name);
    if (found == json.end()) return;
    ++known;
    if (!found->is_null()) read(*found, field, joined(where, name));
  });
  if (known == json.size()) return;
  for (const auto& [name, ignored] : json.items()) {
    bool isKnown = false;
    visitFields(value, [&, &field = name](const char* candidate, auto&) { isKnown |= field == candidate; });
    if (!isKnown) refuse(text("A record has no field “%1”.", name), joined(where, name));
  }
}

template <class Value>
Value fromJson(const Json& json) {
  Value value;
  read(json, value, "");
  return value;
}

/// An empty record would be flattened to one field without a name.
Json flat(const Json& record) { return record.empty() ? Json::object() : record.flatten(); }

}  // namespace

Json toJson(const Household& household) { return write(household); }
Json toJson(const Place& place) { return write(place); }
Json toJson(const Supporter& supporter) { return write(supporter); }
Household householdFromJson(const Json& json) { return fromJson<Household>(json); }
Place placeFromJson(const Json& json) { return fromJson<Place>(json); }
Supporter supporterFromJson(const Json& json) { return fromJson<Supporter>(json); }

template <class Value>
std::string encode(const Value& value) {
  std::string bytes;
  Json::to_cbor(write(value), bytes);
  return bytes;
}

template <class Value>
Value decode(std::string_view bytes) {
  try {
    return fromJson<Value>(Json::from_cbor(bytes.begin(), bytes.end()));
  } catch (const std::exception&) {  // its words would quote the record
    throw Error(ErrorKind::Damaged, text("A sealed record cannot be read."));
  }
}

template std::string encode(const Household&);
template std::string encode(const Place&);
template std::string encode(const Supporter&);
template Household decode(std::string_view);
template Place decode(std::string_view);
template Supporter decode(std::string_view);

std::vector<FieldChange> changes(const Json& before, const Json& after) {
  const Json flatBefore = flat(before);
  const Json flatAfter = flat(after);
  std::vector<FieldChange> result;
  for (const auto& [path, value] : flatBefore.items()) {
    const auto found = flatAfter.find(path);
    if (found == flatAfter.end())
      result.push_back({path, value.dump(), {}});
    else if (*found != value)
      result.push_back({path, value.dump(), found->dump()});
  }
  for (const auto& [path, value] : flatAfter.items()) {
    if (!flatBefore.contains(path)) result.push_back({path, {}, value.dump()});
  }
  return result;
}

Json undone(const Json& after, const std::vector<FieldChange>& changes) {
  Json fields = flat(after);
  for (const FieldChange& change : changes) {
    if (change.before.empty())
      fields.erase(change.path);
    else
      fields[change.path] = Json::parse(change.before);
  }
  if (fields.empty()) return Json::object();
  Json record = fields.unflatten();
  for (const auto& [path, value] : fields.items())
    if (value.is_null()) record[Json::json_pointer(path)] = Json::object();  // a blank item of a list
  return record;
}

}  // namespace michi::registry
