#pragma once
// Passphrases from a terminal, unseen, or from an open file.

#include "seal/secret.h"

namespace michi::apps {

/// Shows the question on the terminal and reads one line without showing it.
/// Throws Error(BadInput) where there is no terminal.
seal::Secret askSecret(const std::string& question);

/// The next line of an open file, which may hold several. Throws Error(BadInput) at its end.
seal::Secret readSecretLine(int fd);

}  // namespace michi::apps
