#pragma once
// The open workspace as all parts of the desktop share it: what it holds, whether the registry is unlocked,
// and the one lane on which it is written. Lives on the window's thread; nothing here waits.

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "seal/secret.h"
#include "store/registry.h"
#include "store/workspace.h"
#include "ui/base/words.h"
#include "ui/session/city.h"
#include "ui/session/households.h"
#include "ui/session/jobs.h"

namespace michi::ui {

/// On the lane: the workspace open for writing and, while somebody is logged in, their registry.
struct OpenWorkspace {
  store::Workspace workspace;
  std::optional<store::Registry> registry;
  std::string purpose;

  /// Throws Error(Conflict) while locked.
  store::Registry& unlocked();
  store::Registry* registryIfAny() { return registry ? &*registry : nullptr; }
};

/// Who is logged in and what is open to them.
struct Login {
  store::UserInfo user;
  bool hasPlaces = false;
  bool hasPersons = false;
  std::optional<store::DisasterAccess> disaster;
};

class Changes;

class Session : public QObject {
  Q_OBJECT

 public:
  /// `resources` holds layers/, styles/ and data/rules; the worker lies in `programFolder`.
  Session(std::string resources, std::string programFolder, QObject* parent = nullptr);
  /// Cancels what runs, waits for it, forgets all secrets.
  ~Session() override;

  const std::string& resources() const { return m_resources; }
  const std::string& programFolder() const { return m_programFolder; }
  Jobs& jobs() { return m_jobs; }

  /// Opens in the background: opened() or failed() follows. What was open is closed first.
  void open(const QString& file);
  void close();
  bool isOpen() const { return m_city != nullptr; }
  /// nullptr while nothing is open. A new one after each change of the data, announced by cityChanged().
  const std::shared_ptr<const City>& city() const { return m_city; }

  /// nothing while locked.
  const std::optional<Login>& login() const { return m_login; }
  /// nullptr while locked or without the place tier.
  const std::shared_ptr<const Households>& households() const { return m_households; }
  /// loginChanged() follows, or `failed` is called.
  void unlock(const QString& user, seal::Secret passphrase, const QString& purpose,
              const Jobs::Failed& failed);
  /// Whether somebody's keys are being tried.
  bool isUnlocking() const { return m_jobs.isRunning(m_unlocking); }
  /// From screen and memory, at once; what runs with the keys is cancelled, but for what is being saved.
  /// While unlocking: stops that.
  void lock();
  /// What was changed and can be taken back.
  Changes& changes() { return *m_changes; }

  /// `work(OpenWorkspace&, Progress&)` on the lane, one piece after the other; `done(result)` here
  /// afterwards. An empty title: short work that the status bar does not show.
  template <class Work, class Done>
  std::uint64_t run(const QString& title, QObject* context, Work work, Done done,
                    const Jobs::Failed& failed = {}) {
    return m_jobs.start(
        title, context,
        [open = m_open, work = std::move(work)](Progress& progress) mutable {
          return work(required(open), progress);
        },
        std::move(done), failed, &m_lane);
  }

  /// run() for what must not get lost: neither lock() nor close() stops it, and it comes before both. `done`
  /// and `failed` are not called any more after them.
  template <class Work, class Done>
  std::uint64_t save(QObject* context, Work work, Done done, Jobs::Failed onFailure) {
    const auto isSame = [this, began = m_epoch] { return began == m_epoch; };
    const std::uint64_t job = run(
        {}, context, std::move(work),
        [isSame, done = std::move(done)](auto&&... result) mutable {
          if (isSame()) done(std::forward<decltype(result)>(result)...);
        },
        [this, isSame, onFailure = std::move(onFailure)](const Error& error) {
          if (isSame() && onFailure)
            onFailure(error);
          else
            emit failed(error);
        });
    m_jobs.keep(job);
    return job;
  }

  /// Reads the public data anew after an import or an edit.
  void reloadCity();
  /// Reads what the registry shows anew after an edit, an import or a change of rights; several calls in a
  /// row are one reading.
  void reloadRegistry();
  /// A new result of an analysis was saved: those who show results read it.
  void announceRun(const QString& kind) { emit runSaved(kind); }

 signals:
  void opened();
  void closed();
  /// Before lock() and close() take the keys away: what is half typed is saved now, by save().
  void aboutToLock();
  void cityChanged();
  void loginChanged();
  void householdsChanged();
  void runSaved(const QString& kind);
  void failed(const michi::Error& error);

 private:
  static OpenWorkspace& required(const std::shared_ptr<std::optional<OpenWorkspace>>& open);
  void take(Login login, std::shared_ptr<const Households> households);
  void readRegistryAnew();

  std::string m_resources;
  std::string m_programFolder;
  std::shared_ptr<const City> m_city;
  std::optional<Login> m_login;
  std::shared_ptr<const Households> m_households;
  std::shared_ptr<std::optional<OpenWorkspace>> m_open;  // touched on the lane only
  std::uint64_t m_epoch = 0;                             // counts locks
  std::uint64_t m_unlocking = 0;                         // job
  QTimer m_reload;
  Jobs m_jobs;
  QThreadPool m_lane;  // of one thread; ends before m_jobs
  std::unique_ptr<Changes> m_changes;
};

}  // namespace michi::ui
