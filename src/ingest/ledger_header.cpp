#include "ingest/ledger_header.h"

#include <algorithm>
#include <array>

namespace michi::ingest {
namespace {

constexpr std::size_t kHeaderRows = 20;

/// Numbers as "{n}", as presets write them.
std::string withoutNumbers(std::string_view name) {
  std::string pattern;
  bool isInNumber = false;
  for (const char c : name) {
    const bool isDigit = c >= '0' && c <= '9';
    if (!isDigit)
      pattern += c;
    else if (!isInNumber)
      pattern += "{n}";
    isInNumber = isDigit;
  }
  return pattern;
}

/// The person on the row, as groups of columns call them.
bool isThePerson(const std::string& group) {
  constexpr std::array<std::string_view, 8> kWords = {
      "本人",      "対象者", "要支援者", "避難行動要支援者", "登録者", "申請者", "避難行動要支援者本人",
      "対象者本人"};
  return std::find(kWords.begin(), kWords.end(), group) != kWords.end();
}

/// Columns under one group of the row above; without a group each column is one of its own.
struct Span {
  std::string group;
  std::vector<std::size_t> columns;
};

/// Names the columns of two header rows.
class TwoRows {
 public:
  TwoRows(const LedgerRow& above, const LedgerRow& below, const KnownColumns& known) : m_known(known) {
    m_names.resize(std::max(above.values.size(), below.values.size()));
    const auto at = [](const LedgerRow& row, std::size_t i) {
      return i < row.values.size() ? row.values[i] : std::string();
    };
    for (std::size_t i = 0; i < m_names.size(); ++i) {
      const std::string upper = at(above, i), lower = at(below, i);
      m_names[i] = lower.empty() ? upper : lower;
      if (lower.empty() && !upper.empty())  // a cell over both rows
        m_spans.push_back({{}, {i}}), m_isInGroup = false;
      else if (!upper.empty())
        m_spans.push_back({upper, {i}}), m_isInGroup = true;
      else if (m_isInGroup)
        m_spans.back().columns.push_back(i);
      else
        m_spans.push_back({{}, {i}});
    }
  }

  /// The person's own columns first: nobody else is called 氏名 then.
  std::vector<std::string> name() {
    const auto first = [](const Span& span) {
      return span.group.empty() || isThePerson(foldedColumn(span.group));
    };
    for (const Span& span : m_spans)
      if (first(span)) name(span, false);
    for (const Span& span : m_spans)
      if (!first(span)) name(span, isOfSomebodyElse(span));
    return std::move(m_names);
  }

 private:
  bool isOfSomebodyElse(const Span& span) const {
    return std::any_of(span.columns.begin(), span.columns.end(), [&](std::size_t i) {
      return m_taken.contains(foldedColumn(m_names[i])) ||
             (m_known.contains(m_names[i]) && m_known.contains(span.group + m_names[i]));
    });
  }

  void name(const Span& span, bool isOfSomebodyElse) {
    for (const std::size_t i : span.columns) {
      const std::string both = span.group + m_names[i];
      const bool isOwn = !isOfSomebodyElse && m_known.contains(m_names[i]);
      if (!m_names[i].empty() && (m_known.contains(both) || !isOwn)) m_names[i] = both;
    }
    for (const std::size_t i : span.columns)
      if (m_known.contains(m_names[i])) m_taken.insert(foldedColumn(m_names[i]));
  }

  const KnownColumns& m_known;
  std::vector<std::string> m_names;
  std::vector<Span> m_spans;
  bool m_isInGroup = false;
  std::set<std::string> m_taken;  // known names, folded, that columns have already
};

struct Fit {
  std::size_t matched = 0;  // different known columns
  std::ptrdiff_t score = 0;
};

/// A name that several columns have says of no more than one of them what it holds.
Fit fitOf(const std::vector<std::string>& columns, const KnownColumns& known) {
  constexpr std::ptrdiff_t kForKnown = 2, kForRepeated = -1;
  Fit fit;
  std::set<std::string> found;
  for (const std::string& name : columns) {
    if (!known.contains(name)) continue;
    const bool isNew = found.insert(foldedColumn(name)).second;
    fit.score += isNew ? kForKnown : kForRepeated;
  }
  fit.matched = found.size();
  return fit;
}

}  // namespace

KnownColumns::KnownColumns(const catalog::LedgerPreset& preset, std::span<const std::string> mapped) {
  for (const auto& [field, candidates] : preset.columns)
    for (const std::string& name : candidates) m_names.insert(foldedColumn(name));
  for (const std::string& name : mapped) m_names.insert(foldedColumn(name));
}

bool KnownColumns::contains(const std::string& name) const {
  if (name.empty()) return false;
  const std::string folded = foldedColumn(name);
  return m_names.contains(folded) || m_names.contains(foldedColumn(withoutNumbers(folded)));
}

LedgerHeader findHeader(const LedgerSheet& sheet, const KnownColumns& known) {
  LedgerHeader best;
  std::ptrdiff_t bestScore = 0;
  const auto consider = [&](std::size_t from, std::size_t to, std::vector<std::string> columns) {
    const Fit fit = fitOf(columns, known);
    if (fit.matched == 0 || (best.matched != 0 && fit.score <= bestScore)) return;
    bestScore = fit.score;
    best = {from, to, std::move(columns), fit.matched};
  };
  const std::size_t rows = std::min(kHeaderRows, sheet.rows.size());
  for (std::size_t i = 0; i < rows; ++i) consider(i, i + 1, sheet.rows[i].values);
  for (std::size_t i = 0; i + 1 < rows; ++i)
    consider(i, i + 2, TwoRows(sheet.rows[i], sheet.rows[i + 1], known).name());
  while (!best.columns.empty() && best.columns.back().empty()) best.columns.pop_back();
  return best;
}

}  // namespace michi::ingest
