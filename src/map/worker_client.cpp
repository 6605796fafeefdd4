#include "map/worker_client.h"

#include <filesystem>
#include <optional>
#include <system_error>

#include "base/text.h"
#include "map/worker_process.h"

namespace michi::map {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds kPoll{25};
constexpr milliseconds kCancelGrace{2000};

}  // namespace

struct WorkerClient::Impl {
  WorkerOptions options;
  std::unique_ptr<WorkerProcess> worker;
  std::string log;
  std::uint64_t lastId = 0;

  explicit Impl(WorkerOptions given) : options(std::move(given)) {}

  void endWorker() {
    if (worker) log = worker->kill();
    worker.reset();
  }

  /// Tells the worker to stop; one that does not obey soon (a print cannot be interrupted) is ended.
  void cancel(std::uint64_t id) {
    const bool sent = worker->send({id, Cancel{}});
    const auto end = Clock::now() + kCancelGrace;
    while (sent && worker->isAlive() && Clock::now() < end) {
      const auto answer = worker->receive(kPoll);
      if (answer && answer->id == id) return;
    }
    endWorker();
  }

  /// The answer, or nothing when the worker died. Throws Error(Cancelled) and Error(Busy).
  std::optional<Message> await(std::uint64_t id, Progress& progress) {
    const auto end = Clock::now() + options.timeLimit;
    while (worker->isAlive()) {
      try {
        progress.check();
      } catch (const Error&) {
        cancel(id);
        throw;
      }
      auto answer = worker->receive(kPoll);
      if (answer && answer->id == id) return answer;
      if (Clock::now() > end) {
        endWorker();
        throw Error(ErrorKind::Busy, text("Drawing the map took too long and was stopped."), {},
                    text("Try a smaller part of the map or fewer layers."));
      }
    }
    return std::nullopt;
  }

  template <class Job>
  Message call(const Job& job, Progress& progress) {
    constexpr int kTries = 2;
    for (int attempt = 0; attempt < kTries; ++attempt) {
      progress.check();
      if (!worker || !worker->isAlive()) worker = std::make_unique<WorkerProcess>(options);
      const std::uint64_t id = ++lastId;
      if (worker->send({id, job})) {
        try {
          if (auto answer = await(id, progress)) return *std::move(answer);
        } catch (const Error& error) {
          if (error.kind() == ErrorKind::Damaged) endWorker();  // its stream can no longer be trusted
          throw;
        }
      }
      endWorker();
    }
    throw Error(ErrorKind::Internal, text("The map worker stopped twice while drawing this map."), {},
                text("Draw it with fewer layers to find the one at fault, and report it."));
  }
};

WorkerClient::WorkerClient(WorkerOptions options) : m_impl(std::make_unique<Impl>(std::move(options))) {}
WorkerClient::~WorkerClient() = default;
WorkerClient::WorkerClient(WorkerClient&&) noexcept = default;
WorkerClient& WorkerClient::operator=(WorkerClient&&) noexcept = default;

namespace {

/// The answer of the wanted kind; a Failure becomes the Error that it describes.
template <class Wanted>
Wanted expect(Message answer) {
  if (auto* wanted = std::get_if<Wanted>(&answer.body)) return std::move(*wanted);
  if (const auto* failure = std::get_if<Failure>(&answer.body))
    throw Error(failure->kind, failure->what, failure->where, failure->todo);
  throw Error(ErrorKind::Internal, text("The map worker gave an unexpected answer."));
}

void makeAbsolute(std::string& path) {
  std::error_code ignored;
  if (!path.empty()) path = std::filesystem::absolute(std::filesystem::u8path(path), ignored).string();
}

/// Removes a half-written PDF if the job does not end well.
class PartGuard {
 public:
  explicit PartGuard(const std::string& output) : m_part(std::filesystem::u8path(output + kPartSuffix)) {}
  ~PartGuard() {
    std::error_code ignored;
    std::filesystem::remove(m_part, ignored);
  }
  PartGuard(const PartGuard&) = delete;
  PartGuard& operator=(const PartGuard&) = delete;

 private:
  std::filesystem::path m_part;
};

/// The worker runs elsewhere: it gets whole paths.
void makeAbsolute(MapSource& source) {
  makeAbsolute(source.workspace);
  for (GuestLayer& guest : source.guests) makeAbsolute(guest.file);
}

void makeAbsolute(PrintJob& job) {
  makeAbsolute(job.source);
  for (std::string* path : {&job.templateFile, &job.output}) makeAbsolute(*path);
}

}  // namespace

MapImage WorkerClient::render(const RenderJob& job, Progress& progress) {
  RenderJob absolute = job;
  makeAbsolute(absolute.source);
  return expect<MapImage>(m_impl->call(absolute, progress));
}

PrintResult WorkerClient::print(const PrintJob& job, Progress& progress) {
  PrintJob absolute = job;
  makeAbsolute(absolute);
  const PartGuard guard(absolute.output);
  return expect<PrintResult>(m_impl->call(absolute, progress));
}

Legend WorkerClient::legend(const LegendJob& job, Progress& progress) {
  LegendJob absolute = job;
  makeAbsolute(absolute.source);
  return expect<Legend>(m_impl->call(absolute, progress));
}

GuestInfo WorkerClient::inspect(const GuestJob& job, Progress& progress) {
  GuestJob absolute = job;
  makeAbsolute(absolute.file);
  return expect<GuestInfo>(m_impl->call(absolute, progress));
}

MapImage WorkerClient::preview(const PrintJob& job, Progress& progress) {
  PrintJob absolute = job;
  absolute.output.clear();
  makeAbsolute(absolute);
  return expect<MapImage>(m_impl->call(absolute, progress));
}

std::int64_t WorkerClient::workerPid() const { return m_impl->worker ? m_impl->worker->pid() : 0; }
const std::string& WorkerClient::lastLog() const { return m_impl->log; }

}  // namespace michi::map
