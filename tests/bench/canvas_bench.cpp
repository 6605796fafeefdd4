// A frame of the map at 1920 × 1080 as the window paints it: many points, many lines, the picture moved by
// the hand. The limit is 16 ms a frame.

#include <benchmark/benchmark.h>

#include <QApplication>
#include <random>

#include "ui/base/look.h"
#include "ui/canvas/line_overlay.h"
#include "ui/canvas/map_canvas.h"
#include "ui/canvas/point_overlay.h"

namespace {

using namespace michi;
using namespace michi::ui;

constexpr QSize kScreen(1920, 1080);
const geo::Box kCity{-30000, -30000, 30000, 30000};

std::vector<PointClass> classes() {
  return {{"C", colour::ofPriority("C"), Symbol::Circle, 9},
          {"B", colour::ofPriority("B"), Symbol::Square, 10},
          {"A", colour::ofPriority("A"), Symbol::Triangle, 11},
          {"S", colour::ofPriority("S"), Symbol::Diamond, 12},
          {"?", colour::kNoData, Symbol::CrossHatched, 9}};
}

/// 50,000 points: half of them around a dozen towns.
void fill(PointOverlay& overlay, std::size_t count) {
  std::mt19937 random(4);
  std::uniform_real_distribution<double> anywhere(-30000, 30000);
  std::normal_distribution<double> near(0, 1500);
  std::vector<geo::Point> towns(12), points(count);
  for (auto& town : towns) town = {anywhere(random), anywhere(random)};
  std::vector<std::uint8_t> classOf(count);
  for (std::size_t i = 0; i < count; ++i) {
    const geo::Point town = towns[i % towns.size()];
    points[i] = i % 2 == 0 ? geo::Point{anywhere(random), anywhere(random)}
                           : geo::Point{town.x + near(random), town.y + near(random)};
    classOf[i] = static_cast<std::uint8_t>(random() % 5);
  }
  overlay.setPoints(classes(), std::move(points), std::move(classOf));
}

/// Pieces of about 100 m with four vertices.
LineSet roads(std::size_t count) {
  std::mt19937 random(5);
  std::uniform_real_distribution<double> anywhere(-30000, 30000), step(-50, 50);
  std::vector<geo::Point> vertices;
  std::vector<std::uint32_t> starts{0};
  std::vector<std::uint8_t> classOf;
  for (std::size_t i = 0; i < count; ++i) {
    geo::Point at{anywhere(random), anywhere(random)};
    for (int v = 0; v < 4; ++v) {
      vertices.push_back(at);
      at = {at.x + step(random), at.y + step(random)};
    }
    starts.push_back(static_cast<std::uint32_t>(vertices.size()));
    classOf.push_back(static_cast<std::uint8_t>(random() % 4));
  }
  return {std::move(vertices), std::move(starts), std::move(classOf)};
}

std::vector<LineClass> bands() {
  return {{"5", "#2C7FB8", 3},
          {"10", "#7FCDBB", 3},
          {"15", "#F6AA00", 3, Qt::DashLine},
          {"far", "#990099", 3, Qt::DotLine}};
}

/// zoom 1 shows the whole city.
MapView viewOf(double zoom) {
  const MapView all = MapView::showing(kCity, kScreen);
  return {all.centre(), all.metresPerPixel() / zoom, kScreen};
}

/// The hand goes to and fro: each frame is another view of the same part.
MapView swayed(const MapView& view) {
  static int frame = 0;
  return view.panned({++frame % 200 < 100 ? 1.0 : -1.0, 0});
}

void pointsFrame(benchmark::State& state) {
  PointOverlay overlay;
  fill(overlay, 50000);
  QImage screen(kScreen, QImage::Format_RGB32);
  MapView view = viewOf(static_cast<double>(state.range(0)));
  for (auto _ : state) {
    QPainter painter(&screen);
    overlay.paint(painter, view);
    view = swayed(view);
  }
}
BENCHMARK(pointsFrame)
    ->Name("50,000 points, a frame at zoom")
    ->Arg(1)
    ->Arg(4)
    ->Arg(16)
    ->Unit(benchmark::kMillisecond);

void pointsFind(benchmark::State& state) {
  PointOverlay overlay;
  fill(overlay, 50000);
  const MapView view = viewOf(4);
  int x = 0;
  for (auto _ : state) benchmark::DoNotOptimize(overlay.find(QPointF(x++ % 1920, 500), view));
}
BENCHMARK(pointsFind)->Name("50,000 points, the one under the mouse")->Unit(benchmark::kMicrosecond);

void pointsSet(benchmark::State& state) {
  PointOverlay overlay;
  for (auto _ : state) fill(overlay, 50000);
}
BENCHMARK(pointsSet)->Name("50,000 points made and set")->Unit(benchmark::kMillisecond);

/// While the hand moves: each frame another view.
void linesMoving(benchmark::State& state) {
  LineOverlay overlay;
  overlay.setLines(bands(), roads(100000));
  QImage screen(kScreen, QImage::Format_RGB32);
  MapView view = viewOf(static_cast<double>(state.range(0)));
  for (auto _ : state) {
    QPainter painter(&screen);
    overlay.paint(painter, view);
    painter.end();
    view = swayed(view);
    QCoreApplication::processEvents();
  }
}
BENCHMARK(linesMoving)
    ->Name("100,000 lines, a frame while moving at zoom")
    ->Arg(1)
    ->Arg(4)
    ->Arg(32)
    ->Unit(benchmark::kMillisecond);

/// From a new view to the sharp picture, on the other thread.
void linesSharp(benchmark::State& state) {
  const LineSet lines = roads(100000);
  const auto looks = bands();
  QImage screen(kScreen * 1.3, QImage::Format_ARGB32_Premultiplied);
  const MapView view = viewOf(static_cast<double>(state.range(0))).resized(screen.size());
  for (auto _ : state) {
    screen.fill(Qt::transparent);
    QPainter painter(&screen);
    painter.setRenderHint(QPainter::Antialiasing);
    lines.paint(painter, view, looks, std::vector<bool>(looks.size()), nullptr);
  }
}
BENCHMARK(linesSharp)
    ->Name("100,000 lines, the sharp picture at zoom")
    ->Arg(1)
    ->Arg(4)
    ->Arg(32)
    ->Unit(benchmark::kMillisecond);

/// The canvas alone, its picture moved by the hand.
void panFrame(benchmark::State& state) {
  MapCanvas canvas({});
  canvas.resize(kScreen);
  canvas.setView(viewOf(4));
  QImage picture(kScreen, QImage::Format_RGB32);
  picture.fill(Qt::lightGray);
  canvas.drawer().drawn(picture, viewOf(4).extent());
  PointOverlay points;
  if (state.range(0) != 0) {
    fill(points, 50000);
    canvas.add(&points);
  }
  QImage screen(kScreen, QImage::Format_RGB32);
  MapView view = viewOf(4);
  for (auto _ : state) {
    view = swayed(view);
    canvas.setView(view);
    canvas.render(&screen);
  }
}
BENCHMARK(panFrame)
    ->Name("pan with the picture, a frame (1: and 50,000 points)")
    ->Arg(0)
    ->Arg(1)
    ->Unit(benchmark::kMillisecond);

}  // namespace

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  const QApplication application(argc, argv);
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
}
