#include "ui/shell/run_words.h"

#include <nlohmann/json.hpp>

namespace michi::ui {

Said saidOf(const store::Run& run) {
  Said said;
  said.when = run.createdAt;
  said.isStale = run.isStale;
  const auto json = nlohmann::json::parse(run.summary, nullptr, false);
  if (!json.is_object()) return said;
  const auto take = [&json](const char* name, std::vector<std::string>& into) {
    const auto found = json.find(name);
    if (found == json.end() || !found->is_array()) return;
    for (const auto& one : *found) {
      if (one.is_string()) into.push_back(one.get<std::string>());
    }
  };
  take("sentences", said.sentences);
  take("warnings", said.warnings);
  return said;
}

}  // namespace michi::ui
