#pragma once
// A flat JSON object of texts, for what a source says beside the fields that we know.

#include <span>
#include <string>

namespace michi::ingest {

/// {"name": "value", …} without empty values, in the order given. The texts are valid UTF-8.
std::string jsonObject(std::span<const std::string> names, std::span<const std::string> values);

}  // namespace michi::ingest
