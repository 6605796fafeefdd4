#pragma once
// The state of the characters of a text: what an import must ask before it takes a name as it is, and the few
// changes of width that a ledger's numbers and readings need. Nothing here normalises (no NFKC): 﨑, 神 and
// selectors stay.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace michi::japanese {

/// The first byte that is no UTF-8 (cut, overlong, a surrogate); nothing when all is well.
std::optional<std::size_t> firstBrokenByte(std::string_view text);
/// One element a character; broken bytes are U+FFFD.
std::vector<char32_t> codePoints(std::string_view utf8);

/// A 外字: a character of the private use area means something only with the font of the office that made it.
struct ForeignCharacter {
  char32_t code = 0;
  std::size_t position = 0;  // in characters, from 0
};
/// U+E000–F8FF and planes 15 and 16, in order.
std::vector<ForeignCharacter> privateUse(std::string_view utf8);

/// Whether the text holds variation selectors (U+FE00–FE0F, or the IVS' U+E0100–E01EF).
bool hasVariationSelector(std::string_view utf8);

/// Hiragana or katakana of either width with ー ・ sound marks and spaces; not empty.
bool isKana(std::string_view utf8);

/// Full-width digits as ASCII; nothing else changes.
std::string toHalfDigits(std::string_view utf8);
/// Full-width letters, digits, signs and the wide space as ASCII; nothing else changes.
std::string toHalfAscii(std::string_view utf8);
/// Half-width katakana as full-width, joined with their sound marks (ｶﾞ ガ); nothing else changes.
std::string toFullKana(std::string_view utf8);

}  // namespace michi::japanese
