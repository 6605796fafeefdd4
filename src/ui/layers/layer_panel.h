#pragma once
// Layers and their legend at the left of the window: what is shown, how strongly, in which order and style;
// guests and the base map.

#include <QWidget>
#include <map>
#include <string>
#include <vector>

#include "base/error.h"
#include "ui/layers/guest_adder.h"
#include "ui/layers/layer_model.h"
#include "ui/layers/style_catalogue.h"

class QLabel;
class QMenu;
class QSlider;
class QToolButton;
class QTreeView;

namespace michi::ui {

class MapCanvas;

class LayerPanel : public QWidget {
  Q_OBJECT

 public:
  LayerPanel(Session& session, LayerList& layers, MapCanvas& canvas, QWidget* parent = nullptr);

  QTreeView& tree() { return *m_tree; }
  LayerModel& model() { return *m_model; }
  GuestAdder& guests() { return *m_guests; }
  /// What is chosen in the list; empty: nothing.
  std::string current() const;
  void setCurrent(const std::string& layer);
  /// Asks for a file and adds it.
  void askForGuest();
  /// What can be done with a layer; the caller owns it.
  QMenu* menuFor(const std::string& layer);

 signals:
  /// For the status bar.
  void said(const QString& words);
  void failed(const michi::Error& error);

 private:
  void makeTree();
  QWidget* makeButtons();
  QWidget* makeSlider();
  void fillBaseMenu(QMenu& menu);
  void fillStyleMenu(QMenu& menu, const LayerState& layer);
  void askForTiles();
  void switchBaseMap(const BaseMapChoice& choice);
  void step(bool isUp);
  void keepState();
  void restoreState();
  void showCurrent();
  void showCredit();
  void takeNotes(const std::vector<map::LayerNote>& notes);
  void wantLegends();
  void countFeatures();
  void forgetGuests();

  Session& m_session;
  LayerList& m_layers;
  MapCanvas& m_canvas;
  LegendBook* m_legends;
  LayerModel* m_model;
  GuestAdder* m_guests;
  QTreeView* m_tree = nullptr;
  QSlider* m_opacity = nullptr;
  QLabel* m_opacityValue = nullptr;
  QToolButton* m_up = nullptr;
  QToolButton* m_down = nullptr;
  QToolButton* m_more = nullptr;
  std::vector<StyleChoice> m_styles;       // read when they are first asked for
  std::map<std::string, bool> m_expanded;  // by group or layer
  std::string m_current;
  bool m_saidBase = false;
};

}  // namespace michi::ui
