#include "ui/base/tab_order.h"

#include <gtest/gtest.h>

#include <QtWidgets>

namespace michi::ui {
namespace {

/// Widgets that Tab comes to, from `first` on; -1 where the chain does not come back to it.
int roundOf(const QWidget& first) {
  constexpr int kMost = 1000;
  const QWidget* widget = &first;
  for (int steps = 1; steps < kMost; ++steps) {
    widget = widget->nextInFocusChain();
    if (widget == &first) return steps;
    if (widget->previousInFocusChain() == nullptr) return -1;
  }
  return -1;
}

/// A chain that is broken hangs the program as soon as a widget is taken out of it.
TEST(TabOrderTest, AFieldOfSeveralPartsLeavesTheChainWhole) {
  QMainWindow window;
  auto* panel = new QWidget;
  auto* column = new QVBoxLayout(panel);
  auto* spin = new QSpinBox;
  auto* time = new QTimeEdit;
  auto* combo = new QComboBox;
  combo->setEditable(true);
  auto* list = new QListWidget;
  for (QWidget* widget :
       std::initializer_list<QWidget*>{new QPushButton, spin, time, combo, list, new QCheckBox})
    column->addWidget(widget);
  window.setCentralWidget(panel);
  window.show();
  const int before = roundOf(window);
  ASSERT_GT(before, 6);
  for (int again = 0; again < 3; ++again) {
    tabDownwards(*panel);
    EXPECT_EQ(roundOf(window), before);
    EXPECT_EQ(roundOf(*panel), before);
  }
  time->setParent(nullptr);
  EXPECT_GT(roundOf(window), 0);
  delete time;
}

}  // namespace
}  // namespace michi::ui
