#pragma once
// Japanese for a program's texts. In a header, because the map worker may be built on another Qt than the
// rest.

#include <QCoreApplication>
#include <QString>
#include <QTranslator>
#include <string>

namespace michi::apps {

inline QTranslator& japanese() {
  static QTranslator translator;
  return translator;
}

/// A michi::Translator; the source itself where there is no Japanese.
inline std::string toJapanese(const char* source) {
  const QString translated = japanese().translate("michi", source);
  return translated.isEmpty() ? source : translated.toStdString();
}

/// Loads translations/michi_ja.qm beside the program; false when it is not there. Needs the QCoreApplication.
inline bool loadJapanese() {
  return japanese().load(QCoreApplication::applicationDirPath() +
                         QStringLiteral("/translations/michi_ja.qm"));
}

}  // namespace michi::apps
