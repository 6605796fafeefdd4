// The CSV reader on any bytes: it ends, lines grow, and what it gives is decoded or refused.

#include <cstdint>
#include <cstdlib>

#include "ingest/csv.h"
#include "ingest/encoding.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace michi::ingest;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const TextDecoder decoder(detectEncoding(bytes));
  CsvReader reader(bytes, guessDelimiter(bytes));
  CsvRow row;
  std::uint64_t line = 0;
  while (reader.next(row)) {
    if (row.line <= line) std::abort();
    line = row.line;
    for (const std::string& field : row.fields) {
      const auto text = decoder.decode(field, true);
      if (text && !isUtf8(*text)) std::abort();
      if (!isUtf8(shown(field))) std::abort();
    }
  }
  return 0;
}
