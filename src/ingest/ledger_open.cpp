#include "ingest/ledger_open.h"

#include <algorithm>

#include "base/error.h"
#include "base/text.h"

namespace michi::ingest {
namespace {

std::string namesOf(const std::vector<catalog::LedgerPreset>& presets) {
  std::string names;
  for (const catalog::LedgerPreset& preset : presets)
    names += (names.empty() ? "" : ", ") + text("%1 (%2)", preset.name, preset.title());
  return names;
}

}  // namespace

catalog::LedgerPreset choosePreset(const LedgerRequest& request, const catalog::Codes& codes,
                                   bool isOfSupporters, const std::vector<LedgerSheet>& sheets) {
  std::vector<catalog::LedgerPreset> presets = catalog::readLedgerPresets(request.rulesFolder, codes);
  std::erase_if(presets, [&](const auto& preset) { return preset.isOfSupporters != isOfSupporters; });
  std::vector<const catalog::LedgerPreset*> best;
  std::size_t bestFit = 0;
  for (const catalog::LedgerPreset& preset : presets) {
    if (!request.preset.empty() && preset.name != request.preset) continue;
    std::size_t fit = 0;
    for (const LedgerSheet& sheet : sheets) fit = std::max(fit, fitOf(sheet, preset));
    if (fit > bestFit) best.clear();
    if (fit >= bestFit) best.push_back(&preset);
    bestFit = std::max(fit, bestFit);
  }
  if (best.empty())
    throw Error(ErrorKind::BadInput, text("There is no preset “%1”.", request.preset), {},
                text("The presets are: %1.", namesOf(presets)));
  // Which list names a person decides who may see them: that is not guessed.
  if (best.size() > 1)
    throw Error(ErrorKind::BadInput, text("By its columns this list may be of several kinds."),
                baseName(request.file),
                text("Say which kind of list it is (at the command line: --preset): %1.", namesOf(presets)));
  return *best[0];
}

LedgerMapping mappingFor(const store::Registry& registry, const LedgerRequest& request,
                         const std::string& setting) {
  LedgerMapping mapping = readMapping(registry.setting(setting));
  for (const auto& [field, column] : request.mapping) mapping[field] = column;
  return mapping;
}

namespace {

void noteUnknown(const LedgerColumns& columns, const std::string& file, ListSummary& summary) {
  std::string names;
  for (const std::string& name : columns.unknown()) names += (names.empty() ? "" : text(", ")) + name;
  if (!names.empty())
    summary.warnings.push_back(text("%1: nothing is read from these columns: %2.", file, names));
}

}  // namespace

OpenLedger openLedger(const store::Registry& registry, const LedgerRequest& request,
                      const catalog::Codes& codes, bool isOfSupporters, ListSummary& summary,
                      Progress& progress) {
  std::vector<LedgerSheet> sheets =
      readLedgerSheets({request.file, baseName(request.file)}, request.layer, request.encoding, progress);
  OpenLedger open{choosePreset(request, codes, isOfSupporters, sheets), {}, {}};
  summary.preset = open.preset.title();
  std::vector<std::string> mapped;
  for (const auto& [field, column] : request.mapping) mapped.push_back(column);
  constexpr std::size_t kFewestColumns = 2;
  const bool isOnly = sheets.size() == 1;
  for (LedgerSheet& sheet : sheets) {
    if (!isOnly && fitOf(sheet, open.preset) < kFewestColumns) {
      summary.warnings.push_back(text("%1: no list of this kind; passed over.", sheet.file));
      continue;
    }
    LedgerTable table = tableOf(std::move(sheet), open.preset, mapped);
    const std::string setting = mappingSetting(open.preset, table.columns);
    const LedgerMapping mapping = mappingFor(registry, request, setting);
    open.columns.emplace_back(open.preset, codes, mapping, table.columns);
    if (!open.columns.back().has("name"))
      throw Error(ErrorKind::BadInput, text("No column of this list holds the name."), table.file,
                  text("Say which column holds what: --map name=…"));
    if (writeMapping(mapping) != registry.setting(setting)) summary.settings[setting] = writeMapping(mapping);
    noteUnknown(open.columns.back(), table.file, summary);
    summary.skipped += table.blank + table.headers + table.totals;
    open.tables.push_back(std::move(table));
  }
  if (open.tables.empty())
    throw Error(ErrorKind::BadInput,
                text("No column of this list is known to the preset “%1”.", open.preset.title()),
                baseName(request.file), text("Say which column holds what: --map name=…"));
  return open;
}

}  // namespace michi::ingest
