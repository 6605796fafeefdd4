#pragma once
// What the window offers to a perspective.

#include <QString>

#include "ui/base/selection.h"
#include "ui/canvas/map_canvas.h"
#include "ui/layers/layer_list.h"
#include "ui/session/session.h"

namespace michi::ui {

class Shell {
 public:
  virtual ~Shell() = default;

  virtual Session& session() = 0;
  virtual MapCanvas& canvas() = 0;
  virtual LayerList& layers() = 0;
  virtual Selection& selection() = 0;
  /// The window, as the parent of dialogs.
  virtual QWidget* window() = 0;
  /// A line in the status bar.
  virtual void say(const QString& words) = 0;
  /// What happened, why, what to do: in a box that does not stop the rest.
  virtual void showError(const Error& error) = 0;
  /// Picks a district everywhere: the map goes there, its card is shown.
  virtual void goToDistrict(const std::string& code) = 0;
  /// Changes to another perspective by its id ("wardmap"), or to one of its questions ("mobility/sites").
  virtual void enter(const QString& perspective) = 0;
  /// Asks who they are; nothing happens when somebody is logged in already.
  virtual void login() = 0;
  /// Opens a household's form, where the user may see it; without names the map goes there.
  virtual void showHousehold(std::int64_t) {}
};

}  // namespace michi::ui
