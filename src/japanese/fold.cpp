#include "japanese/fold.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "japanese/code_points.h"
#include "japanese/kana.h"

namespace michi::japanese {
namespace {

constexpr char32_t kDropped = 0xFFFFFFFF;
constexpr char32_t kLongVowel = U'ー';

/// Spaces of any kind, controls, joiners, selectors: nothing that is seen.
bool isInvisible(char32_t c) {
  const auto icu = static_cast<UChar32>(c);
  const auto kind = u_charType(icu);
  return kind == U_CONTROL_CHAR || kind == U_FORMAT_CHAR || u_isUWhiteSpace(icu) != 0 ||
         u_hasBinaryProperty(icu, UCHAR_VARIATION_SELECTOR) != 0;
}

bool isDash(char32_t c) {
  return c == U'-' || isWithin(c, 0x2010, 0x2015) || c == 0x2212 || c == 0xFE63 || c == 0xFF0D;
}

/// One step of Unicode's own decomposition into a single character, for the blocks where it means the same
/// character.
char32_t decomposed(char32_t c) {
  const bool isCompatible = isWithin(c, 0xF900, 0xFAFF) || isWithin(c, 0x2F800, 0x2FA1F);
  const bool isRadical = isWithin(c, 0x2F00, 0x2FD5);
  if (!isCompatible && !isRadical) return c;
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2* rules = unorm2_getNFKCInstance(&status);
  UChar text[8];
  if (U_FAILURE(status)) return c;
  const std::int32_t length = unorm2_getRawDecomposition(rules, static_cast<UChar32>(c), text, 8, &status);
  if (U_FAILURE(status) || length <= 0 || u_countChar32(text, length) != 1) return c;
  UChar32 result = 0;
  U16_GET(text, 0, 0, length, result);
  return static_cast<char32_t>(result);
}

/// What a character folds into by Unicode alone.
char32_t plain(char32_t c) {
  if (isInvisible(c) || c == U'・' || c == 0xFF65) return kDropped;
  if (isWithin(c, 0xFF01, 0xFF5E)) c -= 0xFEE0;
  c = static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), U_FOLD_CASE_DEFAULT));
  return largeHiragana(hiragana(decomposed(fullWidthKana(c))));
}

/// The folded text while it is written: marks and iteration marks look back at the last character.
class Writer {
 public:
  explicit Writer(std::size_t size) { m_text.reserve(size); }
  char32_t last() const { return m_last; }
  void add(char32_t c) {
    m_start = m_text.size();
    m_last = c;
    appendCodePoint(m_text, c);
  }
  void replaceLast(char32_t c) {
    m_text.resize(m_start);
    add(c);
  }
  std::string take() { return std::move(m_text); }

 private:
  std::string m_text;
  std::size_t m_start = 0;
  char32_t m_last = 0;
};

/// ゛ and ゜ join the kana before them; alone they stay.
void addSoundMark(Writer& out, char32_t mark) {
  const char32_t joined = withSoundMark(out.last(), mark);
  if (joined != 0)
    out.replaceLast(joined);
  else
    out.add(mark);
}

bool isIdeograph(char32_t c) {
  return isWithin(c, 0x4E00, 0x9FFF) || isWithin(c, 0x3400, 0x4DBF) || isWithin(c, 0x20000, 0x3FFFF);
}

/// か of が, は of ば and ぱ.
char32_t withoutSoundMark(char32_t c) {
  if (withSoundMark(c - 1, 0x3099) == c) return c - 1;
  return withSoundMark(c - 2, 0x309A) == c ? c - 2 : c;
}

/// What 々 ゝ ゞ stand for behind `last`; themselves where there is nothing to repeat.
char32_t repeated(char32_t c, char32_t last) {
  if (c == U'々' || c == U'〻') return isIdeograph(last) ? last : U'々';
  if (!isWithin(last, 0x3041, 0x3096)) return c;
  const char32_t base = withoutSoundMark(last);
  if (c == U'ゝ') return base;
  const char32_t voiced = withSoundMark(base, 0x3099);
  return voiced == 0 ? base : voiced;
}

bool isIterationMark(char32_t c) { return c == U'々' || c == U'〻' || c == U'ゝ' || c == U'ゞ'; }

}  // namespace

Folding::Folding(std::span<const Variant> variants) : m_cells(kCellsOfPage) {
  foldUnicode();
  foldVariants(variants);
}

char32_t Folding::folded(char32_t c) const {
  const std::size_t page = m_pages[c / kCellsOfPage];
  return page == 0 ? c : m_cells[page * kCellsOfPage + c % kCellsOfPage];
}

void Folding::setCell(char32_t c, char32_t to) {
  std::uint16_t& page = m_pages[c / kCellsOfPage];
  if (page == 0) {
    page = static_cast<std::uint16_t>(m_cells.size() / kCellsOfPage);
    const std::size_t first = c - c % kCellsOfPage;
    for (std::size_t i = 0; i < kCellsOfPage; ++i) m_cells.push_back(static_cast<char32_t>(first + i));
  }
  m_cells[page * kCellsOfPage + c % kCellsOfPage] = to;
}

void Folding::foldUnicode() {
  const auto foldBlock = [this](char32_t low, char32_t high) {
    for (char32_t c = low; c <= high; ++c) {
      const char32_t to = plain(c);
      if (to != c) setCell(c, to);
    }
  };
  foldBlock(0, 0xD7FF);
  foldBlock(0xF900, 0xFFFF);
  foldBlock(0x2F800, 0x2FA1F);
  foldBlock(0xE0000, 0xE0FFF);
}

void Folding::foldVariants(std::span<const Variant> variants) {
  const auto refuse = [](const Variant& variant) {
    std::string character;
    appendCodePoint(character, variant.from);
    throw Error(ErrorKind::BadInput, text("The variant “%1” is folded in two ways.", character));
  };
  for (const Variant& variant : variants) {
    if (folded(variant.from) != variant.from || variant.from == variant.to) refuse(variant);
    setCell(variant.from, variant.to);
  }
  for (const Variant& variant : variants) {
    if (folded(variant.to) != variant.to) refuse(variant);
  }
  // A compatibility ideograph may decompose into an old form (U+F92F is 勞).
  for (char32_t& cell : m_cells) {
    if (cell < 0x110000) cell = folded(cell);
  }
}

std::string Folding::fold(std::string_view utf8, bool areDashesOne) const {
  Writer out(utf8.size());
  for (std::size_t at = 0; at < utf8.size();) {
    const char32_t raw = nextCodePoint(utf8, at);
    if (const char32_t mark = soundMark(raw); mark != 0) {
      addSoundMark(out, mark);
      continue;
    }
    char32_t c = folded(raw);
    if (c == kDropped) continue;
    if (isIterationMark(c)) c = repeated(c, out.last());
    if (areDashesOne && (isDash(c) || (c == kLongVowel && isWithin(out.last(), U'0', U'9')))) c = U'-';
    out.add(c);
  }
  return out.take();
}

std::string Folding::foldName(std::string_view utf8) const { return fold(utf8, false); }

std::string Folding::foldText(std::string_view utf8) const { return fold(utf8, true); }

}  // namespace michi::japanese
