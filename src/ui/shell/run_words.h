#pragma once
// What a saved run says of itself, for a task panel.

#include "store/runs.h"
#include "ui/shell/task_panel.h"

namespace michi::ui {

/// From the run's summary; a summary that cannot be read says nothing.
Said saidOf(const store::Run& run);

}  // namespace michi::ui
