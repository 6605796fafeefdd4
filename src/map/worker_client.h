#pragma once
// The map worker seen from the programs: started, watched, restarted and stopped here.

#include <chrono>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "base/progress.h"
#include "map/job.h"

namespace michi::map {

struct WorkerOptions {
  /// Folder of the running program; michi-mapworker is looked for there, unless the environment variable
  /// MICHI_MAPWORKER names a program.
  std::string programFolder;
  /// Folder that holds layers/ and styles/.
  std::string resources;
  /// A job that takes longer is given up and its worker ended.
  std::chrono::milliseconds timeLimit = std::chrono::minutes(5);
};

/// One michi-mapworker process. Calls block; no event loop need run, but a QCoreApplication must exist.
/// Use by one thread at a time; several clients on several threads run side by side.
/// The worker starts with the first job and ends with this object. Cost of a start: about 0.3 s.
///
/// A worker that dies during a job is started again and the job tried once more. Throws Error: Cancelled (by
/// `progress`, within about 2 s), NotFound (no worker program, layer, style, table, template or district),
/// BadInput (the job's values), Io (the PDF cannot be written), Busy (the time limit), Internal (the worker
/// died twice).
class WorkerClient {
 public:
  explicit WorkerClient(WorkerOptions options);
  ~WorkerClient();
  WorkerClient(WorkerClient&&) noexcept;
  WorkerClient& operator=(WorkerClient&&) noexcept;

  MapImage render(const RenderJob& job, Progress& progress);
  /// After a failure or a cancel there is no PDF, and a file that was there before is unchanged.
  PrintResult print(const PrintJob& job, Progress& progress);

  /// Symbols as they stand in the styles; a layer without symbols has no entry.
  Legend legend(const LegendJob& job, Progress& progress);
  /// What a file holds. Throws NotFound or BadInput in words when it cannot be shown.
  GuestInfo inspect(const GuestJob& job, Progress& progress);
  /// The sheet as a PNG of kPreviewDpi, in memory only; `job.output` is not looked at.
  MapImage preview(const PrintJob& job, Progress& progress);

  /// Process id of the running worker, 0 when none runs.
  std::int64_t workerPid() const;
  /// The end of what the worker last wrote on its standard error, for a log; empty when all went well.
  const std::string& lastLog() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

/// Prints all sheets with `workers` processes side by side (0: one a processor core). Results in the order of
/// the jobs. The first error stops the rest and is thrown; sheets already written stay.
std::vector<PrintResult> printAll(const WorkerOptions& options, std::span<const PrintJob> jobs, int workers,
                                  Progress& progress);

}  // namespace michi::map
