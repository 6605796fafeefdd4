#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <random>

#include "ui/await.h"
#include "ui/canvas/area_overlay.h"
#include "ui/canvas/line_overlay.h"
#include "ui/canvas/note_overlay.h"
#include "ui/canvas/point_overlay.h"
#include "ui/canvas/selection_overlay.h"

namespace michi::ui {
namespace {

constexpr QSize kScreen(400, 300);
const MapView kView({200, 150}, 1, kScreen);  // a metre a pixel, (0, 0) at the bottom left

QImage painted(Overlay& overlay, const MapView& view = kView) {
  QImage image(kScreen, QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter painter(&image);
  overlay.paint(painter, view);
  return image;
}
QColor at(const QImage& image, geo::Point place) { return image.pixelColor(kView.toScreen(place).toPoint()); }
const std::vector<PointClass> kTwo = {{"A", Qt::red, Symbol::Circle, 12},
                                      {"B", Qt::blue, Symbol::Square, 12}};

geo::Geometry square(double x, double y, double side) {
  return geo::Geometry::box({x, y, x + side, y + side});
}

TEST(PointOverlay, PaintsTheSignOfTheClassWhereThePointIs) {
  PointOverlay overlay;
  overlay.setPoints(kTwo, {{100, 100}, {300, 200}}, {0, 1});
  const QImage image = painted(overlay);
  EXPECT_EQ(at(image, {100, 100}), QColor(Qt::red));
  EXPECT_EQ(at(image, {300, 200}), QColor(Qt::blue));
  EXPECT_EQ(at(image, {200, 150}), QColor(Qt::white));
  // Shapes differ too: the corner of a square is filled, that of a circle is not.
  EXPECT_NE(at(image, {304, 204}), QColor(Qt::white));
  EXPECT_EQ(at(image, {106, 106}), QColor(Qt::white));
}

TEST(PointOverlay, TheLastClassLiesOnTop) {
  PointOverlay overlay;
  overlay.setPoints(kTwo, {{100, 100}, {100, 100}}, {1, 0});
  EXPECT_EQ(at(painted(overlay), {100, 100}), QColor(Qt::blue));
}

TEST(PointOverlay, FindsTheNearestWithinReachOfTheMouse) {
  PointOverlay overlay;
  overlay.setPoints(kTwo, {{100, 100}, {108, 100}}, {0, 1});
  const auto find = [&](double x, double y) { return overlay.find(kView.toScreen(geo::Point{x, y}), kView); };
  EXPECT_EQ(find(101, 100), 0U);
  EXPECT_EQ(find(106, 101), 1U);
  EXPECT_FALSE(find(100, 120));
  overlay.setClassVisible(0, false);
  EXPECT_EQ(find(101, 100), 1U);
  EXPECT_EQ(at(painted(overlay), {100, 100}), QColor(Qt::white));
}

TEST(PointOverlay, InsideIsTheSameAsTryingEach) {
  std::mt19937 random(3);
  std::uniform_real_distribution<double> anywhere(0, 1000);
  std::vector<geo::Point> points(500);
  std::vector<std::uint8_t> classOf(points.size());
  for (std::size_t i = 0; i < points.size(); ++i)
    points[i] = {anywhere(random), anywhere(random)}, classOf[i] = i % 2;
  PointOverlay overlay;
  overlay.setPoints(kTwo, points, classOf);
  const geo::Box box{100, 200, 400, 900};
  std::vector<std::size_t> inBox, inTriangle;
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (box.contains(points[i])) inBox.push_back(i);
    if (points[i].x + points[i].y <= 700) inTriangle.push_back(i);
  }
  EXPECT_EQ(overlay.inside(box), inBox);
  const std::vector<geo::Point> triangle{{0, 0}, {700, 0}, {0, 700}};
  EXPECT_EQ(overlay.inside(geo::Geometry::polygon({&triangle, 1})), inTriangle);
}

TEST(PointOverlay, SinglePointsAndNoneAreNoTrouble) {
  PointOverlay overlay;
  painted(overlay);
  EXPECT_FALSE(overlay.find({0, 0}, kView));
  overlay.setPoints(kTwo, {{100, 100}}, {1});
  EXPECT_EQ(overlay.inside(geo::Box{100, 100, 100, 100}), std::vector<std::size_t>{0});
  overlay.clear();
  EXPECT_EQ(overlay.size(), 0U);
  EXPECT_EQ(at(painted(overlay), {100, 100}), QColor(Qt::white));
  EXPECT_THROW(overlay.setPoints(kTwo, {{0, 0}}, {2}), std::invalid_argument);
}

TEST(PointOverlay, SignsAreDotsForTheWholeCityAndFullNear) {
  EXPECT_EQ(signScale(0.5, 5000), 1);
  EXPECT_EQ(signScale(3, 5000), 1);
  EXPECT_NEAR(signScale(40, 5000), 0.35, 1e-9);
  EXPECT_EQ(signScale(40, 5000), signScale(400, 5000)) << "a dot stays to be seen";
  EXPECT_EQ(signScale(40, 20), 1) << "a few bury nothing";
  double before = 1;
  for (double metres = 1; metres < 100; metres *= 1.1) {
    const double now = signScale(metres, 5000);
    EXPECT_LE(now, before) << metres;
    EXPECT_GT(now, before - 0.11) << "it does not jump at " << metres;
    before = now;
  }
}

TEST(PointOverlay, ManyPaintedFromFarCoverLittleOfTheMap) {
  std::vector<geo::Point> points;  // 10 × 20 of them; on the screen 20 pixels apart at either scale
  for (int i = 0; i < 200; ++i) points.push_back({-3500.0 + 1000 * (i % 20), -3500.0 + 1000 * (i / 20)});
  const auto covered = [&](double metres) {
    PointOverlay overlay;
    std::vector<geo::Point> places;
    for (const geo::Point& one : points) places.push_back({one.x * metres / 50, one.y * metres / 50});
    overlay.setPoints(kTwo, places, std::vector<std::uint8_t>(places.size(), 1));
    const QImage image = painted(overlay, MapView({0, 0}, metres, kScreen));
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
      for (int x = 0; x < image.width(); ++x) found += image.pixelColor(x, y) == QColor(Qt::blue) ? 1 : 0;
    return found;
  };
  const int far = covered(50), near = covered(1);
  EXPECT_GT(far, 0);
  EXPECT_LT(far * 5, near);
}

TEST(Symbols, EachHasAShapeOfItsOwn) {
  std::vector<QImage> seen;
  for (const auto symbol :
       {Symbol::Circle, Symbol::Square, Symbol::Triangle, Symbol::Diamond, Symbol::CrossHatched}) {
    const QImage image = symbolPixmap({"", Qt::gray, symbol, 12}, 1).toImage();
    EXPECT_EQ(std::count(seen.begin(), seen.end(), image), 0);
    seen.push_back(image);
  }
}

LineSet cross() { return {{{0, 100}, {400, 100}, {200, 0}, {200, 300}}, {0, 2, 4}, {0, 1}}; }
const std::vector<LineClass> kLines = {{"near", Qt::red, 4}, {"far", Qt::blue, 4}};

TEST(LineOverlay, PaintsAndFindsByClass) {
  LineOverlay overlay;
  overlay.setLines(kLines, cross());
  const QImage image = painted(overlay);
  EXPECT_TRUE(overlay.isSharp());
  EXPECT_EQ(at(image, {50, 100}), QColor(Qt::red));
  EXPECT_EQ(at(image, {200, 250}), QColor(Qt::blue));
  EXPECT_EQ(at(image, {200, 100}), QColor(Qt::blue));
  EXPECT_EQ(overlay.find(kView.toScreen(geo::Point{50, 104}), kView), 0U);
  EXPECT_EQ(overlay.find(kView.toScreen(geo::Point{204, 250}), kView), 1U);
  EXPECT_FALSE(overlay.find(kView.toScreen(geo::Point{50, 150}), kView));
  overlay.setClassVisible(1, false);
  EXPECT_EQ(at(painted(overlay), {200, 250}), QColor(Qt::white));
}

TEST(LineOverlay, ManyLinesFollowFromAnotherThread) {
  std::vector<geo::Point> vertices;
  std::vector<std::uint32_t> starts{0};
  std::vector<std::uint8_t> classOf;
  for (int i = 0; i < 5000; ++i) {
    vertices.insert(vertices.end(), {{0, 100}, {400, 100}});
    starts.push_back(static_cast<std::uint32_t>(vertices.size()));
    classOf.push_back(0);
  }
  LineOverlay overlay;
  int changes = 0;
  QObject::connect(&overlay, &Overlay::changed, [&] { ++changes; });
  overlay.setLines(kLines, {vertices, starts, classOf});
  painted(overlay);
  EXPECT_FALSE(overlay.isSharp());
  ASSERT_TRUE(await([&] { return changes == 2; }));
  EXPECT_EQ(at(painted(overlay), {50, 100}), QColor(Qt::red));
  EXPECT_TRUE(overlay.isSharp());
  // The hand moves: the picture does at once.
  const QImage moved = painted(overlay, kView.panned({0, 20}));
  EXPECT_FALSE(overlay.isSharp());
  EXPECT_EQ(moved.pixelColor(50, 300 - 100 + 20), QColor(Qt::red));
  ASSERT_TRUE(await([&] { return changes == 3; }));
}

TEST(LineOverlay, RefusesArraysThatDoNotFit) {
  EXPECT_THROW(LineSet({{0, 0}}, {0, 2}, {0}), std::invalid_argument);
  EXPECT_THROW(LineSet({{0, 0}}, {0, 1}, {0, 0}), std::invalid_argument);
}

TEST(AreaOverlay, FillsHatchesAndFinds) {
  AreaOverlay overlay;
  const std::vector<geo::Geometry> areas{square(50, 50, 100), square(200, 50, 100)};
  overlay.setAreas({{"in", Qt::red, Qt::SolidPattern, {}}, {"gap", Qt::blue, Qt::BDiagPattern, Qt::black}},
                   areas, {0, 1});
  const QImage image = painted(overlay);
  EXPECT_EQ(at(image, {100, 100}), QColor(Qt::red));
  std::set<QRgb> hatched;
  for (int x = 210; x < 240; ++x) hatched.insert(at(image, {double(x), 100}).rgb());
  EXPECT_GE(hatched.size(), 2U);
  EXPECT_EQ(overlay.find(kView.toScreen(geo::Point{100, 100}), kView), 0U);
  EXPECT_EQ(overlay.find(kView.toScreen(geo::Point{250, 100}), kView), 1U);
  EXPECT_FALSE(overlay.find(kView.toScreen(geo::Point{175, 100}), kView));
}

TEST(AreaOverlay, ManyVerticesFollowFromAnotherThread) {
  std::vector<geo::Point> ring;
  for (int i = 0; i < 2000; ++i)
    ring.push_back({200 + 100 * std::cos(i * 0.00314159), 150 + 100 * std::sin(i * 0.00314159)});
  const std::array rings{ring};
  const std::vector<geo::Geometry> areas{geo::Geometry::polygon(rings)};
  AreaOverlay overlay;
  int changes = 0;
  QObject::connect(&overlay, &Overlay::changed, [&] { ++changes; });
  overlay.setAreas({{"in", Qt::red, Qt::SolidPattern, {}}}, areas, {0});
  painted(overlay);
  EXPECT_FALSE(overlay.isSharp());
  ASSERT_TRUE(await([&] { return changes == 2; }));
  EXPECT_EQ(at(painted(overlay), {200, 200}), QColor(Qt::red));
  EXPECT_TRUE(overlay.isSharp());
  const QImage moved = painted(overlay, kView.panned({30, 0}));
  EXPECT_EQ(at(moved, {295 + 30, 150 + 8}), QColor(Qt::red)) << "the picture moves with the hand";
  ASSERT_TRUE(await([&] { return changes == 3; }));
  overlay.setClassVisible(0, false);
  painted(overlay);
  ASSERT_TRUE(await([&] { return changes == 5; }));
  EXPECT_EQ(at(painted(overlay), {200, 200}), QColor(Qt::white));
}

TEST(SelectionOverlay, MarksAreasAndPointsWithAWhiteRim) {
  SelectionOverlay overlay;
  const std::vector<geo::Geometry> areas{square(50, 50, 100)};
  overlay.setMarked(areas, {{300, 200}});
  QImage image(kScreen, QImage::Format_RGB32);
  image.fill(Qt::darkGreen);
  QPainter painter(&image);
  overlay.paint(painter, kView);
  EXPECT_EQ(at(image, {50, 100}), colour::kSelection);
  EXPECT_EQ(at(image, {309, 200}), colour::kSelection);
  EXPECT_GT(at(image, {47, 100}).lightness(), 150);
  EXPECT_EQ(at(image, {100, 100}), QColor(Qt::darkGreen));
  EXPECT_EQ(overlay.extent(), (geo::Box{50, 50, 300, 200}));
  overlay.clear();
  EXPECT_TRUE(overlay.isEmpty());
}

TEST(NoteOverlay, ANoteIsFoundByItsWordsAndFarOnesArePins) {
  NoteOverlay overlay;
  overlay.setNotes({{"text", "雪が深い", "#C62828", geo::Geometry::point({100, 100})}});
  painted(overlay);
  EXPECT_EQ(overlay.find(kView.toScreen(geo::Point{130, 118}), kView), 0U);  // on the words
  EXPECT_EQ(overlay.find(kView.toScreen(geo::Point{103, 98}), kView), 0U);   // on its place
  EXPECT_FALSE(overlay.find(kView.toScreen(geo::Point{300, 118}), kView));
  const MapView far({200, 150}, 50, kScreen);
  const QImage image = painted(overlay, far);
  EXPECT_EQ(image.pixelColor(far.toScreen(geo::Point{100, 100}).toPoint()), QColor("#C62828"));
  EXPECT_EQ(image.pixelColor((far.toScreen(geo::Point{100, 100}) + QPointF(20, -12)).toPoint()),
            QColor(Qt::white));
}

}  // namespace
}  // namespace michi::ui
