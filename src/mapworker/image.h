#pragma once
// A picture of a part of the city.

#include <QString>
#include <chrono>
#include <functional>
#include <memory>
#include <vector>

#include "map/job.h"

class QObject;
class QgsMapRendererJob;

namespace michi::mapworker {

class LayerStore;
struct ChosenLayer;

/// Draws one image at a time. While it draws, the event loop runs, so that a cancel can be heard.
class ImageMaker {
 public:
  explicit ImageMaker(LayerStore& layers);
  ~ImageMaker();
  ImageMaker(const ImageMaker&) = delete;
  ImageMaker& operator=(const ImageMaker&) = delete;

  /// Throws Error: BadInput (size, extent, dpi, colour), Cancelled, and as LayerStore::choose().
  map::MapImage make(const map::RenderJob& job);
  /// Ends the drawing that is under way, if any.
  void cancel();

 private:
  /// What the renderer could not draw, once a layer.
  void noteErrors(const QgsMapRendererJob& renderer, const std::vector<ChosenLayer>& chosen,
                  std::vector<map::LayerNote>& notes);
  void noteTiles(const map::BaseMap& base, bool isResting, std::vector<map::LayerNote>& notes);
  void hear(const QString& message, const QString& tag);

  using Clock = std::chrono::steady_clock;
  LayerStore& m_layers;
  std::function<void()> m_cancel;
  bool m_isCancelled = false;
  std::unique_ptr<QObject> m_context;  // of the connection to QGIS's log
  int m_lostTiles = 0;                 // of the picture under way
  Clock::time_point m_restUntil;       // until then no tiles are asked for
};

}  // namespace michi::mapworker
