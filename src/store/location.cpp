#include "store/location.h"

#include <sqlite3.h>

#include <array>
#include <memory>

#include "base/error.h"
#include "base/text.h"
#include "store/connection.h"

namespace michi::store {
namespace {

// Offsets in the file header, https://www.sqlite.org/fileformat2.html
constexpr std::size_t kHeaderSize = 100;
constexpr std::size_t kPageSizeAt = 16;
constexpr std::size_t kPageCountAt = 28;
constexpr std::size_t kUserVersionAt = 60;
constexpr std::size_t kApplicationIdAt = 68;
constexpr std::string_view kMagic{"SQLite format 3\0", 16};

using HeaderBytes = std::array<char, kHeaderSize>;

std::uint32_t bigEndian(const HeaderBytes& header, std::size_t at, std::size_t size) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < size; ++i)
    value = (value << 8U) | static_cast<unsigned char>(header.at(at + i));
  return value;
}

[[noreturn]] void failNoWorkspace(const std::string& file) {
  throw Error(ErrorKind::BadInput, text("This is not a workspace."), file,
              text("Make one with “michi init”."));
}

bool startsWith(std::string_view text, std::string_view start) {
  return text.substr(0, start.size()) == start;
}

int hexDigit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

std::string percentDecoded(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const int high = i + 2 < text.size() && text[i] == '%' ? hexDigit(text[i + 1]) : -1;
    const int low = high >= 0 ? hexDigit(text[i + 2]) : -1;
    plain += low >= 0 ? static_cast<char>(high * 16 + low) : text[i];
    if (low >= 0) i += 2;
  }
  return plain;
}

/// By SQLite's own file access: whoever opens and closes a file by themselves takes away the locks that this
/// process's other connections hold on it, and another program then removes the log that they write to.
HeaderBytes readHeader(const std::string& file) {
  sqlite3* opened = nullptr;
  const int code = sqlite3_open_v2(file.c_str(), &opened, SQLITE_OPEN_READONLY, nullptr);
  const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> database(opened, &sqlite3_close);
  sqlite3_file* bytes = nullptr;
  if (code == SQLITE_OK) sqlite3_file_control(opened, "main", SQLITE_FCNTL_FILE_POINTER, &bytes);
  if (bytes == nullptr || bytes->pMethods == nullptr) {
    throw Error(ErrorKind::Io, text("The file cannot be opened."), file,
                text("Check the permissions of the file and of its folder."));
  }
  HeaderBytes header{};
  if (bytes->pMethods->xRead(bytes, header.data(), static_cast<int>(header.size()), 0) != SQLITE_OK)
    failNoWorkspace(file);
  return header;
}

/// Pages that the header promises but the file lacks. With a write-ahead log they may still be in the log.
void requireWhole(const std::filesystem::path& path, const HeaderBytes& header, const std::string& file) {
  const std::uint32_t given = bigEndian(header, kPageSizeAt, 2);
  const std::uint64_t pageSize = given == 1 ? 65536 : given;
  const std::uint64_t pages = bigEndian(header, kPageCountAt, 4);
  std::error_code failure;
  const std::uintmax_t size = std::filesystem::file_size(path, failure);
  const bool hasLog = std::filesystem::exists(pathFromUtf8(file + "-wal"), failure);
  if (hasLog || size >= pageSize * pages) return;
  throw Error(ErrorKind::Damaged,
              text("The file has been cut short: %1 of %2 bytes are there.", size, pageSize * pages), file,
              text("Work on with a backup of it."));
}

}  // namespace

std::filesystem::path fileOfUrl(const std::string& url) {
  if (startsWith(url, "postgresql:") || startsWith(url, "postgres:")) {
    throw Error(ErrorKind::BadInput, text("Workspaces in PostgreSQL are not supported by this version."), url,
                text("Give a file, for example oshu.michi."));
  }
  std::string path = url;
  if (startsWith(url, "sqlite:")) {
    path = url.substr(startsWith(url, "sqlite://") ? 9 : 7);
  } else if (startsWith(url, "file:")) {
    path = percentDecoded(std::string_view(url).substr(startsWith(url, "file://") ? 7 : 5));
  }
  if (path.empty()) throw Error(ErrorKind::BadInput, text("No workspace is given."));
  return pathFromUtf8(path);
}

void failTooNew(const std::string& file, std::int64_t version) {
  throw Error(ErrorKind::TooNew, text("The workspace was made by a newer program (schema %1).", version),
              file, text("Update Michishirube to open it."));
}

void requireWorkspaceFile(const std::filesystem::path& path, int newest) {
  const std::string file = toUtf8(path);
  std::error_code failure;
  const std::filesystem::file_status status = std::filesystem::status(path, failure);
  if (status.type() == std::filesystem::file_type::not_found) {
    throw Error(ErrorKind::NotFound, text("There is no such file."), file,
                text("Make one with “michi init”."));
  }
  if (failure) throw Error(ErrorKind::Io, text("The file cannot be opened."), file, failure.message());
  if (status.type() != std::filesystem::file_type::regular) failNoWorkspace(file);
  const HeaderBytes header = readHeader(file);
  if (std::string_view(header.data(), kMagic.size()) != kMagic) failNoWorkspace(file);
  if (bigEndian(header, kApplicationIdAt, 4) != kApplicationId) failNoWorkspace(file);
  const std::uint32_t version = bigEndian(header, kUserVersionAt, 4);
  if (version > static_cast<std::uint32_t>(newest)) failTooNew(file, version);
  requireWhole(path, header, file);
}

}  // namespace michi::store
