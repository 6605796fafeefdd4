#pragma once
// Characters that names of places are written with, one for all its ways to be written. For matching only.
//
// Apart from japanese/fold.h on purpose: names of persons keep apart what addresses mix (か and が, 岡 and
// 崗, ー and -) and lose what addresses need (・, the bytes that each character came from). One flat table
// answers for a character in constant time, without ICU.

#include <string>
#include <string_view>

namespace michi::address {

inline constexpr char32_t kNoCharacter = 0;

/// The character at `at`, which moves on; U+FFFD for each byte that is no UTF-8. `at` is below text.size().
char32_t decode(std::string_view text, std::size_t& at);
void encode(char32_t c, std::string& out);

/// Half-width, lower case, hiragana of full size (ヶ, ケ, が, カ, ヵ and か are one, as are 之, ノ and の),
/// new forms of kanji, "-" for every kind of hyphen and ー; kNoCharacter for blanks and variation selectors.
/// Constant time.
char32_t foldedCharacter(char32_t c);

/// A folded kana with a voicing mark that follows it as a character of its own (ﾊﾞ); 0 when they do not join.
char32_t withSoundMark(char32_t kana, char32_t mark);

}  // namespace michi::address
