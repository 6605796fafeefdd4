#include "seal/pack.h"

#include <bit>

#include "base/error.h"
#include "base/text.h"

namespace michi::seal {
namespace {

constexpr std::size_t kNumberSize = 8;

}  // namespace

Packer& Packer::add(std::string_view field) {
  add(static_cast<std::int64_t>(field.size()));
  m_bytes += field;
  return *this;
}

Packer& Packer::add(std::int64_t number) {
  for (std::size_t i = 0; i < kNumberSize; ++i)
    m_bytes += static_cast<char>(static_cast<std::uint64_t>(number) >> (8 * i));
  return *this;
}

Packer& Packer::add(double number) { return add(std::bit_cast<std::int64_t>(number)); }

std::string_view Unpacker::take(std::size_t size) {
  if (size > m_rest.size()) throw Error(ErrorKind::Damaged, text("A sealed record cannot be read."));
  const std::string_view taken = m_rest.substr(0, size);
  m_rest.remove_prefix(size);
  return taken;
}

std::string_view Unpacker::field() { return take(static_cast<std::size_t>(number())); }

std::int64_t Unpacker::number() {
  std::uint64_t value = 0;
  const std::string_view taken = take(kNumberSize);
  for (std::size_t i = 0; i < kNumberSize; ++i)
    value |= static_cast<std::uint64_t>(static_cast<unsigned char>(taken[i])) << (8 * i);
  return static_cast<std::int64_t>(value);
}

double Unpacker::real() { return std::bit_cast<double>(number()); }

}  // namespace michi::seal
