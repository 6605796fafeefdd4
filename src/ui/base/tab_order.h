#pragma once
// The order in which Tab goes through a panel.

class QWidget;

namespace michi::ui {

/// From top to bottom and left to right, as it is read; not as its parts were made.
void tabDownwards(QWidget& panel);

}  // namespace michi::ui
