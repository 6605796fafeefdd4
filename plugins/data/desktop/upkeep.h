#pragma once
// Looking after the workspace's file: check, backup, restore, export. Without widgets; all of it beside the
// window, on connections of its own.

#include <QObject>
#include <QString>
#include <string>
#include <vector>

#include "ui/session/session.h"

namespace michi::data {

class Upkeep : public QObject {
  Q_OBJECT

 public:
  explicit Upkeep(ui::Session& session, QObject* parent = nullptr);

  bool isReady() const { return m_session.isOpen(); }
  void check();
  /// Never overwrites.
  void backup(const QString& file);
  /// A copy of the backup gets the new name, is checked and opened. Neither file may be overwritten.
  void restore(const QString& backup, const QString& file);
  void exportLayer(const std::string& layer, const QString& file);

  /// "oshu-2026-11-23.michi" beside the workspace, with a number where that is taken.
  QString backupName() const;
  static QString restoreName(const QString& backup);
  /// Public layers that hold something, and the walking network where there is one.
  std::vector<std::string> layers() const;

 signals:
  /// A result in words; `findings` are problems with what to do, one a line.
  void done(const QString& words, const QStringList& findings);
  void failed(const michi::Error& error);

 private:
  ui::Jobs::Failed onFailure();
  ui::Session& m_session;
};

}  // namespace michi::data
