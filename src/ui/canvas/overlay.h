#pragma once
// What the workstation draws itself on top of the worker's picture: it moves with the hand.

#include <QObject>
#include <QPainter>

#include "ui/canvas/map_view.h"

namespace michi::ui {

class Overlay : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;
  /// Within a frame: no reading, no waiting, no allocation for each point. The painter is in screen
  /// coordinates.
  virtual void paint(QPainter& painter, const MapView& view) = 0;
  /// Higher ones lie on top; equal ones in the order of adding. 0 data, 10 notes, 20 what is picked.
  virtual int level() const { return 0; }
  bool isVisible() const { return m_isVisible; }
  void setVisible(bool visible) {
    if (std::exchange(m_isVisible, visible) != visible) emit changed();
  }

 signals:
  /// Wants to be painted anew.
  void changed();

 private:
  bool m_isVisible = true;
};

}  // namespace michi::ui
