#pragma once
// 使い方 under F1: the guide of docs/guide with its contents at the left.

#include <QHash>
#include <QImage>
#include <QTextBrowser>
#include <QWidget>
#include <string>
#include <vector>

class QListWidget;

namespace michi::ui {

/// One file of the guide.
struct Chapter {
  QString id;     // "data": of the perspective that it is about, else its file's name
  QString title;  // its first heading
  QString file;
};
/// In the order in which one reads them; empty where the guide is not installed.
std::vector<Chapter> guideChapters(const std::string& resources);

/// Pictures no wider than the page.
class GuideBrowser : public QTextBrowser {
  Q_OBJECT

 public:
  using Pictures = QHash<QString, QImage>;
  using QTextBrowser::QTextBrowser;
  QVariant loadResource(int type, const QUrl& name) override;
  /// A moment later, when its pictures are read; of several calls the last one counts.
  void showChapter(const QString& file);

 private:
  Pictures m_pictures;
  int m_turn = 0;
};

class HelpWindow : public QWidget {
  Q_OBJECT

 public:
  explicit HelpWindow(const std::string& resources, QWidget* parent = nullptr);
  /// The chapter with this id, else the first.
  void open(const QString& chapter);
  QString shownText() const { return m_page->toPlainText(); }

 private:
  void show(int row);
  void follow(const QUrl& link);

  std::vector<Chapter> m_chapters;
  QListWidget* m_contents;
  GuideBrowser* m_page;
};

}  // namespace michi::ui
