#pragma once
// What is asked of the map worker, as plain values: a picture of a part of the city, or a printed sheet.

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "geo/point.h"

namespace michi::map {

/// One point that is not in the workspace's tables, or not readable there: it goes to the worker by message,
/// into memory, and nowhere else.
struct PointRow {
  double x = 0;  // metres, plane of the workspace
  double y = 0;
  std::string styleClass;  // which symbol of the layer's style: S A B C, within beyond unreachable …
  std::string label;       // empty unless the sheet prints names
  bool operator==(const PointRow&) const = default;
};

/// Rows for a layer of layers/ that has no table.
struct PointLayer {
  std::string layerId;
  std::vector<PointRow> rows;
  bool operator==(const PointLayer&) const = default;
};

/// One line or area that no table holds: a stretch of road by how far it is, a district by its share.
struct ShapeRow {
  std::string wkb;         // a line string or an area in the plane of the workspace
  std::string styleClass;  // as in PointRow
  bool operator==(const ShapeRow&) const = default;
};

/// Rows for a layer of layers/ of lines or areas that has no table.
struct ShapeLayer {
  std::string layerId;
  std::vector<ShapeRow> rows;
  bool operator==(const ShapeLayer&) const = default;
};

/// Raw: rows from the top, four bytes a pixel: blue, green, red and one without meaning (a QImage of RGB32).
enum class ImageFormat : std::uint8_t { Png, Raw };

/// How a layer is drawn where that differs from its file.
struct LayerLook {
  double opacity = 1;  // 0 to 1, on top of the layer's own
  std::string style;   // a file name of styles/; empty: the layer's own
  bool operator==(const LayerLook&) const = default;
};

/// Somebody's file shown beside the workspace's layers, never stored there.
struct GuestLayer {
  std::string id;        // begins with "guest"
  std::string file;      // any vector or raster file that GDAL reads
  std::string sublayer;  // which table of a vector file; empty: the first
  bool operator==(const GuestLayer&) const = default;
};

/// Its place in MapSource::layers and its opacity go by this id.
inline constexpr const char* kBaseMapId = "base";

/// Ready-made tiles under everything. The network is used only for an address that begins with http.
struct BaseMap {
  std::string tiles;  // an address with {z}, {x} and {y}, or an MBTiles file; empty: none
  int minZoom = 0;
  int maxZoom = 18;
  bool operator==(const BaseMap&) const = default;
};

/// What both kinds of job draw from. Paths are UTF-8.
struct MapSource {
  std::string workspace;  // the workspace's file; only read
  std::string crs;        // its plane CRS, "EPSG:6678"
  std::vector<std::string>
      layers;  // ids of layers/*.toml; empty: the default set, and every layer in `points` and `shapes`
  std::vector<PointLayer> points;
  std::string districtCode;                  // the outside of this district is dimmed; empty: none
  std::map<std::string, LayerLook> looks{};  // by layer id
  /// `layers` stand as they are to be drawn, the lowest first; otherwise layers/*.toml says which is higher.
  bool isOrdered = false;
  std::vector<GuestLayer> guests{};  // those that `layers` does not name lie on top
  BaseMap base{};                    // lowest, unless an ordered `layers` names it
  std::vector<ShapeLayer> shapes{};  // lines and areas by message
  bool operator==(const MapSource&) const = default;
};

/// Limits that the worker holds jobs to.
inline constexpr int kMaximumImageSide = 16384;
inline constexpr double kMinimumDpi = 30;
inline constexpr double kMaximumDpi = 1200;

struct RenderJob {
  MapSource source;
  geo::Box extent;  // widened on one axis where its shape differs from the image's
  int width = 0;    // pixels, at most kMaximumImageSide
  int height = 0;
  double dpi = 96;  // sizes in styles are millimetres
  std::string background = "#FFFFFF";
  ImageFormat format = ImageFormat::Png;
  bool operator==(const RenderJob&) const = default;
};

/// What was not drawn as it should be: a tile that did not come, a guest whose file is gone.
struct LayerNote {
  std::string layerId;
  std::string words;
  bool operator==(const LayerNote&) const = default;
};

/// A PNG file, or width × height × 4 bytes R, G, B, A (not premultiplied), top row first.
struct MapImage {
  int width = 0;
  int height = 0;
  ImageFormat format = ImageFormat::Png;
  std::string bytes;
  std::vector<LayerNote> notes{};
  bool operator==(const MapImage&) const = default;
};

/// The symbols of the layers of `source` (and its guests), for a legend on the screen.
struct LegendJob {
  MapSource source;
  double dpi = 96;
  bool operator==(const LegendJob&) const = default;
};

struct LegendEntry {
  std::string layerId;
  std::string label;  // empty: the layer's only symbol
  std::string png;
  bool operator==(const LegendEntry&) const = default;
};

/// In the order of the job's layers, each layer's symbols in the order of its style.
struct Legend {
  std::vector<LegendEntry> entries;
  bool operator==(const Legend&) const = default;
};

/// Looks into a file before it becomes a guest.
struct GuestJob {
  std::string file;
  std::string crs;  // plane of the workspace
  bool operator==(const GuestJob&) const = default;
};

struct GuestInfo {
  enum class Kind : std::uint8_t { Point, Line, Polygon, Raster };
  struct Part {
    std::string sublayer;  // for GuestLayer
    std::string title;
    Kind kind = Kind::Point;
    std::int64_t count = -1;  // features; negative: unknown or a raster
    geo::Box extent;          // in the plane of the workspace; empty where nothing is known
    bool hasCrs = true;       // false: taken to lie in the plane of the workspace
    bool operator==(const Part&) const = default;
  };
  std::vector<Part> parts;  // at least one
  bool operator==(const GuestInfo&) const = default;
};

enum class TextAlign : std::uint8_t { Left, Middle, Right };

/// Words on a sheet; millimetres from the top left of the template's item “body”, `y` on the baseline.
struct PaperText {
  double x = 0, y = 0;
  double size = 2.9;  // mm; 2.47 is 7 pt
  bool isBold = false;
  TextAlign align = TextAlign::Left;
  std::string words;
  bool operator==(const PaperText&) const = default;
};

/// One sheet of a layout template (.qpt). The template's own texts use the variables michi_<name>:
/// title, district (set from the job) and what `variables` holds: subject, date, sources, maker, copy,
/// handling, page, pages, notes …; a name that is not set is empty on paper.
struct PrintJob {
  MapSource source;
  std::string templateFile;
  std::string output;  // the PDF; written beside under another name first, so that it is whole or not there.
                       // Empty: a preview, a picture in memory that touches no disk
  std::string title;
  std::string districtName;
  std::map<std::string, std::string> variables;
  std::vector<double>
      scales;          // denominators to choose from, the largest scale that fits; empty: the usual ones
  bool hasMap = true;  // false: the template needs no map; a page of tables
  std::vector<PaperText> texts{};  // written over the template's item “body”, in the typeface of our prints
  bool operator==(const PrintJob&) const = default;
};

/// Of a preview.
inline constexpr double kPreviewDpi = 110;

struct PrintResult {
  double scale = 0;  // denominator that was used; 0 without a map
  bool operator==(const PrintResult&) const = default;
};

}  // namespace michi::map
