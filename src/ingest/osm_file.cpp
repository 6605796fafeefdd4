#include "ingest/osm_file.h"

#include <osmium/io/any_input.hpp>
#include <osmium/io/file.hpp>

#include "base/error.h"
#include "base/text.h"
#include "ingest/encoding.h"

namespace michi::ingest {
namespace {

/// "osm.pbf", "osm", "osm.bz2" … as osmium names formats; empty when it is none.
std::string formatOf(const InputFile& file) {
  const std::string name = baseName(file.shown);
  for (const char* format : {"osm.pbf", "pbf", "osm.gz", "osm.bz2", "osm"}) {
    if (name.ends_with(std::string(".") + format)) return format;
  }
  return {};
}

}  // namespace

bool isOsmFile(const InputFile& file) { return !formatOf(file).empty(); }

OsmFile::OsmFile(const InputFile& file) : m_shown(file.shown) {
  const std::string format = formatOf(file);
  if (file.path.starts_with("/vsi")) {
    m_bytes = readFile(file);
    m_file = std::make_unique<osmium::io::File>(m_bytes.data(), m_bytes.size(), format);
  } else {
    m_file = std::make_unique<osmium::io::File>(file.path, format);
  }
}

OsmFile::~OsmFile() = default;

void OsmFile::fail(const std::exception& reason) const {
  throw Error(ErrorKind::BadInput,
              text("This OpenStreetMap file is damaged or incomplete: %1", shown(reason.what())), m_shown,
              text("Get it again from where it came from."));
}

}  // namespace michi::ingest
