#include "ui/shell/start_page.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "map/city.h"
#include "store/workspace.h"
#include "ui/await.h"
#include "ui/base/preferences.h"
#include "ui/shell/help_window.h"
#include "ui/shell/new_workspace_dialog.h"
#include "ui/shell/settings_dialog.h"

namespace michi::ui {
namespace {

class StartPageTest : public map::CityTest {
 protected:
  StartPageTest() : session(resources(), options().programFolder) { QSettings().clear(); }
  Session session;
};

TEST_F(StartPageTest, RecentWorkspacesAreListedOnceAndMissingOnesAreGrey) {
  const QString there = QString::fromStdString(path("city.michi"));
  rememberWorkspace(there);
  rememberWorkspace(QStringLiteral("/nowhere/gone.michi"));
  rememberWorkspace(there);
  EXPECT_EQ(recentWorkspaces(), (QStringList{there, QStringLiteral("/nowhere/gone.michi")}));
  StartPage page(session);
  QPushButton *open = nullptr, *gone = nullptr;
  for (auto* button : page.findChildren<QPushButton*>()) {
    if (button->text().startsWith(QStringLiteral("city.michi"))) open = button;
    if (button->text().startsWith(QStringLiteral("gone.michi"))) gone = button;
  }
  ASSERT_NE(open, nullptr);
  ASSERT_NE(gone, nullptr);
  EXPECT_FALSE(gone->isEnabled());
  open->click();
  EXPECT_TRUE(await([this] { return session.isOpen(); }));
}

TEST_F(StartPageTest, TheSampleIsCopiedOnceAndStaysWhole) {
  const QString sample = QString::fromStdString(path("city.michi"));
  const QString folder = QString::fromStdString(path("documents"));
  const QString copy = copyOfSample(sample, folder);
  EXPECT_NE(copy, sample);
  EXPECT_TRUE(QFileInfo::exists(sample));
  const QDateTime made = QFileInfo(copy).lastModified();
  EXPECT_EQ(copyOfSample(sample, folder), copy);
  EXPECT_EQ(QFileInfo(copy).lastModified(), made);
  EXPECT_EQ(QDir(folder).entryList(QDir::Files).size(), 1);
}

TEST_F(StartPageTest, ASampleThatCannotBeCopiedIsSaid) {
  EXPECT_THROW(copyOfSample(QStringLiteral("/nowhere/oshu.michi"), QString::fromStdString(path("documents"))),
               Error);
}

TEST_F(StartPageTest, TheNineteenPlanesMakeWorkspaces) {
  ASSERT_EQ(planes().size(), 19u);
  EXPECT_EQ(planes()[9].crs, QStringLiteral("EPSG:6678"));
  EXPECT_TRUE(planes()[9].prefectures.contains(QStringLiteral("岩手県")));
  for (const Plane& plane : planes()) {
    const std::string file = path("plane" + std::to_string(plane.zone) + ".michi");
    EXPECT_EQ(store::Workspace::create(file, "市", plane.crs.toStdString()).crs(), plane.crs.toStdString());
  }
}

TEST_F(StartPageTest, ANewWorkspaceNeedsNamePlaneAndFile) {
  NewWorkspaceDialog dialog;
  auto* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
  EXPECT_FALSE(ok->isEnabled());
  const auto edits = dialog.findChildren<QLineEdit*>();
  for (QLineEdit* edit : edits) edit->setText(QStringLiteral("試験"));
  EXPECT_FALSE(ok->isEnabled());
  dialog.findChild<QComboBox*>()->setCurrentIndex(9);
  EXPECT_TRUE(ok->isEnabled());
  EXPECT_EQ(dialog.file(), QStringLiteral("試験.michi"));
}

TEST_F(StartPageTest, SettingsHoldAtOnceAndAreKept) {
  preferences().set({});
  SettingsDialog dialog;
  const double before = QApplication::font().pointSizeF();
  dialog.findChild<QSlider*>()->setValue(150);
  EXPECT_NEAR(QApplication::font().pointSizeF(), before * 1.5, 0.01);
  EXPECT_EQ(PreferenceStore().get().textPercent, 150);
  Preferences western = preferences().get();
  western.isJapaneseEra = false;
  preferences().set(western);
  EXPECT_EQ(shownDate("2026-11-23T10:00:00"), QStringLiteral("2026年11月23日"));
  preferences().set({});
  EXPECT_EQ(shownDate("2026-11-23"), QStringLiteral("令和8年11月23日"));
  EXPECT_EQ(shownDate("unknown"), QStringLiteral("unknown"));
  EXPECT_NEAR(QApplication::font().pointSizeF(), before, 0.01);
}

TEST_F(StartPageTest, TheGuideOpensAtTheChapterAndItsPicturesAreThere) {
  const auto chapters = guideChapters(resources());
  ASSERT_FALSE(chapters.empty());
  EXPECT_EQ(chapters.front().id, QStringLiteral("start"));
  EXPECT_EQ(chapters.back().id, QStringLiteral("commands"));
  HelpWindow help(resources());
  help.open(QStringLiteral("data"));
  EXPECT_TRUE(await([&] { return help.shownText().contains(QStringLiteral("取り込")); }));
  help.open(QStringLiteral("registry"));
  help.open(QStringLiteral("evacuation"));  // F1 there
  EXPECT_TRUE(await([&] { return help.shownText().startsWith(QStringLiteral("避難支援")); }));
  const auto* page = help.findChild<GuideBrowser*>();
  const auto shown = page->document()->resource(
      QTextDocument::ImageResource, QUrl(QStringLiteral("../images/desktop-evacuation-result.png")));
  EXPECT_GT(shown.value<QImage>().width(), page->viewport()->width() / 2);
  EXPECT_TRUE(help.shownText().contains(QStringLiteral("先に助ける10件")));
  help.open(QStringLiteral("mobility"));
  EXPECT_TRUE(await([&] { return help.shownText().contains(QStringLiteral("歩いて行けない")); }));
  static const QRegularExpression picture(QStringLiteral("!\\[[^\\]]*\\]\\(([^)]+)\\)"));
  for (const Chapter& chapter : chapters) {
    QFile file(chapter.file);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    auto matches = picture.globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext()) {
      const QString image = QFileInfo(chapter.file).dir().filePath(matches.next().captured(1));
      EXPECT_TRUE(QFileInfo::exists(image)) << image.toStdString();
      EXPECT_LT(QFileInfo(image).size(), 150 * 1024) << image.toStdString();
    }
  }
}

}  // namespace
}  // namespace michi::ui
