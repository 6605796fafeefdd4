#pragma once
// One connection to a workspace file, its statements and transactions. For sources of src/store only.

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;

namespace michi::store {

enum class OpenMode {
  Create,     // makes the file
  ReadWrite,  // must exist
  ReadOnly,   // must exist; works in a folder that cannot be written to
};

/// UTF-8 from and to paths, the same on every system.
std::filesystem::path pathFromUtf8(std::string_view text);
std::string toUtf8(const std::filesystem::path& path);

/// Every failure is an Error of the kind that Workspace promises, with the file as its place.
class Connection {
 public:
  Connection(const std::filesystem::path& file, OpenMode mode);
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  /// Nobody takes the file for unused until this connection is closed (OpenMark). In WAL mode only.
  void markAsOpen();
  const std::string& file() const;
  sqlite3* handle() const;
  /// Runs one statement without parameters and results.
  void execute(const std::string& sql);
  /// First column of the first row; 0 or empty without a row or for NULL.
  std::int64_t integer(const std::string& sql);
  std::string textValue(const std::string& sql);
  /// Coordinates of the workspace as an EPSG number; set once it is known.
  int srid() const;
  void setSrid(int srid);
  /// While it is on, transactions that commit are rolled back.
  bool isRehearsal() const { return m_isRehearsal; }
  void setRehearsal(bool on) { m_isRehearsal = on; }

 private:
  friend class Statement;
  struct Impl;
  std::unique_ptr<Impl> m_impl;
  bool m_isRehearsal = false;
};

/// A prepared statement. Types, one letter a parameter or column: t text, i integer, r real, b bytes.
/// Positions count from 0. A parameter keeps its value until it is set again.
class Statement {
 public:
  Statement(Connection& connection, const std::string& sql, std::string_view parameterTypes,
            std::string_view columnTypes = {});
  ~Statement();
  Statement(Statement&&) noexcept;
  Statement& operator=(Statement&&) = delete;

  Statement& set(std::size_t position, std::string_view value);
  Statement& set(std::size_t position, std::int64_t value);
  Statement& set(std::size_t position, double value);
  Statement& setNull(std::size_t position);

  /// For statements without result columns.
  void run();
  /// For queries: the first call after start() or a set() starts it; false after the last row.
  void start();
  bool next();

  bool isNull(std::size_t column) const;
  const std::string& text(std::size_t column) const;  // empty for NULL
  std::int64_t integer(std::size_t column) const;     // 0 for NULL
  double real(std::size_t column) const;              // 0 for NULL
  std::string bytes(std::size_t column) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

/// Begins at once as a writer (waits up to 5 s for another one) or as a reader; rolls back unless committed.
class Transaction {
 public:
  enum class Kind { Read, Write };
  /// A read inside a transaction is part of it.
  Transaction(Connection& connection, Kind kind);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  void commit();

 private:
  Connection& m_connection;
  bool m_isOpen = false;
};

}  // namespace michi::store
