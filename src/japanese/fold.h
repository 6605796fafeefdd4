#pragma once
// Folded copies of texts, for search and matching only. What is stored, shown and printed is the text as it
// was written, with its variation selectors: a folded copy has lost what a person calls their name.
//
// Every fold ends on any bytes, gives valid UTF-8 (broken bytes become U+FFFD) and is idempotent: f(f(x)) =
// f(x). Linear in the text; flat tables, no ICU call per text.

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace michi::japanese {

/// One character that search takes for another: 髙 for 高.
struct Variant {
  char32_t from;
  char32_t to;
};

/// Built once from the table of variants (catalog/variants.h); immutable, shared by threads.
class Folding {
 public:
  /// Without variants only what Unicode itself knows is folded.
  /// Throws Error(BadInput) when a character is both folded and folded into, or is folded into two.
  explicit Folding(std::span<const Variant> variants = {});

  /// For names of persons, places and houses. Two spellings of one name give the same text:
  ///   variation selectors (IVS), spaces of any kind, controls and ・ are dropped;
  ///   compatibility ideographs (神 U+FA19) and Kangxi radicals become the plain character, variants their
  ///   class's first; 々 and ゝ become the character that they repeat (佐々木 佐佐木, いすゞ いすず);
  ///   full-width ASCII becomes half-width, letters small;
  ///   katakana of either width, with its sound marks in any form, becomes hiragana, small kana large (ヶ
  ///   け).
  /// Kanji are never read: 渡部 and 渡辺 stay two names.
  std::string foldName(std::string_view utf8) const;
  /// For a fragment typed into a search field: as foldName, and every dash (－ − ‐ ―, ー behind a digit)
  /// becomes "-".
  std::string foldText(std::string_view utf8) const;

 private:
  char32_t folded(char32_t c) const;
  void setCell(char32_t c, char32_t to);
  void foldUnicode();
  void foldVariants(std::span<const Variant> variants);
  std::string fold(std::string_view utf8, bool areDashesOne) const;

  static constexpr std::size_t kCellsOfPage = 256;
  std::array<std::uint16_t, 0x110000 / kCellsOfPage>
      m_pages{};  // number of the page; 0 where nothing is folded
  std::vector<char32_t> m_cells;
};

/// For readings. As foldName does to kana, and what systems without small kana or people by ear write alike:
/// ヂ ジ, ヅ ズ, ヲ オ, ヰ イ, ヱ エ, ヴ ブ, and long vowels as the vowel kana that is usual (ユーコ ゆうこ,
/// コーイチ コオイチ こういち, ケーコ けいこ, オオノ おうの). オノ stays another name than オオノ. Sound and
/// iteration marks that belong to no kana are dropped.
std::string foldKana(std::string_view utf8);

/// The first telephone number of a field as digits: of either width, whatever stands between them; +81 (0081)
/// is 0.
/// "+81-90-1234-5678" and "０９０（１２３４）５６７８" give "09012345678". What follows the number (内線, a
/// second one) is left out. Empty when there are no digits.
std::string foldPhone(std::string_view utf8);

}  // namespace michi::japanese
