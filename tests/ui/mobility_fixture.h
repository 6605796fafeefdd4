#pragma once
// A town whose ways can be checked by head, open in a shell with 移動支援.
//
//   shop (200, 300), clinic (600, 300)
//   road   y = 300 from x = 0 to 4000
//   loop   (300, 700) – (300, 1000) – (900, 1000), and steps from there down to (900, 300)
//   island (3000, 1500) – (3200, 1500)
//
//   p1 (400, 310)    2 people, district 001: 210 m to the shop
//   p2 (1500, 300)   3 people, 001: 1300 m
//   p3 (300, 700)    1 person, 001: 412 m as the crow flies, 2300 m along the loop
//   p4 (3000, 300)   4 people, 002: 2800 m
//   p5 (3100, 1500)  5 people, 002: on the island
//   p6 (2500, 1900)  6 people, 002: more than 200 m from any road

#include "plugins/mobility/desktop/coverage_perspective.h"
#include "ui/charts/chart_page.h"
#include "ui/shell_fixture.h"
#include "ui/tables/table_model.h"
#include "ui/tables/table_page.h"
#include "walk/network.h"

namespace michi::mobility {

class MobilityTest : public ui::ShellTest {
 protected:
  MobilityTest() : perspective(shell) {}
  ~MobilityTest() override {  // what the window owns elsewhere
    for (const ui::Page& page : perspective.pages()) delete page.widget;
    delete perspective.panel();
  }

  static store::Source from(const char* kind) {
    store::Source source;
    source.kind = source.name = kind;
    return source;
  }
  store::Workspace workspace() const {
    return store::Workspace::open(path("city.michi"), store::Access::ReadWrite);
  }
  void addRoads() {
    walk::RoadPieces pieces;
    const auto add = [&](geo::Point a, geo::Point b, int begin, int end, walk::RoadClass kind) {
      pieces.add(std::vector<geo::Point>{a, b}, begin, end, kind, 0, std::numeric_limits<float>::quiet_NaN());
    };
    const auto street = walk::RoadClass::Residential;
    add({0, 300}, {900, 300}, 0, 1, street);
    add({900, 300}, {2000, 300}, 1, 2, street);
    add({2000, 300}, {4000, 300}, 2, 3, street);
    add({300, 700}, {300, 1000}, 4, 5, street);
    add({300, 1000}, {900, 1000}, 5, 6, street);
    add({900, 1000}, {900, 300}, 6, 1, walk::RoadClass::Steps);
    add({3000, 1500}, {3200, 1500}, 7, 8, street);
    const std::vector<geo::Point> drawn{{0, 300}, {4000, 300}};
    const std::array roads = {
        store::Road{"r1", "", "residential", 4000, true, geo::Geometry::lineString(drawn)}};
    workspace().importRoads(from("roads"), roads, {}, walk::Network::build(pieces, {}, m_progress).save(),
                            m_progress);
  }
  void addPeople() {
    const std::array points = {store::NeedPoint{"p1", "wheelchair", 2, {400, 310}},
                               store::NeedPoint{"p2", "wheelchair", 3, {1500, 300}},
                               store::NeedPoint{"p3", "wheelchair", 1, {300, 700}},
                               store::NeedPoint{"p4", "wheelchair", 4, {3000, 300}},
                               store::NeedPoint{"p5", "wheelchair", 5, {3100, 1500}},
                               store::NeedPoint{"p6", "wheelchair", 6, {2500, 1900}}};
    workspace().importNeedPoints(from("points"), points, m_progress);
  }
  void openTown() {
    addRoads();
    addPeople();
    ASSERT_TRUE(open());
    perspective.enter();
  }

  ui::TaskPanel& panel() { return *qobject_cast<ui::TaskPanel*>(perspective.panel()); }
  template <class Page>
  Page& page(std::size_t index) {
    return *qobject_cast<Page*>(perspective.pages()[index].widget);
  }
  ui::TableModel& districts() { return page<ui::TablePage>(0).model(); }
  ui::TableModel& points() { return page<ui::TablePage>(2).model(); }

  QCheckBox* kind(const char* key) { return panel().findChild<QCheckBox*>(QString::fromLatin1(key)); }
  void choose(const char* box, const char* value) {
    auto* combo = panel().findChild<QComboBox*>(QString::fromLatin1(box));
    ASSERT_GE(combo->findData(QString::fromLatin1(value)), 0) << value;
    combo->setCurrentIndex(combo->findData(QString::fromLatin1(value)));
  }
  void only(const std::string& key) {
    for (const char* one : {"shop", "clinic", "pharmacy", "salon"}) {
      ASSERT_NE(kind(one), nullptr) << one;
      kind(one)->setChecked(one == key);
    }
  }
  QPushButton* button(const char* part) {
    for (QPushButton* one : panel().findChildren<QPushButton*>()) {
      if (one->text().contains(QString::fromUtf8(part))) return one;
    }
    return nullptr;
  }
  /// Presses the button and waits for the result or the error.
  void compute() {
    bool isSaved = false;
    const auto told = QObject::connect(&shell.session(), &ui::Session::runSaved, [&] { isSaved = true; });
    button("Compute")->click();
    EXPECT_TRUE(ui::await([&] { return isSaved || !shell.failure.empty(); }));
    QObject::disconnect(told);
  }
  std::size_t runs() const { return workspace().runs().size(); }
  const Sums& sums(const char* district) const { return perspective.shown()->districts.at(district); }

  CoveragePerspective perspective;
};

}  // namespace michi::mobility
