// The column itself: its buttons, menus and place on the map. What they do: map_tools_actions.cpp.

#include "ui/shell/map_tools.h"

#include <QtWidgets>

#include "ui/shell/map_changes.h"

namespace michi::ui {
namespace {

constexpr QSize kBare(34, 34);       // pixels
constexpr QSize kCaptioned(54, 46);  // with a word under the sign
constexpr int kGap = 8;              // from the edge of the map
constexpr int kScaleBar = 24;        // kept free below

}  // namespace

MapTools::MapTools(Shell& shell)
    : QFrame(&shell.canvas()),
      m_shell(shell),
      m_length(m_router),
      m_notes(new NoteBook(shell, this)),
      m_marker(new SelectionMarker(shell, this)) {
  setObjectName(QStringLiteral("mapTools"));
  setAccessibleName(words("Tools of the map"));
  setCursor(Qt::ArrowCursor);
  setAutoFillBackground(true);
  setFrameShape(QFrame::StyledPanel);
  makeView();
  makePicking();
  makeMeasuring();
  makeNotes();
  makeEditing();
  makePlaces();
  connect(&shell.canvas(), &MapCanvas::toolChanged, this, &MapTools::showTool);
  connect(&shell.session(), &Session::closed, this, [this] {
    m_router.setWalking(nullptr);
    if (m_shell.canvas().tool() != nullptr) m_shell.canvas().setTool(nullptr);
    m_edit.setFeatures({});
  });
  connect(&shell.session(), &Session::cityChanged, this, [this] {
    fillEdited();
    fillBookmarks();
  });
  shell.canvas().installEventFilter(this);
  arrange();
}

MapTools::~MapTools() { m_shell.canvas().setTool(nullptr); }

bool MapTools::eventFilter(QObject* watched, QEvent* event) {
  if (watched == &m_shell.canvas() && event->type() == QEvent::Resize) arrange();
  return QFrame::eventFilter(watched, event);
}

/// One column with captions; in a lower window without them, in a very low one more columns.
void MapTools::arrange() {
  const int room = m_shell.canvas().height() - 4 * kGap - kScaleBar;
  const int count = static_cast<int>(m_buttons.size());
  const bool hasCaptions = count * kCaptioned.height() <= room;
  const QSize size = hasCaptions ? kCaptioned : kBare;
  const int most = std::max(1, room / size.height());
  const int columns = (count + most - 1) / most;
  const int rows = (count + columns - 1) / columns;
  for (int i = 0; i < count; ++i) {
    QToolButton* button = m_buttons[static_cast<std::size_t>(i)];
    button->setToolButtonStyle(hasCaptions ? Qt::ToolButtonTextUnderIcon : Qt::ToolButtonIconOnly);
    button->setGeometry(QRect(QPoint(2 + i / rows * size.width(), 2 + i % rows * size.height()), size));
  }
  setGeometry(kGap, kGap, columns * size.width() + 4, rows * size.height() + 4);
}

QAction* MapTools::makeAction(const char* iconName, const QString& title, const QKeySequence& keys) {
  auto* action = new QAction(icon(iconName), title, this);
  action->setShortcut(keys);
  action->setToolTip(
      keys.isEmpty() ? title : title + QStringLiteral(" (%1)").arg(keys.toString(QKeySequence::NativeText)));
  m_shell.window()->addAction(action);  // its keys work wherever the focus is
  m_menuActions.push_back(action);
  return action;
}

QAction* MapTools::makeTool(Tool& tool, const char* iconName, const QString& title, const QString& hint,
                            const QKeySequence& keys) {
  QAction* action = makeAction(iconName, title, keys);
  action->setCheckable(true);
  action->setToolTip(QStringLiteral("<b>%1</b><br>%2").arg(action->toolTip(), hint));
  connect(action, &QAction::triggered, this, [this, &tool, hint] {
    const bool isInHand = m_shell.canvas().tool() == &tool;
    m_shell.canvas().setTool(isInHand ? nullptr : &tool);  // again: put away
    m_shell.canvas().setFocus();
    if (!isInHand) m_shell.say(hint + QStringLiteral("  ") + words("Esc puts the tool away."));
  });
  m_tools.emplace_back(action, &tool);
  return action;
}

QToolButton* MapTools::addButton(QAction* action, const QString& caption, QMenu* menu) {
  auto* button = new QToolButton(this);
  button->setAutoRaise(true);
  QFont small = font();
  small.setPointSizeF(kBodySize * 0.8);
  button->setFont(small);
  button->setIconSize({22, 22});
  action->setIconText(caption);
  button->setDefaultAction(action);
  button->setAccessibleName(action->text());
  if (menu != nullptr) {
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
  }
  m_buttons.push_back(button);
  return button;
}

QToolButton* MapTools::addGroup(const QString& title, const QString& caption,
                                const std::vector<QAction*>& tools, QMenu* menu) {
  auto* face = new QAction(tools.front()->icon(), title, this);
  face->setToolTip(title);
  face->setCheckable(true);
  QToolButton* button = addButton(face, caption, menu);
  for (QAction* tool : tools) {
    connect(tool, &QAction::changed, face, [face, tools] {
      const auto used =
          std::find_if(tools.begin(), tools.end(), [](QAction* one) { return one->isChecked(); });
      face->setChecked(used != tools.end());
      if (used != tools.end()) face->setIcon((*used)->icon());
    });
  }
  return button;
}

void MapTools::showTool() {
  Tool* inHand = m_shell.canvas().tool();
  for (const auto& [action, tool] : m_tools) action->setChecked(tool == inHand);
  m_hand->setChecked(inHand == nullptr);
  if (inHand == &m_length) loadRoads();
  if (inHand != &m_edit && !m_editedLayer.empty()) {
    m_editedLayer.clear();
    m_edit.setFeatures({});
  }
}

void MapTools::makeView() {
  MapCanvas& canvas = m_shell.canvas();
  m_hand = makeAction("hand", words("Move the map"));
  m_hand->setCheckable(true);
  m_hand->setChecked(true);
  connect(m_hand, &QAction::triggered, this, [this] {
    m_shell.canvas().setTool(nullptr);
    showTool();
  });
  addButton(m_hand, words("Move"));
  QAction* nearer = makeAction("list-add", words("Nearer"), QKeySequence(Qt::Key_Plus));
  QAction* farther = makeAction("list-remove", words("Farther"), QKeySequence(Qt::Key_Minus));
  connect(nearer, &QAction::triggered, this, [&canvas] { canvas.zoomBy(2); });
  connect(farther, &QAction::triggered, this, [&canvas] { canvas.zoomBy(0.5); });
  addButton(nearer, words("Larger"));
  addButton(farther, words("Smaller"));
  addButton(
      makeTool(m_zoomBox, "edit-find", words("Nearer by a rectangle"),
               words("Draw a rectangle around what you want to see."), QKeySequence(Qt::CTRL | Qt::Key_R)),
      words("Enclose"));
  connect(&m_zoomBox, &BoxTool::boxed, this, [&canvas](const geo::Box& box) { canvas.showExtent(box); });
  connect(&m_zoomBox, &BoxTool::clicked, this,
          [&canvas](geo::Point place) { canvas.setView(canvas.view().centredOn(place)); });
  QAction* all = makeAction("go-home", words("The whole city"), QKeySequence(Qt::Key_Home));
  connect(all, &QAction::triggered, this, [this, &canvas] {
    if (m_shell.session().isOpen()) canvas.showExtent(m_shell.session().city()->extent());
  });
  addButton(all, words("Whole"));
  QAction* back = makeAction("go-previous", words("Previous view"), QKeySequence(Qt::ALT | Qt::Key_Left));
  QAction* forward = makeAction("go-next", words("Next view"), QKeySequence(Qt::ALT | Qt::Key_Right));
  connect(back, &QAction::triggered, &canvas, &MapCanvas::previousView);
  connect(forward, &QAction::triggered, &canvas, &MapCanvas::nextView);
  const auto showHistory = [&canvas, back, forward] {
    back->setEnabled(canvas.hasPrevious());
    forward->setEnabled(canvas.hasNext());
  };
  connect(&canvas, &MapCanvas::viewChanged, this, showHistory);
  showHistory();
  addButton(back, words("Back"));
  addButton(forward, words("Forward"));
}

void MapTools::makePicking() {
  addButton(makeTool(m_identify, "help-about", words("What is here?"),
                     words("Click a place to see what lies there."), QKeySequence(Qt::CTRL | Qt::Key_I)),
            words("Look up"));
  connect(&m_identify, &BoxTool::clicked, this, &MapTools::identify);
  QAction* box =
      makeTool(m_select, "edit-select", words("Pick by a click or a rectangle"),
               words("Click a thing, or draw a rectangle around several. Ctrl adds to what is picked."),
               QKeySequence(Qt::CTRL | Qt::Key_B));
  QAction* outline = makeTool(m_outline, "edit-select-lasso", words("Pick by an outline"),
                              words("Click the corners of an area; a double click ends it."));
  connect(&m_select, &BoxTool::clicked, this, &MapTools::selectAt);
  connect(&m_select, &BoxTool::boxed, this, [this](const geo::Box& area, Qt::KeyboardModifiers keys) {
    selectInside(geo::Geometry::box(area), keys);
  });
  connect(&m_outline, &OutlineTool::outlined, this, &MapTools::selectInside);
  auto* menu = new QMenu(this);
  menu->addActions({box, outline});
  menu->addSection(words("What is picked"));
  auto* group = new QActionGroup(this);
  m_kinds = menu;
  const std::pair<const char*, QString> kinds[] = {{"point", words("Places of need")},
                                                   {"facility", words("Facilities")},
                                                   {"shelter", words("Shelters")},
                                                   {"district", words("Districts")},
                                                   {"household", words("Households (while unlocked)")}};
  for (const auto& [kind, title] : kinds) {
    QAction* action = group->addAction(menu->addAction(title));
    action->setCheckable(true);
    action->setData(QString::fromLatin1(kind));
    action->setChecked(kind == m_pickedKind);
    connect(action, &QAction::triggered, this, [this, kind = std::string(kind)] { m_pickedKind = kind; });
  }
  menu->addSeparator();
  QAction* none =
      makeAction("edit-select-none", words("Pick nothing"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
  connect(none, &QAction::triggered, this, [this] { m_shell.selection().clear(); });
  menu->addAction(none);
  addGroup(words("Pick things on the map"), words("Pick"), {box, outline}, menu);
}

void MapTools::setPickedKind(const std::string& kind) {
  m_pickedKind = kind;
  for (QAction* action : m_kinds->actions())
    if (action->data().toString().toStdString() == kind) action->setChecked(true);
}

void MapTools::makeMeasuring() {
  QAction* length = makeTool(m_length, "measure", words("Measure a way"),
                             words("Click from place to place: straight and on foot along the roads."),
                             QKeySequence(Qt::CTRL | Qt::Key_M));
  QAction* area = makeTool(m_area, "draw-polygon", words("Measure an area"),
                           words("Click the corners of an area; a double click ends it."));
  auto* menu = new QMenu(this);
  menu->addActions({length, area});
  addGroup(words("Measure ways and areas"), words("Measure"), {length, area}, menu);
}

void MapTools::makeNotes() {
  auto* menu = new QMenu(this);
  std::vector<QAction*> tools;
  const auto add = [&](const char* kind, const char* iconName, const QString& title, const QString& hint) {
    m_noteTools.push_back(std::make_unique<NoteTool>(kind));
    NoteTool& tool = *m_noteTools.back();
    tools.push_back(makeTool(tool, iconName, title, hint));
    connect(&tool, &NoteTool::drawn, m_notes, &NoteBook::askFor);
  };
  add("text", "draw-text", words("Note: words"), words("Click where the words are to stand."));
  add("arrow", "draw-arrow", words("Note: arrow"),
      words("Click the tail, then the point; a double click ends it."));
  add("line", "draw-line", words("Note: line"),
      words("Click the corners of the line; a double click ends it."));
  add("area", "draw-freehand", words("Note: area"),
      words("Click the corners of an area; a double click ends it."));
  menu->addActions({tools.begin(), tools.end()});
  menu->addSeparator();
  tools.push_back(makeTool(m_changeNote, "document-edit", words("Change a note"), words("Click the note.")));
  menu->addAction(tools.back());
  connect(&m_changeNote, &BoxTool::clicked, this, [this](geo::Point place) {
    const MapView& view = m_shell.canvas().view();
    const auto note = m_notes->overlay().find(view.toScreen(place), view);
    if (note) m_notes->change(*note);
  });
  addGroup(words("Notes on the map"), words("Note"), tools, menu);
}

void MapTools::makeEditing() {
  auto* menu = new QMenu(this);
  auto* face = new QAction(icon("edit-node"), words("Correct places"), this);
  face->setToolTip(words("Correct where facilities, shelters, places of need and districts lie"));
  face->setCheckable(true);
  const std::pair<const char*, QString> layers[] = {{"facility", words("Facilities")},
                                                    {"shelter", words("Shelters")},
                                                    {"need_point", words("Places of need")},
                                                    {"district", words("Districts (outlines)")}};
  for (const auto& [layer, title] : layers)
    connect(menu->addAction(title), &QAction::triggered, this,
            [this, layer = std::string(layer)] { startEditing(layer); });
  menu->addSeparator();
  connect(menu->addAction(words("Finish correcting")), &QAction::triggered, this,
          [this] { m_shell.canvas().setTool(nullptr); });
  m_tools.emplace_back(face, &m_edit);
  addButton(face, words("Correct"), menu);
  connect(&m_edit, &EditTool::edited, this, &MapTools::moveRecord);
  connect(&m_shell.session().changes(), &Changes::written, this, [this](const Changes::Written& change) {
    if (dynamic_cast<const RecordMove*>(change.get()) != nullptr) m_shell.canvas().refresh();
  });
}

void MapTools::makePlaces() {
  auto* menu = new QMenu(this);
  auto* face = new QAction(icon("bookmarks"), words("Places"), this);
  face->setToolTip(words("Go to coordinates, remembered places"));
  QAction* coordinates =
      makeAction("go-jump", words("Go to coordinates…"), QKeySequence(Qt::CTRL | Qt::Key_G));
  connect(coordinates, &QAction::triggered, this, &MapTools::goToCoordinates);
  QAction* remember =
      makeAction("bookmark-new", words("Remember this place…"), QKeySequence(Qt::CTRL | Qt::Key_D));
  connect(remember, &QAction::triggered, this, &MapTools::addBookmark);
  menu->addActions({coordinates, remember});
  menu->addSeparator();
  m_bookmarks = menu;
  addButton(face, words("Places"), menu);
}

}  // namespace michi::ui
