#include "ui/tables/table_export.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <cmath>

#include "base/error.h"
#include "ingest/input_files.h"
#include "ui/tables/table_model.h"

namespace michi::ui {
namespace {

TableContent content() {
  TableBuilder builder(
      QStringLiteral("世帯"), "household",
      {{"氏名"}, {"人数", Column::Kind::Number, 0, "人"}, {"道のり", Column::Kind::Number, 1, "m"}});
  builder.startRow("H1");
  builder.text("菅原, 𠮷").number(2).number(1234.56);
  builder.startRow("H2");
  builder.text("=SUM(A1)").number(1).number(NAN);
  return {builder.finish(), {0, 1, 2}, {1, 0}};
}

class TableExportTest : public testing::Test {
 protected:
  QString file(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
  static QByteArray read(const QString& file) {
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
  }
  static void put(const QString& file, const QByteArray& bytes) {
    QFile out(file);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write(bytes);
  }
  QStringList files() const { return QDir(folder.path()).entryList(QDir::Files); }

  QTemporaryDir folder;
  Progress progress;
};

TEST_F(TableExportTest, CsvIsWhatExcelOpens) {
  EXPECT_EQ(writeTableFile(content(), TableFormat::Csv, file("a.csv"), progress), 0U);
  EXPECT_EQ(read(file("a.csv")).toStdString(),
            "\xEF\xBB\xBF氏名,人数（人）,道のり（m）\n'=SUM(A1),1,\n\"菅原, 𠮷\",2,1234.6\n");
}

TEST_F(TableExportTest, OldProgramsGetTheirEncodingAndLossesAreCounted) {
  EXPECT_EQ(writeTableFile(content(), TableFormat::CsvCp932, file("a.csv"), progress), 1U);
  EXPECT_TRUE(read(file("a.csv")).startsWith("\x8E\x81\x96\xBC,"));
}

TEST_F(TableExportTest, AWorkbookHasTypedCells) {
  writeTableFile(content(), TableFormat::Xlsx, file("a.xlsx"), progress);
  EXPECT_EQ(files(), QStringList("a.xlsx"));
  // Members of a workbook are found in a zip by the name of the file.
  QFile::rename(file("a.xlsx"), file("a.zip"));
  std::string sheet;
  for (const auto& member : ingest::listInputs(file("a.zip").toStdString())) {
    if (member.shown.ends_with("sheet1.xml")) sheet = ingest::readFile(member);
  }
  EXPECT_THAT(sheet, testing::HasSubstr("<v>1234.56"));
  EXPECT_THAT(sheet, testing::HasSubstr("state=\"frozen\""));
  EXPECT_THAT(sheet, testing::HasSubstr("<autoFilter ref=\"A1:C3\""));
  EXPECT_THAT(sheet, testing::Not(testing::HasSubstr("<f>")));
}

TEST_F(TableExportTest, TabbedTextCarriesHeadingsAndPlainNumbers) {
  EXPECT_EQ(asTabbedText(content()).toStdString(),
            "氏名\t人数（人）\t道のり（m）\n=SUM(A1)\t1\t\n菅原, 𠮷\t2\t1234.6\n");
}

TEST_F(TableExportTest, WholeOrNotAtAll) {
  for (const TableFormat format : {TableFormat::Csv, TableFormat::Xlsx}) {
    put(file("old"), "old");
    EXPECT_THROW(writeTableFile(content(), format, file("old"), progress,
                                [] { throw Error(ErrorKind::Conflict, "no ledger"); }),
                 Error);
    EXPECT_EQ(read(file("old")), "old");
    EXPECT_EQ(files(), QStringList("old"));
    writeTableFile(content(), format, file("old"), progress);
    EXPECT_NE(read(file("old")), "old");
    EXPECT_EQ(files(), QStringList("old"));
  }
}

TEST_F(TableExportTest, AFolderThatIsNotThereIsSaid) {
  for (const TableFormat format : {TableFormat::Csv, TableFormat::Xlsx})
    EXPECT_THROW(writeTableFile(content(), format, file("no/where.x"), progress), Error);
}

}  // namespace
}  // namespace michi::ui
