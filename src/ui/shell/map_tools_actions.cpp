// What the tools of the map do.

#include <QtWidgets>

#include "ui/canvas/bookmarks.h"
#include "ui/canvas/hazards_here.h"
#include "ui/canvas/map_pick.h"
#include "ui/shell/map_tools.h"
#include "ui/shell/place_dialog.h"

namespace michi::ui {
namespace {

constexpr int kShownMenuEntries = 60;  // letters

QString entry(const Hit& hit) {
  const QString line = hit.detail.isEmpty() ? hit.title : hit.title + QStringLiteral(" — ") + hit.detail;
  return line.size() > kShownMenuEntries ? line.left(kShownMenuEntries) + QStringLiteral("…") : line;
}

std::vector<std::string> householdsInside(const Households& households, const geo::Geometry& area) {
  const geo::AreaIndex index({&area, 1});
  std::vector<std::string> keys;
  for (const HouseholdRow& row : households.rows)
    if (row.position && index.firstContaining(*row.position) >= 0)
      keys.push_back(std::string("H").append(std::to_string(row.id)));
  return keys;
}

}  // namespace

// Picking

void MapTools::identify(geo::Point place, double metres) {
  const auto city = m_shell.session().city();
  if (!city) return;
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const PlaceWords placeWords(city->info.crs);
  const auto hits = hitsAt(*city, kindsShown(m_shell.layers()), place, metres);
  if (hits.empty()) menu->addAction(words("Nothing of the shown layers lies here."))->setEnabled(false);
  for (const Hit& hit : hits) {
    QAction* action =
        menu->addAction(icon(hit.kind == "district" ? "map-flat" : "find-location"), entry(hit));
    connect(action, &QAction::triggered, this, [this, hit] { m_shell.selection().set(hit.kind, {hit.key}); });
  }
  listHazards(*menu, place);
  menu->addSeparator();
  const QString degrees = placeWords.degrees(place);
  connect(menu->addAction(icon("edit-copy"), words("Copy %1", degrees.toStdString())), &QAction::triggered,
          this, [degrees] { QGuiApplication::clipboard()->setText(degrees); });
  MapCanvas& canvas = m_shell.canvas();
  menu->popup(canvas.mapToGlobal(canvas.view().toScreen(place).toPoint()));
}

/// Whatever layers are shown: who asks about a place wants to know. The lines come a moment later.
void MapTools::listHazards(QMenu& menu, geo::Point place) {
  menu.addSection(words("Hazards here"));
  QAction* waiting = menu.addAction(words("Looking…"));
  waiting->setEnabled(false);
  m_shell.session().run(
      {}, &menu, [place](OpenWorkspace& open, Progress&) { return hazardsHere(open.workspace, place); },
      [this, &menu, waiting](std::vector<QString> lines) {
        if (lines.empty()) lines = {words("There is no data here (that does not mean that it is safe).")};
        for (const QString& line : lines) {
          auto* action = new QAction(line, &menu);
          connect(action, &QAction::triggered, this, [this, line] { m_shell.say(line); });
          menu.insertAction(waiting, action);
        }
        menu.removeAction(waiting);
      },
      [waiting](const Error& error) { waiting->setText(q(error.happened())); });
}

void MapTools::selectAt(geo::Point place, double metres, Qt::KeyboardModifiers modifiers) {
  const auto city = m_shell.session().city();
  if (!city) return;
  if (m_pickedKind == "household") {
    selectInside(geo::Geometry::box(geo::Box{place.x, place.y, place.x, place.y}.grown(metres)), modifiers);
    return;
  }
  auto kinds = kindsShown(m_shell.layers());
  if (m_pickedKind == "district") kinds = {"district"};
  const auto hits = hitsAt(*city, kinds, place, metres, 1);
  Selection& selection = m_shell.selection();
  if (hits.empty()) return selection.clear();
  const Hit& hit = hits.front();
  std::vector<std::string> keys{hit.key};
  if ((modifiers & (Qt::ControlModifier | Qt::ShiftModifier)) && selection.kind() == hit.kind) {
    keys = selection.keys();
    if (selection.has(hit.kind, hit.key))
      std::erase(keys, hit.key);
    else
      keys.push_back(hit.key);
  }
  selection.set(hit.kind, std::move(keys));
  m_shell.say(entry(hit));
}

void MapTools::selectInside(const geo::Geometry& area, Qt::KeyboardModifiers modifiers) {
  const auto city = m_shell.session().city();
  if (!city) return;
  const auto households = m_shell.session().households();
  const bool isPrivate = m_pickedKind == "household";
  if (isPrivate && !households) {
    m_shell.say(words("The households are locked. Please log in first."));
    return;
  }
  std::vector<std::string> keys =
      isPrivate ? householdsInside(*households, area) : keysInside(*city, m_pickedKind, area);
  const std::size_t found = keys.size();
  Selection& selection = m_shell.selection();
  if ((modifiers & (Qt::ControlModifier | Qt::ShiftModifier)) && selection.kind() == m_pickedKind)
    keys.insert(keys.end(), selection.keys().begin(), selection.keys().end());
  if (keys.empty())
    selection.clear();
  else
    selection.set(m_pickedKind, std::move(keys));
  m_shell.say(words("%1 picked.", found));
}

// Measuring

/// Once for a workspace, beside the window.
void MapTools::loadRoads() {
  Session& session = m_shell.session();
  if (!session.isOpen() || m_router.isReady() || session.jobs().isRunning(m_loading)) return;
  m_loading = session.jobs().start(
      words("Reading the roads"), this,
      [file = session.city()->file, resources = session.resources()](Progress&) {
        const auto workspace = store::Workspace::open(file, store::Access::ReadOnly);
        return std::shared_ptr<const plugin::Walking>(
            plugin::openWalking(workspace, resources, "elderly", walk::Minimise::Distance));
      },
      [this, file = session.city()->file](std::shared_ptr<const plugin::Walking> walking) {
        const auto city = m_shell.session().city();
        if (city && city->file == file) m_router.setWalking(std::move(walking));
      },
      [this](const Error& error) { m_shell.say(q(error.happened())); });
}

// Correcting

void MapTools::startEditing(const std::string& layer) {
  if (!m_shell.session().isOpen()) return;
  m_shell.canvas().setTool(nullptr);
  m_editedLayer = layer;
  fillEdited();
  m_shell.canvas().setTool(&m_edit);
  m_shell.canvas().setFocus();
  m_shell.say(layer == "district" ? words("Click a district, then drag the corners of its outline. Esc ends.")
                                  : words("Drag a point to where it belongs. Esc ends."));
}

void MapTools::fillEdited() {
  const auto city = m_shell.session().city();
  if (!city || m_editedLayer.empty()) return;
  std::vector<Editable> features;
  const auto addPoints = [&](const auto& all, auto title) {
    for (const auto& one : all)
      features.push_back({m_editedLayer, one.key, title(one), geo::Geometry::point(one.position)});
  };
  if (m_editedLayer == "facility") addPoints(city->facilities, [](const auto& one) { return q(one.name); });
  if (m_editedLayer == "shelter") addPoints(city->shelters, [](const auto& one) { return q(one.name); });
  if (m_editedLayer == "need_point") addPoints(city->needPoints, [](const auto& one) { return q(one.key); });
  if (m_editedLayer == "district")
    for (const store::District& one : city->districts.all())
      features.push_back({m_editedLayer, one.code, q(one.name), one.area});
  m_edit.setFeatures(std::move(features));
}

void MapTools::moveRecord(const GeometryChange& change) {
  m_shell.session().run(
      words("Keeping the place"), this,
      [change](OpenWorkspace& open, Progress&) {
        open.workspace.moveRecord(change.layer, change.key, change.after);
        return true;
      },
      [this, change](bool) {
        m_shell.say(words("%1: the new place is kept.", change.title.toStdString()));
        m_shell.session().reloadCity();
        m_shell.canvas().refresh();
        emit recordMoved(change);
      },
      [this](const Error& error) {
        m_shell.showError(error);
        fillEdited();  // back to what is kept
      });
}

// Places

void MapTools::goToCoordinates() {
  if (!m_shell.session().isOpen()) return;
  auto* dialog = new PlaceDialog(m_shell.session().city(), m_shell.window());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog] {
    constexpr double kNear = 5000;  // 1:n
    MapCanvas& canvas = m_shell.canvas();
    MapView view = canvas.view().centredOn(*dialog->place());
    if (canvas.scale() > kNear) view = view.withScale(kNear, canvas.logicalDpiX());
    canvas.setView(view);
    m_marker->overlay().setPoints({*dialog->place()});
  });
  dialog->open();
}

void MapTools::addBookmark() {
  const auto city = m_shell.session().city();
  if (!city) return;
  auto* dialog = new QInputDialog(m_shell.window());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(words("Remember this place"));
  dialog->setLabelText(words("Name of the place (no names of persons)"));
  const std::int64_t district = city->districts.indexAt(m_shell.canvas().view().centre());
  if (district >= 0) dialog->setTextValue(q(city->districts.all()[static_cast<std::size_t>(district)].name));
  dialog->setOkButtonText(words("Remember"));
  dialog->setCancelButtonText(words("Cancel"));
  connect(dialog, &QInputDialog::textValueSelected, this, [this, file = city->file](const QString& name) {
    if (name.trimmed().isEmpty()) return;
    Bookmarks(file).add({name.trimmed(), m_shell.canvas().view().centre(), m_shell.canvas().scale()});
    fillBookmarks();
  });
  dialog->open();
}

void MapTools::fillBookmarks() {
  for (QAction* action :
       m_bookmarks->findChildren<QAction*>(QStringLiteral("bookmark"), Qt::FindDirectChildrenOnly))
    delete action;
  for (QMenu* menu : m_bookmarks->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly)) delete menu;
  const auto city = m_shell.session().city();
  if (!city) return;
  const Bookmarks bookmarks(city->file);
  for (const Bookmark& bookmark : bookmarks.all()) {
    auto* action = new QAction(icon("bookmarks"), bookmark.name, m_bookmarks);
    action->setObjectName(QStringLiteral("bookmark"));
    m_bookmarks->addAction(action);
    connect(action, &QAction::triggered, this, [this, bookmark] {
      MapCanvas& canvas = m_shell.canvas();
      canvas.setView(
          canvas.view().centredOn(bookmark.centre).withScale(bookmark.scale, canvas.logicalDpiX()));
    });
  }
  if (bookmarks.all().empty()) return;
  QMenu* forget = m_bookmarks->addMenu(icon("bookmark-remove"), words("Forget a place"));
  for (const Bookmark& bookmark : bookmarks.all())
    connect(forget->addAction(bookmark.name), &QAction::triggered, this,
            [this, file = city->file, name = bookmark.name] {
              Bookmarks(file).remove(name);
              QTimer::singleShot(0, this, &MapTools::fillBookmarks);  // not while its own menu is being used
            });
}

}  // namespace michi::ui
