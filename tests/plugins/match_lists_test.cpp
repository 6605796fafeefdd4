#include "plugins/mobility/match_lists.h"

#include <gmock/gmock.h>

#include "base/error.h"
#include "plugins/mobility/match_values.h"
#include "plugins/mobility/support_book.h"
#include "plugins/support_town.h"

namespace michi::mobility {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

TEST(WeekdayWords, AreReadAsOfficesWriteThem) {
  EXPECT_EQ(parseWeekdays("月水金"), 0b0010101);
  EXPECT_EQ(parseWeekdays("毎週 火曜日・木曜"), 0b0001010);
  EXPECT_EQ(parseWeekdays("平日、土"), 0b0111111);
  EXPECT_EQ(parseWeekdays("月～金"), 0b0011111);
  EXPECT_EQ(parseWeekdays("土から月"), 0b1100001);
  EXPECT_EQ(parseWeekdays("Ｍｏｎ, wed-Fri"), 0b0011101);
  EXPECT_EQ(parseWeekdays("毎日"), 0b1111111);
  EXPECT_EQ(parseWeekdays(""), 0);
  for (const char* wrong : {"月曜の午後", "祝", "月～", "～金", "平日～土", "日本"})
    EXPECT_EQ(parseWeekdays(wrong), std::nullopt) << wrong;
  for (unsigned days = 0; days < 128; ++days)
    EXPECT_EQ(parseWeekdays(weekdayLetters(static_cast<Weekdays>(days))), days);
}

class SupportLists : public tests::SupportTown {
 protected:
  SupportReader reader() const { return {m_workspace, kResources}; }
  SupportFile read(const std::string& csv, SupportList list) {
    return readSupportFile(write("list.csv", csv), list, kResources, m_progress);
  }
  /// What is wrong with an offer whose fields are these beside those that it needs.
  std::string wrongOffer(SupportValues values) {
    for (const auto& [field, value] : SupportValues{
             {"organisation", "甲社"}, {"seats", "8"}, {"days", "月"}, {"lat", "40"}, {"lon", "140.85"}})
      values.emplace(field, value);
    std::erase_if(values, [](const auto& one) { return one.second.empty(); });
    SupportOffer offer;
    const auto problem = reader().read(values, offer);
    return problem ? problem->column : std::string();
  }
  std::string wrongRequest(SupportValues values) {
    for (const auto& [field, value] : SupportValues{{"district", "西町"}, {"people", "3"}, {"days", "月水"}})
      values.emplace(field, value);
    std::erase_if(values, [](const auto& one) { return one.second.empty(); });
    SupportRequest request;
    const auto problem = reader().read(values, request);
    return problem ? problem->column : std::string();
  }
};

TEST_F(SupportLists, AreReadBelowATitleAndWithoutExamples) {
  const SupportFile file = read(
      "申し出の一覧,,,\n\n団体名,緯度,経度,定員,車いす,曜日,行ける地域,半径,台数\n"
      "（例）乙会,39,141,3,0,月,,,1\n甲社,40.0,140.85,８,2,月～水,水沢区、東町,12.5,2\n",
      SupportList::Offers);
  ASSERT_EQ(file.rows.size(), 1U);
  EXPECT_EQ(file.rows[0].row, 5U);
  EXPECT_EQ(file.columns.at("seats"), "定員");
  std::vector<ingest::Reject> rejects;
  const auto offers = offersOf(reader(), file, rejects);
  EXPECT_THAT(rejects, IsEmpty());
  ASSERT_EQ(offers.size(), 1U);
  EXPECT_EQ(offers[0].seats, 8U);
  EXPECT_EQ(offers[0].wheelchairs, 2U);
  EXPECT_EQ(offers[0].drivers, 2U) << "one for each vehicle";
  EXPECT_EQ(offers[0].perDay, 2U);
  EXPECT_EQ(offers[0].days, 0b0000111);
  EXPECT_FALSE(offers[0].isForAll);
  EXPECT_THAT(offers[0].districts, ElementsAre("001", "002"));
  EXPECT_EQ(offers[0].radius, 12500);
  EXPECT_NEAR(offers[0].base.y, 0, 50);
}

TEST_F(SupportLists, WhatIsWrongIsNamedByItsColumn) {
  EXPECT_EQ(wrongOffer({}), "");
  EXPECT_EQ(wrongOffer({{"organisation", ""}}), "organisation");
  EXPECT_EQ(wrongOffer({{"seats", ""}}), "seats");
  EXPECT_EQ(wrongOffer({{"seats", "0"}}), "seats");
  EXPECT_EQ(wrongOffer({{"seats", "八"}}), "seats");
  EXPECT_EQ(wrongOffer({{"wheelchairs", "9"}}), "wheelchairs");
  EXPECT_EQ(wrongOffer({{"days", "午後"}}), "days");
  EXPECT_EQ(wrongOffer({{"days", ""}}), "days");
  EXPECT_EQ(wrongOffer({{"per_day", "100"}}), "per_day");
  EXPECT_EQ(wrongOffer({{"drivers", "-1"}}), "drivers");
  EXPECT_EQ(wrongOffer({{"lat", "140.85"}, {"lon", "40"}}), "lon") << "the other way round";
  EXPECT_EQ(wrongOffer({{"lon", "abc"}}), "lon");
  EXPECT_EQ(wrongOffer({{"lat", ""}, {"lon", ""}}), "address");
  EXPECT_EQ(wrongOffer({{"lat", ""}, {"lon", ""}, {"address", "水沢1-1"}}), "address") << "no dictionary";
  EXPECT_EQ(wrongOffer({{"areas", "水沢、北町"}}), "areas");
  EXPECT_EQ(wrongOffer({{"radius", "0"}}), "radius");
  EXPECT_EQ(wrongOffer({{"areas", "西の会・旧前沢町"}}), "");

  EXPECT_EQ(wrongRequest({}), "");
  EXPECT_EQ(wrongRequest({{"district", "北町"}}), "district");
  EXPECT_EQ(wrongRequest({{"district", "001"}}), "");
  EXPECT_EQ(wrongRequest({{"times", "3"}}), "times") << "of two days";
  EXPECT_EQ(wrongRequest({{"people", ""}}), "people");
  EXPECT_EQ(wrongRequest({{"wheelchairs", "4"}}), "wheelchairs");
}

TEST_F(SupportLists, ABadRowIsLeftOutAndToldByRowAndColumn) {
  const SupportFile file =
      read("行政区,希望曜日,人数,目的\n西町,月,3,買い物\n北町,月,3,\n西町,月,3,通院\n西町,火,2,通院\n",
           SupportList::Requests);
  std::vector<ingest::Reject> rejects;
  EXPECT_EQ(requestsOf(reader(), file, rejects).size(), 2U);
  ASSERT_EQ(rejects.size(), 2U);
  EXPECT_EQ(rejects[0].row, 3U);
  EXPECT_EQ(rejects[0].column, "行政区");
  EXPECT_EQ(rejects[0].value, "北町");
  EXPECT_EQ(rejects[1].row, 5U) << "there already";
  EXPECT_THAT(rejectWords(rejects[0]), HasSubstr("row 3, column “行政区” (北町)"));
}

TEST_F(SupportLists, WhatIsNoSuchListIsRefusedWithItsColumns) {
  try {
    (void)read("品名,値段\nりんご,100\n", SupportList::Offers);
    FAIL() << "read as offers";
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), ErrorKind::BadInput);
    EXPECT_THAT(error.todo(), HasSubstr("団体名"));
  }
  EXPECT_THROW(read("行政区,曜日,人数\n西町,\"月,3\n", SupportList::Requests), Error) << "a quotation mark";
}

TEST_F(SupportLists, TemplatesAreReadAgainAsEmptyLists) {
  for (const SupportList list : {SupportList::Offers, SupportList::Requests}) {
    const SupportFile file = read(supportTemplate(list, kResources), list);
    EXPECT_THAT(file.rows, IsEmpty());
    for (const char* field : supportFields(list)) EXPECT_NE(file.columns.at(field), "") << field;
  }
}

TEST_F(SupportLists, AreKeptAndWrittenAsTheyWere) {
  const std::string csv =
      "団体名,車両,緯度,経度,乗れる人数,曜日\n甲社,,40,140.85,8,月\n甲社,バス,40,140.85,20,火\n乙会,,40,140."
      "85,x,火\n";
  std::vector<ingest::Reject> rejects;
  const auto steps = [&] {
    rejects.clear();
    return stepsOf(m_workspace, SupportList::Offers, read(csv, SupportList::Offers), reader(), rejects);
  };
  replaceSupport(m_workspace, SupportList::Offers, steps());
  EXPECT_EQ(rejects.size(), 1U);
  EXPECT_THAT(steps(), IsEmpty()) << "the same again";
  const auto kept = keptSupport(m_workspace, SupportList::Offers);
  ASSERT_EQ(kept.size(), 2U);
  EXPECT_EQ(kept[0].key, "甲社");
  EXPECT_EQ(kept[1].key, "甲社／バス");
  EXPECT_THAT(keptSupport(m_workspace, SupportList::Requests), IsEmpty());
  std::vector<SupportValues> rows;
  for (const KeptSupport& one : kept) rows.push_back(one.values);
  const SupportFile again = read(supportCsv(SupportList::Offers, rows, kResources), SupportList::Offers);
  ASSERT_EQ(again.rows.size(), 2U);
  EXPECT_EQ(again.rows[1].values, rows[1]);
}

TEST_F(SupportLists, AChangeOfWhatSomebodyElseChangedIsRefused) {
  const auto replace = [&](std::optional<SupportValues> before, std::optional<SupportValues> after) {
    const SupportStep step{std::move(before), std::move(after)};
    replaceSupport(m_workspace, SupportList::Requests, std::span(&step, 1));
  };
  const auto count = [&] { return keptSupport(m_workspace, SupportList::Requests).size(); };
  const SupportValues first{{"district", "西町"}, {"days", "月"}, {"people", "3"}};
  replace({}, first);
  EXPECT_THROW(replace({}, first), Error) << "taken";
  SupportValues more = first;
  more["people"] = "5";
  replace(first, more);
  EXPECT_THROW(replace(first, more), Error) << "it is another now";
  SupportValues renamed = more;
  renamed["purpose"] = "通院";
  EXPECT_THROW(replace(first, renamed), Error);
  EXPECT_EQ(count(), 1U) << "nothing was written then";
  replace(more, renamed);
  EXPECT_EQ(keptSupport(m_workspace, SupportList::Requests).at(0).key, "西町／通院");
  const std::vector<SupportStep> steps{{renamed, more}, {first, more}};
  EXPECT_THROW(replaceSupport(m_workspace, SupportList::Requests, steps), Error);
  EXPECT_EQ(keptSupport(m_workspace, SupportList::Requests).at(0).key, "西町／通院") << "all or none";
  replace(renamed, {});
  EXPECT_EQ(count(), 0U);
}

TEST_F(SupportLists, WhatCannotBeReadIsNamed) {
  m_workspace.saveDocument({"support_offer", "甲社", "[1]"});
  try {
    keptSupport(m_workspace, SupportList::Offers);
    FAIL() << "read";
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), ErrorKind::Damaged);
    EXPECT_THAT(error.what(), HasSubstr("甲社"));
  }
}

}  // namespace
}  // namespace michi::mobility
