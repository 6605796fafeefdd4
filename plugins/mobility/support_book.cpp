#include "plugins/mobility/support_book.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/text.h"

namespace michi::mobility {
namespace {

using Json = nlohmann::ordered_json;

const char* kindOf(SupportList list) {
  return list == SupportList::Offers ? "support_offer" : "support_request";
}

KeptSupport keptOf(const store::Document& document) {
  const Json json = Json::parse(document.body, nullptr, false);
  KeptSupport kept{document.name, {}, document.version};
  const bool isGood = json.is_object() &&
                      std::all_of(json.begin(), json.end(), [](const Json& one) { return one.is_string(); });
  if (!isGood)
    throw Error(ErrorKind::Damaged,
                text("“%1” in the list of offers and requests cannot be read.", document.name), {},
                text("Restore the workspace from a backup."));
  for (const auto& [field, value] : json.items()) kept.values[field] = value.get<std::string>();
  return kept;
}

store::Document documentOf(SupportList list, const std::string& key, const SupportValues& values,
                           std::uint64_t version) {
  return {kindOf(list), key, Json(values).dump(), version};
}

void saveAs(store::Workspace& workspace, SupportList list, const SupportValues& values,
            std::uint64_t version) {
  workspace.saveDocument(documentOf(list, supportKey(list, values), values, version));
}

void requireUnchanged(const store::Workspace& workspace, SupportList list, const KeptSupport& known) {
  const auto now = workspace.document(kindOf(list), known.key);
  if (now && now->version == known.version) return;
  throw Error(ErrorKind::Conflict,
              text("Somebody else has changed “%1” meanwhile. Your change was not kept.", known.key), {},
              text("Look at it as it is now, and repeat the change if it is still wanted."));
}

bool isRejected(const std::vector<ingest::Reject>& rejects, std::uint64_t row) {
  return std::any_of(rejects.begin(), rejects.end(), [&](const auto& one) { return one.row == row; });
}

}  // namespace

std::vector<KeptSupport> keptSupport(const store::Workspace& workspace, SupportList list) {
  std::vector<KeptSupport> all;
  for (const store::Document& document : workspace.documents(kindOf(list))) all.push_back(keptOf(document));
  return all;
}

SupportFile keptAsFile(const std::vector<KeptSupport>& kept, SupportList list, const std::string& resources) {
  SupportFile file{text("the workspace"), {}, {}};
  for (const auto& [field, names] : supportColumns(list, resources)) file.columns[field] = names.front();
  for (const KeptSupport& one : kept) file.rows.push_back({file.rows.size() + 1, one.values});
  return file;
}

std::optional<KeptSupport> changeSupport(store::Workspace& workspace, SupportList list,
                                         const std::optional<KeptSupport>& from,
                                         const std::optional<SupportValues>& to) {
  const bool isSameKey = from && to && supportKey(list, *to) == from->key;
  if (from && !isSameKey) requireUnchanged(workspace, list, *from);  // before another is written
  if (to) saveAs(workspace, list, *to, isSameKey ? from->version : 0);
  if (from && !isSameKey) workspace.removeDocument(documentOf(list, from->key, from->values, from->version));
  if (!to) return std::nullopt;
  return keptOf(*workspace.document(kindOf(list), supportKey(list, *to)));
}

std::size_t keepFile(store::Workspace& workspace, SupportList list, const SupportFile& file,
                     const SupportReader& reader, std::vector<ingest::Reject>& rejects) {
  std::vector<ingest::Reject> ofFile;
  if (list == SupportList::Offers)
    offersOf(reader, file, ofFile);
  else
    requestsOf(reader, file, ofFile);
  std::size_t kept = 0;
  for (const SupportRow& row : file.rows) {
    if (isRejected(ofFile, row.row)) continue;
    const auto known = workspace.document(kindOf(list), supportKey(list, row.values));
    saveAs(workspace, list, row.values, known ? known->version : 0);
    ++kept;
  }
  rejects.insert(rejects.end(), ofFile.begin(), ofFile.end());
  return kept;
}

std::string rejectWords(const ingest::Reject& reject) {
  return reject.value.empty()
             ? text("%1, row %2, column “%3”: %4", reject.file, reject.row, reject.column, reject.reason)
             : text("%1, row %2, column “%3” (%5): %4", reject.file, reject.row, reject.column, reject.reason,
                    reject.value);
}

}  // namespace michi::mobility
