// Reports on mobility as they come out on paper and as workbooks.

#include <gmock/gmock.h>

#include <filesystem>
#include <limits>

#include "base/error.h"
#include "city.h"
#include "map/pdf_book.h"
#include "plugins/mobility/report_command.h"
#include "store/workspace.h"
#include "walk/network.h"

namespace michi::mobility {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

/// The city of the map's tests, with a road past its shop and clinic and people along it: in district 001 12
/// within 500 m of the shop and 3 beyond, in 002 8 far away.
class ReportPaperTest : public map::CityTest {
 protected:
  ReportPaperTest() {
    auto workspace = store::Workspace::open(path("city.michi"), store::Access::ReadWrite);
    walk::RoadPieces pieces;
    const std::vector<geo::Point> line{{0, 300}, {4000, 300}};
    pieces.add(line, 0, 1, walk::RoadClass::Residential, 0, std::numeric_limits<float>::quiet_NaN());
    const std::array roads = {
        store::Road{"r", "", "residential", 4000, true, geo::Geometry::lineString(line)}};
    workspace.importRoads(from("roads"), roads, {}, walk::Network::build(pieces, {}, m_progress).save(),
                          m_progress);
    const std::array points = {store::NeedPoint{"p1", "wheelchair", 12, {300, 300}},
                               store::NeedPoint{"p2", "wheelchair", 3, {1500, 300}},
                               store::NeedPoint{"p3", "wheelchair", 8, {3000, 300}}};
    workspace.importNeedPoints(from("points"), points, m_progress);
  }

  static store::Source from(const char* kind) {
    store::Source source;
    source.kind = source.name = kind;
    return source;
  }

  ReportOrder order(const char* file) const {
    ReportOrder order;
    order.districts = "001";
    order.output = path(file);
    order.maker = "試験市社会福祉協議会";
    return order;
  }
  void write(const ReportOrder& order) {
    const auto workspace = store::Workspace::open(path("city.michi"), store::Access::ReadOnly);
    writeReport(prepareReport(workspace, nullptr, order, resources(), m_progress), options(), 1, m_progress);
  }
  std::string refusal(const ReportOrder& order) {
    try {
      write(order);
    } catch (const Error& error) {
      return error.what();
    }
    return {};
  }
  static std::string words(const std::string& pdf) { return run("pdftotext", {"-layout", pdf, "-"}); }
  /// Whether anything but the city's own file and `but` lies in the folder.
  std::vector<std::string> leftovers(const std::string& but) const {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(path(""))) {
      const std::string name = entry.path().filename().string();
      if (name.find(".pages") != std::string::npos || name.ends_with(".part") || name == but)
        names.push_back(name);
    }
    return names;
  }
};

TEST_F(ReportPaperTest, ASheetSaysTheNumbersInTextThatCanBeFound) {
  ReportOrder wanted = order("sheet.pdf");
  wanted.request.level = ReportLevel::Internal;
  write(wanted);
  const std::string text = words(wanted.output);
  for (const char* part : {"水沢第1行政区", "Mobility sheet", "試験市社会福祉協議会", "Internal, handle with",
                           "of People in need (15), 3 cannot walk there within 500m (20.0%)", "80.0%",
                           "診療所", "凡例", "基準の半分まで", "There is no timetable", "出典"})
    EXPECT_THAT(text, HasSubstr(part));
  const std::string info = run("pdfinfo", {wanted.output});
  EXPECT_THAT(info, AllOf(HasSubstr("Pages:           1"), HasSubstr("(A4)"), HasSubstr("水沢第1行政区")));
  EXPECT_THAT(leftovers(""), testing::IsEmpty());
}

TEST_F(ReportPaperTest, ThePublicSheetTellsNoCountBelowFive) {
  const ReportOrder wanted = order("sheet.pdf");
  write(wanted);
  const std::string text = words(wanted.output);
  EXPECT_THAT(text,
              AllOf(HasSubstr("Open to the public"), HasSubstr("＊"), Not(HasSubstr("3 cannot walk there"))));
  EXPECT_THAT(text, Not(HasSubstr("歩くには遠い"))) << "nobody stands on the map";
}

TEST_F(ReportPaperTest, CityAndDistrictsAreOneBookWithAnOutline) {
  ReportOrder wanted = order("book.pdf");
  wanted.districts = "all";
  wanted.hasCity = true;
  wanted.request.level = ReportLevel::Internal;
  write(wanted);
  const std::string text = words(wanted.output);
  for (const char* part :
       {"Summary of mobility", "(23), 11 cannot walk", "水沢振興会", "1/5", "5/5", "江刺第2行政区"})
    EXPECT_THAT(text, HasSubstr(part));
  const std::string html = run("pdftohtml", {"-xml", "-i", "-stdout", wanted.output});
  EXPECT_THAT(html.substr(html.find("<outline>")),
              AllOf(HasSubstr("Whole city"), HasSubstr("水沢第1行政区"), HasSubstr("江刺第2行政区")));
}

TEST_F(ReportPaperTest, AWorkbookHoldsNumbersAndCharts) {
  ReportOrder wanted = order("report.xlsx");
  wanted.hasCity = true;
  wanted.request.level = ReportLevel::Internal;
  write(wanted);
  const std::string sheets = run("ogrinfo", {"-q", wanted.output});
  for (const char* name : {"Summary", "Districts (table)", "Councils", "Former municipalities", "Curves"})
    EXPECT_THAT(sheets, HasSubstr(name));
  const std::string districts = run("ogrinfo", {"-q", wanted.output, "Districts (table)"});
  EXPECT_THAT(districts,
              AllOf(HasSubstr("水沢第1行政区"), HasSubstr("(Real) = 0.8"), HasSubstr("(Integer) = 12")));
  EXPECT_THAT(run("unzip", {"-l", wanted.output}), HasSubstr("xl/charts/chart3.xml"));
  EXPECT_THAT(leftovers(""), testing::IsEmpty());
}

TEST_F(ReportPaperTest, WhatCannotBeDoneIsSaidAndLeavesNothing) {
  ReportOrder wanted = order("report.doc");
  EXPECT_THAT(refusal(wanted), HasSubstr("xlsx"));
  wanted = order("sheet.pdf");
  wanted.districts = {};
  EXPECT_THAT(refusal(wanted), HasSubstr("--city"));
  wanted.districts = "999";
  EXPECT_THAT(refusal(wanted), HasSubstr("999"));
  wanted = order("no/folder/sheet.pdf");
  EXPECT_FALSE(refusal(wanted).empty());
  wanted = order("sheet.pdf");
  wanted.request.to = "shop,clinic,pharmacy,salon,hospital";
  EXPECT_FALSE(refusal(wanted).empty());
  wanted = order("sheet.pdf");
  wanted.request.points = "population";
  EXPECT_FALSE(refusal(wanted).empty()) << "nobody is counted there";
  EXPECT_THAT(leftovers("sheet.pdf"), testing::IsEmpty());
}

TEST_F(ReportPaperTest, ABookOfAMissingPageLeavesTheOldOne) {
  const std::string output = path("book.pdf");
  write(order("book.pdf"));
  const auto size = fs::file_size(output);
  const std::array parts = {map::BookPart{path("none.pdf"), "x"}};
  EXPECT_THROW(map::bindBook(parts, "x", output), Error);
  EXPECT_EQ(fs::file_size(output), size);
  EXPECT_THAT(leftovers(""), testing::IsEmpty());
}

}  // namespace
}  // namespace michi::mobility
