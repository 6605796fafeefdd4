#pragma once
// Files of others onto the map: looked into by a map worker of their own, beside the window, so that a file
// that breaks it breaks nothing else.

#include <QObject>
#include <QPointer>
#include <QString>

#include "base/error.h"
#include "map/job.h"
#include "ui/layers/layer_list.h"
#include "ui/session/session.h"

namespace michi::ui {

class GuestAdder : public QObject {
  Q_OBJECT

 public:
  GuestAdder(Session& session, LayerList& layers, QObject* parent = nullptr);

  /// added() or failed() follows. Nothing happens while no workspace is open.
  void add(const QString& file);
  /// What an open dialog offers.
  static QString filter();

 signals:
  /// `extent` in the plane of the workspace; `words` say what is worth knowing.
  void added(const michi::geo::Box& extent, const QString& words);
  void failed(const michi::Error& error);

 private:
  void take(const QString& file, const map::GuestInfo& info);

  Session& m_session;
  LayerList& m_layers;
};

/// Files dropped on `window` are given to `adder`; workspaces (.michi) are opened.
class FileDrop : public QObject {
  Q_OBJECT

 public:
  FileDrop(QWidget& window, GuestAdder& adder, Session& session);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  GuestAdder& m_adder;
  Session& m_session;
};

}  // namespace michi::ui
