#pragma once
// Text for programs of Japanese offices that do not know Unicode.

#include <string>
#include <string_view>

namespace michi::japanese {

/// As Windows-31J, so that ～ － ① 髙 survive. A character that it lacks becomes 〓 and is counted in `lost`.
/// Any bytes are taken; broken ones count as lost, too.
std::string toCp932(std::string_view utf8, std::size_t& lost);

}  // namespace michi::japanese
