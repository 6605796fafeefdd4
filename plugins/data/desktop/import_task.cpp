#include "plugins/data/desktop/import_task.h"

#include <QCryptographicHash>
#include <QSettings>

#include "catalog/facility_kinds.h"
#include "ingest/import.h"
#include "plugin/analysis.h"
#include "plugin/registry_view.h"
#include "plugins/data/desktop/import_kinds.h"

namespace michi::data {
namespace {

constexpr std::size_t kPreviewRows = 50;

/// Where the columns of files with such a header are remembered.
QString settingOf(const std::string& kind, const std::vector<std::string>& header) {
  QCryptographicHash hash(QCryptographicHash::Sha1);
  for (const std::string& column : header) hash.addData(QByteArray::fromStdString(column + "\n"));
  return QStringLiteral("import/%1/%2").arg(ui::q(kind), QString::fromLatin1(hash.result().toHex().left(16)));
}

ImportOutcome outcomeOf(ingest::ImportReport report) {
  ImportOutcome outcome;
  outcome.rowsRead = report.rowsRead;
  outcome.rejects = std::move(report.rejects);
  outcome.warnings = std::move(report.warnings);
  outcome.changes = report.changes;
  return outcome;
}

void takeSummary(ImportOutcome& outcome, const ingest::ListSummary& summary) {
  outcome.rowsRead = summary.rowsRead;
  outcome.rejects = summary.rejects;
  outcome.notices = summary.notices;
  outcome.warnings = summary.warnings;
}

ImportOutcome outcomeOf(const ingest::LedgerPlan& plan) {
  ImportOutcome outcome;
  takeSummary(outcome, plan);
  outcome.persons = plan.persons;
  outcome.households = plan.households;
  outcome.roughlyPlaced = plan.roughlyPlaced;
  outcome.notPlaced = plan.notPlaced;
  outcome.open = openPersonsOf(plan);
  return outcome;
}

ImportOutcome outcomeOf(const ingest::SupporterPlan& plan) {
  ImportOutcome outcome;
  takeSummary(outcome, plan);
  outcome.changes = {plan.added.size(), plan.changed.size(), plan.unchanged, 0};
  return outcome;
}

QString personsInWords(const ImportOutcome& outcome) {
  const ingest::PersonCounts& persons = *outcome.persons;
  QString line = ui::words("%1 households; persons: %2 new, %3 changed, %4 moved, %5 died, %6 unchanged.",
                           withSeparators(outcome.households), withSeparators(persons.added),
                           withSeparators(persons.changed + persons.rekeyed), withSeparators(persons.moved),
                           withSeparators(persons.died), withSeparators(persons.unchanged));
  if (persons.gone > 0)
    line +=
        ui::words(" %1 are no longer in the list; they stay in the registry.", withSeparators(persons.gone));
  if (persons.open > 0)
    line +=
        ui::words(" Of %1 it is not clear who they are; they are left out.", withSeparators(persons.open));
  if (outcome.notPlaced + outcome.roughlyPlaced > 0)
    line += ui::words(" %1 households could be placed only roughly, %2 not at all.",
                      withSeparators(outcome.roughlyPlaced), withSeparators(outcome.notPlaced));
  return line;
}

}  // namespace

QString inWords(const ImportOutcome& outcome) {
  QString line = outcome.isTrial ? ui::words("This is what would change; nothing has been changed yet.")
                                 : ui::words("It has been taken in.");
  line += QStringLiteral("\n") + ui::words("%1 rows were read.", withSeparators(outcome.rowsRead));
  if (outcome.persons)
    line += personsInWords(outcome);
  else
    line += ui::words(" %1 new, %2 changed, %3 unchanged, %4 removed.", withSeparators(outcome.changes.added),
                      withSeparators(outcome.changes.changed), withSeparators(outcome.changes.unchanged),
                      withSeparators(outcome.changes.removed));
  if (!outcome.rejects.empty())
    line += QStringLiteral("\n") + ui::words("%1 rows cannot be used; the table below says why.",
                                             withSeparators(outcome.rejects.size()));
  return line;
}

ImportTask::ImportTask(ui::Session& session, QObject* parent) : QObject(parent), m_session(session) {
  connect(&session.jobs(), &ui::Jobs::changed, this, &ImportTask::watchBusy);
  connect(&session, &ui::Session::loginChanged, this, [this] {
    if (isOfPersons()) forget();
    emit inputChanged();
    if (isOfPersons()) look();
  });
  connect(&session, &ui::Session::opened, this, &ImportTask::inputChanged);
  connect(&session, &ui::Session::closed, this, [this] {
    forget();
    emit inputChanged();
  });
}

bool ImportTask::isOfPersons() const { return importKind(m_kind).isOfPersons; }

bool ImportTask::mayRead() const {
  const auto& login = m_session.login();
  return !isOfPersons() || (login && login->hasPersons && login->hasPlaces);
}

void ImportTask::setKind(const std::string& kind) {
  if (kind == m_kind) return;
  m_kind = kind;
  m_preset.clear();
  clearFiles();
}

void ImportTask::addFiles(const QStringList& files) {
  if (isOfPersons()) m_files.clear();  // one list at a time
  for (const QString& file : files) {
    if (!m_files.contains(file)) m_files.append(file);
    if (isOfPersons()) break;
  }
  m_columns.clear();
  m_hasRecalled = false;
  forgetPersons();
  forgetOutcome();
  emit inputChanged();
  look();
}

void ImportTask::clearFiles() {
  m_files.clear();
  m_columns.clear();
  m_hasRecalled = false;
  forget();
  emit inputChanged();
}

void ImportTask::setColumn(const std::string& field, const QString& column) {
  if (column.isEmpty())
    m_columns.erase(field);
  else
    m_columns[field] = column.toStdString();
  forgetOutcome();
  look();
}

std::vector<std::pair<std::string, std::string>> ImportTask::facilityKinds() const {
  std::vector<std::pair<std::string, std::string>> kinds;
  const auto known = catalog::FacilityKinds::read(options().rulesFolder + "/facility_kinds.toml");
  for (const auto& kind : known.all())
    kinds.emplace_back(kind.key, inUserLanguage(kind.labelJa, kind.labelEn));
  return kinds;
}

void ImportTask::setEncoding(const QString& encoding) {
  m_encoding = encoding;
  forgetOutcome();
  look();
}

void ImportTask::setCrs(const QString& crs) {
  m_crs = crs.trimmed();
  forgetOutcome();
}

void ImportTask::setPreset(const QString& preset) {
  m_preset = preset;
  forgetOutcome();
  look();
}

ingest::ImportOptions ImportTask::options() const {
  ingest::ImportOptions options;
  options.kind = m_kind;
  for (const QString& file : m_files) options.files.push_back(file.toStdString());
  options.columns = m_columns;
  options.encoding = m_encoding.toStdString();
  options.crs = m_crs.toStdString();
  options.rulesFolder = m_session.resources() + "/data/rules";
  return options;
}

ingest::LedgerRequest ImportTask::request() const {
  ingest::LedgerRequest request;
  request.file = m_files.value(0).toStdString();
  request.preset = m_preset.toStdString();
  request.mapping = m_columns;
  request.encoding = m_encoding.toStdString();
  request.rulesFolder = m_session.resources() + "/data/rules";
  request.today = plugin::today();
  request.decisions = m_decisions;
  if (!m_asOf.isEmpty()) request.asOf = japanese::parseDate(m_asOf.toStdString()).value;
  return request;
}

/// What was read of the files goes from memory.
void ImportTask::forget() {
  if (m_looking != 0) m_session.jobs().cancel(m_looking);
  m_preview.reset();
  emit previewChanged();
  forgetPersons();
  forgetOutcome();
}

void ImportTask::forgetPersons() {
  if (m_open.empty() && m_decisions.empty()) return;
  m_open.clear();
  m_decisions.clear();
  emit outcomeChanged();
}

void ImportTask::forgetOutcome() {
  if (!m_outcome) return;
  m_outcome.reset();
  emit outcomeChanged();
}

ui::Jobs::Failed ImportTask::onFailure() {
  return [this](const Error& error) { emit failed(error); };
}

void ImportTask::look() {
  if (m_looking != 0) m_session.jobs().cancel(m_looking);
  if (m_files.isEmpty() || !mayRead()) return;
  if (isOfPersons()) {
    m_looking = m_session.run(
        ui::words("Looking at the file"), this,
        [request = request(), ofSupporters = m_kind == "supporters"](ui::OpenWorkspace& open,
                                                                     Progress& progress) {
          return std::optional(
              ingest::previewLedger(open.unlocked(), request, ofSupporters, kPreviewRows, progress));
        },
        [this](std::optional<ingest::TablePreview> preview) { takePreview(std::move(preview)); },
        onFailure());
  } else {
    m_looking = m_session.jobs().start(
        ui::words("Looking at the file"), this,
        [options = options()](Progress& progress) {
          return ingest::previewTable(options, kPreviewRows, progress);
        },
        [this](std::optional<ingest::TablePreview> preview) { takePreview(std::move(preview)); },
        onFailure());
  }
}

void ImportTask::takePreview(std::optional<ingest::TablePreview> preview) {
  m_preview = std::move(preview);
  recallColumns();
  emit previewChanged();
}

/// The registry remembers the columns of lists of persons; those of public files are kept in the settings.
void ImportTask::recallColumns() {
  if (m_hasRecalled || !m_preview || isOfPersons()) return;
  m_hasRecalled = true;
  const QVariantMap remembered = QSettings().value(settingOf(m_kind, m_preview->columns)).toMap();
  if (remembered.isEmpty() || !m_columns.empty()) return;
  for (auto entry = remembered.begin(); entry != remembered.end(); ++entry)
    m_columns[entry.key().toStdString()] = entry.value().toString().toStdString();
  look();
}

void ImportTask::rememberColumns() const {
  if (!m_preview || isOfPersons()) return;
  QVariantMap map;
  for (const auto& [field, column] : m_columns) map.insert(ui::q(field), ui::q(column));
  QSettings().setValue(settingOf(m_kind, m_preview->columns), map);
}

void ImportTask::tryOut() { start(true); }
void ImportTask::takeIn() { start(false); }

void ImportTask::cancel() { m_session.jobs().cancel(m_job); }

void ImportTask::start(bool isTrial) {
  if (!isReady()) return;
  if (!isTrial) rememberColumns();
  forgetOutcome();
  if (m_kind == "ledger") return startLedger(isTrial);
  if (m_kind == "supporters") return startSupporters(isTrial);
  const QString title = isTrial ? ui::words("Trying out") : ui::words("Taking in");
  began(m_session.run(
      title, this,
      [options = options(), isTrial](ui::OpenWorkspace& open, Progress& progress) {
        auto outcome = outcomeOf(isTrial ? ingest::rehearseImport(open.workspace, options, progress)
                                         : ingest::importInto(open.workspace, options, progress));
        outcome.isTrial = isTrial;
        return outcome;
      },
      [this](ImportOutcome outcome) { take(std::move(outcome)); }, onFailure()));
}

void ImportTask::startLedger(bool isTrial) {
  began(m_session.run(
      isTrial ? ui::words("Trying out") : ui::words("Taking in"), this,
      [request = request(), isTrial](ui::OpenWorkspace& open, Progress& progress) {
        Progress planning = progress.part(0, isTrial ? 1 : 0.7);
        const auto plan = ingest::planLedgerImport(open.workspace, open.unlocked(), request, planning);
        Progress writing = progress.part(0.7, 1);
        if (!isTrial) ingest::applyLedgerImport(open.unlocked(), plan, open.purpose, writing);
        ImportOutcome outcome = outcomeOf(plan);
        outcome.isTrial = isTrial;
        return outcome;
      },
      [this](ImportOutcome outcome) { take(std::move(outcome)); }, onFailure()));
}

void ImportTask::startSupporters(bool isTrial) {
  began(m_session.run(
      isTrial ? ui::words("Trying out") : ui::words("Taking in"), this,
      [request = request(), isTrial](ui::OpenWorkspace& open, Progress& progress) {
        const auto plan = ingest::planSupporterImport(open.workspace, open.unlocked(), request, progress);
        if (!isTrial) ingest::applySupporterImport(open.unlocked(), plan, open.purpose);
        ImportOutcome outcome = outcomeOf(plan);
        outcome.isTrial = isTrial;
        return outcome;
      },
      [this](ImportOutcome outcome) { take(std::move(outcome)); }, onFailure()));
}

void ImportTask::began(std::uint64_t job) {
  m_job = job;
  watchBusy();
}

void ImportTask::watchBusy() {
  if (std::exchange(m_wasBusy, isBusy()) != m_wasBusy) emit busyChanged();
}

void ImportTask::take(ImportOutcome outcome) {
  const bool isChange = !outcome.isTrial;
  m_outcome = std::move(outcome);
  if (isChange) m_decisions.clear();
  m_open = withDecided(m_outcome->open, m_open, m_decisions);
  emit outcomeChanged();
  if (!isChange) return;
  if (isOfPersons())
    m_session.reloadRegistry();
  else
    m_session.reloadCity();
}

void ImportTask::saveRejects(const QString& file) const {
  if (m_outcome) ingest::writeRejects(file.toStdString(), m_outcome->rejects);
}

}  // namespace michi::data
