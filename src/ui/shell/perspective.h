#pragma once
// One job's view of the city: its panel, its pages of tables and charts, its layers. A plugin brings one.

#include <QIcon>
#include <QObject>
#include <QString>
#include <string>
#include <vector>

class QWidget;

namespace michi::ui {

class Shell;

/// A tab under the map.
struct Page {
  QString title;
  QWidget* widget = nullptr;  // owned by the perspective's panel or the page area
};

class Perspective : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  /// The plugin's folder: "mobility".
  virtual QString id() const = 0;
  virtual QString title() const = 0;
  virtual QIcon icon() const = 0;
  /// The task at hand; made once, owned by the window.
  virtual QWidget* panel() = 0;
  virtual std::vector<Page> pages() { return {}; }
  /// Ids of the layers shown on entering.
  virtual std::vector<std::string> theme() const = 0;
  /// How much of the middle its pages take at first, 0 to 1; the map has the rest.
  virtual double pageShare() const { return 0.25; }
  virtual void enter() {}
  virtual void leave() {}
  /// Of a perspective with several questions: turns to one of them.
  virtual void ask(const QString& /*question*/) {}

 signals:
  /// Its pages are others now.
  void pagesChanged();
};

}  // namespace michi::ui
