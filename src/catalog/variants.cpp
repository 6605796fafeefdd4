#include "catalog/variants.h"

#include <unordered_set>

#include "base/error.h"
#include "base/text.h"
#include "catalog/toml.h"
#include "japanese/characters.h"

namespace michi::catalog {

std::vector<japanese::Variant> readVariants(const std::string& file) {
  const TomlTable root = TomlTable::read(file);
  std::vector<japanese::Variant> variants;
  std::unordered_set<char32_t> seen;
  for (const std::string key : {"old_forms", "name_variants"}) {
    for (const std::string& line : root.strings(key)) {
      const auto characters = japanese::codePoints(line);
      if (characters.size() < 2) {
        throw Error(ErrorKind::BadInput, text("“%1” names no variant.", line), root.where(key));
      }
      for (const char32_t c : characters) {
        if (!seen.insert(c).second) {
          throw Error(ErrorKind::BadInput, text("“%1” holds a character that is there twice.", line),
                      root.where(key));
        }
        if (c != characters.front()) variants.push_back({c, characters.front()});
      }
    }
  }
  root.rejectUnknownKeys();
  return variants;
}

}  // namespace michi::catalog
