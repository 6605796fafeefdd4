#include <limits>
#include <utility>

#include "map/json_values.h"

namespace michi::map {
namespace {

GuestInfo::Part partFrom(const Json& json) {
  GuestInfo::Part part;
  part.sublayer = stringAt(json, "sublayer");
  part.title = stringAt(json, "title");
  part.kind = static_cast<GuestInfo::Kind>(integerAt(json, "type", 0, 3));
  const Json& count = entry(json, "count");
  if (!count.is_number_integer() || finiteIn(count, "count") > 9e15) fail("count");
  part.count = count.get<std::int64_t>();
  part.hasCrs = booleanAt(json, "crs");
  const Json& extent = arrayAt(json, "extent");
  if (!extent.empty() && extent.size() != 4) fail("extent");
  if (!extent.empty())
    part.extent = {finiteIn(extent[0], "extent"), finiteIn(extent[1], "extent"),
                   finiteIn(extent[2], "extent"), finiteIn(extent[3], "extent")};
  return part;
}

Json toJson(const GuestInfo::Part& part) {
  Json extent = Json::array();
  if (!part.extent.isEmpty())
    extent = {part.extent.minX, part.extent.minY, part.extent.maxX, part.extent.maxY};
  return {{"sublayer", part.sublayer}, {"title", part.title}, {"type", static_cast<int>(part.kind)},
          {"count", part.count},       {"crs", part.hasCrs},  {"extent", std::move(extent)}};
}

}  // namespace

Json toJson(const LegendJob& job) {
  return {{"kind", "legend?"}, {"source", toJson(job.source)}, {"dpi", job.dpi}};
}

Json toJson(const Legend& legend) {
  Json entries = Json::array();
  for (const LegendEntry& one : legend.entries)
    entries.push_back({{"layer", one.layerId}, {"label", one.label}, {"png", binary(one.png)}});
  return {{"kind", "legend"}, {"entries", std::move(entries)}};
}

Json toJson(const GuestJob& job) { return {{"kind", "guest?"}, {"file", job.file}, {"crs", job.crs}}; }

Json toJson(const GuestInfo& info) {
  Json parts = Json::array();
  for (const GuestInfo::Part& part : info.parts) parts.push_back(toJson(part));
  return {{"kind", "guest"}, {"parts", std::move(parts)}};
}

LegendJob legendJobFrom(const Json& json) {
  LegendJob job;
  job.source = sourceFrom(entry(json, "source"));
  job.dpi = finiteAt(json, "dpi");
  return job;
}

Legend legendFrom(const Json& json) {
  Legend legend;
  for (const Json& one : arrayAt(json, "entries"))
    legend.entries.push_back({stringAt(one, "layer"), stringAt(one, "label"), bytesAt(one, "png")});
  return legend;
}

GuestJob guestJobFrom(const Json& json) { return {stringAt(json, "file"), stringAt(json, "crs")}; }

GuestInfo guestInfoFrom(const Json& json) {
  GuestInfo info;
  for (const Json& part : arrayAt(json, "parts")) info.parts.push_back(partFrom(part));
  if (info.parts.empty()) fail("parts");
  return info;
}

}  // namespace michi::map
