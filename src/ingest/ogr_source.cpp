#include <cpl_conv.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "ingest/encoding.h"
#include "ingest/fields.h"
#include "ingest/gdal.h"
#include "ingest/import.h"
#include "ingest/record_source.h"

namespace michi::ingest {
namespace {

constexpr std::size_t kSampledBytes = 1U << 16U;
constexpr int kSampledFeatures = 1000;

Shape shapeOf(OGRwkbGeometryType type) {
  switch (OGR_GT_Flatten(OGR_GT_GetLinear(type))) {
    case wkbNone:
      return Shape::None;
    case wkbPoint:
    case wkbMultiPoint:
      return Shape::Point;
    case wkbLineString:
    case wkbMultiLineString:
      return Shape::Line;
    case wkbPolygon:
    case wkbMultiPolygon:
      return Shape::Area;
    default:
      return Shape::Any;
  }
}

/// "EPSG:6668", or WKT where the file's CRS has no code.
std::string crsText(const OGRSpatialReference* reference) {
  if (reference == nullptr) return {};
  const char* authority = reference->GetAuthorityName(nullptr);
  const char* code = reference->GetAuthorityCode(nullptr);
  if (authority != nullptr && code != nullptr) return std::string(authority) + ":" + code;
  char* wkt = nullptr;
  const char* const options[] = {"FORMAT=WKT2_2019", nullptr};
  const bool isWritten = reference->exportToWkt(&wkt, options) == OGRERR_NONE && wkt != nullptr;
  std::string result = isWritten ? wkt : "";
  CPLFree(wkt);
  return result;
}

/// What KSJ's metadata beside a file without .prj says: "JGD2011 / (B, L)".
std::string crsOfMetadata(const std::vector<InputFile>& siblings) {
  for (const InputFile& sibling : siblings) {
    const std::string name = baseName(sibling.shown);
    if (!name.starts_with("KS-META") || endingOf(name) != "xml") continue;
    std::string xml = readFile(sibling);
    auto place = xml.find("referenceSystemIdentifier");
    if (place == std::string::npos) continue;
    const std::string_view entry = std::string_view(xml).substr(place, 300);
    if (entry.find("JGD2011") != std::string_view::npos) return "EPSG:6668";
    if (entry.find("JGD2000") != std::string_view::npos) return "EPSG:4612";
    if (entry.find("TD") != std::string_view::npos) return "EPSG:4301";
  }
  return {};
}

/// UTF-8 when the text is that, whatever the file claims (a .cpg may lie); else what it claims; else CP932.
std::string encodingOf(const std::string& sample, const std::string& claimed) {
  if (!isAscii(sample) && isUtf8(sample)) {
    const bool hasLongCharacters = std::any_of(sample.begin(), sample.end(),
                                               [](char c) { return static_cast<unsigned char>(c) >= 0xE0; });
    if (hasLongCharacters || claimed.empty()) return "UTF-8";
  }
  if (claimed.empty()) return isAscii(sample) ? "UTF-8" : "CP932";
  return claimed;
}

/// What the DBF's language byte (0x13) or the .cpg says; empty when neither does.
std::string claimedEncoding(OGRLayer& layer, const InputFile& file) {
  const char* fromByte = layer.GetMetadataItem("ENCODING_FROM_LDID", "SHAPEFILE");
  const char* fromCpg = layer.GetMetadataItem("ENCODING_FROM_CPG", "SHAPEFILE");
  for (const char* claim : {fromByte, fromCpg}) {
    if (claim == nullptr || *claim == '\0') continue;
    try {
      return TextDecoder(claim).name();
    } catch (const Error&) {  // a claim that nobody understands is none
    }
  }
  return file.path.find("UTF-8") != std::string::npos ? "UTF-8" : std::string();
}

class OgrSource : public RecordSource {
 public:
  OgrSource(std::shared_ptr<GDALDataset> dataset, OGRLayer& layer, const InputFile& file, bool isOnlyLayer,
            const std::vector<InputFile>& siblings, const ImportOptions& options)
      : m_dataset(std::move(dataset)), m_ogr(layer), m_decoder("UTF-8") {
    m_isShapefile = endingOf(file.shown) == "shp";
    m_file = isOnlyLayer ? file.shown : file.shown + "/" + layer.GetName();
    m_layer = isOnlyLayer ? stemOf(file.shown) : layer.GetName();
    m_shape = shapeOf(layer.GetGeomType());
    findCrs(siblings, options);
    m_decoder =
        TextDecoder(options.encoding.empty() || !m_isShapefile ? foundEncoding(file) : options.encoding);
    m_encoding = m_decoder.name();
    OGRFeatureDefn& definition = *layer.GetLayerDefn();
    for (int i = 0; i < definition.GetFieldCount(); ++i) {
      const char* name = definition.GetFieldDefn(i)->GetNameRef();
      m_columns.push_back(trimmed(m_decoder.decode(name, true).value_or(shown(name))));
    }
    m_ogr.ResetReading();
  }

  bool next(Record& record) override {
    const GdalMessages messages;
    const std::unique_ptr<OGRFeature> feature(m_ogr.GetNextFeature());
    if (feature == nullptr) {
      if (!messages.hasFailed()) return false;
      throw Error(ErrorKind::BadInput, text("This file breaks off or is damaged: %1", shown(messages.last())),
                  m_file, text("Get it again from where it came from."));
    }
    record.row = ++m_row;
    record.problem.reset();
    record.geometry = {};
    record.values.resize(m_columns.size());
    for (std::size_t i = 0; i < m_columns.size() && !record.problem; ++i) readField(*feature, record, i);
    if (!record.problem && m_shape != Shape::None) readGeometry(*feature, record);
    return true;
  }

 private:
  void findCrs(const std::vector<InputFile>& siblings, const ImportOptions& options) {
    m_crs = crsText(m_ogr.GetSpatialRef());
    if (m_crs.empty()) m_crs = options.crs;
    if (m_crs.empty() && m_shape != Shape::None) m_crs = crsOfMetadata(siblings);
  }

  std::string foundEncoding(const InputFile& file) {
    if (!m_isShapefile) return "UTF-8";  // OGR's other drivers give UTF-8
    OGRFeatureDefn& definition = *m_ogr.GetLayerDefn();
    std::string sample;
    const auto add = [&](const char* bytes) {  // one at a time: a field may be cut within a character
      if (isAscii(bytes) || sample.size() > kSampledBytes) return;
      const auto whole = TextDecoder("UTF-8").decode(bytes, true);
      sample += whole ? *whole : std::string(bytes);
    };
    std::vector<int> texts;
    for (int i = 0; i < definition.GetFieldCount(); ++i) {
      add(definition.GetFieldDefn(i)->GetNameRef());
      if (definition.GetFieldDefn(i)->GetType() == OFTString) texts.push_back(i);
    }
    for (int row = 0; row < kSampledFeatures && sample.size() < kSampledBytes; ++row) {
      const std::unique_ptr<OGRFeature> feature(m_ogr.GetNextFeature());
      if (feature == nullptr) break;
      for (const int i : texts) add(feature->GetFieldAsString(i));
    }
    return encodingOf(sample, claimedEncoding(m_ogr, file));
  }

  void readField(const OGRFeature& feature, Record& record, std::size_t i) const {
    const int field = static_cast<int>(i);
    std::string& value = record.values[i];
    value.clear();
    if (!feature.IsFieldSetAndNotNull(field)) return;
    const char* bytes = feature.GetFieldAsString(field);
    if (isAscii(bytes)) {
      value = trimmed(bytes);
    } else if (const auto decoded = m_decoder.decode(bytes, m_isShapefile)) {
      value = trimmed(*decoded);
    } else {
      record.problem =
          Problem{m_columns[i], shown(bytes), text("These bytes are no text in %1.", m_encoding)};
    }
  }

  static void readGeometry(OGRFeature& feature, Record& record) {
    OGRGeometry* geometry = feature.GetGeometryRef();
    if (geometry == nullptr || geometry->IsEmpty()) {
      record.problem = Problem{{}, {}, text("There is no geometry.")};
      return;
    }
    std::unique_ptr<OGRGeometry> linear;
    if (geometry->hasCurveGeometry() != 0) {
      linear.reset(geometry->getLinearGeometry());
      geometry = linear.get();
    }
    geometry->flattenTo2D();
    std::string wkb(geometry->WkbSize(), '\0');
    geometry->exportToWkb(wkbNDR, reinterpret_cast<unsigned char*>(wkb.data()), wkbVariantIso);
    try {
      record.geometry = geo::Geometry::fromWkb(wkb);
    } catch (const Error& error) {
      record.problem = Problem{{}, {}, error.happened()};
    }
  }

  std::shared_ptr<GDALDataset> m_dataset;
  OGRLayer& m_ogr;
  TextDecoder m_decoder;
  bool m_isShapefile = false;
  std::uint64_t m_row = 0;
};

}  // namespace

bool isOgrFile(const InputFile& file) {
  const std::string ending = endingOf(file.shown);
  for (const char* known : {"shp", "geojson", "json", "geojsonl", "gpkg", "kml", "gml", "fgb", "tab", "mif",
                            "dxf", "xlsx", "ods", "topojson", "sqlite"}) {
    if (ending == known) return true;
  }
  return false;
}

RecordSources openOgr(const InputFile& file, const std::vector<InputFile>& siblings,
                      const ImportOptions& options) {
  const GdalMessages messages;
  // An empty ENCODING keeps GDAL from decoding a DBF by a .cpg that may lie or be missing; see encodingOf().
  const char* const rawBytes[] = {"ENCODING=", nullptr};
  const bool isShapefile = endingOf(file.shown) == "shp";
  const std::shared_ptr<GDALDataset> dataset(
      GDALDataset::Open(file.path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, nullptr,
                        isShapefile ? rawBytes : nullptr),
      CloseDataset());
  if (dataset == nullptr) {
    if (endingOf(file.shown) == "json") return {};  // any JSON, not meant for maps
    throw Error(ErrorKind::BadInput,
                text("This file is damaged or not of its kind: %1", shown(messages.last())), file.shown,
                text("Get it again from where it came from."));
  }
  RecordSources sources;
  const int count = dataset->GetLayerCount();
  for (int i = 0; i < count; ++i) {
    OGRLayer* layer = dataset->GetLayer(i);
    if (layer == nullptr) continue;
    sources.push_back(std::make_unique<OgrSource>(dataset, *layer, file, count == 1, siblings, options));
  }
  return sources;
}

}  // namespace michi::ingest
