#include "mapworker/qgis_session.h"

#include <qgsapplication.h>
#include <qgsproviderregistry.h>

#include <QStringList>

namespace michi::mapworker {
namespace {

/// Formats whose files send GDAL to other files, to a database or over the network: a guest is what is in its
/// file.
QStringList driversThatReachOut() {
  return QStringLiteral(
             "VRT OGR_VRT DERIVED WMS WMTS WCS HTTP PLMOSAIC PLSCENES DAAS EEDAI EEDA Rasterlite STACTA "
             "STACIT NGW OGCAPI "
             "WFS OAPIF CSW Carto AmigoCloud Elasticsearch GMLAS PostgreSQL PostGISRaster MySQL ODBC PGeo "
             "MSSQLSpatial "
             "OGR_OGDI GPSBabel PDF Zarr")
      .split(u' ');
}

}  // namespace

QgisSession::QgisSession(int& argc, char** argv, const std::string& profileFolder) {
  const QString profile = QString::fromStdString(profileFolder);
  // Loading all 17 provider libraries would triple the start.
  qputenv("QGIS_PROVIDER_FILE", "provider_spatialite");
  qputenv("QGIS_CUSTOM_CONFIG_PATH", profile.toUtf8());
  qputenv("PROJ_NETWORK", "OFF");
  qputenv("GDAL_PAM_ENABLED", "NO");  // nothing is written beside a guest's file
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  m_application =
      std::make_unique<QgsApplication>(argc, argv, false, profile, QStringLiteral("michi-mapworker"));
  if (qEnvironmentVariableIsEmpty("QGIS_PREFIX_PATH"))
    QgsApplication::setPrefixPath(QStringLiteral(MICHI_QGIS_PREFIX), true);
  QgsApplication::initQgis();
  QgsApplication::setSkippedGdalDrivers(driversThatReachOut(), {});
  QgsApplication::setMaxThreads(-1);
}

QgisSession::~QgisSession() { QgsApplication::exitQgis(); }

int QgisSession::run() { return QgsApplication::exec(); }

}  // namespace michi::mapworker
