#include "ui/layers/style_catalogue.h"

#include <QDir>
#include <QRegularExpression>
#include <algorithm>
#include <filesystem>
#include <optional>

namespace michi::ui {
namespace {

using catalog::LayerDef;
using catalog::LayerGeometry;

std::string fileName(const std::string& path) { return std::filesystem::path(path).filename().string(); }

QString titleOf(const QString& content, const QString& fallback) {
  static const QRegularExpression kComment(QStringLiteral("<!--\\s*([^:：]*?)\\s*([:：].*?)?-->"));
  const auto match = kComment.match(content.left(1000));
  return match.hasMatch() && !match.captured(1).isEmpty() ? match.captured(1) : fallback;
}

std::optional<LayerGeometry> geometryOf(const QString& content) {
  static const QRegularExpression kSymbol(QStringLiteral("<symbol\\b[^>]*\\btype=\"(marker|line|fill)\""));
  const QString type = kSymbol.match(content).captured(1);
  if (type == QLatin1String("marker")) return LayerGeometry::Point;
  if (type == QLatin1String("line")) return LayerGeometry::Line;
  if (type == QLatin1String("fill")) return LayerGeometry::Polygon;
  return std::nullopt;
}

bool isUsedBySameTable(const LayerDef& def, const StyleChoice& style, const std::vector<LayerDef>& layers) {
  bool isUsed = false;
  for (const LayerDef& other : layers) {
    if (fileName(other.style) != style.file) continue;
    if (other.table == def.table && !def.table.empty()) return true;
    isUsed = true;
  }
  return !isUsed;
}

}  // namespace

std::vector<StyleChoice> readStyles(const std::string& folder) {
  std::vector<StyleChoice> result;
  const QDir directory(QString::fromStdString(folder));
  for (const QFileInfo& info : directory.entryInfoList({QStringLiteral("*.qml")}, QDir::Files, QDir::Name)) {
    QFile file(info.filePath());
    constexpr qint64 kEnough = 1 << 20;
    if (!file.open(QIODevice::ReadOnly)) continue;
    const QString content = QString::fromUtf8(file.read(kEnough));
    const auto geometry = geometryOf(content);
    if (!geometry) continue;
    result.push_back({info.fileName().toStdString(), titleOf(content, info.completeBaseName()), *geometry,
                      !content.contains(QLatin1String("renderer-v2 type=\"singleSymbol\""))});
  }
  return result;
}

std::vector<StyleChoice> stylesFor(const LayerDef& def, const std::vector<StyleChoice>& styles,
                                   const std::vector<LayerDef>& layers) {
  std::vector<StyleChoice> result;
  const std::string own = fileName(def.style);
  for (const StyleChoice& style : styles) {
    if (style.geometry != def.geometry) continue;
    if (style.file == own || !style.isClassified || isUsedBySameTable(def, style, layers))
      result.push_back(style);
  }
  return result;
}

}  // namespace michi::ui
