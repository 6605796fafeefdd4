#include "ui/session/jobs.h"

#include <QCoreApplication>
#include <QThread>
#include <algorithm>

#include "ui/base/words.h"

namespace michi::ui {
namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds kBlink{300};

}  // namespace

struct Jobs::Job {
  std::uint64_t id = 0;
  QString title;
  QPointer<QObject> context;
  bool hasContext = false;
  bool isKept = false;
  Failed failed;
  Clock::time_point begin = Clock::now();
  std::atomic<bool> isCancelled = false;
  std::atomic<double> fraction = 0;
  std::mutex mutex;
  std::string step;  // by mutex
};

Jobs::Jobs(QObject* parent) : QObject(parent) {
  m_pool.setMaxThreadCount(std::max(3, QThread::idealThreadCount()));
  m_ticker.setInterval(100);
  connect(&m_ticker, &QTimer::timeout, this, &Jobs::changed);
}

Jobs::~Jobs() {
  cancelAll();
  m_pool.waitForDone();
}

std::uint64_t Jobs::launch(const QString& title, QObject* context, Body body, Failed failed,
                           QThreadPool* pool) {
  auto job = std::make_shared<Job>();
  job->id = ++m_lastId;
  job->title = title;
  job->context = context;
  job->hasContext = context != nullptr;
  job->failed = std::move(failed);
  m_running.push_back(job);
  m_ticker.start();
  (pool != nullptr ? *pool : m_pool).start([this, job, body = std::move(body)] { run(job, body); });
  return job->id;
}

/// On a thread of the pool.
void Jobs::run(const std::shared_ptr<Job>& job, const Body& body) {
  Progress progress(
      [&job](double fraction, std::string_view step) {
        job->fraction = fraction;
        const std::lock_guard lock(job->mutex);
        job->step = step;
      },
      &job->isCancelled);
  std::function<void()> then;
  std::shared_ptr<Error> error;
  try {
    progress.check();
    then = body(progress);
  } catch (const Error& caught) {
    error = std::make_shared<Error>(caught);
  } catch (const std::exception& caught) {
    error = std::make_shared<Error>(ErrorKind::Internal,
                                    text("Something unexpected happened: %1", caught.what()));
  }
  QMetaObject::invokeMethod(
      this, [this, job, then, error] { finish(job, then, error.get()); }, Qt::QueuedConnection);
}

void Jobs::finish(const std::shared_ptr<Job>& job, const std::function<void()>& then, const Error* error) {
  std::erase(m_running, job);
  if (m_running.empty()) m_ticker.stop();
  emit changed();
  if (job->hasContext && job->context == nullptr) return;
  if (error == nullptr) {
    if (!job->isCancelled) then();
  } else if (error->kind() != ErrorKind::Cancelled) {
    if (job->failed)
      job->failed(*error);
    else
      emit failed(*error);
  }
}

void Jobs::cancel(std::uint64_t id) {
  for (const auto& job : m_running) {
    if (job->id == id) job->isCancelled = true;
  }
}

void Jobs::cancelAll() {
  for (const auto& job : m_running) {
    if (!job->isKept) job->isCancelled = true;
  }
}

void Jobs::keep(std::uint64_t id) {
  for (const auto& job : m_running) {
    if (job->id == id) job->isKept = true;
  }
}

bool Jobs::isRunning(std::uint64_t id) const {
  return std::any_of(m_running.begin(), m_running.end(), [id](const auto& job) { return job->id == id; });
}

std::vector<JobState> Jobs::states() const {
  std::vector<JobState> states;
  for (const auto& job : m_running) {
    const auto age = Clock::now() - job->begin;
    if (age < kBlink || job->title.isEmpty()) continue;
    const std::lock_guard lock(job->mutex);
    states.push_back(
        {job->id, job->title, q(job->step), job->fraction, std::chrono::duration<double>(age).count()});
  }
  return states;
}

}  // namespace michi::ui
