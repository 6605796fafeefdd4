#include "ui/layers/legend_book.h"

#include <QPainter>

#include "ui/canvas/map_drawer.h"
#include "ui/layers/layer_list.h"

namespace michi::ui {
namespace {

/// The map is white in dark windows too, and what shines through a symbol with it.
QPixmap onPaper(const QImage& symbol) {
  if (symbol.isNull()) return {};
  QPixmap picture(symbol.size());
  picture.fill(Qt::white);
  QPainter(&picture).drawImage(0, 0, symbol);
  return picture;
}

}  // namespace

LegendBook::LegendBook(MapDrawer& drawer, double dpi, double ratio, QObject* parent)
    : QObject(parent), m_drawer(drawer), m_dpi(dpi), m_ratio(ratio) {
  connect(&drawer, &MapDrawer::legendDrawn, this,
          [this](const std::shared_ptr<const map::Legend>& legend, const map::LegendJob& job) {
            take(*legend, job);
          });
}

const std::vector<LegendSymbol>& LegendBook::symbols(const LayerState& layer) const {
  static const std::vector<LegendSymbol> kNone;
  const auto found = m_symbols.find({layer.id(), layer.style});
  return found == m_symbols.end() ? kNone : found->second;
}

void LegendBook::want(const std::vector<LayerState>& layers, const std::string& workspace,
                      const std::string& crs) {
  map::LegendJob job;
  job.dpi = m_dpi * m_ratio;
  job.source.workspace = workspace;
  job.source.crs = crs;
  for (const LayerState& layer : layers) {
    if (!layer.isListed() || layer.kind == LayerKind::Base || layer.isPicture) continue;
    if (!m_asked.insert({layer.id(), layer.style}).second) continue;
    if (layer.kind == LayerKind::Guest)
      job.source.guests.push_back(layer.guest);
    else
      job.source.layers.push_back(layer.id());
    if (!layer.style.empty()) job.source.looks[layer.id()].style = layer.style;
  }
  if (!job.source.layers.empty() || !job.source.guests.empty()) m_drawer.requestLegend(std::move(job));
}

void LegendBook::take(const map::Legend& legend, const map::LegendJob& job) {
  std::set<std::string> begun;
  for (const map::LegendEntry& entry : legend.entries) {
    const auto look = job.source.looks.find(entry.layerId);
    auto& symbols =
        m_symbols[{entry.layerId, look == job.source.looks.end() ? std::string() : look->second.style}];
    if (begun.insert(entry.layerId).second) symbols.clear();
    QPixmap picture = onPaper(QImage::fromData(reinterpret_cast<const uchar*>(entry.png.data()),
                                               static_cast<int>(entry.png.size()), "PNG"));
    picture.setDevicePixelRatio(m_ratio);
    symbols.push_back({QString::fromStdString(entry.label), picture});
  }
  emit changed();
}

}  // namespace michi::ui
