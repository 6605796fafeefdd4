#pragma once
// Writes shapefiles for tests, in the encodings and with the defects that real ones have.

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <map>
#include <string>
#include <vector>

#include "files.h"

namespace michi::test {

struct ShapeRow {
  std::string wkt;
  std::vector<std::string> values;
};

/// `fields` and values are written as the bytes given. Returns the members by ending (shp, shx, dbf, prj).
inline std::map<std::string, std::string> shapefile(const TempFolder& folder, const std::string& stem,
                                                    OGRwkbGeometryType type, int epsg,
                                                    const std::vector<std::string>& fields,
                                                    const std::vector<ShapeRow>& rows) {
  GDALAllRegister();
  const std::string file = folder.path(stem + ".shp");
  OGRSpatialReference reference;
  if (epsg != 0) reference.importFromEPSG(epsg);
  GDALDataset* dataset = GetGDALDriverManager()
                             ->GetDriverByName("ESRI Shapefile")
                             ->Create(file.c_str(), 0, 0, 0, GDT_Unknown, nullptr);
  char** options = CSLSetNameValue(nullptr, "ENCODING", "");
  OGRLayer* layer = dataset->CreateLayer(stem.c_str(), epsg == 0 ? nullptr : &reference, type, options);
  CSLDestroy(options);
  for (const std::string& field : fields) {
    OGRFieldDefn definition(field.c_str(), OFTString);
    definition.SetWidth(60);
    layer->CreateField(&definition);
  }
  for (const ShapeRow& row : rows) {
    OGRFeature feature(layer->GetLayerDefn());
    OGRGeometry* geometry = nullptr;
    if (!row.wkt.empty()) OGRGeometryFactory::createFromWkt(row.wkt.c_str(), nullptr, &geometry);
    feature.SetGeometryDirectly(geometry);
    for (std::size_t i = 0; i < row.values.size(); ++i)
      feature.SetField(static_cast<int>(i), row.values[i].c_str());
    EXPECT_EQ(layer->CreateFeature(&feature), OGRERR_NONE);
  }
  GDALClose(dataset);
  std::map<std::string, std::string> members;
  for (const char* ending : {"shp", "shx", "dbf", "prj"}) {
    if (epsg == 0 && std::string(ending) == "prj") continue;
    members[ending] = contentOf(folder.path(stem + "." + ending));
  }
  members["dbf"][29] = '\0';  // says nothing of its encoding
  return members;
}

inline std::vector<std::pair<std::string, std::string>> zipMembers(
    const std::string& stem, const std::map<std::string, std::string>& members) {
  std::vector<std::pair<std::string, std::string>> result;
  for (const auto& [ending, content] : members) result.emplace_back(stem + "." + ending, content);
  return result;
}

}  // namespace michi::test
