#pragma once
// The first chosen sheet as it will be on paper; a click shows it large.

#include <QLabel>
#include <QWidget>

#include "plugins/wardmap/desktop/print_task.h"

namespace michi::wardmap {

/// A picture as large as the widget lets it be.
class SheetView : public QWidget {
  Q_OBJECT

 public:
  explicit SheetView(QWidget* parent = nullptr);
  void show(const QImage& sheet);

 signals:
  void clicked();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QImage m_sheet;
};

class PreviewPage : public QWidget {
  Q_OBJECT

 public:
  explicit PreviewPage(PrintTask& task, QWidget* parent = nullptr);

 private:
  void show();
  void showLarge();

  PrintTask& m_task;
  QLabel* m_words;
  SheetView* m_view;
  QWidget* m_large = nullptr;
};

}  // namespace michi::wardmap
