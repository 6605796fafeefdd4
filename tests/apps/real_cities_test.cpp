// The same commands on the open data of real places.

#include <nlohmann/json.hpp>

#include "apps/michi_runner.h"

namespace michi::tests {
namespace {

using Json = nlohmann::json;

class RealCities : public MichiTest {
 protected:
  Json info(const std::string& workspace) const {
    return Json::parse(done({"info", workspace, "--json", "-"}).out);
  }
  static std::uint64_t count(const Json& info, const std::string& layer) {
    return info["layers"][layer]["count"].get<std::uint64_t>();
  }
};

TEST_F(RealCities, liechtensteinFromOneOsmFile) {
  const auto osm = shared("osm/liechtenstein.osm.pbf");
  SKIP_WITHOUT(osm);
  done({"init", "li.michi", "--name", "Liechtenstein", "--crs", "EPSG:2056"});
  done({"import", "roads", osm.string(), "--into", "li.michi"});
  done({"import", "facilities", osm.string(), "--into", "li.michi"});
  write("points.csv",
        "id,lon,lat,need_class,weight\n"
        "vaduz,9.5215,47.1410,elderly_alone,2\n"
        "balzers,9.5010,47.0667,wheelchair,1\n"
        "peak,9.6130,47.0530,other,5\n"  // far from any road
        "swapped,47.1410,9.5215,other,1\n"
        "huge,1.8e308,47.1,other,1\n");
  done({"import", "points", "points.csv", "--into", "li.michi", "--rejects", "rejects.csv"});
  const std::string rejects = contentOf(path("rejects.csv"));
  EXPECT_NE(rejects.find("47.1410"), std::string::npos) << rejects;
  EXPECT_NE(rejects.find("1.8e308"), std::string::npos) << rejects;

  const Json json =
      Json::parse(done({"coverage", "li.michi", "--to", "shop,clinic", "--within", "1000m", "--json", "-",
                        "--csv", "c.csv", "--groups", "g.csv", "--bands", "500m,1km"})
                      .out);
  for (const char* kind : {"shop", "clinic"}) {
    const Json& total = json["totals"][kind];
    EXPECT_DOUBLE_EQ(
        total["within"].get<double>() + total["beyond"].get<double>() + total["unreachable"].get<double>(), 8)
        << kind;
  }
  EXPECT_EQ(json["totals"]["shop"]["unreachable"], 5) << json["totals"].dump();
  const auto rows = readCsv(path("c.csv"));
  EXPECT_EQ(rows[0], (std::vector<std::string>{"point_id", "district_code", "kind", "facility_id",
                                               "distance_m", "minutes", "off_network_m", "reached"}));
  EXPECT_EQ(rows.size(), 1U + 3 * 2);
  const auto groups = readCsv(path("g.csv"));
  EXPECT_EQ(groups[0][9], "to_500m");
  EXPECT_EQ(groups[0][11], "farther");
  ASSERT_GT(groups.size(), 2U);
  const Json& bands = json["bands"]["shop"];
  EXPECT_EQ(bands["limits"], (Json{500.0, 1000.0}));
  EXPECT_EQ(bands["people"][0].get<double>() + bands["people"][1].get<double>(),
            json["totals"]["shop"]["within"].get<double>());
  EXPECT_EQ(bands["unreachable"], json["totals"]["shop"]["unreachable"]);
  EXPECT_EQ(json["curve"]["shop"]["within"].back()[0], 4000);
  done({"render", "li.michi", "--out", "li.png", "--size", "800x600"});
  EXPECT_EQ(contentOf(path("li.png")).substr(1, 3), "PNG");
}

TEST_F(RealCities, importingAgainChangesNothing) {
  const auto osm = shared("osm/liechtenstein.osm.pbf");
  SKIP_WITHOUT(osm);
  done({"init", "li.michi", "--name", "Liechtenstein", "--crs", "EPSG:2056"});
  done({"import", "roads", osm.string(), "--into", "li.michi"});
  const std::uint64_t before = count(info("li.michi"), "road");
  const std::string again = done({"import", "roads", osm.string(), "--into", "li.michi"}).out;
  EXPECT_NE(again.find(" 0 new, 0 changed"), std::string::npos) << again;
  EXPECT_EQ(count(info("li.michi"), "road"), before);
}

TEST_F(RealCities, ctrlCLeavesTheWorkspaceAsItWas) {
  const auto osm = shared("osm/liechtenstein.osm.pbf");
  SKIP_WITHOUT(osm);
  done({"init", "li.michi", "--name", "Liechtenstein", "--crs", "EPSG:2056"});
  const Json before = info("li.michi");
  for (const char* delay : {"0.05", "0.15", "0.3"}) {
    const Outcome outcome =
        michi({"import", "roads", osm.string(), "--into", "li.michi"},
              std::string("timeout --preserve-status -s INT ") + delay + " env MICHI_LANGUAGE=en");
    if (outcome.exit == 0) break;  // it was faster
    EXPECT_EQ(info("li.michi")["layers"], before["layers"]) << delay;
    EXPECT_EQ(done({"check", "li.michi"}).exit, 0);
  }
  done({"import", "roads", osm.string(), "--into", "li.michi"});
}

TEST_F(RealCities, yaizusDistrictsAndHazards) {
  const auto hazards = shared("yaizu/yaizu_hazards_roads.zip");
  SKIP_WITHOUT(hazards);
  done({"init", "y.michi", "--name", "焼津市", "--crs", "EPSG:6676"});
  done({"import", "districts", shared("yaizu/22212.geojson").string(), "--into", "y.michi"});
  done({"import", "roads", hazards.string(), "--layer", "ROSN_LIN6676", "--into", "y.michi", "--tolerance",
        "0.5"});
  done({"import", "flood", hazards.string(), "--layer", "葉梨川_洪水浸水想定区域（想定最大規模）", "--into",
        "y.michi", "--map", "rank=Max_Rank", "--map", "map==maximum"});
  done({"import", "flood", hazards.string(), "--layer", "葉梨川_洪水浸水想定区域（浸水継続時間）", "--into",
        "y.michi", "--map", "rank=浸水時間ﾗﾝ", "--map", "map==duration"});
  done({"import", "flood", hazards.string(), "--layer", "朝比奈川_家屋倒壊等氾濫想定（河岸侵食）", "--into",
        "y.michi", "--map", "rank==2", "--map", "map==collapse"});
  done({"import", "shelters", shared("yaizu/222127_emergency.geojson").string(),
        shared("yaizu/222127_evacuation.geojson").string(), "--into", "y.michi"});
  const Json json = info("y.michi");
  EXPECT_GE(count(json, "district"), 1U);
  EXPECT_GT(count(json, "road"), 7000U);
  EXPECT_EQ(count(json, "flood_zone"), 6U + 3U + 14U) << "one row has the rank 0, which is none";
  EXPECT_GT(count(json, "shelter"), 20U);
  EXPECT_EQ(done({"check", "y.michi"}).exit, 0);
}

TEST_F(RealCities, oshusBoundaryAndShelters) {
  const auto boundary = shared("oshu/03215.geojson");
  SKIP_WITHOUT(boundary);
  done({"init", "o.michi", "--name", "奥州市", "--crs", "EPSG:6678"});
  done({"import", "districts", boundary.string(), "--into", "o.michi"});
  done({"import", "shelters", shared("oshu/oshu_emergency_032158.geojson").string(),
        shared("oshu/oshu_evacuation_032158.geojson").string(), "--into", "o.michi"});
  const Json json = info("o.michi");
  EXPECT_EQ(count(json, "district"), 1U);
  EXPECT_GE(count(json, "shelter"), 210U);
  done({"wardmap", "o.michi", "--district", "all", "--template", "ward-a3", "--out", "maps"});
  std::size_t pdfs = 0;
  for (const auto& entry : fs::directory_iterator(path("maps")))
    pdfs += entry.path().extension() == ".pdf" ? 1 : 0;
  EXPECT_EQ(pdfs, 1U);
}

}  // namespace
}  // namespace michi::tests
