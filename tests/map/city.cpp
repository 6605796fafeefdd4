#include "city.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include "store/workspace.h"

namespace michi::map {
namespace {

/// Sockets and processes want a QCoreApplication for the whole run; the desktop's tests have one.
class Application : public testing::Environment {
 public:
  void SetUp() override {
    if (QCoreApplication::instance() == nullptr)
      m_application = std::make_unique<QCoreApplication>(m_count, m_names.data());
  }
  void TearDown() override { m_application.reset(); }

 private:
  int m_count = 1;
  std::string m_name = "map_worker_test";
  std::array<char*, 2> m_names = {m_name.data(), nullptr};
  std::unique_ptr<QCoreApplication> m_application;
};

const auto* const kApplication = testing::AddGlobalTestEnvironment(new Application);

geo::Geometry box(double x1, double y1, double x2, double y2) {
  const std::array parts = {geo::Geometry::box({x1, y1, x2, y2})};
  return geo::Geometry::multiPolygon(parts);
}

store::Source from(const std::string& kind) {
  store::Source source;
  source.kind = kind;
  source.name = kind + ".test";
  return source;
}

store::FloodZone flood(int rank) {
  return {"f", store::FloodMap::Maximum, rank, "北上川", box(500, 500, 3500, 1500)};
}

void fill(store::Workspace& workspace, Progress& progress) {
  const std::array districts = {
      store::District{"001", "水沢第1行政区", "水沢", "水沢振興会", box(0, 0, 2000, 2000)},
      store::District{"002", "江刺第2行政区", "江刺", "江刺振興会", box(2000, 0, 4000, 2000)}};
  workspace.importDistricts(from("districts"), districts, progress);
  const std::array floods = {flood(3)};
  workspace.importFloodZones(from("flood"), floods, progress);
  const std::array slides = {store::LandslideZone{"l", 1, 2, "沢", "", "", box(100, 1700, 300, 1900)}};
  workspace.importLandslideZones(from("landslide"), slides, progress);
  std::vector<store::Facility> facilities(4);
  const std::array kinds = {"shop", "clinic", "pharmacy", "salon"};
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    facilities[i].key = facilities[i].kind = facilities[i].name = kinds[i];
    facilities[i].position = {200 + 400.0 * static_cast<double>(i), 300};
  }
  workspace.importFacilities(from("facilities"), facilities, progress);
  store::Shelter shelter;
  shelter.key = "E1";
  shelter.name = "水沢地区センター";
  shelter.isEmergencyPlace = shelter.isShelter = true;
  shelter.position = {1000, 1800};
  workspace.importShelters(from("shelters"), std::array{shelter}, progress);
}

}  // namespace

CityTest::CityTest() : m_oldTemporary(qEnvironmentVariable("TMPDIR").toStdString()) {
  qputenv("TMPDIR", m_folder.path().toUtf8());
  auto workspace = store::Workspace::create(path("city.michi"), "試験市", "EPSG:6678");
  fill(workspace, m_progress);
}

CityTest::~CityTest() {
  if (m_oldTemporary.empty())
    qunsetenv("TMPDIR");
  else
    qputenv("TMPDIR", QByteArray::fromStdString(m_oldTemporary));
}

std::string CityTest::path(const std::string& name) const {
  return m_folder.filePath(QString::fromStdString(name)).toStdString();
}

WorkerOptions CityTest::options() const {
  return {MICHI_BINARY_DIR "/bin", resources(), std::chrono::minutes(5)};
}

MapSource CityTest::source(std::vector<std::string> layers) const {
  return {path("city.michi"), "EPSG:6678", std::move(layers), {}, {}};
}

RenderJob CityTest::job(std::vector<std::string> layers) const {
  RenderJob job;
  job.source = source(std::move(layers));
  job.extent = {0, 0, 4000, 2000};
  job.width = 400;
  job.height = 200;
  job.format = ImageFormat::Raw;
  return job;
}

PrintJob CityTest::sheet(const std::string& district, const std::string& name) const {
  PrintJob job;
  job.source = source();
  job.source.districtCode = district;
  job.templateFile = resources() + "/styles/layouts/ward-a3.qpt";
  job.output = path(district + ".pdf");
  job.title = "避難支援マップ";
  job.districtName = name;
  return job;
}

void CityTest::changeFlood(int rank) const {
  auto workspace = store::Workspace::open(path("city.michi"), store::Access::ReadWrite);
  Progress progress;
  workspace.importFloodZones(from("flood"), std::array{flood(rank)}, progress);
}

Colour CityTest::at(const MapImage& image, int x, int y) {
  const std::size_t start =
      (static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width) + static_cast<std::size_t>(x)) * 4;
  const auto byte = [&](std::size_t i) {
    return static_cast<int>(static_cast<unsigned char>(image.bytes.at(start + i)));
  };
  return {byte(2), byte(1), byte(0)};
}

int CityTest::count(const MapImage& image, Colour colour, int fromX, int toX, int fromY, int toY) {
  int found = 0;
  for (int y = fromY; y < toY; ++y)
    for (int x = fromX; x < toX; ++x) found += at(image, x, y) == colour ? 1 : 0;
  return found;
}

std::string CityTest::run(const std::string& program, const std::vector<std::string>& arguments) {
  QStringList list;
  for (const std::string& argument : arguments) list.append(QString::fromStdString(argument));
  QProcess process;
  process.start(QString::fromStdString(program), list);
  EXPECT_TRUE(process.waitForFinished()) << program;
  EXPECT_EQ(process.exitCode(), 0) << program;
  return process.readAllStandardOutput().toStdString();
}

}  // namespace michi::map
