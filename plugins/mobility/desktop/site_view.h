#pragma once
// A choice of sites as the desktop shows it: tables, points and areas, plain values.

#include <memory>
#include <set>
#include <string>
#include <vector>

#include "plugins/mobility/gap_area_answer.h"
#include "plugins/mobility/site_answer.h"
#include "ui/session/city.h"
#include "ui/shell/task_panel.h"
#include "ui/tables/table.h"

namespace michi::mobility {

/// What the user wants of candidates, by their keys.
struct Wishes {
  std::set<std::string> forced, barred;
  bool isEmpty() const { return forced.empty() && barred.empty(); }
};

struct SiteView {
  std::vector<ChosenSite> sites;
  std::vector<Candidate> candidates;
  std::vector<NamedGapArea> areas;  // most people first; empty where nothing serves yet
  ui::Said said;
  std::shared_ptr<const ui::Table> siteTable, weekTable, areaTable;  // nullptr: nothing was asked for

  bool isEmpty() const { return sites.empty() && candidates.empty(); }
  const Candidate* candidate(const std::string& key) const;
};

/// `gaps` as far as they were asked for.
SiteView siteViewOf(SiteAnswer answer, GapAreaAnswer gaps, const SiteRequest& request);

/// Every candidate with its district, whether it was chosen and what is wanted of it.
std::shared_ptr<const ui::Table> candidateTable(const SiteView& view, const Wishes& wishes,
                                                const ui::City& city);

/// What a site's sign says on the map.
QString tipOf(const ChosenSite& site);

}  // namespace michi::mobility
