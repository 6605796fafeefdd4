#pragma once
// What a report on mobility says of each district, 振興会, former municipality and the city: plain values, as
// they may be printed. See report_answer.h for the way from a workspace to them.

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "plugins/mobility/coverage.h"
#include "plugins/mobility/gaps.h"
#include "plugins/mobility/round_trips.h"
#include "plugins/mobility/shares.h"
#include "registry/suppression.h"

namespace michi::mobility {

/// Public: may be handed to anybody. Of the people in need it holds one table only, how many can walk to the
/// first kind of place, with the counts below five kept back (registry/suppression.h); all else is of the
/// inhabitants by the census, where the workspace has them. Internal: everything, of everybody, as it is.
enum class ReportLevel : std::uint8_t { Public, Internal };

/// Classes of one question and their total; a count that is kept back is nothing. Empty: not told at all.
using Counts = registry::PublicLine;
/// Within the limit, beyond it, reached by no road.
inline constexpr std::size_t kReachClasses = 3;

/// Those who are counted.
struct CountedGroup {
  std::string who;  // "households", "needs" or "population"
  std::vector<Demand> demands;
  Coverage coverage;  // of the report's kinds
};

struct ReportKind {
  std::string key, label;
  std::vector<Place> places;
  std::vector<std::string> names;  // [place]
};

/// The same stops on three kinds of day, and what people have of them on a weekday.
struct BusInput {
  std::array<std::vector<BusStop>, 3> stops;  // weekday, Saturday, Sunday
  Gaps gaps;                                  // of the group that the details are of
};

/// What one saved scenario does to each of those whom the details are of: 1 better, -1 worse, 0 neither.
struct OptionInput {
  std::string name;
  std::vector<signed char> reach;  // days of the week on which the first kind of place is within the limit
  std::vector<signed char> bus;    // empty without a timetable
};

struct DistrictName {
  std::string code, name, former, council;
};

struct ReportInput {
  std::vector<DistrictName> districts;
  std::vector<ReportKind> kinds;
  std::vector<CountedGroup> groups;  // who is in need first; at least one
  double limit = 500;                // metres or seconds, as `by` says
  walk::Minimise by = walk::Minimise::Distance;
  std::vector<double> bands;  // ends, ascending
  std::optional<BusInput> bus;
  std::optional<std::vector<RoundTrip>> trips;  // of the group that the details are of
  std::vector<OptionInput> options;
};

struct CurvePoint {
  double limit = 0;  // metres or seconds
  double share = 0;  // 0 to 1
};

/// Where people go who go to the nearest, those of most people first.
struct NearPlace {
  std::string name;
  double metres = 0, minutes = 0;  // half of them have no longer way
};

/// What one kind of place is to an area.
struct KindFigures {
  std::vector<Counts> reach;       // [group]: within, beyond, unreachable
  Counts bands;                    // up to each end, farther, unreachable
  std::vector<CurvePoint> curve;   // of districts and the city
  std::vector<NearPlace> nearest;  // of districts
};

struct BusFigures {
  std::string nearest;                   // stop; empty: no road leads to any
  double metres = 0;                     // to it, as in NearPlace
  std::string best;                      // of those within reach; empty: there is none
  std::array<std::uint32_t, 3> trips{};  // of `best` a day and direction: weekday, Saturday, Sunday
  BusGap gap = BusGap::NoStop;           // of most people
};

/// Better, worse, neither.
struct OptionFigures {
  Counts reach;
  Counts bus;  // empty without a timetable
};

struct AreaFigures {
  std::string code, name, former, council;          // what does not apply is empty
  std::vector<std::optional<std::int64_t>> people;  // [group]
  std::optional<std::int64_t> elderly;              // of 65 and more, where it is known
  std::vector<KindFigures> kinds;
  Counts ministry;                     // far both ways, straight only, by road only, near; of the first kind
  Counts gaps;                         // by BusGap
  std::optional<BusFigures> bus;       // of districts
  Counts trips;                        // by Outcome
  std::vector<OptionFigures> options;  // [Report::options]
};

struct Report {
  ReportLevel level = ReportLevel::Public;
  std::vector<std::string> groups;    // who is counted: CountedGroup::who
  std::optional<std::size_t> detail;  // the group that all but KindFigures::reach is of
  std::vector<std::string> options;   // names of the scenarios
  AreaFigures city;
  std::vector<AreaFigures> formers, councils, districts;
  /// Districts by how many of the first group cannot walk to the first kind of place, most first; those
  /// whose count is kept back last.
  std::vector<std::size_t> worstFirst;
};

/// The group that the details of a report are of; nothing where there is none that may be told.
std::optional<std::size_t> detailGroup(std::span<const CountedGroup> groups, ReportLevel level);

/// Pure, deterministic. Throws Error(BadInput) without a group or a kind.
Report makeReport(const ReportInput& input, ReportLevel level);

/// Those who are not within the limit; nothing where it is kept back.
std::optional<std::int64_t> outOfReach(const Counts& reach);
/// Share within the limit; nothing where it is kept back or nobody is counted.
std::optional<double> shareWithin(const Counts& reach);

}  // namespace michi::mobility
