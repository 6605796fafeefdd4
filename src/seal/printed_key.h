#pragma once
// A key on paper: groups of four letters and digits that cannot be confused, with a check sum, so that a slip
// of the pen is noticed before anything is tried.

#include <string>
#include <string_view>

#include "seal/secret.h"

namespace michi::seal {

/// "7QWE-…": 14 groups of Crockford's base 32 (no I, L, O, U) for a key of kKeySize bytes.
Secret printKey(const Secret& key);
/// Small letters, spaces and the look-alikes O I L are read as they were meant. Throws Error(BadInput) when
/// it is not such a key or a letter is wrong.
Secret readPrintedKey(std::string_view printed);

}  // namespace michi::seal
