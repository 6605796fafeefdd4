// Elevation: any rasters that GDAL reads, as one grid in the workspace's plane; the network gets its slopes.

#include <gdal_priv.h>
#include <gdal_utils.h>
#include <ogr_spatialref.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "base/error.h"
#include "base/text.h"
#include "ingest/digest.h"
#include "ingest/gdal.h"
#include "ingest/heights.h"
#include "ingest/import_run.h"

namespace michi::ingest {
namespace {

constexpr double kMostCells = 40e6;
constexpr double kMargin = 2'000;  // metres around the districts
constexpr float kLowest = -500, kHighest = 9'000;

bool isRasterFile(const InputFile& file) {
  const std::string ending = endingOf(file.shown);
  for (const char* known :
       {"tif", "tiff", "img", "asc", "hgt", "vrt", "nc", "bil", "dem", "png", "jp2", "grd"}) {
    if (ending == known) return true;
  }
  return false;
}

struct Rasters {
  std::vector<DatasetPointer> datasets;
  std::vector<GDALDatasetH> handles() const {
    std::vector<GDALDatasetH> result;
    for (const auto& dataset : datasets) result.push_back(GDALDataset::ToHandle(dataset.get()));
    return result;
  }
};

void openRaster(const InputFile& file, const std::string& crs, Rasters& rasters,
                const GdalMessages& messages) {
  DatasetPointer dataset(GDALDataset::Open(file.path.c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY));
  if (dataset == nullptr || dataset->GetRasterCount() == 0) {
    throw Error(ErrorKind::BadInput, text("This raster is damaged or of no known kind: %1", messages.last()),
                file.shown);
  }
  if (dataset->GetSpatialRef() == nullptr && crs.empty()) {
    throw Error(
        ErrorKind::BadInput, text("This raster does not say its coordinate system."), file.shown,
        text("Say it with --crs EPSG:6668 (JGD2011 latitude and longitude) or the plane that it is in."));
  }
  rasters.datasets.push_back(std::move(dataset));
}

/// Where the grid lies and how fine it is.
struct Frame {
  geo::Box box;
  double cellSize = 0;
};

/// What GDAL would make of one raster in the workspace's CRS.
void extend(Frame& frame, GDALDataset& dataset, const std::string& from, const std::string& to) {
  const char* const options[] = {"-s_srs", from.c_str(), "-t_srs", to.c_str(), "-of", "VRT", nullptr};
  const bool saysItself = dataset.GetSpatialRef() != nullptr;
  GDALWarpAppOptions* parsed =
      GDALWarpAppOptionsNew(const_cast<char**>(saysItself ? options + 2 : options), nullptr);
  GDALDatasetH handle = GDALDataset::ToHandle(&dataset);
  int failed = 0;
  const DatasetPointer warped(GDALDataset::FromHandle(GDALWarp("", nullptr, 1, &handle, parsed, &failed)));
  GDALWarpAppOptionsFree(parsed);
  double g[6] = {};
  if (warped == nullptr || warped->GetGeoTransform(g) != CE_None) {
    throw Error(ErrorKind::BadInput, text("This raster does not fit the workspace's coordinate system."),
                dataset.GetDescription());
  }
  frame.box.extend(geo::Point{g[0], g[3]});
  frame.box.extend(
      geo::Point{g[0] + g[1] * warped->GetRasterXSize(), g[3] + g[5] * warped->GetRasterYSize()});
  const double cell = std::min(std::abs(g[1]), std::abs(g[5]));
  frame.cellSize = frame.cellSize == 0 ? cell : std::min(frame.cellSize, cell);
}

/// Cut to the districts where there are some, and not finer than 40 million cells.
void limit(Frame& frame, ImportRun& run) {
  for (const store::LayerInfo& layer : run.workspace.info().layers) {
    if (layer.name != "district" || layer.count == 0) continue;
    const geo::Box around = layer.extent.grown(kMargin);
    geo::Box& box = frame.box;
    box = {std::max(box.minX, around.minX), std::max(box.minY, around.minY), std::min(box.maxX, around.maxX),
           std::min(box.maxY, around.maxY)};
    if (box.isEmpty()) {
      throw Error(ErrorKind::BadInput, text("The elevation lies outside of the city's districts."),
                  run.options.files[0]);
    }
  }
  const double cells = frame.box.width() / frame.cellSize * (frame.box.height() / frame.cellSize);
  if (cells > kMostCells) {
    frame.cellSize *= std::sqrt(cells / kMostCells);
    run.warn(text("The elevation is finer than 40 million cells; it was taken in steps of %1 m.",
                  std::round(frame.cellSize * 10) / 10));
  }
}

std::vector<std::string> warpArguments(const Frame& frame, const std::string& crs,
                                       const std::string& fromCrs) {
  const auto number = [](double v) { return std::string(CPLSPrintf("%.6f", v)); };
  std::vector<std::string> arguments = {"-of",
                                        "MEM",
                                        "-ot",
                                        "Float32",
                                        "-r",
                                        "bilinear",
                                        "-dstnodata",
                                        "nan",
                                        "-t_srs",
                                        crs,
                                        "-te",
                                        number(frame.box.minX),
                                        number(frame.box.minY),
                                        number(frame.box.maxX),
                                        number(frame.box.maxY),
                                        "-tr",
                                        number(frame.cellSize),
                                        number(frame.cellSize)};
  if (!fromCrs.empty()) arguments.insert(arguments.end(), {"-s_srs", fromCrs});
  return arguments;
}

store::Elevation gridOf(GDALDataset& warped, const std::string& file) {
  store::Elevation grid;
  double g[6] = {};
  warped.GetGeoTransform(g);
  grid.columns = static_cast<std::uint32_t>(warped.GetRasterXSize());
  grid.rows = static_cast<std::uint32_t>(warped.GetRasterYSize());
  grid.topLeft = {g[0], g[3]};
  grid.cellSize = g[1];
  grid.heights.resize(std::size_t{grid.columns} * grid.rows);
  if (warped.GetRasterBand(1)->RasterIO(GF_Read, 0, 0, warped.GetRasterXSize(), warped.GetRasterYSize(),
                                        grid.heights.data(), warped.GetRasterXSize(), warped.GetRasterYSize(),
                                        GDT_Float32, 0, 0) != CE_None) {
    throw Error(ErrorKind::BadInput, text("This raster breaks off or is damaged."), file);
  }
  return grid;
}

/// Heights that are on no mountain (a "no data" value that the file does not declare) become unknown.
void dropImpossible(ImportRun& run, store::Elevation& grid) {
  std::uint64_t dropped = 0, known = 0;
  for (float& height : grid.heights) {
    if (std::isnan(height)) continue;
    const bool isPossible = height > kLowest && height < kHighest;
    if (!isPossible) height = std::numeric_limits<float>::quiet_NaN();
    ++(isPossible ? known : dropped);
  }
  if (dropped > 0) run.warn(text("%1 cells have an impossible height and were left unknown.", dropped));
  if (known == 0)
    throw Error(ErrorKind::BadInput, text("The raster has no height in this area."), run.options.files[0]);
}

store::Elevation readGrid(ImportRun& run, const GdalMessages& messages, store::Source& source) {
  Rasters rasters;
  for (const std::string& file : run.options.files) {
    for (const InputFile& input : listInputs(file)) {
      const bool isNamed = input.path == file;  // the user said so, whatever it is called
      if (isNamed || isRasterFile(input)) openRaster(input, run.options.crs, rasters, messages);
    }
  }
  if (rasters.datasets.empty()) {
    throw Error(ErrorKind::BadInput, text("There is no raster that can be read."), run.options.files[0]);
  }
  const std::string& crs = run.surroundings().crs();
  Frame frame;
  for (const auto& dataset : rasters.datasets) extend(frame, *dataset, run.options.crs, crs);
  limit(frame, run);
  const auto* reference = rasters.datasets[0]->GetSpatialRef();
  source.crs = reference != nullptr ? reference->GetName() : run.options.crs;
  const bool saysItself = reference != nullptr;
  CPLStringList arguments;
  for (const std::string& a : warpArguments(frame, crs, saysItself ? "" : run.options.crs))
    arguments.AddString(a.c_str());
  GDALWarpAppOptions* parsed = GDALWarpAppOptionsNew(arguments.List(), nullptr);
  auto handles = rasters.handles();
  int failed = 0;
  const DatasetPointer warped(GDALDataset::FromHandle(
      GDALWarp("", nullptr, static_cast<int>(handles.size()), handles.data(), parsed, &failed)));
  GDALWarpAppOptionsFree(parsed);
  if (warped == nullptr || messages.hasFailed()) {
    throw Error(ErrorKind::BadInput, text("This raster breaks off or is damaged: %1", messages.last()),
                source.name);
  }
  return gridOf(*warped, source.name);
}

}  // namespace

void importElevation(ImportRun& run) {
  const GdalMessages messages;
  run.progress.step(0, text("Reading elevation"));
  store::Source source;
  std::string names;
  for (const std::string& file : run.options.files) {
    source = run.begin(file);
    names += (names.empty() ? "" : ", ") + source.name;
  }
  source.name = names;
  store::Elevation grid = readGrid(run, messages, source);
  dropImpossible(run, grid);
  run.report.rowsRead = source.rowsRead = run.options.files.size();
  run.progress.step(0.5, text("Taking slopes into the walking network"));
  std::string network = run.workspace.network();
  if (!network.empty()) {
    const walk::RoadPieces pieces = piecesOf(walk::Network::load(network));
    Progress building = run.progress.part(0.5, 0.8);
    network = walk::Network::build(pieces, heightsOf(grid), building).save();
  }
  Progress storing = run.progress.part(0.8, 1);
  run.workspace.importElevation(source, grid, network, storing);
  run.add(source, {1, 0, 0, 0});
}

}  // namespace michi::ingest
