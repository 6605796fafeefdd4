#include "plugins/mobility/report_xlsx.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <optional>
#include <system_error>
#include <utility>

#include "base/error.h"
#include "base/text.h"
#include "plugins/mobility/report_words.h"

namespace michi::mobility {
namespace {

namespace fs = std::filesystem;

/// A column of a table of areas.
struct AreaColumn {
  std::string title;
  double width = 12;  // characters
  bool isShare = false;
  std::function<std::optional<double>(const AreaFigures& area)> of;
};

std::optional<double> asNumber(const std::optional<std::int64_t>& count) {
  return count ? std::optional(static_cast<double>(*count)) : std::nullopt;
}

class Workbook {
 public:
  Workbook(const ReportAnswer& answer, const std::string& file)
      : m_answer(answer), m_report(answer.report), m_folder(fs::u8path(file).parent_path().string()) {
    // What the library puts aside lies beside the file, not in the folder for everybody's temporary files.
    lxw_workbook_options options{};
    options.tmpdir = m_folder.data();
    m_book = workbook_new_opt(file.c_str(), &options);
    m_bold = format([](lxw_format* one) { format_set_bold(one); });
    m_head = format([](lxw_format* one) {
      format_set_bold(one);
      format_set_text_wrap(one);
      format_set_bg_color(one, 0xE4EBF5);
      format_set_bottom(one, LXW_BORDER_THIN);
    });
    m_number = format([](lxw_format* one) { format_set_num_format(one, "#,##0"); });
    m_share = format([](lxw_format* one) { format_set_num_format(one, "0.0%"); });
    m_kept = format([](lxw_format* one) { format_set_align(one, LXW_ALIGN_RIGHT); });
  }
  ~Workbook() {
    if (m_book != nullptr) workbook_close(m_book);
  }
  Workbook(const Workbook&) = delete;
  Workbook& operator=(const Workbook&) = delete;

  void close() {
    const lxw_error failed = workbook_close(std::exchange(m_book, nullptr));
    if (failed != LXW_NO_ERROR)
      throw Error(ErrorKind::Io, text("The file could not be written: %1", std::string(lxw_strerror(failed))),
                  m_folder);
  }

  /// What is counted and how, the city's numbers, and the former municipalities as bars.
  void addSummary() {
    lxw_worksheet* sheet = addSheet(printText("Summary"));
    worksheet_set_column(sheet, 0, 0, 30, nullptr);
    worksheet_set_column(sheet, 1, 1, 26, nullptr);
    worksheet_set_column(sheet, 2, 7, 14, nullptr);
    lxw_row_t row = 0;
    write(sheet, row, 0, m_answer.city + "　" + printText("Summary of mobility support"), m_bold);
    for (const auto& [title, words] : {std::pair{printText("Made on"), m_answer.today},
                                       {printText("Limit"), limitOnPaper(m_answer.limit, m_answer.isTime)},
                                       {printText("Sources"), m_answer.sources},
                                       {printText("Notes"), notesOnPaper(m_answer)}}) {
      write(sheet, ++row, 0, title, m_bold);
      write(sheet, row, 1, words, nullptr);
    }
    row += 2;
    writeCity(sheet, row);
    if (!m_report.formers.empty()) {
      lxw_chart* chart = workbook_add_chart(m_book, LXW_CHART_BAR);
      addSeries(chart, printText("Former municipalities"), m_report.formers.size());
      chart_title_set_name(chart, printText("Share within reach: %1", m_answer.kindLabels.front()).c_str());
      place(sheet, chart, row + 1, 0);
    }
  }

  void addAreas(const std::string& name, const std::vector<const AreaFigures*>& areas, bool areDistricts) {
    lxw_worksheet* sheet = addSheet(name);
    worksheet_set_column(sheet, 0, 2, 18, nullptr);
    worksheet_set_column(sheet, 3, 3, 10, nullptr);
    const std::vector<AreaColumn> columns = columnsOf(areDistricts);
    lxw_col_t column = 0;
    for (const std::string& title : {printText("Name of the place"), printText("Council"),
                                     printText("Former municipality"), printText("Code")})
      write(sheet, 0, column++, title, m_head);
    for (const AreaColumn& one : columns) {
      worksheet_set_column(sheet, column, column, one.width, nullptr);
      write(sheet, 0, column++, one.title, m_head);
    }
    lxw_row_t row = 0;
    for (const AreaFigures* area : areas) writeArea(sheet, ++row, *area, columns);
    worksheet_freeze_panes(sheet, 1, 1);
    if (row > 0) worksheet_autofilter(sheet, 0, 0, row, static_cast<lxw_col_t>(column - 1));
    worksheet_repeat_rows(sheet, 0, 0);
    if (areDistricts) addBars(name, static_cast<std::size_t>(row));
  }

  /// Share against the limit: the city and each district, the first kind of place; then the city's other
  /// kinds.
  void addCurves(const std::vector<std::size_t>& districts) {
    lxw_worksheet* sheet = addSheet(printText("Curves"));
    const std::string name = printText("Curves");
    worksheet_set_column(sheet, 0, 0, 12, nullptr);
    write(sheet, 0, 0, m_answer.isTime ? printText("Limit in minutes") : printText("Limit in metres"),
          m_head);
    lxw_col_t column = 0;
    for (std::size_t kind = 0; kind < m_answer.kindLabels.size(); ++kind)
      writeCurve(sheet, ++column, printText("Whole city") + "　" + m_answer.kindLabels[kind],
                 m_report.city.kinds[kind].curve);
    for (const std::size_t district : districts)
      writeCurve(sheet, ++column, m_report.districts[district].name,
                 m_report.districts[district].kinds.front().curve);
    worksheet_freeze_panes(sheet, 1, 1);
    const auto points = m_report.city.kinds.front().curve.size();
    if (points == 0) return;
    constexpr lxw_col_t kDrawn = 6;  // more lines nobody can tell apart
    lxw_chart* chart = workbook_add_chart(m_book, LXW_CHART_SCATTER_STRAIGHT);
    for (lxw_col_t one = 1; one <= std::min(column, kDrawn); ++one) addLine(chart, name, one, points);
    chart_title_set_name(
        chart, printText("Share within reach by the limit: %1", m_answer.kindLabels.front()).c_str());
    chart_axis_set_max(chart->y_axis, 1);
    chart_axis_set_num_format(chart->y_axis, "0%");
    place(sheet, chart, 1, static_cast<lxw_col_t>(column + 2));
  }

 private:
  template <class Set>
  lxw_format* format(const Set& set) {
    lxw_format* made = workbook_add_format(m_book);
    set(made);
    return made;
  }

  lxw_worksheet* addSheet(const std::string& name) {
    lxw_worksheet* sheet = workbook_add_worksheet(m_book, name.c_str());
    worksheet_set_landscape(sheet);
    constexpr std::uint8_t kA4 = 9;
    worksheet_set_paper(sheet, kA4);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_footer(sheet, "&L&F&R&P / &N");
    return sheet;
  }

  static void write(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const std::string& words,
                    lxw_format* look) {
    worksheet_write_string(sheet, row, column, words.c_str(), look);
  }

  void number(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const std::optional<double>& value,
              bool isShare) {
    if (value)
      worksheet_write_number(sheet, row, column, *value, isShare ? m_share : m_number);
    else
      write(sheet, row, column, isShare ? "–" : "＊", m_kept);
  }

  void writeCity(lxw_worksheet* sheet, lxw_row_t& row) {
    lxw_col_t column = 0;
    for (const std::string& title :
         {printText("Where to"), printText("Who"), printText("People"), printText("Within"),
          printText("Beyond"), printText("No road"), printText("Share within")})
      write(sheet, row, column++, title, m_head);
    for (std::size_t kind = 0; kind < m_answer.kindLabels.size(); ++kind) {
      for (std::size_t group = 0; group < m_report.groups.size(); ++group) {
        const Counts& reach = m_report.city.kinds[kind].reach[group];
        if (reach.empty()) continue;
        write(sheet, ++row, 0, m_answer.kindLabels[kind], nullptr);
        write(sheet, row, 1, whoOnPaper(m_report.groups[group]), nullptr);
        column = 2;
        for (const std::size_t which : {3U, 0U, 1U, 2U})
          number(sheet, row, column++, asNumber(reach[which]), false);
        number(sheet, row, column, shareWithin(reach), true);
      }
    }
  }

  std::vector<AreaColumn> columnsOf(bool areDistricts) const {
    std::vector<AreaColumn> columns;
    for (std::size_t kind = 0; kind < m_answer.kindLabels.size(); ++kind) {
      for (std::size_t group = 0; group < m_report.groups.size(); ++group)
        addReachColumns(columns, kind, group);
    }
    if (!m_report.detail) return columns;
    addBandColumns(columns);
    const auto count = [&](const std::string& title, auto counts, std::size_t which) {
      if (!((m_report.city).*counts).empty())
        columns.push_back({title, 12, false, [counts, which](const AreaFigures& area) {
                             return asNumber(countAt(area.*counts, which));
                           }});
    };
    count(printText("65 and more"), &AreaFigures::ministry, 4);
    count(printText("Ministry: far both ways"), &AreaFigures::ministry, 0);
    count(printText("Ministry: far in a straight line only"), &AreaFigures::ministry, 1);
    count(printText("Ministry: far along the road only"), &AreaFigures::ministry, 2);
    for (std::size_t gap = 0; gap < kGapCount; ++gap)
      count(printText("Bus: %1", gapOnPaper(static_cast<BusGap>(gap))), &AreaFigures::gaps, gap);
    count(printText("Clinic and back: on foot"), &AreaFigures::trips, 0);
    count(printText("Clinic and back: by bus"), &AreaFigures::trips, 1);
    count(printText("Clinic and back: not home in time"), &AreaFigures::trips, 2);
    count(printText("Clinic and back: not there in time"), &AreaFigures::trips, 3);
    count(printText("Clinic and back: no stop"), &AreaFigures::trips, 4);
    for (std::size_t option = 0; option < m_report.options.size(); ++option)
      addOptionColumns(columns, option);
    if (areDistricts && !m_report.city.gaps.empty()) addTripColumns(columns);
    return columns;
  }

  void addReachColumns(std::vector<AreaColumn>& columns, std::size_t kind, std::size_t group) const {
    if (m_report.city.kinds[kind].reach[group].empty()) return;
    const std::string prefix = m_answer.kindLabels[kind] + "　" + whoOnPaper(m_report.groups[group]) + "　";
    const auto reachOf = [kind, group](const AreaFigures& area) -> const Counts& {
      return area.kinds[kind].reach[group];
    };
    columns.push_back({prefix + printText("Share within"), 12, true,
                       [reachOf](const AreaFigures& area) { return shareWithin(reachOf(area)); }});
    const std::string titles[] = {printText("Within"), printText("Beyond"), printText("No road"),
                                  printText("People")};
    for (const std::size_t which : {3U, 0U, 1U, 2U})
      columns.push_back({prefix + titles[which], 12, false, [reachOf, which](const AreaFigures& area) {
                           return asNumber(countAt(reachOf(area), which));
                         }});
  }

  void addBandColumns(std::vector<AreaColumn>& columns) const {
    for (std::size_t kind = 0; kind < m_answer.kindLabels.size(); ++kind) {
      for (std::size_t band = 0; band <= m_answer.bands.size(); ++band) {
        const std::string title =
            band < m_answer.bands.size()
                ? printText("up to %1", limitOnPaper(m_answer.bands[band], m_answer.isTime))
                : printText("farther");
        columns.push_back(
            {m_answer.kindLabels[kind] + "　" + title, 12, false, [kind, band](const AreaFigures& area) {
               return asNumber(countAt(area.kinds[kind].bands, band));
             }});
      }
    }
  }

  void addOptionColumns(std::vector<AreaColumn>& columns, std::size_t option) const {
    const std::string prefix = printText("If: %1", m_report.options[option]) + "　";
    const auto add = [&](const std::string& title, Counts OptionFigures::*counts, std::size_t which) {
      columns.push_back({prefix + title, 14, false, [option, counts, which](const AreaFigures& area) {
                           return asNumber(countAt(area.options[option].*counts, which));
                         }});
    };
    add(printText("More can go"), &OptionFigures::reach, 0);
    add(printText("Fewer"), &OptionFigures::reach, 1);
    if (m_report.city.options[option].bus.empty()) return;
    add(printText("Better bus"), &OptionFigures::bus, 0);
    add(printText("Worse bus"), &OptionFigures::bus, 1);
  }

  static void addTripColumns(std::vector<AreaColumn>& columns) {
    const std::string days[] = {printText("Weekday"), printText("Saturday"), printText("Sunday")};
    for (std::size_t day = 0; day < std::size(days); ++day)
      columns.push_back({printText("Trips at the best stop: %1", days[day]), 12, false,
                         [day](const AreaFigures& area) -> std::optional<double> {
                           if (!area.bus) return std::nullopt;
                           return area.bus->trips[day];
                         }});
  }

  void writeArea(lxw_worksheet* sheet, lxw_row_t row, const AreaFigures& area,
                 const std::vector<AreaColumn>& columns) {
    lxw_col_t column = 0;
    for (const std::string* words : {&area.name, &area.council, &area.former, &area.code})
      write(sheet, row, column++, *words, nullptr);
    for (const AreaColumn& one : columns) number(sheet, row, column++, one.of(area), one.isShare);
  }

  void writeCurve(lxw_worksheet* sheet, lxw_col_t column, const std::string& title,
                  const std::vector<CurvePoint>& points) {
    constexpr double kMinute = 60;
    worksheet_set_column(sheet, column, column, 12, nullptr);
    write(sheet, 0, column, title, m_head);
    lxw_row_t row = 0;
    for (const CurvePoint& point : points) {
      ++row;
      if (column == 1) number(sheet, row, 0, m_answer.isTime ? point.limit / kMinute : point.limit, false);
      number(sheet, row, column, point.share, true);
    }
  }

  /// Shares of the first kind and group, which stand in the first column after the names.
  static void addSeries(lxw_chart* chart, const std::string& sheet, std::size_t rows) {
    constexpr lxw_col_t kNames = 0, kShares = 4;
    lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
    const auto last = static_cast<lxw_row_t>(rows);
    chart_series_set_categories(series, sheet.c_str(), 1, kNames, last, kNames);
    chart_series_set_values(series, sheet.c_str(), 1, kShares, last, kShares);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    chart_axis_set_reverse(chart->y_axis);  // of bars that lie, this is the one of the names
    chart_axis_set_max(chart->x_axis, 1);
    chart_axis_set_num_format(chart->x_axis, "0%");
  }

  static void addLine(lxw_chart* chart, const std::string& sheet, lxw_col_t column, std::size_t points) {
    lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
    const auto last = static_cast<lxw_row_t>(points);
    chart_series_set_name_range(series, sheet.c_str(), 0, column);
    chart_series_set_categories(series, sheet.c_str(), 1, 0, last, 0);
    chart_series_set_values(series, sheet.c_str(), 1, column, last, column);
  }

  static void place(lxw_worksheet* sheet, lxw_chart* chart, lxw_row_t row, lxw_col_t column) {
    lxw_chart_options options{};
    options.x_scale = 1.4, options.y_scale = 1.4;
    worksheet_insert_chart_opt(sheet, row, column, chart, &options);
  }

  /// The districts in the order of the table, as far as bars can be read.
  void addBars(const std::string& name, std::size_t rows) {
    constexpr std::size_t kShown = 20;
    if (rows == 0) return;
    lxw_chartsheet* page = workbook_add_chartsheet(m_book, printText("Chart by district").c_str());
    lxw_chart* chart = workbook_add_chart(m_book, LXW_CHART_BAR);
    addSeries(chart, name, std::min(rows, kShown));
    chart_title_set_name(chart, printText("Share within reach: %1", m_answer.kindLabels.front()).c_str());
    chartsheet_set_chart(page, chart);
  }

  const ReportAnswer& m_answer;
  const Report& m_report;
  std::string m_folder;
  lxw_workbook* m_book = nullptr;
  lxw_format *m_bold = nullptr, *m_head = nullptr, *m_number = nullptr, *m_share = nullptr, *m_kept = nullptr;
};

std::vector<const AreaFigures*> pointersTo(const std::vector<AreaFigures>& areas) {
  std::vector<const AreaFigures*> pointers;
  pointers.reserve(areas.size());
  for (const AreaFigures& area : areas) pointers.push_back(&area);
  return pointers;
}

void fill(const ReportAnswer& answer, const std::vector<std::size_t>& districts, const std::string& file,
          Progress& progress) {
  Workbook book(answer, file);
  book.addSummary();
  progress.report(0.3);
  std::vector<const AreaFigures*> chosen;
  std::vector<std::size_t> inOrder;
  for (const std::size_t i : answer.report.worstFirst) {
    if (std::find(districts.begin(), districts.end(), i) == districts.end()) continue;
    chosen.push_back(&answer.report.districts[i]);
    inOrder.push_back(i);
  }
  book.addAreas(printText("Districts (table)"), chosen, true);
  book.addAreas(printText("Councils"), pointersTo(answer.report.councils), false);
  book.addAreas(printText("Former municipalities"), pointersTo(answer.report.formers), false);
  progress.report(0.8);
  book.addCurves(inOrder);
  book.close();
}

}  // namespace

void writeReportXlsx(const ReportAnswer& answer, const std::vector<std::size_t>& districts,
                     const std::string& output, Progress& progress) {
  const fs::path file = fs::absolute(fs::u8path(output)), part = fs::u8path(file.string() + ".part");
  std::error_code error;
  try {
    if (!fs::is_directory(file.parent_path(), error))
      throw Error(ErrorKind::Io, text("The folder for the file does not exist."), output);
    fill(answer, districts, part.string(), progress);
    fs::rename(part, file);
  } catch (const fs::filesystem_error& failed) {
    fs::remove(part, error);
    throw Error(ErrorKind::Io, text("The file could not be written: %1", std::string(failed.what())), output);
  } catch (...) {
    fs::remove(part, error);
    throw;
  }
}

}  // namespace michi::mobility
