#include <algorithm>
#include <set>

#include "base/error.h"
#include "base/text.h"
#include "ingest/csv.h"
#include "ingest/encoding.h"
#include "ingest/fields.h"
#include "ingest/import.h"
#include "ingest/record_source.h"

namespace michi::ingest {
namespace {

class CsvSource : public RecordSource {
 public:
  CsvSource(const InputFile& file, std::string bytes, const std::string& encoding)
      : m_bytes(std::move(bytes)), m_decoder(encoding), m_reader(m_bytes, guessDelimiter(m_bytes)) {
    m_file = file.shown;
    m_layer = stemOf(file.shown);
    m_encoding = m_decoder.name();
    CsvRow header;
    if (!m_reader.next(header)) {
      throw Error(ErrorKind::BadInput, text("This file is empty."), m_file);
    }
    for (const std::string& field : header.fields) {
      m_columns.push_back(trimmed(m_decoder.decode(field).value_or(shown(field))));
    }
  }

  bool next(Record& record) override {
    do {
      if (!m_reader.next(m_row)) return false;
    } while (isBlank());
    record.row = m_row.line;
    record.values.assign(m_columns.size(), {});
    record.problem.reset();
    if (m_row.isBroken) {
      record.problem = Problem{{}, shown(m_row.fields.back()), text("A quotation mark is not closed.")};
    }
    for (std::size_t i = 0; i < m_row.fields.size() && !record.problem; ++i) readField(record, i);
    return true;
  }

 private:
  bool isBlank() const {
    return std::all_of(m_row.fields.begin(), m_row.fields.end(),
                       [](const std::string& f) { return f.empty(); });
  }
  void readField(Record& record, std::size_t i) {
    const std::string& bytes = m_row.fields[i];
    if (i >= m_columns.size()) {
      if (!bytes.empty())
        record.problem = Problem{{}, shown(bytes), text("The row has more columns than the header.")};
      return;
    }
    if (auto value = m_decoder.decode(bytes))
      record.values[i] = trimmed(*value);
    else
      record.problem =
          Problem{m_columns[i], shown(bytes), text("These bytes are no text in %1.", m_encoding)};
  }

  std::string m_bytes;
  TextDecoder m_decoder;
  CsvReader m_reader;
  CsvRow m_row;
};

}  // namespace

std::unique_ptr<RecordSource> openCsv(const InputFile& file, const ImportOptions& options) {
  std::string bytes = readFile(file);
  std::string encoding = options.encoding.empty() ? detectEncoding(bytes) : options.encoding;
  if (encoding.starts_with("UTF-16")) {  // "Unicode text" of a spreadsheet
    auto utf8 = TextDecoder(encoding).decode(std::string_view(bytes).substr(2));
    if (!utf8) throw Error(ErrorKind::BadInput, text("These bytes are no text in %1.", encoding), file.shown);
    bytes = std::move(*utf8);
    encoding = "UTF-8";
  }
  return std::make_unique<CsvSource>(file, std::move(bytes), encoding);
}

RecordSources openTables(const std::vector<InputFile>& files, const ImportOptions& options) {
  RecordSources sources;
  std::set<std::string> stemsOfGeoJson;
  for (const InputFile& file : files) {
    const std::string ending = endingOf(file.shown);
    if (ending == "geojson" || ending == "json") stemsOfGeoJson.insert(stemOf(file.shown));
  }
  for (const InputFile& file : files) {
    const std::string ending = endingOf(file.shown);
    if (ending == "csv" || (ending == "txt" && files.size() == 1) || ending == "tsv") {
      sources.push_back(openCsv(file, options));
    } else if (isOgrFile(file) && !(ending == "shp" && stemsOfGeoJson.contains(stemOf(file.shown)))) {
      for (auto& source : openOgr(file, files, options)) sources.push_back(std::move(source));
    }
  }
  if (!options.layer.empty()) {
    std::erase_if(sources, [&](const auto& source) { return source->layer() != options.layer; });
  }
  return sources;
}

}  // namespace michi::ingest
