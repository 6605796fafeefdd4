#pragma once
// Districts shaded by how many people there lack something: the overview while single points are too many.

#include <functional>
#include <map>
#include <string>

#include "ui/canvas/area_overlay.h"
#include "ui/session/city.h"

namespace michi::mobility {

/// Of a district: who was counted, and who of them lacks it.
struct Lack {
  double all = 0, lacking = 0;
};

/// What the legend says: "all can walk there", "1 to 5 cannot".
struct ShadeWords {
  QString none;
  std::function<QString(const std::string& least, const std::string& most)> some;
};

/// In four steps of a round number of people, of which the worst district has no more than four.
void shadeDistricts(ui::AreaOverlay& overlay, const ui::City& city,
                    const std::map<std::string, Lack>& districts, const ShadeWords& say);

}  // namespace michi::mobility
