// michi-workstation: the desktop.

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include "apps/language.h"
#include "base/error.h"
#include "base/text.h"
#include "catalog/resources.h"
#include "plugins/data/desktop/data_perspective.h"
#include "plugins/evacuation/desktop/perspective.h"
#include "plugins/mobility/desktop/perspective.h"
#include "plugins/wardmap/desktop/wardmap_perspective.h"
#include "seal/secret.h"
#include "ui/base/preferences.h"
#include "ui/shell/main_window.h"

namespace {

/// MICHI_LANGUAGE (ja, en) wins over the locale; a machine without a locale speaks Japanese.
bool speaksJapanese() {
  const QByteArray wanted = qgetenv("MICHI_LANGUAGE");
  if (!wanted.isEmpty()) return wanted.startsWith("ja");
  const QLocale locale = QLocale::system();
  return locale.language() == QLocale::Japanese || locale.language() == QLocale::C;
}

/// Qt's own dialogs (choosing files, colours) in Japanese, where Qt's translations are installed.
void speakOfQt(QApplication& application) {
  auto* qt = new QTranslator(&application);
  if (qt->load(QStringLiteral("qtbase_ja"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
    QApplication::installTranslator(qt);
}

}  // namespace

int main(int argc, char** argv) {
  michi::seal::hideProcessMemory();
  QApplication application(argc, argv);
  QApplication::setOrganizationName(QStringLiteral("Michishirube"));
  QApplication::setApplicationName(QStringLiteral("michi-workstation"));
  QApplication::setApplicationVersion(QStringLiteral(MICHI_VERSION));
  if (michi::apps::loadJapanese()) {
    michi::installPrintTranslator(michi::apps::toJapanese);
    if (speaksJapanese()) {
      michi::installTranslator(michi::apps::toJapanese);
      speakOfQt(application);
    }
  }
  michi::ui::preferences().apply();
  const std::string folder = QApplication::applicationDirPath().toStdString();
  try {
    michi::ui::MainWindow window(michi::catalog::findResources(folder), folder);
    window.add(michi::mobility::makePerspective(window));
    window.add(michi::evacuation::makePerspective(window));
    window.add(std::make_unique<michi::wardmap::WardmapPerspective>(window));
    window.add(std::make_unique<michi::data::DataPerspective>(window));
    window.begin(QApplication::arguments().value(1));
    window.show();
    return QApplication::exec();
  } catch (const michi::Error& error) {
    qCritical("%s", error.what());
    return 1;
  }
}
