#include "ui/charts/bars.h"

#include <QLocale>
#include <QPainter>
#include <QPixmap>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::ui {

double Bar::total() const { return std::accumulate(values.begin(), values.end(), 0.0); }

QString Bars::shown(double value) const {
  static const QLocale kLocale(QLocale::Japanese);
  return kLocale.toString(value, 'f', decimals) + (unit.isEmpty() ? QString() : QStringLiteral(" ") + unit);
}

QString Bars::shown(const Bar& bar) const { return bar.label + QStringLiteral("   ") + shown(bar.total()); }

Bars barsOf(const Table& table, std::size_t labelColumn, std::size_t numberColumn, std::size_t most) {
  const Column& column = table.columns[numberColumn];
  Bars result{column.title,
              column.unit,
              column.decimals,
              table.kind,
              table.isPersonal,
              {{column.title, colour::kAccent, Qt::SolidPattern}},
              {}};
  const std::vector<double>& numbers = table.numbers[numberColumn];
  std::vector<std::size_t> rows;
  for (std::size_t row = 0; row < table.rowCount(); ++row) {
    if (numbers[row] > 0) rows.push_back(row);
  }
  std::stable_sort(rows.begin(), rows.end(),
                   [&](std::size_t a, std::size_t b) { return numbers[a] > numbers[b]; });
  rows.resize(std::min(rows.size(), most));
  for (const std::size_t row : rows)
    result.bars.push_back({table.shown(labelColumn, row), {table.keys[row]}, {numbers[row]}});
  return result;
}

std::vector<BarPart> reachParts() {
  return {{words("within reach"), colour::kWithin, Qt::SolidPattern},
          {words("too far"), colour::kBeyond, Qt::BDiagPattern},
          {words("no way on foot"), colour::kUnreachable, Qt::DiagCrossPattern}};
}

std::vector<BarPart> priorityParts() {
  return {{words("S: first"), colour::ofPriority("S"), Qt::SolidPattern},
          {QStringLiteral("A"), colour::ofPriority("A"), Qt::BDiagPattern},
          {QStringLiteral("B"), colour::ofPriority("B"), Qt::HorPattern},
          {QStringLiteral("C"), colour::ofPriority("C"), Qt::Dense6Pattern}};
}

QBrush brushOf(const BarPart& part) {
  if (part.hatch == Qt::SolidPattern) return part.colour;
  QPixmap tile(16, 16);
  tile.fill(part.colour);
  QPainter painter(&tile);
  painter.fillRect(tile.rect(), QBrush(QColor(0, 0, 0, 110), part.hatch));
  painter.end();
  return QBrush(tile);
}

}  // namespace michi::ui
