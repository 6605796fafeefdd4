#include "plugins/mobility/desktop/district_shades.h"

#include <array>
#include <cmath>

#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::mobility {
namespace {

using ui::words;

QColor withAlpha(QColor colour, int alpha) {
  colour.setAlpha(alpha);
  return colour;
}

double stepOf(const std::map<std::string, Lack>& districts) {
  double most = 0;
  for (const auto& [code, lack] : districts)
    if (!code.empty()) most = std::max(most, lack.lacking);
  for (double ten = 1;; ten *= 10) {
    for (const double step : {ten, 2 * ten, 2.5 * ten, 5 * ten}) {
      if (4 * step >= most && step == std::floor(step)) return step;
    }
  }
}

/// 0: nobody was counted, 1: nobody lacks it, then by the step.
std::uint8_t shadeOf(const Lack& lack, double step) {
  if (lack.all <= 0) return 0;
  if (lack.lacking <= 0) return 1;
  return static_cast<std::uint8_t>(std::min(5.0, 1 + std::ceil(lack.lacking / step)));
}

std::vector<ui::AreaClass> shadesOf(double step, const ShadeWords& say) {
  const QColor line(120, 90, 20, 140), dark(0xB3, 0x4A, 0x00);
  std::vector<ui::AreaClass> classes = {
      {words("nobody was counted"), withAlpha(ui::colour::kNoData, 90), Qt::BDiagPattern, line, 1},
      {say.none, withAlpha(ui::colour::kWithin, 50), Qt::SolidPattern, line, 1}};
  const std::array fills = {withAlpha(ui::colour::kBeyond, 40), withAlpha(ui::colour::kBeyond, 110),
                            withAlpha(ui::colour::kBeyond, 190), withAlpha(dark, 190)};
  for (std::size_t i = 0; i < fills.size(); ++i) {
    const auto most = std::llround(static_cast<double>(i + 1) * step);
    const auto least = std::llround(static_cast<double>(i) * step) + 1;
    classes.push_back(
        {say.some(withSeparators(least), withSeparators(most)), fills[i], Qt::SolidPattern, line, 1});
  }
  return classes;
}

}  // namespace

void shadeDistricts(ui::AreaOverlay& overlay, const ui::City& city,
                    const std::map<std::string, Lack>& districts, const ShadeWords& say) {
  const double step = stepOf(districts);
  std::vector<geo::Geometry> areas;
  std::vector<std::uint8_t> classes;
  for (const auto& district : city.districts.all()) {
    const auto found = districts.find(district.code);
    areas.push_back(district.area);
    classes.push_back(shadeOf(found == districts.end() ? Lack{} : found->second, step));
  }
  overlay.setAreas(shadesOf(step, say), areas, std::move(classes));
}

}  // namespace michi::mobility
