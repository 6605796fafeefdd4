#include "japanese/code_points.h"
#include "japanese/fold.h"
#include "japanese/kana.h"

namespace michi::japanese {
namespace {

constexpr char32_t kProlonged = U'ー';
constexpr char32_t kNothing = 0;

/// Kana that sound alike, as one: large hiragana without ぢ づ を ゐ ゑ ゔ.
char32_t bySound(char32_t c) {
  switch (c) {
    case U'ぢ':
      return U'じ';
    case U'づ':
      return U'ず';
    case U'を':
      return U'お';
    case U'ゐ':
      return U'い';
    case U'ゑ':
      return U'え';
    case U'ゔ':
      return U'ぶ';
    case U'々':
    case U'ゝ':
    case U'ゞ':
      return kNothing;
    default:
      return soundMark(c) == 0 ? c : kNothing;
  }
}

/// A kana behind another: ー and the vowels that lengthen become the usual vowel kana.
char32_t behind(char32_t last, char32_t c) {
  const char before = vowel(last);
  if (before == 'o' && (c == U'お' || c == kProlonged)) return U'う';
  if (before == 'e' && (c == U'え' || c == kProlonged)) return U'い';
  if (before == 0 || c != kProlonged) return c;
  return before == 'a' ? U'あ' : before == 'i' ? U'い' : U'う';
}

/// What people write between the digits of one number.
bool isWithinNumber(char32_t c) {
  constexpr std::u32string_view kBetween = U" -.()\u3000\u00A0−‐‑–—―ー・の";
  return kBetween.find(c) != std::u32string_view::npos;
}

}  // namespace

std::string foldKana(std::string_view utf8) {
  static const Folding kUnicode;
  const std::string name = kUnicode.foldName(utf8);
  std::string result;
  result.reserve(name.size());
  char32_t last = kNothing;
  for (std::size_t at = 0; at < name.size();) {
    const char32_t c = bySound(nextCodePoint(name, at));
    if (c == kNothing) continue;
    last = behind(last, c);
    appendCodePoint(result, last);
  }
  return result;
}

std::string foldPhone(std::string_view utf8) {
  std::string digits;
  bool isAbroad = false;
  for (std::size_t at = 0; at < utf8.size();) {
    const char32_t raw = nextCodePoint(utf8, at);
    const char32_t c = isWithin(raw, 0xFF01, 0xFF5E) ? raw - 0xFEE0 : raw;
    if (isWithin(c, U'0', U'9'))
      digits += static_cast<char>(c);
    else if (digits.empty())
      isAbroad = c == U'+';
    else if (!isWithinNumber(c))
      break;
  }
  constexpr std::string_view kJapan = "0081";
  if (isAbroad && digits.starts_with("81")) digits.insert(0, "00");
  if (!digits.starts_with(kJapan)) return digits;
  while (digits.starts_with(kJapan)) digits.erase(0, kJapan.size());
  return digits.starts_with('0') ? digits : "0" + digits;
}

}  // namespace michi::japanese
