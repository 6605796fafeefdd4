#pragma once
// A report as a workbook: numbers as numbers, charts that Excel draws.

#include <string>
#include <vector>

#include "base/progress.h"
#include "plugins/mobility/report_answer.h"

namespace michi::mobility {

/// Sheets 概要, 地区別 (of `districts`, indices into report.districts), 振興会別, 旧市町村別 and 曲線. What
/// is kept back is “＊”. Whole or not there. Throws Error: Io (cannot be written), Cancelled.
void writeReportXlsx(const ReportAnswer& answer, const std::vector<std::size_t>& districts,
                     const std::string& output, Progress& progress);

}  // namespace michi::mobility
