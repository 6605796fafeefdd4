#include "plugin/text_table.h"

#include <gtest/gtest.h>

#include <vector>

#include "plugin/analysis.h"

namespace michi::plugin {
namespace {

std::string rowOf(const std::vector<std::string>& fields) {
  CsvWriter csv;
  csv.row(fields);
  return csv.content();
}

TEST(CsvWriter, quotesWhatNeedsIt) {
  EXPECT_EQ(rowOf({"a", "b,c", "say \"x\"", "two\nlines", ""}),
            "a,\"b,c\",\"say \"\"x\"\"\",\"two\nlines\",\n");
}

TEST(CsvWriter, textIsNeverAFormulaButNumbersStayNumbers) {
  EXPECT_EQ(rowOf({"=1+1", "-12.5", "+81", "@x", "-"}), "'=1+1,-12.5,'+81,'@x,'-\n");
}

TEST(CsvWriter, decimals) {
  EXPECT_EQ(decimal(1.005, 2), "1.00");
  EXPECT_EQ(decimalOrNothing(-1, 2), "");
  EXPECT_EQ(decimalOrNothing(0, 2), "0.00");
}

TEST(Limits, metresKilometresMinutes) {
  EXPECT_EQ(parseLimit("500m").value, 500);
  EXPECT_EQ(parseLimit("1.5km").value, 1500);
  EXPECT_EQ(parseLimit("15min").value, 900);
  EXPECT_EQ(parseLimit("15min").by, walk::Minimise::Time);
  for (const char* wrong : {"", "m", "500", "-5m", "0m", "500 m", "1e9km", "nanm", "infkm"}) {
    EXPECT_ANY_THROW(parseLimit(wrong)) << wrong;
  }
}

}  // namespace
}  // namespace michi::plugin
