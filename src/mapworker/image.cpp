#include "mapworker/image.h"

#include <qgsexpressioncontextutils.h>
#include <qgsmaprenderercache.h>
#include <qgsmaprendererparalleljob.h>
#include <qgsmaprenderersequentialjob.h>
#include <qgsmapsettings.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <QBuffer>
#include <QEventLoop>
#include <QImage>
#include <QImageWriter>
#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "mapworker/layer_store.h"

namespace michi::mapworker {
namespace {

QColor checkedColour(const std::string& name) {
  QColor colour(QString::fromStdString(name));
  if (!colour.isValid()) throw Error(ErrorKind::BadInput, text("“%1” is no colour (#RRGGBB).", name));
  return colour;
}

void check(const map::RenderJob& job) {
  const auto isSide = [](int side) { return side > 0 && side <= map::kMaximumImageSide; };
  if (!isSide(job.width) || !isSide(job.height))
    throw Error(ErrorKind::BadInput, text("An image can have up to %1 pixels a side, not %2 × %3.",
                                          map::kMaximumImageSide, job.width, job.height));
  if (!(job.dpi >= map::kMinimumDpi && job.dpi <= map::kMaximumDpi))
    throw Error(ErrorKind::BadInput,
                text("The resolution must be %1 to %2 dpi.", map::kMinimumDpi, map::kMaximumDpi));
  if (!(job.extent.width() > 0 && job.extent.height() > 0))
    throw Error(ErrorKind::BadInput, text("The part of the map to draw is empty."));
}

QgsMapSettings settingsFor(const map::RenderJob& job, const std::vector<ChosenLayer>& chosen,
                           const QgsProject& project) {
  QgsMapSettings settings;
  QList<QgsMapLayer*> topFirst;
  std::for_each(chosen.rbegin(), chosen.rend(), [&](const ChosenLayer& c) { topFirst.append(c.layer); });
  settings.setLayers(topFirst);
  settings.setDestinationCrs(project.crs());
  settings.setTransformContext(project.transformContext());
  settings.setOutputDpi(job.dpi);
  settings.setOutputSize({job.width, job.height});
  settings.setExtent(QgsRectangle(job.extent.minX, job.extent.minY, job.extent.maxX, job.extent.maxY));
  settings.setBackgroundColor(checkedColour(job.background));
  settings.setFlag(Qgis::MapSettingsFlag::Antialiasing);
  settings.setFlag(Qgis::MapSettingsFlag::DrawLabeling);
  settings.setFlag(Qgis::MapSettingsFlag::UseAdvancedEffects);
  settings.setFlag(Qgis::MapSettingsFlag::UseRenderingOptimization);
  QgsExpressionContext context;  // styles ask for @map_scale
  context.appendScope(QgsExpressionContextUtils::mapSettingsScope(settings));
  settings.setExpressionContext(context);
  return settings;
}

/// Layers of an ordinary picture are drawn side by side and kept; that takes memory for each, which a large
/// picture cannot have.
std::unique_ptr<QgsMapRendererQImageJob> rendererFor(const QgsMapSettings& settings,
                                                     QgsMapRendererCache* cache) {
  constexpr qint64 kLarge = 10'000'000;  // pixels: 40 MB a layer
  const QSize size = settings.outputSize();
  if (qint64{size.width()} * size.height() > kLarge)
    return std::make_unique<QgsMapRendererSequentialJob>(settings);
  auto job = std::make_unique<QgsMapRendererParallelJob>(settings);
  job->setCache(cache);
  return job;
}

std::string pngOf(const QImage& image) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  QImageWriter writer(&buffer, "png");
  constexpr int kQuick = 70;  // a third of zlib's effort: half the time for a tenth more bytes
  writer.setQuality(kQuick);
  const bool isOpaque = image.pixelColor(0, 0).alpha() == 255;
  if (!writer.write(isOpaque ? image.convertToFormat(QImage::Format_RGB32) : image))
    throw Error(ErrorKind::Internal, text("The map image cannot be written."),
                writer.errorString().toStdString());
  return bytes.toStdString();
}

std::string rawOf(const QImage& image) {
  const QImage rgba = image.convertToFormat(QImage::Format_RGBA8888);
  std::string bytes;
  const auto width = static_cast<std::size_t>(rgba.width()) * 4;
  bytes.reserve(width * static_cast<std::size_t>(rgba.height()));
  for (int y = 0; y < rgba.height(); ++y)
    bytes.append(reinterpret_cast<const char*>(rgba.constScanLine(y)), width);
  return bytes;
}

}  // namespace

ImageMaker::ImageMaker(LayerStore& layers)
    : m_layers(layers), m_cache(std::make_unique<QgsMapRendererCache>()) {}
ImageMaker::~ImageMaker() = default;

void ImageMaker::cancel() {
  m_isCancelled = true;
  if (m_cancel) m_cancel();
}

map::MapImage ImageMaker::make(const map::RenderJob& job) {
  check(job);
  m_isCancelled = false;
  const auto chosen = m_layers.choose(job.source, Purpose::Screen);
  if (m_layers.takeChanged()) m_cache->clear();
  const QgsMapSettings settings = settingsFor(job, chosen, m_layers.project());
  const auto renderer = rendererFor(settings, m_cache.get());
  QEventLoop loop;
  QObject::connect(renderer.get(), &QgsMapRendererJob::finished, &loop, &QEventLoop::quit);
  m_cancel = [&renderer] { renderer->cancelWithoutBlocking(); };
  renderer->start();
  loop.exec();
  m_cancel = nullptr;
  if (m_isCancelled) throw Error(ErrorKind::Cancelled, text("Stopped."));
  const QImage image = renderer->renderedImage();
  if (image.isNull())
    throw Error(ErrorKind::Internal, text("The map could not be drawn; perhaps memory is short."));
  return {image.width(), image.height(), job.format,
          job.format == map::ImageFormat::Png ? pngOf(image) : rawOf(image)};
}

}  // namespace michi::mapworker
