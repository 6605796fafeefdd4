#pragma once
// What a plugin implements: one folder under plugins/ for each job, with its analysis, its commands and
// (later) its perspective. Plugins never see each other; all they share is here and below.

#include <string>

#include "base/progress.h"
#include "seal/secret.h"

namespace CLI {
class App;
}

namespace michi::plugin {

/// What the program that runs a plugin's command offers it.
class Host {
 public:
  virtual ~Host() = default;

  virtual Progress& progress() = 0;
  /// The folder that holds layers/, styles/ and data/rules/.
  virtual const std::string& resources() const = 0;
  /// The folder of the running program, where michi-mapworker lies too.
  virtual const std::string& programFolder() const = 0;
  /// Name and version, kept with every run.
  virtual std::string programVersion() const = 0;
  /// A line for the user.
  virtual void say(const std::string& line) = 0;
  /// Something the user should know about a result; shown beside it.
  virtual void warn(const std::string& line) = 0;
  /// Writes a whole result to a file (at once or not at all) or, for "-", to standard output.
  /// Throws Error(Io) when the file cannot be written.
  virtual void write(const std::string& target, const std::string& content) = 0;
  /// From now on standard output belongs to the data: say() goes to standard error.
  virtual void keepOutputClean() = 0;
  /// Asks for a passphrase, a new one twice; on a terminal, unseen. Throws Error(BadInput) where nobody can
  /// be asked and takePassphrasesFrom() gave nothing.
  virtual seal::Secret passphrase(const std::string& question, bool isNew) = 0;
  /// From now on passphrases are the lines of this open file; below 0: they are asked for.
  virtual void takePassphrasesFrom(int fd) = 0;
  /// From the desktop's key store. Throws Error(NotFound) where it has none, Error(Io) where there is none.
  virtual seal::Secret keychainPassphrase(const std::string& entry) = 0;
  /// An answer of yes; false where nobody can be asked.
  virtual bool confirm(const std::string& question) = 0;
};

class Plugin {
 public:
  virtual ~Plugin() = default;
  /// The folder's name.
  virtual std::string id() const = 0;
  /// Adds subcommands to `app`; the host outlives it.
  virtual void addCommands(CLI::App& app, Host& host) const = 0;
};

}  // namespace michi::plugin
