#pragma once
// michi scenario new | change | list | remove | compare

#include "plugin/plugin.h"

namespace michi::mobility {

void addScenario(CLI::App& app, plugin::Host& host);

}  // namespace michi::mobility
