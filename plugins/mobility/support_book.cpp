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

std::optional<KeptSupport> keptUnder(const store::Workspace& workspace, SupportList list,
                                     const SupportValues& values) {
  const auto document = workspace.document(kindOf(list), supportKey(list, values));
  if (!document) return std::nullopt;
  return keptOf(*document);
}

/// Its key stays.
bool isInPlace(SupportList list, const SupportStep& step) {
  return step.before && step.after && supportKey(list, *step.before) == supportKey(list, *step.after);
}

void requireFits(const store::Workspace& workspace, SupportList list, const SupportStep& step) {
  if (step.before) {
    const auto now = keptUnder(workspace, list, *step.before);
    if (!now || now->values != *step.before)
      throw Error(ErrorKind::Conflict,
                  text("Somebody else has changed “%1” meanwhile. Your change was not kept.",
                       supportKey(list, *step.before)),
                  {}, text("Look at it as it is now, and repeat the change if it is still wanted."));
  }
  if (step.after && !isInPlace(list, step) && keptUnder(workspace, list, *step.after))
    throw Error(ErrorKind::Conflict, text("“%1” is in the list already.", supportKey(list, *step.after)), {},
                text("Change the one that is there."));
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

void replaceSupport(store::Workspace& workspace, SupportList list, std::span<const SupportStep> steps) {
  for (const SupportStep& step : steps) requireFits(workspace, list, step);
  for (const SupportStep& step : steps) {
    const auto now = step.before ? keptUnder(workspace, list, *step.before) : std::nullopt;
    const bool isInPlace = mobility::isInPlace(list, step);
    if (now && !isInPlace) workspace.removeDocument(documentOf(list, now->key, now->values, now->version));
    if (step.after)
      workspace.saveDocument(
          documentOf(list, supportKey(list, *step.after), *step.after, isInPlace ? now->version : 0));
  }
}

std::vector<SupportStep> stepsOf(const store::Workspace& workspace, SupportList list, const SupportFile& file,
                                 const SupportReader& reader, std::vector<ingest::Reject>& rejects) {
  std::vector<ingest::Reject> ofFile;
  if (list == SupportList::Offers)
    offersOf(reader, file, ofFile);
  else
    requestsOf(reader, file, ofFile);
  std::vector<SupportStep> steps;
  for (const SupportRow& row : file.rows) {
    if (isRejected(ofFile, row.row)) continue;
    SupportStep step{std::nullopt, row.values};
    if (const auto known = keptUnder(workspace, list, row.values)) step.before = known->values;
    if (step.before != step.after) steps.push_back(std::move(step));
  }
  rejects.insert(rejects.end(), ofFile.begin(), ofFile.end());
  return steps;
}

std::string rejectWords(const ingest::Reject& reject) {
  return reject.value.empty()
             ? text("%1, row %2, column “%3”: %4", reject.file, reject.row, reject.column, reject.reason)
             : text("%1, row %2, column “%3” (%5): %4", reject.file, reject.row, reject.column, reject.reason,
                    reject.value);
}

}  // namespace michi::mobility
