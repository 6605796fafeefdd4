// Rows of CSV files and of workbooks, as they are.

#include <cpl_conv.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "ingest/csv.h"
#include "ingest/encoding.h"
#include "ingest/fields.h"
#include "ingest/gdal.h"
#include "ingest/ledger_table.h"

namespace michi::ingest {
namespace {

class LocalOption {
 public:
  LocalOption(const char* name, const char* value) : m_name(name) {
    CPLSetThreadLocalConfigOption(name, value);
  }
  ~LocalOption() { CPLSetThreadLocalConfigOption(m_name, nullptr); }
  LocalOption(const LocalOption&) = delete;
  LocalOption& operator=(const LocalOption&) = delete;

 private:
  const char* m_name;
};

LedgerRow decoded(const CsvRow& row, const TextDecoder& decoder) {
  LedgerRow result;
  result.row = row.line;
  if (row.isBroken)
    result.problem = Problem{{}, shown(row.fields.back()), text("A quotation mark is not closed.")};
  result.values.reserve(row.fields.size());
  for (const std::string& field : row.fields) {
    const auto value = decoder.decode(field);
    if (!value && !result.problem)
      result.problem = Problem{{}, shown(field), text("These bytes are no text in %1.", decoder.name())};
    result.values.push_back(trimmed(value.value_or(std::string())));
  }
  return result;
}

LedgerSheet readCsv(const InputFile& file, const std::string& encoding, Progress& progress) {
  std::string bytes = readFile(file);
  LedgerSheet sheet;
  sheet.file = file.shown;
  sheet.encoding = encoding.empty() ? detectEncoding(bytes) : encoding;
  if (sheet.encoding.starts_with("UTF-16")) {
    const std::size_t mark = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") ? 2 : 0;
    auto utf8 = TextDecoder(sheet.encoding).decode(std::string_view(bytes).substr(mark));
    if (!utf8)
      throw Error(ErrorKind::BadInput, text("These bytes are no text in %1.", sheet.encoding), file.shown);
    bytes = std::move(*utf8);
  }
  const TextDecoder decoder(sheet.encoding.starts_with("UTF-16") ? "UTF-8" : sheet.encoding);
  CsvReader reader(bytes, guessDelimiter(bytes));
  for (CsvRow row; reader.next(row);) {
    progress.check();
    sheet.rows.push_back(decoded(row, decoder));
  }
  return sheet;
}

/// "3.0" as "3": what a cell of numbers shows.
std::string withoutPointZero(std::string value) {
  if (!value.ends_with(".0") || value.size() < 3) return value;
  const std::string_view digits = std::string_view(value).substr(0, value.size() - 2);
  const bool isNumber = std::all_of(digits.begin() + (digits[0] == '-' ? 1 : 0), digits.end(),
                                    [](char c) { return c >= '0' && c <= '9'; });
  return isNumber ? std::string(digits) : value;
}

LedgerSheet readSheet(OGRLayer& layer, const std::string& file, const GdalMessages& messages,
                      Progress& progress) {
  LedgerSheet sheet;
  sheet.file = file + "/" + layer.GetName();
  sheet.encoding = "UTF-8";
  sheet.isWorkbook = true;
  layer.ResetReading();
  for (std::uint64_t number = 1;; ++number) {
    progress.check();
    const std::unique_ptr<OGRFeature> feature(layer.GetNextFeature());
    if (feature == nullptr) break;
    LedgerRow row;
    row.row = number;
    const int count = feature->GetFieldCount();
    row.values.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
      const char* value = feature->IsFieldSetAndNotNull(i) ? feature->GetFieldAsString(i) : "";
      row.values.push_back(isUtf8(value) ? withoutPointZero(trimmed(value)) : shown(value));
    }
    sheet.rows.push_back(std::move(row));
  }
  if (messages.hasFailed())
    throw Error(ErrorKind::BadInput, text("This file breaks off or is damaged: %1", shown(messages.last())),
                sheet.file, text("Get it again from where it came from."));
  return sheet;
}

/// Excel 97–2003: read where GDAL was built with freexl.
void requireXls(const std::string& file) {
  GDALAllRegister();
  if (GetGDALDriverManager()->GetDriverByName("XLS") == nullptr)
    throw Error(ErrorKind::BadInput,
                text("Workbooks of Excel 97–2003 (.xls) cannot be read on this machine."), file,
                text("Open it in Excel and save it as .xlsx."));
}

/// GDAL's drivers read the members of the workbook in place and keep the rows in memory.
std::vector<LedgerSheet> readWorkbook(const InputFile& file, const std::string& layerName,
                                      Progress& progress) {
  const GdalMessages messages;
  const LocalOption noMetadata("GDAL_PAM_ENABLED", "NO");
  const LocalOption headers("OGR_XLSX_HEADERS", "DISABLE"), types("OGR_XLSX_FIELD_TYPES", "STRING");
  const LocalOption odsHeaders("OGR_ODS_HEADERS", "DISABLE"), odsTypes("OGR_ODS_FIELD_TYPES", "STRING");
  const LocalOption xlsHeaders("OGR_XLS_HEADERS", "DISABLE"), xlsTypes("OGR_XLS_FIELD_TYPES", "STRING");
  const char* const drivers[] = {"XLSX", "ODS", "XLS", nullptr};
  const bool isXls = endingOf(file.shown) == "xls";
  if (isXls) requireXls(file.shown);
  const std::unique_ptr<GDALDataset, CloseDataset> dataset(
      GDALDataset::Open(file.path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, nullptr));
  if (dataset == nullptr)
    throw Error(ErrorKind::BadInput,
                text("This file is damaged or not of its kind: %1", shown(messages.last())), file.shown,
                isXls ? text("Open it in Excel and save it as .xlsx.")
                      : text("Get it again from where it came from."));
  std::vector<LedgerSheet> sheets;
  std::string names;
  for (int i = 0; i < dataset->GetLayerCount(); ++i) {
    OGRLayer* layer = dataset->GetLayer(i);
    if (layer == nullptr) continue;
    names += (names.empty() ? "" : ", ") + std::string(layer->GetName());
    if (!layerName.empty() && layerName != layer->GetName()) continue;
    LedgerSheet sheet = readSheet(*layer, file.shown, messages, progress);
    if (!sheet.rows.empty()) sheets.push_back(std::move(sheet));
  }
  if (sheets.empty())
    throw Error(ErrorKind::BadInput,
                layerName.empty() ? text("This file is empty.")
                                  : text("There is no sheet “%1” with rows.", layerName),
                file.shown, names.empty() ? std::string() : text("The sheets are: %1.", names));
  return sheets;
}

}  // namespace

std::vector<LedgerSheet> readLedgerSheets(const InputFile& file, const std::string& layer,
                                          const std::string& encoding, Progress& progress) {
  const std::string ending = endingOf(file.shown);
  if (ending == "xlsx" || ending == "xlsm" || ending == "ods" || ending == "xls")
    return readWorkbook(file, layer, progress);
  if (ending != "csv" && ending != "tsv" && ending != "txt")
    throw Error(ErrorKind::BadInput, text("A list is read from CSV, XLSX, XLS or ODS."), file.shown,
                text("Open it in its program and save it as one of these."));
  std::vector<LedgerSheet> sheets;
  sheets.push_back(readCsv(file, encoding, progress));
  if (sheets[0].rows.empty()) throw Error(ErrorKind::BadInput, text("This file is empty."), file.shown);
  return sheets;
}

}  // namespace michi::ingest
