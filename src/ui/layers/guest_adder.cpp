#include "ui/layers/guest_adder.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include "map/worker_client.h"
#include "ui/base/words.h"

namespace michi::ui {
namespace {

constexpr std::size_t kMostParts = 30;

map::GuestInfo inspect(const map::WorkerOptions& options, const map::GuestJob& job, Progress& progress) {
  try {
    return map::WorkerClient(options).inspect(job, progress);
  } catch (const Error& error) {
    if (error.kind() != ErrorKind::Internal) throw;
    throw Error(ErrorKind::BadInput,
                text("This file cannot be shown: reading it stopped the map drawing program."), job.file,
                text("The file is damaged or of an unusual kind. Ask for it in another format."));
  }
}

LayerState stateOf(const QString& file, const map::GuestInfo::Part& part, bool isOnly) {
  LayerState state;
  const QString name = QFileInfo(file).completeBaseName();
  const QString title = q(part.title);
  state.def.title = (isOnly || title == name ? name : name + QStringLiteral(": ") + title).toStdString();
  state.guest.file = file.toStdString();
  state.guest.sublayer = part.sublayer;
  state.count = part.count;
  state.extent = part.extent;
  state.isPicture = part.kind == map::GuestInfo::Kind::Raster;
  return state;
}

}  // namespace

GuestAdder::GuestAdder(Session& session, LayerList& layers, QObject* parent)
    : QObject(parent), m_session(session), m_layers(layers) {}

QString GuestAdder::filter() {
  return words("Maps and pictures") +
         QStringLiteral(
             " (*.shp *.gpkg *.geojson *.json *.kml *.kmz *.gpx *.gml *.tab *.mif *.dxf *.fgb *.csv *.tif "
             "*.tiff "
             "*.jp2 *.png *.jpg *.mbtiles);;") +
         words("All files") + QStringLiteral(" (*)");
}

void GuestAdder::add(const QString& file) {
  if (!m_session.isOpen()) return;
  map::WorkerOptions options;
  options.programFolder = m_session.programFolder();
  options.resources = m_session.resources();
  const map::GuestJob job{file.toStdString(), m_session.city()->info.crs};
  m_session.jobs().start(
      words("Opening %1", QFileInfo(file).fileName().toStdString()), this,
      [options, job](Progress& progress) { return inspect(options, job, progress); },
      [this, file](const map::GuestInfo& info) { take(file, info); },
      [this](const Error& error) { emit failed(error); });
}

void GuestAdder::take(const QString& file, const map::GuestInfo& info) {
  if (!m_session.isOpen()) return;
  std::vector<const map::GuestInfo::Part*> parts;
  for (const map::GuestInfo::Part& part : info.parts) {
    if (part.count != 0 && parts.size() < kMostParts) parts.push_back(&part);
  }
  const std::string name = QFileInfo(file).fileName().toStdString();
  if (parts.empty()) {
    emit failed(Error(ErrorKind::BadInput, text("This file holds no places: it is empty."), name));
    return;
  }
  geo::Box extent;
  bool hasCrs = true;
  for (const map::GuestInfo::Part* part : parts) {
    m_layers.addGuest(stateOf(file, *part, parts.size() == 1));
    extent.extend(part->extent);
    hasCrs = hasCrs && part->hasCrs;
  }
  QString note = words("%1 is shown under “Guests”. It is not stored.", name);
  if (!hasCrs) note += words(" It does not say its coordinate system: those of this city were assumed.");
  if (!extent.isEmpty() && !extent.overlaps(m_session.city()->extent()))
    note =
        words("%1 lies outside of this city. To see it: right-click it in the list, “Show all of it”.", name);
  emit added(extent, note);
}

FileDrop::FileDrop(QWidget& window, GuestAdder& adder, Session& session)
    : QObject(&window), m_adder(adder), m_session(session) {
  window.setAcceptDrops(true);
  window.installEventFilter(this);
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
    return QObject::eventFilter(watched, event);
  auto* drop = static_cast<QDropEvent*>(event);  // a QDragEnterEvent is one
  QStringList files;
  for (const QUrl& url : drop->mimeData()->urls()) {
    if (url.isLocalFile()) files.append(url.toLocalFile());
  }
  if (files.isEmpty()) return false;
  drop->acceptProposedAction();
  if (event->type() == QEvent::DragEnter) return true;
  for (const QString& file : files) {
    if (file.endsWith(QLatin1String(".michi"), Qt::CaseInsensitive))
      m_session.open(file);
    else
      m_adder.add(file);
  }
  return true;
}

}  // namespace michi::ui
