#pragma once
// The offers and requests that a workspace keeps, each a document of its own as it was written.

#include <optional>
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
  std::uint64_t version = 0;
};

/// By key. Throws Error(Damaged) for one that cannot be read.
std::vector<KeptSupport> keptSupport(const store::Workspace& workspace, SupportList list);
/// The same as a file is read: rows count from 1, columns are called as in our own files.
SupportFile keptAsFile(const std::vector<KeptSupport>& kept, SupportList list, const std::string& resources);

/// One in its place. `from` is what it was (nothing: a new one), `to` what it becomes (nothing: it goes); a
/// new key is another document. Gives what is there afterwards. Throws Error(Conflict) when it is not as
/// `from` any more, or the key is taken.
std::optional<KeptSupport> changeSupport(store::Workspace& workspace, SupportList list,
                                         const std::optional<KeptSupport>& from,
                                         const std::optional<SupportValues>& to);

/// All rows of a file that are well; who is there already under the key is replaced. Gives how many.
std::size_t keepFile(store::Workspace& workspace, SupportList list, const SupportFile& file,
                     const SupportReader& reader, std::vector<ingest::Reject>& rejects);

/// "in.xlsx, row 3, 曜日 「x」: These are no days …": one sentence each.
std::string rejectWords(const ingest::Reject& reject);

}  // namespace michi::mobility
