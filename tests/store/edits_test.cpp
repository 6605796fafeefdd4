#include "workspace_fixture.h"

namespace michi::store {
namespace {

using EditsTest = WorkspaceTest;

Shelter shelter(const std::string& key, geo::Point position) {
  Shelter record;
  record.key = key;
  record.name = "公民館";
  record.position = position;
  return record;
}

TEST_F(EditsTest, APointMovesAndItsLayerIsNewer) {
  Workspace workspace = create();
  workspace.importNeedPoints(source("points", "p"), needPoints(10), m_silent);
  const auto revision = workspace.revision("need_point");
  const geo::Geometry before = workspace.moveRecord("need_point", "p3", geo::Geometry::point({500, 600}));
  EXPECT_EQ(before.bounds().centre(), needPoints(10)[3].position);
  EXPECT_GT(workspace.revision("need_point"), revision);
  EXPECT_EQ(reopen().needPoints()[3].position, (geo::Point{500, 600}));
  EXPECT_EQ(workspace.needPoints()[4].position, needPoints(10)[4].position);
  EXPECT_EQ(findingsOf(workspace), std::vector<std::string>{});
  // Undone, it is as it was: the same import again changes nothing.
  workspace.moveRecord("need_point", "p3", before);
  EXPECT_EQ(describe(workspace.importNeedPoints(source("points", "p"), needPoints(10), m_silent)),
            "+0 ~0 =10 -0");
}

TEST_F(EditsTest, AnImportReplacesWhatWasMoved) {
  Workspace workspace = create();
  workspace.importNeedPoints(source("points", "p"), needPoints(10), m_silent);
  workspace.moveRecord("need_point", "p3", geo::Geometry::point({500, 600}));
  EXPECT_EQ(describe(workspace.importNeedPoints(source("points", "p"), needPoints(10), m_silent)),
            "+0 ~1 =9 -0");
  EXPECT_EQ(workspace.needPoints()[3].position, needPoints(10)[3].position);
}

TEST_F(EditsTest, AShelterStaysMovedWhenAnotherListComes) {
  Workspace workspace = create();
  const std::vector<Shelter> first{shelter("a", {1, 1}), shelter("b", {2, 2})};
  workspace.importShelters(source("shelters", "one"), first, m_silent);
  workspace.moveRecord("shelter", "a", geo::Geometry::point({50, 60}));
  const std::vector<Shelter> second{shelter("c", {3, 3})};
  workspace.importShelters(source("shelters", "two"), second, m_silent);
  EXPECT_EQ(workspace.shelters()[0].position, (geo::Point{50, 60}));
  EXPECT_EQ(workspace.shelters()[1].position, (geo::Point{2, 2}));
}

TEST_F(EditsTest, WhatDoesNotFitChangesNothing) {
  Workspace workspace = create();
  workspace.importDistricts(source("districts", "d"),
                            std::vector<District>{{"1", "第1区", "", "", square(0, 0)}}, m_silent);
  const auto revision = workspace.revision("district");
  const std::vector<geo::Point> bow{{0, 0}, {10, 10}, {10, 0}, {0, 10}};
  const auto move = [&](const std::string& layer, const std::string& key, const geo::Geometry& to) {
    return kindThrown([&] { workspace.moveRecord(layer, key, to); });
  };
  EXPECT_EQ(move("district", "1", geo::Geometry::polygon({&bow, 1})), ErrorKind::BadInput);
  EXPECT_EQ(move("district", "1", geo::Geometry::point({1, 1})), ErrorKind::BadInput);
  EXPECT_EQ(move("district", "2", square(0, 0)), ErrorKind::NotFound);
  EXPECT_EQ(move("facility", "x", square(0, 0)), ErrorKind::BadInput);
  EXPECT_EQ(move("road", "x", square(0, 0)), ErrorKind::BadInput);
  EXPECT_EQ(workspace.revision("district"), revision);
  workspace.moveRecord("district", "1", square(5, 5));
  EXPECT_EQ(workspace.districts()[0].area.bounds(), (geo::Box{5, 5, 15, 15}));
  EXPECT_EQ(workspace.districts()[0].name, "第1区");
  Workspace reading = reopen(Access::ReadOnly);
  EXPECT_EQ(kindThrown([&] { reading.moveRecord("district", "1", square(0, 0)); }), ErrorKind::Conflict);
}

TEST_F(EditsTest, NotesAreKeptInTheirOrder) {
  Workspace workspace = create();
  EXPECT_TRUE(workspace.notes().empty());
  const std::vector<geo::Point> line{{0, 0}, {5, 5}};
  std::vector<Note> notes{{"text", "ここは雪が深い", "#005AB5", geo::Geometry::point({3, 4})},
                          {"arrow", "", "#D50000", geo::Geometry::lineString(line)},
                          {"area", "工事", "#000000", geo::Geometry::box({0, 0, 9, 9})}};
  workspace.saveNotes(notes);
  EXPECT_EQ(reopen().notes(), notes);
  notes.erase(notes.begin());
  workspace.saveNotes(notes);
  EXPECT_EQ(reopen().notes(), notes);
  EXPECT_EQ(kindThrown([&] { workspace.saveNotes(std::vector<Note>(1)); }), ErrorKind::BadInput);
  EXPECT_EQ(reopen().notes(), notes);
  EXPECT_TRUE(findingsOf(workspace).empty());
}

TEST_F(EditsTest, AMoveFromAnotherPlaceIsRefused) {
  Workspace workspace = create();
  workspace.importNeedPoints(source("points", "p"), needPoints(10), m_silent);
  const geo::Geometry there = geo::Geometry::point(needPoints(10)[3].position);
  const geo::Geometry here = geo::Geometry::point({500, 600});
  workspace.moveRecord("need_point", "p3", there, here);
  EXPECT_EQ(kindThrown([&] {
              workspace.moveRecord("need_point", "p3", there, geo::Geometry::point({7, 8}));
            }),
            ErrorKind::Conflict);
  EXPECT_EQ(reopen().needPoints()[3].position, (geo::Point{500, 600}));
  workspace.moveRecord("need_point", "p3", here, there);
  EXPECT_EQ(reopen().needPoints()[3].position, needPoints(10)[3].position);
}

TEST_F(EditsTest, AnOutlineGoesBackAsItWas) {
  Workspace workspace = create();
  const geo::Geometry before = square(0, 0), after = square(5, 5);
  workspace.importDistricts(source("districts", "d"), std::vector<District>{{"1", "第1区", "", "", before}},
                            m_silent);
  const geo::Geometry kept = workspace.districts()[0].area;
  workspace.moveRecord("district", "1", before, after);
  EXPECT_EQ(reopen().districts()[0].area.bounds(), after.bounds());
  workspace.moveRecord("district", "1", after, before);
  EXPECT_EQ(reopen().districts()[0].area.wkb(), kept.wkb());
}

TEST_F(EditsTest, OneNoteIsChangedAndTheOthersStay) {
  Workspace workspace = create();
  const auto note = [](const std::string& words) {
    return Note{"text", words, "#005AB5", geo::Geometry::point({3, 4})};
  };
  const auto texts = [&] {
    std::string all;
    for (const Note& one : reopen().notes()) all += one.text + " ";
    return all;
  };
  for (const char* words : {"a", "b", "c"}) workspace.changeNote({}, note(words));
  workspace.changeNote(note("b"), note("B"));
  EXPECT_EQ(texts(), "a B c ");
  EXPECT_EQ(kindThrown([&] { workspace.changeNote(note("b"), note("x")); }), ErrorKind::Conflict);
  EXPECT_EQ(kindThrown([&] { workspace.changeNote(note("b"), {}); }), ErrorKind::Conflict);
  workspace.changeNote(note("a"), {});
  EXPECT_EQ(texts(), "B c ");
}

TEST_F(EditsTest, AnOlderWorkspaceTakesNotesToo) {
  create();
  {
    Connection connection(pathFromUtf8(file()), OpenMode::ReadWrite);
    connection.execute("SELECT DiscardGeometryColumn('note', 'geom')");
    connection.execute("DROP TABLE note");
    connection.execute("DROP TABLE document");
    connection.execute("PRAGMA user_version = 3");
  }
  Workspace workspace = reopen();
  workspace.saveNotes(std::vector<Note>{{"text", "雪", "#005AB5", geo::Geometry::point({3, 4})}});
  EXPECT_EQ(workspace.notes().size(), 1U);
}

}  // namespace
}  // namespace michi::store
