#include "ingest/json_text.h"

#include <nlohmann/json.hpp>

namespace michi::ingest {

std::string jsonObject(std::span<const std::string> names, std::span<const std::string> values) {
  nlohmann::ordered_json object = nlohmann::ordered_json::object();
  for (std::size_t i = 0; i < names.size() && i < values.size(); ++i) {
    if (!names[i].empty() && !values[i].empty()) object[names[i]] = values[i];
  }
  return object.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

}  // namespace michi::ingest
