#pragma once
// What the mouse does on the map: one tool is in hand at a time. Dragging with the middle button or with
// Space held always moves the map, the wheel always zooms.

#include <QCursor>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QObject>
#include <QPainter>

#include "ui/canvas/map_view.h"

namespace michi::ui {

/// A mouse event on the map.
struct MapMouse {
  QPointF at;        // screen
  geo::Point place;  // map
  Qt::MouseButton button = Qt::NoButton;
  Qt::KeyboardModifiers modifiers;
};

class Tool : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;
  virtual QCursor cursor() const { return Qt::ArrowCursor; }
  /// True when the tool takes the press: it then gets what follows until the release. Otherwise the map is
  /// dragged.
  virtual bool press(const MapMouse&, const MapView&) { return false; }
  virtual void move(const MapMouse&, const MapView&) {}
  virtual void release(const MapMouse&, const MapView&) {}
  virtual bool doubleClick(const MapMouse&, const MapView&) { return false; }
  /// True when taken.
  virtual bool key(const QKeyEvent&, const MapView&) { return false; }
  /// On top of everything, in screen coordinates.
  virtual void paint(QPainter&, const MapView&) {}
  /// Drops what is half done; called when the tool is put away and on Esc. True when there was something.
  virtual bool reset() { return false; }

 signals:
  void changed();
  /// What the tool has found, in words, for the status bar; empty: nothing.
  void said(const QString& words);
};

}  // namespace michi::ui
