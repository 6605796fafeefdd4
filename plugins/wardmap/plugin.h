#pragma once
// 印刷: ward maps on paper.

#include <memory>

#include "plugin/plugin.h"

namespace michi::wardmap {

std::unique_ptr<plugin::Plugin> makePlugin();

}  // namespace michi::wardmap
