#pragma once
// The records of an address dictionary as one value, as the workspace keeps them.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "address/record.h"

namespace michi::store {

/// Of one source. More takes gigabytes once it is read.
inline constexpr std::int64_t kMostAddressBytes = std::int64_t{512} << 20U;

std::string packAddresses(std::span<const address::Record> records);
/// Appends the records. Any bytes are taken: memory is below ten times theirs. Throws Error(Damaged), naming
/// `file`: it ends within a record, a name is none of a place, a point none of a plane.
void unpackAddresses(std::string_view bytes, std::vector<address::Record>& records,
                     const std::string& file = {});

[[noreturn]] void throwDamagedAddresses(const std::string& file);

}  // namespace michi::store
