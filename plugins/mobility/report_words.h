#pragma once
// Numbers and names of a report as they stand on paper; Japanese, whatever the user's language.

#include <optional>
#include <string>

#include "plugins/mobility/report_answer.h"

namespace michi::mobility {

/// "1,284", or “＊” where it is kept back.
std::string countOnPaper(const std::optional<std::int64_t>& count);
/// 0.189 as "18.9%"; "–" for nothing.
std::string shareOnPaper(const std::optional<double>& share);
/// 500 as "500m", 1200 as "1.2km", 900 seconds as "15分".
std::string limitOnPaper(double limit, bool isTime);
/// "households" → 支援が必要な世帯の人.
std::string whoOnPaper(const std::string& who);
std::string gapOnPaper(BusGap gap);
/// How the pages' numbers are to be read: the level, who walks, what the census is of.
std::string notesOnPaper(const ReportAnswer& answer);

/// One count of `counts`; nothing where it is kept back or not told.
std::optional<std::int64_t> countAt(const Counts& counts, std::size_t index);
/// The sum of some; nothing as soon as one is nothing.
std::optional<std::int64_t> sumOfCounts(const std::optional<std::int64_t>& a,
                                        const std::optional<std::int64_t>& b);
/// Of two counts; nothing where one is, or of nobody.
std::optional<double> shareOf(const std::optional<std::int64_t>& part,
                              const std::optional<std::int64_t>& all);

}  // namespace michi::mobility
