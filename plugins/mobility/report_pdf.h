#pragma once
// A report on paper: A4 sheets with a map each, tables behind them, bound to one PDF.

#include <string>
#include <vector>

#include "base/progress.h"
#include "map/worker_client.h"
#include "plugins/mobility/report_answer.h"

namespace michi::mobility {

/// What is asked for, beside the report itself.
struct ReportPaper {
  bool hasCity = false;                // the summary of the city comes first
  std::vector<std::size_t> districts;  // indices into report.districts
  std::string workspace;               // its file, for the maps
  std::string crs;
  std::string maker;
  std::string handling;  // empty: the usual one of the level
  std::string copy;      // 配付番号 and recipient; empty: none
  std::string output;    // .pdf
};

struct ReportSheet {
  map::PrintJob job;
  std::string bookmark;  // in the outline; empty: goes with the sheet before
};

/// The sheets in the order of the book, their files in `folder`. Throws Error(BadInput) for more kinds than a
/// sheet has room for, or nothing to print.
std::vector<ReportSheet> reportSheets(const ReportAnswer& answer, const ReportPaper& paper,
                                      const std::string& resources, const std::string& folder);

/// Whole or not there. The pages lie beside the output in a folder of their own until they are bound. Throws
/// as reportSheets(), map::printAll() and map::bindBook() do.
void writeReportPdf(const ReportAnswer& answer, const ReportPaper& paper, const map::WorkerOptions& worker,
                    int workers, Progress& progress);

}  // namespace michi::mobility
