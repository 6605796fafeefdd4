#pragma once
// Which layers of a file are meant: the zip of one dataset holds several, and a city's zip hundreds.

#include <functional>
#include <string>
#include <vector>

#include "ingest/import_run.h"

namespace michi::ingest {

/// The tables of one of the user's files that `fits` accepts. Throws Error(BadInput) when none does, naming
/// what was looked for and which layers and columns are there.
RecordSources chooseSources(ImportRun& run, const std::string& file, const std::string& wanted,
                            const std::function<bool(const RecordSource&)>& fits);

/// The same among tables that are open already.
RecordSources chooseSources(ImportRun& run, const std::string& file, RecordSources all,
                            const std::string& wanted, const std::function<bool(const RecordSource&)>& fits);

/// The user mapped a column that this source has not.
bool lacksMapped(const ImportRun& run, const RecordSource& source);

}  // namespace michi::ingest
