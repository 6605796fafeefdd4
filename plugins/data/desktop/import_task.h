#pragma once
// One import from choosing files to the result, without widgets. Files are looked at, tried and taken in
// beside the window; what it knows of lists of persons is forgotten when the registry is locked.

#include <QObject>
#include <QStringList>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "ingest/ledger_plan.h"
#include "ingest/preview.h"
#include "plugins/data/desktop/open_persons.h"
#include "ui/session/session.h"

namespace michi::data {

/// What a trial or an import gave, for all kinds alike.
struct ImportOutcome {
  bool isTrial = false;
  std::uint64_t rowsRead = 0;
  std::vector<ingest::Reject> rejects;
  std::vector<ingest::Reject> notices;  // taken, but to be looked at
  std::vector<std::string> warnings;
  store::Changes changes;                       // of records; persons' "removed" stay in the registry
  std::optional<ingest::PersonCounts> persons;  // of a ledger
  std::uint64_t households = 0, roughlyPlaced = 0, notPlaced = 0;
  std::vector<OpenPerson> open;  // of a ledger: left out
};

/// "4,120 行を読みました。新しく 12 件、…": the result in a sentence.
QString inWords(const ImportOutcome& outcome);

class ImportTask : public QObject {
  Q_OBJECT

 public:
  explicit ImportTask(ui::Session& session, QObject* parent = nullptr);

  const std::string& kind() const { return m_kind; }
  bool isOfPersons() const;
  /// Files and columns of another kind are forgotten.
  void setKind(const std::string& kind);
  const QStringList& files() const { return m_files; }
  void addFiles(const QStringList& files);
  void clearFiles();
  /// Where the user says so; an empty column: as found. "=word" is the same word for every row.
  void setColumn(const std::string& field, const QString& column);
  const std::map<std::string, std::string>& columns() const { return m_columns; }
  /// What all rows of a table may be said to be: key and title.
  std::vector<std::pair<std::string, std::string>> facilityKinds() const;
  void setEncoding(const QString& encoding);
  void setCrs(const QString& crs);
  void setPreset(const QString& preset);
  /// Of a list of persons: when the ages in it were true; invalid: as the list says.
  void setAsOf(const QString& isoDay) { m_asOf = isoDay; }

  /// Whether the user may take in such a list now.
  bool mayRead() const;
  bool isReady() const { return m_session.isOpen() && !m_files.isEmpty() && mayRead() && !isBusy(); }
  bool isBusy() const { return m_job != 0 && m_session.jobs().isRunning(m_job); }
  const std::optional<ingest::TablePreview>& preview() const { return m_preview; }
  const std::optional<ImportOutcome>& outcome() const { return m_outcome; }

  /// Of whom it was not clear who they are, also those of whom it has been said since.
  const std::vector<OpenPerson>& openPersons() const { return m_open; }
  const PersonDecisions& decisions() const { return m_decisions; }
  /// Nothing: a new person. It counts from the next trial or import on.
  void decide(std::uint64_t row, std::optional<PersonKey> who) { m_decisions[row] = who; }
  void putOff(std::uint64_t row) { m_decisions.erase(row); }

  /// What would happen, without its happening.
  void tryOut();
  void takeIn();
  void cancel();
  /// As CSV; of persons too, so ask before. Throws as ingest::writeRejects().
  void saveRejects(const QString& file) const;

 signals:
  void inputChanged();
  void previewChanged();
  void outcomeChanged();
  void busyChanged();
  void failed(const michi::Error& error);

 private:
  ingest::ImportOptions options() const;
  ingest::LedgerRequest request() const;
  void forget();
  void look();
  void takePreview(std::optional<ingest::TablePreview> preview);
  void recallColumns();
  void rememberColumns() const;
  void forgetOutcome();
  void forgetPersons();
  void start(bool isTrial);
  void startLedger(bool isTrial);
  void startSupporters(bool isTrial);
  void began(std::uint64_t job);
  void take(ImportOutcome outcome);
  void watchBusy();
  ui::Jobs::Failed onFailure();

  ui::Session& m_session;
  std::string m_kind = "districts";
  QStringList m_files;
  std::map<std::string, std::string> m_columns;
  QString m_encoding, m_crs, m_preset, m_asOf;
  std::optional<ingest::TablePreview> m_preview;
  bool m_hasRecalled = false;
  std::optional<ImportOutcome> m_outcome;
  std::vector<OpenPerson> m_open;
  PersonDecisions m_decisions;
  std::uint64_t m_looking = 0;
  std::uint64_t m_job = 0;
  bool m_wasBusy = false;
};

}  // namespace michi::data
