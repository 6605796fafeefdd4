#include "japanese/characters.h"

#include <algorithm>

#include "japanese/code_points.h"
#include "japanese/kana.h"

namespace michi::japanese {
namespace {

constexpr char32_t kWideSpace = 0x3000;

/// Of a full-width form.
constexpr char32_t narrow(char32_t c) { return c - 0xFEE0; }

bool isPrivateUse(char32_t c) {
  return isWithin(c, 0xE000, 0xF8FF) || isWithin(c, 0xF0000, 0xFFFFD) || isWithin(c, 0x100000, 0x10FFFD);
}

bool isKanaOrSpace(char32_t c) {
  return isWithin(c, 0x3041, 0x309F) || isWithin(c, 0x30A1, 0x30FE) || isWithin(c, 0xFF65, 0xFF9F) ||
         c == U' ' || c == kWideSpace;
}

/// Each character by `change`; broken bytes become U+FFFD.
template <class Change>
std::string changed(std::string_view utf8, const Change& change) {
  std::string result;
  result.reserve(utf8.size());
  for (std::size_t at = 0; at < utf8.size();) appendCodePoint(result, change(nextCodePoint(utf8, at)));
  return result;
}

}  // namespace

std::optional<std::size_t> firstBrokenByte(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const bool isWritten = text.substr(start, 3) == "\uFFFD";
    if (nextCodePoint(text, at) == kBroken && !isWritten) return start;
  }
  return std::nullopt;
}

std::vector<char32_t> codePoints(std::string_view utf8) {
  std::vector<char32_t> result;
  for (std::size_t at = 0; at < utf8.size();) result.push_back(nextCodePoint(utf8, at));
  return result;
}

std::vector<ForeignCharacter> privateUse(std::string_view utf8) {
  std::vector<ForeignCharacter> found;
  std::size_t position = 0;
  for (std::size_t at = 0; at < utf8.size(); ++position) {
    const char32_t c = nextCodePoint(utf8, at);
    if (isPrivateUse(c)) found.push_back({c, position});
  }
  return found;
}

bool hasVariationSelector(std::string_view utf8) {
  for (std::size_t at = 0; at < utf8.size();) {
    const char32_t c = nextCodePoint(utf8, at);
    if (isWithin(c, 0xFE00, 0xFE0F) || isWithin(c, 0xE0100, 0xE01EF)) return true;
  }
  return false;
}

bool isKana(std::string_view utf8) {
  for (std::size_t at = 0; at < utf8.size();) {
    if (!isKanaOrSpace(nextCodePoint(utf8, at))) return false;
  }
  return !utf8.empty();
}

std::string toHalfDigits(std::string_view utf8) {
  return changed(utf8, [](char32_t c) { return isWithin(c, U'０', U'９') ? narrow(c) : c; });
}

std::string toHalfAscii(std::string_view utf8) {
  return changed(utf8, [](char32_t c) {
    if (c == kWideSpace) return U' ';
    return isWithin(c, 0xFF01, 0xFF5E) ? narrow(c) : c;
  });
}

std::string toFullKana(std::string_view utf8) {
  std::string result;
  char32_t last = 0;
  for (std::size_t at = 0; at < utf8.size();) {
    const char32_t raw = nextCodePoint(utf8, at);
    const bool isHalfMark = raw == 0xFF9E || raw == 0xFF9F;
    const char32_t joined = isHalfMark ? withSoundMark(last, soundMark(raw)) : 0;
    if (joined != 0) result.resize(result.size() - 3);  // a kana is three bytes
    last = joined != 0 ? joined : isHalfMark ? (raw == 0xFF9E ? U'゛' : U'゜') : fullWidthKana(raw);
    appendCodePoint(result, last);
  }
  return result;
}

}  // namespace michi::japanese
