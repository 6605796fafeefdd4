#pragma once
// The registry as its user may see it today: by consent and by the municipality's rule (registry/sharing.h).

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "catalog/codes.h"
#include "registry/sharing.h"
#include "store/registry.h"

namespace michi::plugin {

/// The local day.
japanese::Date today();

class RegistryView {
 public:
  /// `registry` must outlive the view. `resources` is the folder that holds data/rules.
  RegistryView(const store::Registry& registry, const std::string& resources);

  const catalog::Codes& codes() const { return m_codes; }
  bool isDisaster() const { return m_view.disaster; }
  registry::SharingMode mode() const { return m_mode; }

  /// Nothing where there is no such household or the user may not see it.
  std::optional<registry::Household> household(std::int64_t id) const;
  /// Of those who live there, what comes from the ones whom the user may see: not to be written back.
  std::optional<registry::Place> place(std::int64_t id) const;
  /// Ids of the places that the user may see, ascending.
  std::vector<std::int64_t> visibleIds() const;
  /// Households that are kept from the user for want of consent.
  std::size_t withheld() const { return m_withheld; }

 private:
  bool isVisible(const registry::Place& place) const;

  const store::Registry& m_registry;
  catalog::Codes m_codes;
  registry::View m_view;
  registry::SharingMode m_mode;
  std::size_t m_withheld = 0;
};

/// The municipality's rules, kept sealed as a setting.
std::vector<registry::SharingRule> readSharingRules(const store::Registry& registry);
std::string writeSharingRules(const std::vector<registry::SharingRule>& rules);
inline constexpr const char* kSharingSetting = "sharing";

/// "opt-in", "presumed", "opt-out"; throws Error(BadInput).
registry::SharingMode sharingModeNamed(const std::string& name);
std::string nameOf(registry::SharingMode mode);

}  // namespace michi::plugin
