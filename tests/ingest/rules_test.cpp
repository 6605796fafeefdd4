// The rule files that are shipped, and the reading of them.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>

#include "base/error.h"
#include "catalog/facility_kinds.h"
#include "catalog/need_classes.h"
#include "catalog/osm_walking.h"

namespace michi::catalog {
namespace {

const std::string kRules = std::string(MICHI_SOURCE_DIR) + "/data/rules/";

using Tags = std::map<std::string, std::string>;
TagValue valueOf(const Tags& tags) {
  return [&tags](const char* key) -> const char* {
    const auto found = tags.find(key);
    return found == tags.end() ? nullptr : found->second.c_str();
  };
}

TEST(TagCondition, Terms) {
  const Tags tags = {{"highway", "path"}, {"surface", "asphalt"}, {"bridge", "no"}};
  const auto holds = [&](const char* condition) {
    return TagCondition::parse(condition, "test").matches(valueOf(tags));
  };
  EXPECT_TRUE(holds("highway=track|path"));
  EXPECT_FALSE(holds("highway=track"));
  EXPECT_TRUE(holds("highway"));
  EXPECT_FALSE(holds("bridge"));
  EXPECT_TRUE(holds("tunnel!=yes"));
  EXPECT_FALSE(holds("highway=path & surface!=asphalt|paved"));
  EXPECT_THROW(holds("=x"), Error);
  EXPECT_THROW(holds("a="), Error);
  EXPECT_THROW(holds("a=b & "), Error);
}

struct WayCase {
  Tags tags;
  bool isRoad, isWalkable;
  walk::RoadClass roadClass;
  unsigned flags;
};

TEST(OsmWalking, ExpectationTable) {
  using walk::RoadClass;
  const OsmWalking rules = OsmWalking::read(kRules + "osm_walking.toml");
  const std::vector<WayCase> cases = {
      {{{"highway", "residential"}}, true, true, RoadClass::Residential, 0},
      {{{"highway", "unclassified"}}, true, true, RoadClass::Residential, 0},
      {{{"highway", "trunk"}}, true, true, RoadClass::Trunk, 0},
      {{{"highway", "trunk"}, {"motorroad", "yes"}}, true, false, RoadClass::Trunk, 0},
      {{{"highway", "motorway"}}, true, false, RoadClass::Other, 0},
      {{{"highway", "service"}, {"access", "private"}}, true, false, RoadClass::Service, 0},
      {{{"highway", "service"}, {"access", "private"}, {"foot", "yes"}}, true, true, RoadClass::Service, 0},
      {{{"highway", "residential"}, {"foot", "no"}}, true, false, RoadClass::Residential, 0},
      {{{"highway", "steps"}}, true, true, RoadClass::Steps, walk::kNoWheelchair | walk::kUnploughed},
      {{{"highway", "steps"}, {"covered", "yes"}, {"ramp:wheelchair", "yes"}},
       true,
       true,
       RoadClass::Steps,
       0},
      {{{"highway", "path"}}, true, true, RoadClass::Path, walk::kUnpaved | walk::kUnploughed},
      {{{"highway", "path"}, {"surface", "asphalt"}, {"winter_service", "yes"}},
       true,
       true,
       RoadClass::Path,
       0},
      {{{"highway", "footway"}, {"surface", "gravel"}}, true, true, RoadClass::Footway, walk::kUnpaved},
      {{{"highway", "footway"}, {"wheelchair", "no"}}, true, true, RoadClass::Footway, walk::kNoWheelchair},
      {{{"highway", "tertiary"}, {"bridge", "yes"}, {"winter_service", "no"}},
       true,
       true,
       RoadClass::Tertiary,
       walk::kBridge | walk::kUnploughed},
      {{{"highway", "footway"}, {"oneway:foot", "yes"}}, true, true, RoadClass::Footway, walk::kForwardOnly},
      {{{"highway", "footway"}, {"oneway:foot", "-1"}}, true, true, RoadClass::Footway, walk::kBackwardOnly},
      {{{"highway", "residential"}, {"oneway", "yes"}}, true, true, RoadClass::Residential, 0},
      {{{"highway", "construction"}}, false, false, RoadClass::Other, 0},
      {{{"highway", "bus_stop"}}, false, false, RoadClass::Other, 0},
      {{{"railway", "rail"}}, true, false, RoadClass::Other, 0},
      {{{"railway", "rail"}, {"service", "siding"}}, false, false, RoadClass::Other, 0},
      {{{"building", "yes"}}, false, false, RoadClass::Other, 0},
  };
  for (const WayCase& c : cases) {
    std::string name;
    for (const auto& [key, value] : c.tags) name += key + "=" + value + " ";
    const auto kind = rules.classify(valueOf(c.tags));
    ASSERT_EQ(kind.has_value(), c.isRoad) << name;
    if (!kind) continue;
    EXPECT_EQ(kind->isWalkable, c.isWalkable) << name;
    EXPECT_EQ(kind->roadClass, c.roadClass) << name;
    EXPECT_EQ(kind->flags, c.flags) << name;
  }
}

TEST(FacilityKinds, ShippedFile) {
  const FacilityKinds kinds = FacilityKinds::read(kRules + "facility_kinds.toml");
  EXPECT_THAT(kinds.expand("clinic"), testing::ElementsAre("clinic", "hospital"));
  EXPECT_THAT(kinds.expand("shop"), testing::ElementsAre("shop", "drugstore"));
  EXPECT_EQ(kinds.keyOf("サロン"), "salon");
  EXPECT_EQ(kinds.keyOf("nothing"), "");
  EXPECT_THROW(kinds.expand("nothing"), Error);
  const auto kindOf = [&](const Tags& tags) {
    const FacilityKind* kind = kinds.kindOf(valueOf(tags));
    return kind == nullptr ? std::string() : kind->key;
  };
  EXPECT_EQ(kindOf({{"shop", "supermarket"}}), "shop");
  EXPECT_EQ(kindOf({{"shop", "chemist"}}), "drugstore");
  EXPECT_EQ(kindOf({{"shop", "car"}}), "");
  EXPECT_EQ(kindOf({{"amenity", "doctors"}}), "clinic");
  EXPECT_EQ(kindOf({{"amenity", "clinic"}, {"healthcare:speciality", "dentist"}}), "dentist");
  EXPECT_EQ(kindOf({{"amenity", "hospital"}}), "hospital");
}

TEST(FacilityKinds, MistakesAreErrors) {
  const auto file = std::filesystem::temp_directory_path() / "michi_kinds_test.toml";
  const auto isRejected = [&](const char* content) {
    std::ofstream(file, std::ios::trunc) << content;
    try {
      FacilityKinds::read(file.string());
      return false;
    } catch (const Error&) {
      return true;
    }
  };
  const std::string kind = "[[kind]]\nkey='a'\nlabel_ja='あ'\nlabel_en='a'\n";
  EXPECT_FALSE(isRejected(kind.c_str()));
  EXPECT_TRUE(isRejected((kind + kind).c_str()));
  EXPECT_TRUE(isRejected((kind + "includes=['b']\n").c_str()));
  EXPECT_TRUE(isRejected((kind + "includs=['a']\n").c_str()));
  EXPECT_TRUE(isRejected((kind + "[[table]]\nfiles=['x']\nkind='b'\n").c_str()));
  std::filesystem::remove(file);
}

TEST(NeedClasses, ShippedFile) {
  const NeedClasses classes = NeedClasses::read(kRules + "need_classes.toml");
  for (const char* key : {"bedridden", "wheelchair", "medical_care", "care3plus", "care1_2", "dementia",
                          "physical_1_2", "intellectual_a", "mental_1", "intractable", "elderly_alone",
                          "elderly_couple", "infant_pregnant", "other"}) {
    EXPECT_EQ(classes.keyOf(key), key);
  }
  EXPECT_EQ(classes.all().size(), 14U);
  EXPECT_EQ(classes.keyOf("要介護４"), "care3plus");
  EXPECT_EQ(classes.keyOf("Dementia"), "dementia");
  EXPECT_EQ(classes.keyOf("要介護9"), "");
}

}  // namespace
}  // namespace michi::catalog
