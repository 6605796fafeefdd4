#pragma once
// The offers and requests that a workspace keeps, each a document of its own as it was written.

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "plugins/mobility/match_lists.h"
#include "plugins/mobility/match_values.h"
#include "store/workspace.h"

namespace michi::mobility {

/// As it lies in the workspace.
struct KeptSupport {
  std::string key;  // of supportKey()
  SupportValues values;
  std::uint64_t version = 0;  // of the document
};

/// By key. Throws Error(Damaged) for one that cannot be read.
std::vector<KeptSupport> keptSupport(const store::Workspace& workspace, SupportList list);
/// The same as a file is read: rows count from 1, columns are called as in our own files.
SupportFile keptAsFile(const std::vector<KeptSupport>& kept, SupportList list, const std::string& resources);

/// What one becomes: nothing before is a new one, nothing after takes it out.
struct SupportStep {
  std::optional<SupportValues> before, after;
};

/// All or none. Throws Error(Conflict) when one is not as `before` any more, or the key of a new one is
/// taken.
void replaceSupport(store::Workspace& workspace, SupportList list, std::span<const SupportStep> steps);

/// What would keep all rows of a file that are well; who is there already under the key is replaced. Rows
/// that change nothing are left out.
std::vector<SupportStep> stepsOf(const store::Workspace& workspace, SupportList list, const SupportFile& file,
                                 const SupportReader& reader, std::vector<ingest::Reject>& rejects);

/// "in.xlsx, row 3, 曜日 「x」: These are no days …": one sentence each.
std::string rejectWords(const ingest::Reject& reject);

}  // namespace michi::mobility
