#include "ui/canvas/map_drawer.h"

#include <string>
#include <utility>

#include "base/error.h"
#include "ui/base/words.h"

namespace michi::ui {
namespace {

/// The very bytes that the worker sent, in the format that a widget paints fastest.
QImage imageOf(map::MapImage drawn) {
  auto* bytes = new std::string(std::move(drawn.bytes));
  return {reinterpret_cast<const uchar*>(bytes->data()),
          drawn.width,
          drawn.height,
          QImage::Format_RGB32,
          [](void* held) { delete static_cast<std::string*>(held); },
          bytes};
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
  job.format = map::ImageFormat::Raw;
  {
    const std::lock_guard lock(m_mutex);
    m_pending = std::move(job);
    m_cancel = true;
  }
  m_wake.notify_one();
}

void MapDrawer::requestLegend(map::LegendJob job) {
  {
    const std::lock_guard lock(m_mutex);
    m_legends.push_back(std::move(job));
  }
  m_wake.notify_one();
}

void MapDrawer::loop() {
  map::WorkerClient client(m_options);
  while (true) {
    std::optional<map::RenderJob> job;
    std::optional<map::LegendJob> legend;
    {
      std::unique_lock lock(m_mutex);
      m_wake.wait(lock, [this] { return m_isEnding || m_pending || !m_legends.empty(); });
      if (m_isEnding) return;
      m_cancel = false;
      job = std::exchange(m_pending, std::nullopt);
      if (!job) {
        legend = std::move(m_legends.front());
        m_legends.pop_front();
      }
    }
    if (job)
      draw(client, *std::move(job));
    else
      drawLegend(client, *legend);
  }
}

void MapDrawer::draw(map::WorkerClient& client, map::RenderJob job) {
  const std::int64_t before = m_pid;
  emit started();
  try {
    Progress progress({}, &m_cancel);
    map::MapImage image = render(client, job, progress);
    const auto notes = std::move(image.notes);
    emit drawn(imageOf(std::move(image)), job.extent);
    emit noted(notes);
  } catch (const Error& error) {
    if (error.kind() != ErrorKind::Cancelled) emit failed(QString::fromUtf8(error.what()));
  }
  m_pid = client.workerPid();
  if (before != 0 && m_pid != 0 && m_pid != before) emit workerRestarted();
}

map::MapImage MapDrawer::render(map::WorkerClient& client, map::RenderJob& job, Progress& progress) {
  std::erase_if(job.source.guests,
                [this](const map::GuestLayer& one) { return m_badGuests.contains(one.id); });
  std::erase_if(job.source.layers, [this](const std::string& id) { return m_badGuests.contains(id); });
  try {
    return client.render(job, progress);
  } catch (const Error& error) {
    if (error.kind() != ErrorKind::Internal || job.source.guests.empty()) throw;
  }
  dropBadGuests(client, job, progress);
  return client.render(job, progress);
}

/// Each guest alone: one that ends the worker twice is bad.
void MapDrawer::dropBadGuests(map::WorkerClient& client, map::RenderJob& job, Progress& progress) {
  const auto guests = std::exchange(job.source.guests, {});
  for (const map::GuestLayer& guest : guests) {
    map::RenderJob alone = job;
    alone.source.layers = {guest.id};
    alone.source.guests = {guest};
    alone.source.isOrdered = true;
    alone.source.base = {};
    try {
      client.render(alone, progress);
      job.source.guests.push_back(guest);
    } catch (const Error& error) {
      if (error.kind() != ErrorKind::Internal) throw;
      m_badGuests.insert(guest.id);
      std::erase(job.source.layers, guest.id);
      emit guestFailed(QString::fromStdString(guest.id));
    }
  }
}

void MapDrawer::drawLegend(map::WorkerClient& client, const map::LegendJob& job) {
  try {
    Progress progress({}, &m_isEnding);
    emit legendDrawn(std::make_shared<const map::Legend>(client.legend(job, progress)), job);
  } catch (const Error&) {  // the layers stay without symbols
  }
  m_pid = client.workerPid();
}

}  // namespace michi::ui
