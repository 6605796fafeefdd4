#include "plugins/mobility/set_cover.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

namespace michi::mobility {
namespace {

using Columns = std::vector<std::uint32_t>;

/// A set of small whole numbers.
class Bits {
 public:
  explicit Bits(std::size_t size) : m_words((size + 63) / 64) {}
  void set(std::size_t i) { m_words[i / 64] |= std::uint64_t{1} << (i % 64); }
  bool isWithin(const Bits& other) const {
    for (std::size_t w = 0; w < m_words.size(); ++w)
      if ((m_words[w] & ~other.m_words[w]) != 0) return false;
    return true;
  }

 private:
  std::vector<std::uint64_t> m_words;
};

/// A problem whose columns are numbered without holes, read both ways.
struct Piece {
  Columns names;  // of the columns
  std::vector<std::vector<std::uint32_t>> columnsOf, rowsOf;
};

Piece pieceOf(const std::vector<Columns>& rows) {
  Piece piece;
  std::map<std::uint32_t, std::uint32_t> numbers;
  for (const Columns& row : rows)
    for (const std::uint32_t column : row) numbers.emplace(column, 0);
  for (auto& [name, number] : numbers) {
    number = static_cast<std::uint32_t>(piece.names.size());
    piece.names.push_back(name);
  }
  piece.rowsOf.resize(piece.names.size());
  for (std::uint32_t r = 0; r < rows.size(); ++r) {
    auto& columns = piece.columnsOf.emplace_back();
    for (const std::uint32_t column : rows[r]) columns.push_back(numbers.at(column));
    std::sort(columns.begin(), columns.end());
    for (const std::uint32_t column : columns) piece.rowsOf[column].push_back(r);
  }
  return piece;
}

/// Which of the sets is needless because another lies within it (`keepSmall`) or it lies within another; of
/// equal ones the first is kept.
std::vector<char> needless(const std::vector<std::vector<std::uint32_t>>& sets, std::size_t universe,
                           bool keepSmall) {
  std::vector<std::uint32_t> order(sets.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return keepSmall ? sets[a].size() < sets[b].size() : sets[a].size() > sets[b].size();
  });
  std::vector<char> isNeedless(sets.size(), 0);
  std::vector<Bits> kept;
  for (const std::uint32_t s : order) {
    Bits bits(universe);
    for (const std::uint32_t i : sets[s]) bits.set(i);
    const bool isDominated = std::any_of(kept.begin(), kept.end(), [&](const Bits& other) {
      return keepSmall ? other.isWithin(bits) : bits.isWithin(other);
    });
    isNeedless[s] = isDominated ? 1 : 0;
    if (!isDominated) kept.push_back(std::move(bits));
  }
  return isNeedless;
}

/// Rows of the problem without columns and rows that decide nothing; columns that some row needs go to
/// `taken`.
std::vector<Columns> reduced(std::vector<Columns> rows, Columns& taken) {
  for (bool isChanged = true; isChanged && !rows.empty();) {
    isChanged = false;
    const Piece piece = pieceOf(rows);
    const auto dropColumn = needless(piece.rowsOf, rows.size(), false);
    std::vector<std::vector<std::uint32_t>> kept;
    for (const auto& columns : piece.columnsOf) {
      auto& row = kept.emplace_back();
      for (const std::uint32_t column : columns)
        if (dropColumn[column] == 0) row.push_back(column);
      isChanged = isChanged || row.size() < columns.size();
    }
    const auto dropRow = needless(kept, piece.names.size(), true);
    std::vector<char> isTaken(piece.names.size(), 0);
    for (const auto& row : kept)
      if (row.size() == 1 && isTaken[row.front()] == 0) {
        isTaken[row.front()] = 1;
        taken.push_back(piece.names[row.front()]);
      }
    std::vector<Columns> rest;
    for (std::size_t r = 0; r < kept.size(); ++r) {
      const bool isDone = dropRow[r] != 0 || std::any_of(kept[r].begin(), kept[r].end(),
                                                         [&](std::uint32_t c) { return isTaken[c] != 0; });
      if (isDone) continue;
      Columns& row = rest.emplace_back();
      for (const std::uint32_t column : kept[r]) row.push_back(piece.names[column]);
    }
    isChanged = isChanged || rest.size() < rows.size();
    rows = std::move(rest);
  }
  return rows;
}

/// Rows that share columns, directly or through others, stay together.
std::vector<std::vector<Columns>> separated(const std::vector<Columns>& rows) {
  std::vector<std::size_t> group(rows.size());
  std::iota(group.begin(), group.end(), std::size_t{0});
  const auto find = [&](std::size_t r) {
    while (group[r] != r) r = group[r] = group[group[r]];
    return r;
  };
  std::map<std::uint32_t, std::size_t> first;
  for (std::size_t r = 0; r < rows.size(); ++r)
    for (const std::uint32_t column : rows[r]) {
      const auto [at, isNew] = first.emplace(column, r);
      if (!isNew) group[find(r)] = find(at->second);
    }
  std::map<std::size_t, std::vector<Columns>> groups;
  for (std::size_t r = 0; r < rows.size(); ++r) groups[find(r)].push_back(rows[r]);
  std::vector<std::vector<Columns>> pieces;
  pieces.reserve(groups.size());
  for (auto& [root, piece] : groups) pieces.push_back(std::move(piece));
  return pieces;
}

/// What is known of one piece.
struct Known {
  Columns cover;               // a cover, by the piece's numbers
  std::size_t bound = 0;       // no cover has fewer
  double least = 0;            // the same before it was rounded up
  std::vector<double> prices;  // [column] 1 less what its rows would pay for it, at the best bound
};

/// The cheapest column by what its rows would pay, again and again; then without those that are not needed.
Columns cheapCover(const Piece& piece, const std::vector<double>& prices) {
  std::vector<char> isCovered(piece.columnsOf.size(), 0);
  std::vector<std::uint32_t> open(piece.names.size());
  for (std::size_t c = 0; c < open.size(); ++c) open[c] = static_cast<std::uint32_t>(piece.rowsOf[c].size());
  Columns cover;
  for (std::size_t left = piece.columnsOf.size(); left > 0;) {
    double best = std::numeric_limits<double>::infinity();
    std::uint32_t chosen = 0;
    for (std::uint32_t c = 0; c < open.size(); ++c) {
      if (open[c] == 0) continue;
      const double price = std::max(prices[c], 1e-3) / open[c];
      if (price < best) best = price, chosen = c;
    }
    cover.push_back(chosen);
    for (const std::uint32_t r : piece.rowsOf[chosen]) {
      if (isCovered[r] != 0) continue;
      isCovered[r] = 1;
      --left;
      for (const std::uint32_t c : piece.columnsOf[r]) --open[c];
    }
  }
  std::vector<std::uint32_t> count(piece.columnsOf.size(), 0);
  for (const std::uint32_t c : cover)
    for (const std::uint32_t r : piece.rowsOf[c]) ++count[r];
  for (std::size_t k = cover.size(); k-- > 0;) {
    const auto& rows = piece.rowsOf[cover[k]];
    if (std::any_of(rows.begin(), rows.end(), [&](std::uint32_t r) { return count[r] < 2; })) continue;
    for (const std::uint32_t r : rows) --count[r];
    cover.erase(cover.begin() + static_cast<std::ptrdiff_t>(k));
  }
  return cover;
}

/// Each row pays the same for whatever column, so that none is overpaid.
std::vector<double> firstPayments(const Piece& piece) {
  std::vector<double> pays;
  for (const auto& columns : piece.columnsOf) {
    std::size_t most = 0;
    for (const std::uint32_t c : columns) most = std::max(most, piece.rowsOf[c].size());
    pays.push_back(1.0 / static_cast<double>(most));
  }
  return pays;
}

/// Rows of no column that is overpaid should pay more, those of many less. False when all is well.
bool changePayments(const Piece& piece, const std::vector<double>& prices, double length,
                    std::vector<double>& pays) {
  std::vector<double> slope(pays.size(), 1);
  for (std::size_t c = 0; c < prices.size(); ++c) {
    if (prices[c] >= 0) continue;
    for (const std::uint32_t r : piece.rowsOf[c]) slope[r] -= 1;
  }
  const double square = std::inner_product(slope.begin(), slope.end(), slope.begin(), 0.0);
  if (square == 0) return false;
  for (std::size_t r = 0; r < pays.size(); ++r) pays[r] = std::max(0.0, pays[r] + length / square * slope[r]);
  return true;
}

/// Rows pay for columns; whatever they pay, no cover costs less than what all pay less what columns are
/// overpaid. Betters the payments step by step, and the cover on the way.
Known bounded(const Piece& piece, int rounds, std::size_t wanted, const std::function<bool()>& isOver) {
  Known known;
  known.prices.assign(piece.names.size(), 1);
  known.cover = cheapCover(piece, known.prices);
  std::vector<double> pays = firstPayments(piece), prices(piece.names.size());
  double step = 1;
  int idle = 0;
  for (int round = 0; round < rounds && step > 1e-3; ++round) {
    double bound = std::accumulate(pays.begin(), pays.end(), 0.0);
    for (std::size_t c = 0; c < prices.size(); ++c) {
      prices[c] = 1;
      for (const std::uint32_t r : piece.rowsOf[c]) prices[c] -= pays[r];
      bound += std::min(0.0, prices[c]);
    }
    if (bound > known.least + 1e-6) {
      known.least = bound, known.prices = prices, idle = 0;
      known.bound = static_cast<std::size_t>(std::ceil(bound - 1e-6));
    } else if (++idle == 10) {
      step /= 2, idle = 0;
    }
    if (round % 10 == 9) {
      Columns cover = cheapCover(piece, prices);
      if (cover.size() < known.cover.size()) known.cover = std::move(cover);
    }
    if (known.bound >= std::min(known.cover.size(), wanted) || isOver()) break;
    if (!changePayments(piece, prices, step * (static_cast<double>(known.cover.size()) - bound), pays)) break;
  }
  known.bound = std::max<std::size_t>(known.bound, 1);
  return known;
}

/// Depth first: a cover of fewer than a number, or the proof that there is none.
class CoverSearch {
 public:
  explicit CoverSearch(const std::function<bool()>& isOver) : m_isOver(isOver) {}
  bool ranOutOfTime() const { return m_ranOut; }

  /// Of all the rows with fewer than `limit` columns; nothing where there is none (or time ran out).
  std::optional<Columns> below(std::vector<Columns> rows, std::size_t limit) {
    Columns taken;
    rows = reduced(std::move(rows), taken);
    const bool isHopeless =
        std::any_of(rows.begin(), rows.end(), [](const Columns& row) { return row.empty(); });
    if (isHopeless || taken.size() + (rows.empty() ? 0 : 1) >= limit) return {};
    if (rows.empty()) return taken;
    auto pieces = separated(rows);
    const std::size_t left = limit - taken.size();
    const auto rest = pieces.size() == 1 ? belowOfOne(pieces.front(), left) : belowOfMany(pieces, left);
    if (!rest) return {};
    taken.insert(taken.end(), rest->begin(), rest->end());
    return taken;
  }

 private:
  static constexpr int kRounds = 60;

  std::optional<Columns> belowOfMany(const std::vector<std::vector<Columns>>& pieces, std::size_t limit) {
    std::vector<Known> known;
    std::size_t bound = 0;
    for (const auto& piece : pieces) {
      known.push_back(bounded(pieceOf(piece), kRounds, limit, m_isOver));
      bound += known.back().bound;
    }
    Columns all;
    for (std::size_t p = 0; p < pieces.size(); ++p) {
      if (bound >= limit) return {};
      // The best of this piece: first with as few as the bound says, then one more.
      std::optional<Columns> cover;
      bound -= known[p].bound;
      for (std::size_t most = known[p].bound; !cover && bound + most < limit; ++most) {
        cover = below(pieces[p], most + 1);
        if (m_ranOut) return {};
        if (cover) bound += cover->size();
      }
      if (!cover) return {};
      all.insert(all.end(), cover->begin(), cover->end());
    }
    return all;
  }

  std::optional<Columns> belowOfOne(const std::vector<Columns>& rows, std::size_t limit) {
    const Piece piece = pieceOf(rows);
    const Known known = bounded(piece, kRounds, limit, m_isOver);
    if (known.cover.size() < limit) return named(piece, known.cover);
    if (known.bound >= limit) return {};
    if (m_isOver()) m_ranOut = true;
    if (m_ranOut) return {};
    // One of the columns of the row with the fewest is taken; those tried before it are then left out, and
    // those too dear for any better cover from the start.
    std::vector<char> isOut(piece.names.size(), 0);
    for (std::size_t c = 0; c < isOut.size(); ++c)
      isOut[c] = std::ceil(known.least + known.prices[c] - 1e-6) >= static_cast<double>(limit) ? 1 : 0;
    const auto left = [&](std::size_t r) {
      return std::count_if(piece.columnsOf[r].begin(), piece.columnsOf[r].end(),
                           [&](std::uint32_t c) { return isOut[c] == 0; });
    };
    std::size_t narrowest = 0;
    for (std::size_t r = 1; r < rows.size(); ++r)
      if (left(r) < left(narrowest)) narrowest = r;
    Columns branches = piece.columnsOf[narrowest];
    std::sort(branches.begin(), branches.end(),
              [&](std::uint32_t a, std::uint32_t b) { return known.prices[a] < known.prices[b]; });
    for (const std::uint32_t column : branches) {
      if (isOut[column] != 0) continue;
      auto cover = below(without(piece, column, isOut), limit - 1);
      if (m_ranOut) return {};
      if (cover) {
        cover->push_back(piece.names[column]);
        return cover;
      }
      isOut[column] = 1;
    }
    return {};
  }

  /// The rows that a column leaves, without the columns that are out. A row that has none left says so by
  /// being empty.
  static std::vector<Columns> without(const Piece& piece, std::uint32_t column,
                                      const std::vector<char>& isOut) {
    std::vector<Columns> rows;
    for (const auto& columns : piece.columnsOf) {
      if (std::binary_search(columns.begin(), columns.end(), column)) continue;
      Columns& row = rows.emplace_back();
      for (const std::uint32_t c : columns)
        if (isOut[c] == 0) row.push_back(piece.names[c]);
    }
    return rows;
  }

  static Columns named(const Piece& piece, const Columns& columns) {
    Columns names;
    for (const std::uint32_t column : columns) names.push_back(piece.names[column]);
    return names;
  }

  const std::function<bool()>& m_isOver;
  bool m_ranOut = false;
};

}  // namespace

CoverAnswer fewestColumns(const CoverProblem& problem, std::optional<std::size_t> enough,
                          const std::function<bool()>& isOver) {
  constexpr int kManyRounds = 400;
  CoverAnswer answer;
  Columns taken;
  const auto pieces = separated(reduced(problem.rows, taken));
  std::vector<Columns> covers;
  std::vector<std::size_t> bounds;
  std::size_t lower = taken.size(), upper = taken.size();
  for (const auto& rows : pieces) {
    const Piece piece = pieceOf(rows);
    const Known known = bounded(piece, kManyRounds, rows.size(), isOver);
    Columns& cover = covers.emplace_back();
    for (const std::uint32_t column : known.cover) cover.push_back(piece.names[column]);
    bounds.push_back(known.bound);
    lower += known.bound, upper += cover.size();
  }
  const auto isDecided = [&] { return enough && (upper <= *enough || lower > *enough); };
  for (std::size_t p = 0; p < pieces.size() && !isDecided() && !answer.ranOutOfTime; ++p) {
    while (bounds[p] < covers[p].size() && !isDecided()) {
      CoverSearch search(isOver);
      std::size_t limit = covers[p].size();
      if (enough) limit = std::min(limit, *enough - (lower - bounds[p]) + 1);
      const auto better = search.below(pieces[p], limit);
      answer.ranOutOfTime = search.ranOutOfTime();
      if (answer.ranOutOfTime) break;
      upper -= covers[p].size(), lower -= bounds[p];
      if (better)
        covers[p] = *better;
      else
        bounds[p] = limit;
      upper += covers[p].size(), lower += bounds[p];
    }
  }
  answer.columns = std::move(taken);
  for (const Columns& cover : covers) answer.columns.insert(answer.columns.end(), cover.begin(), cover.end());
  std::sort(answer.columns.begin(), answer.columns.end());
  answer.bound = lower;
  return answer;
}

}  // namespace michi::mobility
