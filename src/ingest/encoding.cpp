#include "ingest/encoding.h"

#include <unicode/ucnv.h>
#include <unicode/ustring.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <vector>

#include "base/error.h"
#include "base/text.h"

namespace michi::ingest {
namespace {

constexpr std::string_view kUtf8Bom = "\xEF\xBB\xBF";

/// Bytes up to the end of the last whole character; the whole text when nothing was cut.
std::string_view withoutCutCharacter(std::string_view bytes) {
  std::size_t start = bytes.size();
  while (start > 0 && bytes.size() - start < 3) {
    const auto byte = static_cast<unsigned char>(bytes[--start]);
    if (byte < 0x80) return bytes;
    if (byte < 0xC0) continue;
    const std::size_t needed = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
    return bytes.size() - start < needed ? bytes.substr(0, start) : bytes;
  }
  return bytes;
}

std::string upper(std::string name) {
  std::transform(name.begin(), name.end(), name.begin(),
                 [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  return name;
}

/// Names that files and people use for the two encodings of Japanese open data.
std::string canonicalName(const std::string& encoding) {
  std::string name = upper(encoding);
  for (const char* alias :
       {"CP932", "932", "SHIFT_JIS", "SHIFT-JIS", "SJIS", "MS932", "WINDOWS-31J", "ANSI 932"}) {
    if (name == alias) return "CP932";
  }
  if (name == "UTF8" || name == "UTF-8" || name == "65001" || name == "UTF-8-SIG") return "UTF-8";
  return name;
}

std::string toUtf8(const std::vector<UChar>& text, std::int32_t length) {
  std::string utf8(static_cast<std::size_t>(length) * 3, '\0');
  UErrorCode status = U_ZERO_ERROR;
  std::int32_t written = 0;
  u_strToUTF8(utf8.data(), static_cast<std::int32_t>(utf8.size()), &written, text.data(), length, &status);
  utf8.resize(U_SUCCESS(status) ? static_cast<std::size_t>(written) : 0);
  return utf8;
}

}  // namespace

bool isAscii(std::string_view bytes) {
  return std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool isUtf8(std::string_view bytes) {
  const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  std::size_t i = 0;
  while (i < bytes.size()) {
    UChar32 c = 0;
    U8_NEXT(data, i, bytes.size(), c);
    if (c < 0) return false;
  }
  return true;
}

std::string detectEncoding(std::string_view bytes) {
  if (bytes.starts_with(kUtf8Bom)) return "UTF-8";
  if (bytes.starts_with("\xFF\xFE")) return "UTF-16LE";
  if (bytes.starts_with("\xFE\xFF")) return "UTF-16BE";
  if (isUtf8(bytes)) return "UTF-8";
  // One broken row must not turn a whole UTF-8 file into CP932, so the lines vote.
  std::int64_t balance = 0;
  while (!bytes.empty()) {
    const auto end = std::min(bytes.find('\n'), bytes.size() - 1);
    const std::string_view line = bytes.substr(0, end + 1);
    if (!isAscii(line)) balance += isUtf8(line) ? 1 : -1;
    bytes.remove_prefix(end + 1);
  }
  return balance > 0 ? "UTF-8" : "CP932";
}

struct TextDecoder::Converter {
  UConverter* handle = nullptr;
  mutable std::vector<UChar> buffer;
  ~Converter() { ucnv_close(handle); }
};

TextDecoder::TextDecoder(const std::string& encoding) : m_name(canonicalName(encoding)) {
  if (m_name == "UTF-8") return;
  UErrorCode status = U_ZERO_ERROR;
  m_converter = std::make_unique<Converter>();
  m_converter->handle = ucnv_open(m_name == "CP932" ? "ibm-943_P15A-2003" : m_name.c_str(), &status);
  if (U_SUCCESS(status)) {
    ucnv_setToUCallBack(m_converter->handle, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  }
  if (U_FAILURE(status)) {
    throw Error(ErrorKind::BadInput, text("“%1” is no known encoding.", encoding), {},
                text("Write utf-8 or cp932, or leave it out to have it found."));
  }
}

TextDecoder::~TextDecoder() = default;
TextDecoder::TextDecoder(TextDecoder&&) noexcept = default;
TextDecoder& TextDecoder::operator=(TextDecoder&&) noexcept = default;

std::optional<std::string> TextDecoder::decode(std::string_view bytes, bool mayBeCut) const {
  const bool isWide = m_name.starts_with("UTF-16") || m_name.starts_with("UTF-32");
  if (!isWide && bytes.find('\0') != std::string_view::npos) return std::nullopt;
  if (m_converter == nullptr) {
    if (mayBeCut) bytes = withoutCutCharacter(bytes);
    if (!isUtf8(bytes)) return std::nullopt;
    return std::string(bytes);
  }
  if (!isWide && isAscii(bytes)) return std::string(bytes);
  auto& buffer = m_converter->buffer;
  buffer.resize(bytes.size() * 2 + 1);
  UErrorCode status = U_ZERO_ERROR;
  const auto length =
      ucnv_toUChars(m_converter->handle, buffer.data(), static_cast<std::int32_t>(buffer.size()),
                    bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
  if (status == U_TRUNCATED_CHAR_FOUND && mayBeCut) return decode(bytes.substr(0, bytes.size() - 1), false);
  if (U_FAILURE(status)) return std::nullopt;
  return toUtf8(buffer, length);
}

std::string shown(std::string_view bytes) {
  constexpr std::size_t kLongest = 120;
  const bool isCut = bytes.size() > kLongest;
  if (isCut) bytes = bytes.substr(0, kLongest);
  if (isCut && isUtf8(withoutCutCharacter(bytes))) bytes = withoutCutCharacter(bytes);
  std::string result;
  if (isUtf8(bytes)) {
    result = bytes;
  } else {
    for (const char c : bytes) {
      const auto byte = static_cast<unsigned char>(c);
      constexpr std::string_view kDigits = "0123456789ABCDEF";
      if (byte >= 0x20 && byte < 0x7F)
        result += c;
      else
        result += {'\\', 'x', kDigits[byte >> 4U], kDigits[byte & 15U]};
    }
  }
  return isCut ? result + "…" : result;
}

}  // namespace michi::ingest
