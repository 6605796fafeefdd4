#include <utility>

#include "geo/geometry.h"
#include "map/json_values.h"

namespace michi::map {
namespace {

constexpr int kDeepestZoom = 30;

Json toJson(const PointLayer& layer) {
  Json rows = Json::array();
  for (const PointRow& row : layer.rows)
    rows.push_back(Json::array({row.x, row.y, row.styleClass, row.label}));
  return {{"layer", layer.layerId}, {"rows", std::move(rows)}};
}

Json toJson(const ShapeLayer& layer) {
  Json rows = Json::array();
  for (const ShapeRow& row : layer.rows) rows.push_back(Json::array({binary(row.wkb), row.styleClass}));
  return {{"layer", layer.layerId}, {"rows", std::move(rows)}};
}

/// Looked at before QGIS is: it trusts what it is given.
ShapeRow shapeFrom(const Json& json) {
  if (!json.is_array() || json.size() != 2 || !json[0].is_binary()) fail("shapes");
  const auto& bytes = json[0].get_binary();
  try {
    return {geo::Geometry::fromWkb({reinterpret_cast<const char*>(bytes.data()), bytes.size()}).wkb(),
            stringIn(json[1], "class")};
  } catch (const Error&) {
    fail("shapes");
  }
}

PointRow rowFrom(const Json& json) {
  if (!json.is_array() || json.size() != 4) fail("rows");
  return {finiteIn(json[0], "x"), finiteIn(json[1], "y"), stringIn(json[2], "class"),
          stringIn(json[3], "label")};
}

void readLook(const Json& json, MapSource& source) {
  if (!json.is_array() || json.size() != 3) fail("looks");
  const double opacity = finiteIn(json[1], "opacity");
  if (opacity < 0 || opacity > 1) fail("opacity");
  source.looks[stringIn(json[0], "looks")] = {opacity, stringIn(json[2], "style")};
}

}  // namespace

Json toJson(const MapSource& source) {
  Json points = Json::array();
  for (const PointLayer& layer : source.points) points.push_back(toJson(layer));
  Json shapes = Json::array();
  for (const ShapeLayer& layer : source.shapes) shapes.push_back(toJson(layer));
  Json looks = Json::array();
  for (const auto& [id, look] : source.looks) looks.push_back(Json::array({id, look.opacity, look.style}));
  Json guests = Json::array();
  for (const GuestLayer& guest : source.guests)
    guests.push_back(Json::array({guest.id, guest.file, guest.sublayer}));
  return {
      {"workspace", source.workspace},
      {"crs", source.crs},
      {"layers", source.layers},
      {"points", std::move(points)},
      {"shapes", std::move(shapes)},
      {"district", source.districtCode},
      {"looks", std::move(looks)},
      {"ordered", source.isOrdered},
      {"guests", std::move(guests)},
      {"base", {{"tiles", source.base.tiles}, {"min", source.base.minZoom}, {"max", source.base.maxZoom}}}};
}

MapSource sourceFrom(const Json& json) {
  MapSource source;
  source.workspace = stringAt(json, "workspace");
  source.crs = stringAt(json, "crs");
  source.districtCode = stringAt(json, "district");
  for (const Json& id : arrayIn(entry(json, "layers"), "layers"))
    source.layers.push_back(stringIn(id, "layers"));
  for (const Json& given : arrayIn(entry(json, "points"), "points")) {
    PointLayer& layer = source.points.emplace_back();
    layer.layerId = stringAt(given, "layer");
    for (const Json& row : arrayIn(entry(given, "rows"), "rows")) layer.rows.push_back(rowFrom(row));
  }
  for (const Json& given : arrayAt(json, "shapes")) {
    ShapeLayer& layer = source.shapes.emplace_back();
    layer.layerId = stringAt(given, "layer");
    for (const Json& row : arrayAt(given, "rows")) layer.rows.push_back(shapeFrom(row));
  }
  for (const Json& look : arrayAt(json, "looks")) readLook(look, source);
  source.isOrdered = booleanAt(json, "ordered");
  for (const Json& guest : arrayAt(json, "guests")) {
    if (!guest.is_array() || guest.size() != 3) fail("guests");
    source.guests.push_back(
        {stringIn(guest[0], "guests"), stringIn(guest[1], "guests"), stringIn(guest[2], "guests")});
  }
  const Json& base = entry(json, "base");
  source.base = {stringAt(base, "tiles"), integerAt(base, "min", 0, kDeepestZoom),
                 integerAt(base, "max", 0, kDeepestZoom)};
  return source;
}

}  // namespace michi::map
