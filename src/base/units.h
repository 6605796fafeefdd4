#pragma once
// Units and ids as types, so that metres are not added to seconds nor a node taken for an edge.

#include <compare>
#include <cstdint>
#include <functional>

namespace michi {

/// A double with a unit. Construction is explicit; value() is in the unit of the type's name.
template <class Unit>
class Quantity {
 public:
  constexpr Quantity() = default;
  constexpr explicit Quantity(double value) : m_value(value) {}
  constexpr double value() const { return m_value; }

  constexpr auto operator<=>(const Quantity&) const = default;  // NOLINT(modernize-use-nullptr): see Id
  constexpr Quantity operator+(Quantity other) const { return Quantity(m_value + other.m_value); }
  constexpr Quantity operator-(Quantity other) const { return Quantity(m_value - other.m_value); }
  constexpr Quantity operator*(double factor) const { return Quantity(m_value * factor); }
  constexpr Quantity operator/(double divisor) const { return Quantity(m_value / divisor); }
  constexpr double operator/(Quantity other) const { return m_value / other.m_value; }
  constexpr Quantity& operator+=(Quantity other) {
    m_value += other.m_value;
    return *this;
  }

 private:
  double m_value = 0;
};

using Metres = Quantity<struct MetresUnit>;
using Seconds = Quantity<struct SecondsUnit>;

constexpr double minutes(Seconds time) { return time.value() / 60.0; }

/// An index into one kind of array.
template <class Kind>
class Id {
 public:
  constexpr Id() = default;
  constexpr explicit Id(std::uint32_t value) : m_value(value) {}
  constexpr std::uint32_t value() const { return m_value; }
  constexpr bool isValid() const { return m_value != kNone; }
  // clang-tidy 14 takes the 0 that <=> is compared with for a pointer.
  constexpr auto operator<=>(const Id&) const = default;  // NOLINT(modernize-use-nullptr)

 private:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;
  std::uint32_t m_value = kNone;
};

using NodeId = Id<struct NodeKind>;
using EdgeId = Id<struct EdgeKind>;

}  // namespace michi

template <class Kind>
struct std::hash<michi::Id<Kind>> {
  std::size_t operator()(michi::Id<Kind> id) const noexcept { return id.value(); }
};
