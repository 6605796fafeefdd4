#pragma once
// 避難支援 over the small invented city, with roads, an emergency place, need points and a sealed registry:
//
//                  shelter (1000, 1800)
//                     │
//   (0, 1000) ── (1000, 1000) ── … ── (4000, 1000)       flood of rank 3 over x 500–3500, y 500–1500

#include "plugins/evacuation/desktop/priority_perspective.h"
#include "registry/summary.h"
#include "ui/charts/chart_page.h"
#include "ui/shell_fixture.h"
#include "ui/tables/table_model.h"
#include "ui/tables/table_page.h"

namespace michi::evacuation {

/// What only households and their people are called.
inline const char* const kCanary = "カナリア";

class EvacuationTest : public ui::ShellTest {
 protected:
  EvacuationTest() {
    auto workspace = store::Workspace::open(path("city.michi"), store::Access::ReadWrite);
    addRoads(workspace);
    addShelter(workspace);
    shell.canvas().resize(400, 200);
    show(shell);
  }
  ~EvacuationTest() override {
    perspective.reset();
    shell.session().close();
  }

  /// The perspective's panel and pages as the window has them.
  void show(ui::TestShell& in) {
    perspective.reset();
    host = std::make_unique<QWidget>();
    perspective = std::make_unique<PriorityPerspective>(in);
    auto* column = new QVBoxLayout(host.get());
    column->addWidget(perspective->panel());
    for (const ui::Page& page : perspective->pages()) column->addWidget(page.widget);
    perspective->enter();
    host->show();
  }

  static store::Source from(const std::string& kind) {
    store::Source source;
    source.kind = kind;
    source.name = kind + ".more";
    return source;
  }
  static void addRoads(store::Workspace& workspace) {
    const float measured = std::nanf("");
    walk::RoadPieces pieces;
    for (int i = 0; i < 4; ++i)
      pieces.add(std::vector<geo::Point>{{i * 1000.0, 1000}, {(i + 1) * 1000.0, 1000}}, i, i + 1,
                 walk::RoadClass::Residential, 0, measured);
    pieces.add(std::vector<geo::Point>{{1000, 1000}, {1000, 1800}}, 1, 9, walk::RoadClass::Residential, 0,
               measured);
    Progress silent;
    const std::array roads = {
        store::Road{"r", "県道", "residential", 4000, true,
                    geo::Geometry::lineString(std::vector<geo::Point>{{0, 1000}, {4000, 1000}})}};
    workspace.importRoads(from("roads"), roads, {}, walk::Network::build(pieces, {}, silent).save(), silent);
  }
  static void addShelter(store::Workspace& workspace) {
    store::Shelter shelter;
    shelter.key = "S1";
    shelter.name = "水沢小学校";
    shelter.isEmergencyPlace = true;
    shelter.hazards =
        static_cast<std::uint8_t>(store::bit(store::Hazard::Flood) | store::bit(store::Hazard::Landslide));
    shelter.position = {1000, 1800};
    Progress silent;
    workspace.importShelters(from("more_shelters"), std::array{shelter}, silent);
  }
  /// Before open(): p01 … p12 along the flooded road, the first three bedridden; "dry" near the shelter;
  /// "far" 700 m from any road.
  void addPoints() const {
    std::vector<store::NeedPoint> points;
    for (int i = 1; i <= 12; ++i)
      points.push_back({(i < 10 ? "p0" : "p") + std::to_string(i),
                        i <= 3 ? "bedridden" : "elderly_alone",
                        1,
                        {900 + 200.0 * i, 1000}});
    points.push_back({"dry", "other", 1, {1000, 1750}});
    points.push_back({"far", "other", 1, {3900, 300}});
    auto workspace = store::Workspace::open(path("city.michi"), store::Access::ReadWrite);
    Progress silent;
    workspace.importNeedPoints(from("points"), points, silent);
  }
  /// Before open(). Household 1 花子 and 3 三郎 have agreed to be known, 2 次郎 has not; kanri is a recipient
  /// of the list.
  void addHouseholds() const {
    auto workspace = store::Workspace::open(path("city.michi"), store::Access::ReadWrite);
    store::NewUser user{"kanri", "管理担当", "", {}, {}};
    user.roles.add(store::Role::Administrator).add(store::Role::Caseworker);
    const seal::PassphraseCost cheap{1, 8192};
    store::Registry::found(workspace, user, seal::Secret("kanri"), cheap);
    Progress silent;
    auto registry = store::Registry::unlock(workspace, "kanri", seal::Secret("kanri"), "test", silent);
    const auto codes = catalog::Codes::read(resources() + "/data/rules");
    registry.edit("import", "test", [&](store::Registry::Edit& edit) {
      add(edit, codes, "花子", "given", {1500, 1000});
      add(edit, codes, "次郎", "refused", {2500, 1000});
      add(edit, codes, "三郎", "given", {1000, 1750});
    });
  }
  static void add(store::Registry::Edit& edit, const catalog::Codes& codes, const std::string& name,
                  const std::string& consent, geo::Point position) {
    registry::Household household;
    household.address = "岩手県奥州市水沢カナリア町1-2";
    registry::Member& member = household.members.emplace_back();
    member.name = std::string(kCanary) + " " + name;
    member.birth = "1940-05-01";
    member.needs.push_back({"care", "1", ""});
    member.registries = {"evacuation"};
    member.consents[0] = {consent, "2026-04-01", "paper"};
    registry::Place place;
    place.district = position.x < 2000 ? "001" : "002";
    place.position = position;
    place.level = registry::PlaceLevel::Block;
    registry::summarise(household, codes, {2026, 11, 1}, place);
    edit.add(household, place);
  }

  ui::TaskPanel& panel() { return *qobject_cast<ui::TaskPanel*>(perspective->panel()); }
  QPushButton* button(const char* text) {
    for (QPushButton* one : host->findChildren<QPushButton*>())
      if (one->text() == QString::fromUtf8(text)) return one;
    return nullptr;
  }
  QCheckBox& hazard(const char* name) { return *panel().findChild<QCheckBox*>(QString::fromLatin1(name)); }
  bool isQuiet() {
    return ui::await([this] { return !panel().isBusy() && shell.session().jobs().isIdle(); });
  }
  /// Presses the button and waits for the end.
  bool compute() {
    QPushButton* one = button("Compute");
    if (one == nullptr || !isQuiet()) return false;
    one->click();
    return panel().isBusy() && isQuiet();
  }
  QString said() { return panel().resultText(); }

  const ui::Table& ranking() { return *perspective->ranking().model().table(); }
  /// Keys of the list as it is shown.
  std::vector<std::string> order() {
    std::vector<std::string> keys;
    for (const Why& why : perspective->view().rows) keys.push_back(why.key);
    return keys;
  }
  const Why* row(const std::string& key) {
    for (const Why& why : perspective->view().rows)
      if (why.key == key) return &why;
    return nullptr;
  }
  std::string classOf(const std::string& key) {
    const Why* why = row(key);
    return why == nullptr ? "?" : why->priorityClass;
  }
  /// Every text that stands in the panel, its tables and on its buttons.
  QStringList texts() {
    QStringList all;
    for (const QLabel* label : host->findChildren<QLabel*>()) all << label->text();
    for (const auto* view : host->findChildren<QAbstractItemView*>())
      for (int i = 0; view->model() != nullptr && i < view->model()->rowCount(); ++i)
        for (int j = 0; j < view->model()->columnCount(); ++j)
          all << view->model()->index(i, j).data().toString();
    return all;
  }

  std::unique_ptr<QWidget> host;
  std::unique_ptr<PriorityPerspective> perspective;
};

}  // namespace michi::evacuation
