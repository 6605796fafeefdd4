#include "plugins/mobility/desktop/report_task.h"

#include <utility>

#include "ui/base/preferences.h"
#include "ui/base/words.h"

namespace michi::mobility {

using ui::words;

ReportTask::ReportTask(ui::Session& session, QObject* parent) : QObject(parent), m_session(session) {
  connect(&session.jobs(), &ui::Jobs::changed, this, &ReportTask::watchBusy);
}

void ReportTask::make(const ReportOrder& order) {
  if (isBusy() || !m_session.isOpen()) return;
  began(m_session.run(
      words("Counting for the report"), this,
      [order, resources = m_session.resources()](ui::OpenWorkspace& open, Progress& progress) {
        ReportOrder withPurpose = order;
        withPurpose.purpose = open.purpose;
        // Only who holds the places counts households.
        store::Registry* registry = open.registryIfAny();
        if (registry != nullptr && !registry->holds(store::Tier::Place)) registry = nullptr;
        return prepareReport(open.workspace, registry, withPurpose, resources, progress);
      },
      [this](ReadyReport report) { write(std::move(report)); },
      [this](const Error& error) { emit failed(error); }));
}

void ReportTask::write(ReadyReport report) {
  map::WorkerOptions worker;
  worker.programFolder = m_session.programFolder();
  worker.resources = m_session.resources();
  const QString file = ui::q(report.paper.output);
  const std::int64_t number = report.copyNumber;
  const std::vector<std::string> warnings = report.answer.warnings;
  began(m_session.jobs().start(
      words("Writing the report"), this,
      [report = std::move(report), worker, workers = ui::preferences().get().printWorkers](
          Progress& progress) { writeReport(report, worker, workers, progress); },
      [this, file, number, warnings] { emit written(file, number, warnings); },
      [this](const Error& error) { emit failed(error); }));
}

void ReportTask::began(std::uint64_t job) {
  m_job = job;
  watchBusy();
}

void ReportTask::watchBusy() {
  if (std::exchange(m_wasBusy, isBusy()) != m_wasBusy) emit busyChanged();
}

}  // namespace michi::mobility
