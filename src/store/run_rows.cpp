// Runs: saved results with what they came from.

#include "store/dialect.h"
#include "store/keyed_writer.h"
#include "store/record_rows.h"
#include "store/workspace_impl.h"

namespace michi::store {
namespace {

constexpr std::string_view kRunColumns = "id, kind, created_at, program, parameters";

void saveInputs(Connection& connection, std::int64_t id, const Run& run) {
  Statement insert(connection,
                   "INSERT INTO run_input (run_id, layer, revision) VALUES (:run, :layer, :revision)", "iti");
  for (const auto& [layer, revision] : run.inputs) {
    insert.set(0, id).set(1, layer).set(2, static_cast<std::int64_t>(revision)).run();
  }
}

template <class Record>
void saveRows(Connection& connection, const Table& table, std::int64_t id, const std::vector<Record>& records,
              Progress& progress) {
  appendRows(
      connection, table, records.size(),
      [&](std::size_t i, Row& row) { eachColumn(row.values(id), records[i]); }, progress);
}

template <class Record>
void loadRows(Connection& connection, const Table& table, std::int64_t id, std::vector<Record>& records) {
  RowReader rows(connection, table, "run_id = " + std::to_string(id), "id");
  while (rows.next()) eachColumn(rows.skip(1), records.emplace_back());
}

void readInfo(const Statement& row, RunInfo& run) {
  run.id = row.integer(0);
  run.kind = row.text(1);
  run.createdAt = row.text(2);
  run.program = row.text(3);
  run.parameters = row.text(4);
}

/// The run's inputs, and whether one of them has changed since.
void readInputs(Connection& connection, RunInfo& run) {
  Statement rows(connection,
                 "SELECT i.layer, i.revision, coalesce(r.revision, 0) FROM run_input i "
                 "LEFT JOIN layer_revision r ON r.layer = i.layer WHERE i.run_id = :run",
                 "i", "tii");
  rows.set(0, run.id);
  while (rows.next()) {
    run.inputs[rows.text(0)] = static_cast<std::uint64_t>(rows.integer(1));
    run.isStale = run.isStale || rows.integer(1) != rows.integer(2);
  }
}

/// A run of a whole city takes some megabytes.
void dropOldRuns(Connection& connection, const std::string& kind) {
  Statement(connection,
            "DELETE FROM run WHERE kind = :kind AND id NOT IN "
            "(SELECT id FROM run WHERE kind = :same ORDER BY id DESC LIMIT " +
                std::to_string(kKeptRuns) + ")",
            "tt")
      .set(0, kind)
      .set(1, kind)
      .run();
}

}  // namespace

std::int64_t saveRunRows(Connection& connection, const Run& run, Progress& progress) {
  Statement insert(connection,
                   "INSERT INTO run (kind, created_at, program, parameters, summary) VALUES (:kind, "
                   "coalesce(nullif(:at, ''), " +
                       std::string(dialect::kNow) + "), :program, :parameters, :summary)",
                   "ttttt");
  insert.set(0, run.kind)
      .set(1, run.createdAt)
      .set(2, run.program)
      .set(3, run.parameters)
      .set(4, run.summary)
      .run();
  const std::int64_t id = connection.integer("SELECT max(id) FROM run");
  saveInputs(connection, id, run);
  constexpr double kHalf = 0.5;
  Progress first = progress.part(0, run.priority.empty() ? 1 : kHalf);
  saveRows(connection, coverageTable(), id, run.coverage, first);
  Progress second = progress.part(run.coverage.empty() ? 0 : kHalf, 1);
  saveRows(connection, priorityTable(), id, run.priority, second);
  dropOldRuns(connection, run.kind);
  progress.check();
  return id;
}

std::vector<RunInfo> loadRuns(Connection& connection) {
  std::vector<RunInfo> runs;
  Statement rows(connection, "SELECT " + std::string(kRunColumns) + " FROM run ORDER BY id DESC", "",
                 "itttt");
  while (rows.next()) readInfo(rows, runs.emplace_back());
  for (RunInfo& run : runs) readInputs(connection, run);
  return runs;
}

std::optional<Run> loadLatestRun(Connection& connection, const std::string& kind) {
  Statement row(
      connection,
      "SELECT " + std::string(kRunColumns) + ", summary FROM run WHERE kind = :kind ORDER BY id DESC LIMIT 1",
      "t", "ittttt");
  row.set(0, kind);
  if (!row.next()) return {};
  Run run;
  readInfo(row, run);
  run.summary = row.text(5);
  readInputs(connection, run);
  loadRows(connection, coverageTable(), run.id, run.coverage);
  loadRows(connection, priorityTable(), run.id, run.priority);
  return run;
}

}  // namespace michi::store
