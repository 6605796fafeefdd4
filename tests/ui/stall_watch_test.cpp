#include "ui/base/stall_watch.h"

#include <gtest/gtest.h>

namespace michi::ui {
namespace {

using std::chrono::milliseconds;

class StallWatchTest : public testing::Test {
 protected:
  void pass(int ms) { now += milliseconds(ms); }

  std::chrono::nanoseconds now{0};
  std::vector<std::string> reports;
  StallWatch watch{milliseconds(50), [this](const Stall& stall) { reports.push_back(stall.words()); },
                   [this] { return now; }};
};

TEST_F(StallWatchTest, OnlyALongEventIsReportedByItsClassAndKind) {
  watch.begin("Quick", QEvent::Timer, 1);
  pass(49);
  watch.end();
  EXPECT_TRUE(reports.empty());
  EXPECT_EQ(watch.longest().time, milliseconds(49));
  pass(1000);  // between events the window waits for the user
  watch.begin("Slow", QEvent::MetaCall, 1);
  pass(120);
  watch.end();
  EXPECT_EQ(reports, std::vector<std::string>{"120 ms: MetaCall to Slow"});
  EXPECT_EQ(watch.longest().time, milliseconds(120));
  watch.forget();
  EXPECT_EQ(watch.longest().time, milliseconds(0));
}

TEST_F(StallWatchTest, WhatAnEventSendsIsPartOfIt) {
  watch.begin("Outer", QEvent::MouseButtonPress, 1);
  pass(30);
  watch.begin("Inner", QEvent::Resize, 1);
  pass(60);
  watch.end();
  watch.end();
  EXPECT_EQ(reports, std::vector<std::string>{"90 ms: MouseButtonPress to Outer"});
}

TEST_F(StallWatchTest, AnOpenDialogIsNoStallButItsEventsCount) {
  watch.begin("Button", QEvent::MouseButtonRelease, 1);
  watch.begin("Dialog", QEvent::Timer, 2);
  pass(10);
  watch.end();
  pass(5000);  // the dialog waits
  watch.begin("Field", QEvent::KeyPress, 2);
  pass(70);
  watch.end();
  watch.end();
  EXPECT_EQ(reports, std::vector<std::string>{"70 ms: KeyPress to Field"});
}

}  // namespace
}  // namespace michi::ui
