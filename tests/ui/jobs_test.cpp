#include "ui/session/jobs.h"

#include <gtest/gtest.h>

#include <QThread>

#include "ui/await.h"

namespace michi::ui {
namespace {

TEST(Jobs, WorkGoesBesideAndItsResultComesBackHere) {
  Jobs jobs;
  QThread* where = nullptr;
  int result = 0;
  jobs.start(
      "sum", nullptr,
      [&where](Progress&) {
        where = QThread::currentThread();
        return 42;
      },
      [&result](int sum) {
        EXPECT_EQ(QThread::currentThread(), qApp->thread());
        result = sum;
      });
  EXPECT_EQ(result, 0);
  ASSERT_TRUE(await([&] { return result == 42; }));
  EXPECT_NE(where, qApp->thread());
  EXPECT_TRUE(jobs.isIdle());
}

TEST(Jobs, AnErrorIsTold) {
  Jobs jobs;
  QString said;
  QObject::connect(&jobs, &Jobs::failed, [&](const Error& error) { said = QString::fromUtf8(error.what()); });
  jobs.start(
      "fails", nullptr, [](Progress&) -> int { throw Error(ErrorKind::Io, "The disk is full."); },
      [](int) { FAIL(); });
  ASSERT_TRUE(await([&] { return !said.isEmpty(); }));
  EXPECT_EQ(said, "The disk is full.");
}

TEST(Jobs, ACancelledJobEndsInSilenceAndSoon) {
  Jobs jobs;
  bool called = false;
  QObject::connect(&jobs, &Jobs::failed, [&](const Error&) { called = true; });
  const auto id = jobs.start(
      "endless", nullptr,
      [](Progress& progress) {
        while (true) {
          progress.check();
          QThread::msleep(1);
        }
      },
      [&] { called = true; });
  EXPECT_TRUE(jobs.isRunning(id));
  jobs.cancel(id);
  ASSERT_TRUE(await([&] { return jobs.isIdle(); }));
  EXPECT_FALSE(called);
}

TEST(Jobs, NothingIsCalledOnWhatIsGone) {
  Jobs jobs;
  bool called = false;
  {
    QObject context;
    jobs.start(
        "late", &context, [](Progress&) {}, [&] { called = true; });
  }
  ASSERT_TRUE(await([&] { return jobs.isIdle(); }));
  EXPECT_FALSE(called);
}

TEST(Jobs, ShowsHowFarItIsAndHowLongStill) {
  Jobs jobs;
  std::atomic<bool> isSeen = false;
  jobs.start(
      "half", nullptr,
      [&isSeen](Progress& progress) {
        progress.step(0.5, "middle");
        while (!isSeen) QThread::msleep(1);
      },
      [] {});
  ASSERT_TRUE(await([&] { return jobs.states().size() == 1; }));
  const JobState state = jobs.states().front();
  EXPECT_EQ(state.step, "middle");
  EXPECT_DOUBLE_EQ(state.fraction, 0.5);
  EXPECT_NEAR(state.secondsLeft(), state.seconds, 1e-9);
  isSeen = true;
  ASSERT_TRUE(await([&] { return jobs.isIdle(); }));
}

}  // namespace
}  // namespace michi::ui
