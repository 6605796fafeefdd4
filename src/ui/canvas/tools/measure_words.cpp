#include "ui/canvas/tools/measure_words.h"

#include <cmath>

#include "ui/base/words.h"

namespace michi::ui {

double lengthOf(std::span<const geo::Point> line) {
  double metres = 0;
  for (std::size_t i = 1; i < line.size(); ++i) metres += geo::distance(line[i - 1], line[i]);
  return metres;
}

QString lengthWords(double metres) {
  constexpr double kKilometre = 1000;
  if (metres >= 10 * kKilometre) return QStringLiteral("%1 km").arg(metres / kKilometre, 0, 'f', 1);
  return QStringLiteral("%1 m").arg(counted(std::llround(metres)));
}

QString walkWords(double seconds) {
  constexpr double kMinute = 60;
  return words("%1 min on foot", static_cast<int>(std::ceil(seconds / kMinute)));
}

}  // namespace michi::ui
