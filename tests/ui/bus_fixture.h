#pragma once
// The town of mobility_fixture.h with a bus whose days can be checked by head:
//
//   stops      駅前 A (500, 300), 橋 B (1500, 300), 東 C (2900, 300)
//   weekdays   C 8:30 and 9:30 – B ten minutes later – A another ten; A 12:00 and 16:00 – B – C
//   six days   B – A and A – B at 9:00, 10:00, 11:00 and 13:00, ten minutes each
//   Sundays    nothing
//   old        an expired edition in which C had six buses and there was a stop D (3600, 300)
//
// So on weekdays p1 and p2 (5 people) have a bus, p4 (4) has too few, the others (12) no stop within 500 m;
// on Saturdays none stops for p4, on Sundays none for anybody.

#include "ui/mobility_fixture.h"

namespace michi::mobility {

class BusTest : public MobilityTest {
 protected:
  static constexpr int kHour = 3600, kMinute = 60;

  static store::TransitFeed feed(const char* name, int start, int end) {
    store::TransitFeed feed;
    feed.name = name;
    feed.startDate = start;
    feed.endDate = end;
    feed.stops = {{"A", "駅前", "", "", "", 0, {500, 300}},
                  {"B", "橋", "", "", "", 0, {1500, 300}},
                  {"C", "東", "", "", "", 0, {2900, 300}}};
    feed.routes = {{"r", "", "水沢線", "", "", 3}};
    feed.services = {{"weekday", 0b0011111, start, end}, {"six", 0b0111111, start, end}};
    for (const int hour : {8, 9}) run(feed, "weekday", {2, 1, 0}, hour * kHour + 30 * kMinute);
    for (const int hour : {12, 16}) run(feed, "weekday", {0, 1, 2}, hour * kHour);
    for (const int hour : {9, 10, 11, 13}) {
      run(feed, "six", {1, 0}, hour * kHour);
      run(feed, "six", {0, 1}, hour * kHour);
    }
    return feed;
  }
  static store::TransitFeed oldFeed() {
    store::TransitFeed old = feed("old", 20230401, 20240331);
    old.stops.push_back({"D", "端", "", "", "", 0, {3600, 300}});
    for (const int hour : {10, 11, 13, 14}) run(old, "weekday", {2, 0}, hour * kHour);
    return old;
  }
  /// A trip by these stops, ten minutes from one to the next.
  static void run(store::TransitFeed& feed, const char* service, std::vector<std::uint32_t> stops, int at) {
    const auto trip = static_cast<std::uint32_t>(feed.trips.size());
    feed.trips.push_back({"t" + std::to_string(trip), service, feed.stops[stops.back()].name, 0,
                          stops.front() > stops.back() ? 1 : 0});
    for (std::size_t i = 0; i < stops.size(); ++i) {
      feed.stopTimes.push_back({trip, stops[i], static_cast<std::int32_t>(i), at, at, 0, 0});
      at += 10 * kMinute;
    }
  }
  void addBus(const store::TransitFeed& feed) {
    store::Source source = from("transit");
    source.name = feed.name;
    workspace().importTransit(source, feed, m_progress);
  }
  void addBuses() {
    addBus(feed("bus", 20261102, 20991231));
    addBus(oldFeed());
  }

  /// Of a question, not of the coverage.
  static ui::TaskPanel& panelOf(ui::Perspective& question) {
    return *qobject_cast<ui::TaskPanel*>(question.panel());
  }
  static void chooseIn(ui::Perspective& question, const char* box, const char* value) {
    auto* combo = question.panel()->findChild<QComboBox*>(QString::fromLatin1(box));
    ASSERT_GE(combo->findData(QString::fromLatin1(value)), 0) << value;
    combo->setCurrentIndex(combo->findData(QString::fromLatin1(value)));
  }
  template <class Page>
  static Page& pageOf(ui::Perspective& question, std::size_t index) {
    return *qobject_cast<Page*>(question.pages()[index].widget);
  }
  static void drop(ui::Perspective& question) {  // what the window owns elsewhere
    for (const ui::Page& page : question.pages()) delete page.widget;
    delete question.panel();
  }
  /// Waits for the timetables.
  bool enter(ui::Perspective& question) {
    question.enter();
    return ui::await(
        [&] { return question.panel()->findChild<QCheckBox*>(QStringLiteral("bus")) != nullptr; });
  }
};

}  // namespace michi::mobility
