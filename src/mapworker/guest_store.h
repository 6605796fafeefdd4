#pragma once
// Files of others as QGIS layers: opened when asked for, read only, never with what lies beside them (styles,
// indexes).

#include <qgscoordinatereferencesystem.h>

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "map/job.h"

class QgsMapLayer;
class QgsProject;

namespace michi::mapworker {

/// Looks into a file. Throws Error: NotFound (no such file), BadInput (nothing in it that can be drawn).
map::GuestInfo inspectGuest(const map::GuestJob& job, QgsProject& project);

/// The open guests of the last job; one stays open until its file changes.
class GuestStore {
 public:
  GuestStore();
  ~GuestStore();
  GuestStore(const GuestStore&) = delete;
  GuestStore& operator=(const GuestStore&) = delete;

  /// With a plain style of its own colour. A file without a CRS is taken to lie in the plane `crs`.
  /// Throws as inspectGuest() does.
  QgsMapLayer* open(const map::GuestLayer& guest, const QgsCoordinateReferenceSystem& crs,
                    QgsProject& project);
  /// Closes those that this job does not want.
  void keepOnly(const std::vector<map::GuestLayer>& guests);

 private:
  struct Open {
    map::GuestLayer guest;
    std::string stamp;
    std::unique_ptr<QgsMapLayer> layer;
  };
  std::map<std::string, Open> m_open;
};

}  // namespace michi::mapworker
