// Lists as they are laid out for people: titles, headers of two rows, totals, several sheets, old workbooks.

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include "base/error.h"
#include "ledger_registry.h"

namespace michi::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class LedgerLayout : public testing::Test {
 protected:
  ingest::LedgerTable table(const std::string& csv) { return tableOf(m_folder.write("l.csv", csv)); }
  TempFolder m_folder;
};

TEST_F(LedgerLayout, GroupsAboveTheColumns) {
  const auto read = table(
      "奥州市にこにこネット台帳（令和7年4月1日現在）,,,,,,,,,\n"
      "\n"
      "\"台帳\n番号\",本人,,,,家族１,,緊急連絡先,,備考\n"
      ",氏　名,フリガナ,\"生年\n月日\",住所,氏名,生年月日,氏名,電話,\n"
      "1,水沢花子,ミズサワ ハナコ,S20.1.1,水沢佐倉河1,水沢一郎,S45.2.3,江刺二郎,0197-00-0001,犬\n"
      "\"台帳\n番号\",本人,,,,家族１,,緊急連絡先,,備考\n"
      ",氏　名,フリガナ,\"生年\n月日\",住所,氏名,生年月日,氏名,電話,\n"
      "2,前沢太郎,マエサワ タロウ,S21.2.2,前沢2,,,,,\n"
      "合計　2名,,,,,,,,,\n");
  EXPECT_EQ(read.asOf, (japanese::Date{2025, 4, 1}));
  EXPECT_EQ(read.headers, 2U);
  EXPECT_EQ(read.totals, 1U);
  const auto reading = readLedger(read);
  EXPECT_THAT(reading.findings.rejects, IsEmpty());
  ASSERT_THAT(reading.households, SizeIs(2));
  const registry::Household& first = reading.households[0].household;
  ASSERT_THAT(first.members, SizeIs(2));
  EXPECT_EQ(first.members[0].key, "1");
  EXPECT_EQ(first.members[0].birth, "1945-01-01");
  EXPECT_EQ(first.members[1].name, "水沢一郎");
  EXPECT_EQ(first.members[1].birth, "1970-02-03");
  EXPECT_EQ(first.contacts.at(0).name, "江刺二郎");
  EXPECT_EQ(first.note, "犬");
}

TEST_F(LedgerLayout, SomebodyElsesNameIsNotThePersons) {
  const auto columns = table(
                           "世帯主,,本人,,民生委員,,同意,\n"
                           "氏名,生年月日,氏名,生年月日,氏名,電話番号,名簿提供同意,同意日\n"
                           "水沢一郎,S10.1.1,水沢花子,S20.1.1,江刺,0197-00-0000,有,R6.4.1\n")
                           .columns;
  EXPECT_THAT(columns, ElementsAre("世帯主氏名", "世帯主生年月日", "氏名", "生年月日", "民生委員氏名",
                                   "民生委員電話番号", "名簿提供同意", "同意日"));
}

TEST_F(LedgerLayout, OneRowStaysOneRow) {
  // A title directly above, a first person with empty cells, answers that are names of columns.
  const auto read = table("にこにこネット台帳,,,\n氏名,住所,電話番号,同意\n,,,同意\n水沢花子,水沢1,,同意\n");
  EXPECT_THAT(read.columns, ElementsAre("氏名", "住所", "電話番号", "同意"));
  EXPECT_THAT(read.rows, SizeIs(2));
}

TEST_F(LedgerLayout, TotalsAreNoPersons) {
  const auto read = table(
      "氏名,住所,電話番号\n計子,水沢1,\n小計 1名,,\n合　計,1,\n総計：1名,,\n以上,,\n合計一郎,水沢2,0197\n");
  EXPECT_EQ(read.totals, 5U);  // nobody of that name is known; a row of more cells would be kept
  EXPECT_THAT(read.rows, SizeIs(1));
}

/// Sheets of texts.
std::string writeSheets(
    const TempFolder& folder,
    const std::vector<std::pair<std::string, std::vector<std::vector<std::string>>>>& sheets) {
  GDALAllRegister();
  const std::string file = folder.path("l.xlsx");
  GDALDataset* dataset =
      GetGDALDriverManager()->GetDriverByName("XLSX")->Create(file.c_str(), 0, 0, 0, GDT_Unknown, nullptr);
  for (const auto& [name, rows] : sheets) {
    OGRLayer* layer = dataset->CreateLayer(name.c_str(), nullptr, wkbNone, nullptr);
    for (const std::string& cell : rows[0]) {
      OGRFieldDefn field(cell.c_str(), OFTString);
      layer->CreateField(&field);
    }
    for (std::size_t r = 1; r < rows.size(); ++r) {
      OGRFeature row(layer->GetLayerDefn());
      for (std::size_t c = 0; c < rows[r].size(); ++c)
        if (!rows[r][c].empty()) row.SetField(static_cast<int>(c), rows[r][c].c_str());
      EXPECT_EQ(layer->CreateFeature(&row), OGRERR_NONE);
    }
  }
  GDALClose(GDALDataset::ToHandle(dataset));
  return file;
}

using LedgerSheets = LedgerRegistryTest;

TEST_F(LedgerSheets, ASheetForEachDistrictAndOneThatIsNoList) {
  const std::string file =
      writeSheets(m_folder, {{"表紙", {{"取扱注意"}, {"福祉課"}}},
                             {"水沢",
                              {{"水沢地区", "", "", "", ""},
                               {"台帳番号", "本人", "", "家族1", ""},
                               {"", "氏名", "住所", "氏名", "続柄"},
                               {"1", "水沢花子", "水沢佐倉河1", "水沢一郎", "長男"},
                               {"計", "1", "", "", ""}}},
                             {"江刺", {{"台帳番号", "氏名", "住所"}, {"2", "江刺太郎", "江刺岩谷堂2"}}}});
  const store::Registry registry = unlock();
  const auto planned = plan(registry, request(file));
  ASSERT_THAT(planned.incoming, SizeIs(2));
  EXPECT_EQ(planned.persons.added, 3U);
  EXPECT_EQ(planned.incoming[0].household.members[1].relation, "child");
  EXPECT_THAT(planned.warnings, testing::Contains(HasSubstr("表紙: no list of this kind; passed over.")));
}

/// The simplest old workbook, as Excel 3 wrote it: texts in CP932.
std::string oldWorkbook(const std::vector<std::vector<std::string>>& rows) {
  std::string bytes;
  const auto word = [](std::size_t value) {
    return std::string{static_cast<char>(value & 0xFFU), static_cast<char>(value >> 8U)};
  };
  const auto record = [&](std::size_t kind, const std::string& content) {
    bytes += word(kind) + word(content.size()) + content;
  };
  record(0x0209, word(0) + word(0x0010) + word(0));  // a worksheet begins
  record(0x0042, word(932));                         // its code page
  for (std::size_t r = 0; r < rows.size(); ++r)
    for (std::size_t c = 0; c < rows[r].size(); ++c)
      record(0x0204, word(r) + word(c) + word(0) + word(rows[r][c].size()) + rows[r][c]);
  record(0x000A, "");
  return bytes;
}

TEST_F(LedgerLayout, WorkbooksOfOldExcel) {
  GDALAllRegister();
  ASSERT_NE(GetGDALDriverManager()->GetDriverByName("XLS"), nullptr) << "Debian's GDAL has freexl";
  // 氏名, 住所 / 水沢, 前沢 in CP932.
  const std::string file = m_folder.write("l.xls", oldWorkbook({{"\x8E\x81\x96\xBC", "\x8F\x5A\x8F\x8A"},
                                                                {"\x90\x85\x91\xF2", "\x91\x4F\x91\xF2"}}));
  const auto reading = readLedger(tableOf(file));
  ASSERT_THAT(reading.households, SizeIs(1));
  EXPECT_EQ(reading.households[0].household.members[0].name, "水沢");
  EXPECT_EQ(reading.households[0].household.address, "前沢");
}

TEST_F(LedgerLayout, AnOldWorkbookThatCannotBeReadSaysHowToSaveIt) {
  Progress progress;
  try {
    ingest::readLedgerSheets({m_folder.write("l.xls", "<html>"), "l.xls"}, "", "", progress);
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), ErrorKind::BadInput);
    EXPECT_THAT(error.what(), HasSubstr(".xlsx"));
  }
}

}  // namespace
}  // namespace michi::test
