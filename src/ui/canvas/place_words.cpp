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

/// Full width to half width, signs of Japanese notation to marks.
QString plain(const QString& words) {
  QString text = words.normalized(QString::NormalizationForm_KC).toUpper();
  const std::pair<const char*, const char*> kSame[] = {
      {"北緯", "N "}, {"東経", "E "}, {"度", "° "}, {"分", "' "},   {"秒", "\" "}, {"′", "' "},
      {"″", "\" "},   {"−", "-"},     {"、", " "},  {"緯度", "N "}, {"経度", "E "}};
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
  QChar letter;  // N E X Y, before or behind it; null: none
};

/// Numbers, degrees with their minutes and seconds as one.
std::vector<Number> numbersIn(const QString& text) {
  static const QRegularExpression kNumber(
      QStringLiteral("([NEXY])?[\\s=:]*(-?\\d+(?:\\.\\d+)?)(?:\\s*°(?:\\s*(\\d+(?:\\.\\d+)?)\\s*')?(?:\\s*("
                     "\\d+(?:\\.\\d+)?)\\s*\")?)?"
                     "(?:\\s*M(?![A-Z]))?(?:\\s*([NE])(?!\\s*[\\d-]))?"));
  std::vector<Number> numbers;
  for (auto all = kNumber.globalMatch(text); all.hasNext();) {
    const auto match = all.next();
    const double value = match.captured(2).toDouble() + match.captured(3).toDouble() / 60 +
                         match.captured(4).toDouble() / 3600;
    const QString letter = match.captured(1) + match.captured(5);
    numbers.push_back({value, letter.isEmpty() ? QChar() : letter.front()});
  }
  return numbers;
}

}  // namespace

PlaceWords::PlaceWords(const std::string& planeCrs)
    : m_toDegrees(planeCrs, kDegrees), m_toPlane(kDegrees, planeCrs) {}

std::optional<geo::Point> PlaceWords::read(const QString& words) const {
  const std::vector<Number> numbers = numbersIn(plain(words));
  if (numbers.size() != 2) return {};
  Number a = numbers[0], b = numbers[1];  // a north, b east
  if (a.letter == u'E' || a.letter == u'Y' ||
      (a.letter.isNull() && isLongitude(a.value) && isLatitude(b.value)))
    std::swap(a, b);
  const bool isPlane = a.letter == u'X' || b.letter == u'Y';
  if (!isPlane && isLatitude(a.value) && isLongitude(b.value)) {
    try {
      return m_toPlane.apply({b.value, a.value});
    } catch (const Error&) {
      return {};
    }
  }
  const bool isMeant =
      isPlane || (a.letter.isNull() && b.letter.isNull() && std::abs(a.value) + std::abs(b.value) > 1000);
  if (!isMeant || std::abs(a.value) > kFarthest || std::abs(b.value) > kFarthest) return {};
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
