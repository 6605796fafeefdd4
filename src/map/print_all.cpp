#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>

#include "map/worker_client.h"

namespace michi::map {
namespace {

/// What the printing threads share.
struct Batch {
  const WorkerOptions& options;
  std::span<const PrintJob> jobs;
  std::vector<PrintResult> results{};
  std::atomic<std::size_t> next{0};
  std::atomic<std::size_t> done{0};
  std::atomic<std::size_t> running{0};
  std::atomic<bool> stop{false};
  std::mutex mutex{};
  std::exception_ptr error{};

  void fail(std::exception_ptr what) {
    const std::lock_guard lock(mutex);
    if (!error) error = std::move(what);
    stop = true;
  }

  void run() {
    try {
      WorkerClient client(options);
      Progress progress({}, &stop);
      for (std::size_t i = next++; i < jobs.size() && !stop; i = next++) {
        results[i] = client.print(jobs[i], progress);
        ++done;
      }
    } catch (...) {
      fail(std::current_exception());
    }
    --running;
  }
};

}  // namespace

std::vector<PrintResult> printAll(const WorkerOptions& options, std::span<const PrintJob> jobs, int workers,
                                  Progress& progress) {
  const auto wanted = workers > 0 ? static_cast<std::size_t>(workers) : std::thread::hardware_concurrency();
  Batch batch{options, jobs, std::vector<PrintResult>(jobs.size())};
  const std::size_t count = std::clamp<std::size_t>(wanted, 1, std::max<std::size_t>(jobs.size(), 1));
  batch.running = count;
  std::vector<std::thread> threads;
  for (std::size_t i = 0; i < count; ++i) threads.emplace_back([&batch] { batch.run(); });
  while (batch.running > 0) {
    try {
      progress.report(jobs.empty() ? 1 : static_cast<double>(batch.done) / static_cast<double>(jobs.size()));
    } catch (...) {
      batch.fail(std::current_exception());
      break;
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
  for (std::thread& thread : threads) thread.join();
  if (batch.error) std::rethrow_exception(batch.error);
  progress.report(1);
  return std::move(batch.results);
}

}  // namespace michi::map
