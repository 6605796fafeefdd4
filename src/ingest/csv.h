#pragma once
// CSV as it comes: RFC 4180, CRLF or LF or CR, quoted newlines, quotes that are never closed.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace michi::ingest {

struct CsvRow {
  std::uint64_t line = 0;  // of the file, from 1, where the row begins
  std::vector<std::string> fields;
  bool isBroken = false;  // a quote is not closed; the fields are those of its first line alone
};

/// Reads rows one by one; empty lines are skipped. Works on bytes: in UTF-8 and in CP932 no part of a
/// character looks like a comma, a quote or a newline. `bytes` must outlive it. Linear in the size of the
/// input.
class CsvReader {
 public:
  explicit CsvReader(std::string_view bytes, char delimiter = ',');
  bool next(CsvRow& row);

 private:
  bool readRow(CsvRow& row);
  bool readQuoted(std::string& field);
  void readPlain(std::string& field);
  bool endsField();

  std::string_view m_bytes;
  char m_delimiter;
  std::size_t m_position = 0;
  std::uint64_t m_line = 1;
  bool m_mayQuoteNewlines = true;
  bool m_hasOpenQuote = false;
};

/// Tab or semicolon when the first line has some and no comma, else a comma.
char guessDelimiter(std::string_view bytes);

/// A field as CSV writes it: quoted when it must be.
std::string csvField(std::string_view value);

}  // namespace michi::ingest
