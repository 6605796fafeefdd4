#pragma once
// One run of michi-mapworker and the connection to it. Private to the client.

#include <chrono>
#include <memory>
#include <optional>
#include <string>

#include "map/message.h"
#include "map/worker_client.h"

class QLocalSocket;
class QLocalServer;
class QProcess;
class QTemporaryDir;
class QEventLoop;

namespace michi::map {

/// Started by the constructor; ended, with its folder removed, by the destructor.
/// Throws Error(NotFound) when there is no such program, Error(Internal) when it does not start or connect.
class WorkerProcess {
 public:
  explicit WorkerProcess(const WorkerOptions& options);
  ~WorkerProcess();
  WorkerProcess(const WorkerProcess&) = delete;
  WorkerProcess& operator=(const WorkerProcess&) = delete;

  /// False when the worker is gone.
  bool send(const Message& message);
  /// The next message, nothing after `wait`. Look at isAlive() for which.
  std::optional<Message> receive(std::chrono::milliseconds wait);
  bool isAlive() const;
  std::int64_t pid() const;
  /// Ends it at once and returns the tail of its standard error.
  std::string kill();

 private:
  void start(const WorkerOptions& options);
  void awaitConnection();
  bool tryHello(std::unique_ptr<QLocalSocket> socket, std::chrono::milliseconds wait);

  std::string m_token;
  std::string m_program;
  std::unique_ptr<QEventLoop> m_loop;  // never run: gives this thread the dispatcher that Qt's sockets want
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<QLocalServer> m_server;
  std::unique_ptr<QProcess> m_process;
  std::unique_ptr<QLocalSocket> m_socket;
  FrameReader m_frames;
};

}  // namespace michi::map
