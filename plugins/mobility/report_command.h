#pragma once
// A report on its way to a file: for the command line and the desktop alike.

#include "plugin/disclosure.h"
#include "plugin/plugin.h"
#include "plugins/mobility/report_pdf.h"

namespace michi::mobility {

/// What is asked for.
struct ReportOrder {
  ReportRequest request;
  std::string districts;  // codes or names with commas between, "all", or empty: none
  bool hasCity = false;
  std::string output;  // .pdf or .xlsx
  std::string maker, handling;
  plugin::DisclosureOptions disclosure;  // needed where households are on the map
  std::string purpose;
};

/// Computed and ready to be written without the workspace.
struct ReadyReport {
  ReportAnswer answer;
  ReportPaper paper;
  std::int64_t copyNumber = 0;  // 配付番号; 0 where no household is shown
};

/// Where households are shown this enters the report into the ledger of what was handed out, at every
/// internal level into the audit trail. Throws Error(BadInput) for an order that asks for nothing, or for a
/// file that is neither a PDF nor a workbook; else as computeReport() and plugin::issue() do.
ReadyReport prepareReport(const store::Workspace& workspace, store::Registry* registry,
                          const ReportOrder& order, const std::string& resources, Progress& progress);

/// Whole or not there. Throws as writeReportPdf() and writeReportXlsx() do.
void writeReport(const ReadyReport& report, const map::WorkerOptions& worker, int workers,
                 Progress& progress);

void addReport(CLI::App& app, plugin::Host& host);

}  // namespace michi::mobility
