#include "plugins/mobility/desktop/reach_layer.h"

#include <QFileInfo>
#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::mobility {
namespace {

using ui::q;
using ui::words;

ui::AreaClass lookOfReach() {
  QColor fill = ui::colour::kWithin;
  fill.setAlpha(80);
  return {words("Within reach on foot"), fill, Qt::SolidPattern, ui::colour::kWithin, 1};
}

}  // namespace

ReachLayer::ReachLayer(ui::Shell& shell, QObject* parent)
    : QObject(parent), m_shell(shell), m_overlay(new ui::AreaOverlay(this)) {
  m_overlay->setVisible(false);
  m_shell.canvas().add(m_overlay);
}

void ReachLayer::show(const Conditions& conditions, const KindView& kind) {
  clear();
  m_request.to = kind.key;
  m_request.within = conditions.within;
  m_request.profile = conditions.profile;
  m_places = kind.placesAt;
  if (m_isWanted) compute();
}

void ReachLayer::clear() {
  m_shell.session().jobs().cancel(m_job);
  m_places.clear();
  take(nullptr);
}

void ReachLayer::setWanted(bool isWanted) {
  m_isWanted = isWanted;
  if (isWanted && !m_reach && !m_places.empty()) compute();
  m_overlay->setVisible(m_isVisible && m_isWanted);
}

void ReachLayer::setVisible(bool isVisible) {
  m_isVisible = isVisible;
  m_overlay->setVisible(m_isVisible && m_isWanted);
}

void ReachLayer::compute() {
  ui::Session& session = m_shell.session();
  session.jobs().cancel(m_job);
  m_job = session.jobs().start(
      words("Drawing the area within reach"), this,
      [file = session.city()->file, resources = session.resources(), request = m_request,
       places = m_places](Progress& progress) {
        const auto workspace = store::Workspace::open(file, store::Access::ReadOnly);
        const plugin::Limit limit = plugin::parseLimit(request.within);
        const auto walking = plugin::openWalking(workspace, resources, request.profile, limit.by);
        return std::make_shared<const Reach>(
            Reach{request.to, places.size(),
                  reachArea(walking->metric, places, limit.value, request.width, progress)});
      },
      [this](std::shared_ptr<const Reach> reach) { take(std::move(reach)); },
      [this](const Error& error) { m_shell.say(q(error.happened())); });
}

void ReachLayer::take(std::shared_ptr<const Reach> reach) {
  m_reach = std::move(reach);
  if (m_reach && !m_reach->area.isEmpty())
    m_overlay->setAreas({lookOfReach()}, std::span(&m_reach->area, 1), {0});
  else
    m_overlay->clear();
  emit readyChanged();
}

void ReachLayer::exportTo(const QString& file) {
  if (!m_reach) return;
  ui::Session& session = m_shell.session();
  session.jobs().start(
      words("Writing the area within reach"), this,
      [crs = session.city()->info.crs, request = m_request, reach = m_reach,
       target = file.toStdString()](Progress&) {
        writeReach(crs, request, {*reach}, target);
        return true;
      },
      [this, file](bool) { m_shell.say(words("Written: %1", QFileInfo(file).fileName().toStdString())); },
      [this](const Error& error) { m_shell.showError(error); });
}

}  // namespace michi::mobility
