#pragma once
// What can be taken in, in the words of those who take it in.

#include <QString>
#include <string>
#include <vector>

namespace michi::data {

struct ImportKind {
  std::string id;  // of ingest::importKinds(), or "ledger", "supporters"
  QString title;   // 行政区
  QString files;   // which files hold it and where they come from
  bool isOfPersons = false;
};

/// In the order in which a new workspace is filled.
const std::vector<ImportKind>& importKinds();
const ImportKind& importKind(const std::string& id);

/// What a field of such an import is called: "code" → 番号. The field itself where it has no name.
QString fieldTitle(const std::string& field);

}  // namespace michi::data
