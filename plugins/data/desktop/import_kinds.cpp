#include "plugins/data/desktop/import_kinds.h"

#include <algorithm>
#include <map>

#include "plugin/analysis.h"
#include "ui/base/words.h"

namespace michi::data {
namespace {

using ui::words;

ImportKind publicKind(const std::string& id, const QString& files) {
  return {id, ui::q(plugin::kindTitle(id)), files, false};
}

std::vector<ImportKind> makeKinds() {
  return {
      publicKind("districts", words("Areas with their names: GeoJSON, Shapefile (zip) or GeoPackage")),
      publicKind("elevation",
                 words("Heights of the ground: the GSI's elevation model (zip of XML) or GeoTIFF")),
      publicKind("roads", words("OpenStreetMap (.osm.pbf), or lines of roads as Shapefile or GeoJSON")),
      publicKind("facilities", words("Shops, clinics and so on: tables with addresses and coordinates (CSV), "
                                     "OpenStreetMap or National Land Numerical Information")),
      publicKind("shelters",
                 words("Evacuation places and shelters: the GSI's lists (CSV) or the city's table")),
      publicKind("flood", words("Flood zones: National Land Numerical Information A31 (zip)")),
      publicKind("landslide", words("Landslide zones: National Land Numerical Information A33 (zip)")),
      publicKind("population", words("Population by mesh: National Land Numerical Information (zip)")),
      publicKind("points", words("Points of need without names: a table with coordinates (CSV)")),
      publicKind("transit", words("Bus timetables: GTFS-JP (zip)")),
      publicKind("addresses", words("Position references of towns and blocks (CSV)")),
      {"supporters", words("Supporters (list of persons)"),
       words("The list of supporters: CSV, Excel or ODS"), true},
      {"ledger", words("Ledger of households (list of persons)"),
       words("The ledger or the list of those who need help in an evacuation: CSV, Excel or ODS"), true},
  };
}

std::map<std::string, QString> makeFieldTitles() {
  return {{"code", words("Code")},
          {"name", words("Name of it")},
          {"kind", words("Kind of facility")},
          {"former", words("Former municipality")},
          {"council", words("Residents' council")},
          {"id", words("Number (ID)")},
          {"address", words("Address")},
          {"lat", words("Latitude")},
          {"lon", words("Longitude")},
          {"service", words("Service")},
          {"common_id", words("Common ID")},
          {"capacity", words("Capacity")},
          {"accepts", words("Who is accepted")},
          {"note", words("Note")},
          {"also_shelter", words("Also a shelter")},
          {"also_emergency", words("Also an emergency place")},
          {"flood", words("Flood")},
          {"landslide", words("Landslide")},
          {"storm_surge", words("Storm surge")},
          {"earthquake", words("Earthquake")},
          {"tsunami", words("Tsunami")},
          {"fire", words("Large fire")},
          {"inland_flood", words("Inland flood")},
          {"volcano", words("Volcano")},
          {"river", words("River")},
          {"phenomenon", words("Kind of landslide")},
          {"zone", words("Kind of zone")},
          {"number", words("Number of the zone")},
          {"place", words("Place")},
          {"date", words("Date")},
          {"mesh", words("Mesh code")},
          {"need_class", words("Kind of need")},
          {"weight", words("Number of people")},
          {"from", words("From node")},
          {"to", words("To node")},
          {"highway", words("Kind of road")},
          {"prefecture", words("Prefecture")},
          {"city", words("City")},
          {"county", words("County")},
          {"ward", words("Ward")},
          {"town", words("Town")},
          {"chome", words("Chome")},
          {"koaza", words("Koaza")},
          {"block", words("Block")},
          {"representative", words("Representative point")},
          {"municipality_id", words("Number of the municipality")},
          {"town_id", words("Number of the town")},
          {"abolished", words("Day of abolition")}};
}

}  // namespace

const std::vector<ImportKind>& importKinds() {
  static const std::vector<ImportKind> kKinds = makeKinds();
  return kKinds;
}

const ImportKind& importKind(const std::string& id) {
  const auto& kinds = importKinds();
  const auto found =
      std::find_if(kinds.begin(), kinds.end(), [&](const ImportKind& kind) { return kind.id == id; });
  return found == kinds.end() ? kinds.front() : *found;
}

QString fieldTitle(const std::string& field) {
  static const std::map<std::string, QString> kTitles = makeFieldTitles();
  const auto found = kTitles.find(field);
  return found == kTitles.end() ? ui::q(field) : found->second;
}

}  // namespace michi::data
