#include "japanese/cp932.h"

#include <gtest/gtest.h>

namespace michi::japanese {
namespace {

TEST(Cp932, WritesWhatWindowsWrites) {
  std::size_t lost = 0;
  EXPECT_EQ(toCp932("水沢", lost), "\x90\x85\x91\xF2");
  EXPECT_EQ(toCp932("髙①～－", lost), "\xFB\xFC\x87\x40\x81\x60\x81\x7C");
  EXPECT_EQ(toCp932("a,1\n", lost), "a,1\n");
  EXPECT_EQ(lost, 0U);
}

TEST(Cp932, WhatItLacksIsMarkedAndCounted) {
  std::size_t lost = 0;
  EXPECT_EQ(toCp932("𠮷田😀", lost), "\x81\xAC\x93\x63\x81\xAC");
  EXPECT_EQ(lost, 2U);
  EXPECT_EQ(toCp932("\xFF", lost), "\x81\xAC");
  EXPECT_EQ(lost, 3U);
}

}  // namespace
}  // namespace michi::japanese
