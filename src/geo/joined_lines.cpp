#include "geo/joined_lines.h"

#include <algorithm>
#include <cstdint>
#include <tuple>
#include <utility>

namespace michi::geo {
namespace {

using Line = std::vector<Point>;

class Joiner {
 public:
  explicit Joiner(std::vector<Line> pieces) : m_pieces(std::move(pieces)), m_isUsed(m_pieces.size()) {
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
      if (m_pieces[i].size() < 2) continue;
      m_ends.push_back({m_pieces[i].front(), i});
      m_ends.push_back({m_pieces[i].back(), i});
    }
    std::sort(m_ends.begin(), m_ends.end(), isBefore);
  }

  std::vector<Line> join(std::size_t most) {
    std::vector<Line> result;
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
      if (m_isUsed[i] || m_pieces[i].size() < 2) continue;
      Line line = take(i);
      grow(line, most);
      std::reverse(line.begin(), line.end());
      grow(line, most);
      result.push_back(std::move(line));
    }
    return result;
  }

 private:
  struct End {
    Point at;
    std::size_t piece;
  };
  static bool isBefore(const End& a, const End& b) {
    return std::tie(a.at.x, a.at.y, a.piece) < std::tie(b.at.x, b.at.y, b.piece);
  }

  Line take(std::size_t piece) {
    m_isUsed[piece] = true;
    return std::move(m_pieces[piece]);
  }

  void grow(Line& line, std::size_t most) {
    while (line.size() < most) {
      auto end = std::lower_bound(m_ends.begin(), m_ends.end(), End{line.back(), 0}, isBefore);
      while (end != m_ends.end() && end->at == line.back() && m_isUsed[end->piece]) ++end;
      if (end == m_ends.end() || end->at != line.back()) return;
      Line next = take(end->piece);
      if (next.front() != line.back()) std::reverse(next.begin(), next.end());
      line.insert(line.end(), next.begin() + 1, next.end());
    }
  }

  std::vector<Line> m_pieces;
  std::vector<bool> m_isUsed;
  std::vector<End> m_ends;  // sorted
};

}  // namespace

std::vector<Line> joinedLines(std::vector<Line> pieces, std::size_t most) {
  return Joiner(std::move(pieces)).join(most);
}

}  // namespace michi::geo
