#pragma once
// The pages of a report as drawings that stand under the map of a sheet, or fill a page of tables.

#include <string>
#include <vector>

#include "map/job.h"
#include "plugins/mobility/report_answer.h"

namespace michi::mobility {

struct ReportPage {
  std::string shapes;  // SVG
  std::vector<map::PaperText> texts;
};

/// What stands under the map: kSheetWidth × kSheetHeight mm, as the layout has room for.
inline constexpr double kSheetWidth = 190, kSheetHeight = 151;
ReportPage districtPage(const ReportAnswer& answer, std::size_t district);
ReportPage cityPage(const ReportAnswer& answer);

/// All districts, worst first, and 振興会: kSheetWidth × kListHeight mm each.
inline constexpr double kListHeight = 250;
std::vector<ReportPage> listPages(const ReportAnswer& answer);

/// More kinds of place than this do not fit a sheet.
inline constexpr std::size_t kMostKinds = 4;

}  // namespace michi::mobility
