// Lists as cities keep them: spellings, keys, several members on a row, several rows to a household,
// workbooks.

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include "base/error.h"
#include "ingest/encoding.h"
#include "ingest/ledger_values.h"
#include "ledger_fixture.h"

namespace michi::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class LedgerReading : public testing::Test {
 protected:
  /// One row of a person with an address, and one more column.
  registry::Member one(const std::string& column, const std::string& value) {
    m_reading = readLines(m_folder, "氏名,住所," + column + "\n水沢花子,奥州市水沢佐倉河1," + value + "\n");
    return m_reading.households.empty() ? registry::Member{} : m_reading.households[0].household.members[0];
  }
  const registry::Household& house() const { return m_reading.households.at(0).household; }

  TempFolder m_folder;
  ingest::LedgerReading m_reading;
};

TEST_F(LedgerReading, NeedsInTheirSpellings) {
  const auto need = [&](const char* column, const char* value) {
    const auto needs = one(column, value).needs;
    return needs.empty() ? std::string() : needs[0].kind + " " + needs[0].grade + " " + needs[0].note;
  };
  EXPECT_EQ(need("要介護度", "要介護３"), "care 3 ");
  EXPECT_EQ(need("要介護度", "介3"), "care 3 ");
  EXPECT_EQ(need("要介護度", "要支援 1"), "care support1 ");
  EXPECT_EQ(need("要介護度", "非該当"), "");
  EXPECT_EQ(need("障害者手帳", "２種２級"), "physical 2 ");
  EXPECT_EQ(need("障害者手帳", "1級（下肢）"), "physical 1 下肢");
  EXPECT_EQ(need("医療的ケア", "透析（週３回）"), "medical_care dialysis 週３回");
  EXPECT_EQ(need("医療的ケア", "人工呼吸器・吸引"), "medical_care ventilator 人工呼吸器・吸引");
  EXPECT_EQ(need("難病", "パーキンソン病"), "intractable  パーキンソン病");
  EXPECT_EQ(need("難病", "○"), "intractable  ");
  EXPECT_EQ(need("世帯区分", "高齢独居"), "elderly_alone  ");
  EXPECT_EQ(need("世帯区分", "同居"), "");
  EXPECT_EQ(m_reading.findings.wordsWithoutNeed.at("同居"), 1U);
  EXPECT_EQ(need("要介護度", "要介護9"), "");
  EXPECT_THAT(inWords(m_reading.findings.rejects), ElementsAre(HasSubstr("2 要介護度: ")));
}

TEST_F(LedgerReading, BirthDatesAndAges) {
  EXPECT_EQ(one("生年月日", "Ｓ２０．１．１").birth, "1945-01-01");
  EXPECT_EQ(one("生年月日", "昭和20年1月").birth, "1945-01");
  EXPECT_EQ(one("生年月日", "不明").birth, "");
  EXPECT_THAT(m_reading.findings.rejects, IsEmpty());
  const registry::Member aged = one("年齢", "満８１歳");
  EXPECT_EQ(aged.age, 81);
  EXPECT_EQ(aged.ageOn, "2026-04-01");
  for (const char* bad : {"S20.2.30", "2041/5/1", "1850年1月1日", "20/1/1"}) {
    one("生年月日", bad);
    EXPECT_THAT(m_reading.findings.rejects, SizeIs(1)) << bad;
    EXPECT_THAT(m_reading.households, IsEmpty()) << bad;
  }
  one("年齢", "231");
  EXPECT_THAT(m_reading.findings.rejects, SizeIs(1));
  EXPECT_EQ(one("生年月日,年齢", "S20.1.1,70").age, std::nullopt);
  EXPECT_THAT(inWords(m_reading.findings.notices),
              ElementsAre("2 年齢: The age does not fit the birth date, which counts."));
  one("生年月日", "平成31年12月1日");
  EXPECT_THAT(inWords(m_reading.findings.notices), ElementsAre("2 生年月日: The era had ended by then."));
}

TEST_F(LedgerReading, ConsentIsTakenAsGivenRefusedOrNotAskedAndNeverGuessed) {
  const auto state = [&](const char* value) { return one("名簿提供同意", value).consents[0].state; };
  EXPECT_EQ(state("○"), "given");
  EXPECT_EQ(state("不同意"), "refused");
  EXPECT_EQ(state("未確認"), "");
  EXPECT_EQ(state("-"), "");
  for (const char* silent : {"未回答", "回答なし", "返答無し", "未返送"})
    EXPECT_EQ(state(silent), "no_answer") << silent;
  EXPECT_THAT(m_reading.findings.rejects, IsEmpty());
  state("息子に聞いてから");
  EXPECT_THAT(m_reading.findings.rejects, SizeIs(1));
  const registry::Member member = one("名簿提供同意,同意日,同意方法", "有,R6.4.1,訪問（市役所）");
  EXPECT_EQ(member.consents[0], (registry::Consent{"given", "2024-04-01", "visit"}));
}

TEST_F(LedgerReading, WordsThatNoListKnowsAreKeptAsNotes) {
  EXPECT_EQ(one("移動", "つま先で歩く").mobility, "");
  EXPECT_EQ(house().note, "移動: つま先で歩く");
  EXPECT_THAT(m_reading.findings.notices, SizeIs(1));
  one("階数,寝室の階", "平屋,２階");
  EXPECT_EQ(house().storeys, 1);
  EXPECT_EQ(house().floor, std::nullopt);
  EXPECT_THAT(house().note, HasSubstr("寝室の階: ２階"));
  one("同意日", "去年の春");
  EXPECT_THAT(house().note, HasSubstr("去年の春"));
}

TEST_F(LedgerReading, DeathsAndRemovalsAreStatuses) {
  const registry::Member member = one("異動,異動日", "死亡,R8.5.3");
  EXPECT_EQ(member.status, "died");
  EXPECT_EQ(member.statusDate, "2026-05-03");
  one("異動", "どこかへ");
  EXPECT_THAT(m_reading.findings.rejects, SizeIs(1));
}

TEST_F(LedgerReading, RowsOfOneHouseholdAreJoinedByItsNumberElseByAddressAndTelephone) {
  m_reading = readLines(m_folder,
                        "世帯番号,氏名,住所,電話番号,行政区,備考\n"
                        "1,父,水沢佐倉河1,0197-00-0001,水沢1区,犬あり\n"
                        "1,母,同上,,〃,鍵は隣家\n"
                        ",祖父,水沢佐倉河２,（０１９７）00-0002,水沢第12行政区,\n"
                        ",祖母,水沢佐倉河2,0197000002,水沢第１２行政区,\n"
                        ",独居,水沢佐倉河2,,水沢第12行政区,\n");
  ASSERT_THAT(m_reading.households, SizeIs(3));
  EXPECT_EQ(house().members.size(), 2U);
  EXPECT_EQ(house().note, "犬あり\n鍵は隣家");
  EXPECT_EQ(house().address, "水沢佐倉河1");
  EXPECT_EQ(m_reading.households[0].rows, (std::vector<std::uint64_t>{2, 3}));
  EXPECT_EQ(m_reading.households[1].household.members.size(), 2U);
}

TEST_F(LedgerReading, FurtherMembersStandOnTheRowOrHaveOneOfTheirOwn) {
  m_reading =
      readLines(m_folder,
                "世帯番号,台帳番号,氏名,住所,家族1氏名,家族1生年月日,家族1続柄,家族2氏名,家族2生年月日\n"
                "1,10,父,水沢佐倉河1,母,S22.2.2,妻,子,S99.9.9\n"
                "1,11,母,,,,,,\n");
  ASSERT_THAT(m_reading.households, SizeIs(1));
  ASSERT_THAT(house().members, SizeIs(3));
  EXPECT_EQ(house().members[1].key, "11");  // the row of her own knows more
  EXPECT_EQ(house().members[2].name, "子");
  EXPECT_EQ(house().members[2].birth, "");
  EXPECT_THAT(house().note, HasSubstr("S99.9.9"));
  EXPECT_THAT(m_reading.findings.rejects, IsEmpty());
}

TEST_F(LedgerReading, RejectsWhatNobodyCanBe) {
  m_reading = readLines(m_folder,
                        "台帳番号,氏名,住所,行政区\n"
                        "1,水沢花子,水沢佐倉河1,\n"
                        "1,江刺太郎,水沢佐倉河2,\n"
                        "1,水沢　花子,水沢佐倉河1,\n"
                        "2,　,水沢佐倉河1,\n"
                        "3,前沢次郎,,\n"
                        "4,胆沢三郎,,水沢1区\n");
  EXPECT_THAT(
      inWords(m_reading.findings.rejects),
      ElementsAre("3 台帳番号: Row 2 has the same number for another person.", "5 氏名: The name is missing.",
                  "6 住所: There is neither an address nor a district."));
  EXPECT_EQ(m_reading.repeated, 1U);
  EXPECT_THAT(m_reading.households, SizeIs(2));
}

TEST_F(LedgerReading, OfficesOwnCharactersAndVariantsAreKeptAndReported) {
  const std::string ivs = "\xE8\xBE\xBA\xF3\xA0\x84\x80";  // 辺 with a selector
  m_reading = readLines(m_folder, "氏名,住所\n" + ivs + "﨑神\xEE\x80\x80,水沢1\n");
  EXPECT_EQ(house().members[0].name, ivs + "﨑神\xEE\x80\x80");
  EXPECT_THAT(inWords(m_reading.findings.notices), ElementsAre(HasSubstr("2 氏名: Character 5 is U+E000")));
}

TEST_F(LedgerReading, Cp932WithItsUserDefinedCharacters) {
  // 氏名,住所 / <F040>田,髙﨑1 in CP932
  const std::string bytes = "\x8E\x81\x96\xBC,\x8F\x5A\x8F\x8A\r\n\xF0\x40\x93\x63,\xFB\xFC\xFA\xB1\x31\r\n";
  const auto table = tableOf(m_folder.write("l.csv", bytes));
  EXPECT_EQ(table.encoding, "CP932");
  m_reading = readLedger(table);
  EXPECT_EQ(house().members[0].name, "\xEE\x80\x80田");
  EXPECT_EQ(house().address, "髙﨑1");
  EXPECT_THAT(m_reading.findings.notices, SizeIs(1));
}

TEST_F(LedgerReading, TitlesTotalsAndHeadersOnceMoreAreNoPersons) {
  const auto table = tableOf(
      m_folder.write("l.csv",
                     "にこにこネット台帳（令和7年4月1日現在）,,\n,,\n氏　名,ｼﾞｭｳｼｮ,住所\n計子,,水沢1\n"
                     "氏　名,ｼﾞｭｳｼｮ,住所\n,,\n合計,1名,\n"));
  EXPECT_EQ(table.asOf, (japanese::Date{2025, 4, 1}));
  EXPECT_EQ(table.rows.size(), 1U);
  EXPECT_EQ(table.rows[0].row, 4U);
  EXPECT_EQ(table.headers, 1U);
  EXPECT_EQ(table.totals, 1U);
  EXPECT_EQ(table.blank, 1U);
}

TEST_F(LedgerReading, BrokenRowsAreRejectedAlone) {
  m_reading = readLines(m_folder, "氏名,住所\n水沢花子,水沢1,0,too many\n江刺太郎,江刺2\n\"前沢,3\n");
  EXPECT_THAT(m_reading.findings.rejects, SizeIs(2));
  EXPECT_THAT(m_reading.households, SizeIs(1));
}

TEST_F(LedgerReading, SupportersAreLinkedByNameAndDistrict) {
  Knowledge known;
  const auto add = [&](std::int64_t id, const char* name, const char* role, const char* district) {
    registry::Supporter supporter;
    supporter.name = name;
    supporter.role = role;
    supporter.district = district;
    known.supporters.push_back({id, 1, supporter});
  };
  add(1, "佐藤　一郎", "welfare_commissioner", "0321501001、0321501012");
  add(2, "高橋 花", "evacuation", "0321501001");
  add(3, "高橋花", "evacuation", "0321501012");
  m_reading = readLines(m_folder,
                        "氏名,住所,行政区,民生委員,避難支援者\n甲,水沢1,水沢1区,佐藤一郎,髙橋花、知らない人\n"
                        "乙,水沢2,,,高橋花\n",
                        known);
  EXPECT_EQ(house().members[0].supports,
            (std::vector<registry::Support>{{2, "evacuation"}, {1, "welfare_commissioner"}}));
  EXPECT_EQ(house().note, "避難支援者: 知らない人");
  EXPECT_THAT(m_reading.households[1].household.members[0].supports, IsEmpty());
  EXPECT_THAT(inWords(m_reading.findings.notices)[1], HasSubstr("Several supporters"));
}

TEST_F(LedgerReading, AMappingGoesBeforeThePreset) {
  const auto table = tableOf(m_folder.write("l.csv", "氏名,ほんとうの氏名,住所\nx,水沢花子,水沢1\n"));
  m_reading = readLedger(table, {}, "nikoniko", {{"name", "ほんとうの氏名"}});
  EXPECT_EQ(house().members[0].name, "水沢花子");
  EXPECT_THROW(readLedger(table, {}, "nikoniko", {{"name", "無い列"}}), Error);
  EXPECT_THROW(readLedger(table, {}, "nikoniko", {{"nmae", "氏名"}}), Error);
  const ingest::LedgerMapping mapping = {{"birth", "生=年"}, {"name", "氏名"}};
  EXPECT_EQ(ingest::readMapping(ingest::writeMapping(mapping)), mapping);
}

TEST(LedgerValues, FloorsWordsAndNotes) {
  using namespace ingest;
  EXPECT_EQ(parseStoreys("２階建て"), 2);
  EXPECT_EQ(parseStoreys("1F"), 1);
  EXPECT_EQ(parseStoreys("二階"), 2);
  EXPECT_EQ(parseStoreys("2階の奥"), std::nullopt);
  EXPECT_THAT(splitWords("a、 b／c・\nd"), ElementsAre("a", "b", "c", "d"));
  EXPECT_EQ(splitNote("（仮）").word, "（仮）");
  EXPECT_EQ(splitNote("酸素(夜)").note, "夜");
}

/// A workbook with a title, a header, a date cell, a number and texts with zeros in front.
std::string writeWorkbook(const TempFolder& folder, const char* driver, const std::string& name) {
  GDALAllRegister();
  const std::string file = folder.path(name);
  GDALDataset* dataset =
      GetGDALDriverManager()->GetDriverByName(driver)->Create(file.c_str(), 0, 0, 0, GDT_Unknown, nullptr);
  for (const char* sheet : {"台帳", "メモ"}) {
    OGRLayer* layer = dataset->CreateLayer(sheet, nullptr, wkbNone, nullptr);
    OGRFieldDefn text("氏名", OFTString), date("生年月日", OFTDate), phone("電話番号", OFTString),
        age("台帳番号", OFTInteger), address("住所", OFTString);
    OGRFieldDefn memo("メモ", OFTString);
    if (std::string(sheet) == "メモ") {
      layer->CreateField(&memo);
      OGRFeature row(layer->GetLayerDefn());
      row.SetField(0, "ここには誰もいない");
      EXPECT_EQ(layer->CreateFeature(&row), OGRERR_NONE);
      continue;
    }
    for (OGRFieldDefn* field : {&text, &date, &phone, &age, &address}) layer->CreateField(field);
    for (int i = 0; i < 3; ++i) {
      OGRFeature row(layer->GetLayerDefn());
      if (i != 1) {  // the second is blank
        row.SetField(0, i == 0 ? "水沢　花子" : "江刺太郎");
        row.SetField(1, 1945, 1, 2);
        row.SetField(2, "019700000" + std::to_string(i) == "0197000000" ? "0197000000" : "0197000002");
        row.SetField(3, 100 + i);
        row.SetField(4, "水沢佐倉河1");
      }
      EXPECT_EQ(layer->CreateFeature(&row), OGRERR_NONE);
    }
  }
  GDALClose(GDALDataset::ToHandle(dataset));
  return file;
}

TEST(LedgerWorkbook, XlsxAndOdsGiveWhatAPersonSees) {
  for (const auto& [driver, name] : {std::pair{"XLSX", "l.xlsx"}, std::pair{"ODS", "l.ods"}}) {
    const TempFolder folder;
    const std::string file = writeWorkbook(folder, driver, name);
    Progress progress;
    EXPECT_THAT(ingest::readLedgerSheets({file, name}, "", "", progress), SizeIs(2));
    EXPECT_THROW(ingest::readLedgerSheets({file, name}, "無い", "", progress), Error);
    const auto table = tableOf(file, "nikoniko", "台帳");
    const auto reading = readLedger(table);
    EXPECT_THAT(reading.findings.rejects, IsEmpty()) << driver;
    ASSERT_THAT(reading.households, SizeIs(2)) << driver;
    const registry::Household& first = reading.households[0].household;
    EXPECT_EQ(first.members[0].name, "水沢　花子");
    EXPECT_EQ(first.members[0].birth, "1945-01-02") << driver;
    EXPECT_EQ(first.members[0].key, "100") << driver;
    EXPECT_EQ(first.phone, "0197000000");
    EXPECT_EQ(reading.households[1].rows, std::vector<std::uint64_t>{4})
        << driver;  // header, person, blank, person
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder.path(""))) {
      EXPECT_EQ(entry.path().filename().string(), name);
      ++files;
    }
    EXPECT_EQ(files, 1U);
  }
}

TEST(LedgerWorkbook, WhatIsNoneIsSaid) {
  const TempFolder folder;
  Progress progress;
  EXPECT_THROW(ingest::readLedgerSheets({folder.write("a.xlsx", "no zip"), "a.xlsx"}, "", "", progress),
               Error);
  EXPECT_THROW(ingest::readLedgerSheets({folder.write("a.xls", "old"), "a.xls"}, "", "", progress), Error);
  EXPECT_THROW(ingest::readLedgerSheets({folder.write("a.csv", ""), "a.csv"}, "", "", progress), Error);
  EXPECT_THROW(tableOf(folder.write("b.csv", "x,y\n1,2\n")), Error);
}

TEST(LedgerPresets, AreCheckedWithFileAndKey) {
  const TempFolder folder;
  const auto fails = [&](const std::string& toml, const std::string& words) {
    try {
      catalog::LedgerPreset::read(folder.write("p.toml", "title = \"a\"\ntitle_en = \"a\"\n" + toml),
                                  codes());
      ADD_FAILURE() << toml;
    } catch (const Error& error) {
      EXPECT_THAT(error.what(), HasSubstr(words));
      EXPECT_THAT(error.what(), HasSubstr("p.toml"));
    }
  };
  fails("[columns]\n\"nmae\" = [\"氏名\"]\n", "nmae");
  fails("[columns]\n\"need.flying\" = [\"飛行\"]\n", "need.flying");
  fails("[columns]\n\"contact.emergency.x.name\" = [\"a\"]\n", "contact.emergency.x.name");
  fails("[columns]\n\"family.name\" = [\"家族氏名\"]\n", "{n}");
  fails("registry = \"unknown\"\n[columns]\n", "unknown");
  fails("kind = \"dogs\"\n[columns]\n", "dogs");
  fails("surprise = 1\n[columns]\n", "surprise");
  EXPECT_EQ(catalog::readLedgerPresets(rulesFolder(), codes()).size(), 3U);
}

}  // namespace
}  // namespace michi::test
