#include "mapworker/sheet.h"

#include <qgsexpressioncontextutils.h>
#include <qgsfeature.h>
#include <qgsfeatureiterator.h>
#include <qgslayertree.h>
#include <qgslayertreelayer.h>
#include <qgslayoutexporter.h>
#include <qgslayoutitem.h>
#include <qgslayoutitemlegend.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitemregistry.h>
#include <qgslayoutrendercontext.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsreadwritecontext.h>
#include <qgsrenderer.h>
#include <qgstextformat.h>
#include <qgstextrenderer.h>
#include <qgsvectorlayer.h>

#include <QBuffer>
#include <QDomDocument>
#include <QFile>
#include <QImage>
#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <memory>
#include <system_error>
#include <tuple>

#include "base/error.h"
#include "base/text.h"
#include "map/message.h"
#include "mapworker/layer_store.h"

namespace michi::mapworker {
namespace {

namespace fs = std::filesystem;

constexpr std::array kScales = {2500.0,  3000.0,  4000.0,  5000.0,  6000.0,  7500.0,  10000.0, 12500.0,
                                15000.0, 17500.0, 20000.0, 25000.0, 30000.0, 35000.0, 40000.0, 50000.0};
/// Free room between the district and the map's frame, as a share of the frame.
constexpr double kMargin = 0.05;

constexpr const char* kBackground = "背景";

QString q(const std::string& text) { return QString::fromStdString(text); }

std::unique_ptr<QgsPrintLayout> readTemplate(const std::string& file, QgsProject& project) {
  QFile stream(q(file));
  if (!stream.open(QIODevice::ReadOnly))
    throw Error(ErrorKind::NotFound, text("The print template cannot be read."), file);
  QDomDocument document;
  auto layout = std::make_unique<QgsPrintLayout>(&project);
  bool isLoaded = false;
  QgsReadWriteContext context;
  if (document.setContent(stream.readAll())) layout->loadFromTemplate(document, context, true, &isLoaded);
  if (!isLoaded) throw Error(ErrorKind::BadInput, text("This file is no print template of QGIS."), file);
  return layout;
}

QgsLayoutItemMap* mapItem(QgsLayout& layout, const char* id) {
  return qobject_cast<QgsLayoutItemMap*>(layout.itemById(QString::fromLatin1(id)));
}

QgsRectangle districtBounds(const map::PrintJob& job, LayerStore& layers) {
  const ChosenLayer all = layers.open("district", job.source, Purpose::Print);
  if (job.source.districtCode.empty()) return all.layer->extent();
  QString code = q(job.source.districtCode);
  code.replace(QLatin1Char('\''), QLatin1String("''"));
  QgsFeatureRequest request;
  request.setFilterExpression(QStringLiteral("\"code\" = '%1'").arg(code)).setNoAttributes();
  QgsFeature feature;
  if (!all.vector()->getFeatures(request).nextFeature(feature) || feature.geometry().isEmpty())
    throw Error(ErrorKind::NotFound, text("There is no district with the code %1.", job.source.districtCode),
                job.source.workspace);
  return feature.geometry().boundingBox();
}

/// The largest of the round scales at which the district fits; beyond them the next multiple of 10,000.
double chooseScale(const map::PrintJob& job, const QgsRectangle& bounds, const QSizeF& frame) {
  constexpr double kMillimetres = 1000;
  const double needed = std::max(bounds.width() / (frame.width() * (1 - 2 * kMargin)),
                                 bounds.height() / (frame.height() * (1 - 2 * kMargin))) *
                        kMillimetres;
  std::vector<double> scales(job.scales.begin(), job.scales.end());
  if (scales.empty()) scales.assign(kScales.begin(), kScales.end());
  std::sort(scales.begin(), scales.end());
  const auto fits = std::lower_bound(scales.begin(), scales.end(), needed);
  constexpr double kStep = 10000;
  return fits != scales.end() ? *fits : std::ceil(needed / kStep) * kStep;
}

double placeMap(QgsLayoutItemMap& item, const map::PrintJob& job, const QgsRectangle& bounds) {
  const QSizeF frame = item.rect().size();  // mm
  const double scale = chooseScale(job, bounds, frame);
  const double halfWidth = frame.width() * scale / 2000;
  const double halfHeight = frame.height() * scale / 2000;
  const QgsPointXY centre = bounds.center();
  item.setExtent(QgsRectangle(centre.x() - halfWidth, centre.y() - halfHeight, centre.x() + halfWidth,
                              centre.y() + halfHeight));
  return scale;
}

void setLayers(QgsLayoutItemMap& item, const std::vector<ChosenLayer>& chosen) {
  QList<QgsMapLayer*> topFirst;
  std::for_each(chosen.rbegin(), chosen.rend(), [&](const ChosenLayer& c) { topFirst.append(c.layer); });
  item.setFollowVisibilityPreset(false);
  item.setKeepLayerSet(true);
  item.setLayers(topFirst);
}

void fillOverview(QgsLayout& layout, const map::PrintJob& job, LayerStore& layers) {
  QgsLayoutItemMap* overview = mapItem(layout, "overview");
  if (overview == nullptr) return;
  std::vector<ChosenLayer> plain;
  for (const char* id : {"overview", "background_water"})
    plain.push_back(layers.open(id, job.source, Purpose::Print));
  if (!job.source.districtCode.empty())
    plain.push_back(layers.open("overview_here", job.source, Purpose::Print));
  setLayers(*overview, plain);
  QgsRectangle city = plain.front().layer->extent();
  city.scale(1.04);
  overview->zoomToExtent(city);
}

/// The legend shows the project's layer tree: the job's layers that have a heading, the subject first. Layers
/// of one symbol are gathered under the name of their group; the others stand under their own heading.
class LegendTree {
 public:
  LegendTree(QgsProject& project, std::vector<ChosenLayer> chosen) : m_project(project) {
    std::erase_if(chosen, [](const ChosenLayer& c) { return c.def == nullptr || c.def->legend.empty(); });
    std::stable_sort(chosen.begin(), chosen.end(), [](const ChosenLayer& a, const ChosenLayer& b) {
      return std::tuple(rank(*a.def), -a.def->order) < std::tuple(rank(*b.def), -b.def->order);
    });
    for (const ChosenLayer& c : chosen) add(c);
  }
  ~LegendTree() {
    m_project.layerTreeRoot()->clear();
    for (const QString& id : m_added) m_project.takeMapLayer(m_project.mapLayer(id));
  }
  LegendTree(const LegendTree&) = delete;
  LegendTree& operator=(const LegendTree&) = delete;

 private:
  static int rank(const catalog::LayerDef& def) {
    constexpr std::array kOrder = {"解析結果", "要支援", "災害", "生活・交通", kBackground};
    return static_cast<int>(std::find(kOrder.begin(), kOrder.end(), def.group) - kOrder.begin());
  }

  void add(const ChosenLayer& chosen) {
    m_project.addMapLayer(chosen.layer, false, false);
    m_added.append(chosen.layer->id());
    const bool isSingle = chosen.vector()->renderer()->legendSymbolItems().size() == 1;
    QgsLayerTreeGroup* parent = m_project.layerTreeRoot();
    if (isSingle)
      parent = groupNode(chosen.def->group == kBackground ? QStringLiteral("境界") : q(chosen.def->group));
    parent->addLayer(chosen.layer)
        ->setCustomProperty(QStringLiteral("legend/title-label"), q(chosen.def->legend));
  }

  QgsLayerTreeGroup* groupNode(const QString& name) {
    if (QgsLayerTreeGroup* found = m_project.layerTreeRoot()->findGroup(name)) return found;
    QgsLayerTreeGroup* node = m_project.layerTreeRoot()->addGroup(name);
    node->setCustomProperty(QStringLiteral("legend/title-style"), QStringLiteral("subgroup"));
    return node;
  }

  QgsProject& m_project;
  QStringList m_added;
};

void setVariables(QgsLayout& layout, const map::PrintJob& job) {
  const auto set = [&layout](const std::string& name, const std::string& value) {
    QgsExpressionContextUtils::setLayoutVariable(&layout, QStringLiteral("michi_") + q(name), q(value));
  };
  set("title", job.title);
  set("district", job.districtName);
  for (const auto& [name, value] : job.variables) set(name, value);
}

/// Words in their places. A picture's words become outlines, which no search finds; these stay text.
class WordsItem : public QgsLayoutItem {
 public:
  WordsItem(QgsLayout& layout, std::vector<map::PaperText> texts)
      : QgsLayoutItem(&layout), m_texts(std::move(texts)) {
    setBackgroundEnabled(false);
  }
  int type() const override { return QgsLayoutItemRegistry::LayoutItem; }

 protected:
  void draw(QgsLayoutItemRenderContext& context) override {
    QgsRenderContext& render = context.renderContext();
    const double scale = render.convertToPainterUnits(1, Qgis::RenderUnit::Millimeters);
    QgsTextFormat format;
    format.setSizeUnit(Qgis::RenderUnit::Millimeters);
    format.setColor(QColor(26, 26, 26));
    for (const map::PaperText& one : m_texts) {
      QFont font(QStringLiteral("BIZ UDPGothic"));
      font.setBold(one.isBold);
      format.setFont(font);
      format.setNamedStyle(one.isBold ? QStringLiteral("Bold") : QStringLiteral("Regular"));
      format.setSize(one.size);
      QgsTextRenderer::drawText(QPointF(one.x, one.y) * scale, 0, alignment(one.align), {q(one.words)},
                                render, format);
    }
  }

 private:
  static Qgis::TextHorizontalAlignment alignment(map::TextAlign align) {
    if (align == map::TextAlign::Left) return Qgis::TextHorizontalAlignment::Left;
    return align == map::TextAlign::Right ? Qgis::TextHorizontalAlignment::Right
                                          : Qgis::TextHorizontalAlignment::Center;
  }

  std::vector<map::PaperText> m_texts;
};

/// Throws where the template has no place for them.
void addWords(QgsLayout& layout, const map::PrintJob& job) {
  if (job.texts.empty()) return;
  auto* body = qobject_cast<QgsLayoutItem*>(layout.itemById(QStringLiteral("body")));
  if (body == nullptr)
    throw Error(ErrorKind::BadInput, text("The print template has no item called “body”."), job.templateFile);
  auto* words = new WordsItem(layout, job.texts);  // the layout owns it
  layout.addLayoutItem(words);
  words->attemptMove(body->positionWithUnits());
  words->attemptResize(body->sizeWithUnits());
  words->setZValue(body->zValue() + 1);
}

void shrink(QgsLayoutItemLegend& legend) {
  constexpr double kStep = 0.93;
  for (const auto part : {QgsLegendStyle::Group, QgsLegendStyle::Subgroup, QgsLegendStyle::Symbol,
                          QgsLegendStyle::SymbolLabel}) {
    QgsLegendStyle style = legend.style(part);
    QgsTextFormat format = style.textFormat();
    format.setSize(format.size() * kStep);
    style.setTextFormat(format);
    style.setMargin(QgsLegendStyle::Top, style.margin(QgsLegendStyle::Top) * kStep);
    legend.setStyle(part, style);
  }
  legend.setSymbolHeight(legend.symbolHeight() * kStep);
}

/// Keeps a long legend within the height that the template gives it: smaller by degrees, then in two columns.
void fitLegend(QgsLayout& layout) {
  auto* legend = qobject_cast<QgsLayoutItemLegend*>(layout.itemById(QStringLiteral("legend")));
  if (legend == nullptr) return;
  const double room = legend->rect().height();
  const auto fits = [&] {
    legend->adjustBoxSize();
    return legend->rect().height() <= room;
  };
  // Only painting makes QGIS look which symbols are on the map: a rough picture of the legend's part of the
  // page.
  constexpr double kRough = 12;  // dpi
  QgsLayoutExporter(&layout).renderRegionToImage(legend->sceneBoundingRect(), QSize(), kRough);
  constexpr int kSteps = 4;
  for (int i = 0; i < kSteps && !fits(); ++i) shrink(*legend);
  if (!fits()) legend->setColumnCount(2);
  fits();
}

/// QGIS would make a missing folder; a misspelt path should rather be said.
void requireFolder(const std::string& output) {
  std::error_code ignored;
  if (fs::is_directory(fs::u8path(output).parent_path(), ignored)) return;
  throw Error(ErrorKind::Io, text("The folder for the PDF does not exist."), output);
}

void writePdf(QgsPrintLayout& layout, const std::string& output) {
  const std::string part = output + map::kPartSuffix;
  QgsLayoutExporter::PdfExportSettings settings;
  settings.textRenderFormat = Qgis::TextRenderFormat::AlwaysText;
  settings.forceVectorOutput = true;
  settings.appendGeoreference = false;
  const auto result = QgsLayoutExporter(&layout).exportToPdf(q(part), settings);
  std::error_code error;
  if (result == QgsLayoutExporter::Success) fs::rename(fs::u8path(part), fs::u8path(output), error);
  if (result == QgsLayoutExporter::Success && !error) return;
  std::error_code ignored;
  fs::remove(fs::u8path(part), ignored);
  if (result == QgsLayoutExporter::MemoryError)
    throw Error(ErrorKind::Internal, text("There is not enough memory to print this sheet."), output);
  throw Error(ErrorKind::Io, text("The PDF cannot be written."), output,
              text("Is the folder there, is there room on the disk, and is the file not open elsewhere?"));
}

map::MapImage pngOf(QgsPrintLayout& layout) {
  const QImage image = QgsLayoutExporter(&layout).renderPageToImage(0, QSize(), map::kPreviewDpi);
  QByteArray bytes;
  QBuffer buffer(&bytes);
  if (image.isNull() || !image.save(&buffer, "PNG"))
    throw Error(ErrorKind::Internal, text("The sheet could not be drawn; perhaps memory is short."));
  return {image.width(), image.height(), map::ImageFormat::Png, bytes.toStdString()};
}

/// The filled template while `use(layout, scale)` lasts.
template <class Use>
auto withSheet(const map::PrintJob& job, LayerStore& layers, const Use& use) {
  std::vector<map::LayerNote> notes;
  const auto chosen = layers.choose(job.source, Purpose::Print, notes);
  QgsProject& project = layers.project();
  const LegendTree legend(project, chosen);
  const auto layout = readTemplate(job.templateFile, project);
  QgsLayoutItemMap* item = mapItem(*layout, "map");
  if (item == nullptr && job.hasMap)
    throw Error(ErrorKind::BadInput, text("The print template has no map called “map”."), job.templateFile);
  setVariables(*layout, job);
  addWords(*layout, job);
  double scale = 0;
  if (item != nullptr) {
    setLayers(*item, chosen);
    scale = placeMap(*item, job, districtBounds(job, layers));
    fillOverview(*layout, job, layers);
  }
  layout->refresh();
  fitLegend(*layout);
  return use(*layout, scale);
}

}  // namespace

map::PrintResult printSheet(const map::PrintJob& job, LayerStore& layers) {
  requireFolder(job.output);
  return withSheet(job, layers, [&job](QgsPrintLayout& layout, double scale) {
    writePdf(layout, job.output);
    return map::PrintResult{scale};
  });
}

map::MapImage previewSheet(const map::PrintJob& job, LayerStore& layers) {
  return withSheet(job, layers, [](QgsPrintLayout& layout, double) { return pngOf(layout); });
}

}  // namespace michi::mapworker
