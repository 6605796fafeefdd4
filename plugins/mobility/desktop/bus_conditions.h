#pragma once
// The conditions that questions about buses share: the timetables, the day, who walks, whom to count.

#include <QObject>
#include <string>
#include <vector>

#include "store/records.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QVBoxLayout;
class QWidget;

namespace michi::mobility {

class BusConditions : public QObject {
  Q_OBJECT

 public:
  explicit BusConditions(QObject* parent);

  void addDay(QFormLayout& form);
  void addFeeds(QFormLayout& form);
  void addWho(QFormLayout& form);

  /// Those in force are ticked, the others say since when they have expired; what was ticked stays so.
  void setFeeds(const std::vector<store::TransitFeedInfo>& feeds);
  bool hasFeeds() const { return !m_feeds.empty(); }
  bool isAnyFeedChosen() const;

  /// "weekday", "saturday", "sunday" or "2026-11-24".
  std::string day() const;
  /// As the analysis takes them; empty where it is those in force.
  std::string feeds() const;
  std::string profile() const;
  std::string points() const;

 signals:
  void feedsChanged();

 private:
  QComboBox* m_day;
  QDateEdit* m_date;
  QWidget* m_feedBox;
  QVBoxLayout* m_feedColumn;
  std::vector<QCheckBox*> m_feeds;
  QComboBox* m_profile;
  QCheckBox* m_winter;
  QComboBox* m_whom;
};

}  // namespace michi::mobility
