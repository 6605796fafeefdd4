#include "plugins/mobility/desktop/bus_conditions.h"

#include <QtWidgets>

#include "plugins/mobility/desktop/who_walks.h"
#include "plugins/mobility/feeds.h"
#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::mobility {
namespace {

using ui::q;
using ui::words;

constexpr const char* kInForce = "inForce";  // property of a timetable's box

QString titleOf(const store::TransitFeedInfo& feed) {
  if (feed.endDate == 0) return words("%1\n(no last day is known)", feed.name);
  return hasExpired(feed) ? words("%1\n(expired on %2)", feed.name, dateWords(feed.endDate))
                          : words("%1\n(until %2)", feed.name, dateWords(feed.endDate));
}

}  // namespace

BusConditions::BusConditions(QObject* parent)
    : QObject(parent),
      m_day(new QComboBox),
      m_date(new QDateEdit(QDate::currentDate())),
      m_feedBox(new QWidget),
      m_feedColumn(new QVBoxLayout(m_feedBox)),
      m_profile(profileBox()),
      m_winter(winterBox()),
      m_whom(new QComboBox) {
  for (const char* kind : kDayKinds) m_day->addItem(q(dayWords(kind)), QString::fromLatin1(kind));
  m_day->addItem(words("On a date"), QString());
  m_day->setObjectName(QStringLiteral("day"));
  m_date->setObjectName(QStringLiteral("date"));
  m_date->setCalendarPopup(true);
  m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
  m_date->setAccessibleName(words("On a date"));
  m_feedColumn->setContentsMargins(0, 0, 0, 0);
  m_feedColumn->setSpacing(ui::kGrid / 2);
  for (const auto& [value, title] :
       {std::pair{"auto", words("People in need")}, {"population", words("All inhabitants")}})
    m_whom->addItem(title, QString::fromLatin1(value));
  m_whom->setObjectName(QStringLiteral("whom"));
}

void BusConditions::addDay(QFormLayout& form) {
  form.addRow(words("On which day"), m_day);
  form.addRow(QString(), m_date);
  m_date->hide();
  connect(m_day, &QComboBox::currentIndexChanged, m_date,
          [this] { m_date->setVisible(m_day->currentData().toString().isEmpty()); });
}

void BusConditions::addFeeds(QFormLayout& form) {
  form.addRow(new QLabel(words("Timetables")));
  form.addRow(m_feedBox);
}

void BusConditions::addWho(QFormLayout& form) {
  form.addRow(words("Who walks"), m_profile);
  form.addRow(QString(), m_winter);
  form.addRow(words("Whom to count"), m_whom);
}

void BusConditions::setFeeds(const std::vector<store::TransitFeedInfo>& feeds) {
  std::map<QString, bool> wereChosen;
  for (const QCheckBox* box : m_feeds) wereChosen[box->objectName()] = box->isChecked();
  qDeleteAll(m_feeds);
  m_feeds.clear();
  const std::vector<std::string> inForce = feedsInForce(feeds);
  for (const store::TransitFeedInfo& feed : feeds) {
    const bool isInForce = std::find(inForce.begin(), inForce.end(), feed.name) != inForce.end();
    auto* box = new QCheckBox(titleOf(feed));
    box->setObjectName(q(feed.name));
    box->setProperty(kInForce, isInForce);
    const auto before = wereChosen.find(box->objectName());
    box->setChecked(before == wereChosen.end() ? isInForce : before->second);
    m_feedColumn->addWidget(box);
    m_feeds.push_back(box);
  }
  emit feedsChanged();
}

bool BusConditions::isAnyFeedChosen() const {
  return std::any_of(m_feeds.begin(), m_feeds.end(), [](const QCheckBox* box) { return box->isChecked(); });
}

std::string BusConditions::day() const {
  const QString kind = m_day->currentData().toString();
  return (kind.isEmpty() ? m_date->date().toString(Qt::ISODate) : kind).toStdString();
}

std::string BusConditions::feeds() const {
  QStringList names;
  bool isUsual = true;
  for (const QCheckBox* box : m_feeds) {
    if (box->isChecked()) names += box->objectName();
    isUsual = isUsual && box->isChecked() == box->property(kInForce).toBool();
  }
  return isUsual ? std::string() : names.join(u',').toStdString();
}

std::string BusConditions::profile() const { return profileOf(*m_profile, *m_winter); }

std::string BusConditions::points() const { return m_whom->currentData().toString().toStdString(); }

}  // namespace michi::mobility
