#include "mapworker/joined_layer.h"

#include <qgsfeatureiterator.h>
#include <qgslinestring.h>
#include <qgsmultilinestring.h>
#include <qgspallabeling.h>
#include <qgsrendercontext.h>
#include <qgsrenderer.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerfeatureiterator.h>
#include <qgsvectorlayerlabeling.h>

#include <chrono>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>
#include <vector>

#include "geo/joined_lines.h"

namespace michi::mapworker {
namespace {

using Lines = std::vector<std::vector<geo::Point>>;

constexpr double kCell = 2000;      // metres: what is far apart is not drawn together
constexpr std::size_t kMost = 400;  // vertices of a line

/// What is drawn as one: the same values, in one cell of the map.
using Key = std::tuple<QString, int, int>;

struct Group {
  QgsAttributes values;
  Lines lines;
};

void addLines(Lines& lines, const QgsGeometry& geometry) {
  for (auto part = geometry.const_parts_begin(); part != geometry.const_parts_end(); ++part) {
    const auto* line = qgsgeometry_cast<const QgsLineString*>(*part);
    if (line == nullptr) continue;
    auto& points = lines.emplace_back();
    points.reserve(static_cast<std::size_t>(line->numPoints()));
    for (int i = 0; i < line->numPoints(); ++i) points.push_back({line->xAt(i), line->yAt(i)});
  }
}

QgsGeometry geometryOf(Lines lines) {
  auto whole = std::make_unique<QgsMultiLineString>();
  for (const auto& points : geo::joinedLines(std::move(lines), kMost)) {
    QVector<double> x, y;
    for (const geo::Point& p : points) x.append(p.x), y.append(p.y);
    whole->addGeometry(new QgsLineString(x, y));
  }
  return QgsGeometry(std::move(whole));
}

QgsFeatureList read(QgsVectorLayerFeatureSource& table, const QgsAttributeList& columns,
                    const std::atomic<bool>& stop) {
  std::map<Key, Group> groups;
  QgsFeature row;
  QgsFeatureIterator rows = table.getFeatures(QgsFeatureRequest().setSubsetOfAttributes(columns));
  while (!stop && rows.nextFeature(row)) {
    QString values;
    for (const int column : columns) values += row.attribute(column).toString() + QChar(0x1F);
    const QgsPointXY at = row.geometry().isNull() ? QgsPointXY() : QgsPointXY(row.geometry().vertexAt(0));
    Group& group = groups[{values, static_cast<int>(std::floor(at.x() / kCell)),
                           static_cast<int>(std::floor(at.y() / kCell))}];
    if (group.lines.empty()) {
      for (const int column : columns) group.values.append(row.attribute(column));
    }
    addLines(group.lines, row.geometry());
  }
  QgsFeatureList result;
  for (auto& [key, group] : groups) {
    if (stop) break;
    QgsFeature feature;
    feature.setAttributes(group.values);
    feature.setGeometry(geometryOf(std::move(group.lines)));
    result.append(feature);
  }
  return result;
}

}  // namespace

QSet<QString> columnsOfStyle(const QgsVectorLayer& layer) {
  QgsRenderContext context;
  QSet<QString> columns = layer.renderer()->usedAttributes(context);
  if (!layer.labelsEnabled() || layer.labeling() == nullptr) return columns;
  for (const QString& provider : layer.labeling()->subProviders())
    columns += layer.labeling()->settings(provider).referencedFields(context);
  return columns;
}

JoinedLayer::JoinedLayer(const QgsVectorLayer& table) : m_columns(columnsOfStyle(table)) {
  QgsAttributeList columns;
  QgsFields fields;
  for (int i = 0; i < table.fields().size(); ++i) {
    if (!m_columns.contains(table.fields().at(i).name())) continue;
    columns.append(i);
    fields.append(table.fields().at(i));
  }
  const QgsVectorLayer::LayerOptions options(table.transformContext());
  m_layer = std::make_unique<QgsVectorLayer>(
      QStringLiteral("MultiLineString?index=yes&crs=%1").arg(table.crs().authid()), table.name(),
      QStringLiteral("memory"), options);
  m_layer->dataProvider()->addAttributes(fields.toList());
  m_layer->updateFields();
  auto source = std::make_shared<QgsVectorLayerFeatureSource>(&table);
  m_reading =
      std::async(std::launch::async, [this, source, columns] { return read(*source, columns, m_stop); });
}

JoinedLayer::~JoinedLayer() {
  m_stop = true;
  if (m_reading.valid()) m_reading.wait();
}

QgsVectorLayer* JoinedLayer::layer() {
  if (m_reading.valid()) {
    if (m_reading.wait_for(std::chrono::seconds(0)) != std::future_status::ready) return nullptr;
    QgsFeatureList features = m_reading.get();
    m_layer->dataProvider()->addFeatures(features, QgsFeatureSink::FastInsert);
    m_layer->updateExtents();
  }
  return m_layer.get();
}

}  // namespace michi::mapworker
