#pragma once
// The terminal as a Host: sentences, warnings, a progress bar, whole-file output, Ctrl-C.

#include <atomic>
#include <string>

#include "plugin/plugin.h"

namespace michi::apps {

class Console : public plugin::Host {
 public:
  /// Takes SIGINT and SIGTERM: they cancel the running work, a second one ends the program.
  Console(std::string resources, std::string programFolder);

  Progress& progress() override { return m_progress; }
  const std::string& resources() const override { return m_resources; }
  const std::string& programFolder() const override { return m_programFolder; }
  std::string programVersion() const override;
  void say(const std::string& line) override;
  void warn(const std::string& line) override;
  void write(const std::string& target, const std::string& content) override;
  void keepOutputClean() override { m_outputIsData = true; }
  seal::Secret passphrase(const std::string& question, bool isNew) override;
  void takePassphrasesFrom(int fd) override { m_passphraseFd = fd; }
  seal::Secret keychainPassphrase(const std::string& entry) override;
  bool confirm(const std::string& question) override;

  void showError(const std::string& message);

 private:
  void drawProgress(double fraction, std::string_view step);
  void clearProgress();

  std::string m_resources;
  std::string m_programFolder;
  Progress m_progress;
  bool m_outputIsData = false;
  bool m_showsProgress = false;
  bool m_isTerminal = false;
  int m_passphraseFd = -1;
};

}  // namespace michi::apps
