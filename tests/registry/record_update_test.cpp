#include "registry/record_update.h"

#include <gtest/gtest.h>

namespace michi::registry {
namespace {

std::string noted(std::string note, const std::string& more) {
  addNote(note, more);
  return note;
}

TEST(AddNote, OnlyLinesThatAreNewAreAdded) {
  EXPECT_EQ(noted("", "犬がいる"), "犬がいる");
  EXPECT_EQ(noted("犬がいる", ""), "犬がいる");
  EXPECT_EQ(noted("犬がいる", "犬がいる"), "犬がいる");
  EXPECT_EQ(noted("犬がいる\n移動: 杖", "犬がいる\n移動: 歩行器"), "犬がいる\n移動: 杖\n移動: 歩行器");
  EXPECT_EQ(noted("移動: 杖", "鍵は隣家\n鍵は隣家\n移動: 杖"), "移動: 杖\n鍵は隣家");
}

TEST(AddNote, APartOfALineIsAnotherLine) { EXPECT_EQ(noted("犬がいない", "犬がい"), "犬がいない\n犬がい"); }

TEST(AddNote, TheThirdYearRepeatsNothing) {
  std::string note = "2024: 杖\n独居";
  for (const char* list : {"2025: 歩行器\n独居", "2025: 歩行器\n独居", "独居\n2026: 車いす"})
    addNote(note, list);
  EXPECT_EQ(note, "2024: 杖\n独居\n2025: 歩行器\n2026: 車いす");
}

TEST(AddAnswer, SilenceNeverOutweighsAnAnswer) {
  const Consent given = {"given", "2024-04-01", "paper"}, refused = {"refused", "2024-04-01", ""};
  const Consent silent = {"no_answer", "2026-04-01", "post"}, silentBefore = {"no_answer", "2022-04-01", ""};
  struct Case {
    Consent existing, incoming, expected;
  };
  const std::vector<Case> cases = {
      {given, silent, given},         {refused, silent, refused},     {silent, given, given},
      {silent, refused, refused},     {{}, silent, silent},           {silent, {}, silent},
      {silent, silentBefore, silent}, {silentBefore, silent, silent},
  };
  for (const Case& one : cases) {
    Consent consent = one.existing;
    addAnswer(consent, one.incoming);
    EXPECT_EQ(consent, one.expected) << one.existing.state << " and " << one.incoming.state;
  }
}

}  // namespace
}  // namespace michi::registry
