#include "plugins/wardmap/desktop/preview_page.h"

#include <QtWidgets>

#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::wardmap {

using ui::words;

SheetView::SheetView(QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setMinimumHeight(16 * ui::kGrid);
  setAccessibleName(words("Preview of the sheet"));
}

void SheetView::show(const QImage& sheet) {
  m_sheet = sheet;
  setCursor(sheet.isNull() ? Qt::ArrowCursor : Qt::PointingHandCursor);
  setVisible(!sheet.isNull());
  update();
}

void SheetView::paintEvent(QPaintEvent*) {
  if (m_sheet.isNull()) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  const QSize size = m_sheet.size().scaled(this->size() - QSize(4, 4), Qt::KeepAspectRatio);
  const QRect place(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size);
  // Scaled by pixels first: the painter alone leaves letters ragged.
  const qreal ratio = devicePixelRatioF();
  painter.drawImage(place, m_sheet.scaled(size * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
  painter.setPen(palette().color(QPalette::Mid));
  painter.drawRect(place);
}

void SheetView::mouseReleaseEvent(QMouseEvent*) { emit clicked(); }

void SheetView::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Space) emit clicked();
  QWidget::keyPressEvent(event);
}

PreviewPage::PreviewPage(PrintTask& task, QWidget* parent)
    : QWidget(parent), m_task(task), m_words(new QLabel), m_view(new SheetView) {
  m_words->setWordWrap(true);
  m_view->setToolTip(words("Click to see the sheet large"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(ui::kGrid, ui::kGrid, ui::kGrid, ui::kGrid);
  column->addWidget(m_words);
  column->addWidget(m_view, 1);
  connect(&m_task, &PrintTask::previewChanged, this, &PreviewPage::show);
  connect(m_view, &SheetView::clicked, this, &PreviewPage::showLarge);
  show();
}

void PreviewPage::show() {
  const QImage& sheet = m_task.preview();
  m_words->setText(sheet.isNull()
                       ? words("Tick a district on the right: its sheet is shown here as it will be printed.")
                       : words("The first of the chosen sheets. Click it to see it large."));
  m_view->show(sheet);
  if (sheet.isNull() && m_large != nullptr) m_large->close();
}

void PreviewPage::showLarge() {
  if (m_task.preview().isNull() || m_large != nullptr) return;
  auto* dialog = new QDialog(window());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(words("Preview of the sheet"));
  auto* view = new QLabel;
  view->setPixmap(QPixmap::fromImage(m_task.preview()));
  auto* scroll = new QScrollArea;
  scroll->setWidget(view);
  auto* column = new QVBoxLayout(dialog);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(scroll);
  dialog->resize(window()->size() * 0.9);
  m_large = dialog;
  connect(dialog, &QObject::destroyed, this, [this] { m_large = nullptr; });
  dialog->show();
}

}  // namespace michi::wardmap
