#pragma once
// What the parts of the tour share: the real window, and steps that are said when they do not come to their
// end.

#include <QDir>
#include <iostream>

#include "base/error.h"
#include "catalog/resources.h"
#include "ui/await.h"
#include "ui/shell/main_window.h"

namespace michi::ui {

class Tour {
 public:
  Tour(QString workspace, QString folder)
      : m_workspace(std::move(workspace)),
        m_folder(std::move(folder)),
        m_programs(QApplication::applicationDirPath().toStdString()),
        m_resources(catalog::findResources(m_programs)),
        m_window(m_resources, m_programs) {
    m_window.resize(1280, 800);
  }

  MainWindow& window() { return m_window; }
  const QString& workspace() const { return m_workspace; }
  const std::string& resources() const { return m_resources; }
  bool isGood() const { return m_isGood; }

  /// Adds a perspective to the window, which owns it.
  template <class Perspective>
  Perspective& add() {
    auto perspective = std::make_unique<Perspective>(m_window);
    Perspective& added = *perspective;
    m_window.add(std::move(perspective));
    return added;
  }
  void step(const char* what, bool isGood) {
    if (!isGood) std::cerr << "not so: " << what << "\n";
    m_isGood = m_isGood && isGood;
  }
  void save(QWidget& widget, const char* name) {
    QTest::qWait(300);  // until what has just been shown is laid out and painted
    step(name,
         widget.grab().save(QDir(m_folder).filePath(QString::fromLatin1(name) + QStringLiteral(".png"))));
  }
  QString sample(const char* name) const {
    return QString::fromStdString(m_resources) + QStringLiteral("/data/sample/") + QString::fromLatin1(name);
  }
  void enter(const QString& perspective) {
    m_window.enter(perspective);
    step("the map is drawn", await([this] { return m_window.canvas().isSharp(); }));
  }
  void unlock() {
    m_window.session().unlock(QStringLiteral("tanaka"), seal::Secret("michishirube"), QStringLiteral("見学"),
                              [this](const Error& error) { step(error.what(), false); });
    step("the ledger opens", await([this] { return m_window.session().households() != nullptr; }));
  }

 private:
  QString m_workspace, m_folder;
  std::string m_programs, m_resources;
  MainWindow m_window;
  bool m_isGood = true;
};

}  // namespace michi::ui
