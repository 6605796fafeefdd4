#include "ingest/export.h"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>

#include "base/error.h"
#include "base/text.h"
#include "geo/crs.h"
#include "walk/network.h"

namespace michi::ingest {
namespace {

namespace fs = std::filesystem;

struct Format {
  const char* driver;
  bool inDegrees;    // GeoJSON is longitude and latitude by its standard
  bool hasGeometry;  // else points get x, y, lon, lat columns
  std::vector<const char*> options;
};

const Format& formatOf(const fs::path& file) {
  static const std::map<std::string, Format> kKnown{
      {".gpkg", {"GPKG", false, true, {}}},
      {".geojson", {"GeoJSON", true, true, {"RFC7946=YES", "COORDINATE_PRECISION=8"}}},
      {".csv", {"CSV", false, false, {"GEOMETRY=NONE"}}},
      {".xlsx", {"XLSX", false, false, {}}}};
  std::string ending = file.extension().string();
  std::transform(ending.begin(), ending.end(), ending.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  const auto found = kKnown.find(ending);
  if (found == kKnown.end()) {
    throw Error(ErrorKind::BadInput, text("The ending “%1” names no format that can be written.", ending),
                file.string(), text("Choose from: %1", ".gpkg, .geojson, .csv, .xlsx"));
  }
  return found->second;
}

OGRwkbGeometryType ogrType(geo::GeometryType type) {
  return static_cast<OGRwkbGeometryType>(static_cast<int>(type));
}

struct Column {
  std::string name;
  OGRFieldType type;
};

/// One table on its way out; rows are added, then finish() puts the file in place.
class Writer {
 public:
  Writer(fs::path file, const std::string& layer, const std::string& crs, std::vector<Column> columns,
         geo::GeometryType type)
      : m_file(std::move(file)), m_format(formatOf(m_file)), m_columns(std::move(columns)) {
    m_partial = m_file;
    m_partial.replace_filename(".partial-" + m_file.filename().string());
    fs::remove(m_partial);
    GDALAllRegister();
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName(m_format.driver);
    if (driver == nullptr) throw Error(ErrorKind::Internal, text("GDAL cannot write %1.", m_format.driver));
    m_dataset.reset(driver->Create(m_partial.string().c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    if (!m_dataset) fail();
    m_toDegrees.emplace(crs, "EPSG:4326");
    m_isPoints = type == geo::GeometryType::Point;
    makeLayer(layer, crs, type);
  }
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;
  ~Writer() {
    m_dataset.reset();
    std::error_code ignored;
    fs::remove(m_partial, ignored);
  }

  /// Values as text; null where `isNull`.
  void add(std::span<const std::string> values, std::span<const bool> isNull, geo::Geometry geometry) {
    OGRFeature feature(m_layer->GetLayerDefn());
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (!isNull[i]) feature.SetField(static_cast<int>(i), values[i].c_str());
    }
    if (m_format.hasGeometry) {
      setGeometry(feature, std::move(geometry));
    } else if (m_isPoints && !geometry.isEmpty()) {
      setCoordinates(feature, geometry.bounds().centre());
    }
    if (m_layer->CreateFeature(&feature) != OGRERR_NONE) fail();
    ++m_rows;
  }

  std::uint64_t finish() {
    if (m_layer->CommitTransaction() != OGRERR_NONE) fail();
    CPLErrorReset();
    m_dataset.reset();  // GDAL 3.6 tells of a failed write only through its last error
    if (CPLGetLastErrorType() >= CE_Failure) fail();
    std::error_code error;
    fs::rename(m_partial, m_file, error);
    if (error)
      throw Error(ErrorKind::Io, text("The file could not be written: %1", error.message()), m_file.string());
    return m_rows;
  }

 private:
  void makeLayer(const std::string& name, const std::string& crs, geo::GeometryType type) {
    OGRSpatialReference reference;
    reference.SetFromUserInput(m_format.inDegrees ? "EPSG:4326" : crs.c_str());
    reference.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    std::vector<const char*> options = m_format.options;
    // Excel takes Japanese for UTF-8 only after a byte order mark; the network's tables are read by programs.
    if (std::string_view(m_format.driver) == "CSV" && !name.starts_with("walk_"))
      options.push_back("WRITE_BOM=YES");
    options.push_back(nullptr);
    m_layer =
        m_dataset->CreateLayer(name.c_str(), &reference, m_format.hasGeometry ? ogrType(type) : wkbNone,
                               const_cast<char**>(options.data()));  // GDAL's C interface; not written to
    if (m_layer == nullptr) fail();
    if (!m_format.hasGeometry && m_isPoints) {
      for (const char* coordinate : {"x", "y", "lon", "lat"}) {
        const bool isThere = std::any_of(m_columns.begin(), m_columns.end(),
                                         [&](const auto& c) { return c.name == coordinate; });
        if (!isThere) m_columns.push_back({coordinate, OFTReal});
      }
    }
    for (const Column& column : m_columns) {
      OGRFieldDefn field(column.name.c_str(), column.type);
      if (m_layer->CreateField(&field) != OGRERR_NONE) fail();
    }
    if (m_layer->StartTransaction() != OGRERR_NONE) fail();
  }

  void setGeometry(OGRFeature& feature, geo::Geometry geometry) {
    if (m_format.inDegrees) geometry.transform(*m_toDegrees);
    OGRGeometry* made = nullptr;
    const std::string& wkb = geometry.wkb();
    if (OGRGeometryFactory::createFromWkb(wkb.data(), nullptr, &made, wkb.size()) != OGRERR_NONE) fail();
    feature.SetGeometryDirectly(made);
  }

  void setCoordinates(OGRFeature& feature, geo::Point plane) {
    const geo::Point degrees = m_toDegrees->apply(plane);
    const auto set = [&](const char* name, double value) {
      feature.SetField(feature.GetFieldIndex(name), value);
    };
    set("x", plane.x), set("y", plane.y), set("lon", degrees.x), set("lat", degrees.y);
  }

  [[noreturn]] void fail() const {
    throw Error(
        ErrorKind::Io, text("The file could not be written: %1", CPLGetLastErrorMsg()), m_file.string(),
        text("Check that the folder exists, that you may write there and that the disk is not full."));
  }

  fs::path m_file, m_partial;
  const Format& m_format;
  std::vector<Column> m_columns;
  std::unique_ptr<GDALDataset> m_dataset;
  OGRLayer* m_layer = nullptr;
  std::optional<geo::Transform> m_toDegrees;
  bool m_isPoints = false;
  std::uint64_t m_rows = 0;
};

walk::Network networkOf(const store::Workspace& workspace) {
  const std::string bytes = workspace.network();
  if (bytes.empty()) throw Error(ErrorKind::NotFound, text("The workspace has no roads yet."));
  return walk::Network::load(bytes);
}

std::uint64_t exportNodes(const store::Workspace& workspace, const std::string& file, Progress& progress) {
  const walk::Network network = networkOf(workspace);
  Writer writer(fs::u8path(file), "walk_nodes", workspace.crs(),
                {{"node_id", OFTInteger64}, {"component", OFTInteger64}}, geo::GeometryType::Point);
  constexpr bool kNone[2] = {};
  for (std::uint32_t i = 0; i < network.nodeCount(); ++i) {
    const std::vector<std::string> values{std::to_string(i), std::to_string(network.component(NodeId(i)))};
    writer.add(values, kNone, geo::Geometry::point(network.nodePosition(NodeId(i))));
    progress.report(static_cast<double>(i) / static_cast<double>(network.nodeCount()));
  }
  return writer.finish();
}

std::uint64_t exportEdges(const store::Workspace& workspace, const std::string& file, Progress& progress) {
  const walk::Network network = networkOf(workspace);
  Writer writer(fs::u8path(file), "walk_edges", workspace.crs(),
                {{"from_node", OFTInteger64},
                 {"to_node", OFTInteger64},
                 {"length_m", OFTReal},
                 {"class", OFTString},
                 {"flags", OFTInteger},
                 {"edge_id", OFTInteger64}},
                geo::GeometryType::LineString);
  constexpr bool kNone[6] = {};
  for (std::uint32_t i = 0; i < network.edgeCount(); ++i) {
    const walk::EdgeView edge = network.edge(EdgeId(i));
    const std::vector<std::string> values{std::to_string(edge.from.value()),
                                          std::to_string(edge.to.value()),
                                          detail::textArgument(edge.length.value()),
                                          std::string(name(edge.roadClass)),
                                          std::to_string(edge.flags),
                                          std::to_string(i)};
    writer.add(values, kNone, geo::Geometry::lineString(network.shape(EdgeId(i))));
    progress.report(static_cast<double>(i) / static_cast<double>(network.edgeCount()));
  }
  return writer.finish();
}

OGRFieldType fieldType(char type) { return type == 'i' ? OFTInteger64 : type == 'r' ? OFTReal : OFTString; }

std::uint64_t exportTable(const store::Workspace& workspace, const std::string& layer,
                          const std::string& file, Progress& progress) {
  const auto described = workspace.layerColumns(layer);
  std::vector<Column> columns;
  for (std::size_t i = 0; i < described.names.size(); ++i) {
    columns.push_back({described.names[i], fieldType(described.types[i])});
  }
  std::optional<Writer> writer;
  const auto begin = [&](geo::GeometryType type) {
    writer.emplace(fs::u8path(file), layer, workspace.crs(), columns, type);
  };
  workspace.readLayer(layer, [&](auto values, auto isNull, const geo::Geometry& geometry) {
    if (!writer) begin(geometry.type());  // a layer's geometries are all of one type
    writer->add(values, isNull, geometry);
    progress.check();
  });
  if (!writer) begin(geo::GeometryType::Point);
  return writer->finish();
}

}  // namespace

std::vector<std::string> exportLayers(const store::Workspace& workspace) {
  std::vector<std::string> names;
  for (const auto& layer : workspace.info().layers) names.push_back(layer.name);
  names.insert(names.end(), {"walk_nodes", "walk_edges"});
  return names;
}

std::uint64_t exportLayer(const store::Workspace& workspace, const std::string& layer,
                          const std::string& file, Progress& progress) {
  formatOf(fs::u8path(file));  // a wrong ending is said before anything is read
  const auto known = exportLayers(workspace);
  if (std::find(known.begin(), known.end(), layer) == known.end()) {
    std::string names;
    for (const std::string& one : known) names += (names.empty() ? "" : ", ") + one;
    throw Error(ErrorKind::NotFound, text("There is no layer “%1”.", layer), {},
                text("Choose from: %1", names));
  }
  if (layer == "walk_nodes") return exportNodes(workspace, file, progress);
  if (layer == "walk_edges") return exportEdges(workspace, file, progress);
  return exportTable(workspace, layer, file, progress);
}

std::uint64_t exportAreas(const std::string& layer, const std::string& crs,
                          std::span<const std::string> columns, std::span<const ExportedArea> areas,
                          const std::string& file) {
  const fs::path target = fs::u8path(file);
  if (!formatOf(target).hasGeometry)
    throw Error(ErrorKind::BadInput, text("Areas are written as .gpkg or .geojson."), file);
  std::vector<Column> fields;
  for (const std::string& column : columns) fields.push_back({column, OFTString});
  Writer writer(target, layer, crs, std::move(fields), geo::GeometryType::MultiPolygon);
  const auto isNull = std::make_unique<bool[]>(columns.size());  // none
  for (const ExportedArea& one : areas) {
    const geo::Geometry whole = geo::Geometry::multiPolygon(std::span(&one.area, 1));
    writer.add(one.values, {isNull.get(), columns.size()}, whole);
  }
  return writer.finish();
}

}  // namespace michi::ingest
