#include "base/error.h"
#include "base/text.h"
#include "store/dialect.h"
#include "store/workspace_impl.h"

namespace michi::store {
namespace {

constexpr std::size_t kMostBytes = std::size_t{16} << 20;  // of a body
constexpr std::string_view kDocumentColumns = "kind, name, body, version, created_at, changed_at";

Document readDocument(const Statement& row) {
  return {row.text(0), row.text(1), row.text(2), static_cast<std::uint64_t>(row.integer(3)),
          row.text(4), row.text(5)};
}

std::uint64_t versionOf(Connection& connection, const std::string& kind, const std::string& name) {
  Statement query(connection, "SELECT version FROM document WHERE kind = :kind AND name = :name", "tt", "i");
  query.set(0, kind).set(1, name);
  return query.next() ? static_cast<std::uint64_t>(query.integer(0)) : 0;
}

/// Throws Error(Conflict) when it is not as the caller knows it.
void requireVersion(Connection& connection, const Document& known) {
  const std::uint64_t version = versionOf(connection, known.kind, known.name);
  if (version == known.version) return;
  if (known.version == 0)
    throw Error(ErrorKind::Conflict, text("“%1” exists already.", known.name), {},
                text("Choose another name."));
  throw Error(ErrorKind::Conflict,
              text("Somebody else has changed “%1” meanwhile. Your change was not kept.", known.name), {},
              text("Look at it as it is now, and repeat the change if it is still wanted."));
}

void requireSane(const Document& document) {
  if (document.kind.empty() || document.name.empty())
    throw Error(ErrorKind::BadInput, text("A name is missing."), {}, text("Give it a name."));
  if (document.body.size() > kMostBytes)
    throw Error(ErrorKind::BadInput, text("“%1” is too large to be kept.", document.name));
}

}  // namespace

void createDocumentTable(Connection& connection) {
  connection.execute(
      dialect::typed("CREATE TABLE document (kind TEXT NOT NULL, name TEXT NOT NULL, body TEXT NOT NULL, "
                     "version {integer} NOT "
                     "NULL, created_at TEXT NOT NULL, changed_at TEXT NOT NULL, PRIMARY KEY (kind, name))"));
}

std::vector<Document> Workspace::documents(const std::string& kind) const {
  Statement query(
      m_impl->connection,
      "SELECT " + std::string(kDocumentColumns) + " FROM document WHERE kind = :kind ORDER BY name", "t",
      "tttitt");
  query.set(0, kind);
  std::vector<Document> all;
  while (query.next()) all.push_back(readDocument(query));
  return all;
}

std::optional<Document> Workspace::document(const std::string& kind, const std::string& name) const {
  Statement query(
      m_impl->connection,
      "SELECT " + std::string(kDocumentColumns) + " FROM document WHERE kind = :kind AND name = :name", "tt",
      "tttitt");
  query.set(0, kind).set(1, name);
  if (!query.next()) return std::nullopt;
  return readDocument(query);
}

std::uint64_t Workspace::saveDocument(const Document& document) {
  Connection& connection = m_impl->writable();
  requireSane(document);
  Transaction transaction(connection, Transaction::Kind::Write);
  requireVersion(connection, document);
  const std::uint64_t version = document.version + 1;
  const std::string now(dialect::kNow);
  Statement(connection,
            document.version == 0
                ? "INSERT INTO document (body, version, kind, name, created_at, changed_at) VALUES (:body, "
                  ":version, :kind, :name, " +
                      now + ", " + now + ")"
                : "UPDATE document SET body = :body, version = :version, changed_at = " + now +
                      " WHERE kind = :kind AND name = :name",
            "titt")
      .set(0, document.body)
      .set(1, static_cast<std::int64_t>(version))
      .set(2, document.kind)
      .set(3, document.name)
      .run();
  transaction.commit();
  return version;
}

void Workspace::removeDocument(const Document& document) {
  Connection& connection = m_impl->writable();
  requireSane(document);
  Transaction transaction(connection, Transaction::Kind::Write);
  requireVersion(connection, document);
  Statement(connection, "DELETE FROM document WHERE kind = :kind AND name = :name", "tt")
      .set(0, document.kind)
      .set(1, document.name)
      .run();
  transaction.commit();
}

}  // namespace michi::store
