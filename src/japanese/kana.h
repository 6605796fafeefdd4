#pragma once
// Kana one character at a time: width, script, sound marks. What fold.h and characters.h are built of.

#include <string>

namespace michi::japanese {

/// Half-width katakana and their punctuation (U+FF61–FF9F) as full-width; sound marks become U+3099 and
/// U+309A; anything else stays.
char32_t fullWidthKana(char32_t c);
/// Katakana (full width, iteration marks too) as hiragana; anything else stays.
constexpr char32_t hiragana(char32_t c) {
  return (c >= 0x30A1 && c <= 0x30F6) || c == 0x30FD || c == 0x30FE ? c - 0x60 : c;
}
/// Small hiragana as large (ゃ や, っ つ, ゖ け); anything else stays.
char32_t largeHiragana(char32_t c);
/// ゛ or ゜ in any form (combining, spacing, half-width) as U+3099 or U+309A; 0 for anything else.
char32_t soundMark(char32_t c);
/// か and ゛ to が, katakana alike; 0 when the kana does not take the mark. The mark is U+3099 or U+309A.
char32_t withSoundMark(char32_t kana, char32_t mark);
/// 'a', 'i', 'u', 'e', 'o' of a large hiragana; 0 for ん and anything else.
char vowel(char32_t hiraganaLetter);

}  // namespace michi::japanese
