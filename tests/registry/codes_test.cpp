#include "catalog/codes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <set>

#include "base/error.h"
#include "registry/sample_households.h"

namespace michi::catalog {
namespace {

using registry::testing::codes;
using registry::testing::kRules;

std::vector<std::string> shippedFiles() {
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator(kRules + "/registry"))
    if (entry.path().extension() == ".toml") files.push_back(entry.path().string());
  return files;
}

TEST(Codes, EveryShippedFileReadsAndHasEachIdOnce) {
  ASSERT_EQ(shippedFiles().size(), 14U);
  for (const std::string& file : shippedFiles()) {
    SCOPED_TRACE(file);
    const CodeList list = CodeList::read(file);
    std::set<std::string> ids;
    for (const Code& code : list.all()) {
      EXPECT_TRUE(ids.insert(code.id).second) << code.id;
      std::set<std::string> grades;
      for (const Code& grade : code.grades) EXPECT_TRUE(grades.insert(grade.id).second) << grade.id;
    }
    EXPECT_FALSE(ids.empty());
  }
}

/// A spelling with two meanings would be found under one of them only.
TEST(Codes, EverySpellingFindsItsOwnEntry) {
  for (const std::string& file : shippedFiles()) {
    SCOPED_TRACE(file);
    const CodeList list = CodeList::read(file);
    for (const Code& code : list.all()) {
      for (const std::string& spelling : code.spellings) {
        EXPECT_EQ(list.match(spelling).code, &code) << spelling;
        EXPECT_EQ(list.match(spelling).grade, nullptr) << spelling;
      }
      for (const Code& grade : code.grades) {
        for (const std::string& spelling : grade.spellings) {
          EXPECT_EQ(list.match(spelling).grade, &grade) << spelling;
          EXPECT_EQ(list.matchGrade(code, spelling), &grade) << spelling;
        }
        for (const std::string& spelling : grade.shortSpellings)
          EXPECT_EQ(list.matchGrade(code, spelling), &grade) << spelling;
      }
    }
  }
}

TEST(Codes, LedgersSpellings) {
  for (const char* spelling : {"要介護3", "要介3", "介護３", "要介護３", " 要介護 3 "}) {
    const CodeMatch match = codes().needs.match(spelling);
    ASSERT_NE(match.grade, nullptr) << spelling;
    EXPECT_EQ(match.code->id, "care");
    EXPECT_EQ(match.grade->id, "3");
  }
  EXPECT_EQ(codes().mobility.match("車イス").code->id, "wheelchair");
  EXPECT_EQ(codes().needs.match("ぞうきん").code, nullptr);
  EXPECT_EQ(codes().needs.matchGrade(*codes().needs.find("care"), "9"), nullptr);
  EXPECT_EQ(codes().mobility.rankOf("flies"), -1);
  EXPECT_LT(codes().mobility.rankOf("walks"), codes().mobility.rankOf("bedridden"));
}

struct MarkCase {
  const char* kind;
  const char* text;
  MarkedNeed::Answer answer;
  const char* grade;
};

TEST(Codes, AColumnOfOneKind) {
  using Answer = MarkedNeed::Answer;
  const std::vector<MarkCase> cases = {{"care", "3", Answer::Yes, "3"},
                                       {"care", "介護３", Answer::Yes, "3"},
                                       {"care", "○", Answer::Yes, ""},
                                       {"dementia", "有", Answer::Yes, ""},
                                       {"care", "無", Answer::No, ""},
                                       {"care", "", Answer::No, ""},
                                       {"care", "　", Answer::No, ""},
                                       {"care", "非該当", Answer::No, ""},
                                       {"intractable", "-", Answer::No, ""},
                                       {"care", "不明", Answer::Unclear, ""},
                                       {"care", "申請中", Answer::Unclear, ""},
                                       {"care", "むにゃ", Answer::Unclear, ""},
                                       {"dementia", "要介護3", Answer::Unclear, ""}};
  for (const MarkCase& one : cases) {
    SCOPED_TRACE(one.text);
    const MarkedNeed read = codes().readNeed(*codes().needs.find(one.kind), one.text);
    EXPECT_EQ(read.answer, one.answer);
    EXPECT_EQ(read.grade == nullptr ? "" : read.grade->id, one.grade);
  }
}

TEST(Codes, NeedClassesOfNeeds) {
  EXPECT_EQ(codes().needClass("care", ""), "care1_2");
  EXPECT_EQ(codes().needClass("unheard", "1"), "other");
  EXPECT_EQ(codes().needClass("care", "unheard"), codes().needClass("care", ""));
}

std::string failure(const std::string& toml) {
  try {
    CodeList::parse(toml, "list.toml");
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), ErrorKind::BadInput);
    return error.what();
  }
  return {};
}

TEST(Codes, FaultyListsAreRefused) {
  const std::string head = "title_ja = \"表\"\ntitle_en = \"list\"\n";
  const auto code = [](const std::string& id, const std::string& spelling, const std::string& more = {}) {
    return "[[code]]\nid = \"" + id + "\"\nja = \"" + id + "の\"\nen = \"" + id + "\"\nspellings = [\"" +
           spelling + "\"]\n" + more;
  };
  EXPECT_EQ(failure(head + code("a", "甲") + code("b", "乙")), "");
  EXPECT_NE(failure(head + code("a", "甲") + code("a", "乙")), "");
  EXPECT_NE(failure(head + code("a", "ア") + code("b", "ｱ")), "");
  EXPECT_NE(failure(head + code("", "甲")), "");
  EXPECT_NE(failure(head + code("a", "甲", "colour = \"red\"\n")), "");
  EXPECT_NE(failure(head + code("a", "甲", "owner = \"nobody\"\n")), "");
  EXPECT_THROW(CodeList::read(kRules + "/registry/none.toml"), Error);
}

}  // namespace
}  // namespace michi::catalog
