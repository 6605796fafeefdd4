#pragma once
// Between the product's texts (UTF-8, translated by text()) and Qt's.

#include <QString>
#include <string>

#include "base/error.h"
#include "base/text.h"

namespace michi::ui {

inline QString q(const std::string& words) { return QString::fromStdString(words); }

/// text() for a widget; scripts/translations.py collects both.
template <class... Arguments>
QString words(const char* source, const Arguments&... arguments) {
  return QString::fromStdString(text(source, arguments...));
}

/// What happened and what to do, where there is room for a line only.
inline QString inSentences(const Error& error) { return q(sentences(error.happened(), error.todo())); }

/// 12345 as "12,345".
template <class Integer>
QString counted(Integer number) {
  return QString::fromStdString(withSeparators(number));
}

}  // namespace michi::ui
