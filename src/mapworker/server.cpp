#include "mapworker/server.h"

#include <QCoreApplication>
#include <QLocalSocket>
#include <QTimerEvent>
#include <algorithm>
#include <exception>

#include "base/text.h"
#include "mapworker/guest_store.h"
#include "mapworker/image.h"
#include "mapworker/layer_store.h"
#include "mapworker/legend.h"
#include "mapworker/sheet.h"

namespace michi::mapworker {
namespace {

constexpr int kConnectLimit = 10000;  // ms

map::Failure cancelled() { return {ErrorKind::Cancelled, text("Stopped."), {}, {}}; }

}  // namespace

Server::Server(const std::string& socketName, const std::string& token, const std::string& resources)
    : m_resources(resources), m_socket(std::make_unique<QLocalSocket>()) {
  m_socket->connectToServer(QString::fromStdString(socketName));
  if (!m_socket->waitForConnected(kConnectLimit))
    throw Error(ErrorKind::Internal, "no connection", m_socket->errorString().toStdString());
  QObject::connect(m_socket.get(), &QLocalSocket::disconnected, qApp, &QCoreApplication::quit);
  QObject::connect(m_socket.get(), &QLocalSocket::readyRead, this, &Server::readAll);
  send({0, map::Hello{map::kProtocolVersion, token}});
}

Server::~Server() { m_socket->disconnect(); }

void Server::readAll() {
  try {
    m_frames.feed(m_socket->readAll().toStdString());
    while (auto bytes = m_frames.next()) take(map::decode(*bytes));
  } catch (const std::exception& error) {
    qCritical("%s", error.what());
    QCoreApplication::exit(1);  // the stream can no longer be trusted
    return;
  }
  // Not from here: inside this slot Qt would not tell of further bytes, and a cancel would go unheard.
  startTimer(0);
}

void Server::timerEvent(QTimerEvent* event) {
  killTimer(event->timerId());
  workOff();
}

void Server::take(map::Message message) {
  if (std::holds_alternative<map::Cancel>(message.body))
    cancel(message.id);
  else
    m_waiting.push_back(std::move(message));
}

void Server::cancel(std::uint64_t id) {
  if (id == m_current && m_images) m_images->cancel();
  const auto found =
      std::find_if(m_waiting.begin(), m_waiting.end(), [id](const map::Message& m) { return m.id == id; });
  if (found == m_waiting.end()) return;
  m_waiting.erase(found);
  send({id, cancelled()});
}

void Server::workOff() {
  if (m_current != 0) return;  // called from the event loop that runs while a picture is drawn
  while (!m_waiting.empty()) {
    const map::Message request = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_current = request.id;
    send(answer(request));
    m_current = 0;
  }
}

map::Message Server::answer(const map::Message& request) {
  try {
    if (!m_layers) {
      m_layers = std::make_unique<LayerStore>(m_resources);
      m_images = std::make_unique<ImageMaker>(*m_layers);
    }
    if (const auto* job = std::get_if<map::RenderJob>(&request.body))
      return {request.id, m_images->make(*job)};
    if (const auto* job = std::get_if<map::PrintJob>(&request.body)) {
      if (job->output.empty()) return {request.id, previewSheet(*job, *m_layers)};
      return {request.id, printSheet(*job, *m_layers)};
    }
    if (const auto* job = std::get_if<map::LegendJob>(&request.body))
      return {request.id, drawLegend(*job, *m_layers)};
    if (const auto* job = std::get_if<map::GuestJob>(&request.body))
      return {request.id, inspectGuest(*job, m_layers->project())};
    return {
        request.id,
        map::Failure{ErrorKind::Internal, text("The map worker was asked for something unknown."), {}, {}}};
  } catch (const Error& error) {
    return {request.id, map::Failure{error.kind(), error.happened(), error.where(), error.todo()}};
  } catch (const std::exception& error) {
    return {request.id,
            map::Failure{ErrorKind::Internal, text("The map could not be drawn."), error.what(), {}}};
  }
}

void Server::send(const map::Message& message) {
  std::string bytes;
  try {
    bytes = map::frame(map::encode(message));
  } catch (const Error& error) {
    bytes = map::frame(
        map::encode({message.id, map::Failure{error.kind(), error.happened(), error.where(), error.todo()}}));
  }
  m_socket->write(bytes.data(), static_cast<qint64>(bytes.size()));
  m_socket->flush();
}

}  // namespace michi::mapworker
