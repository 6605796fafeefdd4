#include "mapworker/layer_store.h"

#include <qgsdatasourceuri.h>
#include <qgsfeature.h>
#include <qgsproject.h>
#include <qgsrasterlayer.h>
#include <qgsrenderer.h>
#include <qgssymbol.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>
#include <qgsvectorsimplifymethod.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <system_error>
#include <thread>
#include <utility>

#include "base/error.h"
#include "base/text.h"
#include "mapworker/base_map.h"
#include "mapworker/file_stamp.h"
#include "mapworker/guest_store.h"
#include "mapworker/joined_layer.h"

namespace michi::mapworker {
namespace {

namespace fs = std::filesystem;
using catalog::LayerDef;
using catalog::LayerScope;

QString q(const std::string& text) { return QString::fromStdString(text); }

std::string workspaceStamp(const std::string& file) { return stampOf(file) + "|" + stampOf(file + "-wal"); }

QString geometryName(catalog::LayerGeometry geometry) {
  switch (geometry) {
    case catalog::LayerGeometry::Point:
      return QStringLiteral("Point");
    case catalog::LayerGeometry::Line:
      return QStringLiteral("MultiLineString");
    case catalog::LayerGeometry::Polygon:
    case catalog::LayerGeometry::Mixed:
      return QStringLiteral("MultiPolygon");
  }
  return {};
}

/// The table, or a query of it (see LayerGeometry::Mixed). QGIS learns the kind of a query's geometry from
/// its first row: an empty table needs one, of no kind and never drawn.
QString sourceOf(const LayerDef& def, const QgsCoordinateReferenceSystem& crs) {
  if (def.geometry != catalog::LayerGeometry::Mixed) return q(def.table);
  return QStringLiteral(
             "(SELECT 0 AS id, '' AS kind, '' AS text, '' AS colour, '' AS shape, BuildMbr(0, 0, 0, 0, %1) "
             "AS geom "
             "UNION ALL SELECT id, kind, text, colour, AsText(geom), "
             "BuildMbr(MbrMinX(geom) - 1, MbrMinY(geom) - 1, MbrMaxX(geom) + 1, MbrMaxY(geom) + 1, %1) FROM "
             "%2)")
      .arg(crs.postgisSrid())
      .arg(q(def.table));
}

/// The table's filter, narrowed to the job's district where the layer asks for that.
QString filterFor(const LayerDef& def, const std::string& district) {
  if (def.scope == LayerScope::All) return q(def.filter);
  QString code = q(district);
  code.replace(QLatin1Char('\''), QLatin1String("''"));
  const QString own = QStringLiteral("code = '%1'").arg(code);
  return def.filter.empty() ? own : QStringLiteral("(%1) AND %2").arg(q(def.filter), own);
}

void setOpacity(QgsVectorLayer& layer, double opacity) {
  QgsRenderContext context;
  if (opacity >= 1 || layer.renderer() == nullptr) return;
  for (QgsSymbol* symbol : layer.renderer()->symbols(context))
    symbol->setOpacity(symbol->opacity() * opacity);
}

map::LayerLook lookOf(const map::MapSource& source, const std::string& id) {
  const auto found = source.looks.find(id);
  return found == source.looks.end() ? map::LayerLook() : found->second;
}

const map::GuestLayer* guestOf(const map::MapSource& source, const std::string& id) {
  const auto found = std::find_if(source.guests.begin(), source.guests.end(),
                                  [&](const auto& guest) { return guest.id == id; });
  return found == source.guests.end() ? nullptr : &*found;
}

bool contains(const std::vector<std::string>& ids, const std::string& id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// On the screen the layer as a whole becomes lighter, in print its symbols: a translucent layer would turn a
/// printed sheet into one picture.
double layerOpacity(const map::LayerLook& look, Purpose purpose) {
  return purpose == Purpose::Screen ? look.opacity : 1;
}

}  // namespace

QgsVectorLayer* ChosenLayer::vector() const { return qobject_cast<QgsVectorLayer*>(layer); }

LayerStore::LayerStore(const std::string& resources)
    : m_styles(resources + "/styles"),
      m_defs(catalog::readLayers(resources + "/layers", resources + "/styles")),
      // Without its styles: making QGIS's default style database costs a third of the start.
      m_project(std::make_unique<QgsProject>(nullptr, Qgis::ProjectCapabilities())),
      m_guests(std::make_unique<GuestStore>()) {}

LayerStore::~LayerStore() = default;

const LayerDef& LayerStore::find(const std::string& id) const {
  const auto found =
      std::find_if(m_defs.begin(), m_defs.end(), [&](const LayerDef& def) { return def.id == id; });
  if (found == m_defs.end())
    throw Error(ErrorKind::NotFound, text("There is no map layer “%1”.", id), {},
                text("The layers are the files in the folder layers."));
  return *found;
}

void LayerStore::useWorkspace(const map::MapSource& source) {
  std::error_code ignored;
  if (!fs::is_regular_file(fs::u8path(source.workspace), ignored))
    throw Error(ErrorKind::NotFound, text("This workspace does not exist."), source.workspace);
  const QgsCoordinateReferenceSystem crs(q(source.crs));
  if (!crs.isValid()) throw Error(ErrorKind::BadInput, text("“%1” is no coordinate system.", source.crs));
  const std::string stamp = workspaceStamp(source.workspace);
  if (source.workspace == m_workspace && source.crs == m_crs && stamp == m_stamp) return;
  m_open.clear();
  m_workspace = source.workspace;
  m_crs = source.crs;
  m_stamp = stamp;
  m_project->setCrs(crs);
}

std::vector<std::string> LayerStore::wantedOrdered(const map::MapSource& source) const {
  std::vector<std::string> result;
  for (const std::string& id : source.layers) {
    if (!contains(result, id)) result.push_back(id);
  }
  return result;
}

std::vector<std::string> LayerStore::wantedByFile(const map::MapSource& source, Purpose purpose) const {
  for (const std::string& id : source.layers) {
    if (id != map::kBaseMapId && guestOf(source, id) == nullptr) find(id);
  }
  std::vector<std::string> result;
  for (const LayerDef& def : m_defs) {  // in drawing order
    const bool isDefault = purpose == Purpose::Print ? def.isPrinted : def.isVisible;
    const auto isIt = [&](const auto& rows) { return rows.layerId == def.id; };
    const bool hasRows = std::any_of(source.points.begin(), source.points.end(), isIt) ||
                         std::any_of(source.shapes.begin(), source.shapes.end(), isIt);
    const bool isWanted =
        source.layers.empty() ? (def.isByMessage() ? hasRows : isDefault) : contains(source.layers, def.id);
    if (isWanted) result.push_back(def.id);
  }
  return result;
}

std::vector<std::string> LayerStore::wanted(const map::MapSource& source, Purpose purpose) const {
  auto result = source.isOrdered ? wantedOrdered(source) : wantedByFile(source, purpose);
  if (!source.base.tiles.empty() && !contains(result, map::kBaseMapId))
    result.insert(result.begin(), map::kBaseMapId);
  for (const map::GuestLayer& guest : source.guests) {
    if (!contains(result, guest.id)) result.push_back(guest.id);
  }
  return result;
}

std::vector<ChosenLayer> LayerStore::choose(const map::MapSource& source, Purpose purpose, Notes& notes) {
  useWorkspace(source);
  m_points.clear();
  m_guests->keepOnly(source.guests);
  std::vector<ChosenLayer> result;
  const auto requireMessage = [this](const std::string& id) {
    if (!find(id).isByMessage())
      throw Error(ErrorKind::BadInput, text("The layer “%1” takes no points by message.", id));
  };
  for (const map::PointLayer& points : source.points) requireMessage(points.layerId);
  for (const map::ShapeLayer& shapes : source.shapes) requireMessage(shapes.layerId);
  for (const std::string& id : wanted(source, purpose)) add(result, id, source, purpose, notes);
  return result;
}

void LayerStore::add(std::vector<ChosenLayer>& chosen, const std::string& id, const map::MapSource& source,
                     Purpose purpose, Notes& notes) {
  if (id == map::kBaseMapId) return addBase(chosen, source, notes);
  if (const map::GuestLayer* guest = guestOf(source, id)) return addGuest(chosen, *guest, source, notes);
  const LayerDef& def = find(id);
  if (def.scope == LayerScope::District && source.districtCode.empty()) return;
  if (!def.isByMessage()) {
    chosen.push_back(open(id, source, purpose));
    return;
  }
  addMessage(chosen, def, source, purpose);
}

/// What came by message for this layer.
void LayerStore::addMessage(std::vector<ChosenLayer>& chosen, const LayerDef& def,
                            const map::MapSource& source, Purpose purpose) {
  const map::LayerLook look = lookOf(source, def.id);
  const auto dress = [&](std::unique_ptr<QgsVectorLayer> layer) {
    m_points.push_back(std::move(layer));
    applyStyle(*m_points.back(), def, styleFor(def, look, purpose));
    m_points.back()->setOpacity(layerOpacity(look, purpose));
    chosen.push_back({&def, m_points.back().get(), def.id});
  };
  for (const map::PointLayer& points : source.points) {
    if (points.layerId == def.id) dress(fillPoints(def, points));
  }
  for (const map::ShapeLayer& shapes : source.shapes) {
    if (shapes.layerId == def.id) dress(fillShapes(def, shapes));
  }
}

void LayerStore::addGuest(std::vector<ChosenLayer>& chosen, const map::GuestLayer& guest,
                          const map::MapSource& source, Notes& notes) {
  try {
    QgsMapLayer* layer = m_guests->open(guest, m_project->crs(), *m_project);
    layer->setOpacity(lookOf(source, guest.id).opacity);
    chosen.push_back({nullptr, layer, guest.id});
  } catch (const Error& error) {
    notes.push_back({guest.id, error.happened()});
  }
}

void LayerStore::addBase(std::vector<ChosenLayer>& chosen, const map::MapSource& source, Notes& notes) {
  if (source.base.tiles.empty()) return;
  try {
    if (!m_base || m_baseMap != source.base) {
      m_base = openBaseMap(source.base, *m_project);
      m_baseMap = source.base;
    }
    m_base->setOpacity(lookOf(source, map::kBaseMapId).opacity);
    chosen.push_back({nullptr, m_base.get(), map::kBaseMapId});
  } catch (const Error& error) {
    notes.push_back({map::kBaseMapId, error.happened()});
  }
}

ChosenLayer LayerStore::open(const std::string& id, const map::MapSource& source, Purpose purpose) {
  const LayerDef& def = find(id);
  const map::LayerLook look = lookOf(source, id);
  const Style style = styleFor(def, look, purpose);
  Open& entry = m_open[id];
  if (!entry.layer) entry.layer = openTable(def);
  if (entry.style != style) {
    entry.style = {};  // should it fail, the next job tries again
    applyStyle(*entry.layer, def, style);
    entry.style = style;
  }
  entry.layer->setOpacity(layerOpacity(look, purpose));
  const QString filter = filterFor(def, source.districtCode);
  if (entry.layer->subsetString() != filter && !entry.layer->setSubsetString(filter))
    throw Error(ErrorKind::BadInput, text("The filter of this layer does not work: %1", filter.toStdString()),
                id);
  if (!def.isJoined || purpose == Purpose::Print) return {&def, entry.layer.get(), id};
  return {&def, &joined(entry, def), id};
}

/// It is begun with the second picture: who wants a single one, or the first one soon, needs no copy.
QgsVectorLayer& LayerStore::joined(Open& entry, const LayerDef& def) {
  if (!std::exchange(entry.wasDrawn, true)) return *entry.layer;
  if (entry.joined && entry.joinedStyle != entry.style &&
      entry.joined->columns() != columnsOfStyle(*entry.layer))
    entry.joined.reset();
  if (!entry.joined) entry.joined = std::make_unique<JoinedLayer>(*entry.layer);
  QgsVectorLayer* layer = entry.joined->layer();
  if (layer == nullptr) return *entry.layer;
  if (entry.joinedStyle != entry.style) {
    applyStyle(*layer, def, entry.style);
    entry.joinedStyle = entry.style;
  }
  layer->setOpacity(entry.layer->opacity());
  return *layer;
}

std::vector<ChosenLayer> LayerStore::dressed(const map::MapSource& source) {
  m_points.clear();
  std::vector<ChosenLayer> result;
  Notes ignored;
  for (const std::string& id : source.layers) {
    if (id == map::kBaseMapId || guestOf(source, id) != nullptr) continue;
    const LayerDef& def = find(id);
    m_points.push_back(emptyLayer(def));
    applyStyle(*m_points.back(), def, styleFor(def, lookOf(source, id), Purpose::Screen));
    result.push_back({&def, m_points.back().get(), id});
  }
  for (const map::GuestLayer& guest : source.guests) addGuest(result, guest, source, ignored);
  return result;
}

LayerStore::Style LayerStore::styleFor(const LayerDef& def, const map::LayerLook& look,
                                       Purpose purpose) const {
  std::string file = def.style;
  if (!look.style.empty()) {
    std::error_code ignored;
    const fs::path name = fs::u8path(look.style);
    file = (fs::u8path(m_styles) / name).string();
    if (name.has_parent_path() || name.extension() != ".qml" ||
        !fs::is_regular_file(fs::u8path(file), ignored))
      throw Error(ErrorKind::NotFound, text("The style “%1” does not exist.", look.style), file);
  }
  return {file, stampOf(file), def.opacity * (purpose == Purpose::Print ? look.opacity : 1)};
}

std::unique_ptr<QgsVectorLayer> LayerStore::openTable(const LayerDef& def) const {
  QgsDataSourceUri uri;
  uri.setDatabase(q(m_workspace));
  const QgsCoordinateReferenceSystem crs(q(m_crs));
  uri.setDataSource(QString(), sourceOf(def, crs), QStringLiteral("geom"), q(def.filter),
                    QStringLiteral("id"));
  uri.setUseEstimatedMetadata(true);
  QgsVectorLayer::LayerOptions options(m_project->transformContext());
  options.loadDefaultStyle = false;
  options.skipCrsValidation = true;
  // Another worker or the program may just be closing its last connection: SQLite is busy for a moment then.
  std::unique_ptr<QgsVectorLayer> layer;
  constexpr int kTries = 6;
  for (int attempt = 0; attempt < kTries && (!layer || !layer->isValid()); ++attempt) {
    if (attempt > 0) std::this_thread::sleep_for(std::chrono::milliseconds(50));
    layer = std::make_unique<QgsVectorLayer>(uri.uri(), q(def.title), QStringLiteral("spatialite"), options);
  }
  if (!layer->isValid())
    throw Error(ErrorKind::NotFound,
                text("The layer “%1” cannot be read from the workspace (table %2).", def.id, def.table),
                m_workspace, text("Is the file a workspace of Michishirube? Check it with: michi check"));
  layer->setCrs(crs);
  return layer;
}

std::unique_ptr<QgsVectorLayer> LayerStore::emptyLayer(const LayerDef& def) const {
  const QString uri = QStringLiteral("%1?crs=%2&field=class:string(40)&field=label:string(400)&index=yes")
                          .arg(geometryName(def.geometry), q(m_crs));
  QgsVectorLayer::LayerOptions options(m_project->transformContext());
  options.loadDefaultStyle = false;
  return std::make_unique<QgsVectorLayer>(uri, q(def.title), QStringLiteral("memory"), options);
}

std::unique_ptr<QgsVectorLayer> LayerStore::fillPoints(const LayerDef& def,
                                                       const map::PointLayer& points) const {
  auto layer = emptyLayer(def);
  QgsFeatureList features;
  features.reserve(static_cast<int>(points.rows.size()));
  for (const map::PointRow& row : points.rows) {
    QgsFeature feature(layer->fields());
    feature.setAttribute(0, q(row.styleClass));
    feature.setAttribute(1, q(row.label));
    feature.setGeometry(QgsGeometry::fromPointXY(QgsPointXY(row.x, row.y)));
    features.append(feature);
  }
  layer->dataProvider()->addFeatures(features, QgsFeatureSink::FastInsert);
  layer->updateExtents();
  return layer;
}

std::unique_ptr<QgsVectorLayer> LayerStore::fillShapes(const LayerDef& def,
                                                       const map::ShapeLayer& shapes) const {
  auto layer = emptyLayer(def);
  QgsFeatureList features;
  features.reserve(static_cast<int>(shapes.rows.size()));
  for (const map::ShapeRow& row : shapes.rows) {
    QgsFeature feature(layer->fields());
    feature.setAttribute(0, q(row.styleClass));
    QgsGeometry geometry;
    geometry.fromWkb(QByteArray(row.wkb.data(), static_cast<int>(row.wkb.size())));
    feature.setGeometry(geometry);
    features.append(feature);
  }
  layer->dataProvider()->addFeatures(features, QgsFeatureSink::FastInsert);
  layer->updateExtents();
  return layer;
}

void LayerStore::applyStyle(QgsVectorLayer& layer, const LayerDef& def, const Style& style) const {
  bool isLoaded = false;
  const QString problem = layer.loadNamedStyle(q(style.file), isLoaded);
  if (!isLoaded)
    throw Error(ErrorKind::BadInput,
                text("The style of the layer “%1” cannot be used: %2", def.id, problem.toStdString()),
                style.file);
  setOpacity(layer, style.symbolOpacity);
  const bool isLimited = def.fromScale > 0 || def.toScale > 0;
  layer.setScaleBasedVisibility(isLimited);
  if (isLimited) {
    layer.setMaximumScale(def.fromScale);
    layer.setMinimumScale(def.toScale);
  }
  QgsVectorSimplifyMethod simplify = layer.simplifyMethod();
  simplify.setSimplifyHints(Qgis::VectorRenderingSimplificationFlag::GeometrySimplification);
  simplify.setForceLocalOptimization(true);
  simplify.setThreshold(1);
  layer.setSimplifyMethod(simplify);
}

}  // namespace michi::mapworker
