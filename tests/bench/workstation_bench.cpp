// The desktop as a user meets it, on the sample city: from the start of the real program to the first sharp
// map, sharp pictures of typical views, frames under the hand, memory, and how long the window stands still.
// Beside each time stands the processor's, which other work on the machine does not stretch. Run by
// scripts/bench.sh; Linux only (it reads /proc). With an argument only a part of it: start, stalls, pictures
// or frames.

#include <unistd.h>
#include <ctime>

#include <QtTest>
#include <QtWidgets>
#include <algorithm>
#include <cmath>
#include <iostream>
#include <numeric>

#include "plugins/data/desktop/data_perspective.h"
#include "plugins/evacuation/desktop/perspective.h"
#include "plugins/mobility/desktop/perspective.h"
#include "plugins/wardmap/desktop/wardmap_perspective.h"
#include "ui/base/stall_watch.h"
#include "ui/shell/main_window.h"
#include "ui/shell/task_panel.h"

namespace michi::ui {
namespace {

constexpr QSize kScreen(1920, 1080);
constexpr int kPatience = 120'000;  // ms

using Milliseconds = std::chrono::duration<double, std::milli>;

void say(const char* what, double value, const char* unit, const char* limit, const QString& more = {}) {
  std::cout << QStringLiteral("%1 %2 %3  (limit %4)  %5")
                   .arg(QLatin1String(what), -58)
                   .arg(value, 8, 'f', 1)
                   .arg(QLatin1String(unit), -2)
                   .arg(QLatin1String(limit), more)
                   .toStdString()
            << std::endl;
}

std::chrono::nanoseconds threadTime() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

QByteArray procFile(qint64 pid, const char* name) {
  QFile file(QStringLiteral("/proc/%1/%2").arg(pid).arg(QLatin1String(name)));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Of all its threads until now.
double processorMs(qint64 pid) {
  const QByteArray stat = procFile(pid, "stat");
  const auto fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
  return (fields.value(11).toDouble() + fields.value(12).toDouble()) * 1000 /
         static_cast<double>(sysconf(_SC_CLK_TCK));
}

/// Megabytes, shared pages counted in part.
double memoryOf(qint64 pid) {
  const QByteArray rollup = procFile(pid, "smaps_rollup");
  const auto at = rollup.indexOf("\nPss:");
  return at < 0 ? 0 : rollup.mid(at + 5, rollup.indexOf("kB", at) - at - 5).trimmed().toDouble() / 1024;
}

qint64 childOf(qint64 pid) {
  for (const QString& name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
    const QByteArray stat = procFile(name.toLongLong(), "stat");
    if (stat.mid(stat.lastIndexOf(')') + 2).split(' ').value(1).toLongLong() == pid) return name.toLongLong();
  }
  return 0;
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

/// The real program, from its start to its first sharp map.
class Start {
 public:
  explicit Start(const QString& workspace) {
    const QTemporaryDir home;  // no settings of another time
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("MICHI_MEASURE"), QStringLiteral("1"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer since;
    since.start();
    program.start(QApplication::applicationDirPath() + QStringLiteral("/michi-workstation"), {workspace});
    while (!said.contains("first map") && program.waitForReadyRead(kPatience)) said += program.readAll();
    wall = static_cast<double>(since.nsecsElapsed()) / 1e6;
    const qint64 pid = program.processId(), worker = childOf(pid);
    processor = processorMs(pid);
    workerProcessor = processorMs(worker);
    QTest::qWait(1000);  // what follows the first map: legends, counts
    memory = memoryOf(pid);
    workerMemory = memoryOf(worker);
    program.kill();
    program.waitForFinished();
  }
  QByteArray said;
  double wall = 0, processor = 0, workerProcessor = 0, memory = 0, workerMemory = 0;
};

void measureStart(const QString& workspace) {
  constexpr int kTimes = 5;
  const Start warmUp(workspace);
  std::vector<double> walls, processor;
  for (int i = 0; i < kTimes; ++i) {
    const Start one(workspace);
    walls.push_back(one.wall);
    processor.push_back(one.processor + one.workerProcessor);
    if (i + 1 < kTimes) continue;
    say("start to the first sharp map, median of 5", median(walls), "ms", "1500",
        QStringLiteral("processor %1 ms (window %2, worker %3)")
            .arg(median(processor), 0, 'f', 0)
            .arg(one.processor, 0, 'f', 0)
            .arg(one.workerProcessor, 0, 'f', 0));
    say("memory with the sample open", one.memory + one.workerMemory, "MB", "600",
        QStringLiteral("window %1, worker %2").arg(one.memory, 0, 'f', 0).arg(one.workerMemory, 0, 'f', 0));
    std::cout << one.said.toStdString();
  }
}

/// The whole window in this process, watched by the clock on the wall and by its own thread's.
class Window {
 public:
  Window(const std::string& programs, StallWatch& wall, StallWatch& thread)
      : m_window(MICHI_SOURCE_DIR, programs), m_wall(wall), m_thread(thread) {
    auto mobility = mobility::makePerspective(m_window);
    m_mobility = mobility->panel()->findChild<TaskPanel*>();
    m_window.add(std::move(mobility));
    m_window.add(evacuation::makePerspective(m_window));
    m_window.add(std::make_unique<wardmap::WardmapPerspective>(m_window));
    m_window.add(std::make_unique<data::DataPerspective>(m_window));
    m_window.resize(1440, 900);
  }

  void open(const QString& workspace) {
    watch("opening", [&] {
      m_window.begin(workspace);
      m_window.show();
      return waitFor([&] { return m_window.session().isOpen() && m_window.canvas().isSharp(); });
    });
    compute();
  }

  void stalls() {
    for (const char* perspective : {"evacuation", "wardmap", "data", "mobility"}) {
      watch(perspective, [&] {
        m_window.enter(QString::fromLatin1(perspective));
        return waitFor([&] { return m_window.canvas().isSharp() && m_window.session().jobs().isIdle(); });
      });
    }
    watch("unlocking", [&] {
      m_window.session().unlock(QStringLiteral("tanaka"), seal::Secret("michishirube"),
                                QStringLiteral("見学"),
                                [](const Error& error) { std::cout << error.what() << "\n"; });
      return waitFor(
          [&] { return m_window.session().households() != nullptr && m_window.session().jobs().isIdle(); });
    });
    watch("locking", [&] {
      m_window.session().lock();
      return waitFor([&] { return m_window.session().jobs().isIdle(); });
    });
  }

  MainWindow& window() { return m_window; }

 private:
  void compute() {
    watch("computing who can walk to a shop", [&] {
      bool isSaved = false;
      QObject::connect(&m_window.session(), &Session::runSaved, [&isSaved] { isSaved = true; });
      emit m_mobility->compute();
      return waitFor([&] { return isSaved; });
    });
  }
  template <class Condition>
  static bool waitFor(Condition condition) {
    const bool isDone = QTest::qWaitFor(condition, kPatience);
    QTest::qWait(500);  // what follows on its heels
    return isDone;
  }
  template <class Act>
  void watch(const char* what, Act act) {
    m_wall.forget();
    m_thread.forget();
    if (!act()) std::cout << "not finished: " << what << "\n";
    const QString name = QStringLiteral("longest standstill: ") + QLatin1String(what);
    say(name.toUtf8().constData(), static_cast<double>(m_wall.longest().time.count()), "ms", "50",
        QStringLiteral("processor ") + QString::fromStdString(m_thread.longest().words()));
  }

  MainWindow m_window;
  TaskPanel* m_mobility = nullptr;
  StallWatch& m_wall;
  StallWatch& m_thread;
};

/// Views as a user takes them: ten districts, six parts of the town at 1:25,000, three wide ones, the whole.
std::vector<MapView> typicalViews(const City& city) {
  constexpr double kDpi = 96;
  std::vector<MapView> views;
  const auto& districts = city.districts.all();
  const auto at = [&](std::size_t part, std::size_t of) -> const geo::Geometry& {
    return districts[districts.size() * part / of].area;
  };
  for (std::size_t i = 0; i < 10; ++i) views.push_back(MapView::showing(at(i, 10).bounds(), kScreen));
  for (std::size_t i = 0; i < 9; ++i)
    views.push_back(
        MapView(geo::pointOnSurface(at(2 * i + 1, 18)), 1, kScreen).withScale(i < 6 ? 25000 : 75000, kDpi));
  views.push_back(MapView::showing(city.extent(), kScreen));
  return views;
}

void measurePictures(MainWindow& window, const std::string& programs) {
  map::WorkerOptions options;
  options.programFolder = programs;
  options.resources = MICHI_SOURCE_DIR;
  map::WorkerClient worker(options);
  Progress silent;
  map::RenderJob job;
  job.source = window.layers().source(*window.session().city());
  job.width = kScreen.width();
  job.height = kScreen.height();
  job.format = map::ImageFormat::Raw;
  std::vector<double> walls, processor;
  const auto views = typicalViews(*window.session().city());
  job.extent = views.back().extent();
  worker.render(job, silent);  // layers are open from here on
  for (const MapView& view : views) {
    job.extent = view.extent();
    const double before = processorMs(worker.workerPid());
    QElapsedTimer since;
    since.start();
    worker.render(job, silent);
    walls.push_back(static_cast<double>(since.nsecsElapsed()) / 1e6);
    processor.push_back(processorMs(worker.workerPid()) - before);
    std::cout << QStringLiteral("  1:%1  %2 ms, processor %3 ms\n")
                     .arg(std::lround(view.scale(96)))
                     .arg(walls.back(), 0, 'f', 0)
                     .arg(processor.back(), 0, 'f', 0)
                     .toStdString();
  }
  say("sharp picture 1920 x 1080, median of 20 views", median(walls), "ms", "150",
      QStringLiteral("processor %1 ms").arg(median(processor), 0, 'f', 0));
  say("sharp picture 1920 x 1080, the slowest of them", *std::max_element(walls.begin(), walls.end()), "ms",
      "-",
      QStringLiteral("processor %1 ms")
          .arg(*std::max_element(processor.begin(), processor.end()), 0, 'f', 0));
}

/// A frame under the hand: the picture of before moved, the points of the last result on top.
void measureFrames(MapCanvas& canvas, const char* what, double factor) {
  QImage screen(canvas.size(), QImage::Format_RGB32);
  std::vector<double> walls, processor;
  const MapView start = canvas.view();
  for (int i = 0; i < 60; ++i) {
    const auto before = threadTime();
    QElapsedTimer since;
    since.start();
    canvas.setView(factor == 1 ? canvas.view().panned({7, 3}) : canvas.view().zoomed(factor, {900, 500}));
    canvas.render(&screen);
    walls.push_back(static_cast<double>(since.nsecsElapsed()) / 1e6);
    processor.push_back(Milliseconds(threadTime() - before).count());
  }
  canvas.setView(start);
  say(what, median(walls), "ms", "16",
      QStringLiteral("processor %1 ms, at most %2 ms")
          .arg(median(processor), 0, 'f', 1)
          .arg(*std::max_element(processor.begin(), processor.end()), 0, 'f', 1));
}

int run(WatchedApplication& application, const QString& workspace) {
  const QString part = QApplication::arguments().value(1);
  const auto wants = [&part](const char* name) { return part.isEmpty() || part == QLatin1String(name); };
  auto walls = std::make_unique<StallWatch>(std::chrono::milliseconds(50), nullptr);
  auto thread = std::make_unique<StallWatch>(std::chrono::milliseconds(50), nullptr, threadTime);
  StallWatch &byWall = *walls, &byThread = *thread;
  application.add(std::move(walls));
  application.add(std::move(thread));
  const QTemporaryDir folder;
  const QString copy = folder.filePath(QStringLiteral("oshu.michi"));
  if (!QFile::copy(workspace, copy)) return 2;
  if (wants("start")) measureStart(copy);
  if (part == QLatin1String("start")) return 0;
  const std::string programs = QApplication::applicationDirPath().toStdString();
  Window window(programs, byWall, byThread);
  window.open(copy);
  if (wants("stalls")) window.stalls();
  if (wants("pictures")) measurePictures(window.window(), programs);
  if (!wants("frames")) return 0;
  MapCanvas& canvas = window.window().canvas();
  canvas.setMinimumSize(kScreen);
  QTest::qWait(100);
  canvas.showExtent(window.window().session().city()->extent());
  if (!QTest::qWaitFor([&] { return canvas.isSharp(); }, kPatience)) return 1;
  measureFrames(canvas, "a frame while panning, the whole city", 1);
  measureFrames(canvas, "a frame while zooming, from the whole city", 1.05);
  return 0;
}

}  // namespace
}  // namespace michi::ui

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QStandardPaths::setTestModeEnabled(true);
  michi::ui::WatchedApplication application(argc, argv);
  const QTemporaryDir settings;
  QSettings::setDefaultFormat(QSettings::IniFormat);
  QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
  QApplication::setOrganizationName(QStringLiteral("Michishirube"));
  const QString workspace = qEnvironmentVariable("MICHI_BENCH_WORKSPACE");
  if (workspace.isEmpty()) {
    std::cerr << "Run scripts/bench.sh: it makes the sample workspace and says where it is.\n";
    return 2;
  }
  return michi::ui::run(application, workspace);
}
