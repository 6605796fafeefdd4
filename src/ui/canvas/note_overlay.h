#pragma once
// The notes of the workspace on the map.

#include <optional>
#include <vector>

#include "store/records.h"
#include "ui/canvas/overlay.h"
#include "ui/canvas/shape.h"

namespace michi::ui {

class NoteOverlay : public Overlay {
  Q_OBJECT

 public:
  using Overlay::Overlay;
  void setNotes(std::vector<store::Note> notes);
  const std::vector<store::Note>& notes() const { return m_notes; }
  /// The topmost note near a place on the screen.
  std::optional<std::size_t> find(QPointF at, const MapView& view) const;
  int level() const override { return 10; }
  /// From far the words are left out: a pin says that there is a note.
  void paint(QPainter& painter, const MapView& view) override;

 private:
  void paintShape(QPainter& painter, const MapView& view, std::size_t index) const;
  void paintWords(QPainter& painter, const MapView& view, std::size_t index);

  std::vector<store::Note> m_notes;
  std::vector<Shape> m_shapes;
  std::vector<QRectF> m_texts;  // on the screen, as painted last: where a click finds a text
};

}  // namespace michi::ui
