#include "store/sqlite_error.h"

#include <sqlite3.h>

#include "base/text.h"

namespace michi::store {

Error sqliteError(int code, const std::string& file, const std::string& detail) {
  constexpr int kPrimaryCode = 0xFF;
  if (code == SQLITE_IOERR_SHMSIZE) code = SQLITE_FULL;  // no room for the index of the write-ahead log
  switch (code & kPrimaryCode) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return Error(ErrorKind::Busy, text("Another program is writing to the workspace."), file,
                   text("Try again when it has finished."));
    case SQLITE_FULL:
      return Error(ErrorKind::Io, text("The disk is full."), file, text("Make room and try again."));
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return Error(ErrorKind::Io, text("The workspace cannot be written to."), file,
                   text("Check the permissions of the file and of its folder."));
    case SQLITE_CANTOPEN:
      return Error(ErrorKind::Io, text("The file cannot be opened."), file,
                   text("Check the permissions of the file and of its folder."));
    case SQLITE_IOERR:
      return Error(ErrorKind::Io, text("Reading or writing failed (%1).", detail), file,
                   text("Check the disk and the free space on it."));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return Error(ErrorKind::Damaged, text("The workspace is damaged (%1).", detail), file,
                   text("Work on with a backup of it."));
    case SQLITE_NOMEM:
      return Error(ErrorKind::Io, text("There is not enough memory."), file);
    default:
      return Error(ErrorKind::Internal, text("The database answered with an error: %1", detail), file);
  }
}

void requireOk(int code, sqlite3* handle, const std::string& file) {
  if (code == SQLITE_OK) return;
  throw sqliteError(code, file, handle != nullptr ? sqlite3_errmsg(handle) : sqlite3_errstr(code));
}

}  // namespace michi::store
