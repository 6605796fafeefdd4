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
  /// Shown at once, saved on the lane.
  void setNotes(std::vector<store::Note> notes);
  /// Asks for the words of a new note, with the warning that no names of persons belong in them.
  void askFor(store::Note note);
  /// Asks for other words for a note, or takes it away.
  void change(std::size_t index);

 signals:
  /// Both sides of a change, so that it can be undone by setNotes(before).
  void changed(const std::vector<michi::store::Note>& before, const std::vector<michi::store::Note>& after);

 private:
  void showOrHide();
  void read();
  void replace(const std::vector<store::Note>& notes);

  Shell& m_shell;
  NoteOverlay m_overlay;
};

}  // namespace michi::ui
