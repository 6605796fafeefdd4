#include <gtest/gtest.h>

#include "base/text.h"
#include "map/city.h"
#include "plugins/data/desktop/data_perspective.h"
#include "plugins/data/desktop/source_page.h"
#include "ui/await.h"
#include "ui/shell_stub.h"

namespace michi::data {
namespace {

using ui::await;

class DataImportTest : public map::CityTest {
 protected:
  DataImportTest()
      : shell(resources(), options().programFolder), perspective(shell), task(perspective.importTask()) {
    QSettings().clear();
    shell.session().open(QString::fromStdString(path("city.michi")));
    EXPECT_TRUE(await([this] { return shell.session().isOpen(); }));
    QObject::connect(&task, &ImportTask::failed, [this](const Error& error) { errors.push_back(error); });
  }

  QString write(const std::string& name, const QByteArray& content) {
    const QString file = QString::fromStdString(path(name));
    QFile stream(file);
    EXPECT_TRUE(stream.open(QIODevice::WriteOnly));
    stream.write(content);
    return file;
  }
  QString points(const QByteArray& rows) { return write("points.csv", "番号,経度,緯度,区分,人数\n" + rows); }
  /// A place within the invented city.
  QByteArray row(const char* id, const char* weight = "2") {
    return QByteArray(id) + ",140.8395,40.0095,elderly_alone," + weight + "\n";
  }
  bool settles() {
    return await([this] { return !task.isBusy() && (task.outcome() || !errors.empty()); });
  }
  std::uint64_t pointCount() const { return shell.session().city()->needPoints.size(); }

  mutable ui::ShellStub shell;
  DataPerspective perspective;
  ImportTask& task;
  std::vector<Error> errors;
};

TEST_F(DataImportTest, ColumnsAreFoundMappedAndRemembered) {
  task.setKind("points");
  const QString file = points(row("p1"));
  task.addFiles({file});
  ASSERT_TRUE(await([this] { return task.preview().has_value(); }));
  EXPECT_EQ(task.preview()->columns.size(), 5u);
  ASSERT_EQ(task.preview()->rows.size(), 1u);
  EXPECT_EQ(task.preview()->rows[0][0], "p1");
  task.setColumn("id", QStringLiteral("番号"));
  task.setColumn("lon", QStringLiteral("経度"));
  task.setColumn("lat", QStringLiteral("緯度"));
  task.setColumn("weight", QStringLiteral("人数"));
  ASSERT_TRUE(await([this] { return task.preview()->found.at("weight") == "人数"; }));
  task.takeIn();
  ASSERT_TRUE(settles());
  ASSERT_TRUE(errors.empty()) << errors[0].what();
  ImportTask later(shell.session());
  later.setKind("points");
  later.addFiles({file});
  ASSERT_TRUE(await([&] { return later.preview() && later.preview()->found.at("weight") == "人数"; }));
}

TEST_F(DataImportTest, AllRowsMayBeSaidToBeOfOneKind) {
  task.setKind("facilities");
  task.addFiles({write("shops.csv", "店の名前,緯度,経度\nふれあい,40.0095,140.8395\n")});
  ASSERT_TRUE(await([this] { return task.preview().has_value(); }));
  task.setColumn("name", QStringLiteral("店の名前"));
  const auto box = [this]() -> QComboBox* {
    for (const ui::Page& page : perspective.pages())
      for (auto* one : page.widget->findChildren<QComboBox*>())
        if (one->findData(QStringLiteral("=shop")) >= 0) return one;
    return nullptr;
  };
  ASSERT_TRUE(await([&] { return task.preview()->found.at("name") == "店の名前" && box() != nullptr; }));
  const int shop = box()->findData(QStringLiteral("=shop"));
  EXPECT_EQ(box()->itemText(shop), "All are: food shop");
  box()->setCurrentIndex(shop);
  emit box()->activated(shop);
  ASSERT_TRUE(await([&] { return task.columns().contains("kind") && box()->currentIndex() == shop; }));
  task.tryOut();
  ASSERT_TRUE(settles());
  ASSERT_TRUE(errors.empty()) << errors.front().happened();
  EXPECT_EQ(task.outcome()->changes.added, 1U);
}

TEST_F(DataImportTest, ATrialChangesNothingAndTellsWhatWouldChange) {
  task.setKind("points");
  task.addFiles(
      {write("points.csv", "id,lon,lat,need_class,weight\n" + row("p1") + row("p2") + row("p3", "-4"))});
  task.tryOut();
  ASSERT_TRUE(settles());
  ASSERT_TRUE(errors.empty()) << errors[0].what();
  EXPECT_TRUE(task.outcome()->isTrial);
  EXPECT_EQ(task.outcome()->changes.added, 2u);
  ASSERT_EQ(task.outcome()->rejects.size(), 1u);
  EXPECT_EQ(task.outcome()->rejects[0].row, 4u);
  EXPECT_EQ(task.outcome()->rejects[0].value, "-4");
  const auto file = store::Workspace::open(path("city.michi"), store::Access::ReadOnly);
  EXPECT_TRUE(file.needPoints().empty());
  for (const auto& source : file.info().sources) EXPECT_NE(source.name, "points.csv");
}

TEST_F(DataImportTest, WhatIsTakenInIsShownAndTheRejectsCanBeSaved) {
  task.setKind("points");
  task.addFiles({write("points.csv", "id,lon,lat,need_class,weight\n" + row("p1") + row("p2", "many"))});
  task.takeIn();
  ASSERT_TRUE(settles());
  ASSERT_TRUE(errors.empty()) << errors[0].what();
  EXPECT_FALSE(task.outcome()->isTrial);
  ASSERT_TRUE(await([this] { return pointCount() == 1; }));
  const auto rows = sourceRows(shell.session().city()->info);
  EXPECT_TRUE(std::any_of(rows.begin(), rows.end(), [](const QStringList& one) {
    return one[1] == QLatin1String("points.csv") && one[5] == u'1';
  }));
  const QString saved = QString::fromStdString(path("rejects.csv"));
  task.saveRejects(saved);
  QFile stream(saved);
  ASSERT_TRUE(stream.open(QIODevice::ReadOnly));
  EXPECT_TRUE(stream.readAll().contains("many"));
}

TEST_F(DataImportTest, AnotherKindForgetsTheFileAndADamagedFileIsSaid) {
  task.setKind("points");
  task.addFiles({points(row("p1"))});
  ASSERT_TRUE(await([this] { return task.preview().has_value(); }));
  task.setKind("districts");
  EXPECT_TRUE(task.files().isEmpty());
  EXPECT_FALSE(task.preview());
  EXPECT_FALSE(task.isReady());
  task.addFiles({write("broken.zip", "no zip at all")});
  ASSERT_TRUE(await([this] { return !errors.empty(); }));
  EXPECT_FALSE(task.isBusy());
}

TEST_F(DataImportTest, ListsOfPersonsAreNotReadWithoutTheKeys) {
  task.setKind("ledger");
  task.addFiles({write("ledger.csv", "氏名,住所\n試験太郎,水沢1\n")});
  EXPECT_FALSE(task.mayRead());
  EXPECT_FALSE(task.isReady());
  EXPECT_FALSE(await([this] { return task.preview().has_value() || shell.session().jobs().isIdle(); }) &&
               task.preview());
}

TEST_F(DataImportTest, TheOutcomeReadsAsASentence) {
  ImportOutcome outcome;
  outcome.isTrial = true;
  outcome.rowsRead = 4120;
  outcome.changes = {12, 3, 4105, 0};
  outcome.rejects.resize(2);
  const QString words = inWords(outcome);
  EXPECT_TRUE(words.contains(QStringLiteral("4,120"))) << words.toStdString();
  EXPECT_TRUE(words.contains(QStringLiteral("12 new"))) << words.toStdString();
  EXPECT_TRUE(words.contains(QStringLiteral("2 rows cannot be used"))) << words.toStdString();
}

}  // namespace
}  // namespace michi::data
