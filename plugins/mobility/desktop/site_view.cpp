#include "plugins/mobility/desktop/site_view.h"

#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "ui/base/words.h"

namespace michi::mobility {
namespace {

using ui::Column;
using ui::q;
using ui::words;

bool isTime(const SiteRequest& request) {
  return plugin::parseLimit(request.within).by == walk::Minimise::Time;
}

std::shared_ptr<const ui::Table> siteTableOf(const SiteAnswer& answer, const SiteRequest& request) {
  const bool byTime = isTime(request);
  ui::TableBuilder table(
      words("Places for support"), "site",
      {{words("Place")},
       {words("District")},
       {words("Nearest for"), Column::Kind::Number, 0, words("persons")},
       {words("Of these within the limit"), Column::Kind::Number, 0, words("persons")},
       {words("Way on average"), Column::Kind::Number, 0, byTime ? words("min") : QStringLiteral("m")},
       {words("Can serve"), Column::Kind::Number, 0, words("persons"),
        answer.sites.empty() || answer.sites.front().room.has_value()}});
  for (const ChosenSite& site : answer.sites) {
    table.startRow(site.key);
    table.text(q(site.name))
        .text(site.districtName.empty() ? words("in no district") : q(site.districtName))
        .number(site.people)
        .number(site.within)
        .number(site.people <= 0 ? std::nan("")
                : byTime         ? site.meanWay / 60
                                 : site.meanWay)
        .number(site.room.value_or(std::nan("")));
  }
  return table.finish();
}

QString dayWords(std::size_t day) {
  const QString names[] = {words("Monday"), words("Tuesday"),  words("Wednesday"), words("Thursday"),
                           words("Friday"), words("Saturday"), words("Sunday")};
  return names[day % 7];
}

/// A row a tour, its stops in order.
std::shared_ptr<const ui::Table> weekTableOf(const SiteAnswer& answer, const SiteRequest& request) {
  if (answer.tours.empty()) return nullptr;
  const bool byTime = isTime(request);
  ui::TableBuilder table(
      words("Week of the vehicles"), "tour",
      {{words("Day")},
       {words("Vehicle")},
       {words("Stops in their order")},
       {words("Stops"), Column::Kind::Number, 0},
       {words("Round trip"), Column::Kind::Number, 1, byTime ? words("min") : QStringLiteral("km")}});
  for (const Tour& tour : answer.tours) {
    QStringList stops;
    for (const std::size_t stop : tour.stops) stops += q(answer.sites[stop].name);
    table.startRow(std::to_string(tour.day) + "/" + std::to_string(tour.vehicle));
    table.text(dayWords(tour.day))
        .text(words("Vehicle %1", tour.vehicle + 1))
        .text(stops.join(words(" → ")))
        .number(static_cast<double>(tour.stops.size()))
        .number(byTime ? tour.length / 60 : tour.length / 1000);
  }
  return table.finish();
}

/// A row for each district of each area.
std::shared_ptr<const ui::Table> areaTableOf(const std::vector<NamedGapArea>& areas) {
  if (areas.empty()) return nullptr;
  ui::TableBuilder table(words("Areas with nothing near"), "district",
                         {{words("Area"), Column::Kind::Number, 0},
                          {words("Around")},
                          {words("In the area"), Column::Kind::Number, 0, words("persons")},
                          {words("District")},
                          {words("In the district"), Column::Kind::Number, 0, words("persons")},
                          {words("Why")}});
  for (std::size_t a = 0; a < areas.size(); ++a) {
    for (const auto& [part, district, reason] : areas[a].parts) {
      table.startRow(part.district);
      table.number(static_cast<double>(a + 1))
          .text(q(areas[a].name))
          .number(areas[a].people)
          .text(q(district))
          .number(part.people)
          .text(q(reason));
    }
  }
  return table.finish();
}

std::vector<std::string> allOf(std::vector<std::string> first, const std::vector<std::string>& second) {
  first.insert(first.end(), second.begin(), second.end());
  return first;
}

QString wishWords(const Wishes& wishes, const std::string& key) {
  if (wishes.forced.contains(key)) return words("always");
  return wishes.barred.contains(key) ? words("never") : QString();
}

}  // namespace

const Candidate* SiteView::candidate(const std::string& key) const {
  const auto found = std::find_if(candidates.begin(), candidates.end(),
                                  [&](const Candidate& one) { return one.key == key; });
  return found == candidates.end() ? nullptr : &*found;
}

SiteView siteViewOf(SiteAnswer answer, GapAreaAnswer gaps, const SiteRequest& request) {
  SiteView view;
  view.siteTable = siteTableOf(answer, request);
  view.weekTable = weekTableOf(answer, request);
  view.areaTable = areaTableOf(gaps.areas);
  view.said.sentences = allOf(answer.sentences, gaps.sentences);
  view.said.warnings = answer.warnings;
  view.sites = std::move(answer.sites);
  view.candidates = std::move(answer.candidates);
  view.areas = std::move(gaps.areas);
  return view;
}

std::shared_ptr<const ui::Table> candidateTable(const SiteView& view, const Wishes& wishes,
                                                const ui::City& city) {
  if (view.candidates.empty()) return nullptr;
  std::set<std::string> chosen;
  for (const ChosenSite& site : view.sites) chosen.insert(site.key);
  ui::TableBuilder table(words("Candidates for support"), "site",
                         {{words("Place")}, {words("District")}, {words("Chosen")}, {words("Wanted")}});
  for (const Candidate& one : view.candidates) {
    const std::int64_t district = city.districts.indexAt(one.position);
    table.startRow(one.key);
    table.text(q(one.name))
        .text(district < 0 ? words("in no district")
                           : q(city.districts.all()[static_cast<std::size_t>(district)].name))
        .text(chosen.contains(one.key) ? words("chosen") : QString())
        .text(wishWords(wishes, one.key));
  }
  return table.finish();
}

QString tipOf(const ChosenSite& site) {
  return words("%1: the nearest for %2 persons, of whom %3 are within the limit", site.name,
               withSeparators(std::llround(site.people)), withSeparators(std::llround(site.within)));
}

}  // namespace michi::mobility
