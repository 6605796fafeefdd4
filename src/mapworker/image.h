#pragma once
// A picture of a part of the city.

#include <functional>
#include <memory>
#include <vector>

#include "map/job.h"

class QgsMapRendererCache;
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

  LayerStore& m_layers;
  std::unique_ptr<QgsMapRendererCache> m_cache;  // of the workspace's own layers at the last extent
  std::function<void()> m_cancel;
  bool m_isCancelled = false;
};

}  // namespace michi::mapworker
