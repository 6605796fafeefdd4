#include "ui/session/session.h"

#include "ui/session/changes.h"

namespace michi::ui {
namespace {

constexpr int kReloadAfter = 150;  // ms; a form that is left saves several fields at once

using SharedOpen = std::shared_ptr<std::optional<OpenWorkspace>>;

Login loginOf(const store::Registry& registry) {
  return {registry.user(), registry.holds(store::Tier::Place), registry.holds(store::Tier::Person),
          registry.openDisaster()};
}

bool isSame(const Login& a, const Login& b) {
  return a.user.id == b.user.id && a.user.roles == b.user.roles && a.user.flags == b.user.flags &&
         a.user.holds == b.user.holds && a.user.awaits == b.user.awaits && a.hasPlaces == b.hasPlaces &&
         a.hasPersons == b.hasPersons && a.disaster.has_value() == b.disaster.has_value();
}

struct Unlocked {
  Login login;
  std::shared_ptr<const Households> households;
};

Unlocked readUnlocked(const store::Registry& registry, const std::string& resources) {
  Unlocked result{loginOf(registry), nullptr};
  if (result.login.hasPlaces) result.households = readHouseholds(registry, resources);
  return result;
}

}  // namespace

store::Registry& OpenWorkspace::unlocked() {
  if (registry) return *registry;
  throw Error(ErrorKind::Conflict, text("The registry of households is locked."), {}, text("Log in first."));
}

Session::Session(std::string resources, std::string programFolder, QObject* parent)
    : QObject(parent),
      m_resources(std::move(resources)),
      m_programFolder(std::move(programFolder)),
      m_open(std::make_shared<std::optional<OpenWorkspace>>()) {
  m_lane.setMaxThreadCount(1);
  m_lane.setExpiryTimeout(-1);
  connect(&m_jobs, &Jobs::failed, this, &Session::failed);
  m_reload.setSingleShot(true);
  m_reload.setInterval(kReloadAfter);
  connect(&m_reload, &QTimer::timeout, this, &Session::readRegistryAnew);
  m_changes = std::make_unique<Changes>(*this);
}

Session::~Session() {
  m_jobs.cancelAll();
  m_lane.waitForDone();
}

OpenWorkspace& Session::required(const SharedOpen& open) {
  if (*open) return **open;
  throw Error(ErrorKind::Conflict, text("No workspace is open."));
}

void Session::open(const QString& file) {
  close();
  m_jobs.start(
      words("Opening the workspace"), this,
      [open = m_open, path = file.toStdString()](Progress& progress) {
        store::Workspace workspace = store::Workspace::open(path, store::Access::ReadWrite);
        auto city = readCity(workspace, progress);
        open->emplace(OpenWorkspace{std::move(workspace), {}, {}});
        return city;
      },
      [this](std::shared_ptr<const City> city) {
        m_city = std::move(city);
        emit opened();
        emit cityChanged();
      },
      {}, &m_lane);
}

void Session::close() {
  const bool wasUnlocked = m_login.has_value();
  if (wasUnlocked) emit aboutToLock();
  ++m_epoch;
  m_reload.stop();
  m_jobs.cancelAll();
  m_login.reset();
  m_households.reset();
  const bool wasOpen = m_city != nullptr;
  m_city.reset();
  // What still runs on the old workspace keeps it until it has stopped.
  m_lane.start(
      [open = std::exchange(m_open, std::make_shared<std::optional<OpenWorkspace>>())] { open->reset(); });
  if (wasUnlocked) {
    emit loginChanged();
    emit householdsChanged();
  }
  if (wasOpen) emit closed();
}

void Session::unlock(const QString& user, seal::Secret passphrase, const QString& purpose,
                     const Jobs::Failed& failed) {
  auto secret = std::make_shared<seal::Secret>(std::move(passphrase));
  m_unlocking = run(
      words("Unlocking"), this,
      [resources = m_resources, login = user.toStdString(), secret, why = purpose.toStdString()](
          OpenWorkspace& open, Progress& progress) {
        open.registry.reset();
        store::Registry registry = store::Registry::unlock(open.workspace, login, *secret, why, progress);
        Unlocked result = readUnlocked(registry, resources);
        progress.check();
        open.registry.emplace(std::move(registry));
        open.purpose = why;
        return result;
      },
      [this](Unlocked unlocked) { take(std::move(unlocked.login), std::move(unlocked.households)); }, failed);
}

void Session::take(Login login, std::shared_ptr<const Households> households) {
  const bool isNew = !m_login || !isSame(*m_login, login);
  m_login = std::move(login);
  m_households = std::move(households);
  if (isNew) emit loginChanged();
  emit householdsChanged();
}

void Session::lock() {
  if (!m_login && !isUnlocking()) return;
  const bool wasOpen = m_login.has_value();
  if (wasOpen) emit aboutToLock();
  ++m_epoch;
  m_reload.stop();
  m_jobs.cancelAll();
  m_login.reset();
  m_households.reset();
  m_lane.start([open = m_open] {
    if (*open) (*open)->registry.reset();
  });
  if (!wasOpen) return;
  emit loginChanged();
  emit householdsChanged();
}

void Session::reloadCity() {
  run(
      {}, this, [](OpenWorkspace& open, Progress& progress) { return readCity(open.workspace, progress); },
      [this](std::shared_ptr<const City> city) {
        m_city = std::move(city);
        emit cityChanged();
      });
}

void Session::reloadRegistry() {
  if (m_login) m_reload.start();
}

void Session::readRegistryAnew() {
  if (!m_login) return;
  run(
      {}, this,
      [resources = m_resources](OpenWorkspace& open, Progress&) {
        open.unlocked().refresh();
        return readUnlocked(open.unlocked(), resources);
      },
      [this](Unlocked unlocked) { take(std::move(unlocked.login), std::move(unlocked.households)); });
}

}  // namespace michi::ui
