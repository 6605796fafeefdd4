#include "ui/cards/district_html.h"

#include <QLocale>
#include <QUrl>

#include "plugin/hazard_words.h"
#include "ui/base/look.h"
#include "ui/base/words.h"

namespace michi::ui {
namespace {

constexpr std::size_t kMostNames = 12;

QString safe(const std::string& words) { return q(words).toHtmlEscaped(); }

QString heading(const QString& title) { return QStringLiteral("<h2>%1</h2>").arg(title); }
QString paragraph(const QString& words) { return QStringLiteral("<p>%1</p>").arg(words); }
QString small(const QString& words) { return QStringLiteral("<p class='small'>%1</p>").arg(words); }

QString rounded(double value) { return counted(std::llround(value)); }

QString ofPeople(double count) { return words("%1 people", rounded(count).toStdString()); }

QString percent(double part) {
  if (part > 0 && part < 0.01) return words("less than 1 %");
  return QString::number(std::lround(part * 100)) + QStringLiteral(" %");
}

QString distance(double metres) {
  return metres < 1000 ? QString::number(std::lround(metres / 10) * 10) + QStringLiteral(" m")
                       : QString::number(metres / 1000, 'f', 1) + QStringLiteral(" km");
}

/// A table of rows: the first cell left, the others right; or words left in all of them.
class Rows {
 public:
  explicit Rows(bool isWords = false) : m_isWords(isWords) {}
  void head(const QStringList& cells) { m_html += row(cells, "th"); }
  void add(const QStringList& cells) { m_html += row(cells, "td"); }
  bool isEmpty() const { return m_html.isEmpty(); }
  QString html() const {
    return QStringLiteral("<table cellspacing='0' cellpadding='4' width='100%'>") + m_html +
           QStringLiteral("</table>");
  }

 private:
  QString row(const QStringList& cells, const char* tag) const {
    QString html = QStringLiteral("<tr>");
    for (qsizetype i = 0; i < cells.size(); ++i) {
      const char* align = i == 0 || m_isWords ? "left" : "right";
      const char* width = i == 0 && m_isWords ? "width='34%'" : "";
      html += QStringLiteral("<%1 align='%2' %3><p class='cell' align='%2'>%4</p></%1>")
                  .arg(QLatin1String(tag), align, width, cells[i]);
    }
    return html + QStringLiteral("</tr>");
  }
  bool m_isWords;
  QString m_html;
};

QString absent() { return words("There is no data here (that does not mean that it is safe)."); }

QString title(const DistrictFacts& facts) {
  QStringList about;
  for (const std::string& one : {facts.district.former, facts.district.council}) {
    if (!one.empty()) about.push_back(safe(one));
  }
  about.push_back(words("Code %1", facts.district.code).toHtmlEscaped());
  about.push_back(words("Area %1 km²", QString::number(facts.area / 1e6, 'f', 1).toStdString()));
  return QStringLiteral("<h1>%1</h1>").arg(safe(facts.district.name)) +
         paragraph(about.join(QStringLiteral("　")));
}

QString people(const DistrictFacts& facts) {
  QString html = heading(words("Who lives here"));
  if (!facts.people)
    return html + paragraph(words("There is no population yet: import the population mesh."));
  const Ages& ages = *facts.people;
  Rows rows;
  const auto add = [&](const QString& name, const std::optional<double>& count) {
    if (count) rows.add({name, ofPeople(*count), ages.total > 0 ? percent(*count / ages.total) : QString()});
  };
  rows.add({QStringLiteral("<b>%1</b>").arg(words("All")),
            QStringLiteral("<b>%1</b>").arg(ofPeople(ages.total)), QString()});
  add(words("Below 15"), ages.under15);
  add(words("15 to 64"), ages.from15To64);
  add(words("65 and over"), ages.over65);
  add(words("of them 75 and over"), ages.over75);
  return html + rows.html() +
         small(words("Population mesh of %1, shared out by area: an estimate.", facts.year));
}

QString needs(const DistrictFacts& facts, const CardLabels& labels) {
  QString html = heading(words("People who need support"));
  if (facts.needs.empty()) return html + paragraph(words("None is known in this district."));
  const auto ofPlaces = [&](int count) {
    return facts.areHouseholds ? words("%1 households", withSeparators(count))
                               : words("%1 places", withSeparators(count));
  };
  Rows rows;
  int sum = 0;
  for (const auto& [key, count] : facts.needs) {
    const catalog::NeedClass* found = labels.needs.find(key);
    const std::string label = found == nullptr ? key : inUserLanguage(found->labelJa, found->labelEn);
    rows.add({safe(label), ofPlaces(count)});
    sum += count;
  }
  rows.add({QStringLiteral("<b>%1</b>").arg(words("All")), QStringLiteral("<b>%1</b>").arg(ofPlaces(sum))});
  return html + rows.html() +
         small(facts.areHouseholds ? words("From the registry of households that you have opened.")
                                   : words("From the anonymous need points; log in to count households."));
}

QString madeOn(const RunPart& part) {
  QString said = words("Computed on %1.", part.createdAt.substr(0, 10));
  if (part.isOfPoints)
    said += QStringLiteral(" ") + words("Of the anonymous need points, not of the households.");
  if (part.isStale)
    said += QStringLiteral(" <b>%1</b>").arg(words("The data has changed since: compute it anew."));
  return small(said);
}

QString kindLabel(const std::string& key, const CardLabels& labels) {
  const catalog::FacilityKind* found = labels.kinds.find(key);
  return safe(found == nullptr ? key : inUserLanguage(found->labelJa, found->labelEn));
}

QString reach(const RunPart& part, const CardLabels& labels) {
  QString html = heading(words("Within reach on foot"));
  if (part.createdAt.empty())
    return html + paragraph(words("Not computed yet: the view for mobility computes it."));
  if (part.reach.empty())
    return html + paragraph(words("Nobody in this district was part of it.")) + madeOn(part);
  Rows rows;
  rows.head({QString(), words("within reach"), words("too far"), words("no way on foot")});
  for (const auto& [kind, tally] : part.reach)
    rows.add({kindLabel(kind, labels), ofPeople(tally.within), ofPeople(tally.beyond),
              ofPeople(tally.unreachable)});
  return html + rows.html() + madeOn(part);
}

QString ranking(const RunPart& part) {
  QString html = heading(words("Whom to help first in a disaster"));
  if (part.createdAt.empty())
    return html + paragraph(words("Not computed yet: the view for evacuation computes it."));
  Rows rows;
  for (const char* one : {"S", "A", "B", "C"}) {
    const auto found = part.classes.find(one);
    rows.add({words("Priority %1", std::string(one)),
              words("%1 rows", withSeparators(found == part.classes.end() ? 0 : found->second))});
  }
  return html + rows.html() + madeOn(part);
}

/// The same for a flood: how deep it may get.
QString floodWords(const Share& share) {
  return words("%1 of the area, at the deepest %2", percent(share.part).toStdString(),
               plugin::depthWords(share.worst));
}

QString zoneWords(const Share& share) { return words("%1 of the area", percent(share.part).toStdString()); }

QString hazards(const Hazards& hazards) {
  const auto orAbsent = [](const Share& share, const auto& said) {
    return share.isKnown() ? said(share) : absent();
  };
  Rows rows(true);
  rows.add({words("Flood, at most"), orAbsent(hazards.floodMaximum, floodWords)});
  rows.add({words("Flood, planned scale"), orAbsent(hazards.floodPlanned, floodWords)});
  rows.add({words("Houses may collapse in a flood"), orAbsent(hazards.collapse, zoneWords)});
  rows.add({words("Landslide warning zone"), orAbsent(hazards.landslide, zoneWords)});
  if (hazards.landslide.isKnown())
    rows.add({words("of them special warning zone"), hazards.landslideSpecial.isKnown()
                                                         ? zoneWords(hazards.landslideSpecial)
                                                         : words("none is designated here")});
  return heading(words("Hazards")) + rows.html();
}

QString link(const char* kind, const NamedPlace& place) {
  return QStringLiteral("<a href='michi:%1/%2'>%3</a>")
      .arg(QLatin1String(kind), QString::fromUtf8(QUrl::toPercentEncoding(q(place.key))), safe(place.name));
}

QString shelterKind(const std::string& kind) {
  if (kind == "both") return words("evacuation place and shelter");
  return kind == "place" ? words("evacuation place") : words("shelter");
}

QString shelters(const DistrictFacts& facts) {
  QString html = heading(words("Where to evacuate to"));
  Rows rows;
  for (const NamedPlace& one : facts.shelters)
    rows.add({link("shelter", one), shelterKind(one.kind), distance(one.metres)});
  if (facts.shelters.empty())
    html += paragraph(words("There is none in this district. The nearest outside:"));
  if (facts.shelters.empty()) {
    for (const NamedPlace& one : facts.nearestShelters)
      rows.add({link("shelter", one), shelterKind(one.kind), distance(one.metres)});
  }
  return html + rows.html();
}

QString namesOfKind(const DistrictFacts& facts, const std::string& kind) {
  QStringList names;
  std::size_t count = 0;
  for (const NamedPlace& one : facts.facilities) {
    if (one.kind == kind && ++count <= kMostNames) names.push_back(link("facility", one));
  }
  if (count > kMostNames) names.push_back(words("and %1 more", count - kMostNames));
  return names.join(QStringLiteral("、"));
}

QString facilities(const DistrictFacts& facts, const CardLabels& labels) {
  Rows rows(true);
  for (const catalog::FacilityKind& kind : labels.kinds.all()) {
    const QString inside = namesOfKind(facts, kind.key);
    const auto nearest = std::find_if(facts.nearestFacilities.begin(), facts.nearestFacilities.end(),
                                      [&](const NamedPlace& one) { return one.kind == kind.key; });
    const QString label = kindLabel(kind.key, labels);
    if (!inside.isEmpty())
      rows.add({label, inside});
    else if (nearest != facts.nearestFacilities.end())
      rows.add({label, words("none here; the nearest: %1 (%2)", link("facility", *nearest).toStdString(),
                             distance(nearest->metres).toStdString())});
  }
  return heading(words("Shops, doctors and others")) + rows.html() +
         small(words("Distances are straight lines from the middle of the district."));
}

QString style() {
  return QStringLiteral(
             "<style>h1{font-size:20pt;margin:0 0 2px 0;} h2{font-size:14pt;margin:20px 0 6px 0;color:%1;}"
             "p{margin:2px 0 8px 0;line-height:130%;} .cell{margin:0;line-height:120%;} "
             ".small{font-size:10pt;} "
             "th{font-weight:normal;font-size:10pt;}"
             "td{border-bottom:1px solid %2;} a{color:%1;}</style>")
      .arg(isDark() ? QStringLiteral("#7CB8FF") : colour::kAccent.name(),
           isDark() ? QStringLiteral("#45484d") : QStringLiteral("#d9dce1"));
}

}  // namespace

std::shared_ptr<const CardLabels> readCardLabels(const std::string& resources) {
  return std::make_shared<const CardLabels>(
      CardLabels{catalog::FacilityKinds::read(resources + "/data/rules/facility_kinds.toml"),
                 catalog::NeedClasses::read(resources + "/data/rules/need_classes.toml")});
}

QString districtHtml(const DistrictFacts& facts, const RunPart& coverage, const RunPart& priority,
                     const CardLabels& labels) {
  return style() + title(facts) +
         QStringLiteral(
             "<table width='100%' cellspacing='0'><tr><td width='48%' "
             "style='border:none;padding-top:14px'>") +
         people(facts) + needs(facts, labels) + reach(coverage, labels) + ranking(priority) +
         QStringLiteral(
             "</td><td width='4%' style='border:none'></td><td width='48%' "
             "style='border:none;padding-top:14px'>") +
         hazards(facts.hazards) + shelters(facts) + facilities(facts, labels) +
         heading(words("The last meeting")) + paragraph(words("No meeting is recorded yet.")) +
         QStringLiteral("</td></tr></table>");
}

}  // namespace michi::ui
