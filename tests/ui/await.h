#pragma once
// Waiting for what happens beside the window: the event loop runs until it has.

#include <QElapsedTimer>
#include <QTest>
#include <functional>

namespace michi::ui {

/// False after half a minute.
inline bool await(const std::function<bool()>& isSo) { return QTest::qWaitFor(isSo, 30000); }

}  // namespace michi::ui
