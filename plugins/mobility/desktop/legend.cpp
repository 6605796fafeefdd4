#include "plugins/mobility/desktop/legend.h"

#include <QtWidgets>

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

QPixmap swatch(const ui::LineClass& look) {
  QPixmap pixmap(kSign, kSign);
  pixmap.fill(Qt::white);
  QPainter painter(&pixmap);
  painter.setPen(QPen(look.colour, look.width, look.style));
  painter.drawLine(1, kSign / 2, kSign - 2, kSign / 2);
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

struct Entries {
  QWidget* page = new QWidget;
  QGridLayout* grid = new QGridLayout(page);

  Entries() {
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
  }
};

}  // namespace

Legend::Legend(QWidget* parent) : QWidget(parent) {
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  setAccessibleName(ui::words("What the signs on the map mean"));
}

void Legend::setClasses(const std::vector<ui::PointClass>& points,
                        const std::vector<ui::AreaClass>& districts,
                        const std::vector<ui::LineClass>& roads) {
  const bool areRoadsShown = m_roads != nullptr && m_roads->isVisibleTo(this);
  for (QWidget* page : {m_points, m_districts, m_roads}) delete page;
  const Entries ofPoints, ofDistricts, ofRoads;
  for (const ui::PointClass& look : points)
    addEntry(*ofPoints.grid, ui::symbolIcon(look).pixmap(kSign, kSign), look.title);
  for (const ui::AreaClass& look : districts) addEntry(*ofDistricts.grid, swatch(look), look.title);
  for (const ui::LineClass& look : roads) addEntry(*ofRoads.grid, swatch(look), look.title);
  m_points = ofPoints.page;
  m_districts = ofDistricts.page;
  m_roads = ofRoads.page;
  for (QWidget* page : {m_points, m_districts, m_roads}) layout()->addWidget(page);
  m_roads->setVisible(areRoadsShown);
}

void Legend::showRoads(bool areShown) {
  if (m_roads != nullptr) m_roads->setVisible(areShown);
}

void Legend::showOverview(bool isOverview) {
  if (m_points == nullptr) return;
  m_points->setVisible(!isOverview);
  m_districts->setVisible(isOverview);
}

}  // namespace michi::mobility
