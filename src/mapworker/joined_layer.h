#pragma once
// A line layer in memory for the screen: read once on another thread, pieces that are drawn alike joined.
// Reading tens of thousands of rows and drawing each by itself is most of the time of a picture of a town.

#include <qgsattributes.h>
#include <qgsfeature.h>

#include <QSet>
#include <QString>
#include <atomic>
#include <future>
#include <memory>

class QgsVectorLayer;

namespace michi::mapworker {

/// The columns that the layer's symbols and labels look at.
QSet<QString> columnsOfStyle(const QgsVectorLayer& layer);

class JoinedLayer {
 public:
  /// Begins to read the table as it is now; its style tells which columns matter.
  explicit JoinedLayer(const QgsVectorLayer& table);
  /// Ends the reading.
  ~JoinedLayer();
  JoinedLayer(const JoinedLayer&) = delete;
  JoinedLayer& operator=(const JoinedLayer&) = delete;

  const QSet<QString>& columns() const { return m_columns; }
  /// Without a style; nullptr while it is read.
  QgsVectorLayer* layer();

 private:
  QSet<QString> m_columns;
  std::atomic<bool> m_stop = false;
  std::future<QgsFeatureList> m_reading;
  std::unique_ptr<QgsVectorLayer> m_layer;
};

}  // namespace michi::mapworker
