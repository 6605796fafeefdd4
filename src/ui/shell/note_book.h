#pragma once
// The notes of the open workspace: read when it opens, shown on the map, saved at every change.

#include "ui/canvas/note_overlay.h"
#include "ui/shell/shell.h"

namespace michi::ui {

class NoteBook : public QObject {
  Q_OBJECT

 public:
  explicit NoteBook(Shell& shell, QObject* parent = nullptr);

  const std::vector<store::Note>& notes() const { return m_overlay.notes(); }
  NoteOverlay& overlay() { return m_overlay; }
  /// Asks for the words of a new note, with the warning that no names of persons belong in them.
  void askFor(store::Note note);
  /// Asks for other words for a note, or takes it away.
  void change(std::size_t index);

 private:
  void showOrHide();
  void read();
  /// Shown at once, kept on the lane, can be undone. Nothing for `before`: a new note; for `after`: away.
  void replace(const std::optional<store::Note>& before, const std::optional<store::Note>& after);

  Shell& m_shell;
  NoteOverlay m_overlay;
};

}  // namespace michi::ui
