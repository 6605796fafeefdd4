#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QHorizontalStackedBarSeries>
#include <cmath>

#include "ui/charts/chart_page.h"
#include "ui/shell_fixture.h"

namespace michi::ui {
namespace {

Table districts() {
  TableBuilder builder("行政区", "district", {{"名称"}, {"人口", Column::Kind::Number, 0, "人"}});
  const double numbers[] = {5, NAN, 1284, 0, 62};
  for (int i = 0; i < 5; ++i) {
    builder.startRow(std::string(1, static_cast<char>('a' + i)));
    builder.text(QStringLiteral("第%1区").arg(i)).number(numbers[i]);
  }
  return *builder.finish();
}

class ChartTest : public ShellTest {
 protected:
  ChartTest() : page(shell, "ここにグラフが出ます。") {
    page.resize(800, 400);
    page.show();
  }
  QHorizontalStackedBarSeries* series() {
    const auto all = page.findChild<QChartView*>()->chart()->series();
    return all.isEmpty() ? nullptr : qobject_cast<QHorizontalStackedBarSeries*>(all.front());
  }
  ChartPage page;
};

TEST(Bars, TheLargestComeFirstAndTheUnknownNotAtAll) {
  const Bars bars = barsOf(districts(), 0, 1, 2);
  ASSERT_EQ(bars.bars.size(), 2U);
  EXPECT_EQ(bars.shown(bars.bars[0]), "第2区   1,284 人");
  EXPECT_EQ(bars.bars[1].keys, std::vector<std::string>{"e"});
  EXPECT_EQ(barsOf(districts(), 0, 1).bars.size(), 3U);
}

TEST(Bars, PartsDifferNotOnlyByColour) {
  for (const auto& parts : {reachParts(), priorityParts()}) {
    for (std::size_t i = 1; i < parts.size(); ++i) EXPECT_NE(parts[i].hatch, parts[i - 1].hatch);
  }
}

TEST_F(ChartTest, TheFirstBarIsOnTop) {
  EXPECT_EQ(series(), nullptr);
  page.setBars(barsOf(districts(), 0, 1));
  ASSERT_NE(series(), nullptr);
  EXPECT_EQ(series()->barSets().front()->at(2), 1284);
}

TEST_F(ChartTest, AClickSelectsAndTheSelectionMarks) {
  page.setBars(barsOf(districts(), 0, 1));
  emit series()->barSets().front()->clicked(2);
  EXPECT_TRUE(shell.selection().has("district", "c"));
  EXPECT_EQ(series()->barSets().front()->selectedBars(), QList<int>{2});
  shell.selection().set("district", {"e"});
  EXPECT_EQ(series()->barSets().front()->selectedBars(), QList<int>{1});
  shell.selection().clear();
  EXPECT_TRUE(series()->barSets().front()->selectedBars().isEmpty());
}

TEST_F(ChartTest, StackedPartsOfFormerMunicipalities) {
  Bars bars{"避難の優先度", "世帯", 0, "district", true, priorityParts(), {}};
  bars.bars = {{"水沢", {"001", "003"}, {3, 10, 40, 80}}, {"江刺", {"002"}, {1, 22, 30, 0}}};
  page.setBars(bars);
  EXPECT_EQ(series()->count(), 4);
  page.choose(0);
  EXPECT_EQ(shell.selection().keys(), (std::vector<std::string>{"001", "003"}));
  auto* names = qobject_cast<QBarCategoryAxis*>(series()->attachedAxes().front());
  ASSERT_NE(names, nullptr);
  EXPECT_EQ(names->categories(), (QStringList{"江刺   53 世帯", "▶ 水沢   133 世帯"}));
  const auto* first = series()->barSets().front();
  EXPECT_NE(first->selectedColor(), series()->barSets().at(1)->selectedColor()) << "classes stay apart";
  shell.selection().clear();
  EXPECT_EQ(names->categories(), (QStringList{"江刺   53 世帯", "水沢   133 世帯"}));
  emit shell.session().householdsChanged();  // locked
  EXPECT_EQ(series(), nullptr);
}

}  // namespace
}  // namespace michi::ui
