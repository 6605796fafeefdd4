#include "mapworker/legend.h"

#include <qgslegendsymbolitem.h>
#include <qgsmarkersymbol.h>
#include <qgsrendercontext.h>
#include <qgsrenderer.h>
#include <qgssymbol.h>
#include <qgsvectorlayer.h>

#include <QBuffer>
#include <QPainter>
#include <algorithm>
#include <memory>
#include <set>

#include "mapworker/layer_store.h"

namespace michi::mapworker {
namespace {

constexpr double kMillimetresPerInch = 25.4;
constexpr double kHeight = 4.8;  // mm
constexpr double kWidth = 7;     // mm, of lines and areas

QImage pictureOf(const QgsSymbol& symbol, double dpi) {
  const double scale = dpi / kMillimetresPerInch;
  const bool isPoint = symbol.type() == Qgis::SymbolType::Marker;
  QImage image(qRound((isPoint ? kHeight : kWidth) * scale), qRound(kHeight * scale),
               QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  QgsRenderContext context = QgsRenderContext::fromQPainter(&painter);
  context.setScaleFactor(scale);
  context.setRendererScale(5000);  // some symbols shrink when seen from far away
  context.expressionContext().setOriginalValueVariable(QVariant());
  auto* scope = new QgsExpressionContextScope();
  scope->addVariable({QStringLiteral("map_scale"), 5000, true});
  context.expressionContext().appendScope(scope);
  const std::unique_ptr<QgsSymbol> own(symbol.clone());
  if (auto* marker = dynamic_cast<QgsMarkerSymbol*>(own.get());
      marker != nullptr && marker->size(context) > 0)
    marker->setSize(std::min(marker->size(), marker->size() * image.height() * 0.95 / marker->size(context)));
  own->drawPreviewIcon(&painter, image.size(), &context);
  return image;
}

std::string pngOf(const QImage& image) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  image.save(&buffer, "PNG");
  return bytes.toStdString();
}

void addSymbols(map::Legend& legend, const std::string& id, const QgsFeatureRenderer& renderer, double dpi) {
  std::set<std::string> labels;
  for (const QgsLegendSymbolItem& item : renderer.legendSymbolItems()) {
    if (item.symbol() == nullptr || !labels.insert(item.label().toStdString()).second) continue;
    legend.entries.push_back({id, item.label().toStdString(), pngOf(pictureOf(*item.symbol(), dpi))});
  }
}

}  // namespace

map::Legend drawLegend(const map::LegendJob& job, LayerStore& layers) {
  map::Legend legend;
  const double dpi = std::clamp(job.dpi, map::kMinimumDpi, map::kMaximumDpi);
  for (const ChosenLayer& chosen : layers.dressed(job.source)) {
    const auto* vector = chosen.vector();
    if (vector != nullptr && vector->renderer() != nullptr)
      addSymbols(legend, chosen.id, *vector->renderer(), dpi);
  }
  return legend;
}

}  // namespace michi::mapworker
