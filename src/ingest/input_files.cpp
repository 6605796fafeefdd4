#include "ingest/input_files.h"

#include <cpl_conv.h>
#include <cpl_string.h>
#include <cpl_vsi.h>
#include <zip.h>

#include <algorithm>
#include <memory>
#include <optional>

#include "base/error.h"
#include "base/text.h"
#include "ingest/digest.h"
#include "ingest/encoding.h"

namespace michi::ingest {
namespace {

constexpr int kDeepest = 3;
constexpr int kMostMembers = 100'000;
constexpr std::uint64_t kLargestFile = std::uint64_t{2} << 30U;

using Handle = std::unique_ptr<VSILFILE, decltype(&VSIFCloseL)>;
Handle openForReading(const std::string& path) { return {VSIFOpenL(path.c_str(), "rb"), &VSIFCloseL}; }

bool isZip(const InputFile& file) {
  const std::string ending = endingOf(file.shown);
  if (ending == "zip") return true;
  if (!ending.empty() && ending != "bin") return false;
  const Handle handle = openForReading(file.path);
  std::string magic(4, '\0');
  return handle && VSIFReadL(magic.data(), 1, 4, handle.get()) == 4 && magic == "PK\x03\x04";
}

/// The encoding of member names that are not marked as UTF-8: UTF-8 all the same, or CP932.
const char* memberNameEncoding(const std::string& path) {
  int code = 0;
  const std::unique_ptr<zip_t, decltype(&zip_discard)> archive(zip_open(path.c_str(), ZIP_RDONLY, &code),
                                                               &zip_discard);
  if (!archive) return "CP932";
  std::string names;
  const zip_int64_t count = std::min<zip_int64_t>(zip_get_num_entries(archive.get(), 0), kMostMembers);
  for (zip_int64_t i = 0; i < count; ++i) {
    const char* name = zip_get_name(archive.get(), static_cast<zip_uint64_t>(i), ZIP_FL_ENC_RAW);
    if (name != nullptr) names += name;
  }
  return isUtf8(names) ? "UTF-8" : "CP932";
}

/// GDAL reads the list of members once and keeps it, so the encoding has to be right the first time.
class ZipNames {
 public:
  explicit ZipNames(const InputFile& archive) {
    const bool isOnDisk = !archive.path.starts_with("/vsi");
    CPLSetThreadLocalConfigOption("CPL_ZIP_ENCODING", isOnDisk ? memberNameEncoding(archive.path) : "CP932");
  }
  ZipNames(const ZipNames&) = delete;
  ZipNames& operator=(const ZipNames&) = delete;
  ~ZipNames() { CPLSetThreadLocalConfigOption("CPL_ZIP_ENCODING", nullptr); }
};

void listInto(std::vector<InputFile>& files, const InputFile& file, int depth);

void listFolder(std::vector<InputFile>& files, const InputFile& folder, const std::string& vsiPath,
                int depth) {
  const CPLStringList members(VSIReadDirRecursive(vsiPath.c_str()));
  if (members.Count() == 0) {
    throw Error(ErrorKind::BadInput,
                vsiPath == folder.path ? text("This folder is empty or cannot be read.")
                                       : text("This zip file is damaged, incomplete or empty."),
                folder.shown, text("Get it again from where it came from."));
  }
  if (members.Count() > kMostMembers) {
    throw Error(ErrorKind::BadInput, text("More than %1 files are more than an import takes.", kMostMembers),
                folder.shown);
  }
  std::vector<std::string> names(members.List(), members.List() + members.Count());
  std::sort(names.begin(), names.end());
  for (const std::string& name : names) {
    if (name.empty() || name.back() == '/' || name.find("__MACOSX/") != std::string::npos) continue;
    if (name.find("../") != std::string::npos) continue;  // GDAL would read outside the archive
    InputFile member{vsiPath + "/", folder.shown + "/"};
    member.path += name;
    member.shown += name;
    listInto(files, member, depth + 1);
  }
}

void listInto(std::vector<InputFile>& files, const InputFile& file, int depth) {
  VSIStatBufL status;
  if (VSIStatL(file.path.c_str(), &status) != 0) {
    throw Error(ErrorKind::NotFound, text("There is no such file, or it cannot be read."), file.shown);
  }
  if (VSI_ISDIR(status.st_mode)) {
    if (depth == 0) listFolder(files, file, file.path, depth);
    return;  // what lies deeper is in the recursive listing
  }
  if (depth < kDeepest && isZip(file)) {
    const ZipNames names(file);
    listFolder(files, file, "/vsizip/{" + file.path + "}", depth);
  } else if (endingOf(file.shown) == "gz") {
    CPLSetConfigOption("CPL_VSIL_GZIP_WRITE_PROPERTIES", "NO");  // or it writes a file beside
    files.push_back({"/vsigzip/" + file.path, file.shown + "/" + stemOf(file.shown)});
  } else {
    files.push_back(file);
  }
}

void addFile(Sha256& digest, const InputFile& file) {
  const Handle handle = openForReading(file.path);
  if (!handle)
    throw Error(ErrorKind::NotFound, text("There is no such file, or it cannot be read."), file.shown);
  std::string buffer(1U << 16U, '\0');
  for (std::size_t read = 0; (read = VSIFReadL(buffer.data(), 1, buffer.size(), handle.get())) > 0;) {
    digest.add(std::string_view(buffer).substr(0, read));
  }
}

}  // namespace

std::string baseName(std::string_view path) {
  while (path.size() > 1 && (path.back() == '/' || path.back() == '\\')) path.remove_suffix(1);
  const auto slash = path.find_last_of("/\\");
  return std::string(slash == std::string_view::npos ? path : path.substr(slash + 1));
}

std::string stemOf(std::string_view path) {
  const std::string name = baseName(path);
  const auto dot = name.rfind('.');
  return dot == std::string::npos || dot == 0 ? name : name.substr(0, dot);
}

std::string endingOf(std::string_view path) {
  const std::string name = baseName(path);
  const auto dot = name.rfind('.');
  if (dot == std::string::npos || dot == 0) return {};
  std::string ending = name.substr(dot + 1);
  std::transform(ending.begin(), ending.end(), ending.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return ending;
}

std::vector<InputFile> listInputs(const std::string& file) {
  std::vector<InputFile> files;
  listInto(files, {file, baseName(file)}, 0);
  return files;
}

std::string readFile(const InputFile& file) {
  const Handle handle = openForReading(file.path);
  if (!handle)
    throw Error(ErrorKind::NotFound, text("There is no such file, or it cannot be read."), file.shown);
  std::string content;
  std::string buffer(1U << 18U, '\0');
  for (std::size_t read = 0; (read = VSIFReadL(buffer.data(), 1, buffer.size(), handle.get())) > 0;) {
    content.append(buffer, 0, read);
    if (content.size() > kLargestFile) {
      throw Error(ErrorKind::BadInput, text("This file is larger than 2 GiB once unpacked."), file.shown);
    }
  }
  VSIStatBufL status;
  if (VSIStatL(file.path.c_str(), &status) == 0 &&
      static_cast<std::uint64_t>(status.st_size) != content.size()) {
    throw Error(ErrorKind::BadInput, text("This file is damaged or incomplete."), file.shown,
                text("Get it again from where it came from."));
  }
  return content;
}

std::string digestOf(const std::string& file) {
  Sha256 digest;
  VSIStatBufL status;
  if (VSIStatL(file.c_str(), &status) == 0 && VSI_ISDIR(status.st_mode)) {
    for (const InputFile& member : listInputs(file)) {
      digest.add(member.shown);
      addFile(digest, member);
    }
  } else {
    addFile(digest, {file, baseName(file)});
  }
  return digest.hex();
}

}  // namespace michi::ingest
