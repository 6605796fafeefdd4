#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QLocalSocket>
#include <atomic>
#include <fstream>
#include <functional>
#include <set>
#include <thread>

#include "base/error.h"
#include "city.h"
#include "map/message.h"

namespace michi::map {
namespace {

using std::chrono::milliseconds;

class Supervision : public CityTest {
 protected:
  ~Supervision() override { qunsetenv("MICHI_MAPWORKER"); }

  /// A client whose worker runs and then stands still, as if it hung.
  std::unique_ptr<WorkerClient> hanging(milliseconds timeLimit) {
    WorkerOptions limited = options();
    limited.timeLimit = timeLimit;
    auto client = std::make_unique<WorkerClient>(limited);
    client->render(job(), m_progress);
    kill(static_cast<pid_t>(client->workerPid()), SIGSTOP);
    return client;
  }
  static std::jthread after(milliseconds time, std::function<void()> action) {
    return std::jthread([time, action = std::move(action)] {
      std::this_thread::sleep_for(time);
      action();
    });
  }
  /// Workers run these words of the shell first.
  void startWorkersBy(const std::string& words) const {
    const std::string script = path("worker.sh");
    std::ofstream(script) << "#!/bin/sh\n" + words +
                                 "\nexec '" MICHI_BINARY_DIR "/bin/michi-mapworker' \"$@\"\n";
    QFile(QString::fromStdString(script))
        .setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("MICHI_MAPWORKER", script.c_str());
  }
  static Error errorOf(const std::function<void()>& action) {
    try {
      action();
    } catch (const Error& error) {
      return error;
    }
    ADD_FAILURE() << "no error";
    return Error(ErrorKind::Conflict, "");
  }
  static ErrorKind kindOf(const std::function<void()>& action) { return errorOf(action).kind(); }
};

TEST_F(Supervision, WorkerKilledInMidJobIsReplacedAndTheJobDone) {
  const auto client = hanging(std::chrono::minutes(5));
  const auto first = static_cast<pid_t>(client->workerPid());
  const auto killer = after(milliseconds(300), [first] { kill(first, SIGKILL); });
  EXPECT_EQ(client->render(job(), m_progress).width, 400);
  EXPECT_NE(client->workerPid(), first);
}

TEST_F(Supervision, WorkerKilledBetweenJobsIsReplaced) {
  WorkerClient client(options());
  client.render(job(), m_progress);
  const auto first = static_cast<pid_t>(client.workerPid());
  kill(first, SIGKILL);
  EXPECT_EQ(client.render(job(), m_progress).width, 400);
  EXPECT_NE(client.workerPid(), first);
}

TEST_F(Supervision, WorkerThatDiesTwiceIsSaidInWordsAndTheNextJobWorks) {
  startWorkersBy("echo $$ > '" + path("pid.txt") + "'");
  PrintJob stuck = sheet("001", "水沢第1行政区");
  stuck.templateFile = path("pipe.qpt");  // a worker that reads it waits: it is in mid-job
  ASSERT_EQ(mkfifo(stuck.templateFile.c_str(), 0600), 0);
  std::set<pid_t> killed;
  std::jthread killer([&](const std::stop_token& stop) {
    while (killed.size() < 2 && !stop.stop_requested()) {
      std::this_thread::sleep_for(milliseconds(10));
      const int pipe = open(stuck.templateFile.c_str(), O_WRONLY | O_NONBLOCK);  // -1 while nobody reads
      if (pipe < 0) continue;
      pid_t pid = 0;
      std::ifstream(path("pid.txt")) >> pid;
      if (pid > 0 && killed.insert(pid).second) kill(pid, SIGKILL);
      close(pipe);
    }
  });
  WorkerClient client(options());
  const Error error = errorOf([&] { client.print(stuck, m_progress); });
  killer.request_stop();
  killer.join();
  EXPECT_EQ(killed.size(), 2U);
  EXPECT_EQ(error.kind(), ErrorKind::Internal);
  EXPECT_EQ(error.happened(), "The map worker stopped twice while drawing this map.");
  EXPECT_FALSE(error.todo().empty());
  EXPECT_TRUE(QDir(QString::fromStdString(path(""))).entryList({"001.pdf*"}).isEmpty());
  EXPECT_EQ(client.render(job(), m_progress).width, 400);
  EXPECT_FALSE(killed.contains(static_cast<pid_t>(client.workerPid())));
}

TEST_F(Supervision, HangingWorkerIsEndedAtTheTimeLimitAndTheNextJobWorks) {
  const auto client = hanging(milliseconds(4000));
  const auto first = static_cast<pid_t>(client->workerPid());
  EXPECT_EQ(kindOf([&] { client->render(job(), m_progress); }), ErrorKind::Busy);
  EXPECT_EQ(kill(first, 0), -1) << "the hanging process must be gone";
  EXPECT_EQ(client->render(job(), m_progress).width, 400);
}

TEST_F(Supervision, CancelEndsAJobAndTheNextOneWorks) {
  const auto client = hanging(std::chrono::minutes(5));
  std::atomic<bool> stop = false;
  Progress progress({}, &stop);
  const auto canceller = after(milliseconds(200), [&stop] { stop = true; });
  EXPECT_EQ(kindOf([&] { client->render(job(), progress); }), ErrorKind::Cancelled);
  EXPECT_EQ(client->render(job(), m_progress).width, 400);
}

TEST_F(Supervision, CancelIsObeyedByAWorkerThatDraws) {
  WorkerClient client(options());
  client.render(job(), m_progress);
  const auto pid = client.workerPid();
  RenderJob large = job({"priority"});
  large.source.points = {{"priority", {}}};
  for (int i = 0; i < 30'000; ++i)
    large.source.points[0].rows.push_back({i % 4000 + 0.5, i % 1999 + 0.5, "S", ""});
  large.width = 8000;
  large.height = 4000;
  large.dpi = kMaximumDpi;
  std::atomic<bool> stop = false;
  Progress progress({}, &stop);
  const auto canceller = after(milliseconds(100), [&stop] { stop = true; });
  EXPECT_EQ(kindOf([&] { client.render(large, progress); }), ErrorKind::Cancelled);
  client.render(job(), m_progress);
  EXPECT_EQ(client.workerPid(), pid) << "a worker that obeys is kept";
}

TEST_F(Supervision, WorkerThatCannotStartIsSaidInWords) {
  WorkerOptions nowhere = options();
  nowhere.programFolder = path("");
  EXPECT_EQ(kindOf([&] { WorkerClient(nowhere).render(job(), m_progress); }), ErrorKind::NotFound);
  qputenv("MICHI_MAPWORKER", "/bin/false");
  EXPECT_EQ(kindOf([&] { WorkerClient(options()).render(job(), m_progress); }), ErrorKind::Internal);
}

TEST_F(Supervision, WorkerEndsWithItsClientAndLeavesNothing) {
  pid_t pid = 0;
  {
    WorkerClient client(options());
    client.render(job(), m_progress);
    pid = static_cast<pid_t>(client.workerPid());
  }
  EXPECT_EQ(kill(pid, 0), -1);
  EXPECT_TRUE(QDir(QString::fromStdString(path("")))
                  .entryList({"michi-*"}, QDir::AllEntries | QDir::System)
                  .isEmpty());
}

TEST_F(Supervision, StrangerWithoutTheTokenIsTurnedAway) {
  // A worker that comes late leaves time for somebody else to connect first.
  startWorkersBy("sleep 1");
  std::atomic<bool> wasThere = false;
  const std::string folder = path("");
  std::jthread stranger([&wasThere, folder] {
    QEventLoop dispatcher;
    const QDir dir(QString::fromStdString(folder));
    QStringList found;
    QElapsedTimer timer;
    timer.start();
    while (found.isEmpty() && timer.elapsed() < 5000) found = dir.entryList({"michi-*"}, QDir::System);
    if (found.isEmpty()) return;
    QLocalSocket socket;
    socket.connectToServer(dir.filePath(found.first()));
    wasThere = socket.waitForConnected();
    socket.write(QByteArray::fromStdString(frame(encode({0, Hello{kProtocolVersion, "guessed"}}))));
    socket.waitForBytesWritten();
    socket.waitForDisconnected(5000);
  });
  WorkerClient client(options());
  EXPECT_EQ(client.render(job(), m_progress).width, 400);
  EXPECT_TRUE(wasThere);
}

}  // namespace
}  // namespace michi::map
