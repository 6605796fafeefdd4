// Wrong use, wrong files: what michi says and how it ends.

#include "apps/michi_runner.h"

namespace michi::tests {
namespace {

using Usage = MichiTest;

TEST_F(Usage, helpIsZeroInBothLanguages) {
  const Outcome english = michi({"--help"});
  EXPECT_EQ(english.exit, 0);
  EXPECT_NE(english.out.find("coverage"), std::string::npos);
  const Outcome japanese = michi({"--help"}, "MICHI_LANGUAGE=ja");
  EXPECT_NE(japanese.out.find("使い方"), std::string::npos) << japanese.out;
  EXPECT_EQ(japanese.out.find("Usage"), std::string::npos) << japanese.out;
}

TEST_F(Usage, aMachineWithoutLocaleSpeaksJapanese) {
  const Outcome outcome = michi({"info", "nowhere.michi"}, "env -u MICHI_LANGUAGE LC_ALL=C");
  EXPECT_EQ(outcome.exit, 1);
  EXPECT_NE(outcome.err.find("ありません"), std::string::npos) << outcome.err;
}

TEST_F(Usage, wrongUseIsTwoAndSaysWhatIsMissing) {
  EXPECT_EQ(michi({}).exit, 2);
  EXPECT_EQ(michi({"dance"}).exit, 2);
  EXPECT_EQ(michi({"init", "a.michi"}).exit, 2);
  EXPECT_EQ(michi({"import", "weather", "x", "--into", "a"}).exit, 2);
  const Outcome outcome = michi({"coverage", "a.michi", "--to", "shop"});
  EXPECT_EQ(outcome.exit, 2);
  EXPECT_NE(outcome.err.find("--within"), std::string::npos) << outcome.err;
  EXPECT_TRUE(outcome.out.empty());
}

TEST_F(Usage, aFileThatIsNoWorkspaceIsLeftUntouched) {
  write("letter.michi", "Dear council");
  const Outcome outcome = michi({"info", "letter.michi"});
  EXPECT_EQ(outcome.exit, 1);
  EXPECT_NE(outcome.err.find("letter.michi"), std::string::npos) << outcome.err;
  EXPECT_EQ(contentOf(path("letter.michi")), "Dear council");
}

TEST_F(Usage, initNeverOverwritesAndWantsAPlane) {
  EXPECT_EQ(michi({"init", "a.michi", "--name", "a", "--crs", "EPSG:4326"}).exit, 1);
  EXPECT_FALSE(fs::exists(path("a.michi")));
  done({"init", "a.michi", "--name", "a", "--crs", "EPSG:6678"});
  const std::string before = contentOf(path("a.michi"));
  EXPECT_EQ(michi({"init", "a.michi", "--name", "b", "--crs", "EPSG:6678"}).exit, 1);
  EXPECT_EQ(contentOf(path("a.michi")), before);
}

TEST_F(Usage, anEmptyWorkspaceAnswersInWords) {
  done({"init", "a.michi", "--name", "空の市", "--crs", "EPSG:6678"});
  for (const std::vector<std::string>& words :
       std::vector<std::vector<std::string>>{{"coverage", "a.michi", "--to", "shop", "--within", "500m"},
                                             {"coverage", "a.michi", "--to", "palace", "--within", "500m"},
                                             {"coverage", "a.michi", "--to", "shop", "--within", "near"},
                                             {"priority", "a.michi", "--hazard", "flood-max"},
                                             {"priority", "a.michi", "--hazard", "earthquake"},
                                             {"render", "a.michi", "--out", "a.png"},
                                             {"wardmap", "a.michi", "--district", "1", "--out", "maps"},
                                             {"export", "a.michi", "walk_edges", "a.csv"},
                                             {"export", "a.michi", "district", "a.docx"},
                                             {"export", "a.michi", "nothing", "a.csv"}}) {
    const Outcome outcome = michi(words);
    EXPECT_EQ(outcome.exit, 1) << words[0] << " " << words[2];
    EXPECT_FALSE(outcome.err.empty());
  }
  EXPECT_EQ(done({"check", "a.michi"}).exit, 0);
  EXPECT_NE(done({"info", "a.michi", "--json", "-"}).out.find("\"layers\""), std::string::npos);
}

TEST_F(Usage, theWorkersErrorsAreInTheUsersLanguage) {
  done({"init", "a.michi", "--name", "a", "--crs", "EPSG:6678"});
  write(
      "d.geojson",
      R"({"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"code": "1", "name": "一区"},
            "geometry": {"type": "Polygon", "coordinates": [[[141.1, 39.1], [141.2, 39.1], [141.2, 39.2], [141.1, 39.1]]]}}]})");
  done({"import", "districts", "d.geojson", "--into", "a.michi"});
  const Outcome japanese =
      michi({"render", "a.michi", "--out", "a.png", "--layers", "district,palace"}, "MICHI_LANGUAGE=ja");
  EXPECT_EQ(japanese.exit, 1);
  EXPECT_NE(japanese.err.find("palace"), std::string::npos) << japanese.err;
  EXPECT_NE(japanese.err.find("ません"), std::string::npos) << japanese.err;
  const Outcome english = michi({"render", "a.michi", "--out", "a.png", "--layers", "district,palace"});
  EXPECT_EQ(english.err.find("ません"), std::string::npos) << english.err;
}

TEST_F(Usage, backupIsACopyAndNeverOverwrites) {
  done({"init", "a.michi", "--name", "a", "--crs", "EPSG:6678"});
  done({"backup", "a.michi", "b.michi"});
  EXPECT_EQ(done({"check", "b.michi"}).exit, 0);
  EXPECT_EQ(michi({"backup", "a.michi", "b.michi"}).exit, 1);
}

TEST_F(Usage, aBrokenImportChangesNothing) {
  done({"init", "a.michi", "--name", "a", "--crs", "EPSG:6678"});
  write("roads.osm.pbf", "no pbf at all");
  write("districts.geojson", R"({"type": "FeatureCollection", "features": [)");
  write("points.csv", "lon,lat\n1,2\n");
  EXPECT_EQ(michi({"import", "roads", "roads.osm.pbf", "--into", "a.michi"}).exit, 1);
  EXPECT_EQ(michi({"import", "districts", "districts.geojson", "--into", "a.michi"}).exit, 1);
  EXPECT_EQ(michi({"import", "points", "points.csv", "--into", "a.michi"}).exit, 1);
  EXPECT_EQ(michi({"import", "points", "missing.csv", "--into", "a.michi"}).exit, 1);
  const std::string info = done({"info", "a.michi", "--json", "-"}).out;
  EXPECT_NE(info.find("\"sources\": []"), std::string::npos) << info;
}

}  // namespace
}  // namespace michi::tests
