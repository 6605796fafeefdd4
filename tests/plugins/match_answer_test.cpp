#include "plugins/mobility/match_answer.h"

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "base/error.h"
#include "plugins/mobility/support_book.h"
#include "plugins/support_town.h"

namespace michi::mobility {
namespace {

using ::testing::AnyOf;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class MatchAnswers : public tests::SupportTown {
 protected:
  /// 1 degree of longitude is 85.4 km here: the base lies at x = `metres` on the road.
  static std::string offer(const char* name, double metres, const char* rest) {
    return std::string(name) + ",40.0," + std::to_string(140.8333333 + metres / 85393.0) + "," + rest + "\n";
  }
  SupportFile offers(const std::string& rows) {
    return readSupportFile(write("offers.csv", "団体名,緯度,経度,曜日,乗れる人数,車いすの台数\n" + rows),
                           SupportList::Offers, kResources, m_progress);
  }
  SupportFile requests(const std::string& rows) {
    return readSupportFile(write("requests.csv", "行政区,曜日,週の回数,人数,車いすの人数\n" + rows),
                           SupportList::Requests, kResources, m_progress);
  }
  MatchAnswer match(const std::string& offerRows, const std::string& requestRows,
                    const MatchRequest& how = {}) {
    return computeMatch(m_workspace, how, offers(offerRows), requests(requestRows), kResources, m_progress);
  }
  ErrorKind kindOfFailure(const std::string& offerRows, const std::string& requestRows,
                          const MatchRequest& how = {}) {
    try {
      match(offerRows, requestRows, how);
    } catch (const Error& error) {
      return error.kind();
    }
    return ErrorKind::Internal;
  }
};

TEST_F(MatchAnswers, SayWhoComesAndWhyAndWhomToAskElse) {
  const MatchAnswer answer =
      match(offer("甲社", 0, "月,8,0") + offer("乙会", 4000, "月,8,1"), "西町,月,1,5,0\n東町,月火,2,3,1\n");
  ASSERT_EQ(answer.lines.size(), 3U);
  EXPECT_EQ(answer.lines[0].kind, MatchLine::Kind::Proposed);
  EXPECT_EQ(answer.lines[0].organisation, "甲社");
  EXPECT_NEAR(answer.lines[0].way, 1010, 30);
  EXPECT_EQ(answer.lines[1].organisation, "乙会");
  EXPECT_NEAR(answer.lines[1].way, 1010, 30) << "the mean of the ways to both sides";
  EXPECT_THAT(answer.lines[1].reasons, HasSubstr("nearest"));
  EXPECT_THAT(answer.lines[1].reasons, HasSubstr("1 wheelchairs"));
  EXPECT_EQ(answer.lines[2].kind, MatchLine::Kind::Unmet);
  EXPECT_EQ(answer.lines[2].organisation, "乙会");
  EXPECT_THAT(answer.lines[2].reasons, HasSubstr("Nobody offers a vehicle on these days (Tue)"));
  EXPECT_THAT(answer.lines[2].reasons, HasSubstr("it has other days (Mon)"));
  EXPECT_EQ(answer.wanted, 3U);
  EXPECT_EQ(answer.met, 2U);
  EXPECT_THAT(answer.sentences,
              Contains(HasSubstr("Of 3 days a week that 2 requests ask for, 2 can be served")));
  const auto json = nlohmann::json::parse(answer.json);
  EXPECT_EQ(json["lines"][2]["state"], "unmet");
  EXPECT_EQ(json["lines"][1]["days"], "月");
  EXPECT_THAT(answer.csv, HasSubstr("unmet,002,東町"));
  const MatchAnswer turned =
      match(offer("乙会", 4000, "月,8,1") + offer("甲社", 0, "月,8,0"), "東町,月火,2,3,1\n西町,月,1,5,0\n");
  EXPECT_EQ(turned.json, answer.json) << "whatever the order of the rows";
}

TEST_F(MatchAnswers, RowsThatAreWrongAreWarningsAndTooFarIsSaid) {
  MatchRequest how;
  how.farthest = "1km";
  const MatchAnswer answer =
      match(offer("甲社", 0, "月,8,0") + offer("丙社", 0, "祝,8,0"), "西町,月,1,5,0\n", how);
  EXPECT_THAT(answer.warnings, ElementsAre(HasSubstr("row 3, column “曜日” (祝)")));
  ASSERT_EQ(answer.lines.size(), 1U);
  EXPECT_THAT(answer.lines[0].reasons, HasSubstr("too far away"));
  EXPECT_THAT(answer.sentences, Contains(HasSubstr("Not used so far: 甲社")));
  how.farthest = "15min";
  EXPECT_EQ(kindOfFailure(offer("甲社", 0, "月,8,0"), "西町,月,1,5,0\n", how), ErrorKind::BadInput);
}

TEST_F(MatchAnswers, EmptyListsAreRefusedInWords) {
  EXPECT_EQ(kindOfFailure("", "西町,月,1,5,0\n"), ErrorKind::NotFound);
  EXPECT_EQ(kindOfFailure(offer("甲社", 0, "月,8,0"), ""), ErrorKind::NotFound);
  try {
    match(offer("甲社", 0, "祝,8,0"), "西町,月,1,5,0\n");
    FAIL();
  } catch (const Error& error) {
    EXPECT_THAT(error.where(), HasSubstr("曜日")) << "why there is none";
  }
}

TEST_F(MatchAnswers, AgreementsInForceAreKept) {
  AgreementTerms terms;
  terms.organisation = "乙会";
  terms.district = "001";
  terms.days = dayBit(0);
  terms.state = AgreementState::Agreed;
  terms.post = "施設長";
  terms.to = "2026-12-31";
  const Agreement agreed = addAgreement(m_workspace, terms);
  const std::string offers = offer("甲社", 0, "月,8,0") + offer("乙会", 4000, "月,8,1");
  MatchRequest how;
  how.today = "2026-12-31";
  const MatchAnswer answer = match(offers, "西町,月,1,5,0\n東町,月,1,3,1\n", how);
  ASSERT_EQ(answer.lines.size(), 2U);
  EXPECT_EQ(answer.lines[0].kind, MatchLine::Kind::Agreed);
  EXPECT_EQ(answer.lines[0].organisation, "乙会");
  EXPECT_EQ(answer.lines[0].agreement, agreed.id);
  EXPECT_THAT(answer.lines[0].reasons, HasSubstr("施設長"));
  EXPECT_EQ(answer.lines[1].kind, MatchLine::Kind::Unmet) << "the only lift is taken";
  EXPECT_THAT(answer.lines[1].reasons, HasSubstr("taken up"));
  how.today = "2027-01-01";
  EXPECT_EQ(match(offers, "西町,月,1,5,0\n東町,月,1,3,1\n", how).lines[0].organisation, "甲社")
      << "it is over";
  changeAgreement(m_workspace, agreed, [&] {
    auto other = terms;
    other.state = AgreementState::Asked;
    return other;
  }());
  how.today = "2026-12-31";
  EXPECT_EQ(match(offers, "西町,月,1,5,0\n東町,月,1,3,1\n", how).lines[0].organisation, "甲社")
      << "only asked";
}

class AgreementRecords : public tests::SupportTown {
 protected:
  static AgreementTerms terms() {
    AgreementTerms one;
    one.organisation = "甲社";
    one.district = "001";
    one.days = dayBit(1);
    return one;
  }
};

TEST_F(AgreementRecords, KeepWhatWasBefore) {
  const Agreement asked = addAgreement(m_workspace, terms());
  EXPECT_EQ(asked.id, "A001");
  AgreementTerms agreed = terms();
  agreed.state = AgreementState::Agreed;
  agreed.from = "2026-04-01";
  const Agreement second = changeAgreement(m_workspace, asked, agreed);
  AgreementTerms ended = agreed;
  ended.state = AgreementState::Ended;
  ended.to = "2026-09-30";
  changeAgreement(m_workspace, second, ended);
  const auto all = agreements(m_workspace);
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(all[0].terms, ended);
  ASSERT_EQ(all[0].history.size(), 2U);
  EXPECT_EQ(all[0].history[0].terms, terms());
  EXPECT_EQ(all[0].history[0].since, asked.since);
  EXPECT_EQ(all[0].history[1].terms, agreed);
  EXPECT_THROW(changeAgreement(m_workspace, asked, agreed), Error) << "an older version";
  EXPECT_EQ(addAgreement(m_workspace, terms()).id, "A002");
  EXPECT_THROW(agreement(m_workspace, "A003"), Error);
}

TEST_F(AgreementRecords, TheSameTermsChangeNothingAndUndoRestores) {
  const Agreement asked = addAgreement(m_workspace, terms());
  EXPECT_EQ(changeAgreement(m_workspace, asked, terms()).version, asked.version);
  AgreementTerms agreed = terms();
  agreed.state = AgreementState::Agreed;
  const Agreement second = changeAgreement(m_workspace, asked, agreed);
  EXPECT_THROW(replaceAgreement(m_workspace, asked, std::nullopt), Error) << "it is another now";
  replaceAgreement(m_workspace, second, asked);
  const Agreement restored = agreement(m_workspace, asked.id);
  EXPECT_EQ(restored.terms, terms());
  EXPECT_THAT(restored.history, IsEmpty());
  replaceAgreement(m_workspace, restored, std::nullopt);
  EXPECT_THAT(agreements(m_workspace), IsEmpty());
  replaceAgreement(m_workspace, std::nullopt, restored);
  EXPECT_EQ(agreement(m_workspace, "A001").terms, terms()) << "and again";
}

TEST_F(AgreementRecords, WhatIsMissingOrBackwardsIsRefused) {
  const auto isRefused = [&](auto change) {
    AgreementTerms one = terms();
    change(one);
    try {
      addAgreement(m_workspace, one);
    } catch (const Error& error) {
      return error.kind() == ErrorKind::BadInput;
    }
    return false;
  };
  EXPECT_TRUE(isRefused([](auto& one) { one.organisation.clear(); }));
  EXPECT_TRUE(isRefused([](auto& one) { one.district.clear(); }));
  EXPECT_TRUE(isRefused([](auto& one) { one.days = 0; }));
  EXPECT_TRUE(isRefused([](auto& one) { one.from = "明日"; }));
  EXPECT_TRUE(isRefused([](auto& one) { one.from = "2026-04-02", one.to = "2026-04-01"; }));
  EXPECT_THAT(agreements(m_workspace), IsEmpty());
  EXPECT_THROW(agreementState("たぶん"), Error);
  m_workspace.saveDocument({"support_agreement", "A009", "{}"});
  EXPECT_THROW(agreements(m_workspace), Error);
}

}  // namespace
}  // namespace michi::mobility
