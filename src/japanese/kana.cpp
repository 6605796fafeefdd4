#include "japanese/kana.h"

#include <array>
#include <string_view>

#include "japanese/code_points.h"

namespace michi::japanese {
namespace {

constexpr char32_t kVoiced = 0x3099;
constexpr char32_t kHalfVoiced = 0x309A;
constexpr char32_t kFirstHalfWidth = 0xFF61;
constexpr char32_t kLastHalfWidth = 0xFF9F;
/// U+FF61 to U+FF9D in order (JIS X 0201).
constexpr std::u32string_view kFullWidth =
    U"。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモ"
    U"ヤユヨラリルレロワン";
static_assert(kFullWidth.size() == 0xFF9E - kFirstHalfWidth);

/// U+3041 to U+3096 in order: small ones are followed by themselves, large.
constexpr std::u32string_view kLarge =
    U"ああいいううええおおかがきぎくぐけげこごさざしじすずせぜそぞただちぢつつづてでとどなにぬねの"
    U"はばぱひびぴふぶぷへべぺほぼぽまみむめもややゆゆよよらりるれろわわゐゑをんゔかけ";
constexpr char32_t kFirstHiragana = 0x3041;
constexpr char32_t kLastHiragana = 0x3096;
static_assert(kLarge.size() == kLastHiragana - kFirstHiragana + 1);

constexpr std::array<char, kLarge.size()> vowels() {
  std::array<char, kLarge.size()> result{};
  const auto fill = [&](std::u32string_view letters, char sound) {
    for (const char32_t c : letters) result[c - kFirstHiragana] = sound;
  };
  fill(U"あかがさざただなはばぱまやらわ", 'a');
  fill(U"いきぎしじちぢにひびぴみりゐ", 'i');
  fill(U"うくぐすずつづぬふぶぷむゆるゔ", 'u');
  fill(U"えけげせぜてでねへべぺめれゑ", 'e');
  fill(U"おこごそぞとどのほぼぽもよろを", 'o');
  return result;
}
constexpr auto kVowels = vowels();

}  // namespace

char32_t fullWidthKana(char32_t c) {
  if (!isWithin(c, kFirstHalfWidth, kLastHalfWidth)) return c;
  if (c == 0xFF9E) return kVoiced;
  if (c == 0xFF9F) return kHalfVoiced;
  return kFullWidth[c - kFirstHalfWidth];
}

char32_t largeHiragana(char32_t c) {
  return isWithin(c, kFirstHiragana, kLastHiragana) ? kLarge[c - kFirstHiragana] : c;
}

char32_t soundMark(char32_t c) {
  if (c == kVoiced || c == 0x309B || c == 0xFF9E) return kVoiced;
  if (c == kHalfVoiced || c == 0x309C || c == 0xFF9F) return kHalfVoiced;
  return 0;
}

char32_t withSoundMark(char32_t kana, char32_t mark) {
  const char32_t script = isWithin(kana, 0x30A1, 0x30FD) ? 0x60 : 0;
  const char32_t plain = kana - script;
  constexpr std::u32string_view kTakesMark = U"かきくけこさしすせそたちつてと";
  constexpr std::u32string_view kTakesBoth = U"はひふへほ";
  if (kTakesBoth.find(plain) != std::u32string_view::npos) return kana + (mark == kVoiced ? 1 : 2);
  if (mark != kVoiced) return 0;
  if (kTakesMark.find(plain) != std::u32string_view::npos) return kana + 1;
  if (plain == U'う') return U'ゔ' + script;
  return plain == U'ゝ' ? kana + 1 : 0;
}

char vowel(char32_t hiraganaLetter) {
  return isWithin(hiraganaLetter, kFirstHiragana, kLastHiragana) ? kVowels[hiraganaLetter - kFirstHiragana]
                                                                 : '\0';
}

}  // namespace michi::japanese
