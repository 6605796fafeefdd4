#include "ingest/choose.h"

#include <algorithm>

#include "base/error.h"
#include "base/text.h"

namespace michi::ingest {
namespace {

/// "a.shp (code, name); b.shp (…)", not endless.
std::string describe(const RecordSources& sources) {
  constexpr std::size_t kMostLayers = 8;
  constexpr std::size_t kMostColumns = 12;
  std::string result;
  for (std::size_t i = 0; i < std::min(sources.size(), kMostLayers); ++i) {
    const auto& columns = sources[i]->columns();
    std::string names;
    for (std::size_t c = 0; c < std::min(columns.size(), kMostColumns); ++c)
      names += (c == 0 ? "" : ", ") + columns[c];
    if (columns.size() > kMostColumns) names += ", …";
    result += (i == 0 ? "" : "; ") + sources[i]->layer() + " (" + names + ")";
  }
  return sources.size() > kMostLayers ? result + "; …" : result;
}

}  // namespace

bool lacksMapped(const ImportRun& run, const RecordSource& source) {
  return std::any_of(run.options.columns.begin(), run.options.columns.end(), [&](const auto& entry) {
    return !entry.second.starts_with('=') && columnIndex(source.columns(), entry.second) < 0;
  });
}

RecordSources chooseSources(ImportRun& run, const std::string& file, const std::string& wanted,
                            const std::function<bool(const RecordSource&)>& fits) {
  return chooseSources(run, file, openTables(listInputs(file), run.options), wanted, fits);
}

RecordSources chooseSources(ImportRun& run, const std::string& file, RecordSources all,
                            const std::string& wanted, const std::function<bool(const RecordSource&)>& fits) {
  if (all.empty()) {
    throw Error(ErrorKind::BadInput,
                run.options.layer.empty() ? text("There is no table or map layer that can be read.")
                                          : text("There is no layer “%1”.", run.options.layer),
                baseName(file));
  }
  RecordSources chosen;
  RecordSources others;
  for (auto& source : all) (fits(*source) ? chosen : others).push_back(std::move(source));
  if (chosen.empty()) {
    throw Error(ErrorKind::BadInput,
                text("No layer has what is needed: %1. There is: %2.", wanted, describe(others)),
                baseName(file),
                text("Say which column holds which field (on the command line: --map field=column, or --map "
                     "field==word for all rows)."));
  }
  return chosen;
}

}  // namespace michi::ingest
