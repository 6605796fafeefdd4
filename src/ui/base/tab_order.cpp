#include "ui/base/tab_order.h"

#include <QWidget>
#include <algorithm>

#include "ui/base/look.h"

namespace michi::ui {

namespace {

/// Tab comes to it, and it is no part of another field: the line of a spin box is the box to Qt, whose chain
/// breaks when one is put behind the other, and then the program hangs when it closes.
bool isOneField(const QWidget& widget) {
  return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr;
}

}  // namespace

void tabDownwards(QWidget& panel) {
  QList<QWidget*> all;
  for (QWidget* widget : panel.findChildren<QWidget*>())
    if (widget->isVisibleTo(&panel) && isOneField(*widget)) all.push_back(widget);
  const auto middle = [&](const QWidget* widget) { return widget->mapTo(&panel, widget->rect().center()); };
  std::stable_sort(all.begin(), all.end(), [&](auto* a, auto* b) { return middle(a).y() < middle(b).y(); });
  for (auto row = all.begin(); row != all.end();) {
    const int below = middle(*row).y() + kControlHeight / 2;
    const auto next = std::find_if(row, all.end(), [&](auto* widget) { return middle(widget).y() > below; });
    std::stable_sort(row, next, [&](auto* a, auto* b) { return middle(a).x() < middle(b).x(); });
    row = next;
  }
  QWidget* last = &panel;
  for (QWidget* widget : all) {
    QWidget::setTabOrder(last, widget);
    last = widget;
  }
}

}  // namespace michi::ui
