#include "ui/base/preferences.h"

#include <QApplication>
#include <QSettings>
#include <algorithm>

#include "japanese/date.h"
#include "ui/base/words.h"

namespace michi::ui {
namespace {

constexpr int kMostText = 150;
constexpr int kMostMinutes = 60;
constexpr int kMostWorkers = 16;

Preferences bounded(Preferences one) {
  one.textPercent = std::clamp(one.textPercent, 100, kMostText);
  one.lockMinutes = std::clamp(one.lockMinutes, 1, kMostMinutes);
  one.printWorkers = std::clamp(one.printWorkers, 0, kMostWorkers);
  return one;
}

Preferences load() {
  const QSettings settings;
  const auto number = [&settings](const char* key, int fallback) {
    return settings.value(QString::fromLatin1(key), fallback).toInt();
  };
  const Preferences usual;
  Preferences one;
  one.scheme = static_cast<Scheme>(std::clamp(number("look/scheme", 0), 0, static_cast<int>(Scheme::Dark)));
  one.textPercent = number("look/text", usual.textPercent);
  one.isJapaneseEra = settings.value(QStringLiteral("look/era"), usual.isJapaneseEra).toBool();
  one.lockMinutes = number("registry/idleMinutes", usual.lockMinutes);
  one.printWorkers = number("print/workers", usual.printWorkers);
  return bounded(one);
}

void keep(const Preferences& one) {
  QSettings settings;
  settings.setValue(QStringLiteral("look/scheme"), static_cast<int>(one.scheme));
  settings.setValue(QStringLiteral("look/text"), one.textPercent);
  settings.setValue(QStringLiteral("look/era"), one.isJapaneseEra);
  settings.setValue(QStringLiteral("registry/idleMinutes"), one.lockMinutes);
  settings.setValue(QStringLiteral("print/workers"), one.printWorkers);
}

}  // namespace

PreferenceStore::PreferenceStore() : m_now(load()) {}

void PreferenceStore::set(Preferences wanted) {
  wanted = bounded(wanted);
  if (wanted == m_now) return;
  const bool isLook = wanted.scheme != m_now.scheme || wanted.textPercent != m_now.textPercent;
  m_now = wanted;
  keep(m_now);
  if (isLook) apply();
  emit changed();
}

void PreferenceStore::apply() const {
  dress(*qApp, m_now.scheme);
  QFont font = QApplication::font();
  font.setPointSizeF(kBodySize * m_now.textPercent / 100);
  QApplication::setFont(font);
}

PreferenceStore& preferences() {
  static PreferenceStore store;
  return store;
}

QString shownDate(const std::string& iso) {
  const auto parsed = japanese::parseDate(iso.substr(0, std::min<std::size_t>(10, iso.size())));
  if (!parsed.isGood() || !parsed.value.isKnown()) return q(iso);
  const japanese::Date& date = parsed.value;
  if (preferences().get().isJapaneseEra) return q(japanese::wareki(date));
  QString words = QStringLiteral("%1年").arg(date.year);
  if (date.month != 0) words += QStringLiteral("%1月").arg(date.month);
  if (date.day != 0) words += QStringLiteral("%1日").arg(date.day);
  return words;
}

}  // namespace michi::ui
