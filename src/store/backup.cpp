#include "store/backup.h"

#include <sqlite3.h>

#include <memory>
#include <random>

#include "base/error.h"
#include "base/text.h"
#include "store/sqlite_error.h"

namespace michi::store {
namespace {

constexpr int kPagesAtOnce = 1024;
constexpr int kPauseMilliseconds = 20;
constexpr int kMostPauses = 250;  // 5 s
constexpr double kCopied = 0.7;   // of the work; the rest is the check

struct CloseDatabase {
  void operator()(sqlite3* database) const { sqlite3_close(database); }
};
using Database = std::unique_ptr<sqlite3, CloseDatabase>;

/// Removes a file and what SQLite lays beside it.
void removeDatabase(const std::filesystem::path& file) {
  std::error_code ignored;
  for (const char* suffix : {"", "-wal", "-shm", "-journal"}) {
    std::filesystem::remove(pathFromUtf8(toUtf8(file) + suffix), ignored);
  }
}

[[noreturn]] void failExists(const std::filesystem::path& file) {
  throw Error(ErrorKind::Conflict, text("There is a file already; it is not overwritten."), toUtf8(file),
              text("Give another name."));
}

class Copy {
 public:
  explicit Copy(const std::filesystem::path& wanted) {
    std::random_device random;
    m_path = pathFromUtf8(toUtf8(wanted) + ".part-" + std::to_string(random()));
  }
  ~Copy() {
    m_database.reset();
    removeDatabase(m_path);
  }
  Copy(const Copy&) = delete;
  Copy& operator=(const Copy&) = delete;

  void open() {
    sqlite3* raw = nullptr;
    const int code =
        sqlite3_open_v2(toUtf8(m_path).c_str(), &raw,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXCLUSIVE, nullptr);
    m_database.reset(raw);
    requireOk(code, raw, toUtf8(m_path));
  }

  void fill(Connection& from, Progress& progress) {
    sqlite3_backup* backup = sqlite3_backup_init(m_database.get(), "main", from.handle(), "main");
    if (backup == nullptr) requireOk(sqlite3_errcode(m_database.get()), m_database.get(), toUtf8(m_path));
    const std::unique_ptr<sqlite3_backup, int (*)(sqlite3_backup*)> owner(backup, &sqlite3_backup_finish);
    int pauses = 0;
    for (;;) {
      const int code = sqlite3_backup_step(backup, kPagesAtOnce);
      if (code == SQLITE_DONE) return;
      if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
        if (++pauses > kMostPauses) throw sqliteError(code, from.file(), {});
        sqlite3_sleep(kPauseMilliseconds);
      } else if (code != SQLITE_OK) {
        throw sqliteError(code, toUtf8(m_path), sqlite3_errstr(code));
      }
      const double total = std::max(1, sqlite3_backup_pagecount(backup));
      progress.report(kCopied * (1 - sqlite3_backup_remaining(backup) / total));
    }
  }

  /// Throws Error(Damaged) unless SQLite finds the copy sound; then it is closed for good.
  void verify() {
    sqlite3_stmt* statement = nullptr;
    requireOk(sqlite3_prepare_v2(m_database.get(), "PRAGMA integrity_check(1)", -1, &statement, nullptr),
              m_database.get(), toUtf8(m_path));
    const int code = sqlite3_step(statement);
    const auto* answer = code == SQLITE_ROW ? sqlite3_column_text(statement, 0) : nullptr;
    const std::string said = answer != nullptr ? reinterpret_cast<const char*>(answer) : sqlite3_errstr(code);
    sqlite3_finalize(statement);
    if (said != "ok") throw sqliteError(SQLITE_CORRUPT, toUtf8(m_path), said);
    m_database.reset();
  }

  /// A hard link fails where a rename would overwrite; where there are no hard links the rename has to do.
  void giveName(const std::filesystem::path& wanted) {
    std::error_code failure;
    std::filesystem::create_hard_link(m_path, wanted, failure);
    if (!failure) return;
    if (std::filesystem::exists(wanted)) failExists(wanted);
    std::filesystem::rename(m_path, wanted, failure);
    if (failure)
      throw Error(ErrorKind::Io, text("The file cannot be written: %1", failure.message()), toUtf8(wanted));
  }

 private:
  std::filesystem::path m_path;
  Database m_database;
};

}  // namespace

void backupTo(Connection& connection, const std::filesystem::path& file, Progress& progress) {
  std::error_code ignored;
  if (std::filesystem::exists(std::filesystem::symlink_status(file, ignored))) failExists(file);
  Copy copy(file);
  copy.open();
  copy.fill(connection, progress);
  copy.verify();
  progress.report(1);
  copy.giveName(file);
}

}  // namespace michi::store
