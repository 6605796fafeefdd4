#pragma once
// Shown while no workspace is open: the sample, recent workspaces, open, make.

#include <QWidget>

#include "ui/session/session.h"

class QPushButton;
class QVBoxLayout;

namespace michi::ui {

/// Files opened before, the newest first, at most eight.
QStringList recentWorkspaces();
void rememberWorkspace(const QString& file);

/// The sample city beside the program's tree, or installed with it, unless the environment variable
/// MICHI_SAMPLE names it; empty when there is none.
QString sampleWorkspace(const std::string& resources);
/// A copy of it in the user's documents, made when there is none yet: the sample itself stays whole. Throws
/// Error(Io).
QString copyOfSample(const QString& sample, const QString& folder);

class StartPage : public QWidget {
  Q_OBJECT

 public:
  explicit StartPage(Session& session, QWidget* parent = nullptr);
  /// Reads anew what was opened lately.
  void refresh();
  QPushButton* sampleButton() const { return m_sample; }

 signals:
  /// The user wants to choose a file.
  void openWanted();
  void failed(const michi::Error& error);

 private:
  void openSample();
  void makeNew();
  QPushButton* choice(QVBoxLayout& column, const char* iconName, const QString& verb,
                      const QString& explanation);

  Session& m_session;
  QPushButton* m_sample;
  QVBoxLayout* m_recent;
};

}  // namespace michi::ui
