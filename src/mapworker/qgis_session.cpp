#include "mapworker/qgis_session.h"

#include <qgsapplication.h>
#include <qgsproviderregistry.h>

#include <QString>

namespace michi::mapworker {

QgisSession::QgisSession(int& argc, char** argv, const std::string& profileFolder) {
  const QString profile = QString::fromStdString(profileFolder);
  // Loading all 17 provider libraries would triple the start.
  qputenv("QGIS_PROVIDER_FILE", "provider_spatialite");
  qputenv("QGIS_CUSTOM_CONFIG_PATH", profile.toUtf8());
  qputenv("PROJ_NETWORK", "OFF");
  // Guests are files: nothing is written beside them, and no file sends GDAL to other files or to the network.
  qputenv("GDAL_PAM_ENABLED", "NO");
  qputenv("GDAL_SKIP",
          "VRT,OGR_VRT,WMS,WMTS,WCS,HTTP,PLMOSAIC,DAAS,EEDAI,EEDA,RASTERLITE,GTI,STACTA,STACIT,NGW,OGCAPI,WFS,OAPIF,"
          "CSW,Carto,AmigoCloud,Elasticsearch,PLScenes,GMLAS,PDF,PostgreSQL,MySQL,ODBC,MongoDBv3,Zarr,DERIVED");
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  m_application =
      std::make_unique<QgsApplication>(argc, argv, false, profile, QStringLiteral("michi-mapworker"));
  if (qEnvironmentVariableIsEmpty("QGIS_PREFIX_PATH"))
    QgsApplication::setPrefixPath(QStringLiteral(MICHI_QGIS_PREFIX), true);
  QgsApplication::initQgis();
  QgsApplication::setMaxThreads(-1);
}

QgisSession::~QgisSession() { QgsApplication::exitQgis(); }

int QgisSession::run() { return QgsApplication::exec(); }

}  // namespace michi::mapworker
