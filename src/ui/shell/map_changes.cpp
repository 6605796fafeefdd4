#include "ui/shell/map_changes.h"

namespace michi::ui {

QString RecordMove::title() const { return words("moving of %1 on the map", m_change.title.toStdString()); }

void RecordMove::write(OpenWorkspace& open, bool forward) const {
  const geo::Geometry& from = forward ? m_change.before : m_change.after;
  const geo::Geometry& to = forward ? m_change.after : m_change.before;
  open.workspace.moveRecord(m_change.layer, m_change.key, from, to);
}

QString NoteChange::title() const {
  if (!m_before) return words("new note");
  return m_after ? words("change of a note") : words("taking away of a note");
}

void NoteChange::write(OpenWorkspace& open, bool forward) const {
  forward ? open.workspace.changeNote(m_before, m_after) : open.workspace.changeNote(m_after, m_before);
}

}  // namespace michi::ui
