#include "store/rtree_builder.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <vector>

#include "store/dialect.h"

namespace michi::store {
namespace {

// Format of a node, from SQLite's documentation of its R*Tree module: two bytes depth (of the root only), two
// bytes count, then cells of an eight-byte id and four floats (xmin, xmax, ymin, ymax); everything big
// endian.
constexpr std::size_t kNodeHeaderSize = 4;
constexpr std::size_t kCellSize = 24;
constexpr std::int64_t kRoot = 1;

struct Cell {
  std::int64_t id = 0;
  std::array<float, 4> sides{};  // xmin xmax ymin ymax
};

float roundedDown(double value) {
  const auto rounded = static_cast<float>(value);
  return rounded > value ? std::nextafter(rounded, -std::numeric_limits<float>::infinity()) : rounded;
}

float roundedUp(double value) {
  const auto rounded = static_cast<float>(value);
  return rounded < value ? std::nextafter(rounded, std::numeric_limits<float>::infinity()) : rounded;
}

template <class Value>
void appendBigEndian(std::string& bytes, Value value) {
  auto raw = std::bit_cast<std::array<char, sizeof(Value)>>(value);
  if constexpr (std::endian::native == std::endian::little) std::reverse(raw.begin(), raw.end());
  bytes.append(raw.data(), raw.size());
}

std::string nodeBytes(std::span<const Cell> cells, std::size_t depth, std::size_t nodeSize) {
  std::string bytes;
  bytes.reserve(nodeSize);
  appendBigEndian(bytes, static_cast<std::uint16_t>(depth));
  appendBigEndian(bytes, static_cast<std::uint16_t>(cells.size()));
  for (const Cell& cell : cells) {
    appendBigEndian(bytes, cell.id);
    for (const float side : cell.sides) appendBigEndian(bytes, side);
  }
  bytes.resize(nodeSize, '\0');
  return bytes;
}

Cell enclosing(std::span<const Cell> cells, std::int64_t id) {
  Cell all = cells.front();
  all.id = id;
  for (const Cell& cell : cells) {
    all.sides[0] = std::min(all.sides[0], cell.sides[0]);
    all.sides[1] = std::max(all.sides[1], cell.sides[1]);
    all.sides[2] = std::min(all.sides[2], cell.sides[2]);
    all.sides[3] = std::max(all.sides[3], cell.sides[3]);
  }
  return all;
}

/// Sizes that differ by one at most, none above `most`: so no node falls below SQLite's minimum of a third.
std::vector<std::size_t> evenShares(std::size_t count, std::size_t most) {
  const std::size_t groups = (count + most - 1) / most;
  std::vector<std::size_t> shares(groups, count / groups);
  for (std::size_t i = 0; i < count % groups; ++i) ++shares[i];
  return shares;
}

class Builder {
 public:
  Builder(Connection& connection, const std::string& index)
      : m_node(connection, "INSERT OR REPLACE INTO " + dialect::quoted(index + "_node") + " VALUES (:n, :d)",
               "ib"),
        m_parent(connection, "INSERT INTO " + dialect::quoted(index + "_parent") + " VALUES (:n, :p)", "ii"),
        m_rowid(connection,
                "INSERT INTO " + dialect::quoted(index + "_rowid") + "(rowid, nodeno) VALUES (:r, :n)",
                "ii") {
    Statement root(connection,
                   "SELECT length(data) FROM " + dialect::quoted(index + "_node") + " WHERE nodeno = 1", "",
                   "i");
    m_nodeSize = root.next() ? static_cast<std::size_t>(root.integer(0)) : 0;
    m_capacity = (m_nodeSize - kNodeHeaderSize) / kCellSize;
  }

  void build(std::vector<Cell> cells) {
    std::size_t depth = 0;
    while (cells.size() > m_capacity) {
      cells = level(std::move(cells), depth);
      ++depth;
    }
    writeNode(kRoot, cells, depth, depth);
  }

 private:
  /// Writes the nodes of one level and returns their cells.
  std::vector<Cell> level(std::vector<Cell> cells, std::size_t depth) {
    tile(cells);
    std::vector<Cell> parents;
    std::size_t at = 0;
    for (const std::size_t share : evenShares(cells.size(), m_capacity)) {
      const std::span<const Cell> group(cells.data() + at, share);
      writeNode(++m_lastNode, group, 0, depth);
      parents.push_back(enclosing(group, m_lastNode));
      at += share;
    }
    return parents;
  }

  /// Sort-tile-recursive: vertical slices of whole nodes, each from south to north.
  void tile(std::vector<Cell>& cells) const {
    const auto middle = [](const Cell& cell, std::size_t axis) {
      return cell.sides[axis] + cell.sides[axis + 1];
    };
    const auto before = [&](std::size_t axis) {
      return [&middle, axis](const Cell& a, const Cell& b) {
        const float left = middle(a, axis);
        const float right = middle(b, axis);
        return left < right || (left == right && a.id < b.id);
      };
    };
    const double nodes = std::ceil(static_cast<double>(cells.size()) / static_cast<double>(m_capacity));
    const auto perSlice = static_cast<std::size_t>(std::ceil(std::sqrt(nodes))) * m_capacity;
    std::sort(cells.begin(), cells.end(), before(0));
    for (std::size_t at = 0; at < cells.size(); at += perSlice) {
      const auto first = cells.begin() + static_cast<std::ptrdiff_t>(at);
      const auto last = cells.begin() + static_cast<std::ptrdiff_t>(std::min(cells.size(), at + perSlice));
      std::sort(first, last, before(2));
    }
  }

  void writeNode(std::int64_t number, std::span<const Cell> cells, std::size_t writtenDepth,
                 std::size_t depth) {
    m_node.set(0, number).set(1, nodeBytes(cells, writtenDepth, m_nodeSize)).run();
    Statement& children = depth == 0 ? m_rowid : m_parent;
    for (const Cell& cell : cells) children.set(0, cell.id).set(1, number).run();
  }

  Statement m_node, m_parent, m_rowid;
  std::size_t m_nodeSize = 0;
  std::size_t m_capacity = 0;
  std::int64_t m_lastNode = kRoot;
};

}  // namespace

void rebuildRtree(Connection& connection, const std::string& index, std::span<const RtreeEntry> entries) {
  connection.execute("DELETE FROM " + dialect::quoted(index + "_node") + " WHERE nodeno > 1");
  connection.execute("DELETE FROM " + dialect::quoted(index + "_parent"));
  connection.execute("DELETE FROM " + dialect::quoted(index + "_rowid"));
  std::vector<Cell> cells;
  cells.reserve(entries.size());
  for (const auto& [id, box] : entries) {
    cells.push_back(
        {id, {roundedDown(box.minX), roundedUp(box.maxX), roundedDown(box.minY), roundedUp(box.maxY)}});
  }
  Builder(connection, index).build(std::move(cells));
}

}  // namespace michi::store
