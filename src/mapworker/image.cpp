#include "mapworker/image.h"

#include <qgsapplication.h>
#include <qgsexpressioncontextutils.h>
#include <qgsmaprenderersequentialjob.h>
#include <qgsmapsettings.h>
#include <qgsmessagelog.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QEventLoop>
#include <QImage>
#include <QImageWriter>
#include <algorithm>
#include <set>
#include <utility>

#include "base/error.h"
#include "base/text.h"
#include "mapworker/base_map.h"
#include "mapworker/layer_store.h"

namespace michi::mapworker {
namespace {

constexpr std::chrono::seconds kRest{30};

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
  settings.setTextRenderFormat(Qgis::TextRenderFormat::AlwaysText);
  QgsExpressionContext context;  // styles ask for @map_scale
  context.appendScope(QgsExpressionContextUtils::mapSettingsScope(settings));
  settings.setExpressionContext(context);
  return settings;
}

/// The ground that the map is drawn on covers all of it, or none.
bool isOpaque(const QImage& image) { return image.pixelColor(0, 0).alpha() == 255; }

std::string pngOf(const QImage& image) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  QImageWriter writer(&buffer, "png");
  constexpr int kQuick = 70;  // a third of zlib's effort: half the time for a tenth more bytes
  writer.setQuality(kQuick);
  if (!writer.write(isOpaque(image) ? image.convertToFormat(QImage::Format_RGB32) : image))
    throw Error(ErrorKind::Internal, text("The map image cannot be written."),
                writer.errorString().toStdString());
  return bytes.toStdString();
}

std::string rawOf(const QImage& image) {
  const bool isRaw = image.format() == QImage::Format_ARGB32_Premultiplied && isOpaque(image);
  const QImage rgb = isRaw ? image : image.convertToFormat(QImage::Format_RGB32);
  return {reinterpret_cast<const char*>(rgb.constBits()), static_cast<std::size_t>(rgb.sizeInBytes())};
}

}  // namespace

ImageMaker::ImageMaker(LayerStore& layers) : m_layers(layers), m_context(std::make_unique<QObject>()) {
  QObject::connect(
      QgsApplication::messageLog(),
      qOverload<const QString&, const QString&, Qgis::MessageLevel>(&QgsMessageLog::messageReceived),
      m_context.get(), [this](const QString& message, const QString& tag) { hear(message, tag); });
}
ImageMaker::~ImageMaker() = default;

void ImageMaker::cancel() {
  m_isCancelled = true;
  if (m_cancel) m_cancel();
}

map::MapImage ImageMaker::make(const map::RenderJob& job) {
  check(job);
  m_isCancelled = false;
  std::vector<map::LayerNote> notes;
  map::MapSource source = job.source;
  const bool isResting = comesOverNetwork(source.base) && Clock::now() < m_restUntil;
  if (isResting) source.base = {};
  const auto chosen = m_layers.choose(source, Purpose::Screen, notes);
  // One layer after the other onto one picture: side by side each needs a picture of its own, and to fill and
  // to lay these over each other takes longer than the second processor wins.
  QgsMapRendererSequentialJob renderer(settingsFor(job, chosen, m_layers.project()));
  m_lostTiles = 0;
  QEventLoop loop;
  QObject::connect(&renderer, &QgsMapRendererJob::finished, &loop, &QEventLoop::quit);
  m_cancel = [&renderer] { renderer.cancelWithoutBlocking(); };
  renderer.start();
  loop.exec();
  m_cancel = nullptr;
  if (m_isCancelled) throw Error(ErrorKind::Cancelled, text("Stopped."));
  const QImage image = renderer.renderedImage();
  if (image.isNull())
    throw Error(ErrorKind::Internal, text("The map could not be drawn; perhaps memory is short."));
  noteErrors(renderer, chosen, notes);
  noteTiles(job.source.base, isResting, notes);
  return {image.width(), image.height(), job.format,
          job.format == map::ImageFormat::Png ? pngOf(image) : rawOf(image), std::move(notes)};
}

void ImageMaker::noteErrors(const QgsMapRendererJob& renderer, const std::vector<ChosenLayer>& chosen,
                            std::vector<map::LayerNote>& notes) {
  std::set<QString> seen;
  for (const QgsMapRendererJob::Error& error : renderer.errors()) {
    const auto found = std::find_if(chosen.begin(), chosen.end(),
                                    [&](const ChosenLayer& one) { return one.layer->id() == error.layerID; });
    if (found == chosen.end() || !seen.insert(error.layerID).second) continue;
    if (found->id != map::kBaseMapId)
      notes.push_back({found->id, text("Not all of this layer could be drawn.")});
  }
}

/// Without a network each picture would wait for its tiles: for a while the next ones are drawn without.
void ImageMaker::noteTiles(const map::BaseMap& base, bool isResting, std::vector<map::LayerNote>& notes) {
  QCoreApplication::processEvents();  // what other threads had to say
  if (m_lostTiles == 0 && !isResting) return;
  notes.push_back({map::kBaseMapId, text("Tiles of the base map did not come. Is there a network?")});
  if (comesOverNetwork(base) && !isResting) m_restUntil = Clock::now() + kRest;
}

/// QGIS tells of tiles in its log only. A tile that the server does not have (404) is none: the sea has no
/// map.
void ImageMaker::hear(const QString& message, const QString& tag) {
  if (tag == QLatin1String("WMS") && message.startsWith(QLatin1String("Tile request")) &&
      !message.contains(QLatin1String("404")) && !message.contains(QLatin1String("replied: Not Found")))
    ++m_lostTiles;
}

}  // namespace michi::mapworker
