#include "ingest/csv.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace michi::ingest {
namespace {

using testing::ElementsAre;
using Rows = std::vector<std::vector<std::string>>;

Rows rowsOf(std::string_view bytes, std::vector<std::uint64_t>* lines = nullptr,
            std::vector<bool>* broken = nullptr) {
  CsvReader reader(bytes, guessDelimiter(bytes));
  CsvRow row;
  Rows rows;
  while (reader.next(row)) {
    rows.push_back(row.fields);
    if (lines != nullptr) lines->push_back(row.line);
    if (broken != nullptr) broken->push_back(row.isBroken);
  }
  return rows;
}

TEST(Csv, LineEndsBomAndEmptyLines) {
  std::vector<std::uint64_t> lines;
  EXPECT_EQ(rowsOf("\xEF\xBB\xBF"
                   "a,b\r\n\r\n1,2\n3,4\r5,",
                   &lines),
            (Rows{{"a", "b"}, {"1", "2"}, {"3", "4"}, {"5", ""}}));
  EXPECT_THAT(lines, ElementsAre(1, 3, 4, 5));
}

TEST(Csv, QuotesHoldCommasNewlinesAndQuotes) {
  std::vector<std::uint64_t> lines;
  EXPECT_EQ(rowsOf("a,\"b,\r\nc\",\"say \"\"no\"\"\"\nx\n", &lines),
            (Rows{{"a", "b,\r\nc", "say \"no\""}, {"x"}}));
  EXPECT_THAT(lines, ElementsAre(1, 3));
  EXPECT_EQ(rowsOf("a\"b,\"c\"d\n"), (Rows{{"a\"b", "cd"}}));
}

TEST(Csv, AQuoteThatIsNeverClosedCostsOneRow) {
  std::vector<bool> broken;
  std::vector<std::uint64_t> lines;
  const Rows rows = rowsOf("a,b\n1,\"open\n2,x\n3,\"y\"\n4,z\n", &lines, &broken);
  // the quote closes at the next one: that row swallows line 3, and is not to be told from a wrong quoted
  // newline
  ASSERT_GE(rows.size(), 3U);
  EXPECT_EQ(rows.back(), (std::vector<std::string>{"4", "z"}));
  const Rows single = rowsOf("a,b\n1,\"open\n2,x\n3,y\n", &lines, &broken);
  EXPECT_EQ(single.size(), 4U);
  EXPECT_EQ(single[3], (std::vector<std::string>{"3", "y"}));
  EXPECT_TRUE(broken[broken.size() - 3]);
  EXPECT_FALSE(broken.back());
}

TEST(Csv, Delimiters) {
  EXPECT_EQ(rowsOf("a\tb\n1\t2\n"), (Rows{{"a", "b"}, {"1", "2"}}));
  EXPECT_EQ(rowsOf("a;b\n1;2\n"), (Rows{{"a", "b"}, {"1", "2"}}));
}

TEST(Csv, WhatIsWrittenIsReadBack) {
  std::mt19937 random(7);
  const std::string alphabet = "ab,\"\n\r 水";
  for (int round = 0; round < 300; ++round) {
    Rows rows;
    std::string written;
    for (int r = 0; r < 5; ++r) {
      std::vector<std::string> row = {"x"};  // a row is never an empty line
      for (unsigned f = 0; f < 1 + random() % 4; ++f) {
        std::string field;
        for (unsigned i = 0; i < random() % 6; ++i) field += alphabet[random() % 7];
        row.push_back(field);
      }
      for (std::size_t f = 0; f < row.size(); ++f) written += (f == 0 ? "" : ",") + csvField(row[f]);
      written += "\r\n";
      rows.push_back(row);
    }
    CsvReader reader(written);
    CsvRow row;
    for (const auto& expected : rows) {
      ASSERT_TRUE(reader.next(row));
      ASSERT_EQ(row.fields, expected);
    }
    ASSERT_FALSE(reader.next(row));
  }
}

TEST(Csv, AnyBytesEnd) {
  std::mt19937 random(11);
  for (int round = 0; round < 500; ++round) {
    std::string bytes;
    for (unsigned i = 0; i < random() % 200; ++i) bytes += "\",\n\ra\x81"[random() % 6];
    std::uint64_t before = 0;
    CsvReader reader(bytes);
    CsvRow row;
    for (std::size_t count = 0; reader.next(row); ++count) {
      ASSERT_LE(count, bytes.size());
      ASSERT_GT(row.line, before);
      before = row.line;
    }
  }
}

}  // namespace
}  // namespace michi::ingest
