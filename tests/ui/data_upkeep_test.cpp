#include <gtest/gtest.h>

#include "map/city.h"
#include "plugins/data/desktop/upkeep.h"
#include "ui/await.h"

namespace michi::data {
namespace {

using ui::await;

class DataUpkeepTest : public map::CityTest {
 protected:
  DataUpkeepTest() : session(resources(), options().programFolder), upkeep(session) {
    session.open(file("city.michi"));
    EXPECT_TRUE(await([this] { return session.isOpen(); }));
    QObject::connect(&upkeep, &Upkeep::done, [this](const QString& words, const QStringList& lines) {
      said = words;
      findings = lines;
    });
    QObject::connect(&upkeep, &Upkeep::failed, [this](const Error& error) { errors.push_back(error); });
  }
  QString file(const std::string& name) const { return QString::fromStdString(path(name)); }
  bool ends() {
    return await([this] { return !said.isEmpty() || !errors.empty(); });
  }

  ui::Session session;
  Upkeep upkeep;
  QString said;
  QStringList findings;
  std::vector<Error> errors;
};

TEST_F(DataUpkeepTest, ASoundWorkspaceIsSaidToBe) {
  upkeep.check();
  ASSERT_TRUE(ends());
  EXPECT_TRUE(errors.empty());
  EXPECT_TRUE(findings.isEmpty()) << findings.join(u'\n').toStdString();
}

TEST_F(DataUpkeepTest, ABackupIsMadeOnceAndRestoredUnderANewName) {
  upkeep.backup(file("copy.michi"));
  ASSERT_TRUE(ends());
  ASSERT_TRUE(errors.empty()) << errors[0].what();
  said.clear();
  upkeep.backup(file("copy.michi"));
  ASSERT_TRUE(ends());
  ASSERT_EQ(errors.size(), 1u);
  EXPECT_EQ(errors[0].kind(), ErrorKind::Conflict);
  errors.clear();
  said.clear();
  upkeep.restore(file("copy.michi"), file("again.michi"));
  ASSERT_TRUE(ends());
  ASSERT_TRUE(errors.empty()) << errors[0].what();
  ASSERT_TRUE(await([this] { return session.isOpen() && session.city()->file == path("again.michi"); }));
  EXPECT_EQ(session.city()->districts.all().size(), 2u);
}

TEST_F(DataUpkeepTest, RestoringNeverOverwrites) {
  upkeep.backup(file("copy.michi"));
  ASSERT_TRUE(ends());
  said.clear();
  upkeep.restore(file("copy.michi"), file("city.michi"));
  ASSERT_TRUE(ends());
  ASSERT_EQ(errors.size(), 1u);
  EXPECT_EQ(errors[0].kind(), ErrorKind::Conflict);
  EXPECT_EQ(session.city()->file, path("city.michi"));
}

TEST_F(DataUpkeepTest, PublicLayersAreExported) {
  const auto layers = upkeep.layers();
  EXPECT_NE(std::find(layers.begin(), layers.end(), "facility"), layers.end());
  EXPECT_EQ(std::find(layers.begin(), layers.end(), "need_point"), layers.end())
      << "empty layers are not offered";
  upkeep.exportLayer("facility", file("facilities.csv"));
  ASSERT_TRUE(ends());
  ASSERT_TRUE(errors.empty()) << errors[0].what();
  QFile stream(file("facilities.csv"));
  ASSERT_TRUE(stream.open(QIODevice::ReadOnly));
  EXPECT_TRUE(stream.readAll().contains("pharmacy"));
}

TEST_F(DataUpkeepTest, NamesOfferedAreFree) {
  const QString first = upkeep.backupName();
  EXPECT_FALSE(QFileInfo::exists(first));
  upkeep.backup(first);
  ASSERT_TRUE(ends());
  EXPECT_NE(upkeep.backupName(), first);
}

}  // namespace
}  // namespace michi::data
