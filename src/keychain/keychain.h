#pragma once
// The desktop's key store (Windows, macOS, Secret Service), where there is one.

#include <string>

#include "seal/secret.h"

namespace michi::keychain {

/// Runs Qt's event loop until the store has answered: it may ask its user first.
/// Throws Error(NotFound) when it holds no such entry, Error(Io) when it does not answer.
seal::Secret read(const std::string& entry);
void write(const std::string& entry, const seal::Secret& passphrase);
void forget(const std::string& entry);

}  // namespace michi::keychain
