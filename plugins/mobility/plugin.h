#pragma once
// 移動支援: who can walk to a shop or a doctor, and who cannot.

#include <memory>

#include "plugin/plugin.h"

namespace michi::mobility {

std::unique_ptr<plugin::Plugin> makePlugin();

}  // namespace michi::mobility
