#include "plugins/mobility/report_command.h"

#include <CLI/CLI.hpp>
#include <filesystem>

#include "base/error.h"
#include "base/text.h"
#include "plugin/unlock.h"
#include "plugins/mobility/report_xlsx.h"

namespace michi::mobility {
namespace {

bool isPdf(const std::string& output) { return output.ends_with(".pdf") || output.ends_with(".PDF"); }
bool isWorkbook(const std::string& output) { return output.ends_with(".xlsx") || output.ends_with(".XLSX"); }

void checkOrder(const ReportOrder& order) {
  if (!isPdf(order.output) && !isWorkbook(order.output))
    throw Error(ErrorKind::BadInput, text("A report is a PDF or a workbook."), order.output,
                text("End the file's name in .pdf or .xlsx."));
  if (order.districts.empty() && !order.hasCity)
    throw Error(ErrorKind::BadInput, text("Neither a district nor the city was asked for."), {},
                text("Give --district CODE, --district all or --city."));
}

std::string rangeOfReport(const ReportAnswer& answer, const ReportPaper& paper) {
  if (paper.districts.size() == answer.districts.size() || paper.districts.empty())
    return printText("all districts");
  std::string names;
  for (const std::size_t i : paper.districts)
    names += (names.empty() ? "" : printText(", ")) + answer.districts[i].name;
  return names;
}

/// Into the ledger of what was handed out, and the audit trail.
void account(ReadyReport& report, store::Registry& registry, const ReportOrder& order) {
  const bool showsHouseholds =
      isPdf(order.output) && !report.answer.points.empty() && !report.paper.districts.empty();
  if (!showsHouseholds) return registry.audit("export", "report", order.purpose);
  report.copyNumber = plugin::issue(registry, order.disclosure, printText("Mobility sheet"),
                                    rangeOfReport(report.answer, report.paper), order.purpose);
  registry.audit("print", "disclosure " + std::to_string(report.copyNumber), order.purpose);
  report.paper.copy =
      printText("Copy %1", std::to_string(report.copyNumber) + "　" + order.disclosure.recipient);
}

struct ReportOptions {
  ReportOrder order;
  std::string workspace, level = "public";
  int workers = 0;
  plugin::UnlockOptions unlock;
};

void runReport(ReportOptions options, plugin::Host& host) {
  auto workspace = store::Workspace::open(
      options.workspace, options.unlock.user.empty() ? store::Access::ReadOnly : store::Access::ReadWrite);
  auto registry = plugin::unlockIfAsked(workspace, options.unlock, host);
  options.order.purpose = options.unlock.purpose;
  options.order.request.level = reportLevel(options.level);
  const ReadyReport report = prepareReport(workspace, registry ? &*registry : nullptr, options.order,
                                           host.resources(), host.progress());
  map::WorkerOptions worker;
  worker.programFolder = host.programFolder();
  worker.resources = host.resources();
  host.progress().step(0, text("Writing the report"));
  writeReport(report, worker, options.workers, host.progress());
  for (const std::string& warning : report.answer.warnings) host.warn(warning);
  host.say(text("Wrote %1.", options.order.output));
}

}  // namespace

ReadyReport prepareReport(const store::Workspace& workspace, store::Registry* registry,
                          const ReportOrder& order, const std::string& resources, Progress& progress) {
  checkOrder(order);
  ReadyReport report;
  report.answer = computeReport(workspace, registry, order.request, resources, progress);
  ReportPaper& paper = report.paper;
  if (!order.districts.empty()) paper.districts = chosenDistricts(report.answer, order.districts);
  paper.hasCity = order.hasCity;
  paper.workspace = std::filesystem::absolute(std::filesystem::u8path(workspace.path())).string();
  paper.crs = workspace.crs();
  paper.maker = order.maker;
  paper.handling = order.handling;
  paper.output = order.output;
  if (registry != nullptr) account(report, *registry, order);
  return report;
}

void writeReport(const ReadyReport& report, const map::WorkerOptions& worker, int workers,
                 Progress& progress) {
  const ReportPaper& paper = report.paper;
  if (isPdf(paper.output)) return writeReportPdf(report.answer, paper, worker, workers, progress);
  std::vector<std::size_t> districts = paper.districts;
  if (paper.hasCity) districts = report.answer.report.worstFirst;
  writeReportXlsx(report.answer, districts, paper.output, progress);
}

void addReport(CLI::App& app, plugin::Host& host) {
  auto options = std::make_shared<ReportOptions>();
  ReportOrder& order = options->order;
  CLI::App* command = app.add_subcommand(
      "report", text("Mobility sheets of districts and a summary of the city, as PDF or workbook"));
  command->add_option("workspace", options->workspace, text("Workspace file"))->required();
  command->add_option("--district", order.districts,
                      text("District codes or names with commas between, or all"));
  command->add_flag("--city", order.hasCity, text("The summary of the city, with tables of all districts"));
  command->add_option("--out", order.output, text("The file to write: .pdf or .xlsx"))->required();
  command
      ->add_option(
          "--level", options->level,
          text("public: what may be handed to anybody; internal: every number, and the points on the map"))
      ->check(CLI::IsMember({"public", "internal"}));
  command->add_option("--to", order.request.to, text("Kinds of facility, such as shop,clinic"));
  command->add_option("--within", order.request.within, text("Limit along the road: 500m, 1.2km or 15min"));
  command->add_option("--profile", order.request.profile,
                      text("Who walks: adult, elderly, walker, wheelchair; on snow: adult-winter, winter, "
                           "walker-winter, wheelchair-winter"));
  command
      ->add_option("--points", order.request.points, text("Whom to count: needs, population or auto (both)"))
      ->check(CLI::IsMember({"auto", "needs", "population"}));
  command->add_option("--feed", order.request.feeds,
                      text("Names of timetables, such as a,b (those in force, where none is named)"));
  command->add_option("--maker", order.maker, text("Who made the map, as printed on it"));
  command->add_option("--handling", order.handling, text("Handling level, as printed on the map"));
  command->add_option("--workers", options->workers, text("Worker processes side by side (0: one a core)"))
      ->check(CLI::Range(0, 16));
  plugin::addUnlockOptions(*command, options->unlock);
  plugin::addDisclosureOptions(*command, order.disclosure);
  command->callback([options, &host] { runReport(*options, host); });
}

}  // namespace michi::mobility
