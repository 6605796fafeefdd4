#include "mapworker/layer_store.h"

#include <qgsdatasourceuri.h>
#include <qgsfeature.h>
#include <qgsproject.h>
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

#include "base/error.h"
#include "base/text.h"

namespace michi::mapworker {
namespace {

namespace fs = std::filesystem;
using catalog::LayerDef;
using catalog::LayerScope;

QString q(const std::string& text) { return QString::fromStdString(text); }

/// Changes whenever the file does; "" for a file that is missing or empty (an unused write-ahead log).
std::string stampOf(const std::string& file) {
  std::error_code error;
  const auto size = fs::file_size(fs::u8path(file), error);
  if (error || size == 0) return {};
  const auto time = fs::last_write_time(fs::u8path(file), error);
  return std::to_string(size) + "@" + std::to_string(time.time_since_epoch().count());
}

std::string workspaceStamp(const std::string& file) { return stampOf(file) + "|" + stampOf(file + "-wal"); }

QString geometryName(catalog::LayerGeometry geometry) {
  switch (geometry) {
    case catalog::LayerGeometry::Point:
      return QStringLiteral("Point");
    case catalog::LayerGeometry::Line:
      return QStringLiteral("LineString");
    case catalog::LayerGeometry::Polygon:
      return QStringLiteral("Polygon");
  }
  return {};
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
  // On the symbols, not the layer: a translucent layer would turn a printed sheet into one picture.
  QgsRenderContext context;
  if (opacity >= 1 || layer.renderer() == nullptr) return;
  for (QgsSymbol* symbol : layer.renderer()->symbols(context))
    symbol->setOpacity(symbol->opacity() * opacity);
}

}  // namespace

LayerStore::LayerStore(const std::string& resources)
    : m_defs(catalog::readLayers(resources + "/layers", resources + "/styles")),
      // Without its styles: making QGIS's default style database costs a third of the start.
      m_project(std::make_unique<QgsProject>(nullptr, Qgis::ProjectCapabilities())) {}

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
  m_changed = true;
  m_project->setCrs(crs);
}

std::vector<const LayerDef*> LayerStore::wanted(const map::MapSource& source, Purpose purpose) const {
  std::vector<const LayerDef*> result;
  for (const std::string& id : source.layers) result.push_back(&find(id));
  if (source.layers.empty()) {
    for (const LayerDef& def : m_defs) {
      const bool isDefault = purpose == Purpose::Print ? def.isPrinted : def.isVisible;
      if (isDefault && !def.isByMessage()) result.push_back(&def);
    }
    for (const map::PointLayer& points : source.points) result.push_back(&find(points.layerId));
  }
  std::erase_if(result, [&](const LayerDef* def) {
    return def->scope == LayerScope::District && source.districtCode.empty();
  });
  const auto isLower = [](const LayerDef* a, const LayerDef* b) {
    return a < b;
  };  // m_defs is in drawing order
  std::sort(result.begin(), result.end(), isLower);
  result.erase(std::unique(result.begin(), result.end()), result.end());
  return result;
}

std::vector<ChosenLayer> LayerStore::choose(const map::MapSource& source, Purpose purpose) {
  useWorkspace(source);
  m_points.clear();
  std::vector<ChosenLayer> result;
  for (const map::PointLayer& points : source.points) {
    if (!find(points.layerId).isByMessage())
      throw Error(ErrorKind::BadInput, text("The layer “%1” takes no points by message.", points.layerId));
  }
  for (const LayerDef* def : wanted(source, purpose)) {
    if (!def->isByMessage()) {
      result.push_back(open(def->id, source));
      continue;
    }
    for (const map::PointLayer& points : source.points) {
      if (points.layerId != def->id) continue;
      m_points.push_back(fillPoints(*def, points));
      result.push_back({def, m_points.back().get()});
    }
  }
  return result;
}

ChosenLayer LayerStore::open(const std::string& id, const map::MapSource& source) {
  const LayerDef& def = find(id);
  const std::string styleStamp = stampOf(def.style);
  Open& entry = m_open[id];
  if (!entry.layer || entry.styleStamp != styleStamp) {
    m_changed = m_changed || entry.layer;
    entry.layer = openTable(def);
    entry.styleStamp = styleStamp;
  }
  const QString filter = filterFor(def, source.districtCode);
  if (entry.layer->subsetString() != filter && !entry.layer->setSubsetString(filter))
    throw Error(ErrorKind::BadInput, text("The filter of this layer does not work: %1", filter.toStdString()),
                id);
  return {&def, entry.layer.get()};
}

std::unique_ptr<QgsVectorLayer> LayerStore::openTable(const LayerDef& def) const {
  QgsDataSourceUri uri;
  uri.setDatabase(q(m_workspace));
  uri.setDataSource(QString(), q(def.table), QStringLiteral("geom"), q(def.filter), QStringLiteral("id"));
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
  layer->setCrs(QgsCoordinateReferenceSystem(q(m_crs)));
  applyStyle(*layer, def);
  return layer;
}

std::unique_ptr<QgsVectorLayer> LayerStore::fillPoints(const LayerDef& def,
                                                       const map::PointLayer& points) const {
  const QString uri = QStringLiteral("%1?crs=%2&field=class:string(40)&field=label:string(400)&index=yes")
                          .arg(geometryName(def.geometry), q(m_crs));
  QgsVectorLayer::LayerOptions options(m_project->transformContext());
  options.loadDefaultStyle = false;
  auto layer = std::make_unique<QgsVectorLayer>(uri, q(def.title), QStringLiteral("memory"), options);
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
  applyStyle(*layer, def);
  return layer;
}

void LayerStore::applyStyle(QgsVectorLayer& layer, const LayerDef& def) const {
  bool isLoaded = false;
  const QString problem = layer.loadNamedStyle(q(def.style), isLoaded);
  if (!isLoaded)
    throw Error(ErrorKind::BadInput,
                text("The style of the layer “%1” cannot be used: %2", def.id, problem.toStdString()),
                def.style);
  setOpacity(layer, def.opacity);
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

bool LayerStore::takeChanged() { return std::exchange(m_changed, false); }

}  // namespace michi::mapworker
