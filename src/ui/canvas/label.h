#pragma once
// A small box of words beside the mouse.

#include <QPainter>
#include <QStringList>

namespace michi::ui {

/// Beside `at`, moved so that it stays within the window; nothing for no lines. The first line is bold.
void paintLabel(QPainter& painter, QPointF at, const QStringList& lines, QSize window);

}  // namespace michi::ui
