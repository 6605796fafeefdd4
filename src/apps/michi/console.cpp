#include "apps/michi/console.h"

#include <fmt/format.h>

#include <QFile>
#include <QSaveFile>
#include <QString>
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <utility>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

#include "apps/michi/secret_input.h"
#include "base/error.h"
#include "base/text.h"
#include "keychain/keychain.h"

namespace michi::apps {
namespace {

std::atomic<bool> cancelled{false};

void onSignal(int signal) {
  cancelled.store(true);
  std::signal(
      signal,
      SIG_DFL);  // a second one ends the program at once; the workspace's journal undoes what was open
}

bool isTerminal(FILE* stream) {
#ifdef _WIN32
  return _isatty(_fileno(stream)) != 0;
#else
  return isatty(fileno(stream)) != 0;
#endif
}

}  // namespace

Console::Console(std::string resources, std::string programFolder)
    : m_resources(std::move(resources)),
      m_programFolder(std::move(programFolder)),
      m_progress([this](double fraction, std::string_view step) { drawProgress(fraction, step); },
                 &cancelled),
      m_isTerminal(isTerminal(stderr)) {
  std::signal(SIGINT, onSignal);
  std::signal(SIGTERM, onSignal);
}

std::string Console::programVersion() const { return "michi " MICHI_VERSION; }

void Console::drawProgress(double fraction, std::string_view step) {
  if (!m_isTerminal) return;
  constexpr int kWidth = 24;
  const int filled = static_cast<int>(fraction * kWidth);
  std::string bar;
  for (int i = 0; i < kWidth; ++i) bar += i < filled ? "▓" : "░";
  fmt::print(stderr, "\r\033[K{} {:3.0f} % {}", bar, fraction * 100, step);
  std::fflush(stderr);
  m_showsProgress = true;
}

void Console::clearProgress() {
  if (m_showsProgress) fmt::print(stderr, "\r\033[K");
  m_showsProgress = false;
}

void Console::say(const std::string& line) {
  clearProgress();
  FILE* stream = m_outputIsData ? stderr : stdout;
  fmt::print(stream, "{}\n", line);
  std::fflush(stream);
}

void Console::warn(const std::string& line) {
  clearProgress();
  fmt::print(stderr, "{}\n", text("Note: %1", line));
}

void Console::showError(const std::string& message) {
  clearProgress();
  fmt::print(stderr, "{}\n", message);
}

void Console::write(const std::string& target, const std::string& content) {
  clearProgress();
  if (target == "-") {
    const bool written = std::fwrite(content.data(), 1, content.size(), stdout) == content.size();
    if (!written || std::fflush(stdout) != 0)
      throw Error(ErrorKind::Io, text("The output could not be written."));
    return;
  }
  QSaveFile file(QString::fromStdString(target));
  const auto size = static_cast<qint64>(content.size());
  if (!file.open(QIODevice::WriteOnly) || file.write(content.data(), size) != size || !file.commit()) {
    throw Error(
        ErrorKind::Io, text("The file could not be written: %1", file.errorString().toStdString()), target,
        text("Check that the folder exists, that you may write there and that the disk is not full."));
  }
}

seal::Secret Console::passphrase(const std::string& question, bool isNew) {
  clearProgress();
  if (m_passphraseFd >= 0) return readSecretLine(m_passphraseFd);
  for (;;) {
    seal::Secret typed = askSecret(question + ": ");
    if (!isNew) return typed;
    if (typed.view() == askSecret(text("The same again: ")).view()) return typed;
    showError(text("The two are not the same. Once more."));
  }
}

seal::Secret Console::keychainPassphrase(const std::string& entry) {
  clearProgress();
  return keychain::read(entry);
}

bool Console::confirm(const std::string& question) {
  clearProgress();
  if (!m_isTerminal || !isTerminal(stdin)) return false;
  fmt::print(stderr, "{} [y/N] ", question);
  std::fflush(stderr);
  const int answer = std::fgetc(stdin);
  for (int rest = answer; rest != '\n' && rest != EOF;) rest = std::fgetc(stdin);
  return answer == 'y' || answer == 'Y';
}

}  // namespace michi::apps
