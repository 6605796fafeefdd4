#pragma once
// The column of tools that floats over the map, and what they do: look, pick, measure, note, correct.

#include <QFrame>
#include <memory>
#include <vector>

#include "ui/canvas/tools/box_tool.h"
#include "ui/canvas/tools/edit_tool.h"
#include "ui/canvas/tools/measure_area_tool.h"
#include "ui/canvas/tools/measure_length_tool.h"
#include "ui/canvas/tools/note_tool.h"
#include "ui/canvas/tools/outline_tool.h"
#include "ui/shell/note_book.h"
#include "ui/shell/selection_marker.h"
#include "ui/shell/shell.h"

class QAction;
class QActionGroup;
class QMenu;
class QToolButton;

namespace michi::ui {

class MapTools : public QFrame {
  Q_OBJECT

 public:
  /// Lies over the shell's canvas; delete it before the canvas. `shell` must outlive it.
  explicit MapTools(Shell& shell);
  ~MapTools() override;

  NoteBook& notes() { return *m_notes; }
  EditTool& editTool() { return m_edit; }
  MeasureLengthTool& lengthTool() { return m_length; }
  /// Keeps where a record lies; it can be undone.
  void moveRecord(const GeometryChange& change);
  /// Takes what lies in the area into the selection; adds to it with Ctrl or Shift.
  void selectInside(const geo::Geometry& area, Qt::KeyboardModifiers modifiers);
  void selectAt(geo::Point place, double metres, Qt::KeyboardModifiers modifiers);
  /// The kind that boxes and outlines pick.
  void setPickedKind(const std::string& kind);
  /// For the window's menus, in groups.
  std::vector<QAction*> menuActions() const { return m_menuActions; }

 public slots:
  void goToCoordinates();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QToolButton* addButton(QAction* action, const QString& caption, QMenu* menu = nullptr);
  QAction* makeAction(const char* icon, const QString& words, const QKeySequence& keys = {});
  QAction* makeTool(Tool& tool, const char* icon, const QString& words, const QString& hint,
                    const QKeySequence& keys = {});
  /// A button that holds several tools: it takes the one chosen last in its menu.
  QToolButton* addGroup(const QString& title, const QString& caption, const std::vector<QAction*>& tools,
                        QMenu* menu);
  void makeView();
  void makePicking();
  void makeMeasuring();
  void makeNotes();
  void makeEditing();
  void makePlaces();
  void arrange();
  void showTool();
  void loadRoads();
  void identify(geo::Point place, double metres);
  void listHazards(QMenu& menu, geo::Point place);
  void startEditing(const std::string& layer);
  void fillEdited();
  void fillBookmarks();
  void addBookmark();

  Shell& m_shell;
  BoxTool m_zoomBox, m_select, m_identify, m_changeNote;
  OutlineTool m_outline;
  RoadRouter m_router;
  MeasureLengthTool m_length;
  MeasureAreaTool m_area;
  std::vector<std::unique_ptr<NoteTool>> m_noteTools;
  EditTool m_edit;
  std::string m_editedLayer;
  std::string m_pickedKind = "point";
  QMenu* m_kinds = nullptr;
  QMenu* m_bookmarks = nullptr;
  QAction* m_hand = nullptr;
  std::vector<std::pair<QAction*, Tool*>> m_tools;
  std::vector<QToolButton*> m_buttons;
  std::vector<QAction*> m_menuActions;
  std::uint64_t m_loading = 0;
  NoteBook* m_notes;
  SelectionMarker* m_marker;
};

}  // namespace michi::ui
