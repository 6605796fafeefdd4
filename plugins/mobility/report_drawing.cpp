#include "plugins/mobility/report_drawing.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace michi::mobility {
namespace {

constexpr double kPadding = 1;  // mm between a cell's edge and its words

/// Characters of UTF-8, one by one.
std::vector<std::string> charactersOf(const std::string& words) {
  std::vector<std::string> characters;
  for (const char c : words) {
    const bool isContinuation = (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
    if (isContinuation && !characters.empty())
      characters.back() += c;
    else
      characters.emplace_back(1, c);
  }
  return characters;
}

double widthOfCharacter(const std::string& character) {
  constexpr double kLatin = 0.62, kWide = 0.95;
  if (character.size() > 1) return 1;
  return character == "%" || character == "m" ? kWide : kLatin;
}

bool mayNotBegin(const std::string& character) {
  constexpr std::array kEnds = {"。", "、", "）", "」", "％", "%", ")", ",", ".", "ー"};
  return std::find(kEnds.begin(), kEnds.end(), character) != kEnds.end();
}

double anchorIn(double x, double width, Align align) {
  if (align == Align::Left) return x + kPadding;
  return align == Align::Right ? x + width - kPadding : x + width / 2;
}

}  // namespace

double widthOfText(const std::string& words, double size) {
  double width = 0;
  for (const std::string& character : charactersOf(words)) width += widthOfCharacter(character) * size;
  return width;
}

std::vector<std::string> brokenLines(const std::string& words, double width, double size) {
  std::vector<std::string> lines{{}};
  double used = 0;
  for (const std::string& character : charactersOf(words)) {
    const double wide = widthOfCharacter(character) * size;
    if (character == "\n" || (used + wide > width && !mayNotBegin(character) && used > 0)) {
      lines.emplace_back();
      used = 0;
      if (character == "\n") continue;
    }
    lines.back() += character;
    used += wide;
  }
  return lines;
}

std::string fitted(const std::string& words, double width, double size) {
  if (widthOfText(words, size) <= width) return words;
  std::string kept;
  double used = size;  // of “…”
  for (const std::string& character : charactersOf(words)) {
    used += widthOfCharacter(character) * size;
    if (used > width) break;
    kept += character;
  }
  return kept + "…";
}

void Drawing::text(double x, double y, const std::string& words, const TextStyle& style) {
  if (!words.empty()) m_texts.push_back({x, y, style.size, style.isBold, style.align, words});
}

double Drawing::paragraph(double x, double y, double width, const std::string& words,
                          const TextStyle& style) {
  constexpr double kLeading = 1.4;
  for (const std::string& one : brokenLines(words, width, style.size)) {
    text(x, y, one, style);
    y += style.size * kLeading;
  }
  return y;
}

void Drawing::line(double x1, double y1, double x2, double y2, const LineStyle& style) {
  const std::array<Spot, 2> ends{{{x1, y1}, {x2, y2}}};
  polyline(ends, style);
}

void Drawing::polyline(std::span<const Spot> points, const LineStyle& style) {
  std::string spots;
  for (const Spot& spot : points) spots += fmt::format("{:.2f},{:.2f} ", spot.x, spot.y);
  m_content += fmt::format(
      R"(<polyline points="{}" fill="none" stroke="{}" stroke-width="{:.2f}" stroke-linejoin="round"{}/>)",
      spots, style.colour, style.width,
      style.dashes.empty() ? std::string() : fmt::format(R"( stroke-dasharray="{}")", style.dashes));
  m_content += '\n';
}

void Drawing::rect(double x, double y, double width, double height, const std::string& fill) {
  m_content += fmt::format(R"(<rect x="{:.2f}" y="{:.2f}" width="{:.2f}" height="{:.2f}" fill="{}"/>)", x, y,
                           width, height, fill);
  m_content += '\n';
}

double Drawing::table(double x, double y, std::span<const TableColumn> columns,
                      const std::vector<std::vector<std::string>>& rows) {
  constexpr double kRise = 1.4;  // of the baseline above a row's lower edge
  double width = 0;
  for (const TableColumn& column : columns) width += column.width;
  rect(x, y, width, kHeadHeight, "#E4E8EE");
  const auto writeRow = [&](double lower, const auto& wordsOf, double size, bool isBold) {
    double left = x;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const TableColumn& column = columns[i];
      const std::string words = fitted(wordsOf(i), column.width - kPadding, size);
      text(anchorIn(left, column.width, column.align), lower - kRise, words, {size, isBold, column.align});
      left += column.width;
    }
  };
  constexpr double kHeadSize = 2.6, kSize = 2.9;
  y += kHeadHeight;
  writeRow(
      y, [&](std::size_t i) { return columns[i].title; }, kHeadSize, true);
  for (const auto& row : rows) {
    y += kRowHeight;
    writeRow(
        y, [&](std::size_t i) { return i < row.size() ? row[i] : std::string(); }, kSize, false);
    line(x, y, x + width, y, {0.1, "#9AA3AE", {}});
  }
  return y;
}

std::string Drawing::shapes() const {
  return fmt::format(
      R"(<svg xmlns="http://www.w3.org/2000/svg" width="{0}mm" height="{1}mm" viewBox="0 0 {0} {1}">)"
      "\n{2}</svg>\n",
      m_width, m_height, m_content);
}

std::string base64Of(const std::string& bytes) {
  constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string result = "base64:";
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    std::uint32_t three = 0;
    for (std::size_t k = 0; k < 3; ++k)
      three = (three << 8U) | (i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0U);
    for (std::size_t k = 0; k < 4; ++k)
      result += i + k > bytes.size() ? '=' : kDigits[(three >> (18U - 6U * k)) & 63U];
  }
  return result;
}

}  // namespace michi::mobility
