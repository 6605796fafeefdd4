#include "plugins/mobility/report_pdf.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <filesystem>
#include <map>
#include <system_error>
#include <utility>

#include "base/error.h"
#include "base/text.h"
#include "map/pdf_book.h"
#include "plugins/mobility/report_drawing.h"
#include "plugins/mobility/report_pages.h"
#include "plugins/mobility/report_words.h"

namespace michi::mobility {
namespace {

namespace fs = std::filesystem;

/// A folder beside the output that goes with this object.
class PagesFolder {
 public:
  explicit PagesFolder(const std::string& output) {
    static std::atomic<unsigned> count{0};
    const auto now = std::chrono::steady_clock::now().time_since_epoch().count();
    m_path = fs::u8path(output + "." + std::to_string(now) + "-" + std::to_string(count++) + ".pages");
    std::error_code error;
    if (!fs::create_directory(m_path, error))
      throw Error(
          ErrorKind::Io, text("The PDF cannot be written."), output,
          text("Is the folder there, is there room on the disk, and is the file not open elsewhere?"));
    fs::permissions(m_path, fs::perms::owner_all, error);
  }
  ~PagesFolder() {
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
  }
  PagesFolder(const PagesFolder&) = delete;
  PagesFolder& operator=(const PagesFolder&) = delete;
  std::string path() const { return m_path.string(); }

 private:
  fs::path m_path;
};

/// Layers of layers/ that show a kind of place.
std::string layerOfKind(const std::string& kind) {
  static const std::map<std::string, std::string> kLayers{
      {"shop", "facility_shop"},        {"drugstore", "facility_shop"},    {"clinic", "facility_medical"},
      {"hospital", "facility_medical"}, {"pharmacy", "facility_pharmacy"}, {"salon", "facility_salon"}};
  const auto found = kLayers.find(kind);
  return found == kLayers.end() ? std::string() : found->second;
}

/// Of the first `most` kinds, each once.
std::vector<std::string> kindLayers(const ReportAnswer& answer, std::size_t most) {
  std::vector<std::string> layers;
  for (std::size_t kind = 0; kind < std::min(most, answer.kinds.size()); ++kind) {
    std::string layer = layerOfKind(answer.kinds[kind]);
    if (!layer.empty() && std::find(layers.begin(), layers.end(), layer) == layers.end())
      layers.push_back(std::move(layer));
  }
  return layers;
}

/// Roads around a district by how far they are from the nearest place.
map::ShapeLayer waysAround(const RoadBands& ways, const geo::Box& around) {
  constexpr std::array kClasses = {"near", "within", "double", "far"};
  map::ShapeLayer layer{"way", {}};
  for (std::size_t i = 0; i < ways.bandOf.size(); ++i) {
    const auto begin = ways.vertices.begin() + ways.starts[i],
               end = ways.vertices.begin() + ways.starts[i + 1];
    if (std::none_of(begin, end, [&](geo::Point p) { return around.contains(p); })) continue;
    const std::span<const geo::Point> stretch(begin, end);
    layer.rows.push_back({geo::Geometry::lineString(stretch).wkb(),
                          kClasses.at(std::min<std::size_t>(ways.bandOf[i], kClasses.size() - 1))});
  }
  return layer;
}

/// Districts by the share within reach of the first kind: of the inhabitants where they are known, of whom
/// fewer have to be kept back.
map::ShapeLayer sharesOfCity(const ReportAnswer& answer) {
  constexpr double kSteps = 5;
  map::ShapeLayer layer{"share", {}};
  for (std::size_t i = 0; i < answer.districts.size(); ++i) {
    const auto share = shareWithin(answer.report.districts[i].kinds.front().reach.back());
    const int step = share ? std::min(4, static_cast<int>(*share * kSteps)) : -1;
    layer.rows.push_back({answer.districts[i].area.wkb(), step < 0 ? "none" : std::to_string(step)});
  }
  return layer;
}

map::PointLayer pointsOf(const ReportAnswer& answer, const std::string& district) {
  map::PointLayer layer{"coverage", {}};
  for (const store::CoverageRow& row : answer.points) {
    if (row.districtCode == district) layer.rows.push_back({row.position.x, row.position.y, row.reached, {}});
  }
  return layer;
}

/// Makes the jobs one after the other.
class Sheets {
 public:
  Sheets(const ReportAnswer& answer, const ReportPaper& paper, const std::string& resources,
         std::string folder)
      : m_answer(answer),
        m_paper(paper),
        m_layouts(resources + "/styles/layouts/report/"),
        m_folder(std::move(folder)) {}

  std::vector<ReportSheet> make() {
    if (m_paper.hasCity) addCity();
    for (const std::size_t district : m_paper.districts) addDistrict(district);
    for (std::size_t i = 0; i < m_sheets.size(); ++i) {
      m_sheets[i].job.variables["page"] = std::to_string(i + 1);
      m_sheets[i].job.variables["pages"] = std::to_string(m_sheets.size());
    }
    return std::move(m_sheets);
  }

 private:
  map::PrintJob& add(const std::string& layout, const std::string& bookmark, const ReportPage& drawing) {
    ReportSheet& sheet = m_sheets.emplace_back();
    sheet.bookmark = bookmark;
    map::PrintJob& job = sheet.job;
    job.source.workspace = m_paper.workspace;
    job.source.crs = m_paper.crs;
    job.templateFile = m_layouts + layout + ".qpt";
    job.output = (fs::u8path(m_folder) / (std::to_string(m_sheets.size()) + ".pdf")).string();
    job.variables = {{"subject", subject()},
                     {"city", m_answer.city},
                     {"date", m_answer.today},
                     {"sources", sourceLines()},
                     {"notes", notesOnPaper(m_answer)},
                     {"maker", m_paper.maker},
                     {"handling", handling()},
                     {"copy", m_paper.copy},
                     {"body", base64Of(drawing.shapes)}};
    job.texts = drawing.texts;
    return job;
  }

  std::string subject() const {
    std::string kinds;
    for (const std::string& label : m_answer.kindLabels)
      kinds += (kinds.empty() ? "" : printText(", ")) + label;
    return printText("%1, up to %2 on foot", kinds, limitOnPaper(m_answer.limit, m_answer.isTime));
  }

  /// Layouts break lines at spaces only, which Japanese lacks.
  std::string sourceLines() const {
    constexpr double kWide = 194, kSize = 2.47;
    std::string lines;
    for (const std::string& line : brokenLines(m_answer.sources, kWide, kSize))
      lines += (lines.empty() ? "" : "\n") + line;
    return lines;
  }

  std::string handling() const {
    if (!m_paper.handling.empty()) return m_paper.handling;
    return m_answer.report.level == ReportLevel::Public ? printText("Open to the public")
                                                        : printText("Internal, handle with care");
  }

  void addCity() {
    map::PrintJob& job = add("mobility-city-a4", printText("Whole city"), cityPage(m_answer));
    job.title = printText("Summary of mobility support");
    job.districtName = m_answer.city;
    job.source.layers = {"share", "background_water", "rail", "former"};
    for (std::string& layer : kindLayers(m_answer, 1)) job.source.layers.push_back(std::move(layer));
    job.source.shapes = {sharesOfCity(m_answer)};
    bool isFirst = true;
    for (const ReportPage& drawing : listPages(m_answer)) {
      map::PrintJob& page = add("mobility-list-a4",
                                std::exchange(isFirst, false) ? printText("Tables") : std::string(), drawing);
      page.title = printText("Tables of mobility support");
      page.districtName = m_answer.city;
      page.hasMap = false;
      page.source.layers = {"district"};
    }
  }

  void addDistrict(std::size_t index) {
    const store::District& district = m_answer.districts.at(index);
    map::PrintJob& job = add("mobility-a4", district.name, districtPage(m_answer, index));
    job.title = printText("Mobility sheet");
    job.districtName = district.name;
    job.variables["city"] = m_answer.city + (district.former.empty() ? "" : "　" + district.former) +
                            (district.council.empty() ? "" : "　" + district.council);
    job.source.districtCode = district.code;
    job.source.layers = {"ground",        "background_water",   "road",         "rail", "former", "district",
                         "district_mask", "district_highlight", "transit_stop", "way"};
    for (std::string& layer : kindLayers(m_answer, m_answer.kinds.size()))
      job.source.layers.push_back(std::move(layer));
    const geo::Box bounds = district.area.bounds();
    job.source.shapes = {
        waysAround(m_answer.ways, bounds.grown(std::max(bounds.width(), bounds.height()) / 2))};
    map::PointLayer points = pointsOf(m_answer, district.code);
    if (points.rows.empty()) return;
    job.source.layers.emplace_back("coverage");
    job.source.points = {std::move(points)};
  }

  const ReportAnswer& m_answer;
  const ReportPaper& m_paper;
  std::string m_layouts, m_folder;
  std::vector<ReportSheet> m_sheets;
};

}  // namespace

std::vector<ReportSheet> reportSheets(const ReportAnswer& answer, const ReportPaper& paper,
                                      const std::string& resources, const std::string& folder) {
  if (answer.kinds.size() > kMostKinds)
    throw Error(ErrorKind::BadInput, text("A sheet has room for %1 kinds of place.", kMostKinds), {},
                text("Ask for fewer, or write a table (.xlsx)."));
  auto sheets = Sheets(answer, paper, resources, folder).make();
  if (sheets.empty()) throw Error(ErrorKind::NotFound, text("No district was chosen."));
  return sheets;
}

void writeReportPdf(const ReportAnswer& answer, const ReportPaper& paper, const map::WorkerOptions& worker,
                    int workers, Progress& progress) {
  const std::string output = fs::absolute(fs::u8path(paper.output)).string();
  const PagesFolder folder(output);
  const std::vector<ReportSheet> sheets = reportSheets(answer, paper, worker.resources, folder.path());
  std::vector<map::PrintJob> jobs;
  std::vector<map::BookPart> parts;
  for (const ReportSheet& sheet : sheets) {
    jobs.push_back(sheet.job);
    parts.push_back({sheet.job.output, sheet.bookmark});
  }
  map::printAll(worker, jobs, workers, progress);
  map::bindBook(parts, sheets.front().job.districtName + "　" + sheets.front().job.title, output);
}

}  // namespace michi::mobility
