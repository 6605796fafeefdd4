#include "ui/tables/table_model.h"

#include <gtest/gtest.h>

#include <cmath>

#include "ui/tables/table_filter.h"

namespace michi::ui {
namespace {

std::shared_ptr<const Table> districts() {
  TableBuilder builder(
      QStringLiteral("行政区"), "district",
      {{"名称"}, {"人口", Column::Kind::Number, 0, "人"}, {"道のり", Column::Kind::Number, 1, "m"}});
  const auto add = [&](const char* key, const char* name, double people, double metres) {
    builder.startRow(key);
    builder.text(QString::fromUtf8(name)).number(people).number(metres);
  };
  add("a", "水沢第10行政区", 1284, 512.25);
  add("b", "水沢第2行政区", 62, NAN);
  add("c", "江刺ﾐﾄﾞﾘ区", 300, 80);
  add("d", "", 62, 1200);
  return builder.finish();
}

std::string shown(const TableModel& model) {
  std::string keys;
  for (int row = 0; row < model.rowCount(); ++row) keys += model.keyAt(row);
  return keys;
}

class TableModelTest : public testing::Test {
 protected:
  TableModelTest() { model.setTable(districts()); }
  TableModel model;
};

TEST_F(TableModelTest, ShowsNumbersAsPeopleWriteThem) {
  EXPECT_EQ(model.index(0, 1).data().toString(), "1,284");
  EXPECT_EQ(model.index(0, 2).data().toString(), "512.3");
  EXPECT_EQ(model.index(1, 2).data().toString(), "–");
  EXPECT_EQ(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), "道のり（m）");
  EXPECT_TRUE(model.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
}

TEST_F(TableModelTest, SortsNumbersByValueAndTheUnknownLast) {
  model.sort(2, Qt::AscendingOrder);
  EXPECT_EQ(shown(model), "cadb");
  model.sort(2, Qt::DescendingOrder);
  EXPECT_EQ(shown(model), "dacb");
}

TEST_F(TableModelTest, SortsTextAsAJapaneseDictionaryAndNumbersInItByValue) {
  model.sort(0, Qt::AscendingOrder);
  EXPECT_EQ(shown(model), "cbad");  // 江 before 水, 2 before 10, nothing last
}

TEST_F(TableModelTest, EqualValuesKeepTheirOrder) {
  model.sort(1, Qt::AscendingOrder);
  EXPECT_EQ(shown(model), "bdca");
  model.sort(1, Qt::DescendingOrder);
  EXPECT_EQ(shown(model), "acbd");
  model.sort(-1, Qt::AscendingOrder);
  EXPECT_EQ(shown(model), "abcd");
}

TEST_F(TableModelTest, SearchLooksInAllColumnsWhateverTheWidth) {
  for (const auto& [words, keys] : std::vector<std::pair<QString, std::string>>{{"水沢", "ab"},
                                                                                {"水沢　１０", "a"},
                                                                                {"みどり", "c"},
                                                                                {"ミドリ", "c"},
                                                                                {"1,284", "a"},
                                                                                {"1284", "a"},
                                                                                {"512.3", "a"},
                                                                                {"水沢 江刺", ""},
                                                                                {"  ", "abcd"},
                                                                                {",", "abcd"},
                                                                                {"", "abcd"}}) {
    model.setSearch(words);
    EXPECT_EQ(shown(model), keys) << words.toStdString();
  }
}

TEST_F(TableModelTest, SearchDoesNotRunFromOneCellIntoTheNext) {
  model.setSearch("区1284");
  EXPECT_EQ(shown(model), "");
}

TEST_F(TableModelTest, FiltersEachColumn) {
  ColumnFilter range;
  range.least = 62;
  range.most = 300;
  model.setFilter(1, range);
  EXPECT_EQ(shown(model), "bcd");
  ColumnFilter part;
  part.contains = "行政";
  model.setFilter(0, part);
  EXPECT_EQ(shown(model), "b");
  EXPECT_TRUE(model.isFiltered());
  model.setFilter(1, {});
  EXPECT_EQ(shown(model), "ab");
  ColumnFilter some;
  some.among = QStringList{"", "水沢第2行政区"};
  model.setFilter(0, some);
  EXPECT_EQ(shown(model), "bd");
  model.clearFilters();
  EXPECT_EQ(shown(model), "abcd");
}

TEST_F(TableModelTest, WhatIsNotKnownPassesNoLimit) {
  ColumnFilter range;
  range.most = 1e9;
  model.setFilter(2, range);
  EXPECT_EQ(shown(model), "acd");
}

TEST_F(TableModelTest, FindsTheRowOfAKey) {
  model.sort(1, Qt::DescendingOrder);
  EXPECT_EQ(model.rowOf("c"), 1);
  model.setSearch("水沢");
  EXPECT_EQ(model.rowOf("c"), -1);
  EXPECT_EQ(model.rowOf("x"), -1);
  EXPECT_EQ(model.keyAt(99), "");
}

TEST_F(TableModelTest, ANewTableOfTheSameColumnsKeepsSortingAndSearch) {
  model.sort(1, Qt::DescendingOrder);
  model.setSearch("区");
  model.setTable(districts());
  EXPECT_EQ(shown(model), "acb");
  model.setTable(nullptr);
  EXPECT_EQ(model.rowCount(), 0);
  EXPECT_EQ(model.rowOf("a"), -1);
}

TEST_F(TableModelTest, OffersValuesOnlyWhereTheyAreFew) {
  EXPECT_EQ(model.values(0, 4), QStringList({"", "水沢第10行政区", "水沢第2行政区", "江刺ﾐﾄﾞﾘ区"}));
  EXPECT_TRUE(model.values(0, 3).isEmpty());
}

TEST(TableIndex, FoldsWidthCaseAndKana) {
  EXPECT_EQ(folded(u"ＡbＣ１２　ｶﾞｯﾂﾎﾟｰｽﾞ ヴ"), "abc12 がっつぽーず ゔ");
  EXPECT_EQ(folded(u"ﾞア"), "ﾞあ");
  EXPECT_EQ(folded(u"齋藤"), "齋藤");
}

TEST(ColumnFilterDialog, ReadsNumbersAsPeopleWriteThem) {
  EXPECT_EQ(numberFrom("１，２８４"), 1284);
  EXPECT_EQ(numberFrom(" 3.5 "), 3.5);
  EXPECT_EQ(numberFrom(""), std::nullopt);
  EXPECT_EQ(numberFrom("多い"), std::nullopt);
}

}  // namespace
}  // namespace michi::ui
