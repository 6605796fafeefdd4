// The packed R-tree against SQLite's own check and against brute force.

#include "store/rtree_builder.h"

#include "workspace_fixture.h"

namespace michi::store {
namespace {

using RtreeTest = WorkspaceTest;

std::vector<RtreeEntry> randomBoxes(std::size_t count, unsigned seed) {
  std::mt19937 random(seed);
  std::uniform_real_distribution<double> place(-100000, 100000);
  std::uniform_real_distribution<double> size(0, 300);
  std::vector<RtreeEntry> entries;
  for (std::size_t i = 0; i < count; ++i) {
    const double x = place(random);
    const double y = place(random);
    entries.push_back({static_cast<std::int64_t>(i * 3 + 1), {x, y, x + size(random), y + size(random)}});
  }
  return entries;
}

TEST_F(RtreeTest, EverySizePassesSqlitesCheckAndFindsEverything) {
  Connection connection(pathFromUtf8(file()), OpenMode::Create);
  connection.execute("CREATE VIRTUAL TABLE tree USING rtree(pkid, xmin, xmax, ymin, ymax)");
  for (const std::size_t count : {7000UL, 0UL, 1UL, 51UL, 52UL, 53UL, 2601UL, 2602UL, 140000UL, 100UL}) {
    const std::vector<RtreeEntry> entries = randomBoxes(count, static_cast<unsigned>(count));
    Transaction transaction(connection, Transaction::Kind::Write);
    rebuildRtree(connection, "tree", entries);
    transaction.commit();
    EXPECT_EQ(connection.textValue("SELECT rtreecheck('tree')"), "ok") << count;
    EXPECT_EQ(connection.integer("SELECT count(*) FROM tree"), static_cast<std::int64_t>(count));
    const geo::Box window{-20000, -30000, 40000, 10000};
    std::int64_t inside = 0;
    for (const RtreeEntry& entry : entries) inside += entry.box.overlaps(window) ? 1 : 0;
    EXPECT_EQ(connection.integer(
                  "SELECT count(*) FROM tree WHERE xmax >= -20000 AND xmin <= 40000 AND ymax >= -30000 AND "
                  "ymin <= 10000"),
              inside);
  }
}

TEST_F(RtreeTest, SqliteGoesOnFromThere) {
  Connection connection(pathFromUtf8(file()), OpenMode::Create);
  connection.execute("CREATE VIRTUAL TABLE tree USING rtree(pkid, xmin, xmax, ymin, ymax)");
  Transaction transaction(connection, Transaction::Kind::Write);
  rebuildRtree(connection, "tree", randomBoxes(5000, 1));
  connection.execute("DELETE FROM tree WHERE pkid % 2 = 0");
  connection.execute(
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) "
      "INSERT INTO tree SELECT 100000 + i, i, i + 1, -i, 1 - i FROM n");
  EXPECT_EQ(connection.textValue("SELECT rtreecheck('tree')"), "ok");
  EXPECT_EQ(connection.integer("SELECT count(*) FROM tree"), 2500 + 3000);
}

}  // namespace
}  // namespace michi::store
