#include "ui/canvas/map_drawer.h"

#include <cstring>

#include "base/error.h"
#include "ui/base/words.h"

namespace michi::ui {
namespace {

QImage imageOf(const map::MapImage& drawn) {
  QImage image(drawn.width, drawn.height, QImage::Format_RGBX8888);
  const auto row = static_cast<std::size_t>(drawn.width) * 4;
  for (int y = 0; y < drawn.height; ++y)
    std::memcpy(image.scanLine(y), drawn.bytes.data() + static_cast<std::size_t>(y) * row, row);
  return image.convertToFormat(QImage::Format_RGB32);  // what a widget paints fastest
}

}  // namespace

MapDrawer::MapDrawer(map::WorkerOptions options, QObject* parent)
    : QObject(parent), m_options(std::move(options)), m_thread([this] { loop(); }) {}

MapDrawer::~MapDrawer() {
  {
    const std::lock_guard lock(m_mutex);
    m_isEnding = true;
    m_cancel = true;
  }
  m_wake.notify_one();
  m_thread.join();
}

void MapDrawer::request(map::RenderJob job) {
  job.format = map::ImageFormat::Rgba;
  {
    const std::lock_guard lock(m_mutex);
    m_pending = std::move(job);
    m_cancel = true;
  }
  m_wake.notify_one();
}

void MapDrawer::loop() {
  map::WorkerClient client(m_options);
  while (true) {
    map::RenderJob job;
    {
      std::unique_lock lock(m_mutex);
      m_wake.wait(lock, [this] { return m_isEnding || m_pending; });
      if (m_isEnding) return;
      job = std::move(*m_pending);
      m_pending.reset();
      m_cancel = false;
    }
    draw(client, job);
  }
}

void MapDrawer::draw(map::WorkerClient& client, const map::RenderJob& job) {
  const std::int64_t before = m_pid;
  emit started();
  try {
    Progress progress({}, &m_cancel);
    const QImage picture = imageOf(client.render(job, progress));
    emit drawn(picture, job.extent);
  } catch (const Error& error) {
    if (error.kind() != ErrorKind::Cancelled) emit failed(QString::fromUtf8(error.what()));
  }
  m_pid = client.workerPid();
  if (before != 0 && m_pid != 0 && m_pid != before) emit workerRestarted();
}

}  // namespace michi::ui
