#include "ui/tables/table.h"

#include <QLocale>
#include <cmath>

namespace michi::ui {

QString Table::shown(std::size_t column, std::size_t row) const {
  if (columns[column].kind == Column::Kind::Text) return texts[column][row];
  const double number = numbers[column][row];
  static const QLocale kLocale(QLocale::Japanese);
  return std::isnan(number) ? QStringLiteral("–") : kLocale.toString(number, 'f', columns[column].decimals);
}

TableBuilder::TableBuilder(QString name, std::string kind, std::vector<Column> columns)
    : m_table(std::make_shared<Table>()) {
  m_table->name = std::move(name);
  m_table->kind = std::move(kind);
  m_table->texts.resize(columns.size());
  m_table->numbers.resize(columns.size());
  m_table->columns = std::move(columns);
}

void TableBuilder::startRow(std::string key) {
  m_table->keys.push_back(std::move(key));
  m_column = 0;
}

TableBuilder& TableBuilder::text(QString cell) {
  m_table->texts[m_column++].push_back(std::move(cell));
  return *this;
}

TableBuilder& TableBuilder::number(double cell) {
  m_table->numbers[m_column++].push_back(cell);
  return *this;
}

std::shared_ptr<const Table> TableBuilder::finish(bool isPersonal) {
  m_table->isPersonal = isPersonal;
  return std::move(m_table);
}

}  // namespace michi::ui
