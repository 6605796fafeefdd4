#pragma once
// The towns of all Japan (geolonia/japanese-addresses, CC BY 4.0), which are not part of the project.

#include <zlib.h>

#include <charconv>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "address/record.h"

namespace michi::address::testing {

inline std::string sharedFile(const std::string& name) {
  return std::string(MICHI_SHARED_DATA) + "/address/" + name;
}
inline bool isThere(const std::string& name) { return std::filesystem::exists(sharedFile(name)); }

/// The whole of a file, unpacked if it is packed.
inline std::string unpacked(const std::string& file) {
  std::string content;
  gzFile handle = gzopen(file.c_str(), "rb");
  std::string buffer(1U << 18U, '\0');
  int read = 0;
  while (handle != nullptr &&
         (read = gzread(handle, buffer.data(), static_cast<unsigned>(buffer.size()))) > 0) {
    content.append(buffer, 0, static_cast<std::size_t>(read));
  }
  if (handle != nullptr) gzclose(handle);
  return content;
}

/// Fields of each line after the header; quotes hold no commas but in the columns that nobody asks for.
inline std::vector<std::vector<std::string_view>> rowsOf(std::string_view content) {
  std::vector<std::vector<std::string_view>> rows;
  for (bool isHeader = true; !content.empty(); isHeader = false) {
    const auto end = content.find('\n');
    std::string_view line = content.substr(0, end);
    content.remove_prefix(end == std::string_view::npos ? content.size() : end + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (isHeader || line.empty()) continue;
    auto& fields = rows.emplace_back();
    for (bool isLast = false; !isLast;) {
      const auto comma = line.find(',');
      isLast = comma == std::string_view::npos;
      fields.push_back(line.substr(0, comma));
      if (!isLast) line.remove_prefix(comma + 1);
    }
  }
  return rows;
}

/// 277,676 towns and 小字; the points are degrees scaled to about metres.
inline std::vector<Record> nationalRecords() {
  const std::string content = unpacked(sharedFile("towns_japan.csv.gz"));
  std::vector<Record> records;
  for (const auto& row : rowsOf(content)) {
    Record record;
    record.prefecture = row.at(0), record.city = row.at(1), record.town = row.at(2), record.koaza = row.at(3);
    geo::Point degrees;
    std::from_chars(row.at(4).data(), row.at(4).data() + row.at(4).size(), degrees.y);
    std::from_chars(row.at(5).data(), row.at(5).data() + row.at(5).size(), degrees.x);
    constexpr double kMetresADegree = 111'000;
    record.point = geo::Point{degrees.x * kMetresADegree, degrees.y * kMetresADegree};
    records.push_back(std::move(record));
  }
  return records;
}

}  // namespace michi::address::testing
