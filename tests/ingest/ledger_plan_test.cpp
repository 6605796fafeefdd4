// A list into the sealed registry: nothing before it is agreed, all or nothing then, and nothing in the
// clear.

#include <atomic>
#include <filesystem>

#include "base/error.h"
#include "ledger_registry.h"

namespace michi::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class LedgerImport : public LedgerRegistryTest {
 protected:
  static constexpr const char* kTwo =
      "世帯番号,台帳番号,氏名,フリガナ,生年月日,住所,電話番号,要介護度\n"
      "1,10,水沢花子,ミズサワ ハナコ,S20.1.1,水沢佐倉河1,0197-00-0001,要介護3\n"
      "2,11,江刺太郎,エサシ タロウ,S21.2.2,江刺岩谷堂2,0197-00-0002,\n";

  std::vector<std::string> names(const store::Registry& registry) {
    std::vector<std::string> all;
    for (const auto& household : registry.households())
      for (const auto& member : household.record.members) all.push_back(member.name);
    return all;
  }
};

TEST_F(LedgerImport, APlanChangesNothingAndItsApplicationIsOneEntryOfTheTrail) {
  store::Registry registry = unlock();
  const auto planned = planLines(registry, kTwo);
  EXPECT_EQ(planned.persons, (ingest::PersonCounts{.added = 2}));
  EXPECT_THAT(registry.households(), IsEmpty());
  const std::size_t entries = registry.audit().size();
  apply(registry, planned);
  EXPECT_THAT(names(registry), ElementsAre("水沢花子", "江刺太郎"));
  ASSERT_EQ(registry.audit().size(), entries + 1);
  EXPECT_EQ(registry.audit().back().action, "import");
  EXPECT_EQ(registry.places().at(0).record.needs, (std::vector<registry::Need>{{"care", "3", ""}}));
  EXPECT_EQ(planLines(registry, kTwo).persons, (ingest::PersonCounts{.unchanged = 2}));
}

TEST_F(LedgerImport, WhatIsCancelledOrOvertakenLeavesTheRegistryAsItWas) {
  store::Registry registry = unlock();
  apply(registry, planLines(registry, kTwo));
  std::string changed = kTwo;
  changed.replace(changed.find("要介護3"), 10, "要介護5");
  changed += "3,12,前沢次郎,,S22.3.3,前沢3,,\n";
  const auto next = planLines(registry, changed);
  EXPECT_EQ(next.persons, (ingest::PersonCounts{.added = 1, .changed = 1, .unchanged = 1}));
  std::atomic<bool> cancel = false;
  Progress progress([&](double fraction, std::string_view) { cancel = fraction > 0.3; }, &cancel);
  EXPECT_THROW(ingest::applyLedgerImport(registry, next, "", progress), Error);
  EXPECT_THAT(registry.households(), SizeIs(2));
  EXPECT_EQ(registry.households()[0].record.members[0].needs[0].grade, "3");
  EXPECT_THAT(unlock().households(), SizeIs(2));

  auto touched = registry.households()[0];
  touched.record.note = "meanwhile";
  registry.edit("change", "", [&](store::Registry::Edit& edit) { edit.change(touched); });
  EXPECT_THROW(apply(registry, next), Error);
  EXPECT_THAT(registry.households(), SizeIs(2));
}

TEST_F(LedgerImport, MovesAndDeathsAreShownAsWhatTheyAre) {
  store::Registry registry = unlock();
  apply(registry, planLines(registry, kTwo));
  const auto next = planLines(registry,
                              "世帯番号,台帳番号,氏名,フリガナ,生年月日,住所,異動,異動日\n"
                              "1,10,水沢花子,ミズサワ ハナコ,S20.1.1,水沢佐倉河1,死亡,R8.5.1\n"
                              "9,90,江刺太郎,エサシ タロウ,S21.2.2,前沢三日町7,,\n");
  EXPECT_EQ(next.persons, (ingest::PersonCounts{.moved = 1, .died = 1}));
  apply(registry, next);
  EXPECT_EQ(registry.households()[0].record.members[0].status, "died");
  EXPECT_EQ(registry.households()[1].record.address, "前沢三日町7");
  EXPECT_EQ(registry.places()[0].record.people, 0);
  const auto gone = planLines(registry, "氏名,住所\n胆沢三郎,胆沢小山1\n");
  EXPECT_EQ(gone.persons.added, 1U);
  EXPECT_GE(gone.persons.gone, 1U);
  apply(registry, gone);
  EXPECT_THAT(registry.households(), SizeIs(3));  // nobody is removed for not being in a list
}

TEST_F(LedgerImport, WhoeverIsNotClearWaitsForADecision) {
  store::Registry registry = unlock();
  apply(registry, planLines(registry, kTwo));
  const std::string csv = "氏名,フリガナ,生年月日,住所\n水沢花子,ミズサワ ハナコ,S20.1.3,水沢佐倉河1\n";
  const auto open = planLines(registry, csv);
  ASSERT_EQ(open.persons.open, 1U);
  auto decided = request(m_folder.write("ledger.csv", csv));
  decided.decisions[2] = std::pair{registry.households()[0].id, std::size_t{0}};
  EXPECT_EQ(plan(registry, decided).persons.changed, 1U);
  decided.decisions[2] = std::nullopt;
  EXPECT_EQ(plan(registry, decided).persons.added, 1U);
  decided.decisions = {{99, std::nullopt}};
  EXPECT_THROW(plan(registry, decided), Error);
  apply(registry, open);
  EXPECT_THAT(registry.households(), SizeIs(2));
}

TEST_F(LedgerImport, APositionSetByHandIsNeverOverwritten) {
  const std::string addresses =
      m_folder.write("addresses.csv",
                     "都道府県名,市区町村名,大字・丁目名,小字・通称名,街区符号・地番,座標系番号,X座標,Y座標,"
                     "緯度,経度,住居表示フラグ,代表フラグ,更新前履歴フラグ,更新後履歴フラグ\n"
                     "岩手県,奥州市,水沢佐倉河,,1,10,0,0,39.15,141.13,0,1,0,0\n"
                     "岩手県,奥州市,水沢佐倉河,,2,10,0,0,39.16,141.14,0,1,0,0\n");
  ASSERT_THAT(import(m_workspace, "addresses", {addresses}).rejects, IsEmpty());
  store::Registry registry = unlock();
  const auto first =
      planLines(registry, "台帳番号,氏名,住所\n1,水沢花子,水沢佐倉河1番地\n2,江刺太郎,どこか\n");
  EXPECT_EQ(first.notPlaced, 1U);
  apply(registry, first);
  auto place = registry.places()[0];
  EXPECT_EQ(place.record.level, registry::PlaceLevel::Block);
  place.record.level = registry::PlaceLevel::Hand;
  place.record.position = geo::Point{1, 2};
  registry.edit("change", "", [&](store::Registry::Edit& edit) { edit.change(place); });
  const auto moved =
      planLines(registry, "台帳番号,氏名,住所\n1,水沢花子,水沢佐倉河2\n2,江刺太郎,水沢佐倉河１\n");
  EXPECT_THAT(moved.handSetButMoved, ElementsAre(place.id));
  apply(registry, moved);
  EXPECT_EQ(registry.places()[0].record.position, (geo::Point{1, 2}));
  EXPECT_EQ(registry.places()[1].record.level, registry::PlaceLevel::Block);
}

TEST_F(LedgerImport, AMappingIsRememberedForTheSameHeader) {
  store::Registry registry = unlock();
  const std::string csv = "氏名,氏名２,住所\nx,水沢花子,水沢1\n";
  auto mapped = request(m_folder.write("ledger.csv", csv));
  mapped.mapping = {{"name", "氏名２"}};
  apply(registry, plan(registry, mapped));
  EXPECT_EQ(planLines(registry, csv).persons, (ingest::PersonCounts{.unchanged = 1}));
  EXPECT_THAT(names(registry), ElementsAre("水沢花子"));
}

TEST_F(LedgerImport, SupportersAreFoundAgainByNumberElseByNameAndDistrict) {
  store::Registry registry = unlock();
  const auto take = [&](const std::string& csv) {
    Progress progress;
    auto planned =
        ingest::planSupporterImport(m_workspace, registry, request(m_folder.write("s.csv", csv)), progress);
    ingest::applySupporterImport(registry, planned, "試験");
    return planned;
  };
  const auto first = take(
      "番号,役職,氏名,行政区,電話番号,同意\nS1,民生委員,佐藤　一,北,1,有\n,福祉スタッフ,高橋花,南,2,\nS1,"
      "区長,誰か,,,\n,区長,,,,\n");
  EXPECT_EQ(first.added.size(), 2U);
  EXPECT_THAT(inWords(first.rejects), ElementsAre(HasSubstr("4 番号"), HasSubstr("5 氏名")));
  EXPECT_EQ(registry.supporters()[0].record.role, "welfare_commissioner");
  EXPECT_EQ(registry.supporters()[0].record.consent.state, "given");
  const auto second =
      take("番号,役職,氏名,行政区,電話番号,同意\nS1,民生委員,佐藤一,北,9,\n,福祉スタッフ,髙橋　花,南,2,\n");
  EXPECT_EQ(second.added.size(), 0U);
  EXPECT_EQ(second.changed.size(), 2U);  // a telephone; a spelling
  EXPECT_EQ(registry.supporters()[0].record.consent.state, "given");
  EXPECT_EQ(take("氏名\n誰か\n").gone, 2U);
}

TEST_F(LedgerImport, NothingOfAListStaysInTheClear) {
  const std::string file = m_folder.write("in/ledger.csv",
                                          "氏名,フリガナ,住所,備考,カナリア列\n鹿成亜花子,カナリア "
                                          "ハナコ,カナリア住所1,カナリア備考,カナリア値\n");
  {
    store::Registry registry = unlock();
    auto mapped = request(file);
    mapped.mapping = {{"considerations", "カナリア列"}};
    apply(registry, plan(registry, mapped));
    EXPECT_THAT(registry.households(), SizeIs(1));
  }
  std::filesystem::remove(file);
  for (const auto& entry : std::filesystem::recursive_directory_iterator(m_folder.path(""))) {
    if (!entry.is_regular_file()) continue;
    const std::string content = contentOf(entry.path().string());
    for (const char* canary : {"鹿成亜", "カナリア"})
      EXPECT_EQ(content.find(canary), std::string::npos) << entry.path() << " holds " << canary;
  }
}

TEST_F(LedgerImport, NeedsTheKeysOfPersonsAndPlaces) {
  store::Registry registry = unlock();
  store::NewUser planner{"keikaku", "計画", "", {}, {}};
  planner.roles.add(store::Role::Planner);
  registry.addUser(planner, seal::Secret("keikaku"), kCheap);
  Progress progress;
  const store::Registry theirs =
      store::Registry::unlock(m_workspace, "keikaku", seal::Secret("keikaku"), "", progress);
  EXPECT_THROW(planLines(theirs, kTwo), Error);
}

}  // namespace
}  // namespace michi::test
