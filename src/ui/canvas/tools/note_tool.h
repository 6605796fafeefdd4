#pragma once
// Draws one note: a text by a click, an arrow or a line by corners, an area by its outline.

#include "store/records.h"
#include "ui/canvas/tools/path_tool.h"

namespace michi::ui {

class NoteTool : public PathTool {
  Q_OBJECT

 public:
  /// `kind` as in store::Note.
  explicit NoteTool(std::string kind, QObject* parent = nullptr)
      : PathTool(kind == "area", parent), m_kind(std::move(kind)) {}
  const std::string& kind() const { return m_kind; }
  bool press(const MapMouse& mouse, const MapView& view) override;

 signals:
  /// Without a text as yet.
  void drawn(const michi::store::Note& note);

 protected:
  bool pathDone() override;
  QColor colour() const override { return kNoteColour; }

 private:
  inline static const QColor kNoteColour{0xC6, 0x28, 0x28};
  void give(const geo::Geometry& geometry);

  std::string m_kind;
};

}  // namespace michi::ui
