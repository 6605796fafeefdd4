#pragma once
// What a bar chart shows, as plain values: bars from top to bottom, each of one or several parts.

#include <QBrush>
#include <QColor>
#include <QString>
#include <string>
#include <vector>

#include "ui/tables/table.h"

namespace michi::ui {

/// One part of every bar: a hatch tells it apart where colours do not.
struct BarPart {
  QString title;
  QColor colour;
  Qt::BrushStyle hatch = Qt::SolidPattern;
};

struct Bar {
  QString label;
  std::vector<std::string> keys;  // what a click selects
  std::vector<double> values;     // one a part, not negative
  double total() const;
};

struct Bars {
  QString title;
  QString unit;
  int decimals = 0;
  std::string kind;         // of Selection
  bool isPersonal = false;  // goes when the session locks
  std::vector<BarPart> parts;
  std::vector<Bar> bars;

  /// "水沢第1行政区   1,284 人": the number stands in words beside each bar.
  QString shown(const Bar& bar) const;
  QString shown(double value) const;
};

/// The `most` rows with the largest numbers; what is not known, and 0, is left out.
Bars barsOf(const Table& table, std::size_t labelColumn, std::size_t numberColumn, std::size_t most = 20);

/// Within, beyond, unreachable; S, A, B, C: the order of the values of a bar.
std::vector<BarPart> reachParts();
std::vector<BarPart> priorityParts();

/// The colour with the hatch over it.
QBrush brushOf(const BarPart& part);

}  // namespace michi::ui
