#include "plugins/mobility/report_pages.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/text.h"
#include "plugin/text_table.h"
#include "plugins/mobility/report_drawing.h"
#include "plugins/mobility/report_words.h"

namespace michi::mobility {
namespace {

constexpr double kGap = 4.0;        // mm between two blocks
constexpr double kTitleRise = 1.8;  // a block's title stands so far above it
constexpr double kHalf = 92;        // width of one of two columns
constexpr double kRight = kSheetWidth - kHalf;
const TextStyle kTitle{3.2, true, Align::Left};
const TextStyle kPlain{2.9, false, Align::Left};

/// Widths are reckoned on the safe side; sentences of kanji and kana are narrower.
constexpr double kSentenceWidth = 1.07 * kSheetWidth;

using Rows = std::vector<std::vector<std::string>>;

/// One page while it is drawn, from the top down.
class Page {
 public:
  Page(const ReportAnswer& answer, const AreaFigures& area, double height)
      : m_answer(answer), m_report(answer.report), m_area(area), m_drawing(kSheetWidth, height) {}

  bool isCity() const { return &m_area == &m_report.city; }
  ReportPage page() const { return {m_drawing.shapes(), m_drawing.texts()}; }

  void headline() {
    const Counts& reach = m_area.kinds.front().reach.front();
    const Counts& ofCity = m_report.city.kinds.front().reach.front();
    const auto out = outOfReach(reach);
    const std::string within = limitOnPaper(m_answer.limit, m_answer.isTime);
    std::string words =
        out ? printText("%1: of %2 (%3), %4 cannot walk there within %5 (%6).", m_answer.kindLabels.front(),
                        whoOnPaper(m_report.groups.front()), countOnPaper(countAt(reach, kReachClasses)),
                        countOnPaper(out), within, shareOnPaper(shareOf(out, countAt(reach, kReachClasses))))
            : printText("%1: how many of %2 cannot walk there within %3 is kept back, because they are few.",
                        m_answer.kindLabels.front(), whoOnPaper(m_report.groups.front()), within);
    if (!isCity()) {
      const auto all = outOfReach(ofCity);
      words = sentences(words, printText("In the whole city it is %1.",
                                         shareOnPaper(shareOf(all, countAt(ofCity, kReachClasses)))));
      // At the public level some counts are not told, and so no place among all.
      if (out && m_report.level == ReportLevel::Internal)
        words = sentences(words, printText("By their number it is number %1 of %2 districts.", rank(),
                                           m_report.districts.size()));
    }
    m_y = m_drawing.paragraph(0, 4, kSheetWidth, words, {3.6, true, Align::Left}) + 2.5;
  }

  void reachTable() {
    title(0, printText("Within walking reach: %1", limitOnPaper(m_answer.limit, m_answer.isTime)));
    const std::vector<TableColumn> columns{
        {printText("Where to"), 27, Align::Left},
        {printText("Who"), 40, Align::Left},
        {printText("People"), 16},
        {printText("Within"), 19},
        {printText("Beyond"), 20},
        {printText("No road"), 25},
        {printText("Share within"), 23},
        {isCity() ? printText("Reached by road") : printText("Whole city"), 20}};
    Rows rows;
    for (std::size_t kind = 0; kind < m_area.kinds.size(); ++kind) {
      for (std::size_t group = 0; group < m_report.groups.size(); ++group) {
        const Counts& reach = m_area.kinds[kind].reach[group];
        if (reach.empty()) continue;
        const auto reached = sumOfCounts(countAt(reach, 0), countAt(reach, 1));
        rows.push_back({m_answer.kindLabels[kind], whoOnPaper(m_report.groups[group]), countOnPaper(reach[3]),
                        countOnPaper(reach[0]), countOnPaper(reach[1]), countOnPaper(reach[2]),
                        shareOnPaper(shareWithin(reach)),
                        shareOnPaper(isCity() ? shareOf(reached, reach[3])
                                              : shareWithin(m_report.city.kinds[kind].reach[group]))});
      }
    }
    m_y = m_drawing.table(0, m_y, columns, rows) + kGap;
  }

  void bandTable() {
    if (!m_report.detail) return;
    title(0, printText("By the way to the nearest: %1", whoOnPaper(m_report.groups[*m_report.detail])));
    constexpr double kFirst = 40;
    const double width = (kSheetWidth - kFirst) / static_cast<double>(m_answer.bands.size() + 2);
    std::vector<TableColumn> columns{{printText("Where to"), kFirst, Align::Left}};
    for (const double end : m_answer.bands)
      columns.push_back({printText("up to %1", limitOnPaper(end, m_answer.isTime)), width});
    columns.push_back({printText("farther"), width});
    columns.push_back({printText("No road"), width});
    Rows rows;
    for (std::size_t kind = 0; kind < m_area.kinds.size(); ++kind) {
      auto& row = rows.emplace_back(std::vector<std::string>{m_answer.kindLabels[kind]});
      const Counts& bands = m_area.kinds[kind].bands;
      for (std::size_t i = 0; i + 1 < bands.size(); ++i) row.push_back(countOnPaper(bands[i]));
    }
    m_y = m_drawing.table(0, m_y, columns, rows) + kGap;
  }

  /// The curve left, the nearest places (or the worst districts) right.
  void middle() {
    const double top = m_y;
    double bottom = top;
    if (m_report.detail) bottom = curve(top);
    m_y = top;
    if (isCity())
      worstTable();
    else if (m_report.detail)
      nearestTable();
    optionTable();
    m_y = std::max(m_y, bottom) + kGap;
  }

  void busTable() {
    if (!m_area.bus) return;
    title(0, printText("Buses (trips a day and direction)"));
    const std::vector<TableColumn> columns{{printText("Nearest stop"), 46, Align::Left},
                                           {printText("Way"), 16},
                                           {printText("Best stop within 500 m"), 50, Align::Left},
                                           {printText("Weekday"), 17},
                                           {printText("Saturday"), 17},
                                           {printText("Sunday"), 17},
                                           {printText("Most people"), 27, Align::Middle}};
    const BusFigures& bus = *m_area.bus;
    std::vector<std::string> row{bus.nearest.empty() ? printText("none") : bus.nearest,
                                 bus.nearest.empty() ? "" : metresOnPaper(bus.metres),
                                 bus.best.empty() ? printText("none") : bus.best};
    for (const std::uint32_t trips : bus.trips) row.push_back(bus.best.empty() ? "" : std::to_string(trips));
    row.push_back(gapOnPaper(bus.gap));
    m_y = m_drawing.table(0, m_y, columns, {row}) + 4.5;
  }

  /// What is said rather than tabled: buses, journeys, the ministry's count.
  void sentencesBelow() {
    const auto say = [this](const std::string& words) {
      m_y = m_drawing.paragraph(0, m_y, kSentenceWidth, "・" + words, kPlain) + 0.3;
    };
    if (const Counts& gaps = m_area.gaps; !gaps.empty())
      say(printText(
          "Buses on weekdays: %1 have no stop within 500 m, %2 a stop without a bus, %3 fewer than "
          "3 trips, %4 are served.",
          countOnPaper(gaps[0]), countOnPaper(gaps[1]), countOnPaper(gaps[2]), countOnPaper(gaps[3])));
    if (const Counts& trips = m_area.trips; !trips.empty())
      say(printText(
          "To a clinic by 10:30 and home by 14:00 on a weekday: %1 on foot, %2 by bus; not possible for "
          "%3 without a stop in reach, %4 who are late, %5 who do not get back.",
          countOnPaper(trips[0]), countOnPaper(trips[1]), countOnPaper(trips[4]), countOnPaper(trips[3]),
          countOnPaper(trips[2])));
    if (const Counts& ministry = m_area.ministry; !ministry.empty())
      say(printText(
          "By the ministry's count (65 and more, 500 m and more in a straight line to %1): %2 of %3; along "
          "the road %4.",
          m_answer.kindLabels.front(), countOnPaper(sumOfCounts(ministry[0], ministry[1])),
          countOnPaper(m_area.elderly), countOnPaper(sumOfCounts(ministry[0], ministry[2]))));
  }

  void formerTable() {
    if (m_report.formers.empty()) return;
    title(0, printText("By former municipality: %1", m_answer.kindLabels.front()));
    m_y = m_drawing.table(0, m_y, listColumns(printText("Former municipality")), listRows(m_report.formers)) +
          kGap;
  }

  void title(double x, const std::string& words) {
    m_y += kTitle.size;
    m_drawing.text(x, m_y - kTitleRise + 0.6, words, kTitle);
  }

  /// Columns and rows of many areas side by side; 190 mm in all.
  std::vector<TableColumn> listColumns(const std::string& first) const {
    return {{first, 47, Align::Left},        {printText("People"), 17},      {printText("Out of reach"), 19},
            {printText("Share within"), 20}, {printText("Inhabitants"), 20}, {printText("Out of reach"), 19},
            {printText("Share within"), 20}, {printText("No bus"), 14},      {printText("Clinic trip"), 14}};
  }

  std::vector<std::string> listRow(const AreaFigures& area, const std::string& name) const {
    std::vector<std::string> row{name};
    const bool hasNeeds = m_report.groups.front() != "population";
    const bool hasInhabitants = m_report.groups.back() == "population";
    const auto add = [&](bool isThere, std::size_t group) {
      if (!isThere) return row.insert(row.end(), {"", "", ""}), void();
      const Counts& reach = area.kinds.front().reach[group];
      row.push_back(countOnPaper(countAt(reach, kReachClasses)));
      row.push_back(countOnPaper(outOfReach(reach)));
      row.push_back(shareOnPaper(shareWithin(reach)));
    };
    add(hasNeeds, 0);
    add(hasInhabitants, m_report.groups.size() - 1);
    const Counts &gaps = area.gaps, &trips = area.trips;
    const auto served = shareOf(countAt(gaps, kGapCount - 1), countAt(gaps, kGapCount));
    row.push_back(gaps.empty() ? "" : shareOnPaper(served ? std::optional(1 - *served) : std::nullopt));
    row.push_back(trips.empty() ? ""
                                : shareOnPaper(shareOf(sumOfCounts(countAt(trips, 0), countAt(trips, 1)),
                                                       countAt(trips, kOutcomeCount))));
    return row;
  }

  Rows listRows(const std::vector<AreaFigures>& areas) const {
    Rows rows;
    for (const AreaFigures& area : areas) rows.push_back(listRow(area, area.name));
    return rows;
  }

  Drawing& drawing() { return m_drawing; }
  double& y() { return m_y; }

 private:
  std::size_t rank() const {
    const auto own = static_cast<std::size_t>(&m_area - m_report.districts.data());
    const auto found = std::find(m_report.worstFirst.begin(), m_report.worstFirst.end(), own);
    return static_cast<std::size_t>(found - m_report.worstFirst.begin()) + 1;
  }

  static std::string metresOnPaper(double metres) {
    constexpr double kStep = 10;
    return printText("%1m", withSeparators(std::llround(metres / kStep) * 10));
  }

  /// Share against the limit, this district's line full, the city's dashed.
  double curve(double top) {
    constexpr double kTall = 34, kAxis = 9;
    m_y = top;
    title(0, printText("Share within reach by the limit: %1", m_answer.kindLabels.front()));
    const double left = kAxis, right = kHalf - 3, up = m_y + 1.5, down = up + kTall;
    const double end = m_answer.bands.back();
    const auto x = [&](double limit) { return left + (right - left) * limit / end; };
    const auto y = [&](double share) { return down - (down - up) * share; };
    const TextStyle small{2.5, false, Align::Right};
    for (const int percent : {0, 25, 50, 75, 100}) {
      m_drawing.line(left, y(percent / 100.0), right, y(percent / 100.0), {0.1, "#B5BCC6", {}});
      m_drawing.text(left - 1, y(percent / 100.0) + 0.9, std::to_string(percent) + "%", small);
    }
    for (const double limit : m_answer.bands)
      m_drawing.text(x(limit), down + 3.3, limitOnPaper(limit, m_answer.isTime), {2.5, false, Align::Middle});
    m_drawing.line(x(m_answer.limit), up, x(m_answer.limit), down, {0.3, "#1A1A1A", "1 1"});
    draw(m_report.city.kinds.front().curve, x, y,
         isCity() ? LineStyle{0.7, "#005AB5", {}} : LineStyle{0.45, "#1A1A1A", "2 1.2"});
    if (!isCity()) draw(m_area.kinds.front().curve, x, y, {0.8, "#005AB5", {}});
    curveLegend(right, down);
    return down + 4;
  }

  template <class X, class Y>
  void draw(const std::vector<CurvePoint>& points, const X& x, const Y& y, const LineStyle& style) {
    std::vector<Drawing::Spot> spots;
    spots.reserve(points.size());
    for (const CurvePoint& point : points) spots.push_back({x(point.limit), y(point.share)});
    if (!spots.empty()) m_drawing.polyline(spots, style);
  }

  void curveLegend(double right, double down) {
    if (isCity()) return;
    const double x = right - 34;
    m_drawing.rect(x - 1.5, down - 10.5, 35, 9.5, "#FFFFFF");
    m_drawing.line(x, down - 8, x + 8, down - 8, {0.8, "#005AB5", {}});
    m_drawing.text(x + 9.5, down - 7, fitted(m_area.name, 24, 2.5), {2.5, false, Align::Left});
    m_drawing.line(x, down - 3.8, x + 8, down - 3.8, {0.45, "#1A1A1A", "2 1.2"});
    m_drawing.text(x + 9.5, down - 2.8, printText("Whole city"), {2.5, false, Align::Left});
  }

  void nearestTable() {
    title(kRight, printText("Nearest places"));
    const std::vector<TableColumn> columns{{printText("Where to"), 22, Align::Left},
                                           {printText("Name of the place"), 42, Align::Left},
                                           {printText("Way"), 16},
                                           {printText("Time"), 12}};
    Rows rows;
    const std::size_t most =
        std::max<std::size_t>(1, (m_report.options.empty() ? 8 : 4) / m_area.kinds.size());
    for (std::size_t kind = 0; kind < m_area.kinds.size(); ++kind) {
      const auto& nearest = m_area.kinds[kind].nearest;
      for (std::size_t i = 0; i < std::min(most, nearest.size()); ++i)
        rows.push_back({m_answer.kindLabels[kind], nearest[i].name, metresOnPaper(nearest[i].metres),
                        printText("%1 minutes", std::ceil(nearest[i].minutes))});
      if (nearest.empty()) rows.push_back({m_answer.kindLabels[kind], printText("none")});
    }
    m_y = m_drawing.table(kRight, m_y, columns, rows);
  }

  /// What each saved scenario would change here; those that would change most first, as far as there is room.
  void optionTable() {
    if (m_report.options.empty()) return;
    m_y += kGap;
    title(kRight, printText("What would change"));
    const std::vector<TableColumn> columns{{printText("Scenario"), 31, Align::Left},
                                           {printText("More can go"), 24},
                                           {printText("Fewer"), 17},
                                           {printText("Better bus"), 20}};
    constexpr std::size_t kShown = 3;
    Rows rows;
    for (const std::size_t i : optionsByEffect()) {
      const OptionFigures& option = m_area.options[i];
      if (rows.size() == kShown) break;
      rows.push_back({m_report.options[i], countOnPaper(countAt(option.reach, 0)),
                      countOnPaper(countAt(option.reach, 1)),
                      option.bus.empty() ? "" : countOnPaper(option.bus[0])});
    }
    m_y = m_drawing.table(kRight, m_y, columns, rows);
  }

  std::vector<std::size_t> optionsByEffect() const {
    std::vector<std::size_t> order(m_area.options.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    const auto effect = [this](std::size_t i) {
      const OptionFigures& option = m_area.options[i];
      return countAt(option.reach, 0).value_or(0) + countAt(option.bus, 0).value_or(0);
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return effect(a) > effect(b); });
    return order;
  }

  void worstTable() {
    title(kRight, printText("Districts with most people out of reach"));
    const std::vector<TableColumn> columns{{printText("Rank"), 10},
                                           {printText("District"), 42, Align::Left},
                                           {printText("Out of reach"), 17},
                                           {printText("Share within"), 23}};
    const std::size_t kShown = m_report.options.empty() ? 8 : 5;
    Rows rows;
    for (const std::size_t i : m_report.worstFirst) {
      const Counts& reach = m_report.districts[i].kinds.front().reach.front();
      if (rows.size() == kShown || !outOfReach(reach)) break;
      rows.push_back({std::to_string(rows.size() + 1), m_report.districts[i].name,
                      countOnPaper(outOfReach(reach)), shareOnPaper(shareWithin(reach))});
    }
    m_y = m_drawing.table(kRight, m_y, columns, rows);
  }

  const ReportAnswer& m_answer;
  const Report& m_report;
  const AreaFigures& m_area;
  Drawing m_drawing;
  double m_y = 0;
};

/// Rows under a title, on as many pages as they need.
void addPages(const ReportAnswer& answer, const std::string& heading, const std::string& first,
              const Rows& rows, std::vector<ReportPage>& pages) {
  constexpr double kTop = 12;
  constexpr auto kPerPage =
      static_cast<std::size_t>((kListHeight - kTop - Drawing::kHeadHeight) / Drawing::kRowHeight);
  for (std::size_t from = 0; from < rows.size(); from += kPerPage) {
    Page page(answer, answer.report.city, kListHeight);
    page.y() = 2;
    page.title(0, heading);
    const auto end = rows.begin() + static_cast<std::ptrdiff_t>(std::min(rows.size(), from + kPerPage));
    page.drawing().table(0, page.y(), page.listColumns(first),
                         {rows.begin() + static_cast<std::ptrdiff_t>(from), end});
    pages.push_back(page.page());
  }
}

}  // namespace

ReportPage districtPage(const ReportAnswer& answer, std::size_t district) {
  Page page(answer, answer.report.districts.at(district), kSheetHeight);
  page.headline();
  page.reachTable();
  page.bandTable();
  page.middle();
  page.busTable();
  page.sentencesBelow();
  return page.page();
}

ReportPage cityPage(const ReportAnswer& answer) {
  Page page(answer, answer.report.city, kSheetHeight);
  page.headline();
  page.reachTable();
  page.middle();
  page.formerTable();
  page.sentencesBelow();
  return page.page();
}

std::vector<ReportPage> listPages(const ReportAnswer& answer) {
  const Page rows(answer, answer.report.city, kListHeight);
  const std::string kind = answer.kindLabels.front();
  std::vector<ReportPage> pages;
  addPages(answer, printText("By council: %1", kind), printText("Council"),
           rows.listRows(answer.report.councils), pages);
  Rows ofDistricts;
  for (const std::size_t i : answer.report.worstFirst) {
    const AreaFigures& area = answer.report.districts[i];
    ofDistricts.push_back(rows.listRow(area, std::to_string(ofDistricts.size() + 1) + "　" + area.name));
  }
  addPages(answer, printText("By district, most people out of reach first: %1", kind), printText("District"),
           ofDistricts, pages);
  return pages;
}

}  // namespace michi::mobility
