#pragma once
// Large values packed with zlib. For sources of src/store only.

#include <string>
#include <string_view>

namespace michi::store {

/// Throws Error(Internal) when memory is short. `level` as zlib's, 1 fast to 9 small.
std::string compressed(std::string_view bytes, int level);
/// Empty unless the bytes unpack to exactly `expected`.
std::string decompressed(std::string_view bytes, std::size_t expected);

}  // namespace michi::store
