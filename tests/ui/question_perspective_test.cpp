#include <gmock/gmock.h>

#include <QtTest>
#include <QtWidgets>

#include "ui/shell/question_perspective.h"

namespace michi::ui {
namespace {

class Question : public Perspective {
 public:
  Question(QString id, QString title, QStringList& log)
      : m_id(std::move(id)), m_title(std::move(title)), m_log(log) {}
  QString id() const override { return m_id; }
  QString title() const override { return m_title; }
  QIcon icon() const override { return {}; }
  QWidget* panel() override { return m_panel; }
  std::vector<Page> pages() override { return {{m_title, nullptr}}; }
  std::vector<std::string> theme() const override { return {}; }
  void enter() override { m_log += QStringLiteral("enter ") + m_id; }
  void leave() override { m_log += QStringLiteral("leave ") + m_id; }

 private:
  QString m_id, m_title;
  QStringList& m_log;
  QWidget* m_panel = new QWidget;
};

class Town : public QuestionPerspective {
 public:
  QString id() const override { return QStringLiteral("town"); }
  QString title() const override { return QStringLiteral("Town"); }
  QIcon icon() const override { return {}; }
};

class QuestionPerspectiveTest : public testing::Test {
 protected:
  QuestionPerspectiveTest() {
    town.add(std::make_unique<Question>(QStringLiteral("shops"), QStringLiteral("Shops"), log));
    town.add(std::make_unique<Question>(QStringLiteral("buses"), QStringLiteral("Buses"), log));
    panel.reset(town.panel());
  }
  QString page() { return town.pages().front().title; }
  QToolButton* button(const char* id) { return panel->findChild<QToolButton*>(QString::fromLatin1(id)); }

  QStringList log;
  Town town;
  std::unique_ptr<QWidget> panel;
};

TEST_F(QuestionPerspectiveTest, TheFirstIsAskedAtFirst) {
  town.enter();
  EXPECT_EQ(log, QStringList{QStringLiteral("enter shops")});
  EXPECT_EQ(page(), QStringLiteral("Shops"));
  EXPECT_TRUE(button("shops")->isChecked());
}

TEST_F(QuestionPerspectiveTest, AButtonChangesPanelAndPages) {
  town.enter();
  QSignalSpy changed(&town, &Perspective::pagesChanged);
  button("buses")->click();
  EXPECT_EQ(log, (QStringList{QStringLiteral("enter shops"), QStringLiteral("leave shops"),
                              QStringLiteral("enter buses")}));
  EXPECT_EQ(changed.size(), 1);
  EXPECT_EQ(page(), QStringLiteral("Buses"));
  EXPECT_EQ(panel->findChild<QStackedWidget*>()->currentWidget(), town.asked().panel());
  button("buses")->click();
  EXPECT_EQ(changed.size(), 1);
  town.leave();
  EXPECT_EQ(log.back(), QStringLiteral("leave buses"));
}

TEST_F(QuestionPerspectiveTest, OnlyTheAskedOneSpeaksOfItsPages) {
  QSignalSpy changed(&town, &Perspective::pagesChanged);
  emit town.asked().pagesChanged();
  EXPECT_EQ(changed.size(), 1);
  Perspective& shops = town.asked();
  town.ask(QStringLiteral("buses"));
  EXPECT_TRUE(button("buses")->isChecked());
  EXPECT_EQ(changed.size(), 2);
  emit shops.pagesChanged();
  EXPECT_EQ(changed.size(), 2);
  town.ask(QStringLiteral("nothing"));
  EXPECT_EQ(page(), QStringLiteral("Buses"));
  EXPECT_TRUE(log.isEmpty()) << "nobody is in";
}

}  // namespace
}  // namespace michi::ui
