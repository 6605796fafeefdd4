#pragma once
// qgis_core, started with no more than map drawing needs.

#include <memory>
#include <string>

class QgsApplication;

namespace michi::mapworker {

/// Exists once, first in main, on the main thread. Of QGIS's providers only SpatiaLite's is loaded (memory
/// and OGR are built in); no authentication database, no network, and nothing of the user's QGIS profile is
/// read or written: all settings live in `profileFolder`.
class QgisSession {
 public:
  QgisSession(int& argc, char** argv, const std::string& profileFolder);
  ~QgisSession();
  QgisSession(const QgisSession&) = delete;
  QgisSession& operator=(const QgisSession&) = delete;

  /// Runs the event loop until the connection ends.
  int run();

 private:
  std::unique_ptr<QgsApplication> m_application;
};

}  // namespace michi::mapworker
