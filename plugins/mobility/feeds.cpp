#include "plugins/mobility/feeds.h"

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "plugin/analysis.h"
#include "plugin/registry_view.h"

namespace michi::mobility {
namespace {

void warnOfExpired(std::span<const store::TransitFeedInfo> known, const std::vector<std::string>& names,
                   std::vector<std::string>& warnings) {
  const bool haveAll = std::all_of(known.begin(), known.end(), hasExpired);
  for (const auto& feed : known) {
    const bool isTaken = std::find(names.begin(), names.end(), feed.name) != names.end();
    if (haveAll && isTaken)
      warnings.push_back(text("All timetables have expired; the newest was taken: %1 (until %2).", feed.name,
                              dateWords(feed.endDate)));
    if (!haveAll && !isTaken)
      warnings.push_back(
          text("The timetable %1 expired on %2 and was left out.", feed.name, dateWords(feed.endDate)));
  }
}

/// Throws Error(NotFound) for a name that is not known.
void checkName(const std::string& name, std::span<const store::TransitFeedInfo> known) {
  if (std::any_of(known.begin(), known.end(), [&](const auto& feed) { return feed.name == name; })) return;
  std::string list;
  for (const auto& feed : known) list += (list.empty() ? "" : ", ") + feed.name;
  throw Error(ErrorKind::NotFound, text("There is no timetable “%1”.", name), {},
              text("The timetables are: %1.", list));
}

}  // namespace

std::vector<FeedInUse> inUse(std::span<const store::TransitFeed> feeds, const std::string& day) {
  std::vector<FeedInUse> result;
  for (const auto& feed : feeds) result.push_back({feed.name, dayOf(feed, day)});
  return result;
}

bool hasExpired(const store::TransitFeedInfo& feed) {
  const japanese::Date date = plugin::today();
  return feed.endDate != 0 && feed.endDate < date.year * 10000 + date.month * 100 + date.day;
}

std::vector<std::string> feedsInForce(std::span<const store::TransitFeedInfo> known) {
  std::vector<std::string> names;
  for (const auto& feed : known) {
    if (!hasExpired(feed)) names.push_back(feed.name);
  }
  if (names.empty() && !known.empty())
    names.push_back(std::max_element(known.begin(), known.end(), [](const auto& a, const auto& b) {
                      return a.endDate < b.endDate;
                    })->name);
  return names;
}

std::vector<store::TransitFeed> feedsOf(const store::Workspace& workspace, const std::string& names,
                                        std::vector<std::string>& warnings) {
  const auto known = workspace.transitFeeds();
  if (known.empty()) {
    throw Error(ErrorKind::NotFound, text("The workspace has no timetable."), {},
                text("Import timetables first: under “Data” in the workstation, or with\n"
                     "michi import transit FILE --into WORKSPACE"));
  }
  std::vector<std::string> wanted = plugin::splitList(names);
  if (names.empty()) {
    wanted = feedsInForce(known);
    warnOfExpired(known, wanted, warnings);
  }
  std::vector<store::TransitFeed> feeds;
  for (const std::string& name : wanted) {
    checkName(name, known);
    feeds.push_back(workspace.transitFeed(name));
  }
  return feeds;
}

void warnOfDays(std::span<const store::TransitFeed> feeds, const std::string& day,
                std::vector<std::string>& warnings) {
  for (const store::TransitFeed& feed : feeds) {
    const int date = dayOf(feed, day);
    const auto trips = tripsOn(feed, date);
    if (date == 0) {
      warnings.push_back(
          text("The timetable %1 does not say from when to when it holds: its stops count as without buses.",
               feed.name));
    } else if (std::none_of(trips.begin(), trips.end(), [](char runs) { return runs != 0; })) {
      warnings.push_back(text("By the timetable %1 no bus runs on %2.", feed.name, dateWords(date)));
    }
  }
}

std::vector<std::string> daysBeside(const std::string& day) {
  std::vector<std::string> days{day};
  for (const char* kind : kDayKinds)
    if (day != kind) days.emplace_back(kind);
  return days;
}

std::string dayWords(const std::string& day) {
  if (day == "weekday") return text("Weekdays");
  if (day == "saturday") return text("Saturdays");
  return day == "sunday" ? text("Sundays") : day;
}

std::string dateWords(int day) {
  const std::string digits = std::to_string(day);
  return digits.size() == 8 ? digits.substr(0, 4) + "-" + digits.substr(4, 2) + "-" + digits.substr(6)
                            : std::string();
}

std::string clockWords(std::int32_t seconds) {
  constexpr std::int32_t kHour = 3600, kMinute = 60;
  if (seconds < 0) return {};
  const auto two = [](std::int32_t value) { return (value < 10 ? "0" : "") + std::to_string(value); };
  return two(seconds / kHour) + ":" + two(seconds / kMinute % kMinute);
}

}  // namespace michi::mobility
