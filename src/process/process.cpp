#include "process/process.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <system_error>

#include "base/error.h"
#include "base/text.h"

namespace michi::process {
namespace {

constexpr int kGlance = 50;  // ms between two looks at the clock and at a cancel
constexpr qsizetype kMostOutput = 1 << 20;

void take(QProcess& process, QByteArray& output) {
  output += process.readAllStandardOutput();
  if (output.size() > kMostOutput) output = output.last(kMostOutput);
}

void end(QProcess& process) {
  process.kill();
  process.waitForFinished(-1);
}

}  // namespace

std::string find(const std::string& name) {
  return QStandardPaths::findExecutable(QString::fromStdString(name)).toStdString();
}

Outcome run(const std::string& program, const std::vector<std::string>& arguments,
            const std::filesystem::path& folder, double seconds, const Progress& progress) {
  QProcess process;
  process.setProcessChannelMode(QProcess::MergedChannels);
  process.setStandardInputFile(QProcess::nullDevice());
  process.setWorkingDirectory(QString::fromStdString(folder.string()));
  QStringList words;
  for (const std::string& argument : arguments) words.append(QString::fromStdString(argument));
  Outcome outcome;
  QByteArray output;
  QElapsedTimer clock;
  clock.start();
  process.start(QString::fromStdString(program), words);
  outcome.hasStarted = process.waitForStarted(-1);
  while (outcome.hasStarted && process.state() != QProcess::NotRunning) {
    process.waitForFinished(kGlance);
    take(process, output);
    try {
      progress.check();
    } catch (const Error&) {
      end(process);
      throw;
    }
    if (process.state() == QProcess::NotRunning || static_cast<double>(clock.elapsed()) < seconds * 1000)
      continue;
    outcome.ranOutOfTime = true;
    end(process);
  }
  take(process, output);
  if (outcome.hasStarted && !outcome.ranOutOfTime && process.exitStatus() == QProcess::NormalExit)
    outcome.exit = process.exitCode();
  outcome.output = output.toStdString();
  return outcome;
}

PrivateFolder::PrivateFolder() {
  QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/michi-XXXXXX"));  // for its owner alone
  if (!folder.isValid())
    throw Error(ErrorKind::Io, text("No temporary folder can be made."), folder.path().toStdString());
  folder.setAutoRemove(false);
  m_path = folder.path().toStdString();
}

PrivateFolder::~PrivateFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(m_path, ignored);
}

}  // namespace michi::process
