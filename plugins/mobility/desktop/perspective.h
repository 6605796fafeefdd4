#pragma once
// 移動支援: who cannot walk to food or a doctor.

#include <memory>

#include "ui/shell/perspective.h"

namespace michi::ui {
class Shell;
}

namespace michi::mobility {

/// `shell` outlives it.
std::unique_ptr<ui::Perspective> makePerspective(ui::Shell& shell);

}  // namespace michi::mobility
