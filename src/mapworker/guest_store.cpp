#include "mapworker/guest_store.h"

#include <qgsfillsymbol.h>
#include <qgsfillsymbollayer.h>
#include <qgslinesymbol.h>
#include <qgslinesymbollayer.h>
#include <qgsmarkersymbol.h>
#include <qgsmarkersymbollayer.h>
#include <qgsproject.h>
#include <qgsprovidermetadata.h>
#include <qgsproviderregistry.h>
#include <qgsprovidersublayerdetails.h>
#include <qgsrasterlayer.h>
#include <qgssinglesymbolrenderer.h>
#include <qgsvectorlayer.h>
#include <qgswkbtypes.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>

#include "base/error.h"
#include "base/text.h"
#include "mapworker/file_stamp.h"

namespace michi::mapworker {
namespace {

namespace fs = std::filesystem;
using Sublayers = QList<QgsProviderSublayerDetails>;

QString q(const std::string& text) { return QString::fromStdString(text); }

/// Only what lies on a disk: not a database, not an address, not GDAL's virtual files.
void requireFile(const std::string& file) {
  std::error_code ignored;
  const fs::path path = fs::u8path(file);
  if (path.is_absolute() && file.find('|') == std::string::npos && fs::exists(path, ignored)) return;
  throw Error(ErrorKind::NotFound, text("The file is not there (any more)."), file);
}

[[noreturn]] void refuse(const std::string& file) {
  throw Error(ErrorKind::BadInput, text("This file holds nothing that can be drawn on a map."), file,
              text("Maps come as shapefiles, GeoPackage, GeoJSON, KML, GPX, GeoTIFF and the like. Is the "
                   "file whole?"));
}

Sublayers sublayersOf(const std::string& file, const char* provider) {
  QgsProviderMetadata* metadata =
      QgsProviderRegistry::instance()->providerMetadata(QString::fromLatin1(provider));
  if (metadata == nullptr) return {};
  return metadata->querySublayers(
      q(file), Qgis::SublayerQueryFlag::ResolveGeometryType | Qgis::SublayerQueryFlag::CountFeatures);
}

bool isDrawable(const QgsProviderSublayerDetails& part) {
  if (part.type() == Qgis::LayerType::Raster) return true;
  return part.type() == Qgis::LayerType::Vector &&
         QgsWkbTypes::geometryType(part.wkbType()) <= Qgis::GeometryType::Polygon;
}

/// Tables of features first; a picture only where there are none.
Sublayers drawable(const std::string& file) {
  for (const char* provider : {"ogr", "gdal"}) {
    Sublayers found = sublayersOf(file, provider);
    found.erase(
        std::remove_if(found.begin(), found.end(), [](const auto& part) { return !isDrawable(part); }),
        found.end());
    if (!found.isEmpty()) return found;
  }
  return {};
}

std::string nameOf(const QgsProviderSublayerDetails& part) { return part.uri().toStdString(); }

std::unique_ptr<QgsMapLayer> openPart(const QgsProviderSublayerDetails& part, QgsProject& project) {
  if (part.type() == Qgis::LayerType::Raster) {
    QgsRasterLayer::LayerOptions options(false, project.transformContext());
    options.skipCrsValidation = true;
    return std::make_unique<QgsRasterLayer>(part.uri(), part.name(), part.providerKey(), options);
  }
  QgsVectorLayer::LayerOptions options(project.transformContext(), false);
  options.skipCrsValidation = true;
  options.forceReadOnly = true;
  return std::make_unique<QgsVectorLayer>(part.uri(), part.name(), part.providerKey(), options);
}

bool giveCrs(QgsMapLayer& layer, const QgsCoordinateReferenceSystem& crs) {
  if (layer.crs().isValid()) return true;
  layer.setCrs(crs);
  return false;
}

map::GuestInfo::Kind kindOf(const QgsMapLayer& layer) {
  const auto* vector = qobject_cast<const QgsVectorLayer*>(&layer);
  if (vector == nullptr) return map::GuestInfo::Kind::Raster;
  switch (vector->geometryType()) {
    case Qgis::GeometryType::Line:
      return map::GuestInfo::Kind::Line;
    case Qgis::GeometryType::Polygon:
      return map::GuestInfo::Kind::Polygon;
    default:
      return map::GuestInfo::Kind::Point;
  }
}

geo::Box extentOf(const QgsMapLayer& layer, const QgsCoordinateReferenceSystem& crs,
                  const QgsProject& project) {
  try {
    QgsCoordinateTransform transform(layer.crs(), crs, project.transformContext());
    transform.setBallparkTransformsAreAppropriate(true);
    const QgsRectangle box = transform.transformBoundingBox(layer.extent());
    const geo::Box result{box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()};
    if (box.isFinite() && !box.isNull()) return result;
  } catch (const QgsCsException&) {  // lies where the plane ends: drawn where it can be
  }
  return {};
}

/// Colours that tell guests apart, none of them a colour of our layers.
QColor colourOf(const std::string& id) {
  constexpr std::array kColours = {0x804000, 0x03AF7A, 0x005AFF, 0x990099, 0xFF8082, 0x545454};
  const std::size_t number =
      std::strtoull(id.substr(std::min<std::size_t>(id.size(), 5)).c_str(), nullptr, 10);
  return QColor::fromRgb(static_cast<QRgb>(kColours.at(number % kColours.size())));
}

std::unique_ptr<QgsSymbol> symbolFor(Qgis::GeometryType geometry, const QColor& colour) {
  constexpr double kMarker = 2.6;  // mm
  constexpr double kLine = 0.6;
  if (geometry == Qgis::GeometryType::Line)
    return std::make_unique<QgsLineSymbol>(QgsSymbolLayerList{new QgsSimpleLineSymbolLayer(colour, kLine)});
  if (geometry == Qgis::GeometryType::Polygon) {
    QColor fill = colour;
    fill.setAlphaF(0.25F);
    auto* simple = new QgsSimpleFillSymbolLayer(fill, Qt::SolidPattern, colour, Qt::SolidLine, kLine);
    return std::make_unique<QgsFillSymbol>(QgsSymbolLayerList{simple});
  }
  auto* marker = new QgsSimpleMarkerSymbolLayer(Qgis::MarkerShape::Circle, kMarker);
  marker->setColor(colour);
  marker->setStrokeColor(Qt::white);
  marker->setStrokeWidth(0.3);
  return std::make_unique<QgsMarkerSymbol>(QgsSymbolLayerList{marker});
}

void dress(QgsMapLayer& layer, const std::string& id) {
  auto* vector = qobject_cast<QgsVectorLayer*>(&layer);
  if (vector == nullptr) return;  // QGIS's own: true colours, or grey from the least to the greatest
  vector->setRenderer(new QgsSingleSymbolRenderer(symbolFor(vector->geometryType(), colourOf(id)).release()));
}

}  // namespace

map::GuestInfo inspectGuest(const map::GuestJob& job, QgsProject& project) {
  requireFile(job.file);
  const QgsCoordinateReferenceSystem crs(q(job.crs));
  map::GuestInfo info;
  for (const QgsProviderSublayerDetails& part : drawable(job.file)) {
    const auto layer = openPart(part, project);
    if (!layer->isValid()) continue;
    map::GuestInfo::Part& found = info.parts.emplace_back();
    found.sublayer = nameOf(part);
    found.title = part.name().toStdString();
    found.kind = kindOf(*layer);
    if (const auto* vector = qobject_cast<QgsVectorLayer*>(layer.get())) found.count = vector->featureCount();
    found.hasCrs = giveCrs(*layer, crs);
    found.extent = extentOf(*layer, crs, project);
  }
  if (info.parts.empty()) refuse(job.file);
  return info;
}

GuestStore::GuestStore() = default;
GuestStore::~GuestStore() = default;

QgsMapLayer* GuestStore::open(const map::GuestLayer& guest, const QgsCoordinateReferenceSystem& crs,
                              QgsProject& project) {
  requireFile(guest.file);
  Open& entry = m_open[guest.id];
  const std::string stamp = stampOf(guest.file);
  if (entry.layer && entry.guest == guest && entry.stamp == stamp) return entry.layer.get();
  entry.layer.reset();
  for (const QgsProviderSublayerDetails& part : drawable(guest.file)) {
    if (!guest.sublayer.empty() && nameOf(part) != guest.sublayer) continue;
    auto layer = openPart(part, project);
    if (!layer->isValid()) continue;
    giveCrs(*layer, crs);
    dress(*layer, guest.id);
    entry = {guest, stamp, std::move(layer)};
    return entry.layer.get();
  }
  refuse(guest.file);
}

void GuestStore::keepOnly(const std::vector<map::GuestLayer>& guests) {
  std::erase_if(m_open, [&](const auto& one) {
    return std::none_of(guests.begin(), guests.end(),
                        [&](const auto& guest) { return guest.id == one.first; });
  });
}

}  // namespace michi::mapworker
