// Editing a household, undo and redo, conflicts, the pin on the map.

#include "ui/registry/household_form.h"
#include "ui/registry/place_tool.h"
#include "ui/registry_fixture.h"
#include "ui/shell/map_changes.h"

namespace michi::ui {
namespace {

class RegistryForm : public RegistryTest {
 protected:
  void openForm(std::int64_t id) {
    form = std::make_unique<HouseholdForm>(session);
    QObject::connect(&form->model(), &HouseholdModel::failed,
                     [this](const QString& words) { said << words; });
    form->openHousehold(id);
    ASSERT_TRUE(await([this] { return form->model().isOpen(); }));
  }
  std::string phone(std::size_t member = 0) {
    std::string found = "?";
    behind("tanaka", [&](store::Registry& registry) {
      found = registry.household(1)->record.members.at(member).phone;
    });
    return found;
  }
  QWidget* control(const char* path) { return form->findChild<QWidget*>(QString::fromLatin1(path)); }
  void write(const char* path, const QString& words) {
    auto* line = qobject_cast<QLineEdit*>(control(path));
    ASSERT_NE(line, nullptr) << path;
    line->setText(words);
    emit line->editingFinished();
    QCoreApplication::processEvents();
  }

  std::unique_ptr<HouseholdForm> form;
  QStringList said;
};

TEST_F(RegistryForm, EveryChangeIsSavedAndCanBeUndoneAndRedone) {
  login("tanaka");
  openForm(1);
  write("/members/0/phone", "0197-11-2222");
  ASSERT_TRUE(isIdle());
  EXPECT_EQ(phone(), "0197-11-2222");
  QUndoStack& stack = session.changes().stack();
  ASSERT_TRUE(stack.canUndo());
  EXPECT_EQ(stack.undoText(), "change of “Telephone” of カナリア 花子");
  stack.undo();
  ASSERT_TRUE(isIdle());
  EXPECT_EQ(phone(), "");
  EXPECT_EQ(form->model().value("/members/0/phone"), nlohmann::json());
  stack.redo();
  ASSERT_TRUE(isIdle());
  EXPECT_EQ(phone(), "0197-11-2222");
  ASSERT_TRUE(
      await([&] { return qobject_cast<QLineEdit*>(control("/members/0/phone"))->text() == "0197-11-2222"; }));
  // Undo is a new version, not a rewriting of the past.
  behind("kanri", [](store::Registry& registry) {
    EXPECT_EQ(registry.household(1)->version, 4);
    EXPECT_EQ(registry.history(store::RecordKind::Household, 1).size(), 4U);
  });
  EXPECT_TRUE(said.isEmpty());
  EXPECT_TRUE(failures.isEmpty());
}

TEST_F(RegistryForm, LookingIsEnteredIntoTheAuditTrail) {
  login("tanaka");
  openForm(1);
  ASSERT_TRUE(isIdle());
  int looks = 0;
  behind("kanri", [&](store::Registry& registry) {
    for (const auto& entry : registry.audit())
      looks += entry.login == "tanaka" && entry.action == "read" && entry.subject == "household 1";
  });
  EXPECT_EQ(looks, 1);
}

TEST_F(RegistryForm, WhatIsWrongIsSaidBesideTheFieldAndNotKept) {
  login("tanaka");
  openForm(1);
  HouseholdModel& model = form->model();
  write("/members/0/birth", "いつか");
  EXPECT_TRUE(model.isErrorAt("/members/0/birth"));
  EXPECT_FALSE(model.problemAt("/members/0/birth").isEmpty());
  write("/members/0/birth", "令和80年1月1日");
  EXPECT_TRUE(model.isErrorAt("/members/0/birth"));
  ASSERT_TRUE(isIdle());
  EXPECT_FALSE(session.changes().stack().canUndo());
  EXPECT_EQ(qobject_cast<QLineEdit*>(control("/members/0/birth"))->text(), "令和80年1月1日")
      << "what was typed stays to be mended";
  write("/members/0/birth", "昭和16年12月8日");
  EXPECT_FALSE(model.isErrorAt("/members/0/birth"));
  EXPECT_EQ(model.value("/members/0/birth"), "1941-12-08");
  ASSERT_TRUE(isIdle());
  EXPECT_TRUE(session.changes().stack().canUndo());
}

TEST_F(RegistryForm, AConflictSaysWhoAndShowsWhatIsThere) {
  login("tanaka");
  openForm(1);
  ASSERT_TRUE(isIdle());
  behind("kanri", [](store::Registry& registry) {
    auto changed = *registry.household(1);
    changed.record.members[0].phone = "0197-99-9999";
    registry.edit("change", "試験", [&](store::Registry::Edit& edit) { edit.change(changed); });
  });
  form->model().set("/members/0/doctor", "水沢病院");
  ASSERT_TRUE(await([&] { return !said.isEmpty(); }));
  EXPECT_TRUE(said.front().contains("kanri")) << said.front().toStdString();
  ASSERT_TRUE(isIdle());
  EXPECT_EQ(form->model().value("/members/0/phone"), "0197-99-9999");
  EXPECT_EQ(form->model().value("/members/0/doctor"), nlohmann::json());
  EXPECT_FALSE(session.changes().stack().canUndo());
  EXPECT_EQ(phone(), "0197-99-9999");
}

TEST_F(RegistryForm, UndoDoesNotOverwriteWhatSomebodyElseChanged) {
  login("tanaka");
  openForm(1);
  form->model().set("/members/0/doctor", "水沢病院");
  ASSERT_TRUE(isIdle());
  behind("kanri", [](store::Registry& registry) {
    auto changed = *registry.household(1);
    changed.record.members[0].phone = "0197-99-9999";
    registry.edit("change", "試験", [&](store::Registry::Edit& edit) { edit.change(changed); });
  });
  session.changes().stack().undo();
  ASSERT_TRUE(await([&] { return !failures.isEmpty(); }));
  EXPECT_FALSE(session.changes().stack().canUndo());
  EXPECT_EQ(phone(), "0197-99-9999");
  behind("kanri", [](store::Registry& registry) {
    EXPECT_EQ(registry.household(1)->record.members[0].doctor, "水沢病院");
  });
}

TEST_F(RegistryForm, ListsGrowAndShrink) {
  login("tanaka");
  openForm(1);
  HouseholdModel& model = form->model();
  model.add("/contacts", {{"kind", "emergency"}});
  model.set("/contacts/0/name", "カナリア 春子");
  model.add("/members/0/needs", {{"kind", "dementia"}});
  model.set("/members/0/needs/0/kind", "dementia");  // grade 3 of care goes with its kind
  model.remove("/members/1");
  ASSERT_TRUE(isIdle());
  EXPECT_TRUE(said.isEmpty()) << said.join('\n').toStdString();
  behind("kanri", [](store::Registry& registry) {
    const auto& record = registry.household(1)->record;
    ASSERT_EQ(record.contacts.size(), 1U);
    EXPECT_EQ(record.contacts[0].name, "カナリア 春子");
    ASSERT_EQ(record.members.size(), 1U);
    ASSERT_EQ(record.members[0].needs.size(), 2U);
    EXPECT_EQ(record.members[0].needs[0].kind, "dementia");
    EXPECT_EQ(record.members[0].needs[0].grade, "");
    EXPECT_EQ(registry.place(1)->record.people, 1) << "what an analysis sees follows";
  });
  while (session.changes().stack().canUndo()) session.changes().stack().undo();
  ASSERT_TRUE(isIdle());
  EXPECT_TRUE(failures.isEmpty()) << failures.join('\n').toStdString();
  behind("kanri", [](store::Registry& registry) {
    EXPECT_EQ(registry.household(1)->record, household("花子", "given"));
  });
}

TEST_F(RegistryForm, WhatIsTypedWhenItLocksIsKept) {
  login("tanaka");
  openForm(1);
  qobject_cast<QLineEdit*>(control("/members/0/phone"))->setText("0197-33-4444");
  session.lock();
  EXPECT_FALSE(form->model().isOpen());
  ASSERT_TRUE(isIdle());
  EXPECT_EQ(phone(), "0197-33-4444");
  EXPECT_FALSE(session.changes().stack().canUndo());
  EXPECT_TRUE(canaries().isEmpty()) << canaries().join('\n').toStdString();
}

TEST_F(RegistryForm, ALockForgetsWhatNamesPersonsAndKeepsTheOtherChanges) {
  login("tanaka");
  openForm(1);
  form->model().set("/members/0/doctor", "水沢病院");
  const auto note = std::make_shared<const NoteChange>(
      std::nullopt, store::Note{"text", "雪が深い", "#005AB5", geo::Geometry::point({1, 2})});
  session.changes().make(nullptr, [note](OpenWorkspace& open) -> Changes::Written {
    note->write(open, true);
    return note;
  });
  form->model().set("/members/0/phone", "0197-33-4444");
  ASSERT_TRUE(isIdle());
  QUndoStack& stack = session.changes().stack();
  EXPECT_EQ(stack.count(), 3);
  session.lock();
  ASSERT_EQ(stack.count(), 1);
  EXPECT_EQ(stack.undoText(), "new note");
  stack.undo();
  ASSERT_TRUE(isIdle());
  behind("tanaka", [](store::Registry& registry) {
    EXPECT_EQ(registry.household(1)->record.members[0].doctor, "水沢病院");
  });
  EXPECT_TRUE(store::Workspace::open(file(), store::Access::ReadOnly).notes().empty());
  EXPECT_TRUE(failures.isEmpty());
}

TEST_F(RegistryForm, EveryPageShowsItsFields) {
  login("tanaka");
  openForm(1);
  auto* tabs = form->findChild<QTabWidget*>();
  for (int page = 0; page < tabs->count(); ++page) {
    tabs->setCurrentIndex(page);
    for (QWidget* widget : tabs->currentWidget()->findChildren<QWidget*>()) {
      if (qobject_cast<QLineEdit*>(widget) == nullptr && qobject_cast<QComboBox*>(widget) == nullptr)
        continue;
      if (!widget->objectName().startsWith('/')) continue;
      EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->objectName().toStdString();
    }
    EXPECT_FALSE(tabs->currentWidget()->findChildren<QWidget*>().isEmpty());
  }
  ASSERT_TRUE(isIdle());
  EXPECT_GT(form->findChild<QTableWidget*>("history")->rowCount(), 0);
}

TEST_F(RegistryForm, WhoRefusedIsNotOpenedToARecipient) {
  login("kanri");
  form = std::make_unique<HouseholdForm>(session);
  QObject::connect(&form->model(), &HouseholdModel::failed, [this](const QString& words) { said << words; });
  form->openHousehold(2);
  ASSERT_TRUE(await([&] { return !said.isEmpty(); }));
  EXPECT_FALSE(form->model().isOpen());
  EXPECT_TRUE(canaries().isEmpty());
}

TEST(RegistryMerge, WhatIsKeptBackStays) {
  registry::Household stored;
  stored.note = "hidden";
  for (const char* name : {"a", "b", "c"}) stored.members.emplace_back().name = name;
  stored.members[2].plan.refuge = "school";
  registry::Household before = stored;
  before.note.clear();
  before.members.erase(before.members.begin() + 1);
  before.members[1].plan.refuge.clear();
  registry::Household after = before;
  after.members[1].phone = "1";
  after.members.emplace_back().name = "d";
  const auto merged = withChange(stored, {true, false, true}, before, after);
  ASSERT_EQ(merged.members.size(), 4U);
  EXPECT_EQ(merged.note, "hidden");
  EXPECT_EQ(merged.members[1].name, "b");
  EXPECT_EQ(merged.members[2].phone, "1");
  EXPECT_EQ(merged.members[2].plan.refuge, "school");
  EXPECT_EQ(merged.members[3].name, "d");
  // And back, the first of those who are seen taken out.
  registry::Household without = before;
  without.members.erase(without.members.begin());
  const auto removed = withChange(stored, {true, false, true}, before, without);
  ASSERT_EQ(removed.members.size(), 2U);
  EXPECT_EQ(removed.members[0].name, "b");
  EXPECT_EQ(removed.members[1].name, "c");
}

TEST_F(RegistryForm, DraggingThePinPlacesAHousehold) {
  login("sato");  // places need no names
  PlaceTool tool(session);
  ASSERT_TRUE(tool.take(1));
  const MapView view({1000, 2000}, 1, {400, 300});
  const auto mouse = [&](double x, double y) {
    return MapMouse{{x, y}, view.toMap({x, y}), Qt::LeftButton, {}};
  };
  EXPECT_FALSE(tool.press(mouse(20, 20), view)) << "far from the pin the map is dragged";
  ASSERT_TRUE(tool.press(mouse(200, 150), view));
  tool.move(mouse(230, 150), view);
  tool.release(mouse(250, 140), view);
  ASSERT_TRUE(isIdle());
  const auto place = [this] {
    registry::Place found;
    behind("kanri", [&](store::Registry& registry) { found = registry.place(1)->record; });
    return found;
  };
  EXPECT_EQ(place().position, (geo::Point{1050, 2010}));
  EXPECT_EQ(place().level, registry::PlaceLevel::Hand);
  ASSERT_TRUE(session.changes().stack().canUndo());
  session.changes().stack().undo();
  ASSERT_TRUE(await([&] { return isIdle() && tool.position() == geo::Point{1000, 2000}; }));
  EXPECT_EQ(place().position, (geo::Point{1000, 2000}));
  EXPECT_EQ(place().level, registry::PlaceLevel::Block);
  session.lock();
  EXPECT_EQ(tool.id(), 0);
  EXPECT_FALSE(tool.position());
}

}  // namespace
}  // namespace michi::ui
