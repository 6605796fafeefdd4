#pragma once
// The sealed registry of a workspace, as one user sees it who has unlocked it.
//
// Three tiers, each under a key of its own (store/tiers.h). A user's roles say which keys are theirs; a key
// is wrapped for their key pair, the pair's seed lies under their passphrase. Whoever lacks a key cannot read
// the tier by any way. An administrator gives roles, but a key is handed over by somebody who holds it: where
// the administrator does not, the next holder who unlocks does so.
//
// Every change is one transaction with its entries in the history and the audit trail.

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/progress.h"
#include "registry/codec.h"
#include "registry/household.h"
#include "seal/crypto.h"
#include "store/audit_trail.h"
#include "store/tiers.h"
#include "store/workspace.h"

namespace michi::store {

enum class Role : std::uint8_t { Viewer = 0, Planner = 1, Caseworker = 2, Administrator = 4 };

class Roles {
 public:
  Roles() = default;
  explicit Roles(int bits) : m_bits(bits) {}
  Roles& add(Role role) {
    m_bits |= static_cast<int>(role);
    return *this;
  }
  bool has(Role role) const { return (m_bits & static_cast<int>(role)) != 0; }
  /// planner: place; caseworker: place and person; administrator: authority; everybody: office.
  bool implies(Tier tier) const {
    switch (tier) {
      case Tier::Office:
        return true;
      case Tier::Place:
        return has(Role::Planner) || has(Role::Caseworker);
      case Tier::Person:
        return has(Role::Caseworker);
      case Tier::Authority:
        return has(Role::Administrator);
    }
    return false;
  }
  int bits() const { return m_bits; }
  bool operator==(const Roles&) const = default;

 private:
  int m_bits = 0;
};

struct UserFlags {
  bool isKeeper = false;         // of the city that keeps the list (49条の11第1項), not a recipient of it
  bool isDisasterStaff = false;  // named for disaster access
  bool isRevoked = false;
  bool operator==(const UserFlags&) const = default;
};

struct NewUser {
  std::string login;
  std::string name;
  std::string post;
  Roles roles;
  UserFlags flags;
};

struct UserInfo : NewUser {
  std::int64_t id = 0;
  std::vector<Tier> holds;   // keys handed over
  std::vector<Tier> awaits;  // keys of their roles that a holder has yet to hand over
};

/// Disaster access (49条の11第3項): opened with a reason, for named staff, until it is closed.
struct DisasterAccess {
  std::int64_t id = 0;
  std::string reason;
  std::string openedAt;
  std::string openedBy;
  std::string closedAt;  // empty: open
  std::string closedBy;
  bool isOpen() const { return closedAt.empty(); }
};

template <class Record>
struct Stored {
  std::int64_t id = 0;
  std::int64_t version = 0;
  Record record;
};

/// One entry of a record's history.
struct HistoryEntry {
  std::string kind;  // household, place, supporter
  std::string at;
  std::string login;
  std::string action;        // added, changed, merged, unmerged, removed, restored
  std::int64_t version = 0;  // that it led to
  std::vector<registry::FieldChange> fields;
};

class Registry {
 public:
  static bool exists(const Workspace& workspace);
  /// Makes the registry with its first user, an administrator. Returns the printed recovery key, which is
  /// kept nowhere else. Throws Error(Conflict) when there is one already.
  static seal::Secret found(Workspace& workspace, const NewUser& founder, const seal::Secret& passphrase,
                            const seal::PassphraseCost& cost = {});
  /// Unlocks and reads what the user's keys open; hands over keys and re-keys what waits for it. The
  /// workspace must be open for writing (the audit trail is) and outlive the registry. Throws Error(BadInput)
  /// for a wrong passphrase or an unknown or revoked user, Error(Damaged) for a tampered key slot, list of
  /// users or table of contents. Single tampered records are left out: see findings().
  static Registry unlock(Workspace& workspace, const std::string& login, const seal::Secret& passphrase,
                         const std::string& purpose, Progress& progress);
  /// A new passphrase and new keys for a user who lost theirs, or an administrator where there is no such
  /// user.
  static void recover(Workspace& workspace, const std::string& login, const seal::Secret& printedKey,
                      const seal::Secret& passphrase, const seal::PassphraseCost& cost = {});
  /// Everything that anybody can verify without a key.
  static std::vector<AuditFinding> verifyAudit(const Workspace& workspace);
  static std::vector<AuditEntry> auditEntries(const Workspace& workspace);

  ~Registry();
  Registry(Registry&&) noexcept;
  Registry& operator=(Registry&&) noexcept;

  const UserInfo& user() const;
  bool holds(Tier tier) const;
  /// Throws Error(Conflict) that names the tier and who can grant it.
  void require(Tier tier) const;
  /// Tampered records among those read, in words.
  std::vector<std::string> findings() const;
  /// Opens every record of the tiers held, history and ledgers included, for findings().
  void verifyAll();

  // Users: an administrator's work, but for one's own passphrase.
  std::vector<UserInfo> users() const;
  void addUser(const NewUser& user, const seal::Secret& passphrase, const seal::PassphraseCost& cost = {});
  /// Not of oneself.
  void setRoles(const std::string& login, Roles roles, const UserFlags& flags);
  /// The user's keys are worthless at once; tiers that they held are sealed under new keys.
  void revoke(const std::string& login, Progress& progress);
  void changePassphrase(const seal::Secret& passphrase, const seal::PassphraseCost& cost = {});

  // Disaster access.
  std::vector<DisasterAccess> disasters() const;
  std::optional<DisasterAccess> openDisaster() const;
  /// A new disaster key: for the named staff, to be used with the printed key that is returned (an envelope
  /// in the safe). Needs an administrator who holds all tiers.
  seal::Secret prepareEnvelope();
  /// By a holder of all tiers, or by one of the named staff with the envelope's key. Opens all tiers to the
  /// named staff, this session included.
  void openDisaster(const std::string& reason, const seal::Secret& envelopeKey, Progress& progress);
  /// Takes the keys back: the tiers are sealed under new ones, the envelope is worthless.
  void closeDisaster(const std::string& reason, Progress& progress);

  // Records, ascending by id. Empty without the tier's key.
  const std::vector<Stored<registry::Household>>& households() const;
  const std::vector<Stored<registry::Place>>& places() const;
  const std::vector<Stored<registry::Supporter>>& supporters() const;
  const Stored<registry::Household>* household(std::int64_t id) const;
  const Stored<registry::Place>* place(std::int64_t id) const;
  const Stored<registry::Supporter>* supporter(std::int64_t id) const;
  /// Of a household, a place or a supporter, also of a removed one; oldest first.
  std::vector<HistoryEntry> history(RecordKind kind, std::int64_t id) const;
  /// As it was in an earlier version, by its history. Throws Error(NotFound) when it is not there now.
  registry::Household householdAt(std::int64_t id, std::int64_t version) const;
  registry::Place placeAt(std::int64_t id, std::int64_t version) const;
  /// A named text of the office: sharing rules, remembered column mappings. Empty when not set.
  std::string setting(const std::string& name) const;
  /// Texts of the kinds that other parts of the program read and write: decisions, disclosures.
  std::vector<Stored<std::string>> texts(RecordKind kind) const;
  /// Takes in what others wrote meanwhile.
  void refresh();
  /// Grows with each change of a household or a place.
  std::uint64_t revision() const;

  /// Results computed from households tell where they live: they are sealed in the place tier, not written as
  /// rows. Of each kind the newest kKeptRuns stay. Returns the run's number.
  std::int64_t saveRun(const Run& run);
  /// `isStale` is filled in, also from this registry's revision ("registry" among the inputs).
  std::optional<Run> latestRun(const std::string& kind) const;

  /// Changes that become true together, or not at all.
  class Edit {
   public:
    /// A record changed by somebody else since it was read: Error(Conflict), nothing is changed.
    std::int64_t add(const registry::Household& household, const registry::Place& place);
    /// With the version that was read. `action` is what the history calls it.
    void change(const Stored<registry::Household>& household, std::string_view action = "changed");
    void change(const Stored<registry::Place>& place, std::string_view action = "changed");
    void removeHousehold(std::int64_t id);
    /// Brings a removed household back under its number, with its place, as they were.
    void restoreHousehold(std::int64_t id);
    std::int64_t add(const registry::Supporter& supporter);
    void change(const Stored<registry::Supporter>& supporter);
    void removeSupporter(std::int64_t id);
    void set(const std::string& name, const std::string& value);
    std::int64_t addText(RecordKind kind, const std::string& text);
    void changeText(RecordKind kind, const Stored<std::string>& text);
    void removeText(RecordKind kind, std::int64_t id);

   private:
    friend class Registry;
    explicit Edit(struct EditImpl& impl) : m_impl(impl) {}
    struct EditImpl& m_impl;
  };
  /// Runs `work` in one transaction with an audit entry; whatever throws undoes all of it.
  void edit(const std::string& action, const std::string& purpose, const std::function<void(Edit&)>& work);

  /// An entry of the audit trail for what was looked at, printed or exported.
  void audit(const std::string& action, const std::string& subject, const std::string& purpose);
  std::vector<AuditEntry> audit() const;
  std::vector<AuditFinding> verifyAudit();

 private:
  friend struct EditImpl;
  struct Impl;
  explicit Registry(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> m_impl;
};

/// "12 15-40 77" for ascending ids.
std::string listIds(const std::vector<std::int64_t>& ids);

}  // namespace michi::store
