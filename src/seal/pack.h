#pragma once
// Fields one after the other, each with its length, so that no two lists of fields give the same bytes:
// what is signed, hashed, or bound to a sealed record.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace michi::seal {

class Packer {
 public:
  Packer& add(std::string_view field);
  Packer& add(std::int64_t number);
  Packer& add(double number);
  const std::string& bytes() const { return m_bytes; }

 private:
  std::string m_bytes;
};

template <class... Fields>
std::string pack(const Fields&... fields) {
  Packer packer;
  (packer.add(fields), ...);
  return packer.bytes();
}

/// Reads what a Packer wrote, in the same order. Throws Error(Damaged) past the end.
class Unpacker {
 public:
  explicit Unpacker(std::string_view bytes) : m_rest(bytes) {}
  std::string_view field();
  std::int64_t number();
  double real();
  bool isAtEnd() const { return m_rest.empty(); }

 private:
  std::string_view take(std::size_t size);
  std::string_view m_rest;
};

}  // namespace michi::seal
