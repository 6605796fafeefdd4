#include "store/connection.h"

#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <cmath>
#include <deque>
#include <optional>

#include "base/text.h"
#include "store/open_mark.h"
#include "store/sqlite_error.h"

namespace michi::store {

std::filesystem::path pathFromUtf8(std::string_view text) {
  return std::filesystem::path(std::u8string(text.begin(), text.end()));
}

std::string toUtf8(const std::filesystem::path& path) {
  const std::u8string text = path.u8string();
  return {text.begin(), text.end()};
}

namespace {

namespace api = sqlite_api;  // SOCI includes sqlite3.h inside this namespace; it is the same C library

constexpr int kBusyMilliseconds = 5000;

/// An SQLite URI, so that no character of the path means anything to SOCI or SQLite.
std::string uriOf(const std::filesystem::path& file, const char* query) {
  std::string generic = toUtf8(std::filesystem::path(std::filesystem::absolute(file)).make_preferred());
  std::string uri = "file:";
  if (generic.empty() || (generic[0] != '/' && generic[0] != '\\')) uri += '/';  // C:\… becomes /C:/…
  constexpr std::string_view kHex = "0123456789ABCDEF";
  for (const char c : generic) {
    const auto byte = static_cast<unsigned char>(c);
    const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                         c == '/' || c == '.' || c == '_' || c == '-' || c == ':';
    if (isPlain) {
      uri += c;
    } else if (c == '\\' && std::filesystem::path::preferred_separator == '\\') {
      uri += '/';
    } else {
      uri += '%';
      uri += kHex[byte >> 4U];
      uri += kHex[byte & 0xFU];
    }
  }
  return uri + "?" + query;
}

}  // namespace

struct Connection::Impl {
  std::string file;
  std::optional<OpenMark> mark;  // goes after the session
  std::optional<soci::session> session;
  api::sqlite3* handle = nullptr;
  int srid = 0;

  /// Runs a call into SOCI and turns what it throws into an Error.
  template <class Call>
  auto guard(const Call& call) {
    try {
      return call();
    } catch (const soci::sqlite3_soci_error& error) {
      throw sqliteError(error.result(), file, error.what());
    } catch (const soci::soci_error& error) {
      const int code = handle != nullptr ? api::sqlite3_errcode(handle) : SQLITE_ERROR;
      throw sqliteError(code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE ? SQLITE_ERROR : code,
                        file, error.what());
    }
  }

  void open(const std::string& uri) {
    guard([&] { session.emplace(soci::sqlite3, uri); });
    handle = static_cast<soci::sqlite3_session_backend*>(session->get_backend())->conn_;
    api::sqlite3_extended_result_codes(handle, 1);
    api::sqlite3_busy_timeout(handle, kBusyMilliseconds);
  }

  /// A file in WAL mode needs its shared-memory file even to be read. Where the folder does not let us make
  /// one, nobody can be writing through it either, and the file is read as it is.
  void readWithoutWriting(const std::filesystem::path& path) {
    const int code =
        api::sqlite3_exec(handle, "SELECT count(*) FROM sqlite_master", nullptr, nullptr, nullptr) & 0xFF;
    if (code != SQLITE_CANTOPEN && code != SQLITE_READONLY) return;
    std::error_code ignored;
    const bool hasWal = std::filesystem::exists(pathFromUtf8(file + "-wal"), ignored);
    if (!hasWal) open(uriOf(path, "mode=ro&immutable=1"));
  }

  /// Only this one extension, and only here: loading is off again before any SQL of the file can run.
  void loadSpatialite() {
    api::sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 1, nullptr);
    char* message = nullptr;
    const int code = api::sqlite3_load_extension(handle, "mod_spatialite", nullptr, &message);
    api::sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    const std::string said = message != nullptr ? message : "";
    api::sqlite3_free(message);
    if (code == SQLITE_OK) return;
    if ((code & 0xFF) == SQLITE_BUSY || (code & 0xFF) == SQLITE_CORRUPT || (code & 0xFF) == SQLITE_NOTADB) {
      throw sqliteError(code, file, said);
    }
    throw Error(ErrorKind::Internal, text("SpatiaLite cannot be loaded: %1", said), {},
                text("Install mod_spatialite (Debian: libsqlite3-mod-spatialite)."));
  }
};

Connection::Connection(const std::filesystem::path& file, OpenMode mode) : m_impl(std::make_unique<Impl>()) {
  m_impl->file = toUtf8(file);
  const char* query = mode == OpenMode::Create ? "mode=rwc" : "mode=rw";
  m_impl->open(uriOf(file, query));
  if (mode == OpenMode::ReadOnly) m_impl->readWithoutWriting(file);
  m_impl->loadSpatialite();
  execute("PRAGMA foreign_keys = ON");
  execute("PRAGMA cache_size = -65536");  // KiB: a city's import then stays in memory until it is committed
  if (mode == OpenMode::ReadOnly) execute("PRAGMA query_only = ON");
}

Connection::~Connection() {
  if (m_impl->mark) m_impl->mark->release();
}

void Connection::markAsOpen() { m_impl->mark.emplace(pathFromUtf8(m_impl->file)); }

const std::string& Connection::file() const { return m_impl->file; }
sqlite3* Connection::handle() const { return reinterpret_cast<sqlite3*>(m_impl->handle); }
int Connection::srid() const { return m_impl->srid; }
void Connection::setSrid(int srid) { m_impl->srid = srid; }

void Connection::execute(const std::string& sql) { Statement(*this, sql, "").run(); }

std::int64_t Connection::integer(const std::string& sql) {
  Statement query(*this, sql, "", "i");
  return query.next() ? query.integer(0) : 0;
}

std::string Connection::textValue(const std::string& sql) {
  Statement query(*this, sql, "", "t");
  return query.next() ? query.text(0) : std::string();
}

namespace {

/// A variable that SOCI reads parameters from or writes columns to.
struct Slot {
  std::string text;
  long long integer = 0;
  double real = 0;
  std::optional<soci::blob> blob;
  soci::indicator indicator = soci::i_null;
};

}  // namespace

struct Statement::Impl {
  Impl(Connection::Impl& owner, std::string_view parameterTypes, std::string_view columnTypes)
      : connection(owner),
        parameterKinds(parameterTypes),
        columnKinds(columnTypes),
        parameters(parameterTypes.size()),
        columns(columnTypes.size()),
        statement(*owner.session) {}

  void prepare(const std::string& sql) {
    statement.alloc();
    statement.prepare(sql);
    for (std::size_t i = 0; i < parameters.size(); ++i) use(parameterKinds[i], parameters[i]);
    for (std::size_t i = 0; i < columns.size(); ++i) into(columnKinds[i], columns[i]);
    statement.define_and_bind();
  }

  void use(char kind, Slot& slot) {
    if (kind == 't') {
      statement.exchange(soci::use(slot.text, slot.indicator));
    } else if (kind == 'i') {
      statement.exchange(soci::use(slot.integer, slot.indicator));
    } else if (kind == 'r') {
      statement.exchange(soci::use(slot.real, slot.indicator));
    } else {
      statement.exchange(soci::use(slot.blob.emplace(*connection.session), slot.indicator));
    }
  }

  void into(char kind, Slot& slot) {
    if (kind == 't') {
      statement.exchange(soci::into(slot.text, slot.indicator));
    } else if (kind == 'i') {
      statement.exchange(soci::into(slot.integer, slot.indicator));
    } else if (kind == 'r') {
      statement.exchange(soci::into(slot.real, slot.indicator));
    } else {
      statement.exchange(soci::into(slot.blob.emplace(*connection.session), slot.indicator));
    }
  }

  Connection::Impl& connection;
  std::string parameterKinds, columnKinds;
  std::deque<Slot> parameters, columns;
  bool isStarted = false;
  soci::statement statement;  // last: it points to the slots
};

Statement::Statement(Connection& connection, const std::string& sql, std::string_view parameterTypes,
                     std::string_view columnTypes) {
  Connection::Impl& owner = *connection.m_impl;
  owner.guard([&] {
    m_impl = std::make_unique<Impl>(owner, parameterTypes, columnTypes);
    m_impl->prepare(sql);
  });
}

Statement::~Statement() = default;
Statement::Statement(Statement&&) noexcept = default;

Statement& Statement::set(std::size_t position, std::string_view value) {
  Slot& slot = m_impl->parameters.at(position);
  slot.indicator = soci::i_ok;
  if (m_impl->parameterKinds[position] == 'b') {
    slot.blob->trim(0);
    if (!value.empty()) slot.blob->write(0, value.data(), value.size());
  } else {
    slot.text.assign(value);
  }
  return *this;
}

Statement& Statement::set(std::size_t position, std::int64_t value) {
  Slot& slot = m_impl->parameters.at(position);
  slot.indicator = soci::i_ok;
  slot.integer = value;
  return *this;
}

Statement& Statement::set(std::size_t position, double value) {
  Slot& slot = m_impl->parameters.at(position);
  slot.indicator = std::isnan(value) ? soci::i_null : soci::i_ok;
  slot.real = value;
  return *this;
}

Statement& Statement::setNull(std::size_t position) {
  m_impl->parameters.at(position).indicator = soci::i_null;
  return *this;
}

void Statement::run() {
  m_impl->connection.guard([&] { m_impl->statement.execute(true); });
}

void Statement::start() {
  m_impl->connection.guard([&] { m_impl->statement.execute(false); });
  m_impl->isStarted = true;
}

bool Statement::next() {
  if (!m_impl->isStarted) start();
  const bool hasRow = m_impl->connection.guard([&] { return m_impl->statement.fetch(); });
  m_impl->isStarted = hasRow;
  return hasRow;
}

bool Statement::isNull(std::size_t column) const { return m_impl->columns[column].indicator == soci::i_null; }

const std::string& Statement::text(std::size_t column) const {
  static const std::string kNone;
  return isNull(column) ? kNone : m_impl->columns[column].text;
}

std::int64_t Statement::integer(std::size_t column) const {
  return isNull(column) ? 0 : m_impl->columns[column].integer;
}

double Statement::real(std::size_t column) const { return isNull(column) ? 0 : m_impl->columns[column].real; }

std::string Statement::bytes(std::size_t column) const {
  std::string value;
  if (isNull(column)) return value;
  soci::blob& blob = *m_impl->columns[column].blob;
  value.resize(blob.get_len());
  if (!value.empty()) blob.read(0, value.data(), value.size());
  return value;
}

}  // namespace michi::store
