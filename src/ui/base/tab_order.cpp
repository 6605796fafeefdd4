#include "ui/base/tab_order.h"

#include <QWidget>
#include <algorithm>

#include "ui/base/look.h"

namespace michi::ui {

void tabDownwards(QWidget& panel) {
  QList<QWidget*> all;
  for (QWidget* widget : panel.findChildren<QWidget*>())
    if (widget->isVisibleTo(&panel) && (widget->focusPolicy() & Qt::TabFocus) != 0) all.push_back(widget);
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
