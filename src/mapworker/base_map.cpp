#include "mapworker/base_map.h"

#include <qgsapplication.h>
#include <qgsdatasourceuri.h>
#include <qgsmbtiles.h>
#include <qgsnetworkaccessmanager.h>
#include <qgsproject.h>
#include <qgsprovidermetadata.h>
#include <qgsproviderregistry.h>
#include <qgsrasterlayer.h>
#include <qgssettings.h>

#include <QDir>
#include <QLibrary>
#include <QNetworkProxyFactory>
#include <QUrl>
#include <filesystem>
#include <system_error>

#include "base/error.h"
#include "base/text.h"

namespace michi::mapworker {
namespace {

namespace fs = std::filesystem;
constexpr const char* kProvider = "wms";

[[noreturn]] void refuse(const std::string& tiles) {
  throw Error(ErrorKind::BadInput, text("This is no base map that can be drawn."), tiles,
              text("A base map is an address of tiles, or an MBTiles file with pictures."));
}

void loadProvider() {
  QgsProviderRegistry& registry = *QgsProviderRegistry::instance();
  if (registry.providerMetadata(QString::fromLatin1(kProvider)) != nullptr) return;
  using Factory = QgsProviderMetadata* (*)();
  const QDir folder(QgsApplication::pluginPath());
  const auto make = reinterpret_cast<Factory>(
      QLibrary::resolve(folder.filePath(QStringLiteral("libprovider_wms")), "providerMetadataFactory"));
  if (make == nullptr || !registry.registerProvider(make()))
    throw Error(ErrorKind::Internal, text("QGIS on this machine cannot draw tiles."), {},
                text("Install the package qgis-providers."));
  QNetworkProxyFactory::setUseSystemConfiguration(true);
  constexpr int kPatience = 4000;  // ms for a tile
  QgsNetworkAccessManager::setTimeout(kPatience);
  QgsSettings().setValue(QStringLiteral("qgis/defaultTileMaxRetry"), 0);
}

/// QGIS opens any SQLite file as MBTiles.
void requirePictures(const std::string& file) {
  QgsMbTiles reader(QString::fromStdString(file));
  const QString format = reader.open() ? reader.metadataValue(QStringLiteral("format")) : QString();
  if (format.isEmpty() || format == QLatin1String("pbf")) refuse(file);
}

bool isAddress(const std::string& tiles) { return tiles.find("{x}") != std::string::npos; }

QByteArray uriOf(const map::BaseMap& base) {
  QgsDataSourceUri uri;
  if (isAddress(base.tiles)) {
    uri.setParam(QStringLiteral("type"), QStringLiteral("xyz"));
    uri.setParam(QStringLiteral("url"), QString::fromStdString(base.tiles));
    uri.setParam(QStringLiteral("zmin"), QString::number(base.minZoom));
    uri.setParam(QStringLiteral("zmax"), QString::number(base.maxZoom));
    return uri.encodedUri();
  }
  std::error_code ignored;
  if (!fs::is_regular_file(fs::u8path(base.tiles), ignored))
    throw Error(ErrorKind::NotFound, text("The file of the base map is not there (any more)."), base.tiles);
  requirePictures(base.tiles);
  uri.setParam(QStringLiteral("type"), QStringLiteral("mbtiles"));
  uri.setParam(QStringLiteral("url"), QUrl::fromLocalFile(QString::fromStdString(base.tiles)).toString());
  return uri.encodedUri();
}

}  // namespace

std::unique_ptr<QgsRasterLayer> openBaseMap(const map::BaseMap& base, QgsProject& project) {
  const QByteArray uri = uriOf(base);
  loadProvider();
  QgsRasterLayer::LayerOptions options(false, project.transformContext());
  auto layer = std::make_unique<QgsRasterLayer>(QString::fromUtf8(uri), QStringLiteral("base"),
                                                QString::fromLatin1(kProvider), options);
  if (layer->isValid()) return layer;
  refuse(base.tiles);
}

bool comesOverNetwork(const map::BaseMap& base) { return base.tiles.rfind("http", 0) == 0; }

}  // namespace michi::mapworker
