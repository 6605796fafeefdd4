#pragma once
// Networks drawn as text (tests/maps/README.md), with the expected answers beside the drawing.

#include <cctype>
#include <cmath>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "walk/network.h"
#include "walk/profile.h"

namespace michi::walk::testing {

struct TextMap {
  struct Way {
    std::string nodes;  // two letters
    std::vector<geo::Point> line;
    RoadClass roadClass = RoadClass::Residential;
    std::uint16_t flags = 0;
    float length = std::nanf("");
  };
  double grid = 10;                   // metres a character
  std::map<char, geo::Point> points;  // every letter and digit
  std::vector<Way> ways;
  Profile profile;
  std::vector<std::vector<std::string>> expectations;  // words of each "expect" line
  std::string file;

  static TextMap read(const std::string& file);
  RoadPieces pieces() const {
    RoadPieces pieces;
    for (const Way& way : ways) {
      pieces.add(way.line, way.nodes[0], way.nodes[1], way.roadClass, way.flags, way.length);
    }
    return pieces;
  }
};

class TextMapReader {
 public:
  explicit TextMapReader(const std::string& file) : m_stream(file) {
    if (!m_stream) throw std::runtime_error("cannot read " + file);
    m_map.file = file;
    m_map.profile.slopeModel = SlopeModel::None;
  }

  TextMap read() {
    for (std::string line; std::getline(m_stream, line);) {
      std::istringstream words(line);
      std::string word;
      if (!(words >> word) || word[0] == '#') continue;
      if (word == "map") {
        readDrawing();
      } else {
        readStatement(word, words);
      }
    }
    return std::move(m_map);
  }

 private:
  struct Step {
    int dx, dy;
    char sign;
  };
  static constexpr Step kSteps[8] = {{1, 0, '-'},  {-1, 0, '-'}, {0, 1, '|'},  {0, -1, '|'},
                                     {1, -1, '/'}, {-1, 1, '/'}, {1, 1, '\\'}, {-1, -1, '\\'}};

  [[noreturn]] void fail(const std::string& what) const {
    throw std::runtime_error(m_map.file + ": " + what);
  }

  void readDrawing() {
    for (std::string line; std::getline(m_stream, line) && line != "end";) m_rows.push_back(line);
    for (int y = 0; y < static_cast<int>(m_rows.size()); ++y) {
      for (int x = 0; x < static_cast<int>(row(y).size()); ++x) {
        if (std::isalnum(static_cast<unsigned char>(at(x, y))) != 0 &&
            !m_map.points.emplace(at(x, y), place(x, y)).second) {
          fail(std::string("drawn twice: ") + at(x, y));
        }
      }
    }
    for (int y = 0; y < static_cast<int>(m_rows.size()); ++y) {
      for (int x = 0; x < static_cast<int>(row(y).size()); ++x) {
        if (std::isalnum(static_cast<unsigned char>(at(x, y))) == 0) continue;
        for (int d = 0; d < 8; ++d) follow(x, y, d);
      }
    }
  }

  const std::string& row(int y) const { return m_rows[static_cast<std::size_t>(y)]; }
  char at(int x, int y) const {
    if (y < 0 || y >= static_cast<int>(m_rows.size()) || x < 0 || x >= static_cast<int>(row(y).size()))
      return ' ';
    return row(y)[static_cast<std::size_t>(x)];
  }
  geo::Point place(double column, double drawnRow) const {
    return {column * m_map.grid, -drawnRow * m_map.grid};
  }

  /// A road from a letter to the next one; '+' is a bend.
  void follow(int x, int y, int direction) {
    if (m_followed.contains({x, y, direction}) ||
        at(x + kSteps[direction].dx, y + kSteps[direction].dy) != kSteps[direction].sign) {
      return;
    }
    TextMap::Way way;
    way.nodes = at(x, y);
    way.line.push_back(place(x, y));
    for (;;) {
      const auto [dx, dy, sign] = kSteps[direction];
      do x += dx, y += dy;
      while (at(x, y) == sign);
      way.line.push_back(place(x, y));
      if (at(x, y) != '+') break;
      direction = bend(x, y, direction);
    }
    if (std::isalnum(static_cast<unsigned char>(at(x, y))) == 0) fail("a road ends in nothing: " + way.nodes);
    m_followed.insert({x, y, direction ^ 1});
    way.nodes += at(x, y);
    m_map.ways.push_back(way);
  }

  int bend(int x, int y, int came) const {
    int next = -1;
    for (int d = 0; d < 8; ++d) {
      if (d == (came ^ 1) || at(x + kSteps[d].dx, y + kSteps[d].dy) != kSteps[d].sign) continue;
      if (next >= 0) fail("a bend has more than two roads");
      next = d;
    }
    if (next < 0) fail("a bend has one road only");
    return next;
  }

  void readStatement(const std::string& word, std::istringstream& words) {
    if (word == "grid") {
      words >> m_map.grid;
    } else if (word == "profile") {
      readProfile(words);
    } else if (word == "point") {
      char name = 0, comma = 0;
      double column = 0, drawnRow = 0;
      words >> name >> column >> comma >> drawnRow;
      m_map.points[name] = place(column, drawnRow);
    } else if (word == "way" || word == "extra") {
      readWay(word == "extra", words);
    } else if (word == "expect") {
      m_map.expectations.emplace_back();
      for (std::string w; words >> w && w[0] != '#';) m_map.expectations.back().push_back(w);
    } else {
      fail("unknown statement: " + word);
    }
  }

  void readProfile(std::istringstream& words) {
    std::string name;
    words >> name;
    if (name != "wheelchair") fail("unknown profile: " + name);
    m_map.profile.noWheelchairFactor = 0;
    m_map.profile.classFactor[static_cast<std::size_t>(RoadClass::Steps)] = 0;
  }

  void readWay(bool isExtra, std::istringstream& words) {
    std::string nodes;
    words >> nodes;
    TextMap::Way* way = nullptr;
    if (isExtra) {
      way = &m_map.ways.emplace_back();
      way->nodes = nodes;
      way->line = {m_map.points.at(nodes.at(0)), m_map.points.at(nodes.at(1))};
    }
    for (TextMap::Way& w : m_map.ways) {
      const std::string backwards = {w.nodes[1], w.nodes[0]};
      if (!isExtra && (w.nodes == nodes || backwards == nodes)) way = &w;
    }
    if (way == nullptr) fail("no such way: " + nodes);
    const bool isTurned = way->nodes != nodes;
    for (std::string word; words >> word && word[0] != '#';) {
      if (word == "one-way") {
        way->flags |= isTurned ? kBackwardOnly : kForwardOnly;
      } else if (word == "no-wheelchair") {
        way->flags |= kNoWheelchair;
      } else if (word == "length") {
        words >> way->length;
      } else {
        way->roadClass = roadClassFromName(word);
      }
    }
  }

  std::ifstream m_stream;
  TextMap m_map;
  std::vector<std::string> m_rows;
  std::set<std::tuple<int, int, int>> m_followed;
};

inline TextMap TextMap::read(const std::string& file) { return TextMapReader(file).read(); }

}  // namespace michi::walk::testing
