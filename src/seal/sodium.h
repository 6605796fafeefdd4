#pragma once
// libsodium made ready; for sources of src/seal only.

#include <string>
#include <string_view>

namespace michi::seal {

/// Throws Error(Internal) when the system gives no random numbers.
void startSodium();

inline const unsigned char* bytes(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}
inline unsigned char* bytes(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }

}  // namespace michi::seal
