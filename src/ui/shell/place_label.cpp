#include "ui/shell/place_label.h"

#include <QSettings>

#include "ui/base/words.h"

namespace michi::ui {
namespace {

const QString kSetting = QStringLiteral("map/coordinatesInMetres");

}  // namespace

PlaceLabel::PlaceLabel(QWidget* parent)
    : QPushButton(parent), m_isInMetres(QSettings().value(kSetting).toBool()) {
  setFlat(true);
  setFocusPolicy(Qt::TabFocus);
  setStyleSheet(QStringLiteral("text-align: left;"));
  setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("X −000,000 m  Y −000,000 m")) + 24);
  setToolTip(
      words("Where the mouse is. A click changes between degrees and metres (X is north, Y is east)."));
  setAccessibleName(words("Coordinates under the mouse"));
  connect(this, &QPushButton::clicked, this, [this] {
    m_isInMetres = !m_isInMetres;
    QSettings().setValue(kSetting, m_isInMetres);
    write();
  });
  write();
}

/// The tables of coordinates are opened when the mouse first comes to the map: opening has enough to do.
void PlaceLabel::setCrs(const std::string& crs) {
  m_crs = crs;
  m_words.reset();
}

void PlaceLabel::showPlace(geo::Point place) {
  m_place = place;
  write();
}

void PlaceLabel::clearPlace() {
  m_place.reset();
  write();
}

void PlaceLabel::write() {
  if (!m_place || (!m_isInMetres && m_crs.empty()))
    return setText(m_isInMetres ? words("X, Y") : words("Latitude, longitude"));
  if (!m_isInMetres && !m_words) m_words.emplace(m_crs);
  setText(m_isInMetres ? PlaceWords::metres(*m_place) : m_words->degrees(*m_place));
}

}  // namespace michi::ui
