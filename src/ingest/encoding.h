#pragma once
// Bytes of unknown encoding to UTF-8. Japanese open data comes in UTF-8 (with or without BOM) and in CP932.

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace michi::ingest {

bool isAscii(std::string_view bytes);
/// Strict: no surrogates, no overlong forms, nothing cut.
bool isUtf8(std::string_view bytes);

/// "UTF-8", "UTF-16LE", "UTF-16BE" or "CP932". BOM first; then all valid UTF-8; else whichever more lines are
/// valid in.
std::string detectEncoding(std::string_view bytes);

/// Bytes in one encoding to UTF-8. "CP932" is Windows-31J, so that ～ － ① 髙 survive. Not to be shared by
/// threads.
class TextDecoder {
 public:
  /// Throws Error(BadInput) when the encoding is unknown.
  explicit TextDecoder(const std::string& encoding);
  ~TextDecoder();
  TextDecoder(TextDecoder&&) noexcept;
  TextDecoder& operator=(TextDecoder&&) noexcept;

  const std::string& name() const { return m_name; }
  /// Nothing when the bytes are not of this encoding or hold a NUL.
  /// With `mayBeCut` a last character that was cut off (DBF fields) is dropped instead.
  std::optional<std::string> decode(std::string_view bytes, bool mayBeCut = false) const;

 private:
  struct Converter;
  std::string m_name;
  std::unique_ptr<Converter> m_converter;  // none for UTF-8
};

/// For reports: bytes that are no UTF-8 as \xNN, long texts shortened.
std::string shown(std::string_view bytes);

}  // namespace michi::ingest
