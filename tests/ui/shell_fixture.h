#pragma once
// A shell without a window over the small invented city, with a sealed registry where a test wants one.

#include <gtest/gtest.h>

#include "map/city.h"
#include "store/registry.h"
#include "ui/await.h"
#include "ui/shell/shell.h"

namespace michi::ui {

class TestShell : public Shell {
 public:
  TestShell(const std::string& resources, const map::WorkerOptions& options)
      : m_session(resources, options.programFolder), m_canvas(options), m_layers(resources) {
    QObject::connect(&m_session, &Session::failed, [this](const Error& error) { showError(error); });
  }
  Session& session() override { return m_session; }
  MapCanvas& canvas() override { return m_canvas; }
  LayerList& layers() override { return m_layers; }
  Selection& selection() override { return m_selection; }
  QWidget* window() override { return &m_canvas; }
  void say(const QString& words) override { said = words; }
  void showError(const Error& error) override { failure = error.happened(); }
  void goToDistrict(const std::string& code) override {
    district = code;
    m_selection.set("district", {code});
  }
  void enter(const QString& id) override { perspective = id; }
  void login() override {}

  QString said;
  std::string failure;
  std::string district;
  QString perspective;

 private:
  Session m_session;
  MapCanvas m_canvas;
  LayerList m_layers;
  Selection m_selection;
};

/// City 001/002 (tests/map/city.h) open in a session; household 1 of 菅原 lives in 001.
class ShellTest : public map::CityTest {
 protected:
  ShellTest() : shell(resources(), options()) {}

  bool open() {
    shell.session().open(QString::fromStdString(path("city.michi")));
    return await([this] { return shell.session().isOpen() || !shell.failure.empty(); }) &&
           shell.failure.empty();
  }
  /// Before open().
  void found() const {
    auto workspace = store::Workspace::open(path("city.michi"), store::Access::ReadWrite);
    store::NewUser user{"kanri", "管理担当", "", {}, {}};
    user.roles.add(store::Role::Administrator).add(store::Role::Caseworker);
    user.flags.isKeeper = true;
    const seal::PassphraseCost cheap{1, 8192};  // as little as libsodium lets it be
    store::Registry::found(workspace, user, seal::Secret("kanri"), cheap);
    Progress progress;
    auto registry = store::Registry::unlock(workspace, "kanri", seal::Secret("kanri"), "test", progress);
    registry.edit("import", "test", [](store::Registry::Edit& edit) { edit.add(household(), place()); });
  }
  bool unlock() {
    shell.session().unlock("kanri", seal::Secret("kanri"), "見守り",
                           [this](const Error& error) { shell.showError(error); });
    return await([this] { return shell.session().households() || !shell.failure.empty(); }) &&
           shell.failure.empty();
  }
  static registry::Household household() {
    registry::Household household;
    household.address = "岩手県奥州市水沢1-2";
    household.phone = "0197-00-0001";
    registry::Member& member = household.members.emplace_back();
    member.name = "菅原 ハナ";
    member.kana = "スガワラ ハナ";
    member.needs.push_back({"care", "3", ""});
    return household;
  }
  static registry::Place place() {
    registry::Place place;
    place.district = "001";
    place.position = geo::Point{1000, 1000};
    place.level = registry::PlaceLevel::Block;
    place.people = 1;
    place.sharing = "own";
    place.needs.push_back({"care", "3", ""});
    return place;
  }

  TestShell shell;
};

}  // namespace michi::ui
