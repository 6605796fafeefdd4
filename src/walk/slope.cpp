#include "walk/slope.h"

#include <algorithm>
#include <cmath>

namespace michi::walk {

namespace {

constexpr double kSampleDistance = 50;  // metres
constexpr double kShortestStretch = 1;

std::uint16_t quantised(double value, double unit) {
  constexpr double kLargest = 65'535;
  return static_cast<std::uint16_t>(std::clamp(std::round(value * unit), 0.0, kLargest));
}

/// Points that cut a line into `stretches` of equal length, ends included.
std::vector<geo::Point> cut(const std::vector<geo::Point>& line, double length, std::size_t stretches) {
  std::vector<geo::Point> cuts = {line.front()};
  double along = 0;
  for (std::size_t i = 1; i < line.size() && cuts.size() < stretches; ++i) {
    const double step = geo::distance(line[i - 1], line[i]);
    while (cuts.size() < stretches) {
      const double wanted = length * static_cast<double>(cuts.size()) / static_cast<double>(stretches);
      if (wanted > along + step) break;
      const double t = step > 0 ? (wanted - along) / step : 0;
      cuts.push_back(
          {line[i - 1].x + t * (line[i].x - line[i - 1].x), line[i - 1].y + t * (line[i].y - line[i - 1].y)});
    }
    along += step;
  }
  cuts.push_back(line.back());
  return cuts;
}

}  // namespace

double toblerFactor(double slope) { return std::exp(3.5 * (std::abs(slope + 0.05) - 0.05)); }

EdgeSlopes edgeSlopes(const std::vector<geo::Point>& line, const HeightAt& heightAt, bool endsOnly) {
  double length = 0;
  for (std::size_t i = 1; i < line.size(); ++i) length += geo::distance(line[i - 1], line[i]);
  const double wanted = endsOnly ? 1 : std::max(1.0, std::round(length / kSampleDistance));
  const auto stretches = static_cast<std::size_t>(wanted);
  const double run = length / wanted;
  if (run < kShortestStretch) return {};

  const std::vector<geo::Point> cuts = cut(line, length, stretches);
  double forward = 0;
  double backward = 0;
  double steepest = 0;
  double before = heightAt(cuts.front());
  for (std::size_t i = 1; i < cuts.size(); ++i) {
    const double height = heightAt(cuts[i]);
    const double slope = (height - before) / run;
    const bool isKnown = std::isfinite(slope);
    forward += isKnown ? toblerFactor(slope) : 1;
    backward += isKnown ? toblerFactor(-slope) : 1;
    if (isKnown) steepest = std::max(steepest, std::abs(slope));
    before = height;
  }
  const auto count = static_cast<double>(cuts.size() - 1);
  return {quantised(forward / count, kSlopeFactorUnit), quantised(backward / count, kSlopeFactorUnit),
          quantised(steepest, kSlopeUnit)};
}

}  // namespace michi::walk
