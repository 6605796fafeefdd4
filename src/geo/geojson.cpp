#include <array>
#include <charconv>
#include <stdexcept>

#include "geo/geometry.h"
#include "geo/wkb.h"

namespace michi::geo {
namespace {

constexpr std::array<const char*, 7> kTypeNames = {
    "Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon", "GeometryCollection"};

class JsonWriter {
 public:
  JsonWriter(std::string_view wkb, int decimals)
      : m_wkb(wkb), m_decimals(std::clamp(decimals, 0, kMostDecimals)) {}

  std::string run() {
    object();
    return std::move(m_out);
  }

 private:
  static constexpr int kMostDecimals = 15;

  std::uint32_t count() {
    const std::uint32_t value = wkb::readCount(m_wkb, m_at);
    m_at += wkb::kCountSize;
    return value;
  }

  std::uint32_t header() {
    const std::uint32_t type = wkb::readCount(m_wkb, m_at + 1);
    m_at += wkb::kHeaderSize;
    return type;
  }

  void number(double value) {
    std::array<char, 48> buffer{};
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                      std::chars_format::fixed, m_decimals);
    std::string_view digits(buffer.data(), static_cast<std::size_t>(result.ptr - buffer.data()));
    if (digits.find('.') != std::string_view::npos) {
      digits = digits.substr(0, digits.find_last_not_of('0') + 1);
      if (digits.back() == '.') digits.remove_suffix(1);
    }
    m_out += digits == "-0" ? std::string_view("0") : digits;
  }

  void point() {
    const Point p = wkb::readPoint(m_wkb, m_at);
    m_at += wkb::kPointSize;
    m_out += '[';
    number(p.x);
    m_out += ',';
    number(p.y);
    m_out += ']';
  }

  template <class Item>
  void list(const Item& item) {
    m_out += '[';
    const std::uint32_t items = count();
    for (std::uint32_t i = 0; i < items; ++i) {
      if (i > 0) m_out += ',';
      item();
    }
    m_out += ']';
  }

  // NOLINTNEXTLINE(misc-no-recursion): nesting is bounded by wkb::kDeepestNesting
  void coordinates(std::uint32_t type) {
    if (type == 1) return point();
    if (type == 2) return list([this] { point(); });
    if (type == 3) return list([this] { list([this] { point(); }); });
    list([this] { coordinates(header()); });
  }

  // NOLINTNEXTLINE(misc-no-recursion): nesting is bounded by wkb::kDeepestNesting
  void object() {
    const std::uint32_t type = header();
    m_out += R"({"type":")";
    m_out += kTypeNames.at(type - 1);
    if (type == static_cast<std::uint32_t>(GeometryType::Collection)) {
      m_out += R"(","geometries":)";
      list([this] { object(); });
    } else {
      m_out += R"(","coordinates":)";
      coordinates(type);
    }
    m_out += '}';
  }

  std::string_view m_wkb;
  int m_decimals;
  std::size_t m_at = 0;
  std::string m_out;
};

}  // namespace

std::string toGeoJson(const Geometry& geometry, int decimals) {
  return JsonWriter(geometry.wkb(), decimals).run();
}

}  // namespace michi::geo
