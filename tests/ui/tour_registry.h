#pragma once
// The tour through the sealed registry.

#include "ui/tour.h"

namespace michi::ui {

/// Of the open sample, locked; locked again at the end. What it opens and closes is entered in the record of
/// use.
void tourRegistry(Tour& tour);

}  // namespace michi::ui
