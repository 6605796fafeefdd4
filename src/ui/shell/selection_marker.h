#pragma once
// Marks on the map what is picked anywhere: districts, facilities, shelters, need points and, while they are
// unlocked, households.

#include "ui/canvas/selection_overlay.h"
#include "ui/shell/shell.h"

namespace michi::ui {

class SelectionMarker : public QObject {
  Q_OBJECT

 public:
  explicit SelectionMarker(Shell& shell, QObject* parent = nullptr);
  SelectionOverlay& overlay() { return m_overlay; }

 private:
  void mark();
  std::vector<geo::Point> households() const;

  Shell& m_shell;
  SelectionOverlay m_overlay;
};

}  // namespace michi::ui
