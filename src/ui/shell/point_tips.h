#pragma once
// Hovering over a point tells what it is, a click selects it; a selection from elsewhere is marked on the
// map.

#include <QObject>
#include <functional>

#include "ui/canvas/point_overlay.h"
#include "ui/shell/shell.h"

namespace michi::ui {

struct PointTip {
  std::string kind, key;  // of Selection
  QString words;
};

class PointTips : public QObject {
  Q_OBJECT

 public:
  using Tell = std::function<PointTip(std::size_t index)>;
  /// For as long as `parent` lives; silent while the overlay is not visible.
  PointTips(Shell& shell, PointOverlay& overlay, QObject* parent, Tell tell);

 private:
  void hover(geo::Point place);
  void click(geo::Point place);

  Shell& m_shell;
  PointOverlay& m_overlay;
  Tell m_tell;
  bool m_isShown = false;
};

}  // namespace michi::ui
