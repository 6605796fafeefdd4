#include "plugins/mobility/desktop/table_parts.h"

#include <cmath>

#include "ui/base/words.h"

namespace michi::mobility {

using ui::Column;
using ui::q;
using ui::words;

DistrictNames::DistrictNames(const ui::City& city) {
  for (const auto& district : city.districts.all()) m_districts[district.code] = &district;
}

const store::District* DistrictNames::find(const std::string& code) const {
  const auto found = m_districts.find(code);
  return found == m_districts.end() ? nullptr : found->second;
}

QString DistrictNames::name(const std::string& code) const {
  const store::District* district = find(code);
  return district == nullptr ? words("in no district") : q(district->name);
}

QString DistrictNames::former(const std::string& code) const {
  const store::District* district = find(code);
  return district == nullptr ? QString() : q(district->former);
}

Column peopleColumn(QString title) { return {std::move(title), Column::Kind::Number, 0, words("persons")}; }
Column metreColumn(QString title) { return {std::move(title), Column::Kind::Number, 0, QStringLiteral("m")}; }
Column shareColumn(QString title) { return {std::move(title), Column::Kind::Number, 1, QStringLiteral("%")}; }

Column whoColumn(bool areHouseholds) { return {areHouseholds ? words("Household") : words("Point")}; }

void addPersonColumns(std::vector<Column>& columns) {
  columns.push_back({words("Name")});
  columns.push_back({words("Address")});
}

void addPerson(ui::TableBuilder& table, const std::string& key, const ui::Households& households) {
  const ui::HouseholdRow* household =
      key.starts_with('H') ? households.find(std::atoll(key.c_str() + 1)) : nullptr;
  table.text(household == nullptr ? QString() : q(household->names))
      .text(household == nullptr ? QString() : q(household->address));
}

double knownOrNan(double value) { return value < 0 ? std::nan("") : value; }
double shareOf(double part, double all) { return all > 0 ? 100 * part / all : std::nan(""); }

std::string inCount(double people) { return withSeparators(std::llround(people)); }

}  // namespace michi::mobility
