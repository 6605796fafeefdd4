#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "base/error.h"
#include "city.h"

namespace michi::map {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::Not;

const std::string kCanary = "カナリア太郎";

class Sheet : public CityTest {
 protected:
  Error refusal(const PrintJob& job) {
    try {
      m_client.print(job, m_progress);
    } catch (const Error& error) {
      return error;
    }
    ADD_FAILURE() << "printed all the same";
    return Error(ErrorKind::Internal, "");
  }
  std::string words(const std::string& pdf) { return run("pdftotext", {"-layout", pdf, "-"}); }

  WorkerClient m_client{options()};
};

/// True if any file under the folder, but for `except`, holds the bytes.
bool holds(const std::string& folder, const std::string& bytes, const std::string& except) {
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file() || entry.path() == except) continue;
    std::ifstream stream(entry.path(), std::ios::binary);
    const std::string content((std::istreambuf_iterator<char>(stream)), {});
    if (content.find(bytes) != std::string::npos) return true;
  }
  return false;
}

/// CJK radicals that look like kanji but are found by no search (U+2E80–U+2FDF).
int radicals(const std::string& utf8) {
  int found = 0;
  for (std::size_t i = 0; i + 2 < utf8.size(); ++i) {
    const auto byte = [&](std::size_t k) { return static_cast<unsigned char>(utf8[i + k]); };
    if (byte(0) == 0xE2 && byte(1) >= 0xBA && byte(1) <= 0xBF) ++found;
  }
  return found;
}

TEST_F(Sheet, IsOneA3PageWithSearchableJapanese) {
  PrintJob job = sheet("001", "水沢第1行政区");
  job.variables = {{"maker", "試験市社会福祉協議会"},
                   {"handling", "取扱注意"},
                   {"copy", "12"},
                   {"sources", "国土数値情報"},
                   {"date", "令和8年11月23日"},
                   {"page", "2"},
                   {"pages", "7"}};
  const PrintResult result = m_client.print(job, m_progress);
  EXPECT_EQ(result.scale, 10000) << "2 km fit in 223 mm at 1:10,000, not at 1:7,500";
  const std::string info = run("pdfinfo", {job.output});
  EXPECT_THAT(info, HasSubstr("Pages:           1"));
  EXPECT_THAT(info, testing::ContainsRegex("Page size: +1191 x 842"));
  const std::string text = words(job.output);
  for (const char* part :
       {"水沢第1行政区", "避難支援マップ", "江刺第2行政区", "水沢地区センター", "配付番号 12", "取扱注意",
        "国土数値情報", "令和8年11月23日", "試験市社会福祉協議会", "2/7", "1:10,000", "凡例", "3m以上 5m未満",
        "安全とは限りません"})
    EXPECT_THAT(text, HasSubstr(part));
  EXPECT_EQ(radicals(text), 0);
  EXPECT_FALSE(fs::exists(job.output + ".part"));
}

TEST_F(Sheet, LegendHoldsOnlyWhatIsOnTheMap) {
  PrintJob job = sheet("001", "水沢第1行政区");
  m_client.print(job, m_progress);
  const std::string text = words(job.output);
  EXPECT_THAT(text, HasSubstr("急傾斜地の崩壊 特別警戒区域"));
  EXPECT_THAT(text, Not(HasSubstr("土石流 警戒区域")));
  EXPECT_THAT(text, Not(HasSubstr("20m以上")));
  EXPECT_THAT(text, Not(HasSubstr("最優先")));
  job.source.points = {{"priority", {{1000, 1000, "S", ""}}}};
  m_client.print(job, m_progress);
  EXPECT_THAT(words(job.output), HasSubstr("最優先"));
  EXPECT_THAT(words(job.output), Not(HasSubstr("見守り")));
}

TEST_F(Sheet, ScaleIsTheLargestGivenThatFits) {
  PrintJob job = sheet("001", "水沢第1行政区");
  job.scales = {50000, 12500, 8000};
  EXPECT_EQ(m_client.print(job, m_progress).scale, 12500);
  job.scales = {5000};
  EXPECT_EQ(m_client.print(job, m_progress).scale, 10000) << "none fits: the next multiple of 10,000";
}

TEST_F(Sheet, PrivateLabelIsInThePdfAndNowhereElse) {
  PrintJob job = sheet("001", "水沢第1行政区");
  job.source.points = {{"priority", {{1000, 1000, "S", kCanary}}}};
  m_client.print(job, m_progress);
  EXPECT_THAT(words(job.output), HasSubstr(kCanary));
  ASSERT_NE(m_client.workerPid(), 0);  // its folder still exists
  EXPECT_FALSE(holds(path(""), kCanary, job.output));
  const std::string utf16("\x30\xAB\x30\xCA\x30\xEA\x30\xA2",
                          8);  // Qt's own encoding of カナリア, both byte orders
  const std::string swapped("\xAB\x30\xCA\x30\xEA\x30\xA2\x30", 8);
  EXPECT_FALSE(holds(path(""), utf16, job.output));
  EXPECT_FALSE(holds(path(""), swapped, job.output));
}

TEST_F(Sheet, WhatIsWrongIsSaidAndTheOldPdfStays) {
  PrintJob job = sheet("999", "どこにもない行政区");
  std::ofstream(job.output) << "old";
  const Error district = refusal(job);
  EXPECT_EQ(district.kind(), ErrorKind::NotFound);
  EXPECT_THAT(district.what(), HasSubstr("999"));
  EXPECT_EQ(fs::file_size(job.output), 3U);

  PrintJob folder = sheet("001", "水沢第1行政区");
  folder.output = path("no folder/x.pdf");
  EXPECT_EQ(refusal(folder).kind(), ErrorKind::Io);
  folder.output = "/proc/x.pdf";
  EXPECT_EQ(refusal(folder).kind(), ErrorKind::Io);

  PrintJob noTemplate = sheet("001", "水沢第1行政区");
  noTemplate.templateFile = path("none.qpt");
  EXPECT_EQ(refusal(noTemplate).kind(), ErrorKind::NotFound);
  std::ofstream(path("bad.qpt")) << "<Layout";
  noTemplate.templateFile = path("bad.qpt");
  EXPECT_EQ(refusal(noTemplate).kind(), ErrorKind::BadInput);
}

TEST_F(Sheet, ManyArePrintedSideBySide) {
  std::vector<PrintJob> jobs = {sheet("001", "水沢第1行政区"), sheet("002", "江刺第2行政区"),
                                sheet("001", "水沢第1行政区")};
  jobs[2].output = path("third.pdf");
  double last = 0;
  Progress progress([&](double fraction, std::string_view) { last = fraction; }, nullptr);
  const auto results = printAll(options(), jobs, 2, progress);
  ASSERT_EQ(results.size(), 3U);
  EXPECT_EQ(last, 1);
  for (const PrintJob& job : jobs) EXPECT_THAT(words(job.output), HasSubstr(job.districtName));
}

TEST_F(Sheet, OneThatFailsStopsTheRest) {
  std::vector<PrintJob> jobs(20, sheet("999", "ない"));
  jobs.push_back(sheet("001", "水沢第1行政区"));
  Progress progress;
  EXPECT_THROW(printAll(options(), jobs, 1, progress), Error);
  EXPECT_FALSE(fs::exists(jobs.back().output));
}

}  // namespace
}  // namespace michi::map
