// Other processes: killed in the middle of an import, writing while we read, and a full disk. POSIX only.

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include "workspace_fixture.h"

namespace michi::store {
namespace {

class CrashTest : public WorkspaceTest {
 protected:
  /// Runs `body` in a child; it tells us something by a byte on the pipe when it has come far enough.
  pid_t spawn(const std::function<void(const std::function<void()>& tell)>& body) {
    EXPECT_EQ(pipe(m_pipe.data()), 0);
    const pid_t child = fork();
    if (child == 0) {
      try {
        body([this] { EXPECT_EQ(write(m_pipe[1], "x", 1), 1); });
        _exit(0);
      } catch (const Error& error) {
        _exit(10 + static_cast<int>(error.kind()));
      } catch (...) {
        _exit(1);
      }
    }
    close(m_pipe[1]);
    return child;
  }

  void awaitWord() {
    char byte = 0;
    ASSERT_EQ(read(m_pipe[0], &byte, 1), 1);
  }

  int finish(pid_t child) {
    int status = 0;
    EXPECT_EQ(waitpid(child, &status, 0), child);
    close(m_pipe[0]);
    return status;
  }

  /// Stops for good once an import is under way.
  static Progress stopsAt(double stop, const std::function<void()>& tell) {
    return Progress(
        [stop, tell](double fraction, std::string_view) {
          if (fraction < stop) return;
          tell();
          for (;;) pause();
        },
        nullptr);
  }

  std::vector<std::string> keysAndNames() {
    std::vector<std::string> all;
    reopen(Access::ReadOnly).readLayer("road", [&](auto values, auto, const geo::Geometry& line) {
      all.push_back(values[0] + "|" + values[1] + "|" + line.wkb());
    });
    return all;
  }

  std::array<int, 2> m_pipe{};
};

TEST_F(CrashTest, ReadingTheFileASecondTimeDoesNotGiveItUpToOthers) {
  create();
  std::array<int, 2> go{};
  ASSERT_EQ(pipe(go.data()), 0);
  const pid_t child = spawn([&](const std::function<void()>&) {
    char byte = 0;
    if (read(go[0], &byte, 1) == 1) reopen(Access::ReadWrite);
  });
  Workspace writer = reopen(Access::ReadWrite);
  writer.importRoads(source("roads", "a"), roads(5), {}, "net", m_silent);
  reopen(Access::ReadOnly);  // in the same program
  ASSERT_EQ(write(go[1], "x", 1), 1);
  EXPECT_EQ(finish(child), 0);
  EXPECT_TRUE(std::filesystem::exists(pathFromUtf8(file() + "-wal"))) << "the other removed the log";
  writer.importRoads(source("roads", "a"), roads(7), {}, "net", m_silent);
  EXPECT_EQ(keysAndNames().size(), 7U);
  for (const int end : go) close(end);
}

TEST_F(CrashTest, NothingThatLooksAtTheFilesGivesThemUpToOthers) {
  create();
  std::array<int, 2> go{};
  ASSERT_EQ(pipe(go.data()), 0);
  const pid_t child = spawn([&](const std::function<void()>&) {
    char byte = 0;
    if (read(go[0], &byte, 1) == 1) reopen(Access::ReadWrite).check(m_silent);
  });
  {
    Workspace writer = reopen(Access::ReadWrite);
    writer.importRoads(source("roads", "a"), roads(5), {}, "net", m_silent);
    for (const char* end : {"", "-wal", "-shm"}) readFile(file() + end);  // as a file dialog does
    ASSERT_EQ(write(go[1], "x", 1), 1);
    EXPECT_EQ(finish(child), 0);
    EXPECT_TRUE(std::filesystem::exists(pathFromUtf8(file() + "-wal"))) << "the other removed the log";
    writer.importRoads(source("roads", "a"), roads(7), {}, "net", m_silent);
    EXPECT_EQ(keysAndNames().size(), 7U);
  }
  EXPECT_FALSE(std::filesystem::exists(pathFromUtf8(file() + "-wal"))) << "the last one leaves a single file";
  EXPECT_EQ(keysAndNames().size(), 7U);
  for (const int end : go) close(end);
}

TEST_F(CrashTest, KilledInTheMiddleOfAnImport) {
  create().importRoads(source("roads", "a"), roads(500), {}, "net", m_silent);
  const std::vector<std::string> before = keysAndNames();
  const std::string bytes = readFile(file());
  for (const double stop : {0.01, 0.5, 0.9}) {
    const pid_t child = spawn([&](const std::function<void()>& tell) {
      Workspace workspace = reopen();
      Progress progress = stopsAt(stop, tell);
      workspace.importRoads(source("roads", "a"), roads(5000, "新"), {}, "other", progress);
    });
    awaitWord();
    kill(child, SIGKILL);
    EXPECT_TRUE(WIFSIGNALED(finish(child)));
    EXPECT_EQ(keysAndNames(), before);
    EXPECT_EQ(reopen().network(), "net");
    EXPECT_TRUE(findingsOf(reopen()).empty());
  }
  EXPECT_EQ(readFile(file()), bytes);
}

TEST_F(CrashTest, KilledAtAnyMomentItIsOneOfTheTwo) {
  create().importRoads(source("roads", "a"), roads(1500, "甲"), {}, "net 甲", m_silent);
  const std::vector<std::string> first = keysAndNames();
  reopen().importRoads(source("roads", "a"), roads(1500, "乙"), {}, "net 乙", m_silent);
  const std::vector<std::string> second = keysAndNames();
  ASSERT_NE(first, second);
  for (int round = 0; round < 12; ++round) {
    const pid_t child = spawn([&](const std::function<void()>& tell) {
      tell();
      for (int i = 0;; ++i) {
        const std::string name = i % 2 == 0 ? "甲" : "乙";
        Workspace workspace = reopen();
        workspace.importRoads(source("roads", "a"), roads(1500, name), {}, "net " + name, m_silent);
      }
    });
    awaitWord();
    usleep(static_cast<useconds_t>(15000 + round * 7919));
    kill(child, SIGKILL);
    EXPECT_TRUE(WIFSIGNALED(finish(child)));
    const std::vector<std::string> now = keysAndNames();
    EXPECT_TRUE(now == first || now == second);
    EXPECT_EQ(reopen().network(), now == first ? "net 甲" : "net 乙");
    EXPECT_TRUE(findingsOf(reopen()).empty());
  }
}

TEST_F(CrashTest, ReadersGoOnWhileAnotherWrites) {
  create().importRoads(source("roads", "a"), roads(500), {}, "net", m_silent);
  const pid_t child = spawn([&](const std::function<void()>& tell) {
    Workspace workspace = reopen();
    Progress progress = stopsAt(0.5, tell);
    workspace.importRoads(source("roads", "a"), roads(5000, "新"), {}, "other", progress);
  });
  awaitWord();
  EXPECT_EQ(keysAndNames().size(), 500U);
  EXPECT_EQ(reopen(Access::ReadOnly).network(), "net");
  EXPECT_TRUE(findingsOf(reopen(Access::ReadOnly)).empty());
  Workspace workspace = reopen();
  EXPECT_EQ(kindThrown([&] { workspace.importNeedPoints(source("points", "p"), needPoints(1), m_silent); }),
            ErrorKind::Busy);
  kill(child, SIGKILL);
  finish(child);
  EXPECT_EQ(describe(workspace.importNeedPoints(source("points", "p"), needPoints(1), m_silent)),
            "+1 ~0 =0 -0");
}

TEST_F(CrashTest, AFullDiskLeavesTheWorkspaceAsItWas) {
  create().importRoads(source("roads", "a"), roads(500), {}, "net", m_silent);
  const std::vector<std::string> before = keysAndNames();
  const auto fileBytes = contents();
  for (const rlim_t room : {0U, 1U << 16U, 1U << 20U}) {
    const pid_t child = spawn([&](const std::function<void()>&) {
      signal(SIGXFSZ, SIG_IGN);
      const rlimit limit = {room, room};
      setrlimit(RLIMIT_FSIZE, &limit);  // as good as a full disk: no file grows beyond it
      Workspace workspace = reopen();
      workspace.importRoads(source("roads", "a"), roads(20000, "新"), {}, std::string(3000000, 'n'),
                            m_silent);
    });
    const int status = finish(child);
    ASSERT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 10 + static_cast<int>(ErrorKind::Io)) << room;
    EXPECT_EQ(keysAndNames(), before);
    EXPECT_TRUE(findingsOf(reopen()).empty());
  }
  EXPECT_EQ(contents(), fileBytes);
}

TEST_F(CrashTest, AFolderThatCannotBeWrittenTo) {
  create().importNeedPoints(source("points", "p"), needPoints(10), m_silent);
  const auto before = contents();
  chmod(m_folder.c_str(), 0555);
  chmod(file().c_str(), 0444);
  const auto asNobody = [&](const std::function<void()>& body) {
    const pid_t child = spawn([&](const std::function<void()>&) {
      constexpr uid_t kNobody = 65534;
      if (getuid() == 0 && setuid(kNobody) != 0) _exit(2);
      body();
    });
    const int status = finish(child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  };
  EXPECT_EQ(asNobody([&] {
              if (reopen(Access::ReadOnly).needPoints().size() != 10) _exit(3);
            }),
            0);
  EXPECT_EQ(asNobody([&] { reopen(Access::ReadWrite); }), 10 + static_cast<int>(ErrorKind::Io));
  EXPECT_EQ(asNobody([&] { Workspace::create(file("new.michi"), "x", "EPSG:6678"); }),
            10 + static_cast<int>(ErrorKind::Io));
  EXPECT_EQ(contents(), before);
}

}  // namespace
}  // namespace michi::store
