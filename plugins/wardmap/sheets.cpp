#include "plugins/wardmap/sheets.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <utility>

#include "base/text.h"
#include "plugin/map_points.h"

namespace michi::wardmap {
namespace {

std::string kindOnPaper(const std::string& kind) {
  if (kind == "districts") return printText("Districts");
  if (kind == "roads") return printText("Roads");
  if (kind == "facilities") return printText("Facilities");
  if (kind == "shelters") return printText("Shelters");
  if (kind == "flood") return printText("Flood zones");
  if (kind == "landslide") return printText("Landslide zones");
  if (kind == "points") return printText("Need points");
  return {};
}

/// A name as part of a file name on any system.
std::string fileNamePart(std::string name) {
  std::replace_if(
      name.begin(), name.end(),
      [](char c) { return std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos; }, '_');
  return name;
}

std::string noteLines(const std::optional<store::Run>& priority) {
  std::string notes =
      printText("Where no zone is drawn there may be no data: that does not mean that the place is safe.");
  if (!priority) {
    notes = sentences(
        notes, printText("The priority of need points has not been computed yet; they are not drawn."));
  } else if (priority->isStale) {
    notes = sentences(notes, printText("The priority was computed before the data changed (%1).",
                                       priority->createdAt.substr(0, 10)));
  }
  return notes;
}

/// How wide a text stands on paper: a kanji or kana takes two columns, a Latin letter one.
std::size_t columns(const std::string& words) {
  std::size_t width = 0;
  for (const char c : words) {
    const auto byte = static_cast<unsigned char>(c);
    const bool isContinuation = (byte & 0xC0U) == 0x80U;
    if (!isContinuation) width += byte < 0x80 ? 1 : 2;
  }
  return width;
}

/// Entries side by side in lines that fit the sheet's foot; layouts break lines at spaces only, which
/// Japanese lacks.
std::string packed(const std::vector<std::string>& entries) {
  constexpr std::size_t kWidest = 220;
  std::string lines;
  std::size_t width = 0;
  for (const std::string& entry : entries) {
    const bool isFirst = lines.empty();
    const bool fits = width + columns(entry) + 2 <= kWidest;
    if (!isFirst) lines += fits ? printText(" / ") : "\n";
    width = (fits ? width + 2 : 0) + columns(entry);
    lines += entry;
  }
  return lines;
}

}  // namespace

std::string sourceLines(const store::WorkspaceInfo& info, bool showsHouseholds) {
  std::vector<std::string> entries;
  std::string kind;
  std::string date;
  for (const auto& source : info.sources) {
    const std::string title = kindOnPaper(source.kind);
    if (title.empty() || (showsHouseholds && source.kind == "points")) continue;
    const std::string ofSource = source.dataDate.empty() ? source.importedAt.substr(0, 10) : source.dataDate;
    if (title == kind && ofSource == date) {
      entries.back() += printText(", ") + source.name;
    } else {
      if (!entries.empty()) entries.back() += printText(" (%1)", date);
      entries.push_back(printText("%1: %2", title, source.name));
    }
    kind = title, date = ofSource;
  }
  if (!entries.empty()) entries.back() += printText(" (%1)", date);
  if (showsHouseholds) entries.push_back(printText("Registry of households"));
  return packed(entries);
}

std::vector<map::PrintJob> sheets(const store::WorkspaceInfo& info, const std::string& workspaceFile,
                                  const std::vector<store::District>& districts,
                                  const std::optional<store::Run>& priority, const SheetOptions& options) {
  const std::string sources = sourceLines(info, !options.copy.empty());
  std::string notes = noteLines(priority);
  if (!options.disaster.empty())
    notes =
        sentences(printText("DISASTER ACCESS since %1 (Basic Act on Disaster Management, art. 49-11 (3)).",
                            options.disaster),
                  notes);
  std::vector<map::PrintJob> jobs;
  for (const store::District& district : districts) {
    map::PrintJob& job = jobs.emplace_back();
    job.source.workspace = workspaceFile;
    job.source.crs = info.crs;
    job.source.districtCode = district.code;
    if (priority) job.source.points.push_back(plugin::priorityPoints(*priority, district.code));
    job.templateFile = options.templateFile;
    const std::string file = fileNamePart(district.code) + "_" + fileNamePart(district.name) + ".pdf";
    job.output = (std::filesystem::u8path(options.folder) / std::filesystem::u8path(file)).string();
    job.title = printText("Ward map");
    job.districtName = district.name;
    job.variables = {{"subject", printText("Evacuation assistance and daily life")},
                     {"city", info.name},
                     {"date", options.date},
                     {"sources", sources},
                     {"notes", notes},
                     {"maker", options.maker},
                     {"handling", options.handling},
                     {"copy", options.copy},
                     {"page", std::to_string(jobs.size())},
                     {"pages", std::to_string(districts.size())}};
  }
  return jobs;
}

}  // namespace michi::wardmap
