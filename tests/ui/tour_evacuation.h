#pragma once
// 避難支援 in the tour: whom to help first in a flood, why, an edit taken back, the list handed out, a sheet
// printed, the screen locked.

#include "plugins/evacuation/desktop/priority_perspective.h"
#include "plugins/wardmap/desktop/wardmap_perspective.h"
#include "ui/tour.h"

namespace michi::ui {

void tourEvacuation(Tour& tour, evacuation::PriorityPerspective& evacuation,
                    wardmap::WardmapPerspective& print);

}  // namespace michi::ui
