#include "ui/session/session.h"

namespace michi::ui {
namespace {

using SharedOpen = std::shared_ptr<std::optional<OpenWorkspace>>;

Login loginOf(const store::Registry& registry) {
  return {registry.user(), registry.holds(store::Tier::Place), registry.holds(store::Tier::Person),
          registry.openDisaster()};
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
  m_jobs.cancelAll();
  m_login.reset();
  m_households.reset();
  const bool wasOpen = m_city != nullptr;
  m_city.reset();
  // What still runs on the old workspace keeps it until it has stopped.
  m_lane.start(
      [open = std::exchange(m_open, std::make_shared<std::optional<OpenWorkspace>>())] { open->reset(); });
  if (wasOpen) emit closed();
}

void Session::unlock(const QString& user, seal::Secret passphrase, const QString& purpose,
                     Jobs::Failed failed) {
  auto secret = std::make_shared<seal::Secret>(std::move(passphrase));
  run(
      words("Unlocking"), this,
      [resources = m_resources, login = user.toStdString(), secret, why = purpose.toStdString()](
          OpenWorkspace& open, Progress& progress) {
        open.registry.reset();
        store::Registry registry = store::Registry::unlock(open.workspace, login, *secret, why, progress);
        Unlocked result = readUnlocked(registry, resources);
        open.registry.emplace(std::move(registry));
        open.purpose = why;
        return result;
      },
      [this](Unlocked unlocked) { take(std::move(unlocked.login), std::move(unlocked.households)); },
      std::move(failed));
}

void Session::take(Login login, std::shared_ptr<const Households> households) {
  m_login = std::move(login);
  m_households = std::move(households);
  emit loginChanged();
  emit householdsChanged();
}

void Session::lock() {
  if (!m_login) return;
  m_jobs.cancelAll();
  m_login.reset();
  m_households.reset();
  m_lane.start([open = m_open] {
    if (*open) (*open)->registry.reset();
  });
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
