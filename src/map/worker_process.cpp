#include "map/worker_process.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <algorithm>

#include "base/text.h"

namespace michi::map {
namespace {

using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

constexpr milliseconds kStartLimit{30000};
constexpr int kStopLimit = 1000;  // ms

int clamped(milliseconds time) {
  return static_cast<int>(std::clamp<std::int64_t>(time.count(), 0, 1 << 30));
}

QByteArray randomHex(int words) {
  QByteArray bytes;
  for (int i = 0; i < words; ++i) {
    const quint64 word = QRandomGenerator::system()->generate64();
    bytes.append(QByteArray::number(word, 16).rightJustified(16, '0'));
  }
  return bytes;
}

QString findProgram(const WorkerOptions& options) {
  const QString named = qEnvironmentVariable("MICHI_MAPWORKER");
  QString path = named;
  if (named.isEmpty())
    path = QString::fromStdString(options.programFolder) + QStringLiteral("/michi-mapworker");
#ifdef Q_OS_WIN
  if (named.isEmpty()) path += QStringLiteral(".exe");
#endif
  if (!QFileInfo(path).isExecutable())
    throw Error(ErrorKind::NotFound, text("The map drawing program michi-mapworker is missing."),
                path.toStdString(),
                text("Install Michishirube again, or name the program in MICHI_MAPWORKER."));
  return path;
}

/// Everything that QGIS and Qt might keep goes to `folder`, never to the user's own QGIS profile.
QProcessEnvironment environmentIn(const QString& folder) {
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
  environment.insert(QStringLiteral("MICHI_LANGUAGE"), QString::fromStdString(inUserLanguage("ja", "en")));
  environment.insert(QStringLiteral("QGIS_CUSTOM_CONFIG_PATH"), folder);
  environment.insert(QStringLiteral("QGIS_AUTH_DB_DIR_PATH"), folder);
  environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder);
  environment.insert(QStringLiteral("XDG_DATA_HOME"), folder);
  environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), folder);
  environment.insert(QStringLiteral("TMPDIR"), folder);
  environment.insert(QStringLiteral("PROJ_NETWORK"), QStringLiteral("OFF"));
  environment.remove(QStringLiteral("QT_PLUGIN_PATH"));  // ours is another Qt
  environment.remove(QStringLiteral("QT_QPA_PLATFORMTHEME"));
  return environment;
}

bool sameBytes(const std::string& a, const std::string& b) {
  unsigned difference = a.size() == b.size() ? 0 : 1;
  for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
    difference |= static_cast<unsigned>(static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]));
  return difference == 0;
}

}  // namespace

WorkerProcess::WorkerProcess(const WorkerOptions& options) : m_token(randomHex(4).toStdString()) {
  if (QCoreApplication::instance() == nullptr)
    throw Error(ErrorKind::Internal, text("Maps need a running application object."));
  m_program = findProgram(options).toStdString();
  m_loop = std::make_unique<QEventLoop>();
  m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/michi-map-XXXXXX"));
  if (!m_folder->isValid())
    throw Error(ErrorKind::Io, text("No temporary folder can be made."), m_folder->path().toStdString());
  m_server = std::make_unique<QLocalServer>();
  m_server->setSocketOptions(QLocalServer::UserAccessOption);
  if (!m_server->listen(QStringLiteral("michi-") + QString::fromLatin1(randomHex(2))))
    throw Error(ErrorKind::Internal, text("The connection to the map worker cannot be opened."),
                m_server->errorString().toStdString());
  start(options);
  awaitConnection();
}

WorkerProcess::~WorkerProcess() {
  if (m_socket) m_socket->abort();  // the worker ends when its connection does
  m_server.reset();
  if (m_process && m_process->state() != QProcess::NotRunning && !m_process->waitForFinished(kStopLimit)) {
    m_process->kill();
    m_process->waitForFinished(kStopLimit);
  }
}

void WorkerProcess::start(const WorkerOptions& options) {
  m_process = std::make_unique<QProcess>();
  m_process->setProcessEnvironment(environmentIn(m_folder->path()));
  m_process->setStandardOutputFile(QProcess::nullDevice());
  m_process->setStandardErrorFile(m_folder->filePath(QStringLiteral("worker.log")));
  m_process->start(
      QString::fromStdString(m_program),
      {QStringLiteral("--socket"), m_server->fullServerName(), QStringLiteral("--resources"),
       QString::fromStdString(options.resources), QStringLiteral("--profile"), m_folder->path()});
  if (!m_process->waitForStarted(clamped(kStartLimit)))
    throw Error(ErrorKind::Internal,
                text("The map worker does not start: %1", m_process->errorString().toStdString()), m_program);
  m_process->write(QByteArray::fromStdString(m_token + "\n"));
  m_process->waitForBytesWritten(clamped(kStartLimit));
}

void WorkerProcess::awaitConnection() {
  const auto end = Clock::now() + kStartLimit;
  while (Clock::now() < end && m_process->state() != QProcess::NotRunning) {
    constexpr milliseconds kPoll{20};
    if (m_server->waitForNewConnection(clamped(kPoll))) {
      std::unique_ptr<QLocalSocket> socket(m_server->nextPendingConnection());
      if (socket && tryHello(std::move(socket), milliseconds(5000))) return;
    } else {
      m_process->waitForFinished(0);  // notices an early death
    }
  }
  throw Error(ErrorKind::Internal, text("The map worker does not answer."), m_program, kill());
}

bool WorkerProcess::tryHello(std::unique_ptr<QLocalSocket> socket, milliseconds wait) {
  socket->setParent(nullptr);
  m_socket = std::move(socket);
  m_frames = FrameReader();
  const auto first = receive(wait);
  const Hello* hello = first ? std::get_if<Hello>(&first->body) : nullptr;
  if (hello == nullptr || !sameBytes(hello->token, m_token)) {
    m_socket.reset();  // somebody else's connection: the right one is still to come
    return false;
  }
  if (hello->version != kProtocolVersion)
    throw Error(ErrorKind::Internal, text("The map worker is of another version than the program."),
                m_program, text("Install Michishirube again."));
  m_server->close();
  return true;
}

bool WorkerProcess::send(const Message& message) {
  const std::string bytes = frame(encode(message));
  if (!isAlive()) return false;
  m_socket->write(bytes.data(), static_cast<qint64>(bytes.size()));
  const auto end = Clock::now() + kStartLimit;
  while (m_socket->bytesToWrite() > 0) {
    if (!m_socket->waitForBytesWritten(clamped(kStartLimit)) || Clock::now() > end) return false;
  }
  return true;
}

std::optional<Message> WorkerProcess::receive(milliseconds wait) {
  const auto end = Clock::now() + wait;
  while (true) {
    if (auto bytes = m_frames.next()) return decode(*bytes);
    if (m_socket->bytesAvailable() > 0 ||
        m_socket->waitForReadyRead(clamped(std::chrono::duration_cast<milliseconds>(end - Clock::now())))) {
      const QByteArray bytes = m_socket->readAll();
      m_frames.feed({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    } else if (!isAlive() || Clock::now() >= end) {
      return std::nullopt;
    }
  }
}

bool WorkerProcess::isAlive() const { return m_socket && m_socket->state() == QLocalSocket::ConnectedState; }

std::int64_t WorkerProcess::pid() const { return m_process ? m_process->processId() : 0; }

std::string WorkerProcess::kill() {
  m_process->kill();
  m_process->waitForFinished(clamped(kStartLimit));
  QFile log(m_folder->filePath(QStringLiteral("worker.log")));
  if (!log.open(QIODevice::ReadOnly)) return {};
  constexpr qint64 kTail = 4000;
  log.seek(std::max<qint64>(0, log.size() - kTail));
  return log.readAll().toStdString();
}

}  // namespace michi::map
