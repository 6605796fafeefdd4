#pragma once
// Why people cannot walk to a place, in words: for a district and for one point or household.

#include <QStringList>

#include "plugins/mobility/desktop/coverage_view.h"

namespace michi::mobility {

struct Reasons {
  QString title;
  QStringList lines;  // the most telling first
};

/// `name` is the district's. A district in which nobody was counted says so.
Reasons reasonsOfDistrict(const CoverageView& view, const KindView& kind, const std::string& code,
                          const std::string& name);
/// `who` is how the point is called: "地点 P12".
Reasons reasonsOfPoint(const CoverageView& view, const KindView& kind, const Way& way,
                       const std::string& who);

/// Whether a place is near enough as the crow flies and only the road makes it far.
bool isRoundabout(const Conditions& conditions, const Way& way);
/// Whether there is no road near enough to begin on.
bool isOffRoad(const Conditions& conditions, const Way& way);

}  // namespace michi::mobility
