#include "plugins/mobility/report_words.h"

#include "base/text.h"
#include "plugin/text_table.h"

namespace michi::mobility {

std::string countOnPaper(const std::optional<std::int64_t>& count) {
  return count ? withSeparators(*count) : "＊";
}

std::string shareOnPaper(const std::optional<double>& share) {
  return share ? plugin::decimal(*share * 100, 1) + "%" : "–";
}

std::string limitOnPaper(double limit, bool isTime) {
  constexpr double kMinute = 60, kKilometre = 1000;
  if (isTime) return printText("%1 minutes", limit / kMinute);
  return limit < kKilometre ? printText("%1m", limit) : printText("%1km", limit / kKilometre);
}

std::string whoOnPaper(const std::string& who) {
  if (who == "households") return printText("People of households in need");
  return who == "needs" ? printText("People in need") : printText("Inhabitants (census)");
}

std::string gapOnPaper(BusGap gap) {
  switch (gap) {
    case BusGap::NoStop:
      return printText("No stop");
    case BusGap::NoService:
      return printText("No bus");
    case BusGap::Few:
      return printText("Few buses");
    default:
      return printText("Served");
  }
}

std::string notesOnPaper(const ReportAnswer& answer) {
  std::string notes = printText("Ways along the road, as %1 walk.", answer.profileLabel);
  if (answer.report.level == ReportLevel::Public)
    notes = sentences(notes, printText("＊: fewer than five people, or a number that would tell one."));
  for (const std::string& note : answer.notes) notes = sentences(notes, note);
  return notes;
}

std::optional<std::int64_t> countAt(const Counts& counts, std::size_t index) {
  return index < counts.size() ? counts[index] : std::nullopt;
}

std::optional<std::int64_t> sumOfCounts(const std::optional<std::int64_t>& a,
                                        const std::optional<std::int64_t>& b) {
  return a && b ? std::optional(*a + *b) : std::nullopt;
}

std::optional<double> shareOf(const std::optional<std::int64_t>& part,
                              const std::optional<std::int64_t>& all) {
  if (!part || !all || *all == 0) return std::nullopt;
  return static_cast<double>(*part) / static_cast<double>(*all);
}

}  // namespace michi::mobility
