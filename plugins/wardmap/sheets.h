#pragma once
// What stands on each ward map: title, sources, notes, points. Japanese, whatever the user's language.

#include <optional>
#include <string>
#include <vector>

#include "map/job.h"
#include "store/workspace.h"

namespace michi::wardmap {

struct SheetOptions {
  std::string templateFile;   // .qpt
  std::string folder;         // where the PDFs go
  std::string maker;          // who made it
  std::string handling;       // 取扱区分
  std::string date;           // ISO date of making
  std::string copy = {};      // 配付番号 and recipient, where persons are shown
  std::string disaster = {};  // since when disaster access is open; empty: it is not
};

/// One job for each district, in the order given; pages are numbered through. File names: <code>_<name>.pdf.
std::vector<map::PrintJob> sheets(const store::WorkspaceInfo& info, const std::string& workspaceFile,
                                  const std::vector<store::District>& districts,
                                  const std::optional<store::Run>& priority, const SheetOptions& options);

/// "浸水想定区域：A31a-25_03_10_GEOJSON.zip（2026-04-01）／…": the sources of the layers that the sheet
/// shows, in lines that fit it.
/// Where households are shown, the anonymous need points are not.
std::string sourceLines(const store::WorkspaceInfo& info, bool showsHouseholds = false);

}  // namespace michi::wardmap
