#include "plugins/mobility/desktop/match_tables.h"

#include <cmath>

#include "ingest/fields.h"
#include "ui/base/words.h"

namespace michi::mobility {
namespace {

using ui::Column;
using ui::q;
using ui::words;

/// A column of a list of offers or requests.
struct ListColumn {
  const char* field;
  Column column;
};

std::shared_ptr<const ui::Table> listTable(const QString& name, const char* kind,
                                           const std::vector<ListColumn>& columns,
                                           const std::vector<KeptSupport>& rows) {
  std::vector<Column> heads;
  heads.reserve(columns.size());
  for (const ListColumn& one : columns) heads.push_back(one.column);
  ui::TableBuilder table(name, kind, heads);
  for (const KeptSupport& row : rows) {
    table.startRow(row.key);
    for (const ListColumn& one : columns) {
      const auto value = row.values.find(one.field);
      const std::string written = value == row.values.end() ? std::string() : value->second;
      if (one.column.kind == Column::Kind::Number)
        table.number(ingest::parseNumber(written).value_or(std::nan("")));
      else
        table.text(q(written));
    }
  }
  return table.finish();
}

Column hidden(const QString& title) { return {title, Column::Kind::Text, 0, {}, false}; }
Column number(const QString& title) { return {title, Column::Kind::Number}; }

double kilometresOf(const MatchLine& line) { return line.way < 0 ? std::nan("") : line.way / 1000; }

QString who(const MatchLine& line) {
  if (line.organisation.empty() || line.vehicle.empty()) return q(line.organisation);
  return words("%1 (%2)", line.organisation, line.vehicle);
}

}  // namespace

QString districtName(const ui::City& city, const std::string& code) {
  for (const store::District& one : city.districts.all())
    if (one.code == code && !one.name.empty()) return q(one.name);
  return q(code);
}

std::shared_ptr<const ui::Table> offerTable(const std::vector<KeptSupport>& offers) {
  if (offers.empty()) return nullptr;
  return listTable(words("Offers of support"), kOfferKind,
                   {{"organisation", {words("Organisation")}},
                    {"kind", {words("Kind of organisation")}},
                    {"vehicle", {words("Vehicle")}},
                    {"days", {words("Days")}},
                    {"seats", number(words("People in one"))},
                    {"wheelchairs", number(words("Wheelchairs"))},
                    {"vehicles", number(words("Vehicles"))},
                    {"drivers", number(words("Drivers"))},
                    {"per_day", number(words("Districts a day"))},
                    {"per_week", number(words("Districts a week"))},
                    {"areas", {words("Goes to")}},
                    {"radius", number(words("Within km"))},
                    {"address", {words("Where it stands")}},
                    {"note", hidden(words("Note"))}},
                   offers);
}

std::shared_ptr<const ui::Table> requestTable(const std::vector<KeptSupport>& requests) {
  if (requests.empty()) return nullptr;
  return listTable(words("Requests of districts"), kRequestKind,
                   {{"district", {words("District")}},
                    {"purpose", {words("Purpose")}},
                    {"days", {words("Days that would do")}},
                    {"times", number(words("Days a week wanted"))},
                    {"people", {words("People"), Column::Kind::Number, 0, words("persons")}},
                    {"wheelchairs", number(words("Wheelchairs"))},
                    {"driver", {words("Driver of the district")}},
                    {"note", {words("Note")}}},
                   requests);
}

std::shared_ptr<const ui::Table> agreementTable(const std::vector<Agreement>& agreements,
                                                const ui::City& city) {
  if (agreements.empty()) return nullptr;
  ui::TableBuilder table(words("Agreements"), kAgreementKind,
                         {{words("No.")},
                          {words("State")},
                          {words("Organisation")},
                          {words("Vehicle")},
                          {words("District")},
                          {words("Purpose")},
                          {words("Days")},
                          {words("From")},
                          {words("To")},
                          {words("Post of who agreed")},
                          {words("Note")},
                          number(words("Changes"))});
  for (const Agreement& one : agreements) {
    const AgreementTerms& terms = one.terms;
    table.startRow(one.id);
    table.text(q(one.id)).text(q(stateWords(terms.state))).text(q(terms.organisation)).text(q(terms.vehicle));
    table.text(districtName(city, terms.district)).text(q(terms.purpose)).text(q(weekdayWords(terms.days)));
    table.text(q(terms.from)).text(q(terms.to)).text(q(terms.post)).text(q(terms.note));
    table.number(static_cast<double>(one.history.size()));
  }
  return table.finish();
}

std::shared_ptr<const ui::Table> matchTable(const std::vector<MatchLine>& lines) {
  ui::TableBuilder table(words("Who could drive where"), kMatchKind,
                         {{words("District")},
                          {words("Purpose")},
                          {words("Who comes")},
                          {words("Days")},
                          {words("State")},
                          {words("Way by road"), Column::Kind::Number, 1, QStringLiteral("km")},
                          {words("Why so")}});
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const MatchLine& line = lines[i];
    if (line.kind == MatchLine::Kind::Unmet) continue;
    table.startRow(std::to_string(i));
    table.text(q(line.district)).text(q(line.purpose)).text(who(line)).text(q(weekdayWords(line.days)));
    table.text(q(kindWords(line.kind))).number(kilometresOf(line)).text(q(line.reasons));
  }
  return table.finish();
}

std::shared_ptr<const ui::Table> unmetTable(const std::vector<MatchLine>& lines) {
  ui::TableBuilder table(words("Requests that nobody comes for yet"), kMatchKind,
                         {{words("District")},
                          {words("Purpose")},
                          {words("Days a week missing"), Column::Kind::Number},
                          {words("Days that would do")},
                          {words("Whom to ask first")},
                          {words("Way by road"), Column::Kind::Number, 1, QStringLiteral("km")},
                          {words("Why nobody comes")}});
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const MatchLine& line = lines[i];
    if (line.kind != MatchLine::Kind::Unmet) continue;
    table.startRow(std::to_string(i));
    table.text(q(line.district)).text(q(line.purpose)).number(line.count).text(q(weekdayWords(line.days)));
    table.text(who(line)).number(kilometresOf(line)).text(q(line.reasons));
  }
  return table.finish();
}

}  // namespace michi::mobility
