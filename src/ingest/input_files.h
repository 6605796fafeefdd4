#pragma once
// The files behind what the user named: a file, a zip's members (read in place), a folder's contents.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace michi::ingest {

/// One readable file. `path` is for GDAL and readFile(); `shown` is for people ("a.zip/b.shp").
struct InputFile {
  std::string path;
  std::string shown;
};

/// Files in the order of their names. Zips within zips and folders are opened too (three deep). Member names
/// in CP932 that do not say so are understood. Throws Error(NotFound), Error(BadInput) for a zip that is
/// damaged, incomplete or holds more than 100,000 members.
std::vector<InputFile> listInputs(const std::string& file);

/// "a.zip/b.shp" for the path's own last part, lower case: "shp". Empty when there is none.
std::string endingOf(std::string_view path);
/// Last part of a path: "b.shp"; and without its ending: "b".
std::string baseName(std::string_view path);
std::string stemOf(std::string_view path);

/// The whole content. Throws Error(NotFound), Error(Io), Error(BadInput) beyond 2 GiB.
std::string readFile(const InputFile& file);

/// SHA-256 of a file as it lies on the disk (of all its files, by name, for a folder).
std::string digestOf(const std::string& file);

}  // namespace michi::ingest
