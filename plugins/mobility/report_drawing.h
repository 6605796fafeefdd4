#pragma once
// A drawing of text, lines and tables in millimetres from the top left. For the pages of reports: the map
// worker sets it into a print layout.

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "map/job.h"

namespace michi::mobility {

using Align = map::TextAlign;

struct TextStyle {
  double size = 2.9;  // mm; 2.47 is 7 pt
  bool isBold = false;
  Align align = Align::Left;
};

struct LineStyle {
  double width = 0.15;  // mm
  std::string colour = "#1A1A1A";
  std::string dashes = {};  // "2 1"
};

/// A column of a table: its title, its width in mm, and on which side its cells stand.
struct TableColumn {
  std::string title;
  double width = 20;
  Align align = Align::Right;
};

class Drawing {
 public:
  Drawing(double width, double height) : m_width(width), m_height(height) {}

  /// On the baseline `y`.
  void text(double x, double y, const std::string& words, const TextStyle& style = {});
  /// Broken into lines of at most `width`; the baseline below the last one.
  double paragraph(double x, double y, double width, const std::string& words, const TextStyle& style = {});
  void line(double x1, double y1, double x2, double y2, const LineStyle& style = {});
  void rect(double x, double y, double width, double height, const std::string& fill);
  struct Spot {
    double x = 0, y = 0;
  };
  void polyline(std::span<const Spot> points, const LineStyle& style);
  /// Rows under a grey head, a hairline below each; the lower edge. What is too long for its column is cut
  /// with “…”.
  double table(double x, double y, std::span<const TableColumn> columns,
               const std::vector<std::vector<std::string>>& rows);

  /// The lines and areas as SVG; the words are in texts(): a print layout makes outlines of a picture's
  /// words, which no search finds.
  std::string shapes() const;
  const std::vector<map::PaperText>& texts() const { return m_texts; }
  static constexpr double kRowHeight = 4.5;
  static constexpr double kHeadHeight = 5;

 private:
  double m_width, m_height;
  std::string m_content;
  std::vector<map::PaperText> m_texts;
};

/// How wide words are, roughly: a kanji or kana is as wide as it is high, a Latin letter or digit about half.
double widthOfText(const std::string& words, double size);
/// In lines of at most `width`, not begun with a mark that ends a sentence or bracket.
std::vector<std::string> brokenLines(const std::string& words, double width, double size);
/// `words`, or as much of them as fits with “…” behind.
std::string fitted(const std::string& words, double width, double size);

/// As a print layout takes a picture: "base64:…".
std::string base64Of(const std::string& bytes);

}  // namespace michi::mobility
