#pragma once
// Reads small lists, written in the test, with the presets and codes of data/rules.

#include <gmock/gmock.h>

#include "catalog/variants.h"
#include "files.h"
#include "ingest/ledger.h"

namespace michi::test {

inline std::string rulesFolder() { return std::string(MICHI_SOURCE_DIR) + "/data/rules"; }
inline std::string sampleFile(const std::string& name) {
  return std::string(MICHI_SOURCE_DIR) + "/data/sample/" + name;
}

inline const catalog::Codes& codes() {
  static const catalog::Codes kCodes = catalog::Codes::read(rulesFolder());
  return kCodes;
}
inline const japanese::Folding& folding() {
  static const japanese::Folding kFolding(catalog::readVariants(rulesFolder() + "/characters/variants.toml"));
  return kFolding;
}
inline catalog::LedgerPreset preset(const std::string& name) {
  return catalog::LedgerPreset::read(rulesFolder() + "/columns/ledger/" + name + ".toml", codes());
}

/// Everything that a list is read with; districts and supporters of the test's own.
struct Knowledge {
  std::vector<store::District> districts = {{"0321501001", "水沢第1行政区", "水沢", "", {}},
                                            {"0321501012", "水沢第12行政区", "水沢", "", {}}};
  std::vector<store::Stored<registry::Supporter>> supporters;
  japanese::Date today = {2026, 11, 23};
  japanese::Date asOf = {2026, 4, 1};
};

inline ingest::LedgerTable tableOf(const std::string& file, const std::string& presetName = "nikoniko",
                                   const std::string& layer = {}) {
  Progress progress;
  auto sheets = ingest::readLedgerSheets({file, file}, layer, {}, progress);
  return ingest::tableOf(std::move(sheets.at(0)), preset(presetName));
}

inline ingest::LedgerReading readLedger(const ingest::LedgerTable& table, const Knowledge& known = {},
                                        const std::string& presetName = "nikoniko",
                                        const ingest::LedgerMapping& mapping = {}) {
  Progress progress;
  const ingest::DistrictFinder districts(known.districts);
  const ingest::SupporterFinder supporters(known.supporters, folding());
  const catalog::LedgerPreset columnPreset = preset(presetName);
  const ingest::LedgerColumns columns(columnPreset, codes(), mapping, table.columns);
  const ingest::LedgerKnowledge knowledge{codes(), folding(), districts, supporters, known.today, known.asOf};
  ingest::LedgerReader reader(columnPreset, knowledge);
  reader.add(table, columns, progress);
  return reader.finish();
}

/// A list written as UTF-8.
inline ingest::LedgerReading readLines(const TempFolder& folder, const std::string& csv,
                                       const Knowledge& known = {}) {
  return readLedger(tableOf(folder.write("ledger.csv", csv)), known);
}

/// "3 生年月日: reason" of each.
inline std::vector<std::string> inWords(const std::vector<ingest::Reject>& rejects) {
  std::vector<std::string> words;
  for (const auto& reject : rejects)
    words.push_back(std::to_string(reject.row) + " " + reject.column + ": " + reject.reason);
  return words;
}

}  // namespace michi::test
