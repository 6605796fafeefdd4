#pragma once
// A window's offer to perspectives without the window.

#include <QWidget>

#include "ui/shell/shell.h"

namespace michi::ui {

class ShellStub : public Shell {
 public:
  ShellStub(const std::string& resources, const std::string& programFolder)
      : m_session(resources, programFolder),
        m_layers(resources),
        m_canvas(map::WorkerOptions{programFolder, resources, std::chrono::minutes(1)}) {}

  Session& session() override { return m_session; }
  MapCanvas& canvas() override { return m_canvas; }
  LayerList& layers() override { return m_layers; }
  Selection& selection() override { return m_selection; }
  QWidget* window() override { return nullptr; }
  void say(const QString& words) override { said = words; }
  void showError(const Error& error) override { errors.push_back(error); }
  void goToDistrict(const std::string&) override {}
  void enter(const QString&) override {}
  void login() override {}

  QString said;
  std::vector<Error> errors;

 private:
  Session m_session;
  LayerList m_layers;
  Selection m_selection;
  MapCanvas m_canvas;
};

}  // namespace michi::ui
