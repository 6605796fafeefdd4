#include "ui/tables/table_index.h"

#include <QByteArray>
#include <QCollator>
#include <QStringMatcher>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>

namespace michi::ui {
namespace {

constexpr char16_t kCellEnd = u'\n';
constexpr char16_t kVoiced = 0xFF9E;  // half-width sound marks follow their kana
constexpr char16_t kHalfVoiced = 0xFF9F;

constexpr bool isHalfKana(char16_t c) { return c >= 0xFF66 && c <= 0xFF9D; }

/// Half-width kana in the order of the code table, as hiragana.
constexpr std::u16string_view kHalfKana =
    u"をぁぃぅぇぉゃゅょっーあいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらり"
    u"るれろわん";

char16_t foldedUnit(char16_t c) {
  if (c >= u'A' && c <= u'Z') return static_cast<char16_t>(c + 32);
  if (c < 0x3000) return c < 0x80 ? c : QChar(c).toLower().unicode();
  if (c == 0x3000) return u' ';
  if (c >= 0x30A1 && c <= 0x30F6) return static_cast<char16_t>(c - 0x60);
  if (c >= 0xFF01 && c <= 0xFF5E) return foldedUnit(static_cast<char16_t>(c - 0xFEE0));
  if (isHalfKana(c)) return kHalfKana[c - 0xFF66];
  return c;
}

/// か with a sound mark is the unit after it, は with a ring the second after it.
char16_t withMark(char16_t kana, char16_t mark) {
  const bool isHa = kana >= u'は' && kana <= u'ほ';
  if (mark == kHalfVoiced) return isHa ? static_cast<char16_t>(kana + 2) : kana;
  if (kana == u'う') return u'ゔ';
  const bool takes = (kana >= u'か' && kana <= u'と') || isHa;
  return takes ? static_cast<char16_t>(kana + 1) : kana;
}

void foldInto(QStringView words, std::u16string& into) {
  for (const QChar character : words) {
    const char16_t c = character.unicode();
    const bool isMark = c == kVoiced || c == kHalfVoiced;
    if (isMark && !into.empty())
      into.back() = withMark(into.back(), c);
    else
      into.push_back(foldedUnit(c));
  }
}

void numberInto(double number, int decimals, std::u16string& into) {
  if (std::isnan(number)) return;
  const QByteArray digits = QByteArray::number(number, 'f', decimals);
  into.append(digits.begin(), digits.end());
}

/// "1,284" as "1284"; other words as they are.
QString withoutSeparators(const QString& word) {
  const bool isNumber =
      std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit() || c == u',' || c == u'.'; });
  return isNumber ? QString(word).remove(u',') : word;
}

/// Same values get the same rank: `order` is sorted by `isSame`'s order.
template <class Same>
std::vector<std::uint32_t> ranked(const std::vector<std::uint32_t>& order, std::size_t count, Same same) {
  std::vector<std::uint32_t> ranks(count, kUnknownRank);
  std::uint32_t rank = 0;
  for (std::size_t i = 0; i < order.size(); ++i) {
    if (i > 0 && !same(order[i - 1], order[i])) ++rank;
    ranks[order[i]] = rank;
  }
  return ranks;
}

std::vector<std::uint32_t> numberRanks(const std::vector<double>& numbers) {
  std::vector<std::uint32_t> order;
  order.reserve(numbers.size());
  for (std::uint32_t i = 0; i < numbers.size(); ++i) {
    if (!std::isnan(numbers[i])) order.push_back(i);
  }
  std::sort(order.begin(), order.end(), [&](auto a, auto b) { return numbers[a] < numbers[b]; });
  return ranked(order, numbers.size(), [&](auto a, auto b) { return numbers[a] == numbers[b]; });
}

struct Distinct {
  std::vector<QStringView> values;
  std::vector<std::uint32_t> of;  // of each row: which value
};

/// A column of districts or classes has few values: only those are collated.
Distinct distinctOf(const std::vector<QString>& texts) {
  Distinct result;
  result.of.resize(texts.size(), kUnknownRank);
  std::unordered_map<QStringView, std::uint32_t> seen;
  seen.reserve(texts.size() / 4);
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (texts[i].isEmpty()) continue;
    const auto [found, isNew] = seen.emplace(texts[i], static_cast<std::uint32_t>(result.values.size()));
    if (isNew) result.values.emplace_back(texts[i]);
    result.of[i] = found->second;
  }
  return result;
}

std::vector<std::uint32_t> textRanks(const std::vector<QString>& texts) {
  QCollator collator(QLocale{QLocale::Japanese});
  collator.setNumericMode(true);
  const Distinct distinct = distinctOf(texts);
  std::vector<QCollatorSortKey> keys;
  keys.reserve(distinct.values.size());
  for (const QStringView value : distinct.values) keys.push_back(collator.sortKey(value.toString()));
  std::vector<std::uint32_t> order(keys.size());
  std::iota(order.begin(), order.end(), 0);
  std::sort(order.begin(), order.end(), [&](auto a, auto b) { return keys[a] < keys[b]; });
  const auto ofValue =
      ranked(order, keys.size(), [&](auto a, auto b) { return keys[a].compare(keys[b]) == 0; });
  std::vector<std::uint32_t> ranks(texts.size(), kUnknownRank);
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (distinct.of[i] != kUnknownRank) ranks[i] = ofValue[distinct.of[i]];
  }
  return ranks;
}

}  // namespace

QString folded(QStringView words) {
  std::u16string result;
  foldInto(words, result);
  return QString::fromStdU16String(result);
}

std::vector<std::uint32_t> ranksOf(const Table& table, std::size_t column) {
  return table.columns[column].kind == Column::Kind::Number ? numberRanks(table.numbers[column])
                                                            : textRanks(table.texts[column]);
}

SearchTexts::SearchTexts(const Table& table) {
  m_texts.reserve(table.rowCount() * table.columns.size() * 10);
  m_begins.reserve(table.rowCount() + 1);
  for (std::size_t row = 0; row < table.rowCount(); ++row) {
    m_begins.push_back(m_texts.size());
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
      if (table.columns[column].kind == Column::Kind::Text)
        foldInto(table.texts[column][row], m_texts);
      else
        numberInto(table.numbers[column][row], table.columns[column].decimals, m_texts);
      m_texts.push_back(kCellEnd);
    }
  }
  m_begins.push_back(m_texts.size());
}

SearchTexts::~SearchTexts() {
  volatile char16_t* unit = m_texts.data();
  for (std::size_t i = 0; i < m_texts.size(); ++i) unit[i] = 0;
}

void SearchTexts::keepThoseWith(const QString& word, std::vector<char>& marks) const {
  const QString fragment = withoutSeparators(folded(word));
  if (fragment.isEmpty()) return;
  const QStringMatcher matcher(fragment, Qt::CaseSensitive);
  const QStringView all(m_texts);
  std::vector<char> hits(marks.size(), 0);
  std::size_t row = 0;
  for (qsizetype at = matcher.indexIn(all); at >= 0;) {
    while (m_begins[row + 1] <= static_cast<std::size_t>(at)) ++row;
    hits[row] = 1;
    at = matcher.indexIn(all, static_cast<qsizetype>(m_begins[row + 1]));
  }
  for (std::size_t i = 0; i < marks.size(); ++i) marks[i] = static_cast<char>(marks[i] & hits[i]);
}

}  // namespace michi::ui
