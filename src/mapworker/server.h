#pragma once
// The worker's end of the connection: takes jobs one after the other, hears cancels while one runs.

#include <QObject>
#include <deque>
#include <memory>
#include <string>

#include "map/message.h"

class QLocalSocket;

namespace michi::mapworker {

class ImageMaker;
class LayerStore;

/// Connects, says hello with the token and serves until the other side closes; then ends the event loop.
class Server : public QObject {
 public:
  /// Throws Error(Internal) when the socket cannot be reached.
  Server(const std::string& socketName, const std::string& token, const std::string& resources);
  ~Server() override;
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

 private:
  void timerEvent(QTimerEvent* event) override;
  void readAll();
  void take(map::Message message);
  void cancel(std::uint64_t id);
  void workOff();
  map::Message answer(const map::Message& request);
  void send(const map::Message& message);

  std::string m_resources;
  std::unique_ptr<QLocalSocket> m_socket;
  std::unique_ptr<LayerStore> m_layers;  // made with the first job, so that its errors have someone to go to
  std::unique_ptr<ImageMaker> m_images;
  map::FrameReader m_frames;
  std::deque<map::Message> m_waiting;
  std::uint64_t m_current = 0;  // id of the job under way, 0 none
};

}  // namespace michi::mapworker
