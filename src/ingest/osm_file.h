#pragma once
// OSM files (PBF, XML, compressed XML), on the disk or within a zip, for libosmium.

#include <exception>
#include <memory>
#include <string>

#include "ingest/input_files.h"

namespace osmium::io {
class File;
}

namespace michi::ingest {

bool isOsmFile(const InputFile& file);

/// Keeps the bytes of a zip's member alive while osmium reads them.
class OsmFile {
 public:
  explicit OsmFile(const InputFile& file);
  ~OsmFile();
  OsmFile(const OsmFile&) = delete;
  OsmFile& operator=(const OsmFile&) = delete;
  const osmium::io::File& file() const { return *m_file; }
  /// What osmium threw, in words: Error(BadInput) that names the file.
  [[noreturn]] void fail(const std::exception& reason) const;

 private:
  std::string m_shown;
  std::string m_bytes;
  std::unique_ptr<osmium::io::File> m_file;
};

}  // namespace michi::ingest
