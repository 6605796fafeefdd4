#include "mapworker/base_map.h"

#include <qgsapplication.h>
#include <qgsdatasourceuri.h>
#include <qgsnetworkaccessmanager.h>
#include <qgsproject.h>
#include <qgsprovidermetadata.h>
#include <qgsproviderregistry.h>
#include <qgsrasterlayer.h>

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
  constexpr int kPatience = 10000;  // ms for a tile
  QgsNetworkAccessManager::setTimeout(kPatience);
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
  throw Error(ErrorKind::BadInput, text("This is no base map that can be drawn."), base.tiles,
              text("A base map is an address of tiles, or an MBTiles file with pictures."));
}

}  // namespace michi::mapworker
