#pragma once
// 避難支援: whom to help first in an evacuation, and why.

#include <memory>

#include "ui/shell/perspective.h"

namespace michi::ui {
class Shell;
}

namespace michi::evacuation {

/// `shell` outlives it.
std::unique_ptr<ui::Perspective> makePerspective(ui::Shell& shell);

}  // namespace michi::evacuation
