#pragma once
// What the tables of several questions share.

#include <map>

#include "ui/session/city.h"
#include "ui/session/households.h"
#include "ui/tables/table.h"

namespace michi::mobility {

/// The city's districts by code.
class DistrictNames {
 public:
  explicit DistrictNames(const ui::City& city);
  QString name(const std::string& code) const;    // "in no district" for ""
  QString former(const std::string& code) const;  // municipality
  const store::District* find(const std::string& code) const;

 private:
  std::map<std::string, const store::District*> m_districts;
};

/// A column of people, or of metres.
ui::Column peopleColumn(QString title);
ui::Column metreColumn(QString title);
ui::Column shareColumn(QString title);

/// Of those who are counted: what they are called, and their names and addresses where those are open.
ui::Column whoColumn(bool areHouseholds);
void addPersonColumns(std::vector<ui::Column>& columns);
void addPerson(ui::TableBuilder& table, const std::string& key, const ui::Households& households);

/// A negative number is not known.
double knownOrNan(double value);
double shareOf(double part, double all);  // per cent; NaN of nothing

/// "1,234": people as they stand in a sentence.
std::string inCount(double people);

}  // namespace michi::mobility
