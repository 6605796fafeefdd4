// michi-workstation: the desktop.

#include <QElapsedTimer>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <cstdio>
#include <memory>

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
#include "ui/base/stall_watch.h"
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

constexpr bool isDebugBuild() {
#ifdef NDEBUG
  return false;
#else
  return true;
#endif
}

/// In debug builds, and where MICHI_MEASURE is set: says on the error output when the window stood still.
const michi::ui::StallWatch* watchStalls(michi::ui::WatchedApplication& application) {
  if (!isDebugBuild() && !qEnvironmentVariableIsSet("MICHI_MEASURE")) return nullptr;
  auto watch = std::make_unique<michi::ui::StallWatch>(
      michi::ui::StallWatch::usualLimit(),
      [](const michi::ui::Stall& stall) { std::fprintf(stderr, "stall %s\n", stall.words().c_str()); });
  const michi::ui::StallWatch* added = watch.get();
  application.add(std::move(watch));
  return added;
}

/// With MICHI_MEASURE: says when the first sharp map stands and how long the window stood still until then.
void measureStart(michi::ui::MainWindow& window, const michi::ui::StallWatch* watch, QElapsedTimer since) {
  if (watch == nullptr || !qEnvironmentVariableIsSet("MICHI_MEASURE")) return;
  QObject::connect(
      &window.canvas(), &michi::ui::MapCanvas::sharpened, &window,
      [watch, since] {
        std::fprintf(stderr, "first map after %lld ms; longest stall %s\n",
                     static_cast<long long>(since.elapsed()), watch->longest().words().c_str());
      },
      Qt::SingleShotConnection);
}

}  // namespace

int main(int argc, char** argv) {
  QElapsedTimer since;
  since.start();
  michi::seal::hideProcessMemory();
  michi::ui::WatchedApplication application(argc, argv);
  const michi::ui::StallWatch* watch = watchStalls(application);
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
    measureStart(window, watch, since);
    window.begin(QApplication::arguments().value(1));
    window.show();
    return QApplication::exec();
  } catch (const michi::Error& error) {
    qCritical("%s", error.what());
    return 1;
  }
}
