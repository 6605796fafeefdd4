#include "plugins/wardmap/desktop/print_task.h"

#include "base/text.h"
#include "map/worker_client.h"
#include "ui/base/preferences.h"
#include "ui/base/words.h"

namespace michi::wardmap {

using ui::words;

namespace {

constexpr int kRest = 400;  // ms without a change before a preview is drawn

}  // namespace

QString warningsOf(const Sheets& sheets) {
  if (!sheets.hasPriority)
    return words("The priority has not been computed yet: the maps show no points of need.");
  if (sheets.isStale) return words("The priority is older than the data: compute it again before you print.");
  return {};
}

PrintTask::PrintTask(ui::Session& session, QObject* parent) : QObject(parent), m_session(session) {
  m_previewLane.setMaxThreadCount(1);
  m_previewLane.setExpiryTimeout(-1);
  m_rest.setSingleShot(true);
  m_rest.setInterval(kRest);
  connect(&m_rest, &QTimer::timeout, this, &PrintTask::drawPreview);
  connect(&session.jobs(), &ui::Jobs::changed, this, &PrintTask::watchBusy);
  connect(&session, &ui::Session::loginChanged, this, &PrintTask::followHouseholds);
  connect(&session, &ui::Session::runSaved, this, &PrintTask::followHouseholds);
  connect(&session, &ui::Session::cityChanged, &m_rest, [this] { m_rest.start(); });
  connect(&session, &ui::Session::closed, this, [this] {
    m_hasDistricts = false;
    followHouseholds();
  });
}

PrintTask::~PrintTask() {
  m_session.jobs().cancel(m_drawing);
  m_previewLane.start([this] { m_previewer.reset(); });
  m_previewLane.waitForDone();
}

void PrintTask::setDistricts(std::vector<std::string> codes) {
  if (codes == m_order.districts && m_hasDistricts == !codes.empty()) return;
  const bool isOtherFirst =
      codes.empty() || m_order.districts.empty() || codes.front() != m_order.districts.front();
  m_hasDistricts = !codes.empty();
  m_order.districts = std::move(codes);
  if (isOtherFirst) m_rest.start();
  emit busyChanged();
}

void PrintTask::setOrder(const Order& order) {
  const bool isOtherSheet =
      order.layout != m_order.layout || order.maker != m_order.maker || order.handling != m_order.handling;
  auto districts = std::move(m_order.districts);
  m_order = order;
  m_order.districts = std::move(districts);
  if (isOtherSheet) m_rest.start();
  emit busyChanged();
}

bool PrintTask::isReady() const {
  const bool isAddressed =
      !m_showsHouseholds || (!m_order.disclosure.recipient.empty() && !m_order.disclosure.ground.empty());
  return m_session.isOpen() && m_hasDistricts && !m_order.folder.empty() && isAddressed && !isBusy();
}

/// What shows households goes at once; whether the new one does is asked of the lane.
void PrintTask::followHouseholds() {
  if (m_showsHouseholds || !m_session.login()) forgetPreview();
  if (!m_session.isOpen() || !m_session.login()) {
    m_showsHouseholds = false;
    emit householdsChanged();
    m_rest.start();
    return;
  }
  m_session.run(
      {}, this,
      [](ui::OpenWorkspace& open, Progress&) {
        return wardmap::showsHouseholds(open.workspace, open.registryIfAny());
      },
      [this](bool shows) {
        m_showsHouseholds = shows && m_session.login();
        emit householdsChanged();
        m_rest.start();
      },
      onFailure());
}

void PrintTask::forgetPreview() {
  if (m_drawing != 0) m_session.jobs().cancel(m_drawing);
  m_preview = {};
  emit previewChanged();
}

void PrintTask::setPreviewing(bool on) {
  m_isPreviewing = on;
  if (on && m_preview.isNull()) m_rest.start();
}

map::WorkerOptions PrintTask::workerOptions() const {
  map::WorkerOptions options;
  options.programFolder = m_session.programFolder();
  options.resources = m_session.resources();
  return options;
}

ui::Jobs::Failed PrintTask::onFailure() {
  return [this](const Error& error) { emit failed(error); };
}

void PrintTask::drawPreview() {
  if (!m_isPreviewing || !m_session.isOpen()) return;
  if (m_drawing != 0) m_session.jobs().cancel(m_drawing);
  if (!m_hasDistricts) return forgetPreview();
  Order order = m_order;
  order.districts.resize(1);
  m_drawing = m_session.run(
      {}, this,
      [order, resources = m_session.resources()](ui::OpenWorkspace& open, Progress&) {
        return previewSheet(open.workspace, open.registryIfAny(), order, resources);
      },
      [this](const Sheets& sheets) {
        m_drawing = m_session.jobs().start(
            words("Drawing the preview"), this,
            [this, options = workerOptions(), job = sheets.jobs.at(0)](Progress& progress) {
              if (!m_previewer) m_previewer = std::make_unique<map::WorkerClient>(options);
              const map::MapImage image = m_previewer->preview(job, progress);
              return QImage::fromData(reinterpret_cast<const uchar*>(image.bytes.data()),
                                      static_cast<int>(image.bytes.size()), "PNG");
            },
            [this, warnings = warningsOf(sheets)](const QImage& image) {
              m_preview = image;
              emit warned(warnings);
              emit previewChanged();
            },
            onFailure(), &m_previewLane);
      },
      onFailure());
}

void PrintTask::print() {
  if (!isReady()) return;
  began(m_session.run(
      words("Preparing the sheets"), this,
      [order = m_order, resources = m_session.resources()](ui::OpenWorkspace& open, Progress&) {
        Order withPurpose = order;
        withPurpose.purpose = open.purpose;
        return makeSheets(open.workspace, open.registryIfAny(), withPurpose, resources);
      },
      [this](Sheets sheets) { printSheets(std::move(sheets)); }, onFailure()));
}

void PrintTask::printSheets(Sheets sheets) {
  emit warned(warningsOf(sheets));
  const auto count = static_cast<int>(sheets.jobs.size());
  began(m_session.jobs().start(
      words("Printing %1 ward maps", count), this,
      [jobs = std::move(sheets.jobs), options = workerOptions(),
       workers = ui::preferences().get().printWorkers](Progress& progress) {
        map::printAll(options, jobs, workers, progress);
      },
      [this, count, number = sheets.copyNumber] { emit printed(count, number); }, onFailure()));
}

void PrintTask::began(std::uint64_t job) {
  m_job = job;
  watchBusy();
}

void PrintTask::watchBusy() {
  if (std::exchange(m_wasBusy, isBusy()) != m_wasBusy) emit busyChanged();
}

}  // namespace michi::wardmap
