#pragma once
// 避難支援: whom to help first in an evacuation, and why.

#include <memory>

#include "plugin/plugin.h"

namespace michi::evacuation {

std::unique_ptr<plugin::Plugin> makePlugin();

}  // namespace michi::evacuation
