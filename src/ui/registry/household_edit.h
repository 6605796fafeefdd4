#pragma once
// Changing a household as its user sees it: what is kept from them stays as it is. Plain functions for the
// lane; no widget.

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "plugin/registry_view.h"
#include "registry/check.h"
#include "ui/session/changes.h"

namespace michi::ui {

struct SupporterName {
  std::int64_t id = 0;
  QString words;  // name and organisation
};

/// One household with what its form needs.
struct HouseholdRecord {
  std::int64_t id = 0;
  registry::Household household;  // the part that the user may see
  registry::Place place;
  bool hidesMembers = false;    // some are kept back: so is the note on the household
  std::vector<bool> hidesPlan;  // of each member: refuge, route and supporters are kept back
  std::vector<SupporterName> supporters;
  std::vector<store::HistoryEntry>
      history;  // household and place, newest first; empty where parts are kept back
};

/// Throws Error(NotFound) where there is none or the user may not see it, Error(Conflict) without the person
/// tier.
HouseholdRecord readHousehold(const store::Registry& registry, const std::string& resources, std::int64_t id);

/// `stored` with what turns `before` into `after`, both being what the user sees of it. `isShown`: which of
/// the stored members the user sees.
registry::Household withChange(const registry::Household& stored, const std::vector<bool>& isShown,
                               const registry::Household& before, const registry::Household& after);

/// Errors of `after` that `before` did not have: what was wrong already does not keep anybody from changing
/// the rest.
std::vector<registry::Problem> newErrors(const registry::Household& before, const registry::Household& after,
                                         const catalog::Codes& codes);

/// Where a household lives, as it was and as it is.
struct Relocation {
  registry::Place before, after;
};

/// A household's fields, of both tiers: what an analysis sees of them follows.
class HouseholdChange : public StoreChange {
 public:
  /// `relocation`: that a new address brings; nothing where the place stays.
  HouseholdChange(std::string resources, std::int64_t id, registry::Household before,
                  registry::Household after, std::optional<Relocation> relocation, QString title);
  QString title() const override { return m_title; }
  void write(OpenWorkspace& open, bool forward) const override;
  bool isOfRegistry() const override { return true; }
  std::int64_t id() const { return m_id; }

 private:
  std::string m_resources;
  std::int64_t m_id;
  registry::Household m_before, m_after;
  std::optional<Relocation> m_relocation;
  QString m_title;
};

/// `after` instead of `before`, both as the user sees them, on the lane. A new address is looked up: the
/// household moves there, unless its place was set by hand.
Changes::Written changeHousehold(OpenWorkspace& open, const std::string& resources, std::int64_t id,
                                 const registry::Household& before, const registry::Household& after,
                                 const QString& title);

/// Brings a place up to an address, as ingest::PlaceFinder::relocate() does.
void placeByAddress(const store::Workspace& workspace, const std::string& resources,
                    const registry::Household* before, const registry::Household& now,
                    registry::Place& place);

/// Where a household lives.
class PlaceChange : public StoreChange {
 public:
  PlaceChange(std::string resources, std::int64_t id, registry::Place before, registry::Place after,
              QString title);
  QString title() const override { return m_title; }
  void write(OpenWorkspace& open, bool forward) const override;
  bool isOfRegistry() const override { return true; }
  std::int64_t id() const { return m_id; }

 private:
  std::string m_resources;
  std::int64_t m_id;
  registry::Place m_before, m_after;
  QString m_title;
};

/// Puts a household there by hand, on the lane. `name`: as the menu names the change.
Changes::Written placeByHand(OpenWorkspace& open, const std::string& resources, std::int64_t id,
                             geo::Point position, const std::string& district, const QString& name);

}  // namespace michi::ui
