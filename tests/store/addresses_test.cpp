#include <gmock/gmock.h>

#include "store/workspace_fixture.h"

namespace michi::store {
namespace {

using AddressesTest = WorkspaceTest;
using ::testing::IsEmpty;
using ::testing::SizeIs;

std::vector<address::Record> records() {
  return {{"岩手県", "奥州市", "水沢佐倉河", "", "", geo::Point{25'700, -93'000}, "032158-1"},
          {"岩手県", "奥州市", "水沢佐倉河", "十文字", "12-3", {}, ""},
          {"岩手県", "北上市", "", "", "", geo::Point{1.5, -2.25}, ""}};
}

Source named(const std::string& name) {
  Source source;
  source.kind = "addresses";
  source.name = name;
  return source;
}

TEST_F(AddressesTest, ComeBackAndAreReplacedBySource) {
  Workspace workspace = create();
  EXPECT_THAT(workspace.addresses(), IsEmpty());
  Progress progress;
  EXPECT_EQ(workspace.importAddresses(named("a.csv"), records(), progress).added, 3U);
  EXPECT_EQ(reopen(Access::ReadOnly).addresses(), records());
  auto changed = records();
  changed[0].point = geo::Point{0, 0};
  changed.pop_back();
  const Changes changes = workspace.importAddresses(named("a.csv"), changed, progress);
  EXPECT_EQ(changes.changed, 1U);
  EXPECT_EQ(changes.unchanged, 1U);
  EXPECT_EQ(changes.removed, 1U);
  workspace.importAddresses(named("b.csv"), records(), progress);
  EXPECT_THAT(workspace.addresses(), SizeIs(5));
  EXPECT_EQ(workspace.revision("address"), 3U);
}

TEST_F(AddressesTest, ADamagedDictionaryIsSaidToBe) {
  Workspace workspace = create();
  Progress progress;
  workspace.importAddresses(named("a.csv"), records(), progress);
  for (const char* damage : {"data = x'00'", "size = 5", "size = -1", "size = 9000000000000"}) {
    Connection connection(pathFromUtf8(file()), OpenMode::ReadWrite);
    connection.execute(std::string("UPDATE address_dictionary SET ") + damage);
    EXPECT_THROW((void)workspace.addresses(), Error) << damage;
  }
}

}  // namespace
}  // namespace michi::store
