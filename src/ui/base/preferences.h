#pragma once
// What the user set for the whole desktop, kept in QSettings; who shows it follows changed().

#include <QObject>
#include <QString>
#include <string>

#include "ui/base/look.h"

namespace michi::ui {

struct Preferences {
  Scheme scheme = Scheme::System;
  int textPercent = 100;      // 100 to 150
  bool isJapaneseEra = true;  // 令和8年11月23日, else 2026年11月23日
  int lockMinutes = 10;       // without a hand on mouse or keyboard; 1 to 60
  int printWorkers = 0;       // 0: one a processor core
  bool operator==(const Preferences&) const = default;
};

class PreferenceStore : public QObject {
  Q_OBJECT

 public:
  PreferenceStore();
  const Preferences& get() const { return m_now; }
  /// Kept, applied to the running program (style, text size) and announced. Values out of range are bounded.
  void set(Preferences preferences);
  /// Style and text size of the running program.
  void apply() const;

 signals:
  void changed();

 private:
  Preferences m_now;
};

/// The one of this program; first called after QApplication was made.
PreferenceStore& preferences();

/// An ISO date or time ("2026-11-23T10:00:00") as the user wants dates, without the time; other texts as they
/// are.
QString shownDate(const std::string& iso);

}  // namespace michi::ui
