#include "plugins/mobility/desktop/mobility_perspective.h"

#include "plugins/mobility/desktop/coverage_perspective.h"
#include "plugins/mobility/desktop/gap_perspective.h"
#include "plugins/mobility/desktop/journey_perspective.h"
#include "plugins/mobility/desktop/match_perspective.h"
#include "plugins/mobility/desktop/perspective.h"
#include "plugins/mobility/desktop/report_perspective.h"
#include "plugins/mobility/desktop/scenario_perspective.h"
#include "plugins/mobility/desktop/site_perspective.h"
#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::mobility {

MobilityPerspective::MobilityPerspective(ui::Shell& shell) {
  add(std::make_unique<CoveragePerspective>(shell));
  add(std::make_unique<GapPerspective>(shell));
  add(std::make_unique<JourneyPerspective>(shell));
  add(std::make_unique<ScenarioPerspective>(shell));
  add(std::make_unique<SitePerspective>(shell));
  add(std::make_unique<MatchPerspective>(shell));
  add(std::make_unique<ReportPerspective>(shell));
}

QString MobilityPerspective::title() const { return ui::words("Mobility support"); }
QIcon MobilityPerspective::icon() const { return ui::icon("mark-location"); }

std::unique_ptr<ui::Perspective> makePerspective(ui::Shell& shell) {
  return std::make_unique<MobilityPerspective>(shell);
}

}  // namespace michi::mobility
