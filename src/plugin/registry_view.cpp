#include "plugin/registry_view.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <ctime>
#include <sstream>

#include "base/error.h"
#include "base/text.h"

namespace michi::plugin {
namespace {

constexpr std::array kModes = {std::pair{"opt-in", registry::SharingMode::OptIn},
                               std::pair{"presumed", registry::SharingMode::Presumed},
                               std::pair{"opt-out", registry::SharingMode::OptOut}};

}  // namespace

japanese::Date today() {
  const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  const std::tm* local = std::localtime(&now);
  return {local->tm_year + 1900, local->tm_mon + 1, local->tm_mday};
}

registry::SharingMode sharingModeNamed(const std::string& name) {
  for (const auto& [known, mode] : kModes) {
    if (name == known) return mode;
  }
  throw Error(ErrorKind::BadInput, text("“%1” is no rule of sharing.", name), {},
              text("Write opt-in, presumed or opt-out."));
}

std::string nameOf(registry::SharingMode mode) {
  return std::find_if(kModes.begin(), kModes.end(), [&](const auto& known) { return known.second == mode; })
      ->first;
}

std::vector<registry::SharingRule> readSharingRules(const store::Registry& registry) {
  std::vector<registry::SharingRule> rules;
  std::istringstream lines(registry.setting(kSharingSetting));
  for (std::string line; std::getline(lines, line);) {
    std::istringstream words(line);
    registry::SharingRule& rule = rules.emplace_back();
    std::string mode;
    words >> rule.from >> mode >> std::ws;
    rule.mode = sharingModeNamed(mode);
    std::getline(words, rule.ordinance);
  }
  return rules;
}

std::string writeSharingRules(const std::vector<registry::SharingRule>& rules) {
  std::string lines;
  for (const registry::SharingRule& rule : rules)
    lines += rule.from + " " + nameOf(rule.mode) + " " + rule.ordinance + "\n";
  return lines;
}

RegistryView::RegistryView(const store::Registry& registry, const std::string& resources)
    : m_registry(registry),
      m_codes(catalog::Codes::read(resources + "/data/rules")),
      m_view{registry.user().flags.isKeeper, registry.openDisaster().has_value()},
      m_mode(registry::modeOn(readSharingRules(registry), today())) {
  for (const auto& place : registry.places()) m_withheld += isVisible(place.record) ? 0 : 1;
}

bool RegistryView::isVisible(const registry::Place& place) const {
  return registry::isVisible(place.sharing, m_mode, m_view);
}

std::optional<registry::Household> RegistryView::household(std::int64_t id) const {
  const auto* stored = m_registry.household(id);
  if (stored == nullptr) return {};
  return registry::visiblePart(stored->record, m_codes.registries, m_mode, m_view);
}

std::optional<registry::Place> RegistryView::place(std::int64_t id) const {
  const auto* stored = m_registry.place(id);
  if (stored == nullptr) return {};
  return registry::visiblePart(stored->record, m_mode, m_view);
}

std::vector<std::int64_t> RegistryView::visibleIds() const {
  std::vector<std::int64_t> ids;
  for (const auto& place : m_registry.places()) {
    if (isVisible(place.record)) ids.push_back(place.id);
  }
  return ids;
}

}  // namespace michi::plugin
