#include "ui/canvas/place_words.h"

#include <QRegularExpression>
#include <cmath>
#include <vector>

#include "base/error.h"
#include "ui/base/words.h"

namespace michi::ui {
namespace {

constexpr const char* kDegrees = "EPSG:6668";  // JGD2011
constexpr double kFarthest = 1e6;  // metres from the origin of a plane zone: beyond is a slip of the hand

// Japan with its farthest islands.
bool isLongitude(double value) { return value >= 122 && value <= 155; }
bool isLatitude(double value) { return value >= 20 && value <= 46; }

/// Full width to half width, the marks of degrees in one way. Which number is north is told by its size, not
/// by N or E: no longitude of Japan is a latitude of Japan.
QString plain(const QString& words) {
  QString text = words.normalized(QString::NormalizationForm_KC).toUpper();
  const std::pair<const char*, const char*> kSame[] = {
      {"′′", "\" "}, {"度", "° "},  {"分", "' "},  {"秒", "\" "}, {"′", "' "},
      {"’", "' "},   {"”", "\" "},  {"−", "-"},    {"、", " "},   {"北緯", " "},
      {"東経", " "}, {"緯度", " "}, {"経度", " "}, {"N", " "},    {"E", " "}};
  for (const auto& [from, to] : kSame) text.replace(QString::fromUtf8(from), QString::fromUtf8(to));
  // 25,410 is one number, "141.1387,39.1445" are two.
  static const QRegularExpression kThousands(
      QStringLiteral("(?<![\\d.])(\\d{1,3})((?:,\\d{3})+)(?![\\d.,]*°)(?=\\D|$)"));
  for (auto match = kThousands.match(text); match.hasMatch(); match = kThousands.match(text))
    text.replace(match.capturedStart(), match.capturedLength(), match.captured().remove(u','));
  return text;
}

struct Number {
  double value = 0;
  QChar letter;  // X or Y before it; null: none
};

/// Numbers, degrees with their minutes and seconds as one.
std::vector<Number> numbersIn(const QString& text) {
  static const QRegularExpression kNumber(
      QStringLiteral("([XY])?[\\s=:]*(-?\\d+(?:\\.\\d+)?)(?:\\s*°(?:\\s*(\\d+(?:\\.\\d+)?)\\s*')?"
                     "(?:\\s*(\\d+(?:\\.\\d+)?)\\s*\")?)?"));
  std::vector<Number> numbers;
  for (auto all = kNumber.globalMatch(text); all.hasNext();) {
    const auto match = all.next();
    const auto part = [&](int i) { return match.captured(i).toDouble(); };
    const QString letter = match.captured(1);
    numbers.push_back({part(2) + part(3) / 60 + part(4) / 3600, letter.isEmpty() ? QChar() : letter.front()});
  }
  return numbers;
}

}  // namespace

PlaceWords::PlaceWords(const std::string& planeCrs)
    : m_toDegrees(planeCrs, kDegrees), m_toPlane(kDegrees, planeCrs) {}

std::optional<geo::Point> PlaceWords::read(const QString& words) const {
  const std::vector<Number> numbers = numbersIn(plain(words));
  if (numbers.size() != 2) return {};
  Number a = numbers[0], b = numbers[1];  // north and east
  const bool isNamed = !a.letter.isNull() || !b.letter.isNull();
  if (a.letter == u'Y' || b.letter == u'X' || (!isNamed && isLongitude(a.value) && isLatitude(b.value)))
    std::swap(a, b);
  if (!isNamed && isLatitude(a.value) && isLongitude(b.value)) {
    try {
      return m_toPlane.apply({b.value, a.value});
    } catch (const Error&) {
      return {};
    }
  }
  // Two small numbers are more likely half-typed degrees than a place beside the origin of the plane.
  const bool isPlane = isNamed || std::abs(a.value) + std::abs(b.value) > 1000;
  if (!isPlane || std::abs(a.value) > kFarthest || std::abs(b.value) > kFarthest) return {};
  return geo::Point{b.value, a.value};
}

QString PlaceWords::degrees(geo::Point place) const {
  try {
    const geo::Point p = m_toDegrees.apply(place);
    return QStringLiteral("%1°N  %2°E").arg(p.y, 0, 'f', 5).arg(p.x, 0, 'f', 5);
  } catch (const Error&) {
    return {};
  }
}

QString PlaceWords::metres(geo::Point place) {
  return QStringLiteral("X %1 m  Y %2 m").arg(counted(std::llround(place.y)), counted(std::llround(place.x)));
}

}  // namespace michi::ui
