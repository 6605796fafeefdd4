#pragma once
// A table of counts with nested rows as a network (see suppression.h): one arc a cell, one node a sum.

#include <cstdint>
#include <vector>

#include "registry/suppression.h"

namespace michi::registry {

class CountNetwork {
 public:
  /// Throws Error(BadInput) as suppress() does.
  CountNetwork(const CountTable& table, int k);

  /// Hides what has to be hidden.
  void hideSmall();
  void protectHidden();
  PublicTable published() const;

 private:
  struct Arc {
    std::size_t from = 0;
    std::size_t to = 0;
    std::int64_t count = 0;
    std::int64_t highest = 0;  // that a reader may think of
    std::int64_t cost = 0;     // of hiding it
    bool isHidden = false;
  };
  struct Route {
    std::int64_t cost = -1;  // below 0: there is none
    std::vector<std::size_t> arcs;
  };

  void checkShape(const CountTable& table) const;
  void layRows(const CountTable& table);
  void addUp(const CountTable& table);
  void joinArcs();
  std::size_t totalColumn() const { return m_columns - 1; }
  std::size_t arcOf(std::size_t row, std::size_t column) const { return row * m_columns + column; }
  std::size_t sumNode(std::size_t row, std::size_t column) const;
  bool isDistrict(std::size_t row) const { return row < m_districts; }
  std::int64_t costOf(std::size_t row, std::size_t column) const;
  bool canShift(const Arc& arc, int by) const;
  Route cheapestCycle(std::size_t arc, int by) const;
  PublicLine lineOf(std::size_t row) const;

  int m_k;
  std::size_t m_columns = 0;          // classes and the total
  std::size_t m_districts = 0;        // the first rows; then the groups level by level; then the root
  std::vector<std::size_t> m_levels;  // rows of each level of groups
  std::vector<std::size_t> m_parent;  // of each row; the root's is itself
  std::vector<Arc> m_arcs;            // [row][column]
  std::vector<std::vector<std::size_t>> m_arcsAt;  // of each node
};

}  // namespace michi::registry
