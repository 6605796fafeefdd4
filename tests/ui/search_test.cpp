#include <QVBoxLayout>

#include "ui/search/search_box.h"
#include "ui/shell_fixture.h"

namespace michi::ui {
namespace {

class SearchTest : public ShellTest {
 protected:
  SearchTest() {
    auto workspace = store::Workspace::open(path("city.michi"), store::Access::ReadWrite);
    store::Source source;
    source.kind = source.name = "addresses";
    address::Record record{"岩手県", "奥州市", "水沢", "", "1", geo::Point{700, 800}, ""};
    const std::array records = {record};
    workspace.importAddresses(source, records, m_progress);
    auto* column = new QVBoxLayout(&window);
    box = new SearchBox(shell);
    column->addWidget(box);
    window.resize(600, 600);
    window.show();
    window.activateWindow();
  }
  bool ready() {
    return open() && await([this] { return box->isReady(); });
  }
  void type(const char* words) {
    box->setFocus();
    box->setText(QString::fromUtf8(words));
  }
  std::string labels() const {
    std::string all;
    for (const Found& found : box->results()) all += found.label + "|";
    return all;
  }

  QWidget window;
  SearchBox* box = nullptr;
};

TEST_F(SearchTest, FindsPublicPlacesHoweverTheyAreWritten) {
  ASSERT_TRUE(ready());
  for (const auto& [typed, label] :
       std::vector<std::pair<const char*, std::string>>{{"水沢第１", "水沢第1行政区|"},
                                                        {"江刺　第2", "江刺第2行政区|"},
                                                        {"ＣＬＩＮＩＣ", "clinic|"},
                                                        {"地区せんたー", "水沢地区センター|"},
                                                        {"002", "江刺第2行政区|"}}) {
    type(typed);
    EXPECT_EQ(labels(), label) << typed;
  }
  type("どこにもない");
  EXPECT_TRUE(box->results().empty());
}

TEST_F(SearchTest, FindsAddresses) {
  ASSERT_TRUE(ready());
  type("水沢1番");
  ASSERT_FALSE(box->results().empty());
  const Found& found = box->results().back();
  EXPECT_EQ(found.kind, Found::Kind::Address);
  EXPECT_EQ(found.position, (geo::Point{700, 800}));
  shell.canvas().resize(400, 200);
  shell.canvas().showExtent({0, 0, 4000, 2000});
  box->choose(box->results().size() - 1);
  EXPECT_EQ(shell.canvas().view().centre(), (geo::Point{700, 800}));
}

TEST_F(SearchTest, ChoosingGoesThereAndSelects) {
  ASSERT_TRUE(ready());
  type("水沢第1");
  box->choose(0);
  EXPECT_EQ(shell.district, "001");
  type("clinic");
  box->choose(0);
  EXPECT_TRUE(shell.selection().has("facility", "clinic"));
  type("水沢地区");
  box->choose(0);
  EXPECT_TRUE(shell.selection().has("shelter", "E1"));
}

TEST_F(SearchTest, KeysWalkThroughTheListAndEnterGoes) {
  ASSERT_TRUE(ready());
  type("水沢");
  ASSERT_GE(box->results().size(), 2U);
  ASSERT_TRUE(box->isListShown());
  QTest::keyClick(box, Qt::Key_Down);
  QTest::keyClick(box, Qt::Key_Return);
  EXPECT_FALSE(box->isListShown());
  EXPECT_TRUE(shell.selection().has("shelter", "E1"));
  type("水沢第1");
  QTest::keyClick(box, Qt::Key_Escape);
  EXPECT_FALSE(box->isListShown());
}

TEST_F(SearchTest, PersonsAreFoundWithTheKeysOnly) {
  found();
  ASSERT_TRUE(ready());
  type("菅原");
  EXPECT_TRUE(box->results().empty());
  ASSERT_TRUE(unlock());
  type("すがわら");
  ASSERT_EQ(box->results().size(), 1U);
  EXPECT_EQ(box->results()[0].kind, Found::Kind::Person);
  const std::string key = box->results()[0].key;
  box->choose(0);
  EXPECT_TRUE(shell.selection().has("household", key));
  type("菅原");
  ASSERT_EQ(box->results().size(), 1U);
  shell.session().lock();
  EXPECT_TRUE(box->results().empty());
  EXPECT_EQ(box->text(), "");
  EXPECT_FALSE(box->isListShown());
}

}  // namespace
}  // namespace michi::ui
