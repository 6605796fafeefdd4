#pragma once
// What is changed on the map by hand, as it can be taken back: where a record lies, and the notes.

#include <optional>

#include "store/records.h"
#include "ui/canvas/tools/edit_tool.h"
#include "ui/session/changes.h"

namespace michi::ui {

/// Where a facility, a shelter, a place of need or a district lies.
class RecordMove : public StoreChange {
 public:
  explicit RecordMove(GeometryChange change) : m_change(std::move(change)) {}
  QString title() const override;
  void write(OpenWorkspace& open, bool forward) const override;
  bool isOfRegistry() const override { return false; }
  const GeometryChange& change() const { return m_change; }

 private:
  GeometryChange m_change;
};

/// A note that was added (nothing before), changed, or taken away (nothing after).
class NoteChange : public StoreChange {
 public:
  NoteChange(std::optional<store::Note> before, std::optional<store::Note> after)
      : m_before(std::move(before)), m_after(std::move(after)) {}
  QString title() const override;
  void write(OpenWorkspace& open, bool forward) const override;
  bool isOfRegistry() const override { return false; }

 private:
  std::optional<store::Note> m_before, m_after;
};

}  // namespace michi::ui
