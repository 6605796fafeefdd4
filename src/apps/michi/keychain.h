#pragma once
// The desktop's key store (Windows, macOS, Secret Service), where there is one.

#include <string>

#include "seal/secret.h"

namespace michi::apps {

/// Throws Error(NotFound) when it holds no such entry, Error(Io) when it does not answer.
seal::Secret readKeychain(const std::string& entry);
void writeKeychain(const std::string& entry, const seal::Secret& passphrase);
void forgetKeychain(const std::string& entry);

}  // namespace michi::apps
