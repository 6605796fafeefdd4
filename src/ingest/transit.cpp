// Timetables: a GTFS zip, or a folder of its text files.

#include <algorithm>
#include <ctime>

#include "base/error.h"
#include "base/text.h"
#include "ingest/gtfs_reader.h"
#include "ingest/import_run.h"

namespace michi::ingest {
namespace {

int todayOf(const ImportOptions& options) {
  if (!options.today.empty()) {
    std::string digits = isoDate(options.today);
    std::erase(digits, '-');
    return static_cast<int>(parseInteger(digits).value_or(0));
  }
  const std::time_t now = std::time(nullptr);
  const std::tm* local = std::localtime(&now);
  return (local->tm_year + 1900) * 10000 + (local->tm_mon + 1) * 100 + local->tm_mday;
}

std::string dateText(int date) {
  const std::string digits = std::to_string(date);
  return digits.size() == 8 ? digits.substr(0, 4) + "-" + digits.substr(4, 2) + "-" + digits.substr(6)
                            : std::string();
}

/// The last day with a bus, where the feed does not say when it ends.
void completeDates(store::TransitFeed& feed) {
  int first = 0, last = 0;
  const auto note = [&](int from, int to) {
    first = first == 0 ? from : std::min(first, from);
    last = std::max(last, to);
  };
  for (const auto& service : feed.services) note(service.startDate, service.endDate);
  for (const auto& exception : feed.exceptions) {
    if (exception.added) note(exception.date, exception.date);
  }
  if (feed.startDate == 0) feed.startDate = first;
  if (feed.endDate == 0) feed.endDate = last;
}

void warnOfDates(ImportRun& run, const store::TransitFeed& feed) {
  const int today = todayOf(run.options);
  if (feed.endDate != 0 && feed.endDate < today) {
    run.warn(text("The timetable %1 expired on %2; ask the operator for the current one.", feed.name,
                  dateText(feed.endDate)));
  }
  if (feed.startDate > today) {
    run.warn(text("The timetable %1 begins only on %2.", feed.name, dateText(feed.startDate)));
  }
}

/// The feed of one of the user's files. Its text files may lie in a folder of the zip.
store::TransitFeed readFeed(ImportRun& run, const std::string& file, const PlaceCheck& check) {
  const std::vector<InputFile> members = listInputs(file);
  const auto find = [&](const std::string& name) {
    return std::find_if(members.begin(), members.end(),
                        [&](const InputFile& m) { return baseName(m.shown) == name; });
  };
  GtfsContext context;
  context.place = [&](geo::Point lonLat, geo::Point& position) {
    const auto checked = check.place(lonLat);
    position = checked.value;
    return checked.reason;
  };
  context.reject = [&](const std::string& table, std::uint64_t row, const std::string& column,
                       const std::string& value, const std::string& reason) {
    run.reject(baseName(file) + "/" + table, row, {column, value, reason});
  };
  context.warn = [&](const std::string& sentence) { run.warn(sentence); };
  context.check = [&] { run.progress.check(); };
  const auto read = [&](const std::string& name) {
    const auto member = find(name);
    return member == members.end() ? std::string() : readFile(*member);
  };
  try {
    GtfsResult result = readGtfs(read, context);
    run.report.rowsRead += result.rowsRead;
    result.feed.name = stemOf(file);
    return std::move(result.feed);
  } catch (const Error& error) {
    if (!error.where().empty() || error.kind() != ErrorKind::BadInput) throw;
    throw Error(error.kind(), error.happened(), baseName(file), error.todo());
  }
}

}  // namespace

void importTransit(ImportRun& run) {
  const PlaceCheck check("EPSG:4326", run.surroundings());
  checkMappedFields(run.options.columns, {}, {});
  struct Loaded {
    store::Source source;
    store::TransitFeed feed;
  };
  std::vector<Loaded> loaded;
  run.progress.step(0, text("Reading timetables"));
  for (const std::string& file : run.options.files) {
    store::Source source = run.begin(file);
    store::TransitFeed feed = readFeed(run, file, check);
    completeDates(feed);
    warnOfDates(run, feed);
    source.crs = "EPSG:4326";
    source.dataDate = dateText(feed.startDate);
    run.end(source);
    loaded.push_back({std::move(source), std::move(feed)});
  }
  for (std::size_t i = 0; i < loaded.size(); ++i) {
    Progress silent;  // a second feed may no longer be cancelled: the first is in
    Progress part = run.progress.part(0.7, 1);
    run.add(loaded[i].source,
            run.workspace.importTransit(loaded[i].source, loaded[i].feed, i == 0 ? part : silent));
  }
}

}  // namespace michi::ingest
