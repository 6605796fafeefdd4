#pragma once
// What was asked for on paper, and the sheets that it makes: for the command line and the desktop alike.

#include <string>
#include <vector>

#include "map/job.h"
#include "plugin/disclosure.h"
#include "store/registry.h"
#include "store/workspace.h"

namespace michi::wardmap {

struct Order {
  std::vector<std::string> districts;  // codes or names; empty: all
  std::string layout = "ward-a3";      // of styles/layouts, or a .qpt file
  std::string folder;                  // for the PDFs
  std::string maker;
  std::string handling;                  // empty: the usual
  plugin::DisclosureOptions disclosure;  // needed where households are shown
  std::string purpose;
};

struct Sheets {
  std::vector<map::PrintJob> jobs;
  bool hasPriority = false;     // else no points are on them
  bool isStale = false;         // the priority is older than the data
  std::int64_t copyNumber = 0;  // 配付番号; 0 where no household is shown
};

/// Whether the sheets show households: a registry is open and has a priority.
bool showsHouseholds(const store::Workspace& workspace, const store::Registry* registry);

/// The sheets to print. Where they show households, this enters them into the disclosure ledger: what is not
/// printed afterwards has its number all the same. Throws Error: NotFound (template, district), BadInput (no
/// recipient or ground), Io (the folder cannot be made).
Sheets makeSheets(store::Workspace& workspace, store::Registry* registry, const Order& order,
                  const std::string& resources);

/// The sheet of the first district only, for WorkerClient::preview(): nothing is entered anywhere, and its
/// copy number is a word.
Sheets previewSheet(const store::Workspace& workspace, const store::Registry* registry, const Order& order,
                    const std::string& resources);

/// Names of the templates in styles/layouts, sorted.
std::vector<std::string> templates(const std::string& resources);

}  // namespace michi::wardmap
