#pragma once
// Other programs, run for a while: started with arguments (never by a shell), stopped when their time is
// over.

#include <filesystem>
#include <string>
#include <vector>

#include "base/progress.h"

namespace michi::process {

/// Where a program of this name lies on the machine's search path, "" where there is none.
std::string find(const std::string& name);

struct Outcome {
  bool hasStarted = false;
  bool ranOutOfTime = false;  // and was ended for it
  int exit = -1;              // -1: it did not end by itself
  std::string output;         // what it wrote to both its outputs, the last megabyte at most
};

/// Runs it in `folder` and waits, `seconds` at most. Throws Error(Cancelled), the program being ended first.
Outcome run(const std::string& program, const std::vector<std::string>& arguments,
            const std::filesystem::path& folder, double seconds, const Progress& progress);

/// A folder that nobody else may read, gone with everything in it when this goes.
class PrivateFolder {
 public:
  /// Throws Error(Io).
  PrivateFolder();
  ~PrivateFolder();
  PrivateFolder(const PrivateFolder&) = delete;
  PrivateFolder& operator=(const PrivateFolder&) = delete;
  const std::filesystem::path& path() const { return m_path; }

 private:
  std::filesystem::path m_path;
};

}  // namespace michi::process
