#pragma once
// A household comes into the registry or is taken out: with its place, and so that it can be taken back.
// Plain functions for the lane; no widget.

#include "ui/registry/household_edit.h"

namespace michi::ui {

/// A household that was added, or removed: its number stays, its history shows both.
class HouseholdPresence : public StoreChange {
 public:
  HouseholdPresence(std::int64_t id, registry::Household household, bool isAdded, QString title)
      : m_id(id), m_household(std::move(household)), m_isAdded(isAdded), m_title(std::move(title)) {}
  QString title() const override { return m_title; }
  void write(OpenWorkspace& open, bool forward) const override;
  bool isOfRegistry() const override { return true; }
  std::int64_t id() const { return m_id; }
  bool isAdded() const { return m_isAdded; }

 private:
  std::int64_t m_id;
  registry::Household m_household;  // as it was when it came or went
  bool m_isAdded;
  QString m_title;
};

/// Adds it where its address is found; a place that is not exact has to be set by hand. Throws
/// Error(BadInput) that says what is wrong with it, or that this user would not see it.
Changes::Written addHousehold(OpenWorkspace& open, const std::string& resources,
                              const registry::Household& household);

/// `shown`: as the user sees it. Throws Error(Conflict) when it is another one now, or when parts of it are
/// kept back from them.
Changes::Written removeHousehold(OpenWorkspace& open, const std::string& resources, std::int64_t id,
                                 const registry::Household& shown);

}  // namespace michi::ui
