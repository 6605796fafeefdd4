#include "plugins/mobility/match_lists.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/error.h"
#include "base/text.h"
#include "catalog/toml.h"
#include "ingest/ledger_table.h"
#include "plugin/text_table.h"

namespace michi::mobility {
namespace {

constexpr std::array kOfferFields = {"organisation", "kind",  "vehicle",     "address", "lat",  "lon",
                                     "vehicles",     "seats", "wheelchairs", "drivers", "days", "per_day",
                                     "per_week",     "areas", "radius",      "note"};
constexpr std::array kRequestFields = {"district",    "days",   "times",   "people",
                                       "wheelchairs", "driver", "purpose", "note"};
constexpr const char* kExample = "（例）";

const SupportValues kExampleOffer = {{"organisation", "（例）社会福祉法人 道しるべ会"},
                                     {"kind", "社会福祉法人"},
                                     {"vehicle", "リフト付きワゴン"},
                                     {"address", "水沢大手町1-1"},
                                     {"vehicles", "1"},
                                     {"seats", "8"},
                                     {"wheelchairs", "2"},
                                     {"drivers", "1"},
                                     {"days", "火木"},
                                     {"per_day", "2"},
                                     {"per_week", "3"},
                                     {"areas", "水沢、前沢"},
                                     {"radius", "15"},
                                     {"note", "9時から15時まで"}};
const SupportValues kExampleRequest = {{"district", "（例）水沢第1行政区"},
                                       {"days", "月火木"},
                                       {"times", "2"},
                                       {"people", "6"},
                                       {"wheelchairs", "1"},
                                       {"driver", "いない"},
                                       {"purpose", "買い物"}};

struct Header {
  std::size_t row = 0, known = 0;
};

/// The one of the first rows that names most of the columns.
Header headerOf(const ingest::LedgerSheet& sheet, const ingest::ColumnPreset& preset) {
  constexpr std::size_t kFirstRows = 20;
  Header best;
  for (std::size_t i = 0; i < std::min(kFirstRows, sheet.rows.size()); ++i) {
    const ingest::FieldMap fields(preset, {}, sheet.rows[i].values);
    const auto known = static_cast<std::size_t>(
        std::count_if(preset.begin(), preset.end(), [&](const auto& one) { return fields.has(one.first); }));
    if (known > best.known) best = {i, known};
  }
  return best;
}

SupportRow rowOf(const ingest::FieldMap& fields, const ingest::LedgerRow& from, SupportList list) {
  ingest::Record record;
  record.values = from.values;
  SupportRow row{from.row, {}};
  for (const char* field : supportFields(list)) {
    const std::string& value = fields.value(record, field);
    if (!value.empty()) row.values[field] = value;
  }
  return row;
}

SupportFile tableOf(const ingest::LedgerSheet& sheet, std::size_t header, const ingest::ColumnPreset& preset,
                    SupportList list) {
  const ingest::FieldMap fields(preset, {}, sheet.rows[header].values);
  SupportFile table{sheet.file, {}, {}};
  for (const char* field : supportFields(list)) table.columns[field] = fields.columnOf(field);
  for (std::size_t i = header + 1; i < sheet.rows.size(); ++i) {
    if (sheet.rows[i].problem)
      throw Error(ErrorKind::BadInput, sheet.rows[i].problem->reason,
                  text("%1, row %2", sheet.file, sheet.rows[i].row));
    SupportRow row = rowOf(fields, sheet.rows[i], list);
    const auto first = row.values.find(supportFields(list).front());
    const bool isExample = first != row.values.end() && first->second.starts_with(kExample);
    if (!row.values.empty() && !isExample) table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace

std::span<const char* const> supportFields(SupportList list) {
  if (list == SupportList::Offers) return kOfferFields;
  return kRequestFields;
}

ingest::ColumnPreset supportColumns(SupportList list, const std::string& resources) {
  const auto table = catalog::TomlTable::read(
      resources + "/data/rules/columns/" +
      (list == SupportList::Offers ? "support_offers.toml" : "support_requests.toml"));
  ingest::ColumnPreset preset = ingest::readPreset(table, supportFields(list));
  table.rejectUnknownKeys();
  for (const auto& [field, names] : preset)
    if (names.empty())
      throw Error(ErrorKind::BadInput, text("No column is named for “%1”.", field), table.where(field));
  return preset;
}

SupportFile readSupportFile(const std::string& file, SupportList list, const std::string& resources,
                            Progress& progress) {
  const ingest::ColumnPreset preset = supportColumns(list, resources);
  constexpr std::size_t kFewest = 3;  // columns that make it such a list
  for (const ingest::InputFile& input : ingest::listInputs(file)) {
    for (const ingest::LedgerSheet& sheet : ingest::readLedgerSheets(input, {}, {}, progress)) {
      const Header header = headerOf(sheet, preset);
      if (header.known >= kFewest) return tableOf(sheet, header.row, preset, list);
    }
  }
  std::string columns;
  for (const char* field : supportFields(list))
    columns += (columns.empty() ? "" : ", ") + preset.at(field).front();
  throw Error(ErrorKind::BadInput,
              list == SupportList::Offers ? text("This is no list of offers: its columns are not known.")
                                          : text("This is no list of requests: its columns are not known."),
              file, text("The columns are: %1.", columns));
}

std::string supportCsv(SupportList list, std::span<const SupportValues> rows, const std::string& resources) {
  const ingest::ColumnPreset preset = supportColumns(list, resources);
  plugin::CsvWriter csv;
  std::vector<std::string> cells;
  for (const char* field : supportFields(list)) cells.push_back(preset.at(field).front());
  csv.row(cells);
  for (const SupportValues& row : rows) {
    cells.clear();
    for (const char* field : supportFields(list)) {
      const auto value = row.find(field);
      cells.push_back(value == row.end() ? std::string() : value->second);
    }
    csv.row(cells);
  }
  return "\xEF\xBB\xBF" + csv.content();
}

std::string supportTemplate(SupportList list, const std::string& resources) {
  const SupportValues& example = list == SupportList::Offers ? kExampleOffer : kExampleRequest;
  return supportCsv(list, std::span(&example, 1), resources);
}

}  // namespace michi::mobility
