#pragma once
// Persons who may be in the registry twice, one pair after the other: both records side by side, and what
// somebody decides about them. Needs no window.

#include <set>

#include "plugin/decisions.h"
#include "ui/session/changes.h"

namespace michi::ui {

/// One line of the comparison.
struct PairLine {
  QString field;
  QString first, second;
  bool isSame = false;
};

struct DuplicatePair {
  plugin::HouseholdPair households;
  QString firstName, secondName;
  QString reasons;
  std::vector<PairLine> lines;
  /// Both in one household: there is nothing to make one, but a person too many in its form.
  bool isOneHousehold() const { return households.first == households.second; }
};

class DuplicatesModel : public QObject {
  Q_OBJECT

 public:
  explicit DuplicatesModel(Session& session, QObject* parent = nullptr);

  void read();
  bool isRead() const { return m_isRead; }
  /// Of those not put off.
  std::size_t left() const;
  /// nullptr when nobody is left.
  const DuplicatePair* current() const;

  /// Preconditions: current() is one, of two households.
  void sayTheSame();
  void sayDifferent();
  /// Not now: it comes again when the window is opened the next time.
  void putOff();

 signals:
  void changed();
  void failed(const michi::Error& error);

 private:
  void decide(bool isSame);
  void forget();

  Session& m_session;
  std::vector<DuplicatePair> m_pairs;
  std::set<std::pair<plugin::HouseholdPair, QString>> m_putOff;
  bool m_isRead = false;
};

}  // namespace michi::ui
