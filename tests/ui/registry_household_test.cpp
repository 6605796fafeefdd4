// Households come into the registry and are taken out, with their place, and both can be undone.

#include "ui/registry/household_add.h"
#include "ui/registry/household_form.h"
#include "ui/registry/new_household_dialog.h"
#include "ui/registry/registry_menu.h"
#include "ui/registry_fixture.h"
#include "ui/shell/main_window.h"

namespace michi::ui {
namespace {

class RegistryHousehold : public RegistryTest {
 protected:
  RegistryHousehold() {
    store::Workspace workspace = store::Workspace::open(file(), store::Access::ReadWrite);
    Progress silent;
    store::Source source;
    source.kind = source.name = "addresses";
    workspace.importAddresses(
        source,
        std::vector<address::Record>{{"岩手県", "奥州市", "水沢横町", "", "1", geo::Point{1500, 2500}, ""}},
        silent);
    source.kind = source.name = "districts";
    workspace.importDistricts(source,
                              std::vector<store::District>{
                                  {"007", "水沢第7行政区", "", "", geo::Geometry::box({0, 0, 4000, 4000})}},
                              silent);
  }
  NewHouseholdDialog* fillIn(Session& in, const char* address, const char* list) {
    auto* made = new NewHouseholdDialog(in, nullptr);
    made->show();
    write(made, "name", "カナリア 新");
    write(made, "birth", "昭和20年1月1日");
    write(made, "address", address);
    auto* lists = made->findChild<QComboBox*>("list");
    lists->setCurrentIndex(lists->findData(QString::fromLatin1(list)));
    return made;
  }
  static void write(QWidget* dialog, const char* field, const char* words) {
    dialog->findChild<QLineEdit*>(QString::fromLatin1(field))->setText(QString::fromUtf8(words));
  }
  static QString said(QWidget* dialog) { return dialog->findChild<QLabel*>("said")->text(); }
  std::vector<std::int64_t> ids() {
    std::vector<std::int64_t> all;
    behind("tanaka", [&](store::Registry& registry) {
      for (const auto& one : registry.households()) all.push_back(one.id);
    });
    return all;
  }
  QUndoStack& stack() { return session.changes().stack(); }

  using Ids = std::vector<std::int64_t>;
};

TEST_F(RegistryHousehold, ANewAddressMovesItAndUndoBringsItBack) {
  login("tanaka");
  const auto place = [&] {
    registry::Place found;
    behind("tanaka", [&](store::Registry& registry) { found = registry.place(1)->record; });
    return found;
  };
  HouseholdForm form(session);
  form.openHousehold(1);
  ASSERT_TRUE(await([&] { return form.model().isOpen(); }));
  form.model().set("/address", "岩手県奥州市水沢横町1");
  ASSERT_TRUE(isIdle());
  EXPECT_EQ(place().position, (geo::Point{1500, 2500}));
  EXPECT_EQ(place().district, "007");
  stack().undo();
  ASSERT_TRUE(isIdle());
  EXPECT_EQ(place().position, (geo::Point{1000, 2000})) << "where it was, not where its address lies";
  stack().redo();
  ASSERT_TRUE(isIdle());
  EXPECT_EQ(place().position, (geo::Point{1500, 2500}));
}

TEST_F(RegistryHousehold, APlaceSetByHandStaysWithANewAddress) {
  login("tanaka");
  behind("tanaka", [](store::Registry& registry) {
    auto moved = *registry.place(1);
    moved.record.level = registry::PlaceLevel::Hand;
    registry.edit("change", "試験", [&](store::Registry::Edit& edit) { edit.change(moved); });
  });
  HouseholdForm form(session);
  form.openHousehold(1);
  ASSERT_TRUE(await([&] { return form.model().isOpen(); }));
  form.model().set("/address", "岩手県奥州市水沢横町1");
  ASSERT_TRUE(isIdle());
  behind("tanaka", [](store::Registry& registry) {
    EXPECT_EQ(registry.place(1)->record.position, (geo::Point{1000, 2000}));
    EXPECT_EQ(registry.household(1)->record.address, "岩手県奥州市水沢横町1");
  });
}

TEST_F(RegistryHousehold, IsAddedWhereItsAddressLiesAndCanBeUndoneAndRedone) {
  login("kanri");
  auto* made = fillIn(session, "奥州市水沢横町1", "nikoniko");
  QSignalSpy added(made, &NewHouseholdDialog::added);
  press(made, "ok");
  ASSERT_TRUE(await([&] { return added.size() == 1; }));
  ASSERT_TRUE(isIdle());
  ASSERT_EQ(ids(), (Ids{1, 2, 3}));
  behind("tanaka", [](store::Registry& registry) {
    const auto& one = registry.household(3)->record;
    EXPECT_EQ(one.members[0].name, "カナリア 新");
    EXPECT_EQ(one.members[0].birth, "1945-01-01");
    EXPECT_EQ(one.members[0].registries, std::vector<std::string>{"nikoniko"});
    const auto& place = registry.place(3)->record;
    EXPECT_EQ(place.position, (geo::Point{1500, 2500}));
    EXPECT_EQ(place.level, registry::PlaceLevel::Block);
    EXPECT_EQ(place.district, "007");
    EXPECT_EQ(place.people, 1);
  });
  ASSERT_TRUE(await([this] { return session.households()->find(3) != nullptr; }));
  EXPECT_EQ(stack().undoText(), "adding of カナリア 新");
  stack().undo();
  ASSERT_TRUE(isIdle());
  EXPECT_EQ(ids(), (Ids{1, 2}));
  ASSERT_TRUE(await([this] { return session.households()->find(3) == nullptr; }));
  stack().redo();
  ASSERT_TRUE(isIdle());
  EXPECT_EQ(ids(), (Ids{1, 2, 3}));
  EXPECT_TRUE(failures.isEmpty());
}

TEST_F(RegistryHousehold, WhatIsMissingOrWouldNotBeSeenIsSaidAndNothingIsKept) {
  login("kanri");  // a recipient of the list
  auto* made = fillIn(session, "奥州市水沢横町1", "evacuation");
  press(made, "ok");
  ASSERT_TRUE(isIdle());
  EXPECT_TRUE(said(made).contains("agreed")) << said(made).toStdString();
  write(made, "birth", "いつか");
  press(made, "ok");
  EXPECT_TRUE(said(made).contains("no date"));
  write(made, "birth", "");
  write(made, "name", " ");
  press(made, "ok");
  EXPECT_TRUE(said(made).contains("name"));
  ASSERT_TRUE(isIdle());
  EXPECT_EQ(ids(), (Ids{1, 2}));
  EXPECT_FALSE(stack().canUndo());
  // Who agreed is seen.
  write(made, "name", "カナリア 新");
  auto* consent = made->findChild<QComboBox*>("consent");
  consent->setCurrentIndex(consent->findData(QStringLiteral("given")));
  press(made, "ok");
  ASSERT_TRUE(isIdle());
  EXPECT_EQ(ids(), (Ids{1, 2, 3}));
}

TEST_F(RegistryHousehold, UndoDoesNotTakeAwayWhatSomebodyElseFilledIn) {
  login("kanri");
  press(fillIn(session, "", "nikoniko"), "ok");
  ASSERT_TRUE(isIdle());
  behind("tanaka", [](store::Registry& registry) {
    auto changed = *registry.household(3);
    changed.record.members[0].doctor = "水沢病院";
    registry.edit("change", "試験", [&](store::Registry::Edit& edit) { edit.change(changed); });
  });
  stack().undo();
  ASSERT_TRUE(await([this] { return !failures.isEmpty(); }));
  EXPECT_TRUE(failures.front().contains("meanwhile")) << failures.front().toStdString();
  EXPECT_EQ(ids(), (Ids{1, 2, 3}));
  EXPECT_FALSE(stack().canUndo());
}

TEST_F(RegistryHousehold, IsRemovedFromItsFormAndComesBack) {
  login("tanaka");
  HouseholdForm form(session);
  form.openHousehold(1);
  ASSERT_TRUE(await([&] { return form.model().isOpen(); }));
  ASSERT_TRUE(isIdle());
  press(&form, "removeHousehold");
  press(&form, "yes");
  ASSERT_TRUE(await([&] { return !form.isVisible(); }));
  ASSERT_TRUE(isIdle());
  EXPECT_EQ(ids(), Ids{2});
  stack().undo();
  ASSERT_TRUE(isIdle());
  EXPECT_EQ(ids(), (Ids{1, 2}));
  behind("tanaka", [](store::Registry& registry) {
    EXPECT_EQ(registry.household(1)->record, household("花子", "given"));
    EXPECT_EQ(registry.place(1)->record.position, (geo::Point{1000, 2000}));
    EXPECT_EQ(registry.history(store::RecordKind::Household, 1).back().action, "restored");
  });
  stack().redo();
  ASSERT_TRUE(isIdle());
  EXPECT_EQ(ids(), Ids{2});
  EXPECT_TRUE(failures.isEmpty()) << failures.join('\n').toStdString();
}

TEST_F(RegistryHousehold, WhoDoesNotSeeAllOfItCannotRemoveIt) {
  behind("tanaka", [](store::Registry& registry) {
    auto changed = *registry.household(1);
    changed.record.members[1].consents[0].state = "refused";
    registry.edit("change", "試験", [&](store::Registry::Edit& edit) { edit.change(changed); });
  });
  login("kanri");
  HouseholdForm form(session);
  form.openHousehold(1);
  ASSERT_TRUE(await([&] { return form.model().isOpen(); }));
  ASSERT_EQ(form.model().record().household.members.size(), 1U);
  press(&form, "removeHousehold");
  press(&form, "yes");
  ASSERT_TRUE(isIdle());
  EXPECT_TRUE(form.findChild<QLabel*>("state")->text().contains("kept back"));
  EXPECT_EQ(ids(), (Ids{1, 2}));
}

TEST_F(RegistryHousehold, ANewOneWithoutAKnownAddressIsPlacedByAClick) {
  MainWindow window(MICHI_SOURCE_DIR, QCoreApplication::applicationDirPath().toStdString());
  window.resize(1200, 900);
  window.show();
  window.session().open(q(file()));
  ASSERT_TRUE(await([&] { return window.session().isOpen(); }));
  window.session().unlock("kanri", passphraseOf("kanri"), "試験", {});
  ASSERT_TRUE(await([&] { return window.session().households() != nullptr; }));
  window.canvas().showExtent({0, 0, 4000, 4000});
  for (QAction* one : window.findChildren<QAction*>())
    if (one->text() == words("Add a &new household…")) one->trigger();
  auto* made = dialog<NewHouseholdDialog>();
  ASSERT_NE(made, nullptr);
  write(made, "name", "カナリア 新");
  write(made, "address", "どこか");
  press(made, "ok");
  ASSERT_TRUE(await([&] { return dialog<HouseholdForm>() != nullptr; }));
  ASSERT_NE(window.canvas().tool(), nullptr);
  dialog<HouseholdForm>()->close();
  const geo::Point wanted{3000, 1000};
  QTest::mouseClick(&window.canvas(), Qt::LeftButton, {}, window.canvas().view().toScreen(wanted).toPoint());
  ASSERT_TRUE(await([&] { return window.session().jobs().isIdle(); }));
  behind("tanaka", [&](store::Registry& registry) {
    const auto& place = registry.place(3)->record;
    ASSERT_TRUE(place.position);
    EXPECT_LT(geo::distance(*place.position, wanted), 2 * window.canvas().view().metresPerPixel());
    EXPECT_EQ(place.level, registry::PlaceLevel::Hand);
    EXPECT_EQ(place.district, "007");
  });
}

}  // namespace
}  // namespace michi::ui
