#include "plugins/wardmap/order.h"

#include <algorithm>
#include <filesystem>

#include "base/error.h"
#include "base/text.h"
#include "plugin/analysis.h"
#include "plugin/people.h"
#include "plugin/registry_view.h"
#include "plugins/wardmap/sheets.h"

namespace michi::wardmap {
namespace {

namespace fs = std::filesystem;

fs::path layouts(const std::string& resources) { return fs::u8path(resources) / "styles" / "layouts"; }

std::string templateFile(const std::string& layout, const std::string& resources) {
  const fs::path file =
      layout.ends_with(".qpt") ? fs::u8path(layout) : layouts(resources) / (layout + ".qpt");
  if (!fs::is_regular_file(file)) {
    throw Error(ErrorKind::NotFound, text("There is no print template “%1”.", layout), file.string(),
                text("Give the name of a file in styles/layouts, such as ward-a3."));
  }
  return fs::absolute(file).string();
}

std::vector<store::District> chosen(const plugin::Districts& districts,
                                    const std::vector<std::string>& wanted) {
  std::vector<store::District> result;
  if (wanted.empty()) result.assign(districts.all().begin(), districts.all().end());
  for (const std::string& code : wanted) result.push_back(districts.byCode(code));
  if (result.empty()) throw Error(ErrorKind::NotFound, text("No district was chosen."));
  return result;
}

void makeFolder(const std::string& folder) {
  std::error_code error;
  fs::create_directories(fs::u8path(folder), error);
  if (error) throw Error(ErrorKind::Io, text("The folder could not be made: %1", error.message()), folder);
}

/// Which districts, as the disclosure ledger names them.
std::string rangeOf(const std::vector<store::District>& wanted, std::size_t all) {
  if (wanted.size() == all) return printText("all districts");
  std::string names;
  for (const store::District& district : wanted)
    names += (names.empty() ? "" : printText(", ")) + district.name;
  return names;
}

SheetOptions sheetOptions(const Order& order, bool areHouseholds, const store::Registry* registry,
                          const std::string& resources) {
  SheetOptions sheet{templateFile(order.layout, resources),
                     order.folder.empty() ? std::string() : fs::absolute(fs::u8path(order.folder)).string(),
                     order.maker,
                     order.handling,
                     japanese::isoDate(plugin::today()),
                     {},
                     {}};
  if (sheet.handling.empty())
    sheet.handling =
        areHouseholds ? printText("Handle with care, do not copy") : printText("Handle with care");
  if (!areHouseholds) return sheet;
  if (const auto disaster = registry->openDisaster())
    sheet.disaster = disaster->openedAt.substr(0, 10) + " " + disaster->openedAt.substr(11, 5);
  return sheet;
}

std::string absoluteFile(const store::Workspace& workspace) {
  return fs::absolute(fs::u8path(workspace.path())).string();
}

}  // namespace

bool showsHouseholds(const store::Workspace& workspace, const store::Registry* registry) {
  return registry != nullptr && plugin::latestRun(workspace, registry, "priority").has_value();
}

Sheets makeSheets(store::Workspace& workspace, store::Registry* registry, const Order& order,
                  const std::string& resources) {
  const plugin::Districts districts(workspace.districts());
  const auto wanted = chosen(districts, order.districts);
  const auto priority = plugin::latestRun(workspace, registry, "priority");
  const bool areHouseholds = registry != nullptr && priority.has_value();
  makeFolder(order.folder);
  SheetOptions sheet = sheetOptions(order, areHouseholds, registry, resources);
  Sheets result;
  result.hasPriority = priority.has_value();
  result.isStale = priority && priority->isStale;
  if (areHouseholds) {
    // Maps of households are handed out by number; the number stands on each page.
    result.copyNumber = plugin::issue(*registry, order.disclosure, printText("Ward map"),
                                      rangeOf(wanted, districts.all().size()), order.purpose);
    registry->audit("print", "disclosure " + std::to_string(result.copyNumber), order.purpose);
    sheet.copy = std::to_string(result.copyNumber) + "　" + order.disclosure.recipient;
  }
  result.jobs = sheets(workspace.info(), absoluteFile(workspace), wanted, priority, sheet);
  return result;
}

Sheets previewSheet(const store::Workspace& workspace, const store::Registry* registry, const Order& order,
                    const std::string& resources) {
  const plugin::Districts districts(workspace.districts());
  auto wanted = chosen(districts, order.districts);
  wanted.resize(1);
  const auto priority = plugin::latestRun(workspace, registry, "priority");
  const bool areHouseholds = registry != nullptr && priority.has_value();
  SheetOptions sheet = sheetOptions(order, areHouseholds, registry, resources);
  if (areHouseholds) sheet.copy = printText("(preview)");
  Sheets result{sheets(workspace.info(), absoluteFile(workspace), wanted, priority, sheet),
                priority.has_value(), priority && priority->isStale, 0};
  for (map::PrintJob& job : result.jobs) job.output.clear();
  return result;
}

std::vector<std::string> templates(const std::string& resources) {
  std::vector<std::string> names;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(layouts(resources), ignored)) {
    if (entry.path().extension() == ".qpt") names.push_back(entry.path().stem().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace michi::wardmap
