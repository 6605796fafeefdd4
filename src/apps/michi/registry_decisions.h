#pragma once
// What was decided about households that look alike: listed, and taken back.

#include "apps/michi/registry_commands.h"
#include "plugin/decisions.h"

namespace michi::apps {

/// Takes back the decision in force on options.undone (plugin/decisions.h).
void undoDecision(OpenRegistry& open, const RegistryOptions& options, plugin::Host& host);
void listDecisions(OpenRegistry& open, const RegistryOptions& options, plugin::Host& host);

}  // namespace michi::apps
