#include "plugins/mobility/desktop/legend.h"

#include <QtWidgets>

#include "plugins/mobility/desktop/coverage_on_map.h"
#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::mobility {
namespace {

constexpr int kSign = 18;  // pixels

QPixmap swatch(const ui::AreaClass& look) {
  QPixmap pixmap(kSign, kSign);
  pixmap.fill(Qt::white);
  QPainter painter(&pixmap);
  QPainterPath path;
  path.addRect(QRectF(0.5, 0.5, kSign - 1, kSign - 1));
  ui::paintArea(painter, path, look);
  return pixmap;
}

void addEntry(QGridLayout& grid, const QPixmap& sign, const QString& title) {
  const int row = grid.rowCount();
  auto* label = new QLabel;
  label->setPixmap(sign);
  label->setFixedWidth(kSign + ui::kGrid);
  grid.addWidget(label, row, 0);
  grid.addWidget(new QLabel(title), row, 1);
}

QWidget* page(QGridLayout*& grid) {
  auto* page = new QWidget;
  grid = new QGridLayout(page);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setVerticalSpacing(2);
  grid->setColumnStretch(1, 1);
  return page;
}

}  // namespace

Legend::Legend(QWidget* parent) : QWidget(parent), m_stack(new QStackedWidget) {
  QGridLayout* grid = nullptr;
  m_stack->addWidget(page(grid));
  for (const ui::PointClass& look : CoverageOnMap::pointClasses())
    addEntry(*grid, ui::symbolIcon(look).pixmap(kSign, kSign), look.title);
  m_stack->addWidget(page(grid));
  for (const ui::AreaClass& look : CoverageOnMap::shareClasses()) addEntry(*grid, swatch(look), look.title);
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->addWidget(m_stack);
  setAccessibleName(ui::words("What the signs on the map mean"));
}

void Legend::showOverview(bool isOverview) { m_stack->setCurrentIndex(isOverview ? 1 : 0); }

}  // namespace michi::mobility
